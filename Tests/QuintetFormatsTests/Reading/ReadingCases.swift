import Foundation
import Quintet

@testable import QuintetFormats

/// A folder of tables made of texts, read as a network.
func read(_ tables: [String: String], _ options: ReadOptions = ReadOptions()) throws -> ReadResult {
    let folder = try ScratchFolder()
    for (name, text) in tables { try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path(name))) }
    return try NetworkFile.read(folder.path, options: options)
}

/// One table made of a text or bytes, read as a network.
func readTable(_ text: String, organizations: String? = nil, isDirected: Bool = false) throws -> ReadResult {
    try readTable(bytes: Array(text.utf8), organizations: organizations, isDirected: isDirected)
}

func readTable(
    bytes: [UInt8], name: String = "table.csv", organizations: String? = nil, isDirected: Bool = false
) throws -> ReadResult {
    let folder = try ScratchFolder()
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path(name)))
    var options = ReadOptions()
    options.isDirected = isDirected
    if let organizations {
        try Data(organizations.utf8).write(to: URL(fileURLWithPath: folder.path("nodes.csv")))
        options.organizations = folder.path("nodes.csv")
    }
    return try NetworkFile.read(folder.path(name), options: options)
}

extension ReadReport {
    /// The findings as `kind file:line:column`.
    var brief: [String] { findings.map { "\($0.kind) \($0.place)" } }

    func kinds(_ severity: Finding.Severity) -> [String] { findings.filter { $0.severity == severity }.map(\.kind) }

    /// Of every file: read = kept + merged + refused.
    var addsUp: Bool { files.allSatisfy { $0.read == $0.kept + $0.merged + $0.refused } }
}

extension Network {
    var ids: [String] { organizations.map(\.id.text) }
    var tieTexts: [String] { collaborations.map { "\($0.source)>\($0.target) \($0.weight)" } }
}

/// The repository's folder, found from this file upwards.
private let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

let exampleFolder = repository.appendingPathComponent("examples/thai-social-innovation").path

/// A file of the real data that lies beside the checkout, or nil where it does not.
func realData(_ name: String) -> String? {
    var folder = repository
    while folder.path != "/" {
        let file = folder.appendingPathComponent("shared/data").appendingPathComponent(name).path
        if FileManager.default.fileExists(atPath: file) { return file }
        folder.deleteLastPathComponent()
    }
    return nil
}
