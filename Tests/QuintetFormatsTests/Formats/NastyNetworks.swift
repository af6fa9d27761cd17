import Quintet

@testable import QuintetFormats

extension SyntaxGenerator {
    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    private mutating func maybe(_ text: String) -> String? { below(2) == 0 ? text : nil }

    /// A text nobody should have in a spreadsheet, and somebody has.
    mutating func nastyName() -> String {
        switch below(12) {
        case 0: "<b>\(nastyText())</b>&amp;"
        case 1: "\\N" + nastyText() + "\\"
        case 2: below(20) == 0 ? String(repeating: "ยาวมาก", count: 833) + "\"," : "x"
        case 3: "ที่นั่น\u{0E49}\u{0E4D}\u{0E32}" + nastyText()
        case 4: "null"
        default: nastyText()
        }
    }

    /// A network whose every text is a nasty one.
    mutating func nastyNetwork() throws -> Network {
        var network = Network()
        for number in 0..<(1 + below(6)) {
            var organization = Organization(Organization.ID("\(nastyName())\(number)"))
            organization.names = [.english: nastyName(), .thai: nastyName()]
            if below(5) == 0 { organization.names["lo"] = nastyName() }
            organization.abbreviation = maybe(nastyName())
            organization.aliases = (0..<below(3)).map { _ in nastyName() }
            organization.sector = Sector.allCases.randomElement(using: &self)
            organization.alsoSectors = below(3) == 0 ? [.business, .academia] : []
            organization.region = [nil, "north", "Northern", nastyName()][below(4)]
            organization.areas = [[], ["health"], ["health", nastyName()]][below(3)]
            organization.period = Period(since: 1900 + below(200), until: nil) ?? .undated
            if below(3) == 0 { organization.location = .init(latitude: Double(below(90)) + 0.123, longitude: 1e-7) }
            for _ in 0..<below(3) { organization.attributes[nastyName()] = nastyName() }
            if network.position(of: organization.id) == nil { try network.add(organization) }
        }
        for number in 0..<below(4) {
            var project = Project(Project.ID("\(nastyName())p\(number)"))
            project.titles[.thai] = nastyName()
            project.mechanisms = [[], ["support", "connect"]][below(2)]
            project.stage = maybe(nastyName())
            project.budget = [nil, 0, -1.5, 1e300][below(4)]
            for _ in 0..<below(3) {
                project.outcomes.append(
                    .init(indicator: nastyName(), value: 0.1, unit: maybe(nastyName()), year: [nil, 2020][below(2)]))
            }
            if network.position(of: project.id) == nil { try network.add(project) }
        }
        for _ in 0..<below(5) {
            guard let project = network.projects.randomElement(using: &self)?.id else { break }
            let organization = network.organizations[below(network.organizations.count)].id
            var part = Participation(organization, in: project, role: maybe(nastyName()))
            part.weight = [1, 0.1, 3][below(3)]
            try network.add(part)
        }
        for _ in 0..<below(8) {
            let (source, target) = (below(network.organizations.count), below(network.organizations.count))
            var tie = Collaboration(
                network.organizations[source].id, network.organizations[target].id, kind: maybe(nastyName()),
                weight: [1, 1.0 / 3, 1e-300, 1.7e308][below(4)], isDirected: below(2) == 0)
            tie.id = maybe(nastyName())
            tie.project = network.projects.randomElement(using: &self)?.id
            tie.trust = [nil, -2.5][below(2)]
            tie.evidence = maybe(nastyName())
            if below(3) == 0 { tie.attributes[nastyName()] = nastyName() }
            try network.add(tie)
        }
        if below(3) == 0 {
            try network.add(Target(year: 2025, dimension: "all", item: maybe(nastyName()), measure: "m", value: 1))
        }
        if below(3) == 0 {
            network.vocabularies[.kind] = Vocabulary([
                .init(nastyName(), words: [.thai: nastyName()], aliases: [nastyName()]), .init("b"),
            ])
        }
        if below(4) == 0 { network.vocabularies.calendar = .thaiFiscalYear }
        return network
    }
}
