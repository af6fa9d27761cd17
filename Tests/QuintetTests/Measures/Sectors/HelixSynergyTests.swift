import Quintet
import QuintetTestSupport
import Testing

struct HelixSynergyTests {
    private let three: Set<Sector> = [.government, .academia, .business]

    @Test func `independent helices have none, identical ones are redundant, an exclusive or is synergy`() throws {
        let independent = HelixPresence(SectorCases.projects(["", "G", "A", "B", "GA", "GB", "AB", "GAB"]))
        #expect(agree(independent.synergy(of: three)?.transmission, 0, to: 1e-12))
        let identical = HelixPresence(SectorCases.projects(["", "GAB"]))
        #expect(agree(identical.synergy(of: three)?.transmission, 1, to: 1e-12))
        let exclusive = HelixPresence(SectorCases.projects(["", "AB", "GB", "GA"]))
        #expect(agree(exclusive.synergy(of: three)?.transmission, -1, to: 1e-12))
        #expect(agree(exclusive.synergy(of: three)?.redundancy, -1, to: 1e-12))
    }

    @Test(arguments: [(4, 1.0, -1.0), (5, -1.0, -1.0), (3, -1.0, -1.0)])
    func `with parity the last helix is told by all others, whatever their number`(
        _ count: Int, _ transmission: Double, _ redundancy: Double
    ) throws {
        let helices = Set(Sector.allCases.prefix(count))
        let even = (0..<1 << count).filter { $0.nonzeroBitCount % 2 == 0 }.map { pattern in
            Set(helices.filter { pattern >> $0.position & 1 == 1 })
        }
        let synergy = try #require(HelixPresence(even).synergy(of: helices))
        #expect(agree(synergy.transmission, transmission, to: 1e-12))
        #expect(agree(synergy.redundancy, redundancy, to: 1e-12))
    }

    @Test func `eight projects of university, industry and government`() throws {
        // U, I, G as academia, business, government: 110, 101, 011, 111, 100, 010, 001, 110.
        let presence = HelixPresence(SectorCases.projects(["AB", "AG", "BG", "ABG", "A", "B", "G", "AB"]))
        #expect(agree(presence.synergy(of: [.academia])?.transmission, 0.954434))
        #expect(agree(presence.synergy(of: [.academia, .business])?.transmission, 0.003229))
        #expect(agree(presence.synergy(of: [.academia, .government])?.transmission, 0.048795))
        #expect(agree(presence.synergy(of: [.business, .government])?.transmission, 0.048795))
        #expect(agree(presence.synergy(of: three)?.transmission, -0.058049))
    }

    @Test func `eight projects of five helices`() throws {
        // 11000, 10100, 01110, 11101, 00110, 10011, 01001, 11111 in the order of the sectors.
        let presence = HelixPresence(SectorCases.projects(["GA", "GB", "ABC", "GABE", "BC", "GCE", "AE", "GABCE"]))
        let synergy = try #require(presence.synergy(of: Set(Sector.allCases)))
        #expect(agree(synergy.transmission, 0.212550) && agree(synergy.redundancy, 0.212550))
        #expect(synergy.restsOnFewProjects && synergy.projects == 8)
    }

    @Test func `a helix that is always or never there adds nothing`() throws {
        let presence = HelixPresence(SectorCases.projects(["GA", "GB", "GAB", "G", "GA"]))
        let synergy = try #require(presence.synergy(of: three))
        #expect(synergy.constant == [.government] && agree(synergy.transmission, 0, to: 1e-12))
        #expect(presence.synergy(of: Set(Sector.allCases))?.constant == [.government, .civilSociety, .environment])
        #expect(HelixPresence([]).synergy(of: three) == nil)
        #expect(try HelixPresence([]).synergies(of: [three]).isEmpty)
    }

    @Test func `an exclusive or is beyond chance, independent coins are not`() throws {
        let many = Array(repeating: ["", "AB", "GB", "GA"], count: 25).flatMap { $0 }
        let exclusive = HelixPresence(SectorCases.projects(many))
        let runs = try [1, 2, 5].map { threads in
            try Parallel.$threadLimit.withValue(threads) {
                try exclusive.synergies(of: [three], permutations: 199, seed: 2)
            }
        }
        #expect(runs[0] == runs[1] && runs[0] == runs[2])
        let chance = try #require(runs[0].first?.chance)
        #expect(chance.asSynergetic == 0.005 && chance.interval.lowerBound > -0.5)
        var generator = SeededGenerator(seed: 4)
        let coins = HelixPresence((0..<200).map { _ in three.filter { _ in generator.below(2) == 0 } })
        let fair = try #require(try coins.synergies(of: [three], permutations: 199).first?.chance)
        #expect(fair.asSynergetic > 0.02 && fair.asRedundant > 0.02)
        let progress = WorkProgress()
        progress.stop()
        #expect(throws: Stopped.self) { try coins.synergies(of: [three], progress: progress) }
    }

    @Test func `T follows from entropies worked out one by one, and regions add up`() throws {
        try withEverySeed(0..<60) { generator, _ in
            let count = 1 + generator.below(30)
            let projects = (0..<count).map { _ in Set(Sector.allCases.filter { _ in generator.below(2) == 0 }) }
            let regions = (0..<count).map { _ in ["north", "south", nil][generator.below(3)] }
            let presence = HelixPresence(projects, regions: regions)
            func entropy(_ helices: Set<Sector>, _ rows: [Set<Sector>]) -> Double {
                let groups = Dictionary(grouping: rows) { $0.intersection(helices) }
                return groups.values.reduce(0) { sum, group in
                    let p = Double(group.count) / Double(rows.count)
                    return sum - p * Math.log(p) / Math.log(2)
                }
            }
            func transmission(_ helices: Set<Sector>, _ rows: [Set<Sector>]) -> Double {
                let list = helices.sorted()
                return (1..<1 << list.count).reduce(0.0) { sum, bits in
                    let subset = Set(list.indices.filter { bits >> $0 & 1 == 1 }.map { list[$0] })
                    return sum + (subset.count % 2 == 1 ? 1 : -1) * entropy(subset, rows)
                }
            }
            for helices in presence.helixSets {
                let expected = transmission(helices, projects)
                guard agree(presence.synergy(of: helices)?.transmission, expected, to: 1e-9) else {
                    throw Difference("T of \(helices.sorted()): expected \(expected)")
                }
            }
            guard let regional = presence.regionalSynergy(of: Set(Sector.allCases)) else { throw Difference("nil") }
            var sum = regional.between
            for part in regional.parts {
                let rows = projects.indices.filter { regions[$0] == part.region }.map { projects[$0] }
                guard part.projects == rows.count,
                    agree(part.transmission, transmission(Set(Sector.allCases), rows), to: 1e-9)
                else { throw Difference("region \(part.region as Any)") }
                sum += part.transmission * Double(rows.count) / Double(count)
            }
            guard agree(sum, regional.transmission, to: 1e-9) else { throw Difference("regions do not add up") }
        }
    }

    @Test func `sixteen sets of three and more helices, ten of three first`() {
        let sets = HelixPresence([]).helixSets
        #expect(sets.map(\.count) == Array(repeating: 3, count: 10) + Array(repeating: 4, count: 5) + [5])
        #expect(sets[0] == three && Set(sets).count == 16)
        let four = HelixPresence([], observable: Array(Sector.allCases.dropLast()))
        #expect(four.helixSets.count == 5)
    }

    @Test func `completeness counts also-sectors and says where`() throws {
        var network = NamedNetworks.threeProjects
        var university = try #require(network[Organization.ID("a1")])
        university.alsoSectors = [.environment, .government]
        try network.update(university)
        try network.add(Organization("x"))
        for project in ["empty", "strangers"] { try network.add(Project(Project.ID(project))) }
        try network.add(Participation("x", in: "strangers"))
        try network.add(Participation("x", in: "P2"))
        let presence = HelixPresence(network)
        let all = presence.completeness()
        // P1 {G, A, B} and environment by a1; P2 {G, C}; P3 {A, B}, government and environment by a1.
        #expect(all.distribution == [0, 0, 1, 0, 2, 0] && all.projects == 3 && all.complete == 0)
        #expect(all.missing == [0, 1, 1, 2, 1] && all.onlyAlso == [1, 0, 0, 0, 2])
        #expect(all.mostOftenMissing == [.civilSociety])
        #expect(all.emptyProjects == 1 && all.unknownProjects == 1 && all.withUnknownPartners == 1)
        #expect(agree(all.meanHelices.value, 10.0 / 3, to: 1e-12))
        let strict = presence.completeness(countingAlsoSectors: false)
        #expect(strict.missing == [1, 1, 1, 2, 3] && strict.onlyAlso == [0, 0, 0, 0, 0])
        #expect(HelixPresence([]).completeness().meanHelices.reason == .noProjectOfKnownSector)
    }

    @Test func `a sector that the source cannot express is missing nowhere`() {
        var network = NamedNetworks.threeProjects
        network.vocabularies.notObserved = [.environment, .government]
        let completeness = HelixPresence(network).completeness()
        // Somebody is of government all the same.
        #expect(completeness.observable == [.government, .academia, .business, .civilSociety])
        #expect(completeness.distribution.count == 5 && completeness.missing == [1, 1, 1, 2])
    }

    @Test func `a project counts once, however many take part`() throws {
        var network = Network()
        let members = [("g", Sector.government), ("a", .academia), ("u", .academia)]
        for (id, sector) in members { try network.add(Organization(Organization.ID(id), sector: sector)) }
        try network.add(Organization("x"))
        for project in ["P", "Q", "R"] { try network.add(Project(Project.ID(project))) }
        for member in ["g", "a", "u", "x"] { try network.add(Participation(Organization.ID(member), in: "P")) }
        for member in ["g", "a", "a"] {
            try network.add(Participation(Organization.ID(member), in: "Q", role: nil))
        }
        try network.add(Participation("g", in: "R"))
        let mixing = network.projectMixing()
        #expect(agree(mixing.matrix.strength(.government, .academia), 5.0 / 3, to: 1e-12))
        #expect(agree(mixing.matrix.strength(.academia, .academia), 1.0 / 3, to: 1e-12))
        #expect(mixing.matrix.ties(.government, .academia) == 3 && mixing.matrix.ties(.academia, .academia) == 1)
        #expect(agree(mixing.matrix.totalStrength, 2, to: 1e-12) && mixing.projects == 2 && mixing.leftOut == 1)
        #expect(agree(mixing.eiIndex.value.value, 2.0 / 3, to: 1e-12))
        // Three dealings; with u as the one of government: P alike, Q inside academia: I = 1/3 + 1.
        let test = try #require(try mixing.eiTest())
        #expect(test.isExact && test.dealings == 3)
        #expect(agree(test.asInward, 1, to: 1e-12) && agree(test.asOutward, 2.0 / 3, to: 1e-12))
    }
}
