import Foundation
import Testing

/// `new` and `convert`: what is written can be read again, and nothing is written over.
struct WritingTests {
    @Test(arguments: ["en", "th"]) func `a new folder is fit to be checked at once`(_ language: String) throws {
        let folder = try Workspace()
        let new = try Program.run(["new", "my-network", "--lang", language], directory: folder)
        #expect(new.status == 0, "\(new)")
        for name in ["organizations.csv", "collaborations.csv", "projects.csv", "participation.csv"] {
            #expect(folder.exists("my-network/\(name)"), "\(folder.names)")
        }
        let check = try Program.run(["check", "my-network", "--lang", language], directory: folder)
        #expect(check.status == 0, "\(check)")
        let info = try Program.run(["info", "my-network", "--lang", language], directory: folder)
        #expect(info.status == 0, "\(info)")
    }

    @Test func `a folder that holds something is left alone`() throws {
        let folder = try Workspace()
        try folder.write("mine", to: "my-network/notes.txt")
        let run = try Program.run(["new", "my-network", "--lang", "en"], directory: folder)
        #expect(run.status == 73 && run.errors.contains("not empty"), "\(run)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/my-network") == ["notes.txt"])
    }

    @Test func `a network converted to a folder answers as before`() throws {
        let folder = try Workspace()
        let convert = try Program.run(["convert", Repository.example, "-o", "copy"], directory: folder)
        #expect(convert.status == 0, "\(convert)")
        for words in [["info"], ["measure", "degree", "strength", "betweenness"], ["clusters"]] {
            let rest = words.dropFirst() + ["--as", "json", "--quiet"]
            let before = try Program.run([words[0], Repository.example] + rest, directory: folder)
            let after = try Program.run([words[0], "copy"] + rest, directory: folder)
            #expect(after.status == 0 && before.output == after.output, "\(before)\n\(after)")
        }
        let check = try Program.run(["check", "copy"], directory: folder)
        #expect(check.status == 1, "\(check)")
    }

    @Test func `a folder that holds a network is not written over`() throws {
        let folder = try Workspace()
        _ = try Program.run(["convert", Repository.example, "-o", "copy"], directory: folder)
        let before = try folder.data("copy/organizations.csv")
        let again = try Program.run(
            ["convert", Repository.example, "-o", "copy", "--region", "north", "--lang", "en"], directory: folder)
        #expect(again.status == 73 && again.errors.contains("holds collaborations.csv already"), "\(again)")
        #expect(try folder.data("copy/organizations.csv") == before)
    }

    @Test func `a part of the network becomes Graphviz text that says what it leaves out`() throws {
        let folder = try Workspace()
        let run = try Program.run(
            ["convert", Repository.example, "-o", "north.dot", "--region", "north", "--lang", "en"], directory: folder)
        #expect(run.status == 0 && run.errors.contains("Not written: "), "\(run)")
        let text = try folder.text("north.dot")
        #expect(text.contains("graph") && text.contains("northern-university"))
        #expect(!text.contains("saeng-chan-mangrove"))
    }
}
