import Testing

@testable import QuintetFormats

private func address(_ text: String) -> SheetAddress? {
    Array(text.utf8).withUnsafeBytes { SheetAddress($0) }
}

@Suite struct SheetAddressTests {
    @Test(
        arguments: [
            ("A1", 1, 1), ("B17", 17, 2), ("Z9", 9, 26), ("AA10", 10, 27), ("$C$4", 4, 3),
            ("xfd1048576", 1_048_576, 16_384),
        ])
    func `an address is read`(text: String, row: Int, column: Int) {
        #expect(address(text) == SheetAddress(row: row, column: column))
    }

    @Test(
        arguments: [
            "", "A", "1", "A0", "XFE1", "A1048577", "ZZZZZZZ99999999999", "A-1", "A1 ", " A1", "A1B",
            "A9999999999999999999999",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1", "ก1", "A1:B2", "A٣",
        ])
    func `what is no address is none`(text: String) {
        #expect(address(text) == nil)
    }

    @Test func `every column's letters read back`() {
        for column in 1...SheetAddress.columnLimit {
            let letters = SheetAddress.letters(column)
            #expect(address("\(letters)3") == SheetAddress(row: 3, column: column))
        }
    }
}
