import Testing

@testable import QuintetFormats

private func records(
    of text: String, separator: UInt8? = nil, trimsSpaces: Bool = false
) throws -> [[String]] {
    var reader = try CSVReader(
        FileBytes(Array(text.utf8), name: "t.csv"), separator: separator, trimsSpaces: trimsSpaces)
    var records: [[String]] = []
    while try reader.next() { records.append(reader.record.texts) }
    return records
}

private func failure(of bytes: [UInt8]) -> CSVError? {
    do throws(CSVError) {
        var reader = try CSVReader(FileBytes(bytes, name: "organizations.csv"))
        while try reader.next() {}
        return nil
    } catch {
        return error
    }
}

@Suite struct CSVReaderTests {
    @Test(
        arguments: [
            ("", []),
            ("\n\r\n\r", []),
            ("a", [["a"]]),
            ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
            ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
            ("a,\n,b\n", [["a", ""], ["", "b"]]),
            ("a,", [["a", ""]]),
            (",,,", [["", "", "", ""]]),
            ("a,b,c\n1\n1,2,3,4\n", [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]]),
            ("\n\na,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
            ("\"a,b\",c", [["a,b", "c"]]),
            ("\"a\"\"b\",\"\",\"\"\"\"", [["a\"b", "", "\""]]),
            ("\"two\nlines\",x\r\ny", [["two\nlines", "x"], ["y"]]),
            ("\"\"", [[""]]),
            ("\"a\"b,c", [["ab", "c"]]),
            ("\"a\"b\"c\",d", [["ab\"c\"", "d"]]),
            ("\"a\"\"b\"c,d", [["a\"bc", "d"]]),
            ("5\" pipe,it's \"so\"", [["5\" pipe", "it's \"so\""]]),
            (" a , b ", [[" a ", " b "]]),
            ("\u{FEFF}ชื่อ,ภาค\nวัด,ประชาสังคม", [["ชื่อ", "ภาค"], ["วัด", "ประชาสังคม"]]),
        ] as [(String, [[String]])])
    func `a text is read as these records`(text: String, expected: [[String]]) throws {
        #expect(try records(of: text) == expected)
    }

    @Test(
        arguments: [
            ("a;b;c\n1,5;2;3", [["a", "b", "c"], ["1,5", "2", "3"]]),
            ("a\tb\n1\t2", [["a", "b"], ["1", "2"]]),
            ("\"a,b,c\";d\n1;2", [["a,b,c", "d"], ["1", "2"]]),
            ("a,b;c", [["a", "b;c"]]),
            ("\n\na;b", [["a", "b"]]),
            ("sep=;\na;b,c,d", [["a", "b,c,d"]]),
            ("\u{FEFF}SEP=|\r\na|b", [["a", "b"]]),
            ("sep=,", []),
            ("sep=;x\n1", [["sep=", "x"], ["1"]]),
        ] as [(String, [[String]])])
    func `the separator is found`(text: String, expected: [[String]]) throws {
        #expect(try records(of: text) == expected)
    }

    @Test func `a separator that is given wins over the one that is declared`() throws {
        #expect(try records(of: "sep=;\na,b;c", separator: UInt8(ascii: ",")) == [["a", "b;c"]])
        #expect(try records(of: "a,b", separator: UInt8(ascii: ";")) == [["a,b"]])
    }

    @Test(
        arguments: [
            (" a ,\tb \n  \n c", [["a", "b"], ["c"]]),
            (" \" a \" , \"b,\" ", [[" a ", "b,"]]),
            ("\"a\" b ,c", [["a b", "c"]]),
            (" , ", [["", ""]]),
            ("a\tb \n\t c", [["a", "b"], ["", "c"]]),
        ] as [(String, [[String]])])
    func `spaces round fields are left out on request`(text: String, expected: [[String]]) throws {
        #expect(try records(of: text, trimsSpaces: true) == expected)
    }

    @Test func `lines are physical and rows are counted without blank ones`() throws {
        let text = "a,b\r\n\r\n\"x\r\ny\rz\nw\",1\n\n\rlast,ก้อน,c"
        var reader = try CSVReader(FileBytes(Array(text.utf8), name: "t.csv"))
        var places: [[Int]] = []
        while try reader.next() { places.append([reader.record.row, reader.record.line, reader.record.count]) }
        #expect(places == [[1, 1, 2], [2, 3, 2], [3, 9, 3]])
        #expect(reader.record.row == 3)
    }

    @Test func `a field's place is its line and its column in scalars`() throws {
        let text = "a,b\nวัด,\"x\ny\",second"
        var reader = try CSVReader(FileBytes(Array(text.utf8), name: "t.csv"))
        _ = try reader.next()
        _ = try reader.next()
        #expect(reader.record.place(of: 0) == TextPlace(line: 2, column: 1))
        #expect(reader.record.place(of: 1) == TextPlace(line: 2, column: 6))
        #expect(reader.record.place(of: 2) == TextPlace(line: 3, column: 4))
        #expect(reader.record.place(of: 99) == TextPlace(line: 2, column: 1))
    }

    @Test func `a field that is not there is empty`() throws {
        var reader = try CSVReader(FileBytes(Array("a,,c".utf8), name: "t.csv"))
        #expect(reader.record.isEmpty(0))
        #expect(try reader.next())
        #expect([0, 1, 2, 3, -1, .max].map(reader.record.isEmpty) == [false, true, false, true, true, true])
        #expect(reader.record.text(-1) == "" && reader.record.text(.max) == "")
        #expect(reader.record.withBytes(7) { $0.count } == 0)
        #expect(try !reader.next())
        #expect(try !reader.next())
        #expect(reader.record.count == 0)
    }

    @Test func `a row of separators alone is blank`() throws {
        var reader = try CSVReader(FileBytes(Array(",,\n,x,".utf8), name: "t.csv"))
        _ = try reader.next()
        #expect(reader.record.isBlank)
        _ = try reader.next()
        #expect(!reader.record.isBlank)
    }

    @Test func `a record kept by the caller outlives the reader`() throws {
        var kept: [CSVRecord] = []
        do {
            var reader = try CSVReader(FileBytes(Array("a,b\nc,d".utf8), name: "t.csv"))
            while try reader.next() { kept.append(reader.record) }
        }
        #expect(kept.map(\.texts) == [["a", "b"], ["c", "d"]])
    }

    @Test func `a quote that is never closed is named where it opens`() {
        let error = failure(of: Array("a,b\nx,y\n1,\"open\nand\non".utf8))
        #expect(error?.problem == .unclosedQuote)
        #expect(
            error?.description == "organizations.csv:3:3: the quote that opens here is never closed; "
                + "close it, or write a quote inside a cell twice (\"\")")
    }

    @Test func `too many columns are refused`() {
        let full = [UInt8](repeating: UInt8(ascii: ","), count: CSVReader.columnLimit - 1)
        #expect(failure(of: full) == nil)
        let error = failure(of: Array("a\n".utf8) + full + [UInt8(ascii: ",")])
        #expect(error?.problem == .tooManyColumns(limit: 16_384))
        #expect(error?.line == 2)
        #expect(error?.description.contains("more than 16,384 columns") == true)
    }

    @Test func `a cell beyond the limit is refused where it begins`() {
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: CSVReader.fieldLimit)
        #expect(failure(of: long) == nil)
        let error = failure(of: Array("a\nb,".utf8) + long + long)
        #expect(error?.description.hasPrefix("organizations.csv:2:3: a cell of more than 16 MB begins here;") == true)
        let quoted = failure(of: Array("a\nb,\"".utf8) + long + long)
        #expect(quoted?.problem == .fieldTooLong(limit: 16_000_000, isQuoted: true))
        #expect(quoted?.column == 3)
    }

    @Test func `a file that is not UTF-8 is refused with its encoding's sentence`() {
        let error = failure(of: [0x61, 0x0A, 0xA1, 0xD2])
        #expect(error?.line == 2 && error?.column == 1)
        #expect(error?.description.hasPrefix("organizations.csv:2:1: not UTF-8 (byte A1 at offset 2)") == true)
    }

    @Test func `no mutated file traps`() {
        let good = Array("\u{FEFF}id;name\r\n1;\"สถาบัน \"\"น้ำ\"\"\"\r\n\r\n2;\"a\nb\" c;x\n3;'=y\r".utf8)
        var generator = SyntaxGenerator(seed: 2566)
        var (read, refused) = (0, 0)
        for _ in 0..<2_000 {
            let bytes = generator.mutated(good)
            for trims in [false, true] {
                guard var reader = try? CSVReader(FileBytes(bytes, name: "m.csv"), trimsSpaces: trims) else {
                    refused += 1
                    continue
                }
                do throws(CSVError) {
                    var lastLine = 0
                    while try reader.next() {
                        #expect(reader.record.line > lastLine)
                        lastLine = reader.record.line
                        for index in 0..<reader.record.count {
                            let text = reader.record.text(index)
                            #expect(!text.unicodeScalars.contains("\u{FFFD}"))
                            _ = reader.record.place(of: index)
                        }
                    }
                    read += 1
                } catch {
                    refused += 1
                    #expect(error.line >= 1 && error.column >= 1)
                }
            }
        }
        // The seed gives both kinds, or the test would say little.
        #expect(read > 500 && refused > 500)
    }
}
