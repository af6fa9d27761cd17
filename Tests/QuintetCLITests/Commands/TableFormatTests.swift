import Foundation
import Testing

/// What programs get: CSV, JSON, Markdown.
struct TableFormatTests {
    struct Question: CustomTestStringConvertible {
        let words: [String]
        let keys: [String]

        var testDescription: String { words[0] }
    }

    static let questions = [
        Question(
            words: ["who", Repository.example, "northern-university"],
            keys: [
                "id", "name", "sector", "steps", "ties", "strength", "kinds", "since", "shared_projects", "projects",
                "via",
            ]),
        Question(
            words: ["path", Repository.example, "northern-university", "saeng-chan-mangrove"],
            keys: [
                "chain", "step", "source", "target", "strength", "kinds", "since", "shared_projects", "evidence",
            ]),
        Question(
            words: ["measure", Repository.example, "closeness-component", "degree"],
            keys: ["id", "rank", "name", "sector", "closeness_component", "degree"]),
        Question(
            words: ["clusters", Repository.example],
            keys: [
                "id", "name", "sector", "cluster", "partners_inside", "partners", "share_inside", "other_cluster",
                "share_other", "firmness", "cluster_firmness",
            ]),
        Question(words: ["info", Repository.example], keys: ["section", "item", "measure", "value", "note"]),
        Question(
            words: ["check", Repository.example],
            keys: ["severity", "finding", "file", "line", "column", "heading", "message", "remedy"]),
        Question(words: ["measure", "--list"], keys: ["id", "title", "level", "summary", "reference", "options"]),
    ]

    private func output(_ question: Question, _ format: String, _ language: String) throws -> String {
        let run = try Program.run(question.words + ["--as", format, "--lang", language], directory: Workspace())
        #expect(run.status == (question.words[0] == "check" ? 1 : 0), "\(run)")
        return run.output
    }

    @Test(arguments: questions) func `JSON parses, and its keys do not depend on the language`(
        _ question: Question
    ) throws {
        let text = try output(question, "json", "en")
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(!rows.isEmpty)
        for row in rows { #expect(Set(row.keys) == Set(question.keys)) }
        // The first key of a row is the first column.
        #expect(text.hasPrefix("[\n  {\"\(question.keys[0])\": "))
        #expect(try output(question, "json", "th") == text)
    }

    @Test(arguments: questions) func `CSV has the same keys and as many rows`(_ question: Question) throws {
        let text = try output(question, "csv", "en")
        #expect(
            text.hasPrefix(question.keys.joined(separator: ",") + "\n")
                || text.hasPrefix(question.keys.joined(separator: ",") + "\r\n"))
        let json = try JSONSerialization.jsonObject(with: Data(try output(question, "json", "en").utf8)) as? [Any]
        #expect(text.split(whereSeparator: \.isNewline).count - 1 == json?.count)
        #expect(try output(question, "csv", "th") == text)
    }

    @Test(arguments: questions) func `Markdown has tables and no line of dashes`(_ question: Question) throws {
        for language in ["en", "th"] {
            let text = try output(question, "markdown", language)
            #expect(text.contains("|") || question.words[0] == "path", "\(text)")
            #expect(!text.contains("──"), "\(text)")
        }
    }
}
