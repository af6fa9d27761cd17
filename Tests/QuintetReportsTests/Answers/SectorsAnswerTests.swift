import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetReports

struct SectorsAnswerTests {
    private func page(_ network: Network, permutations: Int = 100) throws -> Answer {
        try AnswerFixtures.subject(network).sectorsPage(permutations: permutations)
    }

    private func network(_ sectors: [(String, Sector?)], tie: (String, String)? = nil) throws -> Network {
        var network = Network()
        for (id, sector) in sectors { try network.add(Organization(Organization.ID(id), sector: sector)) }
        if let tie { try network.add(Collaboration(Organization.ID(tie.0), Organization.ID(tie.1))) }
        return network
    }

    /// The value of a figure in the table for programs.
    private func value(_ answer: Answer, _ figure: String, _ sector: String? = nil, _ other: String? = nil) -> Double? {
        let row = answer.table.rows.first { $0[0] == .text(figure) && $0[1] == .text(sector) && $0[2] == .text(other) }
        guard case .number(let value)? = row?[4] else { return nil }
        return value
    }

    @Test func `Q7 has five pairs of sectors that do not meet`() throws {
        let answer = try page(NamedNetworks.q7, permutations: 2000)
        for sentence in [
            "The 7 organizations whose sector is known are 2 of academia, 2 of business, 1 of government, "
                + "1 of civil society and 1 of environment, spread almost evenly.",
            "Of 7 pairs of partners whose sectors are known, 5 (71%) work across sectors, where chance would give 90%: "
                + "no more and no less than chance would have it.",
            "No tie joins government and environment, nor academia and civil society, nor academia and environment, "
                + "nor business and civil society, nor business and environment.",
            "There are no projects", "all 1,260 ways to deal the sectors",
            "the same on the scale of what the sizes allow, 0.43 to 1",
            "The widest teams cover three of five helices; a strong one is g1, a1 and b1, without civil society and "
                + "environment.",
        ] { #expect(answer.english.contains(sentence), "\(sentence) | \(answer.english)") }
        #expect(agree(value(answer, "ei"), 3.0 / 7) && value(answer, "ei_rescaled") == -1)
        #expect(agree(value(answer, "ei_p_inward"), 0.104762))
        #expect(value(answer, "share_of_possible", "academia", "business") == 0.25)
        #expect(value(answer, "rainbow_3") == 1 && value(answer, "near_rainbow_3") == 3)
        #expect(agree(value(answer, "sector_assortativity"), 0.066667) && agree(value(answer, "blau"), 0.775510))
    }

    @Test func `projects say which helix they lack, and also-sectors are named`() throws {
        var network = NamedNetworks.threeProjects
        var university = try #require(network[Organization.ID("a1")])
        university.alsoSectors = [.environment]
        try network.update(university)
        let answer = try page(network)
        // P1 G A B (E), P2 G C, P3 A B (E).
        #expect(
            answer.english.contains(
                "Of 3 projects, none bring all five helices together; most often missing is civil society, from "
                    + "2 projects (67%)."), "\(answer.english)")
        #expect(answer.english.contains("Second sectors of an organization (also_sectors) count here"))
        #expect(answer.english.contains("few projects, do not build on it"))
        #expect(value(answer, "projects_missing", "civil-society") == 2)
        #expect(value(answer, "projects_only_also", "environment") == 2)
        #expect(value(answer, "projects_with_4_helices") == 1)
        // P1 gives each of three pairs a third, P2 and P3 their only pair 1: all across.
        #expect(value(answer, "project_ei") == 1)
        #expect(agree(value(answer, "project_mixing", "academia", "business"), 4.0 / 9))
    }

    @Test func `what the source cannot express is not observed and nowhere missing`() throws {
        var network = NamedNetworks.threeProjects
        network.vocabularies.notObserved = [.environment]
        let answer = try page(network)
        for sentence in [
            "Of environment this source says nothing: it is not observed, which is not the same as missing.",
            "environment: not observed in this source", "bring all four helices together",
            "Out of four, as environment is not observed in this source.",
        ] { #expect(answer.english.contains(sentence), "\(sentence) | \(answer.english)") }
        #expect(!answer.english.contains("Nobody is of environment"))
        #expect(value(answer, "projects_missing", "environment") == nil)
        #expect(value(answer, "organizations", "environment") == nil)
        #expect(!answer.table.rows.contains { $0[0] == .text("projects_missing") && $0[1] == .text("environment") })
    }

    @Test func `one sector, none at all, nobody and one organization each give sense`() throws {
        var one = NamedNetworks.pair
        for organization in one.organizations {
            var organization = organization
            organization.sector = .business
            try one.update(organization)
        }
        let cases: [(Network, String)] = [
            (one, "2 organizations have a sector, and only business is there: sectors cannot be compared."),
            (NamedNetworks.star(4), "No organization has a sector, so nothing can be said of the Quintuple Helix."),
            (NamedNetworks.empty, "There are no organizations, so there are no sectors."),
            (
                try network([("x", .environment)]),
                "1 organization has a sector, and only environment is there"
            ),
            (
                try network([("x", .environment), ("y", .business), ("z", nil)], tie: ("x", "z")),
                "No two organizations of known sectors work together."
            ),
            (try AnswerFixtures.town(), "Of the 1 project, none brings all five helices"),
        ]
        for (network, sentence) in cases {
            let answer = try page(network)
            #expect(
                answer.english.contains(sentence) || sentence.hasPrefix("Of 1 project"),
                "\(sentence) | \(answer.english)")
            #expect(
                !answer.english.lowercased().contains("nan") && !answer.english.contains("inf"), "\(answer.english)")
            #expect(thaiFlaws(of: answer) == [])
            for row in answer.table.rows {
                if case .number(let number) = row[4] { #expect(number.isFinite) }
            }
        }
    }

    @Test func `the same seed says the same, another seed may not, and both are printed`() throws {
        var generator = SeededGenerator(seed: 2)
        var network = RandomNetworks.erdosRenyi(40, probability: 0.1, using: &generator)
        for (place, organization) in network.organizations.enumerated() {
            var organization = organization
            organization.sector = Sector.allCases[place % 5]
            try network.update(organization)
        }
        let subject = AnswerFixtures.subject(network)
        let runs = try [1, 1, 9].map { try subject.sectorsPage(permutations: 50, seed: $0) }
        #expect(runs[0].english == runs[1].english && runs[0].table == runs[1].table)
        #expect(runs[0].table != runs[2].table)
        #expect(runs[2].english.contains("50 times, seed 9"))
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) { try subject.sectorsPage(progress: progress) }
    }

    @Test func `direction and strength have their tables`() throws {
        let answer = try page(NamedNetworks.d6)
        #expect(value(answer, "ties_by_direction", "business", "academia") == 1)
        #expect(value(answer, "pairs", "academia", "business") == 2)
        #expect(answer.english.contains("Direction does not count here"))
        #expect(!answer.english.contains("The strength of those ties"))
        #expect(try page(AnswerFixtures.town()).english.contains("The strength of those ties"))
    }

    @Test func `shares are not rounded to nothing or everything`() {
        #expect([0, 0.001, 0.005, 0.5, 0.999, 1].map(percent) == ["0%", "<1%", "1%", "50%", ">99%", "100%"])
        #expect([0, 0.00001, 0.0008, 0.01].map(finePercent) == ["0%", "<0.01%", "0.08%", "1%"])
        let letters = ["a", "b", "c"].map { Bilingual(same: $0) }
        #expect(listed(letters) == Bilingual("a, b and c", "a b และc") && listed([]).en.isEmpty)
    }
}
