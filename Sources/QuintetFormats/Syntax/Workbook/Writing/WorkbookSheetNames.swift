/// The names of the sheets of one workbook, as Excel accepts them: 1 to 31 UTF-16 units, none of `[ ] : * ? / \`, no
/// apostrophe at either end, not `History`, and no two that differ only in case.
struct WorkbookSheetNames {
    private var taken: Set<String> = []

    /// A name that is accepted and as near as possible to the one that is wanted.
    mutating func accept(_ wanted: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in wanted.unicodeScalars {
            let isForbidden =
                "[]:*?/\\".unicodeScalars.contains(scalar) || scalar.value < 0x20
                || scalar.value & 0xFFFE == 0xFFFE
            scalars.append(isForbidden ? "_" : scalar)
        }
        if scalars.first == "'" { scalars.replaceSubrange(..<scalars.index(after: scalars.startIndex), with: ["_"]) }
        var base = WorkbookSheetNames.cut(String(scalars), to: 31)
        if base.last == "'" { base = base.dropLast() + "_" }
        if base.allSatisfy(\.isWhitespace) { base = "Sheet" }
        if base.lowercased() == "history" { base += "_" }
        var name = base
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            let ending = " (\(number))"
            name = WorkbookSheetNames.cut(base, to: 31 - ending.utf16.count) + ending
            number += 1
        }
        return name
    }

    /// The beginning of a text, no character halved.
    private static func cut(_ text: String, to limit: Int) -> String {
        var (cut, length) = ("", 0)
        for character in text {
            length += character.utf16.count
            if length > limit { break }
            cut.append(character)
        }
        return cut
    }
}
