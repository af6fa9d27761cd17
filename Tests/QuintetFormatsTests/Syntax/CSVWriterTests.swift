import Testing

@testable import QuintetFormats

@Suite struct CSVWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\tb", "\"a\tb\""),
        ("say \"hi\"", "\"say \"\"hi\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("cr\r", "\"cr\r\""), (" lead", "\" lead\""), ("trail ", "\"trail \""),
        ("ภาครัฐ", "ภาครัฐ"), ("sep=;", "\"sep=;\""), ("Sep=", "\"Sep=\""), ("\u{FEFF}x", "\"\u{FEFF}x\""), ("", "\"\""),
        ("a\u{0}b", "a\u{FFFD}b"), ("it's", "it's"), ("'quoted'", "'quoted'"),
    ])
    func `a cell is quoted only where it must be`(text: String, expected: String) {
        var writer = CSVWriter()
        writer.writeRecord([text])
        #expect(writer.text == expected + "\n")
    }

    @Test(arguments: [
        "=1+1", "+66", "-x", "@sum", "\ttab", "\rcr", "\nlf", "＝x", "＋x", "－x", "＠x", " =1", "'=1", "''+", "' =", "=",
        "=cmd|' /C calc'!A1", "-2+3+cmd|' /C calc'!D2",
    ])
    func `a formula gets an apostrophe and loses it again`(text: String) throws {
        var writer = CSVWriter()
        writer.writeRecord([text, "x"])
        var reader = try CSVReader(FileBytes(writer.bytes, name: "t.csv"))
        #expect(try reader.next())
        #expect(reader.record.text(0) == "'" + text)
        #expect(CSVWriter.unguard(reader.record.text(0)) == text)

        var plain = CSVWriter(guardsFormulas: false)
        plain.writeRecord([text, "x"])
        reader = try CSVReader(FileBytes(plain.bytes, name: "t.csv"))
        _ = try reader.next()
        #expect(reader.record.text(0) == text)
    }

    @Test(arguments: ["", "'", "'a", "a=b", "1", "ก=", "、", "−1"])
    func `a harmless text is neither guarded nor unguarded`(text: String) {
        var writer = CSVWriter()
        writer.writeRecord([text, "x"])
        #expect(writer.text == text + ",x\n")
        #expect(CSVWriter.unguard(text) == text)
    }

    @Test func `numbers are written as they are`() {
        var writer = CSVWriter(separator: UInt8(ascii: ";"), writesMark: true)
        writer.write(-1.5)
        writer.write(-3)
        writer.write(2.0)
        writer.writeEmpty()
        writer.write(1e-7)
        writer.endRecord()
        #expect(writer.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(Array(writer.bytes.dropFirst(3)) == Array("-1.5;-3;2;;1e-07\n".utf8))
    }

    @Test(arguments: [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")], [false, true])
    func `what is written reads back, byte for byte`(separator: UInt8, trims: Bool) throws {
        for seed in UInt64(0)..<300 {
            var generator = SyntaxGenerator(seed: seed)
            let guards = Bool.random(using: &generator)
            let table = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                (0..<Int.random(in: 1...4, using: &generator)).map { _ in generator.nastyText() }
            }
            var writer = CSVWriter(
                separator: separator, writesMark: Bool.random(using: &generator), guardsFormulas: guards)
            for row in table { writer.writeRecord(row) }
            var reader = try CSVReader(FileBytes(writer.bytes, name: "t.csv"), separator: separator, trimsSpaces: trims)
            var back: [[String]] = []
            while try reader.next() {
                back.append(reader.record.texts.map { guards ? CSVWriter.unguard($0) : $0 })
            }
            // Swift's `==` would take NFC and NFD for the same.
            #expect(back.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } }, "seed \(seed)")
        }
    }
}
