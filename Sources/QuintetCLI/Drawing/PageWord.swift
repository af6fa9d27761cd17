import Graphviz

/// Page sizes as they are written on the command line.
enum PageWord {
    /// `a4`, `a3` and `16:9`, which lie on their side; `210x297` in millimeters, `595x842pt` in points, to the nearest
    /// point. nil for anything else, and for pages too small to hold a picture or too large to be made.
    static func page(_ word: String) -> Drawing.Page? {
        switch word.lowercased() {
        case "a4": return .a4
        case "a3": return .a3
        case "16:9": return .slide
        default: break
        }
        var text = word.lowercased().filter { $0 != " " }
        var points = 72 / 25.4
        if text.hasSuffix("mm") {
            text.removeLast(2)
        } else if text.hasSuffix("pt") {
            text.removeLast(2)
            points = 1
        }
        let sides = text.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "×" }.map { side(String($0)) }
        guard sides.count == 2, let width = sides[0], let height = sides[1] else { return nil }
        let page = Drawing.Page(width: (width * points).rounded(), height: (height * points).rounded())
        guard (150...10_000).contains(page.width), (150...10_000).contains(page.height) else { return nil }
        return page
    }

    /// Digits and a point; never `inf`, `0x…` or an exponent.
    private static func side(_ text: String) -> Double? {
        guard !text.isEmpty, text.utf8.count <= 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return nil }
        return Double(text)
    }
}
