import Quintet
import QuintetTestSupport
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
        #expect(
            overview.columns.map(\.key) == [
                "cluster", "size", "central", "ties_inside", "firmness", "government", "none",
            ])
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

    // MARK: Firmness

    @Test func `firm clusters are said to be firm`() throws {
        let answer = try AnswerFixtures.subject(AnswerFixtures.triangles()).clusters()
        #expect(
            answer.english.contains(
                "Looked for again with 100 other seeds, all clusters come out much the same (firmness 0.75 and more)."),
            "\(answer.english)")
        #expect(answer.thai.contains("ค่าเริ่มสุ่มอื่น 100 ครั้ง ทุกกลุ่มออกมาใกล้เคียงเดิม"))
        #expect(answer.column("firmness") == Array(repeating: .number(1), count: 6) + [.absent, .absent])
        #expect(answer.column("cluster_firmness") == Array(repeating: .number(1), count: 6) + [.absent, .absent])
    }

    @Test func `clusters that change are named, and who has no firm place`() throws {
        // A cycle may be cut anywhere.
        let answer = try AnswerFixtures.subject(NamedNetworks.cycle(20)).clusters()
        #expect(
            answer.english.contains("the network falls apart easily, but not always in the same places"),
            "\(answer.english)")
        #expect(answer.english.contains("none of 5 clusters comes out much the same"), "\(answer.english)")
        #expect(answer.english.contains("Changing: clusters 1 (0."))
        #expect(answer.english.contains("Without a firm place, less than half the time with their own:"))
        #expect(thaiFlaws(of: answer) == [])
    }

    @Test func `firmness is not looked at where it is not wanted, and nothing to say is said`() throws {
        var question = ClusterQuestion()
        question.stabilityRuns = 0
        let subject = try AnswerFixtures.subject(AnswerFixtures.triangles())
        let answer = try subject.clusters(question)
        #expect(!answer.english.contains("irm"), "\(answer.english)")
        #expect(Set(answer.column("firmness")) == [.absent])
        question.stabilityRuns = nil
        question.method = .girvanNewman
        let certain = try subject.clusters(question)
        #expect(certain.english.contains("This method leaves nothing to chance"), "\(certain.english)")
        #expect(certain.column("cluster") == [1, 1, 1, 2, 2, 2].map { .integer($0) } + [.absent, .absent])
        #expect(thaiFlaws(of: certain) == [])
    }

    @Test func `in a large network firmness is left to the option`() throws {
        var generator = SeededGenerator(seed: 1)
        let network = RandomNetworks.erdosRenyi(300, probability: 0.25, using: &generator)
        let answer = try AnswerFixtures.subject(network).clusters()
        #expect(answer.english.contains("was not looked at in a network of this size: --stability 100."))
    }

    // MARK: Between clusters

    @Test func `who has much to do with another cluster is named`() throws {
        // Two triangles; c has strength 2 inside and 1 to d, and d the same: half as much.
        let answer = try AnswerFixtures.subject(AnswerFixtures.triangles()).clusters()
        #expect(
            answer.english.contains(
                "Between two clusters: 2 organizations have at least half as much strength with another as with the own"
            ), "\(answer.english)")
        #expect(answer.table.cell("c", "share_inside") == .number(2.0 / 3))
        #expect(answer.table.cell("c", "other_cluster") == .integer(2))
        #expect(answer.table.cell("c", "share_other") == .number(1.0 / 3))
        #expect(answer.table.cell("a", "share_inside") == .number(1))
        #expect(answer.table.cell("a", "other_cluster") == .absent)
        #expect(answer.table.cell("a", "share_other") == .absent)
        #expect(answer.table.cell("x", "share_inside") == .absent)
    }

    @Test func `the member with the most strength inside is the most central`() throws {
        let network = try AnswerFixtures.network([
            ("a", "b", 1), ("a", "c", 1), ("b", "c", 1), ("c", "d", 9), ("a", "d", 1), ("a", "e", 1), ("e", "d", 1),
        ])
        var question = ClusterQuestion()
        question.resolution = 0.1
        let answer = try AnswerFixtures.subject(network).clusters(question)
        // d has 9 + 1 + 1, c 9 + 1 + 1, a four partners of strength 1 each: of c and d, with three partners both, the
        // earlier.
        #expect(answer.column("id") == ["c", "d", "a", "b", "e"].map { .text($0) })
    }

    @Test func `directed ties count in both directions`() throws {
        let network = try AnswerFixtures.network(
            [("a", "b", 2), ("b", "a", 1), ("b", "c", 1), ("c", "a", 1)], isDirected: true)
        let answer = try AnswerFixtures.subject(network).clusters()
        #expect(answer.column("partners_inside") == [2, 2, 2].map { .integer($0) })
        #expect(answer.column("partners") == [2, 2, 2].map { .integer($0) })
        #expect(answer.column("share_inside") == [1, 1, 1].map { .number($0) })
    }

    // MARK: Comparison

    @Test func `clusters are held against sectors and regions`() throws {
        var network = Network()
        for (id, region) in [
            ("a", "north"), ("b", "north"), ("c", "north"), ("d", "south"), ("e", "south"), ("f", "south"),
            ("x", "south"),
        ] {
            var organization = Organization(
                Organization.ID(id), sector: ["a", "d", "x"].contains(id) ? .government : .business)
            organization.region = region
            organization.attributes["size"] = ["a", "b"].contains(id) ? "large" : "small"
            try network.add(organization)
        }
        for (one, other) in [("a", "b"), ("b", "c"), ("a", "c"), ("d", "e"), ("e", "f"), ("d", "f"), ("c", "d")] {
            try network.add(Collaboration(Organization.ID(one), Organization.ID(other)))
        }
        let subject = AnswerFixtures.subject(network)
        var question = ClusterQuestion()
        question.comparison = subject.clusterComparison(named: "size")
        let answer = try subject.clusters(question)
        let table = try #require(
            answer.blocks.compactMap { block in
                if case .table(let table) = block, table.columns[0].key == "compared_with" { table } else { nil }
            }.first)
        #expect(table.rows.map { $0[0] }.count == 3)
        // x has no partner and is left out.
        #expect(table.column("organizations") == [.integer(6), .integer(6), .integer(6)])
        #expect(table.cell("region", "adjusted_rand") == .number(1))
        #expect(answer.english.contains("nearly the same division"))
        // Pairs together: 2 in both, 6 and 7 of 15 in each: (2 − 2.8) / (6.5 − 2.8).
        guard case .number(let sector)? = table.cell("sector", "adjusted_rand") else {
            Issue.record("there is no figure for sectors")
            return
        }
        #expect(agree(sector, -0.8 / 3.7, to: 1e-12))
        #expect(answer.english.contains("nothing in common: clusters cut across it"))
        #expect(answer.table.cell("a", "compared") == .text("large"))
        #expect(thaiFlaws(of: answer) == [])
    }

    @Test func `another method is a comparison, too, and one label for all has a reason`() throws {
        let subject = try AnswerFixtures.subject(AnswerFixtures.triangles())
        var question = ClusterQuestion()
        question.comparison = subject.clusterComparison(named: "girvan-newman")
        let answer = try subject.clusters(question)
        #expect(
            answer.english.contains("clusters by Girvan–Newman") && answer.english.contains("nearly the same division"))
        #expect(answer.table.cell("f", "compared") == .text("2"))

        let whole = AnswerFixtures.subject(NamedNetworks.complete(5))
        question.comparison = .method(.louvain)
        let same = try whole.clusters(question)
        guard case .table(let table) = same.blocks[same.blocks.count - 2] else {
            Issue.record("there is no comparison")
            return
        }
        let reason = Undefined.divisionsSayNothing
        #expect(
            table.column("meaning") == [
                .word(
                    code: reason.sentence(in: .english),
                    Bilingual(reason.sentence(in: .english), reason.sentence(in: .thai)))
            ])
        #expect(table.column("adjusted_rand") == [.absent])
        #expect(whole.clusterComparison(named: "nothing of the kind") == nil)
        #expect(whole.clusterComparisonWords.contains("sector"))
    }

    @Test func `who has partners but no cluster is not called an isolate`() throws {
        var question = ClusterQuestion()
        question.resolution = 100
        let answer = try AnswerFixtures.subject(AnswerFixtures.triangles()).clusters(question)
        #expect(
            answer.english.contains("Everyone is apart: at this resolution there are no clusters."), "\(answer.english)"
        )
        #expect(answer.table.cell("c", "partners") == .integer(3))
    }

    @Test(arguments: CommunityMethod.allCases) func `every method answers on any network`(method: CommunityMethod)
        throws
    {
        for network in [
            NamedNetworks.empty, NamedNetworks.single, NamedNetworks.pair, NamedNetworks.q7, NamedNetworks.d6,
        ] {
            var question = ClusterQuestion()
            question.method = method
            let answer = try AnswerFixtures.subject(network).clusters(question)
            #expect(answer.table.rows.count == network.organizations.count)
            #expect(thaiFlaws(of: answer) == [])
            #expect(!answer.english.contains("nan") && !answer.english.contains("inf)"))
        }
    }
}
