import Foundation
import Quintet
import Testing

@testable import QuintetReports

/// The articles of the documentation are what the pages say. QUINTET_RECORD=1 writes them anew.
struct MeasureArticleTests {
    static let catalogue = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/Quintet/Quintet.docc")

    @Test func `every article is up to date, and there is none without a page`() throws {
        let isRecording = ProcessInfo.processInfo.environment["QUINTET_RECORD"] == "1"
        let articles = Dictionary(uniqueKeysWithValues: MeasureArticle.all.map { ($0.path, $0.text) })
        let found = try Self.articlesOnDisk()
        for path in Set(found.keys).union(articles.keys).sorted() where found[path] != articles[path] {
            if isRecording {
                try Self.write(articles[path], to: path)
            } else {
                Issue.record("\(path) is out of date; QUINTET_RECORD=1 records it")
            }
        }
    }

    @Test func `an article has the abstract, the formula, the example and what links to it`() throws {
        let article = try #require(MeasureArticle.all.first { $0.path == "Between/measure-betweenness.md" })
        #expect(article.text.hasPrefix("# Betweenness\n\nWho stands between the others."))
        #expect(article.text.contains("## Worked example\n\n`a – b – d – e, a – c – d`: a 0.5, b 1, d 3.5"))
        #expect(article.text.contains("``GraphView/betweenness(length:normalized:progress:)``"))
        let list = try #require(MeasureArticle.all.first { $0.path == "Measures.md" })
        for page in MeasurePage.all { #expect(list.text.contains("<doc:measure-\(page.id)>")) }
        #expect(MeasureArticle.all.allSatisfy { !$0.text.contains("\n\n\n") })
    }

    /// The articles in the catalogue that are made from pages, by path.
    private static func articlesOnDisk() throws -> [String: String] {
        let handwritten = ["Quintet.md", "DesignChoices.md"]
        var found: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: catalogue.path) {
            guard path.hasSuffix(".md"), !handwritten.contains(path) else { continue }
            found[path] = try String(contentsOf: catalogue.appendingPathComponent(path), encoding: .utf8)
        }
        return found
    }

    private static func write(_ text: String?, to path: String) throws {
        let url = catalogue.appendingPathComponent(path)
        guard let text else { return try FileManager.default.removeItem(at: url) }
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}
