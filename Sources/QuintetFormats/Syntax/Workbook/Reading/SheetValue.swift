// The text of what a cell stores: numbers as the shortest text that reads back the same, dates as ISO 8601.

enum SheetValue {
    /// Replaces the text of a number by the shortest one; what is no finite number stays as it is.
    static func shorten(_ text: inout [UInt8]) {
        guard !isShortInteger(text), let number = number(text) else { return }
        text = Array(self.text(of: number).utf8)
    }

    /// `12345678901234567` stays whole where the shortest text would be `1.2345678901234567e+16`: it is an id.
    static func text(of number: Double) -> String {
        if number.magnitude >= 1e15, number.magnitude < 9e18, number.rounded(.towardZero) == number {
            return String(Int64(number))
        }
        return NumberText.text(of: number)
    }

    static func number(_ text: [UInt8]) -> Double? {
        guard text.count <= 400, let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite else {
            return nil
        }
        return number
    }

    /// Whether the text is a number already as short as can be: at most fifteen digits, the first not zero.
    private static func isShortInteger(_ text: [UInt8]) -> Bool {
        let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        guard let first = digits.first, digits.count <= 15 else { return false }
        guard first != UInt8(ascii: "0") else { return text.count == 1 }
        return digits.allSatisfy { 0x30...0x39 ~= $0 }
    }

    /// The text of a number of days, or nil where no calendar has such a day.
    ///
    /// Day 1 is 1 January 1900, and there is a 29 February 1900, which never was; in workbooks that count from 1904
    /// day 0 is 1 January 1904. A day ends at 31 December 9999.
    static func dateText(_ serial: Double, as kind: NumberKind, from1904: Bool) -> String? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        var days = Int(serial)
        // To the second: a day's part is stored with an error of some microseconds.
        var seconds = Int(((serial - Double(days)) * 86_400).rounded())
        if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
        let clock = padded(seconds / 3600 % 24, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2)
        if kind == .duration {
            let hours = days * 24 + seconds / 3600
            return padded(hours, 2) + clock.dropFirst(2)
        }
        if kind == .time, days == 0 { return clock }
        let date: String
        if from1904 {
            date = civil(days + 1462)
        } else if days == 60 {
            date = "1900-02-29"
        } else {
            date = civil(days < 60 ? days + 1 : days)
        }
        guard date.utf8.count == 10 else { return nil }
        return seconds == 0 ? date : date + "T" + clock
    }

    /// The date of the day that is `serial` days after 30 December 1899, by the Gregorian calendar.
    private static func civil(_ serial: Int) -> String {
        // Days since 1 March of the year 0, in cycles of 400 years; a year begins in March, so that the leap day ends it.
        let days = serial + 693_899
        let cycle = days / 146_097
        let day = days % 146_097
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        let date = dayOfYear - (153 * month + 2) / 5 + 1
        let isAfterNewYear = month >= 10
        return padded(cycle * 400 + year + (isAfterNewYear ? 1 : 0), 4) + "-"
            + padded(isAfterNewYear ? month - 9 : month + 3, 2) + "-" + padded(date, 2)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
