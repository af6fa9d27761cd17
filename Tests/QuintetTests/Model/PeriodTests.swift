import Testing

@testable import Quintet

struct PeriodTests {
    @Test func `a period neither runs backwards nor leaves the years 1 to 9999`() {
        #expect(Period(since: 2001, until: 2000) == nil)
        #expect(Period(since: 0, until: nil) == nil)
        #expect(Period(since: nil, until: 10_000) == nil)
        #expect(Period(since: 1, until: 9999) != nil)
        #expect(Period(since: nil, until: nil) == .undated)
    }

    @Test func `a period touches the years it holds, an open end goes on, an undated one touches none`() {
        #expect(Period(2001, 2003).overlaps(2003...2010))
        #expect(Period(2001, 2003).overlaps(1990...2001))
        #expect(!Period(2001, 2003).overlaps(2004...2004))
        #expect(Period(2001, nil).overlaps(2050...2050))
        #expect(!Period(2001, nil).overlaps(2000...2000))
        #expect(Period(nil, 2003).overlaps(1...1))
        #expect(!Period.undated.overlaps(1...9999))
    }

    @Test func `two periods together reach from the first beginning to the last end`() {
        #expect(Period(2001, 2003).union(Period(1999, 2002)) == Period(1999, 2003))
        #expect(Period(2001, nil).union(Period(1999, 2002)) == Period(1999, nil))
        #expect(Period(2001, 2003).union(Period(nil, 2010)) == Period(nil, 2010))
        #expect(Period(2001, 2003).union(.undated) == Period(2001, 2003))
        #expect(Period.undated.union(Period(2001, 2003)) == Period(2001, 2003))
    }

    @Test func `the Thai fiscal year begins in October and is named after its end`() {
        #expect(YearCalendar.thaiFiscalYear.year(ofMonth: 9, in: 2022) == 2022)
        #expect(YearCalendar.thaiFiscalYear.year(ofMonth: 10, in: 2022) == 2023)
        #expect(YearCalendar.calendarYear.year(ofMonth: 10, in: 2022) == 2022)
    }
}
