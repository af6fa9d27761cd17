import Testing

@testable import QuintetFormats

@Suite struct WorkbookStylesTests {
    @Test(
        arguments: [
            ("General", .number, false), ("0", .number, false), ("0.00E+00", .number, false),
            ("#,##0.00;[Red]-#,##0.00", .number, false),
            ("\"year\" 0", .number, false), ("[$-409]#,##0", .number, false), ("0\\d", .number, false),
            ("@", .number, false),
            ("0_d", .number, false), ("[Magenta]0", .number, false), ("[$฿-41E]#,##0.00", .number, false),
            ("", .number, false),
            ("0;yyyy", .number, false), ("\"unclosed", .number, false), ("[unclosed", .number, false),
            ("0\\", .number, false),
            ("yyyy-mm-dd", .date, false), ("d/m/yy", .date, false), ("mmm", .date, false), ("dddd", .date, false),
            ("[$-409]mmmm d, yyyy;@", .date, false), ("m/d/yy h:mm AM/PM", .date, false),
            ("YYYY\"年\"M\"月\"D\"日\"", .date, false),
            ("h:mm", .time, false), ("h:mm AM/PM", .time, false), ("mm:ss.0", .time, false),
            ("[h]:mm:ss", .duration, false), ("[mm]:ss", .duration, false), ("[s]", .duration, false),
            ("[$-D070000]d/m/yyyy", .date, true), ("[$-107041E]d mmmm yyyy;@", .date, true),
            ("[$-1070000]d/mm/yyyy;@", .date, true),
            ("[$-D07041E]d mmm yy", .date, true), ("d/m/bbbb", .date, true), ("d/m/bb", .date, true),
            ("[$-41E][~buddhist]d mmm yyyy", .date, true),
            ("[$-41E]d mmmm yyyy", .date, false), ("b2d/m/yyyy", .date, false), ("[$-1070000]0.00", .number, false),
        ] as [(String, NumberKind, Bool)])
    func `a number format says whether it shows a date, and in which calendar`(
        code: String, kind: NumberKind, isBuddhist: Bool
    ) {
        let format = NumberFormat(code: code)
        #expect(format.kind == kind)
        #expect(format.isBuddhist == isBuddhist)
    }

    @Test func `built-in formats are known by number`() {
        let dates = Set((0...200).filter { NumberFormat(builtIn: $0).kind != .number })
        #expect(dates == Set(14...22).union(27...36).union(45...47).union(50...58).union(71...81))
        #expect(NumberFormat(builtIn: 81).isBuddhist)
    }

    @Test(
        arguments: [
            (45_077, .date, false, "2023-05-31"), (1, .date, false, "1900-01-01"), (59, .date, false, "1900-02-28"),
            (60, .date, false, "1900-02-29"), (61, .date, false, "1900-03-01"), (25_569, .date, false, "1970-01-01"),
            (36_585, .date, false, "2000-02-29"), (36_586, .date, false, "2000-03-01"),
            (2_958_465, .date, false, "9999-12-31"),
            (2_958_466, .date, false, nil), (-1, .date, false, nil), (1e300, .date, false, nil),
            (0, .date, true, "1904-01-01"), (43_615, .date, true, "2023-05-31"), (2_958_465, .date, true, nil),
            (45_077.5, .date, false, "2023-05-31T12:00:00"), (45_077.999_999_9, .date, false, "2023-06-01"),
            (45_077.25, .time, false, "2023-05-31T06:00:00"), (0.75, .time, false, "18:00:00"),
            (1.5, .duration, false, "36:00:00"),
            (0.000_694_444_444_444_444, .duration, false, "00:01:00"), (2_958_465.999_999_999, .date, false, nil),
        ] as [(Double, NumberKind, Bool, String?)])
    func `a number of days is this date`(serial: Double, kind: NumberKind, from1904: Bool, expected: String?) {
        #expect(SheetValue.dateText(serial, as: kind, from1904: from1904) == expected)
    }

    @Test func `days follow each other for eight thousand years`() {
        var (year, month, day) = (1900, 3, 1)
        for serial in 61..<2_958_466 {
            let text = SheetValue.dateText(Double(serial), as: .date, from1904: false)
            if day == 1 || day >= 28 {
                let expected = [(year, 4), (month, 2), (day, 2)].map { String(String($0 + 10_000).suffix($1)) }
                guard text == expected.joined(separator: "-") else {
                    Issue.record("day \(serial): \(text ?? "none")")
                    return
                }
            }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            day += 1
            if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }
}
