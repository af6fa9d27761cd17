import Foundation
import Graphviz
import Quintet
import QuintetFormats
import Testing

@testable import QuintetReports

/// The pictures of several times, of networks counted by hand and of the example network counted slowly.
@Suite(.serialized) struct TimePictureTests {
    private func draw(
        _ id: String, _ subject: Subject, _ change: (inout PictureOptions) -> Void = { _ in }
    ) throws -> Drawing {
        var options = PictureOptions()
        change(&options)
        return try subject.draw(
            try #require(Picture.named(id)), options, measuring: InProcessRenderer())
    }

    /// a–b 2018 to 2020, b–c from 2021, a–c always but without a year, d in a project of 2018, e nowhere.
    private func village() throws -> Network {
        var network = Network()
        for id in ["a", "b", "c", "d", "e"] {
            try network.add(Organization(Organization.ID(id), sector: .government))
        }
        func tie(_ one: String, _ other: String, _ since: Int?, _ until: Int?) throws {
            var tie = Collaboration(Organization.ID(one), Organization.ID(other))
            tie.period = try #require(Period(since: since, until: until))
            try network.add(tie)
        }
        try tie("a", "b", 2018, 2020)
        try tie("b", "a", 2019, 2019)
        try tie("b", "c", 2021, nil)
        try tie("a", "c", nil, nil)
        try tie("a", "a", 2018, 2018)
        var project = Project("p")
        project.period = try #require(Period(since: 2018, until: 2018))
        try network.add(project)
        try network.add(Participation("d", in: "p"))
        return network
    }

    private func subject(_ network: Network, _ change: (inout Scope) -> Void = { _ in }) -> Subject {
        var scope = Scope()
        change(&scope)
        return AnswerFixtures.subject(network, scope)
    }

    private func example() throws -> Subject {
        Subject(try PictureTests.example.get(), name: "thai-social-innovation", scope: Scope())
    }

    // MARK: Change

    @Test func `between two years pairs are new, ended or kept, and who has nothing at either time is counted`() throws
    {
        let drawing = try draw("change", subject(try village())) { $0.comparison = .years(2018...2018, 2021...2021) }
        let states = Dictionary(uniqueKeysWithValues: drawing.edges.map { ($0.key, $0.classes) })
        #expect(states == ["a--b": ["ended"], "b--c": ["new"]])
        #expect(drawing.heading.subtitle.contains("Pairs of partners: 1 new, 1 ended, 0 kept"))
        // c came; a and d left; b stayed.
        #expect(drawing.heading.subtitle.contains("organizations: 1 came, 2 left, 1 stayed"))
        #expect(drawing.heading.subtitle.contains("1 undated tie left out (--undated keeps them)"))
        #expect(
            Dictionary(uniqueKeysWithValues: drawing.nodes.map { ($0.key, $0.label.joined()) })
                == ["a": "− a", "b": "b", "c": "+ c", "d": "− d"])
        #expect(drawing.heading.title == "What changed from 2018 to 2021: town")
        for word in ["1 new pairs", "Came: c", "Left: a, d"] { #expect(drawing.summary.contains(word), "\(word)") }
    }

    @Test func `undated ties that are kept are there at both times, and it is said`() throws {
        let kept = subject(try village()) { $0.filter.keepsUndated = true }
        let drawing = try draw("change", kept) { $0.comparison = .years(2018...2018, 2021...2021) }
        #expect(drawing.edges.first { $0.key == "a--c" }?.classes == ["kept"])
        #expect(drawing.heading.subtitle.contains("1 new, 1 ended, 1 kept"))
        #expect(drawing.heading.subtitle.contains("1 undated tie counted in every year"))
    }

    @Test func `two networks are compared by their ids`() throws {
        let old = try AnswerFixtures.network([("a", "b", 1), ("b", "c", 1)], isDirected: false)
        let new = try AnswerFixtures.network([("b", "a", 1), ("a", "d", 1)], isDirected: false)
        let drawing = try draw("change", subject(new)) { $0.comparison = .earlier(subject(old)) }
        let states = Dictionary(uniqueKeysWithValues: drawing.edges.map { ($0.key, $0.classes) })
        #expect(states == ["a--b": ["kept"], "b--c": ["ended"], "a--d": ["new"]])
        #expect(drawing.heading.subtitle.contains("organizations: 1 came, 1 left, 2 stayed"))
        #expect(drawing.heading.subtitle.contains("the same where their ids are"))
        #expect(drawing.heading.title == "What changed from town (before) to town (after)")
    }

    @Test func `the lines tell the times apart without color`() throws {
        for theme in Theme.Name.allCases {
            let drawing = try draw("change", subject(try village())) {
                $0.comparison = .years(2018...2018, 2021...2021)
                $0.theme = Theme(theme)
            }
            let (new, ended) = (drawing.edges.first { $0.key == "b--c" }, drawing.edges.first { $0.key == "a--b" })
            #expect(new?.style == .solid && ended?.style == .dashed)
            #expect(try #require(new).width > #require(ended).width && #require(ended).width > 2)
        }
    }

    @Test func `the counts of change are those of a slow count over the rows`() throws {
        let subject = try example()
        let (early, late) = (2020, 2023)
        func pairs(_ year: Int) -> Set<Set<String>> {
            var found: Set<Set<String>> = []
            for tie in subject.network.collaborations where tie.source != tie.target {
                let project = tie.project.flatMap { id in subject.network.projects.first { $0.id == id } }
                let period = tie.period.isUndated ? project?.period ?? .undated : tie.period
                if !period.isUndated, (period.since ?? 0) <= year, (period.until ?? 9999) >= year {
                    found.insert([tie.source.text, tie.target.text])
                }
            }
            return found
        }
        let (old, new) = (pairs(early), pairs(late))
        let drawing = try draw("change", subject) { $0.comparison = .years(early...early, late...late) }
        #expect(
            drawing.heading.subtitle.contains(
                "Pairs of partners: \(new.subtracting(old).count) new, \(old.subtracting(new).count) ended, \(old.intersection(new).count) kept"
            ))
        #expect(drawing.edges.count { $0.classes == ["new"] } == new.subtracting(old).count)
        #expect(drawing.edges.count { $0.classes == ["ended"] } == old.subtracting(new).count)
    }

    @Test func `what to compare must be said, and years without anything are refused`() throws {
        #expect { try draw("change", subject(try village())) } throws: { error in
            if case .needs? = error as? PictureError { true } else { false }
        }
        #expect {
            try draw("change", subject(try village())) { $0.comparison = .years(1990...1990, 1991...1991) }
        } throws: { error in
            if case .nothing? = error as? PictureError { true } else { false }
        }
    }

    // MARK: Years

    @Test func `each year has a frame with its counts, an empty year too`() throws {
        var network = try village()
        var tie = Collaboration("d", "e")
        tie.period = try #require(Period(since: 2016, until: 2016))
        try network.add(tie)
        let drawing = try draw("years", subject(network))
        let frames = drawing.cards.filter { $0.classes.contains("frame") }
        #expect(frames.map(\.key) == (2016...2021).map { "year-\($0)" })
        #expect(
            frames.map(\.tooltip) == [
                "2016: 2 organizations, 1 pair", "2017: nothing recorded", "2018: 3 organizations, 1 pair",
                "2019: 2 organizations, 1 pair", "2020: 2 organizations, 1 pair", "2021: 2 organizations, 1 pair",
            ])
        #expect(frames.map { $0.classes.contains("empty") } == [false, true, false, false, false, false])
        #expect(drawing.heading.subtitle.contains("nothing recorded in 2017"))
        #expect(drawing.heading.subtitle.contains("1 undated tie left out"))
        // In the Buddhist era where it is asked for.
        let other = try draw("years", subject(network) { $0.era = .be })
        #expect(other.nodes.contains { $0.key == "caption-2016" && $0.label == ["2559"] })
    }

    @Test(arguments: [Drawing.Page.a4, .slide, Drawing.Page(width: 595, height: 842)])
    func `everybody stands in the same place in every frame`(_ page: Drawing.Page) throws {
        let drawing = try draw("years", try example()) { $0.page = page }
        let frames = drawing.cards.filter { $0.classes.contains("frame") }
        #expect(frames.count == 8)
        var first: [String: Drawing.Point] = [:]
        for (number, frame) in frames.enumerated() {
            let year = frame.key.replacing("year-", with: "")
            let marks = drawing.nodes.filter { $0.key.hasPrefix(year + "-") }
            #expect(marks.count == 118)
            for mark in marks {
                let place = try #require(mark.position)
                let own = Drawing.Point(x: place.x - frame.middle.x, y: place.y - frame.middle.y)
                let inside = own.x.magnitude < frame.width / 2 && own.y.magnitude < frame.height / 2
                #expect(inside, "\(mark.key)")
                let id = String(mark.key.dropFirst(5))
                if number == 0 { first[id] = own }
                let before = try #require(first[id])
                let isSame = (before.x - own.x).magnitude < 1e-6 && (before.y - own.y).magnitude < 1e-6
                #expect(isSame, "\(mark.key)")
            }
        }
    }

    @Test func `the counts of a year are those of a slow count over the rows`() throws {
        let subject = try example()
        let drawing = try draw("years", subject)
        for year in 2017...2024 {
            func isThen(_ period: Period) -> Bool {
                !period.isUndated && (period.since ?? 0) <= year && (period.until ?? 9999) >= year
            }
            var there: Set<String> = []
            var pairs: Set<Set<String>> = []
            for tie in subject.network.collaborations where tie.source != tie.target {
                let project = tie.project.flatMap { id in subject.network.projects.first { $0.id == id } }
                guard isThen(tie.period.isUndated ? project?.period ?? .undated : tie.period) else { continue }
                pairs.insert([tie.source.text, tie.target.text])
                there.formUnion([tie.source.text, tie.target.text])
            }
            for part in subject.network.participations {
                let project = try #require(subject.network.projects.first { $0.id == part.project })
                guard isThen(project.period), part.period.isUndated || isThen(part.period) else { continue }
                there.insert(part.organization.text)
            }
            let frame = try #require(drawing.cards.first { $0.key == "year-\(year)" })
            #expect(frame.tooltip == "\(year): \(there.count) organizations, \(pairs.count) pairs")
            let marks = drawing.nodes.filter { $0.key.hasPrefix("\(year)-") && $0.classes.contains("there") }
            #expect(marks.count == there.count)
            #expect(drawing.edges.count { $0.key.hasPrefix("\(year)-") } == pairs.count)
        }
    }

    @Test func `more years than a page holds are said to be left out`() throws {
        var network = Network()
        for id in ["a", "b"] { try network.add(Organization(Organization.ID(id))) }
        var tie = Collaboration("a", "b")
        tie.period = try #require(Period(since: 1980, until: 2020))
        try network.add(tie)
        let drawing = try draw("years", subject(network))
        let frames = drawing.cards.filter { $0.classes.contains("frame") }.count
        #expect(frames >= 10 && frames < 41)
        #expect(drawing.heading.subtitle.contains("the last \(frames) of 41 years"))
        // With the years asked for there are these.
        let asked = subject(network) { $0.filter.years = 1981...1984 }
        #expect(try draw("years", asked).cards.count { $0.classes.contains("frame") } == 4)
    }

    @Test func `names and marks of the frames do not lie on each other`() throws {
        for page in [Drawing.Page.a4, .slide] {
            for language in [InterfaceLanguage.en, .th] {
                let drawing = try draw("years", try example()) { ($0.page, $0.language) = (page, language) }
                let names = drawing.nodes.filter { $0.classes.contains("name") }
                #expect(names.count >= 8 && names.allSatisfy { $0.fontSize >= 6.5 })
                let others = drawing.nodes.filter { $0.classes.contains("there") || $0.classes.contains("name") }
                for name in names {
                    for other in others where other.key != name.key {
                        let (one, two) = (try #require(name.position), try #require(other.position))
                        let isApart =
                            (one.x - two.x).magnitude > (name.width + other.width) / 2 - 0.1
                            || (one.y - two.y).magnitude > (name.height + other.height) / 2 - 0.1
                        #expect(isApart, "\(name.key) \(other.key)")
                    }
                }
            }
        }
    }
}
