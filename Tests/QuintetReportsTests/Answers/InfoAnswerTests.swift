import Quintet
import Testing

@testable import QuintetReports

struct InfoAnswerTests {
    /// The value that info gives for an item of a section.
    private func value(_ answer: Answer, _ section: String, _ item: String, _ measure: String? = nil) -> Table.Cell? {
        for row in answer.table.rows {
            guard row[0] == .text(section), case .word(let code, _) = row[1], code == item else { continue }
            if measure == nil || row[2] == measure.map(Table.Cell.text) { return row[3] }
        }
        return nil
    }

    @Test func `the figures are those worked out by hand`() throws {
        let answer = try AnswerFixtures.subject(try AnswerFixtures.town()).info()
        #expect(value(answer, "contents", "organizations") == .integer(5))
        #expect(value(answer, "contents", "recorded_ties") == .integer(4))
        #expect(value(answer, "contents", "undated_ties") == .integer(1))
        #expect(value(answer, "contents", "pairs") == .integer(3))
        #expect(value(answer, "contents", "merged_ties") == .integer(1))
        #expect(value(answer, "contents", "shared_pairs") == .integer(1))
        #expect(value(answer, "contents", "projects") == .integer(1))
        // shop – uni – city – club: 3 of 10 pairs; distances 1 1 1 2 2 3.
        #expect(value(answer, "shape", "density") == .number(0.3))
        #expect(value(answer, "shape", "mean_partners") == .number(1.2))
        #expect(value(answer, "shape", "components") == .integer(2))
        #expect(value(answer, "shape", "largest_component") == .integer(4))
        #expect(value(answer, "shape", "isolates") == .integer(1))
        #expect(value(answer, "shape", "average_path") == .number(10.0 / 6))
        #expect(value(answer, "shape", "diameter") == .integer(3))
        #expect(value(answer, "sector", "academia", "organizations") == .integer(1))
        #expect(value(answer, "sector", "academia", "mean_partners") == .number(2))
        #expect(value(answer, "sector", "academia", "share_outside") == .number(1))
        #expect(value(answer, "sector", "environment", "organizations") == .integer(0))
        #expect(value(answer, "sector", "none", "organizations") == .integer(1))
        #expect(value(answer, "completeness", "sector", "known") == .integer(4))
        #expect(value(answer, "completeness", "tie_year", "known") == .integer(3))
    }

    @Test func `a year counts what is active in it`() throws {
        let answer = try AnswerFixtures.subject(try AnswerFixtures.town()).info()
        let ties = ["2018": 1, "2019": 1, "2020": 1, "2021": 2]
        for (year, count) in ties { #expect(value(answer, "year", year, "ties") == .integer(count), "\(year)") }
        for (year, count) in ["2018": 0, "2019": 1, "2020": 1, "2021": 0] {
            #expect(value(answer, "year", year, "projects") == .integer(count), "\(year)")
        }
        #expect(answer.thai.contains("2561") && !answer.thai.contains("2018"))
    }

    @Test func `ties with themselves and with a direction are counted`() throws {
        var network = try AnswerFixtures.network([("a", "b", 1), ("b", "a", 1), ("a", "b", 2)], isDirected: true)
        try network.add(Collaboration("a", "a"))
        let answer = try AnswerFixtures.subject(network).info()
        #expect(value(answer, "contents", "recorded_ties") == .integer(4))
        #expect(value(answer, "contents", "directed_ties") == .integer(3))
        #expect(value(answer, "contents", "self_ties") == .integer(1))
        #expect(value(answer, "contents", "arcs") == .integer(2))
        #expect(value(answer, "contents", "merged_ties") == .integer(1))
        // All ties are undated: nothing to point out.
        #expect(value(answer, "contents", "undated_ties") == nil)
    }

    @Test func `an empty network and one organization have a summary`() throws {
        let empty = try AnswerFixtures.subject(NamedNetworks.empty).info()
        #expect(empty.english.contains("0 organizations, 0 recorded ties."))
        #expect(value(empty, "contents", "organizations") == .integer(0))
        #expect(empty.english.contains("The network has fewer than two organizations."))
        let single = try AnswerFixtures.subject(NamedNetworks.single).info()
        #expect(single.english.contains("1 organization, 0 recorded ties."))
        #expect(value(single, "shape", "isolates") == .integer(1))
        for answer in [empty, single] { #expect(!answer.english.lowercased().contains("nan")) }
    }

    @Test func `what the data does not know has no section and no column`() throws {
        let answer = try AnswerFixtures.subject(try AnswerFixtures.network([("a", "b", 1), ("b", "c", 1)])).info()
        for word in ["By sector", "By region", "By year", "Projects", "Note", "–"] {
            #expect(!answer.english.contains(word), "\(word) in \(answer.english)")
        }
    }

    @Test func `the table for programs has the same columns whatever there is`() throws {
        for network in [NamedNetworks.empty, try AnswerFixtures.town()] {
            let answer = try AnswerFixtures.subject(network).info()
            #expect(answer.table.columns.map(\.key) == ["section", "item", "measure", "value", "note"])
        }
    }

    @Test func `the Thai answer is Thai`() throws {
        for network in [NamedNetworks.empty, NamedNetworks.single, try AnswerFixtures.town(), NamedNetworks.d6] {
            #expect(try thaiFlaws(of: AnswerFixtures.subject(network).info()) == [])
        }
    }
}
