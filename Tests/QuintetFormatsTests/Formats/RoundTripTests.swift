import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetFormats

/// The formats that are read and written, each as a pair of functions.
struct ExchangeFormat: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let write: @Sendable (Network, inout [Bilingual]) -> [UInt8]
    let read: @Sendable ([UInt8]) throws -> ReadResult
    /// For tables: what is told to be lost, cell by cell.
    var places: (@Sendable (Network) throws -> [TableLoss])?
    /// For tables: the lines on which the rows of one stand in what was written.
    var lines: (@Sendable (TableKind, [UInt8]) throws -> [Int])?

    static let graphML = ExchangeFormat(
        testDescription: "GraphML", write: { GraphMLFormat().bytes(of: $0, losses: &$1) },
        read: { try GraphMLFormat().read(FileBytes($0, name: "t.graphml")) })
    /// Each edge with its own direction.
    static let directedEdges = ExchangeFormat(
        testDescription: "GraphML, edge by edge",
        write: { GraphMLFormat().bytes(of: $0, directions: .edge, losses: &$1) },
        read: { try GraphMLFormat().read(FileBytes($0, name: "t.graphml")) })
    static let json = ExchangeFormat(
        testDescription: "JSON", write: { network, _ in JSONFormat().bytes(of: network) },
        read: { try JSONFormat().read(FileBytes($0, name: "t.json")) })
    static let nodeLink = ExchangeFormat(
        testDescription: "node-link", write: { network, _ in NodeLinkFormat().bytes(of: network) },
        read: { try JSONFormat().read(FileBytes($0, name: "t.json")) })
    static let all = [graphML, json, nodeLink]
}

@Suite struct RoundTripTests {
    @Test(arguments: ExchangeFormat.all + [.directedEdges])
    func `a network that is written and read again is equal`(format: ExchangeFormat) throws {
        try withEverySeed(0..<500) { _, seed in
            let hasControls = !format.testDescription.hasPrefix("GraphML")
            var networks = ExchangeCases(seed: seed, hasControls: hasControls)
            let network = try networks.next()
            var losses: [Bilingual] = []
            let bytes = format.write(network, &losses)
            let result = try format.read(bytes)
            try expectNone(losses.first?.en, "losses")
            if let bad = result.report.firstBad { throw Difference(bad.line(in: .en)) }
            try expectNone(difference(network, result.network), String(decoding: bytes.prefix(3000), as: UTF8.self))
            for file in result.report.files where file.read != file.kept + file.merged + file.refused {
                throw Difference("rows of \(file.table) do not add up")
            }
            // The same network gives the same bytes.
            guard format.write(network, &losses) == bytes else { throw Difference("other bytes") }
        }
    }

    @Test func `what XML cannot hold is replaced, counted, and the rest kept`() throws {
        try expectExact(.graphML, 0..<200) { seed in
            var networks = ExchangeCases(seed: seed, hasControls: true)
            return try networks.next()
        }
    }

    @Test(arguments: ExchangeFormat.all, RoundTripSeeds.usual)
    func `what is told to be lost of a spreadsheet's network is lost, and nothing else`(
        format: ExchangeFormat, seeds: Range<UInt64>
    ) throws {
        try expectExact(format, seeds) { seed in
            var networks = SpreadsheetCases(seed: seed)
            return try networks.next()
        }
    }

    @Test(
        .enabled(if: RoundTripSeeds.isLong, RoundTripSeeds.skipped), arguments: ExchangeFormat.all, RoundTripSeeds.more)
    func `the same for many more networks`(format: ExchangeFormat, seeds: Range<UInt64>) throws {
        try expectExact(format, seeds) { seed in
            var networks = SpreadsheetCases(seed: seed)
            return try networks.next()
        }
        try expectExact(format, seeds) { seed in
            var networks = ExchangeCases(seed: seed, hasControls: true)
            return try networks.next()
        }
    }

    /// Losses are told where there is a difference, and only there; no record is missing.
    private func expectExact(
        _ format: ExchangeFormat, _ seeds: Range<UInt64>, _ make: (UInt64) throws -> Network
    ) throws {
        try withEverySeed(seeds) { _, seed in
            let network = try make(seed)
            var losses: [Bilingual] = []
            let result = try format.read(format.write(network, &losses))
            if let bad = result.report.firstBad { throw Difference(bad.line(in: .en)) }
            guard result.network.organizations.count == network.organizations.count,
                result.network.collaborations.count == network.collaborations.count,
                result.network.participations.count == network.participations.count
            else { throw Difference("records are missing") }
            let isEqual = try RealDifferences.areEqual(network, result.network)
            guard isEqual == losses.isEmpty else { throw Difference("equal: \(isEqual), told: \(losses.map(\.en))") }
            guard isEqual || format.testDescription == "GraphML" else { throw Difference("JSON loses nothing") }
        }
    }

    @Test(arguments: ExchangeFormat.all)
    func `damaged files never trap and are read within a second`(format: ExchangeFormat) throws {
        var base = try (0..<20).map { (seed: UInt64) in
            var networks = ExchangeCases(seed: seed, hasControls: false)
            var losses: [Bilingual] = []
            return format.write(try networks.next(), &losses)
        }
        // And what others write.
        let others =
            format.testDescription == "GraphML"
            ? ["graphml/everything.graphml", "graphml/bad-values.graphml"]
            : ["json/everything.json", "json/bad-records.json", "json/d3.json", "json/graphology.json"]
        for name in others { base.append(Array(try FileBytes(path: GraphFixtures.path(name)).text.utf8)) }
        var generator = SyntaxGenerator(seed: 5)
        var (failures, slowest) = (0, Duration.zero)
        for number in 0..<2000 {
            let bytes = generator.mutated(base[number % base.count])
            let start = ContinuousClock.now
            do {
                let result = try format.read(bytes)
                for file in result.report.files { #expect(file.read == file.kept + file.merged + file.refused) }
            } catch {
                failures += 1
            }
            slowest = max(slowest, ContinuousClock.now - start)
        }
        #expect(failures > 200)
        #expect(slowest < .seconds(1))
    }

    @Test(
        arguments: [
            ("many values of one node", "<node id='a'>", "<data key='k#'>v</data>", "</node>"),
            (
                "many keys", "", "<key id='k#' for='all' attr.name='name_a#'><default>x</default></key>",
                "<node id='a'/>"
            ),
            ("many nodes and defaults", "", "<key id='k#' for='node'><default>x</default></key><node id='n#'/>", ""),
            ("many unknown ends", "<node id='a'/>", "<edge source='a' target='b#'/>", ""),
            ("many descriptions", "<node id='a'>", "<desc>#</desc>", "</node>"),
            ("many passed over", "<node id='a'>", "<port/><graph/><y/>", "</node>"),
            ("many nodes without an id", "", "<node/><node id=''/>", ""),
        ]) func `a large file of an odd kind takes no more than its share of time`(
            name: String, before: String, piece: String, after: String
        ) throws
    {
        let many = (0..<10_000).map { piece.replacing("#", with: String($0)) }.joined()
        let text = "<graphml><graph edgedefault='directed'>\(before)\(many)\(after)</graph></graphml>"
        let start = ContinuousClock.now
        let result = try GraphMLFormat().read(FileBytes(Array(text.utf8), name: "t.graphml"))
        #expect(ContinuousClock.now - start < .seconds(30), "\(name)")
        #expect(result.report.files.allSatisfy { $0.read == $0.kept + $0.merged + $0.refused })
    }

    @Test(
        arguments: [
            ("many members", "{\"nodes\":[{\"id\":1,", "\"k#\":1", "}],\"links\":[]}"),
            ("many attributes", "{\"format\":\"quintet\",\"organizations\":[{\"id\":\"a\",", "\"k#\":1", "}]}"),
            (
                "many languages", "{\"format\":\"quintet\",\"organizations\":[{\"id\":\"a\",\"name\":{", "\"k#\":\"x\"",
                "}}]}"
            ),
            ("many wrong links", "{\"nodes\":[],\"links\":[", "#", "]}"),
            ("many wrong records", "{\"format\":\"quintet\",\"collaborations\":[", "{\"source\":\"a#\"}", "]}"),
        ]) func `a large JSON file of an odd kind takes no more than its share of time`(
            name: String, before: String, piece: String, after: String
        ) throws
    {
        let many = (0..<10_000).map { piece.replacing("#", with: String($0)) }.joined(separator: ",")
        let start = ContinuousClock.now
        let result = try JSONFormat().read(FileBytes(Array((before + many + after).utf8), name: "t.json"))
        #expect(ContinuousClock.now - start < .seconds(30), "\(name)")
        #expect(result.report.files.allSatisfy { $0.read == $0.kept + $0.merged + $0.refused })
    }
}
