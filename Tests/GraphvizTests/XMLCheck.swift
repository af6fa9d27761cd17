/// A checker of well-formedness, as small as it can be for files without DOCTYPE and CDATA.
///
/// Returns what is wrong first; nil is well-formed.
func faultInXML(_ bytes: [UInt8]) -> String? {
    guard var text = String(validating: bytes, as: UTF8.self) else { return "not UTF-8" }
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: break
        default: return "character U+\(String(scalar.value, radix: 16)) is not allowed"
        }
    }
    // A mark behind a bracket makes one character with it for people, but not for XML.
    text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII && $0 != "\r" ? $0 : "x" }))
    var open: [Substring] = []
    var sawRoot = false
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
        if let fault = faultInText(rest[..<start]) { return fault }
        guard let end = rest[start...].firstIndex(of: ">") else { return "a tag without an end" }
        var tag = rest[rest.index(after: start)..<end]
        rest = rest[rest.index(after: end)...]
        if tag.hasPrefix("?") { continue }
        if tag.hasPrefix("/") {
            guard open.popLast() == tag.dropFirst() else { return "</\(tag.dropFirst())> closes something else" }
            continue
        }
        if open.isEmpty && sawRoot { return "two roots" }
        sawRoot = true
        let isEmpty = tag.hasSuffix("/")
        if isEmpty { tag = tag.dropLast() }
        let name = tag.prefix { $0 != " " && $0 != "\n" }
        let quoted = tag.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
        if quoted.count % 2 == 0 { return "an open quote in <\(name)>" }
        var seen: Set<Substring> = []
        for (index, piece) in quoted.enumerated() {
            if index % 2 == 1 {
                if let fault = faultInText(piece) { return fault }
            } else if index + 1 < quoted.count {
                let attribute = piece.drop { $0 == " " || $0 == "\n" }
                guard attribute.hasSuffix("="), attribute.count > 1 else { return "no attribute name in <\(name)>" }
                guard seen.insert(attribute).inserted else { return "\(attribute) twice in <\(name)>" }
            }
        }
        if !isEmpty { open.append(name) }
    }
    if !open.isEmpty { return "<\(open[0])> is not closed" }
    return sawRoot ? nil : "no root"
}

private func faultInText(_ text: Substring) -> String? {
    var rest = text
    while let ampersand = rest.firstIndex(of: "&") {
        rest = rest[rest.index(after: ampersand)...]
        guard let end = rest.firstIndex(of: ";") else { return "a bare ampersand" }
        let entity = rest[..<end]
        let isKnown = ["amp", "lt", "gt", "quot", "apos"].contains(entity)
        let isNumber = entity.hasPrefix("#") && entity.count < 9
        guard isKnown || isNumber else { return "unknown entity \(entity)" }
    }
    return nil
}
