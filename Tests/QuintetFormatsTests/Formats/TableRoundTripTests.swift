import Foundation
import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetFormats

extension ExchangeFormat {
    /// The tables of a CSV folder, one behind another in memory.
    static func csv(guardsFormulas: Bool) -> ExchangeFormat {
        @Sendable func options() -> WriteOptions {
            var options = WriteOptions()
            (options.guardsFormulas, options.writesMark) = (guardsFormulas, guardsFormulas)
            return options
        }
        return ExchangeFormat(
            testDescription: guardsFormulas ? "CSV" : "CSV without guard",
            write: { network, losses in
                let (tables, lost) = CSVFolderFormat.tables(of: network, options())
                losses += TableLoss.sentences(lost, isSheet: false)
                return Array(tables.map { [UInt8]($0.0.rawValue.utf8) + [0] + $0.1 }.joined(separator: [0]))
            },
            read: { bytes in
                var assembler = NetworkAssembler()
                for (kind, bytes) in try csvTables(bytes) {
                    let table = FileBytes(bytes, name: kind.rawValue + ".csv")
                    try assembler.read(TableSource(table), as: kind, map: ColumnMap())
                }
                return ReadResult(network: assembler.network, report: assembler.report)
            },
            places: { CSVFolderFormat.tables(of: $0, options()).losses },
            lines: { table, bytes in
                guard let text = try csvTables(bytes).first(where: { $0.0 == table })?.1 else { return [] }
                var (reader, lines) = (try CSVReader(FileBytes(text, name: "t.csv")), [Int]())
                while try reader.next() { lines.append(reader.record.line) }
                return Array(lines.dropFirst())
            })
    }

    private static func csvTables(_ bytes: [UInt8]) throws -> [(TableKind, [UInt8])] {
        let parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
        return try stride(from: 0, to: parts.count - 1, by: 2).map { start in
            (try #require(TableKind(rawValue: String(decoding: parts[start], as: UTF8.self))), Array(parts[start + 1]))
        }
    }

    static let workbook = ExchangeFormat(
        testDescription: "XLSX",
        write: { network, losses in
            guard let (bytes, lost) = try? WorkbookFormat().bytes(of: network) else { return [] }
            losses += lost
            return bytes
        },
        read: { try WorkbookFormat().read(FileBytes($0, name: "t.xlsx"), path: "-", options: ReadOptions()) },
        places: { try WorkbookFormat().tables(of: $0, WriteOptions()).losses },
        lines: { _, _ in Array(2...1000) })

    static let tables = [csv(guardsFormulas: true), csv(guardsFormulas: false), workbook]
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
    func `what is told to be lost is what reads back otherwise, cell by cell, and nothing else`(
        format: ExchangeFormat, seeds: Range<UInt64>
    )
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

    @Test(arguments: RoundTripSeeds.usual.map { $0.lowerBound..<($0.lowerBound + 25) })
    func `a network goes through every format in turn and comes home`(seeds: Range<UInt64>) throws {
        try expectHome(seeds)
    }

    @Test(.enabled(if: RoundTripSeeds.isLong, RoundTripSeeds.skipped), arguments: RoundTripSeeds.more)
    func `many more networks come home`(seeds: Range<UInt64>) throws { try expectHome(seeds) }

    private func expectTold(_ format: ExchangeFormat, _ seeds: Range<UInt64>) throws {
        let (places, lines) = (try #require(format.places), try #require(format.lines))
        var (lossless, refused) = (0, 0)
        try withEverySeed(seeds) { _, seed in
            var cases = SpreadsheetCases(seed: seed)
            let network = try cases.next()
            var losses: [Bilingual] = []
            let bytes = format.write(network, &losses)
            let result = try format.read(bytes)
            guard result.report.addsUp else { throw Difference("rows do not add up") }
            if losses.isEmpty {
                lossless += 1
                if let bad = result.report.firstBad { throw Difference(bad.line(in: .en)) }
            }
            let told = try places(network)
            guard told.isEmpty == losses.isEmpty, losses.count == Set(losses).count else {
                throw Difference("sentences")
            }
            let real = try RealDifferences(network, result.network) { try lines($0, bytes) }
            try expectNone(try real.mismatch(with: told), losses.map(\.en).joined(separator: "\n"))
            if result.report.firstBad != nil { refused += 1 }
            if result.report.firstBad == nil, seed % 4 < 2 {
                // What was lost is lost once.
                let again = try format.read(format.write(result.network, &losses))
                try expectNone(difference(result.network, again.network), "the second time")
            }
            guard seed % 8 == 0 else { return }
            var unsaid: [Bilingual] = []
            guard format.write(network, &unsaid) == bytes else { throw Difference("other bytes") }
        }
        #expect(lossless > seeds.count / 20, "too few networks without any loss")
        #expect(lossless < seeds.count * 3 / 4 && refused > 0, "too few networks with losses")
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
