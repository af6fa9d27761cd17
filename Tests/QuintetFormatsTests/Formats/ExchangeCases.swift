import Quintet
import QuintetTestSupport

/// Networks that use everything the model has, with texts that have broken writers and readers before.
struct ExchangeCases {
    private var generator: SyntaxGenerator
    /// Whether texts may hold characters that XML does not have.
    private let hasControls: Bool

    init(seed: UInt64, hasControls: Bool) {
        generator = SyntaxGenerator(seed: seed)
        self.hasControls = hasControls
    }

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

    private mutating func text() -> String {
        let pieces = [
            "", "a", "b c", " ", "\"", ",", "\t", "\n", "\r", "\r\n", "|", "\\", "\\|", "'", "=", "<", ">", "&",
            "&amp;",
            "]]>", "<![CDATA[", "ก", "น้ำ", "ำ", "\u{E4D}\u{E32}", "e\u{301}", "é", "🌱", "👩‍🌾", "\u{FEFF}", "\u{2028}",
            "\u{85}",
            "\u{7F}", "\u{9F}", "{", "}", "[", ":", "/", "\\u0041", "1,5", "2566", "ภาครัฐ", "NaN", "none", "directed",
        ]
        let controls = ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1B}", "\u{FFFE}", "\u{FFFF}"]
        return (0..<below(5)).map { _ in
            hasControls && below(6) == 0 ? controls[below(controls.count)] : pieces[below(pieces.count)]
        }.joined()
    }

    private mutating func maybe() -> String? { below(3) == 0 ? nil : text() }
    private mutating func texts() -> [String] { (0..<below(4)).map { _ in text() } }

    private mutating func number() -> Double {
        let numbers = [
            0, 1, -1, 0.1, 1e308, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .pi, -2.5e-7, 1e16, 123_456_789.125,
        ]
        return numbers[below(numbers.count)]
    }

    private mutating func weight() -> Double {
        let number = number()
        return number > 0 ? number : 1
    }

    private mutating func period() -> Period {
        let years = [nil, 1, 1998, 2023, 2566, 9999]
        return Period(since: years[below(6)], until: years[below(6)]) ?? .undated
    }

    private mutating func names() -> Names {
        var names: Names = [:]
        for code in ["th", "en", "zh", "", "x-y"] where below(3) == 0 { names[Language(code)] = text() }
        return names
    }

    private mutating func attributes() -> Attributes {
        var attributes: Attributes = [:]
        let keys = [
            "a", "label", "x", "id", "source", "sector", "name_th", "attributes", "key", "weight", "quintet", "",
        ]
        for _ in 0..<below(4) { attributes[below(3) == 0 ? text() : keys[below(keys.count)]] = text() }
        return attributes
    }

    mutating func next() throws -> Network {
        var network = Network()
        for list in Vocabularies.List.allCases where list != .sector && below(4) == 0 {
            network.vocabularies[list] = Vocabulary(
                (0..<below(3)).map { _ in Vocabulary.Term(text(), words: names(), aliases: texts()) })
        }
        if below(3) == 0 { network.vocabularies[.sector] = Vocabulary([.init("business", aliases: texts())]) }
        if below(3) == 0 { network.vocabularies.calendar = .thaiFiscalYear }
        for number in 0..<below(7) { try addOrganization(number, to: &network) }
        for number in 0..<below(3) { try addProject(number, to: &network) }
        let (organizations, projects) = (network.organizations.map(\.id), network.projects.map(\.id))
        guard !organizations.isEmpty else { return network }
        if !projects.isEmpty {
            for _ in 0..<below(5) {
                var part = Participation(organizations[below(organizations.count)], in: projects[below(projects.count)])
                (part.role, part.weight, part.period) = (maybe(), weight(), period())
                part.attributes = attributes()
                try network.add(part)
            }
        }
        for _ in 0..<below(9) {
            var tie = Collaboration(
                organizations[below(organizations.count)], organizations[below(organizations.count)], kind: maybe(),
                weight: weight(), isDirected: below(2) == 0, period: period())
            if below(2) == 0 {
                tie.id = maybe()
                tie.project = projects.isEmpty ? nil : projects[below(projects.count)]
                (tie.trust, tie.value) = (below(2) == 0 ? number() : nil, below(2) == 0 ? number() : nil)
                tie.evidence = maybe()
                tie.attributes = attributes()
            }
            try network.add(tie)
        }
        for _ in 0..<below(3) {
            var target = Target(year: 2566, dimension: text(), item: maybe(), measure: "m" + text(), value: number())
            target.attributes = attributes()
            try network.add(target)
        }
        return network
    }

    private mutating func addOrganization(_ number: Int, to network: inout Network) throws {
        var organization = Organization(Organization.ID(text() + "\(number)"), names: names())
        organization.abbreviation = maybe()
        organization.aliases = texts()
        organization.sector = below(2) == 0 ? nil : Sector.allCases[below(5)]
        organization.alsoSectors = below(3) == 0 ? [.environment, .business] : []
        organization.roles = texts()
        organization.region = maybe()
        organization.areas = texts()
        organization.location = below(2) == 0 ? nil : .init(latitude: -18.8, longitude: 99.123456789)
        organization.period = period()
        organization.attributes = attributes()
        try network.add(organization)
    }

    private mutating func addProject(_ number: Int, to network: inout Network) throws {
        var project = Project(Project.ID(text() + "\(number)"), titles: names())
        project.areas = texts()
        project.region = maybe()
        project.period = period()
        project.mechanisms = texts()
        project.stage = maybe()
        project.budget = below(2) == 0 ? nil : self.number()
        for _ in 0..<below(3) {
            project.outcomes.append(
                .init(indicator: text(), value: self.number(), unit: maybe(), year: below(2) == 0 ? nil : 2024))
        }
        project.attributes = attributes()
        try network.add(project)
    }
}

/// Where two networks part, in words; nil where they are equal.
func difference(_ one: Network, _ other: Network) -> String? {
    if one == other { return nil }
    func part<R: Collection>(_ name: String, _ one: R, _ other: R) -> String? where R.Element: Equatable {
        if one.count != other.count { return "\(one.count) and \(other.count) \(name)" }
        for (a, b) in zip(one, other) where a != b { return "\(name): \(a)\n\(b)" }
        return nil
    }
    return part(
        "organizations",
        one.organizations.map {
            var it = $0; it.origin = nil; return it
        },
        other.organizations.map {
            var it = $0; it.origin = nil; return it
        })
        ?? part(
            "ties",
            one.collaborations.map {
                var it = $0; it.origin = nil; return it
            },
            other.collaborations.map {
                var it = $0; it.origin = nil; return it
            })
        ?? part(
            "projects",
            one.projects.map {
                var it = $0; it.origin = nil; return it
            },
            other.projects.map {
                var it = $0; it.origin = nil; return it
            })
        ?? (one.vocabularies == other.vocabularies ? "participation or targets" : "vocabularies")
}
