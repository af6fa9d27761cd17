/// The address of a cell: `B17`.
///
/// Rows and columns count from 1; there are 1,048,576 rows and 16,384 columns (`XFD`).
package struct SheetAddress: Sendable, Hashable, CustomStringConvertible {
    package static let rowLimit = 1_048_576
    package static let columnLimit = 16_384

    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads `B17`, `b17` or `$B$17`; nil where there is no such cell.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let dollar = UInt8(ascii: "$")
        var (column, position) = (0, 0)
        if position < bytes.count, bytes[position] == dollar { position += 1 }
        while position < bytes.count {
            let letter = bytes[position] & 0xDF
            guard 0x41...0x5A ~= letter else { break }
            column = column * 26 + Int(letter - 0x40)
            guard column <= SheetAddress.columnLimit else { return nil }
            position += 1
        }
        if position < bytes.count, bytes[position] == dollar { position += 1 }
        let digits = UnsafeRawBufferPointer(rebasing: bytes[position...])
        guard column > 0, let row = SheetAddress.row(digits) else { return nil }
        self.init(row: row, column: column)
    }

    /// Reads the number of a row; nil where there is no such row.
    static func row(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard let number = smallNumber(bytes), 1...rowLimit ~= number else { return nil }
        return number
    }

    /// Reads a whole number of at most ten digits; nil for everything else.
    static func smallNumber(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard 1...10 ~= bytes.count else { return nil }
        var number = 0
        for byte in bytes {
            guard 0x30...0x39 ~= byte else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    /// The letters of a column: 1 is `A`, 27 is `AA`.
    package static func letters(_ column: Int) -> String {
        var (letters, rest) = ([UInt8](), column)
        while rest > 0 {
            letters.append(UInt8(0x41 + (rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    package var description: String { SheetAddress.letters(column) + String(row) }
}
