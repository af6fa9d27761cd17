import CGraphviz

// Which of the fonts asked for are there. The library sets words in any font that has the letters, without a remark, and
// draws boxes where none has them; so this is found out before.

extension Drawing {
    /// Other families with Thai letters that are often installed, the evenest beside Latin first.
    private static let otherThaiFonts = [
        "Sarabun", "Loma", "Garuda", "Waree", "Umpush", "Laksaman", "Noto Looped Thai", "Noto Serif Thai", "Norasi",
    ]

    /// The families with the best one that is installed in front: one with Thai letters, else one with Latin ones.
    ///
    /// The choice does not depend on the words, so that pictures with and without Thai match.
    static func installed(_ fonts: [String]) -> [String] {
        let candidates = fonts + otherThaiFonts.filter { !fonts.contains($0) }
        let found =
            candidates.first { has($0, "th") == true } ?? anyFamily("th").map { Sanitizer.font($0) }
            ?? fonts.first { has($0, "en") == true }
        guard let found, found != fonts.first else { return fonts }
        return [found] + fonts.filter { $0 != found }
    }

    /// Whether a font with Thai letters is installed; also true where there is no way to tell.
    static var hasThaiFont: Bool { has(nil, "th") ?? true }

    private static func has(_ family: String?, _ language: String) -> Bool? {
        let count = quintet_font_count(family.map { Sanitizer.font($0) }, language)
        return count < 0 ? nil : count > 0
    }

    private static func anyFamily(_ language: String) -> String? {
        var name = [CChar](repeating: 0, count: 128)
        guard quintet_font_family(language, &name, name.count) else { return nil }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether any word of the picture is Thai.
    var holdsThai: Bool {
        func isThai(_ text: String) -> Bool { text.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) } }
        let headings = [heading.title, heading.subtitle, heading.source] + heading.legend.joined().map(\.text)
        return headings.contains(where: isThai) || nodes.contains { $0.label.contains(where: isThai) }
            || edges.contains { isThai($0.label) }
    }

    /// The drawing in fonts that are there.
    func inInstalledFonts() -> Drawing {
        var drawing = self
        drawing.fonts = Self.installed(fonts.isEmpty ? Self.defaultFonts : fonts)
        return drawing
    }
}
