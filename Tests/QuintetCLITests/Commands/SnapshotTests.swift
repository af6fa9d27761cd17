import Foundation
import Testing

/// The texts people read, as they are. A change is seen here; QUINTET_RECORD=1 records it once it is wanted.
struct SnapshotTests {
    static let answers: [(name: String, words: [String])] = [
        ("who", ["who", "northern-university"]), ("who-two-steps", ["who", "saeng-chan-mangrove", "--within", "2"]),
        ("path", ["path", "klang-thung-city", "saeng-chan-mangrove"]), ("info", ["info"]), ("clusters", ["clusters"]),
        ("sectors", ["sectors"]),
        ("check", ["check"]), ("measure", ["measure", "--top", "10"]), ("brokers", ["brokers", "--top", "10"]),
        ("brokers-between", ["brokers", "--between", "government,civil-society", "--top", "5"]), ("gaps", ["gaps"]),
        ("gaps-by-region-sector", ["gaps", "--by", "region,sector", "--year", "2565..2567"]),
    ]

    @Test(arguments: answers.map(\.name), ["en", "th"]) func `the answer reads as recorded`(
        _ name: String, _ language: String
    ) throws {
        let words = try #require(Self.answers.first { $0.name == name }).words
        let run = try Program.run(
            [words[0], Repository.example] + words.dropFirst() + ["--lang", language], directory: Workspace())
        try expectSnapshot("\(name).\(language)", run.output)
    }
}

/// Compares with Snapshots/NAME.txt, or records it when QUINTET_RECORD is 1. A snapshot that is missing is a failure.
private func expectSnapshot(_ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = URL(fileURLWithPath: Repository.path("Tests/QuintetCLITests/Snapshots/\(name).txt"))
    if ProcessInfo.processInfo.environment["QUINTET_RECORD"] == "1" {
        try Data(text.utf8).write(to: url)
        return
    }
    guard let recorded = try? String(contentsOf: url, encoding: .utf8) else {
        Issue.record("there is no snapshot \(name); QUINTET_RECORD=1 records it", sourceLocation: sourceLocation)
        return
    }
    guard recorded != text else { return }
    let (old, new) = (
        recorded.split(separator: "\n", omittingEmptySubsequences: false),
        text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    Issue.record(
        """
        \(name) differs from its snapshot in line \(line + 1):
        - \(line < old.count ? String(old[line]) : "(end)")
        + \(line < new.count ? String(new[line]) : "(end)")
        """, sourceLocation: sourceLocation)
}
