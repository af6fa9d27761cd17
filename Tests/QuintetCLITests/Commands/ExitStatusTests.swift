import Testing

@testable import QuintetCLI

/// How a run ends and what the one line says.
struct ExitStatusTests {
    /// A command line that is refused before any data is.
    struct Refusal: CustomTestStringConvertible {
        let words: [String]
        let status: QuintetCLI.ExitStatus
        let phrases: [String]

        init(_ status: QuintetCLI.ExitStatus, _ words: [String], _ phrases: String...) {
            (self.words, self.status, self.phrases) = (words, status, phrases)
        }

        var testDescription: String { words.joined(separator: " ") }
    }

    static let refusals: [Refusal] = [
        Refusal(.usage, [], "no command given"),
        Refusal(.usage, ["inof", Repository.example], "unknown command", "did you mean info?"),
        Refusal(.usage, [Repository.example, "info"], "the command comes first"),
        Refusal(
            .usage, ["info", Repository.example, "--drop-isolate"], "unknown option", "did you mean --drop-isolates?"),
        Refusal(.usage, ["info"], "NETWORK is missing"),
        Refusal(.usage, ["who", Repository.example], "ORGANIZATION is missing"),
        Refusal(
            .usage, ["who", Repository.example, "nothern-university"], "no organization is called",
            "did you mean Northern Region University [northern-university]?"),
        Refusal(.usage, ["who", Repository.example, "university"], "fits", "write more of the name"),
        Refusal(
            .usage, ["path", Repository.example, "northern-university", "xyzzy"], "no organization is called \"xyzzy\""),
        Refusal(.usage, ["measure", Repository.example, "betweeness"], "betweeness", "did you mean betweenness?"),
        Refusal(.usage, ["measure", Repository.example, "degree", "--top", "0"], "--top"),
        Refusal(
            .usage, ["info", Repository.example, "--sector", "acadamia"], "unknown value \"acadamia\"",
            "did you mean academia?"),
        Refusal(.usage, ["info", Repository.example, "--region", "nroth"], "did you mean north?"),
        Refusal(.usage, ["info", Repository.example, "--kind", "fundings"], "did you mean funding?"),
        Refusal(.usage, ["info", Repository.example, "--year", "soon"], "--year", "a year"),
        Refusal(.usage, ["info", Repository.example, "--year", "2567..2560"], "--year"),
        Refusal(.usage, ["info", Repository.example, "--as", "xml"], "--as", "json"),
        Refusal(
            .usage, ["clusters", Repository.example, "--compare", "sectr"], "unknown value \"sectr\"",
            "did you mean sector?"),
        Refusal(
            .usage, ["clusters", Repository.example, "--method", "girvan-newman", "--stability", "5"],
            "girvan-newman leaves nothing to chance"),
        Refusal(.usage, ["draw", Repository.example], "-o map.svg"),
        Refusal(.usage, ["draw", Repository.example, "-o", "map.gif"], "map.gif", ".svg"),
        Refusal(.usage, ["draw", Repository.example, "-o", "map.svg", "--size", "degre"], "did you mean degree?"),
        Refusal(.usage, ["convert", Repository.example], "-o"),
        Refusal(.usage, ["convert", Repository.example, "-o", "network.docx"], ".xlsx"),
        Refusal(.noInput, ["info", "missing.csv"], "missing.csv"),
        Refusal(.noInput, ["check", "missing"], "missing"),
        Refusal(.noInput, ["info", "."], "organizations.csv"),
        Refusal(.cannotCreate, ["draw", Repository.example, "-o", "no/such/map.svg"], "no/such"),
        Refusal(.cannotCreate, ["convert", Repository.example, "-o", "no/such/network.dot"], "no/such"),
    ]

    @Test(arguments: refusals) func `a wrong command line ends with one clear line and nothing else`(
        _ refusal: Refusal
    ) throws {
        let folder = try Workspace()
        let run = try Program.run(refusal.words + ["--lang", "en"], directory: folder)
        #expect(run.status == refusal.status.rawValue, "\(run)")
        #expect(run.output.isEmpty, "\(run)")
        // Talk may go before it; the line that says what is wrong is the last.
        let line = run.errorLines.last ?? ""
        #expect(line.hasPrefix("quintet"), "\(run)")
        for phrase in refusal.phrases { #expect(line.contains(phrase), "\"\(phrase)\" is not in: \(line)") }
        #expect(folder.names.isEmpty, "\(folder.names)")
    }

    @Test(arguments: refusals) func `it says so in Thai too`(_ refusal: Refusal) throws {
        let run = try Program.run(refusal.words + ["--lang", "th"], directory: Workspace())
        #expect(run.status == refusal.status.rawValue, "\(run)")
        #expect(hasThaiLetters(run.errorLines.last ?? ""), "\(run)")
    }

    /// A file that is no table of a network.
    struct Unreadable: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]

        init(_ flaw: String, _ bytes: [UInt8]) { (testDescription, self.bytes) = (flaw, bytes) }
    }

    static let unreadable: [Unreadable] = [
        Unreadable("an unclosed quote", Array("source,target\na,\"b\nc,d\n".utf8)),
        Unreadable("a NUL byte", Array("source,target\na,b\nc,".utf8) + [0, 10]),
        Unreadable("an empty file", []),
        Unreadable("only blank lines", Array("\n\n\n".utf8)),
        Unreadable("a very long line", Array(repeating: UInt8(ascii: "a"), count: 400_000)),
        Unreadable("no column of ties", Array("color,taste\nred,sweet\n".utf8)),
    ]

    @Test(arguments: unreadable) func `a file that cannot be read ends with 65 and its place`(
        _ unreadable: Unreadable
    ) throws {
        let flaw = unreadable.testDescription
        for command in ["check", "info", "clusters"] {
            let folder = try Workspace()
            try folder.write(unreadable.bytes, to: "ties.csv")
            let run = try Program.run([command, "ties.csv", "--lang", "en"], directory: folder)
            #expect(run.status == 65, "\(flaw): \(run)")
            #expect(run.output.isEmpty && run.errorLines.count == 1, "\(flaw): \(run)")
            #expect(run.errors.contains("ties.csv"), "\(flaw): \(run)")
            #expect(run.errors.utf8.count < 600, "\(flaw): the line is \(run.errors.utf8.count) bytes long")
            let thai = try Program.run([command, "ties.csv", "--lang", "th"], directory: folder)
            #expect(thai.status == 65 && hasThaiLetters(thai.errors), "\(flaw): \(thai)")
        }
    }

    @Test func `hostile words of the command line stay on one line`() throws {
        let run = try Program.run(["info", "a\nb\u{1B}[31m", "--lang", "en"], directory: Workspace())
        #expect(run.status == 66 && run.errorLines.count == 1, "\(run)")
        #expect(!run.errors.contains("\u{1B}"), "\(run)")
    }
}

/// Whether the text has at least one Thai letter.
func hasThaiLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { 0x0E01...0x0E5B ~= $0.value }
}
