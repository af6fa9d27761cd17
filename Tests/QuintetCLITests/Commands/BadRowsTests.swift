import Foundation
import Testing

/// Bad rows: `check` lists them, other commands refuse, `--lenient` goes on and says so.
struct BadRowsTests {
    struct Flaw: CustomTestStringConvertible {
        let name: String
        let organizations: String
        let ties: String
        /// What the line must name: the place and the offending value.
        let phrases: [String]

        var testDescription: String { name }
    }

    static let organizations = "id,name_en,sector\na,Alpha,government\nb,Beta,academia\nc,Gamma,business\n"
    static let flaws =
        [
            Flaw(
                name: "unknown sector", organizations: "id,name_en,sector\na,Alpha,goverment\nb,Beta,academia\n",
                ties: "source,target\na,b\n",
                phrases: ["organizations.csv:2", "goverment", "did you mean government?"]),
            Flaw(
                name: "dangling tie", organizations: organizations, ties: "source,target\na,b\nb,z9\n",
                phrases: ["collaborations.csv:3", "z9"]),
        ]
        + ["NaN", "-1", "0", "1e999", "inf", "many"].map { weight in
            Flaw(
                name: "weight \(weight)", organizations: organizations,
                ties: "source,target,weight\na,b,1\nb,c,\(weight)\n", phrases: ["collaborations.csv:3", weight])
        }

    private func folder(_ flaw: Flaw) throws -> Workspace {
        let folder = try Workspace()
        try folder.write(flaw.organizations, to: "net/organizations.csv")
        try folder.write(flaw.ties, to: "net/collaborations.csv")
        return folder
    }

    @Test(arguments: flaws) func `check reads to the end and ends with 1`(_ flaw: Flaw) throws {
        let run = try Program.run(["check", "net", "--lang", "en"], directory: folder(flaw))
        #expect(run.status == 1, "\(run)")
        for phrase in flaw.phrases { #expect(run.output.contains(phrase), "\"\(phrase)\" is not in \(run)") }
        #expect(run.output.contains("1 bad row"), "\(run)")
    }

    @Test(arguments: flaws) func `other commands refuse with place, problem and remedy`(_ flaw: Flaw) throws {
        for words in [
            ["info", "net"], ["who", "net", "a"], ["path", "net", "a", "b"], ["measure", "net"], ["clusters", "net"],
            ["draw", "net", "-o", "map.svg"], ["convert", "net", "-o", "out"],
        ] {
            let folder = try folder(flaw)
            let run = try Program.run(words + ["--lang", "en"], directory: folder)
            #expect(run.status == 65, "\(run)")
            #expect(run.output.isEmpty && run.errorLines.count == 1, "\(run)")
            for phrase in flaw.phrases + ["quintet check net", "--lenient"] {
                #expect(run.errors.contains(phrase), "\"\(phrase)\" is not in \(run)")
            }
            #expect(folder.names == ["net"], "\(folder.names)")
        }
    }

    @Test(arguments: flaws) func `lenient leaves them out and says so in every answer`(_ flaw: Flaw) throws {
        for words in [["info", "net"], ["who", "net", "a"], ["measure", "net"], ["clusters", "net"]] {
            for (language, phrase) in [("en", "1 bad row was left out or mended"), ("th", "1 แถวที่มีปัญหา")] {
                let folder = try folder(flaw)
                let run = try Program.run(words + ["--lenient", "--lang", language], directory: folder)
                #expect(run.status == 0, "\(run)")
                #expect(run.output.contains(phrase), "\(run)")
                #expect(folder.names == ["net"], "\(folder.names)")
            }
        }
    }

    @Test func `the line counts the rows behind the first`() throws {
        let folder = try Workspace()
        try folder.write("source,target,weight\na,b,0\nb,c,-1\nc,d,nan\n", to: "ties.csv")
        let run = try Program.run(["info", "ties.csv", "--lang", "en"], directory: folder)
        #expect(run.status == 65 && run.errors.contains("and 2 more bad rows"), "\(run)")
    }
}
