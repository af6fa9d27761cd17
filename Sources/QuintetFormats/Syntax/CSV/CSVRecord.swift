/// One record of a CSV file, or one row of a sheet: where its fields are, without their text until somebody asks.
///
/// A field that is not there is empty, so a ragged row is never a crash; `count` tells.
package struct CSVRecord: Sendable {
    /// Where a field lies in the file.
    ///
    /// A field in quotes begins behind the opening quote.
    struct Field: Sendable {
        var start: Int
        var end: Int
        /// The bytes hold doubled quotes, or text behind the closing quote.
        var needsUnescape: Bool
    }

    let file: FileBytes
    /// The sheet of a workbook, of which the record is the row `line`; nil for a CSV file.
    package let sheet: String?
    var fields: [Field] = []
    var start = 0
    /// From 1: the physical line on which the record begins, or the row of the sheet.
    package internal(set) var line = 0
    /// From 1: the number of the record, blank lines not counted.
    package internal(set) var row = 0

    init(file: FileBytes, sheet: String? = nil) {
        self.file = file
        self.sheet = sheet
    }

    /// The number of fields, at least 1.
    package var count: Int { fields.count }

    /// Whether every field is empty, as in a row `,,,`.
    package var isBlank: Bool { fields.allSatisfy { $0.start == $0.end } }

    /// Whether the field is empty or not there.
    package func isEmpty(_ index: Int) -> Bool {
        guard fields.indices.contains(index) else { return true }
        return fields[index].start == fields[index].end
    }

    /// Gives the bytes of a field, quotes resolved; none where the field is not there.
    ///
    /// They must not be kept beyond `body`.
    @inline(__always)
    package func withBytes<Result, Failure: Error>(
        _ index: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard fields.indices.contains(index) else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        let field = fields[index]
        let raw = UnsafeRawBufferPointer(start: file.start + field.start, count: field.end - field.start)
        guard field.needsUnescape else { return try body(raw) }
        return try CSVRecord.withUnescaped(raw, body)
    }

    /// The text of a field; empty where the field is not there.
    package func text(_ index: Int) -> String {
        withBytes(index) { String(decoding: $0, as: UTF8.self) }
    }

    /// All fields as text.
    package var texts: [String] { fields.indices.map(text) }

    /// Where a field begins; for a field that is not there, where the record begins.
    ///
    /// Counts through the record, so it is for messages, not for every cell.
    package func place(of index: Int) -> TextPlace {
        if let sheet {
            let column = 0..<SheetAddress.columnLimit ~= index ? index + 1 : 1
            return TextPlace(sheet: sheet, cell: SheetAddress(row: line, column: column))
        }
        guard fields.indices.contains(index) else { return TextPlace(line: line, column: 1) }
        return file.withUnsafeBytes { TextPlace(of: fields[index].start, in: $0, from: start, line: line) }
    }

    /// `a""b` is `a"b`; `a"b` is `ab`: what stands behind a closing quote is taken as it is, like spreadsheets do.
    private static func withUnescaped<Result, Failure: Error>(
        _ raw: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var plain: [UInt8] = []
        plain.reserveCapacity(raw.count)
        var position = 0
        while position < raw.count {
            let byte = raw[position]
            if byte == CSVReader.quote {
                guard position + 1 < raw.count, raw[position + 1] == CSVReader.quote else {
                    plain.append(contentsOf: raw[(position + 1)...])
                    break
                }
                position += 1
            }
            plain.append(byte)
            position += 1
        }
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: plain.count, alignment: 1)
        defer { copy.deallocate() }
        copy.copyBytes(from: plain)
        return try body(UnsafeRawBufferPointer(copy))
    }
}
