import Quintet

/// What one cell of a table is to say.
enum TableCell {
    case text(String?)
    /// A word of a vocabulary, by its code.
    case word(String?, Vocabularies.List)
    /// Names, in which a semicolon may stand.
    case list([String])
    /// Several words of a vocabulary.
    case words([String], Vocabularies.List)
    case number(Double?)
    case year(Int?)

    /// How several texts stand in one cell.
    static func joined(_ entries: [String]) -> String { entries.joined(separator: "|") }

    /// Whether two cells say the same, byte for byte: Swift's equality of strings would pass over how letters are
    /// composed.
    func isSame(as other: TableCell) -> Bool {
        switch (self, other) {
        case (.text(let one), .text(let other)), (.word(let one, _), .word(let other, _)):
            TableCell.areSame(one, other)
        case (.list(let one), .list(let other)), (.words(let one, _), .words(let other, _)):
            TableCell.areSame(one, other)
        case (.number(let one), .number(let other)): one == other
        case (.year(let one), .year(let other)): one == other
        default: false
        }
    }

    static func areSame(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return one.utf8.elementsEqual(other.utf8)
    }

    static func areSame(_ one: [String], _ other: [String]) -> Bool {
        one.count == other.count && zip(one, other).allSatisfy { areSame($0, $1) }
    }
}
