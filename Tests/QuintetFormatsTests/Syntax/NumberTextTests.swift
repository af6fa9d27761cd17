import Testing

@testable import QuintetFormats

@Suite struct NumberTextTests {
    @Test(
        arguments: [
            ("1", 1), ("0", 0), ("007", 7), ("-3", -3), ("+3", 3), ("−2.5", -2.5), ("1.5", 1.5), (".5", 0.5), ("5.", 5),
            ("1e3", 1000), ("1E-07", 1e-7), ("1.5e+2", 150), (" 12 ", 12), ("\u{A0}12\t", 12), ("๑๒", 12), ("๑.๕", 1.5),
            ("1,234.5", 1234.5), ("1,234,567", 1_234_567), ("12,345,678.25", 12_345_678.25), ("0.1", 0.1),
            ("5e-324", .leastNonzeroMagnitude),
            ("1e-999", 0), ("1e308", 1e308), ("123456789012345678", 123_456_789_012_345_680), ("-0", 0),
        ] as [(String, Double)])
    func `a text is this number`(text: String, expected: Double) {
        #expect(NumberText.read(text) == .number(expected))
    }

    @Test(
        arguments: [
            ("1,5", 1.5), ("1.234,5", 1234.5), ("1.234.567", 1_234_567), ("-0,25", -0.25), ("๑,๕", 1.5), ("3", 3),
        ] as [(String, Double)])
    func `a comma is the decimal mark on request`(text: String, expected: Double) {
        #expect(NumberText.read(text, decimalComma: true) == .number(expected))
    }

    @Test func `one group of three may be thousands or decimals, so it is refused`() {
        #expect(NumberText.read("1,234") == .ambiguous)
        #expect(NumberText.read("1.234", decimalComma: true) == .ambiguous)
        #expect(NumberText.read("1.234") == .number(1.234))
    }

    @Test(arguments: [
        "1,5", "x", "-", "+", ".", ",", "e5", "1e", "1e+", "0x10", "1_000", "1 000", "--1", "12,34,567", "1,2345,678",
        "1.2.3", "1,,000", "1,234.5,6", "#NUM!", "12a", "5%", "ก", "1.2e3.4", String(repeating: "9", count: 500),
    ])
    func `a text is no number`(text: String) {
        #expect(NumberText.read(text) == .notANumber)
    }

    @Test(arguments: ["NaN", "nan", "-nan", "inf", "-Inf", "+Infinity", "∞", "1e999", "-1e309"])
    func `a text is not finite`(text: String) {
        #expect(NumberText.read(text) == .notFinite)
    }

    @Test(arguments: ["", " ", "\t\u{A0} "])
    func `a cell of spaces is empty`(text: String) {
        #expect(NumberText.read(text) == .empty)
        #expect(NumberText.readInteger(text) == .empty)
    }

    @Test(
        arguments: [
            ("12", .integer(12)), ("-๑๒", .integer(-12)), ("+5", .integer(5)), ("2566.0", .integer(2566)),
            ("1e3", .integer(1000)),
            ("1,234,567", .integer(1_234_567)), ("1.5", .notAnInteger), ("1,234", .notAnInteger), ("x", .notAnInteger),
            ("-", .notAnInteger), ("9223372036854775807", .integer(.max)), ("9223372036854775808", .tooLarge),
            ("-9223372036854775808", .integer(.min)), ("1e300", .tooLarge), ("1e999", .tooLarge),
        ] as [(String, IntegerReading)])
    func `a text is this whole number`(text: String, expected: IntegerReading) {
        #expect(NumberText.readInteger(text) == expected)
    }

    @Test(
        arguments: [
            (3, "3"), (0.5, "0.5"), (-0.0, "0"), (1e-7, "1e-07"), (1e16, "1e+16"), (-2, "-2"),
            (0.1 + 0.2, "0.30000000000000004"),
            (1_234_567, "1234567"),
        ] as [(Double, String)])
    func `a number is written as short as can be`(number: Double, expected: String) {
        #expect(NumberText.text(of: number) == expected)
    }

    @Test(
        arguments: [
            (0.5, 2, "0.50"), (1.005, 2, "1.00"), (0.125, 2, "0.12"), (0.375, 2, "0.38"), (2.5, 0, "2"), (3.5, 0, "4"),
            (0.999, 2, "1.00"), (-0.001, 2, "0.00"), (-1.5, 1, "-1.5"), (12.3456, 3, "12.346"), (0.05, 3, "0.050"),
            (7, 0, "7"),
            (1e300, 2, "1e+300"), (0.1, 15, "0.100000000000000"), (3, -4, "3"), (-0.5, 0, "0"), (1e-20, 4, "0.0000"),
        ] as [(Double, Int, String)])
    func `a number is written with fixed decimals`(number: Double, decimals: Int, expected: String) {
        #expect(NumberText.text(of: number, decimals: decimals) == expected)
    }

    @Test func `every number reads back from its text`() {
        var generator = SyntaxGenerator(seed: 11)
        for _ in 0..<5_000 {
            let number = Double(bitPattern: generator.next())
            guard number.isFinite else { continue }
            #expect(NumberText.read(NumberText.text(of: number)) == .number(number))
        }
    }

    @Test func `no mutated number or year traps`() {
        var generator = SyntaxGenerator(seed: 12)
        let good = ["-1,234,567.25e-3", "๑๒๓.๔๕", "พ.ศ. 2566", "31/5/2566", "2023-05-31T10:00:00Z", "ปี ๒๕๖๖ BE"].map {
            Array($0.utf8)
        }
        var read = 0
        for _ in 0..<2_000 {
            let bytes = generator.mutated(good.randomElement(using: &generator) ?? [])
            bytes.withUnsafeBytes { buffer in
                if case .number(let number) = NumberText.read(buffer) {
                    read += 1
                    #expect(number.isFinite)
                }
                _ = NumberText.read(buffer, decimalComma: true)
                _ = NumberText.readInteger(buffer)
                if case .year(let mention) = YearText.read(buffer) {
                    read += 1
                    #expect((1000...2399).contains(mention.year))
                    #expect(mention.month.map { (1...12).contains($0) } ?? true)
                }
            }
        }
        #expect(read > 100)
    }
}
