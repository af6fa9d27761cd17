/// What the text of a cell says: the rules by which it is read, and by which a writer knows what will be read of it.
enum CellText {
    private static let failures: Set<String> = [
        "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#GETTING_DATA", "#SPILL!", "#CALC!",
    ]

    /// What is understood of a text: without white space round it; nil where nothing is said.
    static func understood(_ text: String, inSheet: Bool) -> String? {
        let text = text.trimmed
        // A formula that failed says nothing; the reader of the sheet has named the cell.
        if text.isEmpty || inSheet && saysFailure(text) { return nil }
        return text
    }

    /// Whether a text is what a sheet has in the place of a result that there is none of.
    static func saysFailure(_ text: String) -> Bool { text.utf8.first == UInt8(ascii: "#") && failures.contains(text) }

    /// The parts of a text that names several things, each once.
    static func entries(of text: String, _ separators: Set<Unicode.Scalar>) -> [String] {
        var seen: Set<String> = []
        // Between scalars, not characters: a combining mark at the head of an entry would hide the bar before it.
        return text.unicodeScalars.split(whereSeparator: separators.contains).map { String($0).trimmed }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        else { return self }
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}
