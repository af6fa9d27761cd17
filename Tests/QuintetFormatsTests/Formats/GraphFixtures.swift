import Foundation
import Quintet
import Testing

@testable import QuintetFormats

/// The files that were written for these tests: see `Fixtures/README.md`.
enum GraphFixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures").path

    static func path(_ name: String) -> String { folder + "/" + name }
    static func read(_ name: String) throws -> ReadResult { try NetworkFile.read(path(name)) }
}

/// What a fixture is expected to hold, and what is to be said of it: `kind line:column`.
struct FixtureCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let organizations: Int
    let ties: Int
    let findings: [String]

    init(_ file: String, _ organizations: Int, _ ties: Int, _ findings: String...) {
        (testDescription, self.organizations, self.ties, self.findings) = (file, organizations, ties, findings)
    }
}

extension Finding {
    /// `unusable-weight 13:33`.
    var brief: String {
        kind + (place.line.map { " \($0)" } ?? "") + (place.column.map { ":\($0)" } ?? "")
    }
}
