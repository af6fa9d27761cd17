import Foundation
import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetFormats

/// The formats that are read and written, each as a pair of functions.
struct ExchangeFormat: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let write: @Sendable (Network, inout [Bilingual]) -> [UInt8]
    let read: @Sendable ([UInt8]) throws -> ReadResult

    static let graphML = ExchangeFormat(
        testDescription: "GraphML", write: { GraphMLFormat().bytes(of: $0, losses: &$1) },
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
    @Test(arguments: ExchangeFormat.all)
    func `a network that is written and read again is equal`(format: ExchangeFormat) throws {
        try withEverySeed(0..<500) { _, seed in
            let hasControls = format.testDescription != "GraphML"
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
        try withEverySeed(0..<200) { _, seed in
            var networks = ExchangeCases(seed: seed, hasControls: true)
            let network = try networks.next()
            var losses: [Bilingual] = []
            let result = try ExchangeFormat.graphML.read(ExchangeFormat.graphML.write(network, &losses))
            if let bad = result.report.firstBad { throw Difference(bad.line(in: .en)) }
            guard result.network.organizations.count == network.organizations.count,
                result.network.collaborations.count == network.collaborations.count,
                result.network.participations.count == network.participations.count
            else { throw Difference("records are missing") }
            guard !losses.isEmpty || network == result.network else { throw Difference("a loss is not reported") }
        }
    }

    @Test(arguments: ExchangeFormat.all)
    func `damaged files never trap and are read within a second`(format: ExchangeFormat) throws {
        let base = try (0..<20).map { (seed: UInt64) in
            var networks = ExchangeCases(seed: seed, hasControls: false)
            var losses: [Bilingual] = []
            return format.write(try networks.next(), &losses)
        }
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
}
