import Quintet
import QuintetTestSupport

@testable import QuintetFormats

/// Networks as spreadsheets have them, with texts that have broken writers and readers before.
struct SpreadsheetCases {
    private var generator: SyntaxGenerator
    /// Whether texts begin and end with something to be seen and lists hold no separators, so that nothing is lost.
    private let isTidy: Bool
    /// Whether one thing, and no more, is otherwise: what a writer must not overlook.
    private let hasOneOddity: Bool

    init(seed: UInt64) {
        generator = SyntaxGenerator(seed: seed)
        isTidy = seed % 4 != 1
        hasOneOddity = seed % 4 == 3
    }

    private static let looks = [
        "007", "1.50", "2566-01-31", "31/12/2566", "TRUE", "false", "1e5", "12345678901234567890", "-0", "0x1F",
        "'=1+1",
        "''=1", "=cmd|' /C calc'!A1", "+66 2 123 4567", "@SUM(A1)", "_x0041_", "1,5", "๑๒๓", "0.1", "NA", "INF",
        "＝1", "'", "<b>", "&amp;", "ก็\u{0E4D}\u{0E32}น", "👩‍🌾", "a\r\nb", "x\"y", "sep=,",
    ]

    private mutating func below(_ limit: Int) -> Int { generator.below(limit) }

    private mutating func text() -> String {
        if below(3) == 0 { return Self.looks[below(Self.looks.count)] }
        if below(200) == 0 { return String(repeating: "ก็ำ🌱", count: 1250) }
        let text = generator.nastyText()
        guard isTidy else {
            let odd = ["#N/A", " ", "a\u{0}b", "Health", "Northern", "directed", "\u{A0}x", "2566 "]
            return below(12) == 0 ? odd[below(odd.count)] : text + (text.isEmpty ? "x" : "")
        }
        return ["", "=", "+", "'", "<b>", "ก"][below(6)] + text + "z"
    }

    private mutating func maybe() -> String? { below(2) == 0 ? text() : nil }

    private mutating func list() -> [String] {
        let entries = (0..<below(3)).map { (isTidy || below(4) > 0 ? "\($0)" : "") + text() }
        return isTidy ? entries.map { $0.filter { !"|;\n\r\r\n".contains($0) } + "." } : entries
    }

    private mutating func attributes() -> Attributes {
        var attributes: Attributes = [:]
        for name in ["code", "start date", "ข้อมูล", isTidy ? "=1" : text()] where below(3) == 0 {
            attributes[name] = text()
        }
        // Names that are headings, here or in another table, and numbers that a sheet writes in its own way.
        let headings = ["year", "from", "sector", "Name", "", "column 15", "label", "since "]
        if !isTidy, below(8) == 0 {
            attributes[headings[below(headings.count)]] = ["2020", "x", "1e+16", "0.30000000000000004"][below(4)]
        }
        return attributes
    }

    mutating func next() throws -> Network {
        var network = Network()
        for number in 0..<(1 + below(5)) {
            var organization = Organization(Organization.ID("\(text())\(number)"))
            organization.names = [.thai: text(), .english: text()]
            if below(5) == 0 { organization.names[isTidy ? "lo" : ["lo", "x-y", ""][below(3)]] = text() }
            (organization.abbreviation, organization.aliases) = (maybe(), list())
            organization.sector = Sector.allCases.randomElement(using: &generator)
            organization.alsoSectors = below(3) == 0 ? [.business, .environment] : []
            organization.region = [nil, "north", isTidy ? "ที่อื่น" : text()][below(3)]
            organization.areas = [[], ["health"], ["health"] + list()][below(3)]
            organization.roles = list()
            organization.period = Period(since: [nil, 1998][below(2)], until: [nil, 2023][below(2)]) ?? .undated
            if !isTidy, below(20) == 0 {
                organization.period = Period(since: [999, 2450][below(2)], until: nil) ?? .undated
            }
            if below(3) == 0 { organization.location = .init(latitude: Double(below(90)) + 0.125, longitude: -1e-7) }
            organization.attributes = attributes()
            if network.position(of: organization.id) == nil { try network.add(organization) }
        }
        for number in 0..<below(3) {
            var project = Project(Project.ID("\(text())p\(number)"))
            project.titles = [.thai: text()]
            (project.mechanisms, project.stage) = ([[], ["support", "connect"]][below(2)], maybe())
            project.budget = [nil, 0, -1.5, isTidy ? 1e300 : 0.1 + 0.2][below(4)]
            for _ in 0..<below(3) {
                project.outcomes.append(
                    .init(
                        indicator: text(), value: 0.1, unit: maybe(), year: [nil, 2020, isTidy ? nil : 2450][below(3)]))
            }
            project.attributes = attributes()
            if network.position(of: project.id) == nil { try network.add(project) }
        }
        try addTies(to: &network)
        if below(3) == 0 {
            try network.add(Target(year: 2025, dimension: "all", item: maybe(), measure: "m" + text(), value: 1))
        }
        if below(4) == 0 { network.vocabularies.notObserved = [.environment, .business] }
        if below(6) == 0 { network.vocabularies.wordsOfNoSector = ["ไม่มี<ภาค>", isTidy ? "x9" : text()] }
        if below(4) == 0 {
            network.vocabularies[.sector] = NetworkAssembler.sectors(with: [
                .init("business", aliases: ["PRC", "<b>บริษัท</b>"]), .init("academia", aliases: ["HES"]),
            ])
        }
        if below(4) == 0 {
            network.vocabularies[.stage] = Vocabulary([.init("s1" + text() + ".", words: [.thai: text()])])
        }
        if !isTidy, below(10) == 0 {
            network.vocabularies[.area] = Vocabulary(
                (0..<below(3)).map {
                    .init("\($0 % 2)" + text(), words: [.english: text(), "x-y": text()], aliases: list())
                })
        }
        if !isTidy, below(20) == 0 {
            network.vocabularies[.sector] = Vocabulary([.init("business", aliases: list())])
        }
        if below(6) == 0 { network.vocabularies.calendar = .thaiFiscalYear }
        if hasOneOddity { try addOddity(to: &network) }
        return network
    }

    /// One thing that some table, perhaps, cannot say: the others of the network all can.
    private mutating func addOddity(to network: inout Network) throws {
        let odd = [
            " x", "x\u{A0}", "\n", "", "#N/A", "#REF!", "a\u{0}b", "Health", "ภาคเหนือ", "Directed", "a;b", "a|b", "x\t",
        ]
        let text = odd[below(odd.count)]
        var organization = network.organizations[0]
        let (year, number) = (
            [1, 999, 1000, 2399, 2400, 2566, 9999][below(7)], [0.1 + 0.2, 1e16, 1.0 / 3, 1e300][below(4)]
        )
        let name = ["year", "from", "sector", "Name", "title", "x y ", "", "column 15", "a\u{0}", "role"][below(10)]
        switch below(16) {
        case 0: organization = Organization(Organization.ID(text.isEmpty ? "x" : text), names: organization.names)
        case 1: organization.names[[.thai, .english, "lo", "x-y", ""][below(5)]] = text
        case 2: organization.abbreviation = text
        case 3: organization.aliases.append(text)
        case 4: organization.aliases += organization.aliases + ["é", "e\u{301}"]
        case 5: organization.region = text
        case 6: organization.areas.append(text)
        case 7: organization.roles.append(text)
        case 8: organization.attributes[name] = ["2020", "x", " x", text][below(4)]
        case 9:
            organization.attributes["score"] = ["1e+16", "0.30000000000000004", "1e5", "10000000000000000"][below(4)]
        case 10: organization.period = Period(since: year, until: nil) ?? .undated
        case 11:
            var tie = Collaboration(organization.id, organization.id, kind: [nil, text][below(2)], weight: number)
            tie.evidence = below(2) == 0 ? text : nil
            if below(2) == 0 { tie.attributes[name] = "2020" }
            try network.add(tie)
        case 12:
            var project = Project("one", titles: [.thai: text])
            (project.stage, project.budget) = (below(2) == 0 ? text : nil, number)
            project.outcomes = [.init(indicator: "i" + text, value: number, unit: text, year: year)]
            if below(2) == 0 { project.attributes[name] = "2020" }
            try network.add(project)
            let part = Participation(organization.id, in: project.id, role: [nil, text][below(2)])
            for _ in 0..<(1 + below(2)) { try network.add(part) }
        case 13:
            try network.add(
                Target(year: year, dimension: ["all", text][below(2)], item: text, measure: "m" + text, value: number))
        case 14:
            network.vocabularies[.mechanism] = Vocabulary(
                [[], [.init("x" + text)], [.init("c", words: [.thai: text])], [.init("c", aliases: [text])]][below(4)])
        default: network.vocabularies.wordsOfNoSector.append(text)
        }
        if organization.id == network.organizations[0].id {
            try network.update(organization)
        } else if network.position(of: organization.id) == nil {
            try network.add(organization)
        }
    }

    private mutating func addTies(to network: inout Network) throws {
        for number in 0..<below(4) where !network.projects.isEmpty {
            var part = Participation(
                network.organizations[below(network.organizations.count)].id,
                in: network.projects[below(network.projects.count)].id, role: maybe())
            (part.weight, part.attributes) = ([1, 0.1, 3][below(3)], attributes())
            if isTidy || below(2) == 0 { part.attributes["number"] = "\(number)" }
            try network.add(part)
            if !isTidy, below(4) == 0 { try network.add(part) }
        }
        for _ in 0..<below(6) {
            var tie = Collaboration(
                network.organizations[below(network.organizations.count)].id,
                network.organizations[below(network.organizations.count)].id, kind: maybe(),
                weight: [1, 0.25, 1e-300, 1.7e300][below(4)], isDirected: below(2) == 0)
            (tie.id, tie.evidence, tie.trust) = (maybe(), maybe(), [nil, -2.5][below(2)])
            tie.project = network.projects.randomElement(using: &generator)?.id
            tie.attributes = attributes()
            try network.add(tie)
        }
    }
}
