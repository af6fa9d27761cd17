import Foundation
import Testing

@testable import QuintetCLI

/// What the README shows is what the program does.
struct ReadmeTests {
    static let text = (try? String(contentsOfFile: Repository.path("README.md"), encoding: .utf8)) ?? ""

    /// Lines of code blocks that call the program, continued lines joined.
    static let lines: [String] = {
        var lines: [String] = []
        var isCode = false
        for line in text.replacing("\\\n", with: " ").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { isCode.toggle() }
            let bare = line.trimmingCharacters(in: .whitespaces)
            let command = bare.hasPrefix("$ ") ? String(bare.dropFirst(2)) : bare
            let isIndented = line.hasPrefix("    ")
            if isCode || isIndented, command.hasPrefix("quintet ") { lines.append(command) }
        }
        return lines
    }()

    @Test func `the tool's declarations are fit to be shown`() {
        #expect(flaws(of: Tool.quintet) == [])
    }

    @Test(.enabled(if: !lines.isEmpty, "README.md shows no quintet commands yet"))
    func `the README names every command`() {
        for command in Tool.quintet.commands.map(\.declaration.name) {
            #expect(
                Self.text.contains("quintet \(command)") || Self.text.contains("`\(command)"), "\(command) is missing")
        }
    }

    @Test(
        .enabled(if: !lines.isEmpty, "README.md shows no quintet commands yet"),
        arguments: lines.isEmpty ? ["quintet help"] : lines)
    func `every command of the README runs`(_ line: String) throws {
        let folder = try Workspace()
        try folder.copyExamples()
        try Self.make(whatIsNamedIn: line, in: folder)
        let run = try Program.shell("set -o pipefail; " + line, directory: folder, limit: 120)
        // `check` ends with 1 where there is something to look at.
        #expect(run.status == 0 || run.status == 1 && line.hasPrefix("quintet check "), "\(run)")
    }

    /// Makes what earlier lines of a tour have made: a network of one's own, a list of same organizations.
    private static func make(whatIsNamedIn line: String, in folder: Workspace) throws {
        if line.contains("my-network"), !line.hasPrefix("quintet new ") {
            let new = try Program.run(["new", "my-network"], directory: folder)
            #expect(new.status == 0, "\(new)")
        }
        if line.contains("--keep-positions map.svg") {
            let earlier = ["draw", "examples/thai-social-innovation", "-o", "map.svg"]
            #expect(try Program.run(earlier, directory: folder).status == 0)
        }
        if line.contains("--same same.csv") {
            let list = ["check", "examples/thai-social-innovation", "--suggest-same", "same.csv"]
            #expect(try Program.run(list, directory: folder).status == 1)
        }
    }

    @Test func `the example of every declaration runs`() throws {
        for declaration in Tool.quintet.commands.map(\.declaration) {
            for example in declaration.examples {
                let folder = try Workspace()
                try folder.copyExamples()
                try Self.make(whatIsNamedIn: example.line, in: folder)
                let run = try Program.shell(example.line, directory: folder, limit: 120)
                #expect(run.status == (declaration.name == "check" ? 1 : 0), "\(run)")
            }
        }
    }
}
