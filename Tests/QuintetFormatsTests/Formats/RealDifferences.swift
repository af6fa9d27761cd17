import Foundation
import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetFormats

/// What differs between a network and what was read of its tables: the oracle of the losses that are told.
///
/// It knows nothing of tables: both networks are written as JSON, which loses nothing, and their records compared name
/// by name and byte by byte.
struct RealDifferences {
    /// A value of JSON; texts as bytes, as equality of strings passes over how letters are composed.
    private enum Value: Decodable, Equatable {
        case text([UInt8]), number(Double), bool(Bool), list([Value]), object([String: Value])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let bool = try? container.decode(Bool.self) {
                self = .bool(bool)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = .text(Array(text.utf8))
            } else if let list = try? container.decode([Value].self) {
                self = .list(list)
            } else {
                self = .object(try container.decode([String: Value].self))
            }
        }

        subscript(name: String) -> Value? { if case .object(let members) = self { members[name] } else { nil } }
        var elements: [Value] { if case .list(let elements) = self { elements } else { [] } }
    }

    /// The cells that differ, by table and row; nil for a row that did not come back.
    private var cells: [TableKind: [Int: Set<String>?]] = [:]
    /// The projects whose outcomes differ, as ranges of rows.
    private var outcomes: [Range<Int>] = []
    private var outcomeRows = 0
    private let vocabulariesDiffer: Bool
    let areEqual: Bool

    init(_ network: Network, _ again: Network, lines: (TableKind) throws -> [Int]) throws {
        let (one, other) = (JSONFormat().bytes(of: network), JSONFormat().bytes(of: again))
        let (before, after) = (try Self.decoded(one), try Self.decoded(other))
        vocabulariesDiffer = before["vocabulary"] != after["vocabulary"]
        // The order of attributes and names is for showing, and not part of what is equal.
        areEqual = before == after
        try compare(.organizations, before, after, again.organizations.map(\.origin), lines)
        let projects = try compare(.projects, before, after, again.projects.map(\.origin), lines)
        try compare(.participation, before, after, again.participations.map(\.origin), lines)
        try compare(.collaborations, before, after, again.collaborations.map(\.origin), lines)
        try compare(.targets, before, after, again.targets.map(\.origin), lines)
        for (project, match) in projects {
            let rows = outcomeRows..<outcomeRows + (project["outcomes"]?.elements.count ?? 0)
            outcomeRows = rows.upperBound
            let isRenamed = match.map { $0["id"] != project["id"] } ?? false
            if project["outcomes"] != match?["outcomes"] || isRenamed { outcomes.append(rows) }
        }
    }

    /// Whether two networks are the same byte for byte, but for the order of names and attributes.
    static func areEqual(_ one: Network, _ other: Network) throws -> Bool {
        try decoded(JSONFormat().bytes(of: one)) == decoded(JSONFormat().bytes(of: other))
    }

    private static func decoded(_ bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(bytes))
    }

    @discardableResult
    private mutating func compare(
        _ table: TableKind, _ before: Value, _ after: Value, _ origins: [Origin?], _ lines: (TableKind) throws -> [Int]
    ) throws -> [(Value, Value?)] {
        let (originals, found) = (before[table.rawValue]?.elements ?? [], after[table.rawValue]?.elements ?? [])
        guard !originals.isEmpty else { return [] }
        let lines = try lines(table)
        var byLine: [Int: Value] = [:]
        for (record, origin) in zip(found, origins) { byLine[try #require(origin).row] = record }
        try #require(byLine.count == found.count)
        return originals.enumerated().map { row, original in
            let match = byLine[lines[row]]
            let columns = match.map { Self.columns(original, $0) }
            if columns != .some([]) { cells[table, default: [:]][row] = .some(columns) }
            return (original, match)
        }
    }

    /// The headings of the cells that differ.
    private static func columns(_ one: Value, _ other: Value) -> Set<String> {
        let (a, b) = (flat(one), flat(other))
        // An attribute that came to be is what another column became, and told there.
        let columns = Set(a.keys).union(b.keys.filter { !$0.isAttribute }).filter { a[$0] != b[$0] }
        return Set(columns.map(\.name))
    }

    private struct Column: Hashable {
        let name: String
        var isAttribute = false
    }

    private static func flat(_ record: Value) -> [Column: Value] {
        guard case .object(let members) = record else { return [:] }
        var flat: [Column: Value] = [:]
        for (name, value) in members where name != "outcomes" {
            if case .object(let inner) = value {
                let isAttribute = name == "attributes"
                for (key, value) in inner {
                    flat[Column(name: isAttribute ? key : "\(name)_\(key)", isAttribute: isAttribute)] = value
                }
            } else {
                flat[Column(name: name)] = value
            }
        }
        return flat
    }

    /// Where what is told and what is so part; nil where they agree.
    func mismatch(with told: [TableLoss]) throws -> String? {
        if told.isEmpty != areEqual { return "told \(told.count) losses, and the networks are equal: \(areEqual)" }
        for table in [TableKind.organizations, .projects, .participation, .collaborations, .targets] {
            let said = Dictionary(grouping: told.filter { $0.table == table }, by: \.row)
            let real = cells[table, default: [:]]
            guard Set(said.keys) == Set(real.keys) else {
                return "\(table): told rows \(said.keys.sorted()), really \(real.keys.sorted()): \(told)"
            }
            for (row, columns) in real {
                let names = Set(said[row, default: []].compactMap(\.column))
                if let columns, names != columns { return "\(table) \(row): told \(names), really \(columns)" }
            }
        }
        let saidOutcomes = Set(told.filter { $0.table == .outcomes }.map(\.row))
        for row in saidOutcomes where !outcomes.contains(where: { $0.contains(row) }) {
            return "outcome \(row) is equal"
        }
        for rows in outcomes where !rows.isEmpty && !rows.contains(where: saidOutcomes.contains) {
            return "outcomes \(rows) differ: \(told)"
        }
        let saidOfWords = told.contains { $0.table == .vocabulary }
        return saidOfWords == vocabulariesDiffer
            ? nil : "vocabularies differ: \(vocabulariesDiffer), told: \(saidOfWords)"
    }
}
