import Testing

@testable import QuintetFormats

@Suite struct YearTextTests {
    @Test(arguments: [
        "2566", "๒๕๖๖", "พ.ศ. 2566", "พ.ศ.๒๕๖๖", "พศ 2566", "2566 BE", "B.E. 2566", "ปี 2566", "ปี พ.ศ. 2566", " 2566 ",
        "2566.0",
    ])
    func `a Buddhist year`(text: String) {
        #expect(YearText.read(text) == .year(YearMention(year: 2023, wasBuddhist: true)))
    }

    @Test(arguments: ["2023", "ค.ศ. 2023", "คศ. ๒๐๒๓", "2023 CE", "AD 2023", "2023 a.d."])
    func `a year of the common era`(text: String) {
        #expect(YearText.read(text) == .year(YearMention(year: 2023)))
    }

    @Test(arguments: [(1000, 1000, false), (2399, 2399, false), (2400, 1857, true), (2700, 2157, true)])
    func `the eras meet between 2399 and 2400`(written: Int, year: Int, wasBuddhist: Bool) {
        #expect(YearText.read("\(written)") == .year(YearMention(year: year, wasBuddhist: wasBuddhist)))
    }

    @Test(
        arguments: [
            ("2023-05-31", 2023, 5, false), ("2566-05-31", 2023, 5, true), ("2023/05/31", 2023, 5, false),
            ("31/5/2566", 2023, 5, true), ("๓๑/๕/๒๕๖๖", 2023, 5, true), ("31-05-2023", 2023, 5, false),
            ("31.5.2566", 2023, 5, true),
            ("5/31/2023", 2023, 5, false), ("3/4/2566", 2023, 4, true), ("4/4/2023", 2023, 4, false),
            ("3/4/2023", 2023, nil, false),
            ("2023-05", 2023, 5, false), ("05/2566", 2023, 5, true), ("2023-05-31T10:00:00Z", 2023, 5, false),
            ("2023-05-31 00:00:00", 2023, 5, false), ("ค.ศ. 2023-05-31", 2023, 5, false),
        ] as [(String, Int, Int?, Bool)])
    func `a date keeps its year and month`(text: String, year: Int, month: Int?, wasBuddhist: Bool) {
        let expected = YearMention(year: year, month: month, wasBuddhist: wasBuddhist, reducedFromDate: true)
        #expect(YearText.read(text) == .year(expected))
    }

    @Test(arguments: ["2566/67", "2566-67", "2566/2567", "2566-2570", "2011-12", "1999-00"])
    func `two years are ambiguous`(text: String) {
        #expect(YearText.read(text) == .ambiguous)
    }

    @Test(arguments: [
        "999", "2701", "0", "45077", "66", "x", "ปี", "พ.ศ.", "พ.ศ. 2023", "ค.ศ. 2566", "พ.ศ. 2566 CE", "2023-13-01",
        "32/5/2566",
        "2023-05-32", "13/13/2023", "0/5/2566", "-2566", "2566.5", "2,566", "31/5-2566", "2023-05-31 noon",
        "1/2/3/2023", "20230531",
        "2566-", "/", "12-34", "99999999999999999999",
    ])
    func `a text is not a year`(text: String) {
        #expect(YearText.read(text) == .notAYear)
    }

    @Test func `a cell of spaces is empty`() {
        #expect(YearText.read("  ") == .empty)
    }
}
