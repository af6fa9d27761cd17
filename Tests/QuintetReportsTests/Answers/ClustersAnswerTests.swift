import Quintet
import Testing

@testable import QuintetReports

struct ClustersAnswerTests {
    @Test func `two triangles are two clusters, and isolates are counted`() throws {
        let answer = try AnswerFixtures.subject(AnswerFixtures.triangles()).clusters()
        // Modularity by hand: 6 of 7 ties inside, half of the ends in each: 6/7 - 1/2.
        #expect(
            answer.english.contains(
                "2 clusters, modularity 0.36: the groups stand out clearly. 2 organizations have no partner and no cluster."
            ),
            "\(answer.english)")
        #expect(answer.thai.contains("2 กลุ่ม มอดูลาริตี 0.36") && answer.thai.contains("มี 2 องค์กรที่ไม่มีพันธมิตร"))
        #expect(
            answer.column("id") == ["c", "a", "b", "d", "e", "f", "x", "y"].map { .text($0) }
                || answer.column("id") == ["a", "b", "c", "d", "e", "f", "x", "y"].map { .text($0) })
        #expect(answer.column("cluster") == [1, 1, 1, 2, 2, 2].map { .integer($0) } + [.absent, .absent])
        #expect(
            answer.column("partners_inside") == Array(repeating: .integer(2), count: 6) + [.integer(0), .integer(0)])
        #expect(answer.table.cell("c", "partners") == .integer(3))
    }

    @Test func `the overview counts members, ties and sectors`() throws {
        let answer = try AnswerFixtures.subject(AnswerFixtures.triangles(sectors: true)).clusters()
        guard case .table(let overview) = answer.blocks[1] else {
            Issue.record("there is no overview")
            return
        }
        #expect(overview.columns.map(\.key) == ["cluster", "size", "central", "ties_inside", "firmness", "government", "none"])
        #expect(overview.column("size") == [.integer(3), .integer(3)])
        #expect(overview.column("ties_inside") == [.integer(3), .integer(3)])
        #expect(overview.column("government") == [.integer(3), .integer(0)])
        #expect(overview.column("none") == [.integer(0), .integer(3)])
        let bare = try AnswerFixtures.subject(AnswerFixtures.triangles()).clusters()
        #expect(!bare.english.contains("sector"), "\(bare.english)")
    }

    @Test func `without ties there are no clusters`() throws {
        for network in [NamedNetworks.empty, NamedNetworks.single] {
            let answer = try AnswerFixtures.subject(network).clusters()
            #expect(answer.english.contains("No two organizations are tied, so there are no clusters."))
            #expect(thaiFlaws(of: answer) == [])
        }
    }

    @Test func `groups that hardly stand out are not to be built on`() throws {
        let answer = try AnswerFixtures.subject(NamedNetworks.complete(6)).clusters()
        #expect(
            answer.english.contains("1 cluster, modularity 0: the groups hardly stand out from chance"),
            "\(answer.english)")
    }

    @Test func `the Thai answer is Thai`() throws {
        #expect(thaiFlaws(of: try AnswerFixtures.subject(AnswerFixtures.triangles(sectors: true)).clusters()) == [])
    }
}
