import Quintet
import Testing

@testable import QuintetReports

struct BrokersAnswerTests {
    private func ask(_ network: Network, _ change: (inout BrokersQuestion) -> Void = { _ in }) throws -> Answer {
        var question = BrokersQuestion()
        question.permutations = 20
        change(&question)
        return try AnswerFixtures.subject(network).brokers(question)
    }

    @Test func `in Q7 the table for programs has the counts, expectations and scores`() throws {
        let answer = try ask(NamedNetworks.q7)
        #expect(answer.table.cell("g1", "liaison") == .integer(4) && answer.table.cell("g1", "total") == .integer(4))
        #expect(answer.table.cell("g1", "bridged_pairs") == .integer(2), "each pair once")
        #expect(answer.table.cell("a1", "representative") == .integer(2))
        #expect(answer.table.cell("g1", "z_coordinator") == .absent)
        #expect(
            answer.table.cell("a1", "not_possible")
                == .word(code: "coordinator", Bilingual("Coordinator", "ผู้ประสานในภาคส่วน")))
        guard case .number(let z)? = answer.table.cell("g1", "z_liaison") else {
            Issue.record("g1 has no z")
            return
        }
        #expect((z - 0.761).magnitude < 0.001)
        #expect(answer.english.contains("not possible for this sector"), "\(answer.english)")
    }

    @Test func `the sentences say who bridges, who is the only bridge, and what breaks`() throws {
        let text = try ask(NamedNetworks.q7).english
        // a1: (a2, g1), (a2, b1); b1 alike; g1: (c1, a1), (c1, b1). a1 comes first by its id.
        #expect(text.contains("a1 (academia) bridges most: it stands between 2 pairs of organizations"), "\(text)")
        #expect(
            text.contains("g1 is the only bridge between academia and civil society (1 pair of organizations)"),
            "\(text)")
        #expect(text.contains("c1 is the only bridge between government and environment"), "\(text)")
        #expect(text.contains("1 organization is cut off from the rest altogether: a2."), "\(text)")
        #expect(text.contains("20 shuffles of the sectors (seed 1)"))
    }

    @Test func `between two sectors only their pairs count`() throws {
        let answer = try ask(NamedNetworks.q7) { $0.between = (.environment, .government) }
        #expect(answer.table.rows.first?.first == .text("c1"))
        #expect(answer.table.cell("c1", "bridged_pairs") == .integer(1))
        #expect(answer.table.cell("g1", "bridged_pairs") == .integer(0))
        let none = try ask(NamedNetworks.q7) { $0.between = (.environment, .academia) }
        #expect(none.english.contains("Nobody stands between two organizations of environment and academia"))
    }

    @Test func `no sectors, one sector, no ties and nobody each give a sentence`() throws {
        var one = NamedNetworks.path(3)
        for organization in Array(one.organizations) {
            var organization = organization
            organization.sector = .business
            try one.update(organization)
        }
        let cases: [(Network, String)] = [
            (NamedNetworks.empty, "No two organizations are tied"),
            (NamedNetworks.single, "No two organizations are tied"),
            (NamedNetworks.path(3), "No organization has a sector"),
            (one, "are of one, business: there is nothing to bridge"),
            (NamedNetworks.complete(4), "No organization has a sector"),
        ]
        for (network, sentence) in cases {
            let answer = try ask(network)
            #expect(answer.english.contains(sentence), "\(answer.english)")
            #expect(thaiFlaws(of: answer) == [])
        }
        #expect(try ask(one).table.cell("o2", "coordinator") == .integer(2))
    }

    @Test func `the pairs of sectors may be the table, and the Thai answer is Thai`() throws {
        let pairs = try ask(NamedNetworks.q7) { $0.listsPairs = true }
        #expect(pairs.table.cell("government|environment", "pairs") == .integer(1))
        #expect(pairs.table.cell("government|environment", "sole_pairs") == .integer(1))
        #expect(try thaiFlaws(of: ask(NamedNetworks.q7)) == [])
        #expect(try thaiFlaws(of: ask(NamedNetworks.d6)) == [])
        let bare = try ask(NamedNetworks.q7) { $0.permutations = 0 }
        #expect(
            bare.english.contains("sectors were not shuffled") && bare.table.cell("g1", "p_more_liaison") == .absent)
        #expect(try ask(NamedNetworks.d6).english.contains("academia → business"))
    }

    @Test func `ties from shared projects are no ground for z, and the answer says so`() throws {
        func ask(_ ties: TieChoice, permutations: Int) throws -> Answer {
            var (scope, question) = (Scope(), BrokersQuestion())
            scope.ties = ties
            question.permutations = permutations
            return try AnswerFixtures.subject(AnswerFixtures.town(), scope).brokers(question)
        }
        #expect(try ask(.shared, permutations: 5).english.contains("so z is far too large here; go by p."))
        #expect(try ask(.both, permutations: 5).thai.contains("ค่า z จึงสูงเกินจริงมาก ให้ดูค่า p แทน"))
        #expect(try ask(.shared, permutations: 0).english.contains("so z is far too large here.\n"))
        #expect(try !ask(.recorded, permutations: 5).english.contains("far too large"))
    }

    @Test func `chances are never shown as none`() {
        let written = [0.0001, 0.001, 0.05, 1].map { chanceNumber($0) }
        #expect(written == ["< 0.001", "0.001", "0.050", "1"])
    }
}
