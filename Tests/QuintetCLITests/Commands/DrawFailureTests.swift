import Foundation
import Testing

@testable import QuintetCLI

/// `draw` on a bad day: a library that fails, fonts that are missing, files that cannot be written.
struct DrawFailureTests {
    private func draw(_ words: [String], in folder: Workspace, fault: String? = nil, _ more: [String: String] = [:])
        throws -> Program.Outcome
    {
        var environment = more
        environment["QUINTET_LAYOUT_FAULT"] = fault
        return try Program.run(
            ["draw", Repository.example, "--top", "30"] + words, directory: folder, environment: environment, limit: 60)
    }

    @Test(arguments: ["en", "th"]) func `a crash of the engine is told and the picture comes`(_ language: String) throws
    {
        let folder = try Workspace()
        let run = try draw(
            ["--engine", "neato", "-o", "p.svg", "-o", "p.pdf", "--lang", language], in: folder, fault: "crash@neato")
        #expect(run.status == 0 && folder.names == ["p.pdf", "p.svg"], "\(run)")
        let said =
            language == "en" ? "Quintet placed the nodes itself, because the drawing library died" : "Quintet จัดวางเอง"
        #expect(run.errors.contains(said), "\(run)")
    }

    @Test func `a library that never works leaves an SVG, and no PDF with the reason`() throws {
        let folder = try Workspace()
        let run = try draw(["-o", "p.svg", "-o", "p.pdf", "--lang", "en"], in: folder, fault: "crash")
        #expect(run.status == 70 && folder.names == ["p.svg"], "\(run)")
        #expect(run.errors.contains("Quintet wrote the SVG itself"), "\(run)")
        #expect(run.errors.contains("p.pdf was not made"), "\(run)")
        #expect(try folder.text("p.svg").contains("id=\"n-northern-university\""))
    }

    @Test func `a library that hangs ends with the deadline`() throws {
        let folder = try Workspace()
        let start = ContinuousClock.now
        let run = try draw(["--deadline", "2", "-o", "p.png", "--lang", "en"], in: folder, fault: "hang")
        #expect(ContinuousClock.now - start < .seconds(8))
        #expect(run.status == 124 && folder.names.isEmpty && run.errors.contains("seconds"), "\(run)")
    }

    @Test(arguments: ["sectors", "coverage", "between", "programme"])
    func `pictures that measure their words come without the library too`(_ picture: String) throws {
        let folder = try Workspace()
        let words = ["draw", Repository.example, "--picture", picture, "-o", "p.svg"]
        let run = try Program.run(
            words, directory: folder, environment: ["QUINTET_LAYOUT_FAULT": "crash"], limit: 60)
        #expect(run.status == 0 && folder.names == ["p.svg"], "\(run)")
    }

    @Test(arguments: [("0", "--deadline"), ("1e9", "--deadline"), ("1", "--memory"), ("x", "--memory")])
    func `limits out of range are refused`(_ value: String, _ option: String) throws {
        let folder = try Workspace()
        let run = try draw([option, value, "-o", "p.svg", "--lang", "en"], in: folder)
        #expect(run.status == 64 && run.errors.contains(option) && folder.names.isEmpty, "\(run)")
    }

    @Test func `little memory is told, or enough`() throws {
        let folder = try Workspace()
        let run = try draw(["--memory", "256", "-o", "p.svg", "-o", "p.png", "--lang", "en"], in: folder)
        #expect(folder.exists("p.svg"), "\(run)")
        #expect(run.status == 0 || (run.status == 70 && run.errors.contains("p.png was not made")), "\(run)")
    }

    // MARK: Fonts

    @Test(arguments: [("th", true), ("en", false)])
    func `a missing Thai font is told where there are Thai words`(_ language: String, _ isTold: Bool) throws {
        let folder = try Workspace()
        try folder.write("source,target\nAlpha,Beta\nBeta,Gamma\n", to: "ties.csv")
        try folder.write(
            "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>\(folder.path)/none</dir>"
                + "<cachedir>\(folder.path)/cache</cachedir></fontconfig>", to: "fonts.conf")
        let run = try Program.run(
            [
                "draw", "ties.csv", "-o", "p.svg", "--lang", language, "--title",
                language == "th" ? "เครือข่าย" : "Network",
                "--source", "x",
            ], directory: folder, environment: ["FONTCONFIG_FILE": folder.path + "/fonts.conf"], limit: 60)
        #expect(run.status == 0 && folder.exists("p.svg"), "\(run)")
        #expect(run.errors.contains("fonts-noto-core") == isTold, "\(run)")
    }

    // MARK: Files

    @Test func `a folder as output is refused before any file is written`() throws {
        let folder = try Workspace()
        try folder.write("", to: "taken.svg/inside")
        let run = try draw(["-o", "p.svg", "-o", "taken.svg", "--lang", "en"], in: folder)
        #expect(
            run.status == 73 && run.errors.contains("a folder has this name") && folder.names == ["taken.svg"], "\(run)"
        )
        let other = try draw(["-o", "p.svg", "-o", "none/p.pdf", "--lang", "en"], in: folder)
        #expect(
            other.status == 73 && other.errors.contains("no such folder") && folder.names == ["taken.svg"], "\(other)")
    }

    @Test func `a place where nothing can be made is told`() throws {
        let folder = try Workspace()
        let run = try draw(["-o", "/proc/p.svg", "--lang", "en"], in: folder)
        #expect([73, 74].contains(run.status) && run.errorLines.last?.contains("/proc/p.svg") == true, "\(run)")
    }

    @Test func `a disk that is full leaves nothing behind`() throws {
        let folder = try Workspace()
        try folder.write("the old picture", to: "p.svg")
        let line = "ulimit -f 2; quintet draw '\(Repository.example)' -o p.svg -o q.svg --lang en"
        let run = try Program.shell(line, directory: folder, limit: 60)
        #expect(run.status == 74 && run.errors.contains("p.svg"), "\(run)")
        #expect(try folder.names == ["p.svg"] && folder.text("p.svg") == "the old picture")
        let full = try Program.shell(
            "ln -s /dev/full full.svg; quintet draw '\(Repository.example)' -o full.svg --lang en", directory: folder,
            limit: 60)
        #expect(full.status == 74 && full.errors.contains("disk is full"), "\(full)")
    }
}
