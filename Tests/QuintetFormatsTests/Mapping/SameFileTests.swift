import Quintet
import Testing

@testable import QuintetFormats

private func same(_ text: String) throws -> SameFile { try SameFile(FileBytes(Array(text.utf8), name: "aliases.csv")) }

private func network(_ ids: [Organization.ID], ties: [(Organization.ID, Organization.ID)] = []) throws -> Network {
    var network = Network()
    for id in ids { try network.add(Organization(id)) }
    for (one, other) in ties { try network.add(Collaboration(one, other)) }
    return network
}

@Suite struct SameFileTests {
    @Test func `a list is read by its headings in either language, whatever else it holds`() throws {
        let english = try same("reason,keep,merge,name\nbecause,a,b,x\n,,,\n,c,d,\n")
        #expect(
            english.rows == [
                .init(line: 2, keep: "a", merge: "b", reason: "because"),
                .init(line: 4, keep: "c", merge: "d", reason: nil),
            ])
        #expect(try same("เก็บ;รวม;เหตุผล\nก;ข;ซ้ำ\n").rows == [.init(line: 2, keep: "ก", merge: "ข", reason: "ซ้ำ")])
        #expect(throws: SameFileError.self) { try same("keep,other\na,b\n") }
        #expect(throws: SameFileError.self) { try same("") }
        #expect(throws: SameFileError.self) { try same("keep,merge\n\"a,b\n") }
    }

    @Test func `what is suggested is read again, whatever the identifiers`() throws {
        var before = Network()
        for id in ["=a,\"b\"", "c\nd", "@e"] {
            try before.add(Organization(Organization.ID(id), names: [.english: "One Name"]))
        }
        let pairs = DuplicateFinder.pairs(in: before)
        let bytes = SameFile.suggestions(pairs, in: before, language: .th)
        let list = try SameFile(FileBytes(bytes, name: "aliases.csv"))
        #expect(list.rows.map(\.keep) == ["=a,\"b\"", "=a,\"b\""])
        #expect(list.rows.map(\.merge) == ["c\nd", "@e"])
        let result = before.merging(list)
        #expect(result.network.organizations.map(\.id.text) == ["=a,\"b\""])
        #expect(result.merges.count == 2)
    }

    @Test func `each merge says its line and what moved`() throws {
        let before = try network(["x", "y", "z"], ties: [("x", "z"), ("x", "y"), ("z", "x")])
        let result = before.merging(try same("keep,merge\ny,x\n"))
        #expect(result.network.organizations.map(\.id) == ["y", "z"])
        #expect(
            result.findings.map { $0.line(in: .en) } == [
                "aliases.csv:2: organization \"x\" merged into \"y\": 2 ties moved, 1 tie between the two left out; take this line out to undo it"
            ])
        #expect(result.findings[0].severity == .note)
        #expect(before.merging(try same("keep,merge\n")).network == before)
    }

    @Test func `chains end at the one that keeps, in any order of the lines`() throws {
        let before = try network(["a", "b", "c", "d"], ties: [("a", "d"), ("b", "d"), ("c", "d"), ("a", "b")])
        let lines = ["b,a", "c,b"]
        var results: [Network] = []
        for order in [lines, lines.reversed()] {
            let result = before.merging(try same("keep,merge\n" + order.joined(separator: "\n")))
            #expect(result.merges.map(\.into) == ["c", "c"])
            #expect(result.findings.allSatisfy { $0.severity == .note })
            results.append(result.network)
        }
        #expect(results[0].organizations.map(\.id) == ["c", "d"])
        #expect(results[0] == results[1])
    }

    @Test func `circles, several keepers, unknown and half lines are doubtful, with their line`() throws {
        let before = try network(["a", "b", "c", "d", "e", "f"])
        let list = try same("keep,merge\na,b\nb,a\nd,c\ne,c\nghost,f\nf,f\n,f\n")
        let result = before.merging(list)
        #expect(result.network.organizations.map(\.id) == ["a", "d", "f"])
        let doubts = result.findings.filter { $0.severity == .doubtful }
        #expect(
            doubts.map(\.kind) == [
                "circular-same", "several-keepers", "unknown-same", "same-as-itself", "half-same-row",
            ])
        #expect(doubts.map(\.place.line) == [2, 4, 6, 7, 8])
    }

    @Test func `a line taken out undoes its merge`() throws {
        let before = try network(["a", "b", "c", "d"], ties: [("a", "c"), ("b", "d")])
        let both = before.merging(try same("keep,merge\na,b\nc,d\n")).network
        let one = before.merging(try same("keep,merge\na,b\n")).network
        #expect(both.organizations.map(\.id) == ["a", "c"])
        #expect(one.organizations.map(\.id) == ["a", "c", "d"])
    }

    @Test func `thousands of lines are one pass`() throws {
        let count = 5_000
        let ids = (0..<count * 2).map { Organization.ID("o\($0)") }
        let before = try network(ids, ties: (0..<count).map { (ids[$0], ids[$0 + count]) })
        let text = (0..<count).map { "o\($0),o\(($0 + 1) % count + count)" }.joined(separator: "\n")
        let result = before.merging(try same("keep,merge\n" + text))
        #expect(result.network.organizations.count == count)
        #expect(result.network.collaborations.count == count)
        #expect(result.merges.count == count)
        #expect(result.merges.allSatisfy { $0.movedTies == 1 })
    }
}
