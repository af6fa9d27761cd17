// Comma-separated values: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) and what spreadsheets really write.
//
// Beyond the RFC: the separators `;` and tab; a first line `sep=;`; LF, CR LF or CR at line ends; a byte order mark;
// blank lines; rows of unequal length. A quote inside an unquoted field is an ordinary character, and text behind a
// closing quote belongs to the field. Not supported: comments, other quote characters, backslash escapes.

/// Reads a CSV file record by record, without making a string until asked.
///
///     var reader = try CSVReader(file)
///     while try reader.next() { print(reader.record.line, reader.record.text(0)) }
package struct CSVReader {
    static let quote = UInt8(ascii: "\"")
    package static let columnLimit = 16_384
    package static let fieldLimit = 16_000_000

    package let file: FileBytes
    /// `,` or `;` or tab or what was given.
    package let separator: UInt8
    package let trimsSpaces: Bool
    /// The record that `next()` read last.
    package private(set) var record: CSVRecord
    private var position: Int
    /// The physical line of `position`.
    private var line = 1

    /// Checks the encoding and finds the separator.
    ///
    /// - Parameters:
    ///   - separator: an ASCII character; nil to take the one a first line `sep=;` names, or else the most frequent of
    ///     `,`, `;` and tab in the first record outside quotes.
    ///   - trimsSpaces: leave out spaces and tabs round fields. Those inside quotes stay.
    package init(_ file: FileBytes, separator: UInt8? = nil, trimsSpaces: Bool = false) throws(CSVError) {
        self.file = file
        self.trimsSpaces = trimsSpaces
        record = CSVRecord(file: file)
        do throws(TextEncodingError) {
            position = try file.withUnsafeBytes { bytes throws(TextEncodingError) in
                try TextEncodingCheck.textStart(of: bytes, file: file.name)
            }
        } catch {
            throw CSVError(file: file.name, line: error.line, column: error.column, problem: .encoding(error))
        }
        let found = CSVSeparator.find(in: file, from: position)
        self.separator = separator ?? found.separator
        if let end = found.declarationEnd {
            position = end
            line = 2
        }
    }

    /// Reads the next record into `record`.
    ///
    /// - Returns: false at the end of the file. After an error, too, there is no more to read.
    package mutating func next() throws(CSVError) -> Bool {
        record.fields.removeAll(keepingCapacity: true)
        skipBlankLines()
        guard position < file.count else { return false }
        record.start = position
        record.line = line
        record.row += 1
        while try readField() {}
        return true
    }

    private mutating func skipBlankLines() {
        let (bytes, end) = (file.start, file.count)
        while position < end {
            let content = trimsSpaces ? skippingSpaces(from: position) : position
            guard content < end else {
                position = content
                return
            }
            guard bytes[content] == 0x0A || bytes[content] == 0x0D else { return }
            position = passingLineEnd(at: content)
        }
    }

    /// Reads one field and what ends it.
    ///
    /// - Returns: whether another field follows in this record.
    @inline(__always)
    private mutating func readField() throws(CSVError) -> Bool {
        let (bytes, end) = (file.start, file.count)
        guard record.fields.count < CSVReader.columnLimit else {
            throw failure(.tooManyColumns(limit: CSVReader.columnLimit), at: position)
        }
        let begin = trimsSpaces ? skippingSpaces(from: position) : position
        var scan = begin
        if begin < end, bytes[begin] == CSVReader.quote {
            scan = try readQuotedField(openedAt: begin)
        } else {
            scan = unquotedEnd(from: begin)
            guard scan &- begin <= CSVReader.fieldLimit else {
                throw failure(.fieldTooLong(limit: CSVReader.fieldLimit, isQuoted: false), at: begin)
            }
            record.fields.append(.init(start: begin, end: trimmedEnd(scan, from: begin), needsUnescape: false))
        }
        guard scan < end else {
            position = end
            return false
        }
        if bytes[scan] == separator {
            position = scan &+ 1
            return true
        }
        position = passingLineEnd(at: scan)
        return false
    }

    /// Reads a field whose quote stands at `opening`.
    ///
    /// - Returns: where the separator or line end behind it is.
    private mutating func readQuotedField(openedAt opening: Int) throws(CSVError) -> Int {
        let (bytes, end) = (file.start, file.count)
        let begin = opening + 1
        let bound = min(end, begin + CSVReader.fieldLimit)
        var (scan, needsUnescape, linesInside) = (begin, false, 0)
        search: while true {
            guard scan < bound else {
                let isCut = bound < end
                throw failure(
                    isCut ? .fieldTooLong(limit: CSVReader.fieldLimit, isQuoted: true) : .unclosedQuote, at: opening)
            }
            switch bytes[scan] {
            case CSVReader.quote:
                guard scan &+ 1 < end, bytes[scan &+ 1] == CSVReader.quote else { break search }
                needsUnescape = true
                scan &+= 1
            case 0x0A: linesInside &+= 1
            case 0x0D where !(scan &+ 1 < end && bytes[scan &+ 1] == 0x0A): linesInside &+= 1
            default: break
            }
            scan &+= 1
        }
        let closing = scan
        scan = trimsSpaces ? skippingSpaces(from: closing &+ 1) : closing &+ 1
        let fieldEnd = unquotedEnd(from: scan)
        guard fieldEnd - begin <= CSVReader.fieldLimit else {
            throw failure(.fieldTooLong(limit: CSVReader.fieldLimit, isQuoted: true), at: opening)
        }
        if fieldEnd == scan {
            record.fields.append(.init(start: begin, end: closing, needsUnescape: needsUnescape))
        } else {
            record.fields.append(.init(start: begin, end: trimmedEnd(fieldEnd, from: scan), needsUnescape: true))
        }
        line += linesInside
        return fieldEnd
    }

    /// The next separator, line end or end of file.
    @inline(__always)
    private func unquotedEnd(from begin: Int) -> Int {
        let (bytes, end, separator) = (file.start, file.count, self.separator)
        var scan = begin
        while scan < end {
            let byte = bytes[scan]
            if byte == separator || byte == 0x0A || byte == 0x0D { break }
            scan &+= 1
        }
        return scan
    }

    @inline(__always)
    private func isSpace(_ byte: UInt8) -> Bool {
        (byte == 0x20 || byte == 0x09) && byte != separator
    }

    @inline(__always)
    private func skippingSpaces(from begin: Int) -> Int {
        var scan = begin
        while scan < file.count, isSpace(file.start[scan]) { scan &+= 1 }
        return scan
    }

    @inline(__always)
    private func trimmedEnd(_ end: Int, from begin: Int) -> Int {
        guard trimsSpaces else { return end }
        var scan = end
        while scan > begin, isSpace(file.start[scan &- 1]) { scan &-= 1 }
        return scan
    }

    /// Counts the line end at `scan` (LF, CR LF or CR) and returns where the next line begins.
    @inline(__always)
    private mutating func passingLineEnd(at scan: Int) -> Int {
        line &+= 1
        let isPair = file.start[scan] == 0x0D && scan &+ 1 < file.count && file.start[scan &+ 1] == 0x0A
        return scan &+ (isPair ? 2 : 1)
    }

    /// The error at the byte `offset`; reading is over then.
    private mutating func failure(_ problem: CSVError.Problem, at offset: Int) -> CSVError {
        let place = file.withUnsafeBytes { TextPlace(of: offset, in: $0, from: record.start, line: record.line) }
        position = file.count
        return CSVError(file: file.name, line: place.line, column: place.column, problem: problem)
    }
}
