// JSON (RFC 8259) as a row of tokens over the bytes of the file.
//
// Foundation's decoder knows no places, loses the order of names, and takes the last of two values for one name; here a
// text is checked in one pass, each token remembers where it stands, and strings are made only of what is asked for.
// Refused beyond the standard: the same name twice in one object, more than 512 levels, numbers of over 1,000 characters.

/// A whole JSON text, checked.
package final class JSONDocument {
    enum Kind: UInt8 { case object, array, string, escapedString, number, yes, no, null }

    struct Token {
        /// The first byte: of a string, the one behind the quote.
        var start: Int
        /// The bytes of a string or number.
        var count: UInt32 = 0
        /// The token behind this one and all that is in it.
        var next: UInt32 = 0
        var kind: Kind
    }

    let bytes: FileBytes
    private(set) var tokens: [Token] = []
    /// Where lines begin; strings hold no line ends.
    private var lineStarts = [0]
    // The place that was asked for last: the next one usually follows it.
    private var lastLine = 0
    private var lastOffset = 0
    private var lastColumn = 1

    static let depthLimit = 512
    static let numberLimit = 1000

    /// Checks the text.
    package init(_ bytes: FileBytes) throws(JSONError) {
        self.bytes = bytes
        var scanner = JSONScanner(self)
        try scanner.scan()
    }

    /// The value that the text is.
    package var root: JSONValue { JSONValue(document: self, index: 0) }

    func append(_ token: Token) throws(JSONError) {
        guard tokens.count < Int(UInt32.max) else { throw error(.tooLarge, at: token.start) }
        tokens.append(token)
    }

    func close(_ index: Int) { tokens[index].next = UInt32(tokens.count) }

    func beginLine(at offset: Int) { lineStarts.append(offset) }

    /// Says that the first line begins behind a byte order mark.
    func beginText(at offset: Int) { lineStarts[0] = offset }

    func error(_ problem: JSONError.Problem, at offset: Int) -> JSONError {
        let place = place(of: offset)
        return JSONError(file: bytes.name, line: place.line, column: place.column, problem: problem)
    }

    /// The line of an offset, from 1.
    func line(of offset: Int) -> Int {
        // The last line start that is not behind the offset.
        var (low, high) = (lineStarts[lastLine] <= offset ? lastLine : 0, lineStarts.count)
        if low + 1 == high || lineStarts[low + 1] > offset { return low + 1 }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The place of an offset. Places that are asked for in the order of the file cost one walk over it.
    func place(of offset: Int) -> TextPlace {
        let line = line(of: offset) - 1
        if line != lastLine || offset < lastOffset {
            (lastLine, lastOffset, lastColumn) = (line, lineStarts[line], 1)
        }
        bytes.withUnsafeBytes { bytes in
            for position in lastOffset..<max(min(offset, bytes.count), lastOffset)
            where bytes[position] & 0xC0 != 0x80 {
                lastColumn += 1
            }
        }
        lastOffset = max(offset, lastOffset)
        return TextPlace(line: line + 1, column: lastColumn)
    }
}
