import Foundation
import Testing

/// Standard input, output and error.
struct StreamsTests {
    static let ties = "source,target,weight\nalpha,beta,2\nbeta,gamma,1\n"

    @Test func `a reader that goes away ends the run quietly`() throws {
        let run = try Program.shell(
            "quintet measure '\(Repository.example)' degree --as csv | head -1; echo ${PIPESTATUS[0]}",
            directory: Workspace())
        #expect(run.output == "id,rank,name,sector,degree\n0\n", "\(run)")
        #expect(!run.errors.lowercased().contains("pipe"), "\(run)")
    }

    @Test func `a closed pipe is quiet even when nothing is read at all`() throws {
        let run = try Program.shell(
            "quintet who '\(Repository.example)' northern-university --within 2 | true; echo ${PIPESTATUS[0]}",
            directory: Workspace())
        #expect(run.output == "0\n", "\(run)")
    }

    @Test func `a full disk is an error with its own status`() throws {
        let run = try Program.shell(
            "quintet info '\(Repository.example)' --lang en > /dev/full; echo $?", directory: Workspace())
        #expect(run.output == "74\n" && run.errors.contains("cannot write to standard output"), "\(run)")
    }

    @Test(arguments: ["check", "info", "clusters", "measure"]) func `a dash reads standard input`(
        _ command: String
    ) throws {
        let run = try Program.run([command, "-"], stdin: Self.ties, directory: Workspace())
        #expect(run.status == 0, "\(run)")
        let folder = try Workspace()
        try folder.write(Self.ties, to: "ties.csv")
        let file = try Program.run([command, "ties.csv"], directory: folder)
        func bare(_ text: String) -> [String] {
            text.split(separator: "\n").map(String.init).filter { !$0.contains("ties") && !$0.contains(": -") }
        }
        #expect(command == "check" || bare(run.output) == bare(file.output), "\(run)\n\(file)")
    }

    @Test func `an empty standard input is said to be empty`() throws {
        let run = try Program.run(["info", "-", "--lang", "en"], directory: Workspace())
        #expect(run.status == 65 && run.errors.contains("empty"), "\(run)")
    }

    @Test func `quiet leaves the answer and says nothing else`() throws {
        let words = ["measure", Repository.example, "degree", "--as", "csv"]
        let loud = try Program.run(words, directory: Workspace())
        let quiet = try Program.run(words + ["--quiet"], directory: Workspace())
        #expect(!loud.errors.isEmpty && quiet.errors.isEmpty, "\(quiet)")
        #expect(quiet.output == loud.output)
        // What went wrong is told all the same.
        let wrong = try Program.run(["info", "missing.csv", "-q"], directory: Workspace())
        #expect(wrong.status == 66 && wrong.errorLines.count == 1, "\(wrong)")
    }

    @Test func `the version names the program and the drawing library`() throws {
        let run = try Program.run(["--version"], directory: Workspace())
        #expect(run.status == 0 && run.output.hasPrefix("quintet ") && run.output.contains("libgvc"), "\(run)")
    }

    @Test(arguments: ["en", "th"]) func `every command has help`(_ language: String) throws {
        let overview = try Program.run(["help", "--lang", language], directory: Workspace())
        #expect(overview.status == 0, "\(overview)")
        for command in ["new", "check", "info", "who", "path", "measure", "clusters", "draw", "convert"] {
            #expect(overview.output.contains("\n  \(command) "), "\(overview)")
            let help = try Program.run([command, "--help", "--lang", language], directory: Workspace())
            #expect(help.status == 0 && help.output.contains("quintet \(command)"), "\(help)")
        }
    }
}
