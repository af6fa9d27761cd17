/// When something holds: whole years of the Common Era, either end open.
public struct Period: Hashable, Sendable {
    /// The first year; nil where it is not known or has no beginning.
    public let since: Int?
    /// The last year; nil where it is not known or goes on.
    public let until: Int?

    /// A record that does not say when.
    public static let undated = Period(unchecked: nil, nil)

    /// Makes a period, or nil where the years run backwards or lie outside 1 to 9999.
    public init?(since: Int?, until: Int?) {
        let years = 1...9999
        if let since, !years.contains(since) { return nil }
        if let until, !years.contains(until) { return nil }
        if let since, let until, since > until { return nil }
        self.init(unchecked: since, until)
    }

    init(unchecked since: Int?, _ until: Int?) {
        self.since = since
        self.until = until
    }

    /// Whether neither end is given.
    public var isUndated: Bool { since == nil && until == nil }

    /// Whether the period touches any of the years; an undated one never does.
    ///
    /// A period with a beginning and no end is taken to go on; one with an end alone to have always been.
    public func overlaps(_ years: ClosedRange<Int>) -> Bool {
        guard !isUndated else { return false }
        return (since ?? Int.min) <= years.upperBound && (until ?? Int.max) >= years.lowerBound
    }

    /// From the earlier beginning to the later end; an end that one of them leaves open stays open.
    public func union(_ other: Period) -> Period {
        if isUndated { return other }
        if other.isUndated { return self }
        let since = if let one = self.since, let two = other.since { Int?(min(one, two)) } else { Int?.none }
        let until = if let one = self.until, let two = other.until { Int?(max(one, two)) } else { Int?.none }
        return Period(unchecked: since, until)
    }
}

/// How a date becomes the year of a period.
public enum YearCalendar: String, CaseIterable, Sendable {
    case calendarYear = "calendar"
    /// October to September, named after the year in which it ends.
    case thaiFiscalYear = "thai-fiscal"

    /// The year in which a month of a calendar year falls.
    public func year(ofMonth month: Int, in year: Int) -> Int {
        self == .thaiFiscalYear && month >= 10 ? year + 1 : year
    }
}
