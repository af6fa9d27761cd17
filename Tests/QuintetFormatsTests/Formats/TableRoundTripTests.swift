import Foundation
import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetFormats

extension ExchangeFormat {
    /// The tables of a CSV folder, one behind another in memory.
    static func csv(guardsFormulas: Bool) -> ExchangeFormat {
        ExchangeFormat(
            testDescription: guardsFormulas ? "CSV" : "CSV without guard",
            write: { network, losses in
                var options = WriteOptions()
                (options.guardsFormulas, options.writesMark) = (guardsFormulas, guardsFormulas)
                var report = WriteReport()
                let tables = CSVFolderFormat.tables(of: network, options, &report)
                losses += report.losses
                return Array(tables.map { [UInt8]($0.0.rawValue.utf8) + [0] + $0.1 }.joined(separator: [0]))
            },
            read: { bytes in
                var assembler = NetworkAssembler()
                let parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
                for start in stride(from: 0, to: parts.count - 1, by: 2) {
                    let kind = try #require(TableKind(rawValue: String(decoding: parts[start], as: UTF8.self)))
                    let table = FileBytes(Array(parts[start + 1]), name: kind.rawValue + ".csv")
                    try assembler.read(TableSource(table), as: kind, map: ColumnMap())
                }
                return ReadResult(network: assembler.network, report: assembler.report)
            })
    }

    static let workbook = ExchangeFormat(
        testDescription: "XLSX",
        write: { network, losses in
            guard let (bytes, lost) = try? WorkbookFormat().bytes(of: network) else { return [] }
            losses += lost
            return bytes
        },
        read: { try WorkbookFormat().read(FileBytes($0, name: "t.xlsx"), path: "-", options: ReadOptions()) })

    static let tables = [csv(guardsFormulas: true), csv(guardsFormulas: false), workbook]
}

/// Networks as spreadsheets have them, with texts that have broken writers and readers before.
struct SpreadsheetCases {
    private var generator: SyntaxGenerator
    /// Whether texts begin and end with something to be seen and lists hold no separators, so that nothing is lost.
    private let isTidy: Bool

    init(seed: UInt64) {
        generator = SyntaxGenerator(seed: seed)
        isTidy = seed % 2 == 0
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
        guard isTidy else { return text + (text.isEmpty ? "x" : "") }
        return ["", "=", "+", "'", "<b>", "ก"][below(6)] + text + "z"
    }

    private mutating func maybe() -> String? { below(2) == 0 ? text() : nil }

    private mutating func list() -> [String] {
        let entries = (0..<below(3)).map { "\($0)" + text() }
        return isTidy ? entries.map { $0.filter { !"|;\n\r\r\n".contains($0) } + "." } : entries
    }

    private mutating func attributes() -> Attributes {
        var attributes: Attributes = [:]
        for name in ["code", "start date", "ข้อมูล", isTidy ? "=1" : text()] where below(3) == 0 {
            attributes[name] = text()
        }
        return attributes
    }

    mutating func next() throws -> Network {
        var network = Network()
        for number in 0..<(1 + below(5)) {
            var organization = Organization(Organization.ID("\(text())\(number)"))
            organization.names = [.thai: text(), .english: text()]
            if below(5) == 0 { organization.names["lo"] = text() }
            (organization.abbreviation, organization.aliases) = (maybe(), list())
            organization.sector = Sector.allCases.randomElement(using: &generator)
            organization.alsoSectors = below(3) == 0 ? [.business, .environment] : []
            organization.region = [nil, "north", isTidy ? "ที่อื่น" : text()][below(3)]
            organization.areas = [[], ["health"], ["health"] + list()][below(3)]
            organization.roles = list()
            organization.period = Period(since: [nil, 1998][below(2)], until: [nil, 2023][below(2)]) ?? .undated
            if below(3) == 0 { organization.location = .init(latitude: Double(below(90)) + 0.125, longitude: -1e-7) }
            organization.attributes = attributes()
            if network.position(of: organization.id) == nil { try network.add(organization) }
        }
        for number in 0..<below(3) {
            var project = Project(Project.ID("\(text())p\(number)"))
            project.titles = [.thai: text()]
            (project.mechanisms, project.stage) = ([[], ["support", "connect"]][below(2)], maybe())
            project.budget = [nil, 0, -1.5, 1e300][below(4)]
            for _ in 0..<below(3) {
                project.outcomes.append(
                    .init(indicator: text(), value: 0.1, unit: maybe(), year: [nil, 2020][below(2)]))
            }
            project.attributes = attributes()
            if network.position(of: project.id) == nil { try network.add(project) }
        }
        try addTies(to: &network)
        if below(3) == 0 {
            try network.add(Target(year: 2025, dimension: "all", item: maybe(), measure: "m" + text(), value: 1))
        }
        if below(4) == 0 { network.vocabularies.notObserved = [.environment, .business] }
        if below(6) == 0 { network.vocabularies.wordsOfNoSector = ["ไม่มี<ภาค>", "x9"] }
        if below(4) == 0 {
            network.vocabularies[.sector] = NetworkAssembler.sectors(with: [
                .init("business", aliases: ["PRC", "<b>บริษัท</b>"]), .init("academia", aliases: ["HES"]),
            ])
        }
        if below(4) == 0 {
            network.vocabularies[.stage] = Vocabulary([.init("s1" + text() + ".", words: [.thai: text()])])
        }
        if below(6) == 0 { network.vocabularies.calendar = .thaiFiscalYear }
        return network
    }

    private mutating func addTies(to network: inout Network) throws {
        for number in 0..<below(4) where !network.projects.isEmpty {
            var part = Participation(
                network.organizations[below(network.organizations.count)].id,
                in: network.projects[below(network.projects.count)].id, role: maybe())
            (part.weight, part.attributes) = ([1, 0.1, 3][below(3)], attributes())
            part.attributes["number"] = "\(number)"
            try network.add(part)
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

/// Which networks are tried: more where there is time.
enum RoundTripSeeds {
    static let usual = stride(from: 0, to: 400, by: 100).map { (first: UInt64) in first..<(first + 100) }
    static let more = stride(from: 400, to: 2000, by: 200).map { (first: UInt64) in first..<(first + 200) }
    static let isLong = ProcessInfo.processInfo.environment["QUINTET_LONG_TESTS"] == "1"
    static let skipped: Comment = "400 networks were tried; QUINTET_LONG_TESTS=1 tries 1,600 more"
}

@Suite struct TableRoundTripTests {
    @Test(arguments: ExchangeFormat.tables, RoundTripSeeds.usual)
    func `what is written as tables is read again, or the loss is told`(format: ExchangeFormat, seeds: Range<UInt64>)
        throws
    {
        try expectTold(format, seeds)
    }

    @Test(
        .enabled(if: RoundTripSeeds.isLong, RoundTripSeeds.skipped),
        arguments: ExchangeFormat.tables, RoundTripSeeds.more)
    func `the same for many more networks`(format: ExchangeFormat, seeds: Range<UInt64>) throws {
        try expectTold(format, seeds)
    }

    @Test(arguments: RoundTripSeeds.usual)
    func `a network goes through every format in turn and comes home`(seeds: Range<UInt64>) throws {
        try expectHome(seeds)
    }

    @Test(.enabled(if: RoundTripSeeds.isLong, RoundTripSeeds.skipped), arguments: RoundTripSeeds.more)
    func `many more networks come home`(seeds: Range<UInt64>) throws { try expectHome(seeds) }

    private func expectTold(_ format: ExchangeFormat, _ seeds: Range<UInt64>) throws {
        var (lossless, overstated) = (0, 0)
        try withEverySeed(seeds) { _, seed in
            var cases = SpreadsheetCases(seed: seed)
            let network = try cases.next()
            var losses: [Bilingual] = []
            let bytes = format.write(network, &losses)
            let result = try format.read(bytes)
            guard result.report.addsUp else { throw Difference("rows do not add up") }
            let change = difference(network, result.network)
            if losses.isEmpty {
                lossless += 1
                if let bad = result.report.firstBad { throw Difference(bad.line(in: .en)) }
                try expectNone(change, "nothing was said to be lost")
            } else if change == nil {
                overstated += 1
            }
            if result.report.firstBad == nil {
                // What was lost is lost once.
                let again = try format.read(format.write(result.network, &losses))
                try expectNone(difference(result.network, again.network), "the second time")
            }
            guard result.network.organizations.count == network.organizations.count,
                result.network.collaborations.count == network.collaborations.count,
                result.network.projects.count == network.projects.count
            else { throw Difference("records are missing: \(result.report.brief)") }
            var unsaid: [Bilingual] = []
            guard format.write(network, &unsaid) == bytes else { throw Difference("other bytes") }
        }
        #expect(lossless > seeds.count / 20, "too few networks without any loss")
        #expect(overstated * 4 < seeds.count, "\(overstated) of \(seeds.count) reports of losses told of none")
    }

    private func expectHome(_ seeds: Range<UInt64>) throws {
        var home = 0
        try withEverySeed(seeds) { _, seed in
            var cases = SpreadsheetCases(seed: seed)
            let network = try cases.next()
            var (now, losses) = (network, [Bilingual]())
            for format in ExchangeFormat.tables + ExchangeFormat.all + [.csv(guardsFormulas: true)] {
                let before = losses.count
                let result = try format.read(format.write(now, &losses))
                if losses.count == before { try expectNone(difference(now, result.network), format.testDescription) }
                now = result.network
            }
            if losses.isEmpty {
                home += 1
                try expectNone(difference(network, now), "home")
            }
        }
        #expect(home > seeds.count / 20, "too few networks came home")
    }
}
