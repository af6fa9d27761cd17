import Foundation
import Graphviz
import Testing

@testable import QuintetCLI

/// `draw`: every format, one layout, and nothing left behind when it cannot be.
struct DrawCommandTests {
    @Test(arguments: ["en", "th"]) func `one run writes every format`(_ language: String) throws {
        let folder = try Workspace()
        let files = ["map.svg", "map.png", "map.pdf", "map.dot"]
        let run = try Program.run(
            ["draw", Repository.example, "--lang", language] + files.flatMap { ["-o", $0] }, directory: folder,
            limit: 120)
        #expect(run.status == 0 && run.output.isEmpty, "\(run)")
        #expect(folder.names == files.sorted(), "\(folder.names)")
        let svg = try folder.text("map.svg")
        let title = language == "en" ? "Partner network: thai-social-innovation" : "แผนที่เครือข่ายพันธมิตร"
        #expect(svg.hasPrefix("<?xml") || svg.hasPrefix("<svg"))
        #expect(svg.contains(title) && svg.contains("n-northern-university"), "\(svg.prefix(2000))")
        #expect(try folder.data("map.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(try folder.data("map.pdf").starts(with: Array("%PDF".utf8)))
        #expect(try folder.text("map.dot").contains("graph"))
        for file in files { #expect(run.errors.contains(file), "\(run)") }
    }

    @Test func `the same drawing comes out twice`() throws {
        let folder = try Workspace()
        for name in ["one.svg", "two.svg"] {
            let run = try Program.run(
                ["draw", Repository.example, "--region", "west", "-o", name], directory: folder, limit: 120)
            #expect(run.status == 0, "\(run)")
        }
        #expect(try folder.data("one.svg") == (try folder.data("two.svg")))
    }

    @Test func `one organization in the middle, named in Thai`() throws {
        let folder = try Workspace()
        let run = try Program.run(
            [
                "draw", Repository.example, "--focus", "ม.ภาคเหนือ", "--page", "a4", "--title", "Partners & <friends>",
                "--lang", "en", "-o", "ego.svg",
            ], directory: folder, limit: 120)
        #expect(run.status == 0, "\(run)")
        let svg = try folder.text("ego.svg")
        #expect(svg.contains("Partners &amp; &lt;friends&gt;"), "\(svg.prefix(3000))")
        #expect(svg.contains("n-northern-university") && !svg.contains("n-pha-ngoen-rescue"))
    }

    @Test func `names that look like markup stay names`() throws {
        let folder = try Workspace()
        try folder.write(
            "source,target\n<script>alert(1)</script>,\"a\\\"\"b\"\nb,&amp;\n\\N,a;{}[]\n", to: "ties.csv")
        let run = try Program.run(["draw", "ties.csv", "-o", "map.svg"], directory: folder, limit: 120)
        #expect(run.status == 0, "\(run)")
        let svg = try folder.text("map.svg")
        #expect(!svg.contains("<script") && svg.contains("&lt;script"), "\(svg.prefix(3000))")
    }

    @Test func `an empty network and a single organization can be drawn`() throws {
        let folder = try Workspace()
        try folder.write("id,name_en\n", to: "none/organizations.csv")
        try folder.write("id,name_en\na,Alone\n", to: "one/organizations.csv")
        for name in ["none", "one"] {
            let run = try Program.run(
                ["draw", name, "-o", "\(name).svg", "--lang", "en"], directory: folder, limit: 120)
            #expect(run.status == 0 && folder.exists("\(name).svg"), "\(run)")
        }
    }

    // MARK: Pictures, themes and pages

    @Test(arguments: [
        ("sectors", ["--theme", "dark"]), ("between", ["--by", "region"]), ("coverage", ["--theme", "print"]),
        ("programme", ["--top", "5"]), ("path", ["--focus", "northern-university", "--to", "man-mok-sanctuary"]),
        ("ego", ["--focus", "northern-university"]),
    ]) func `every picture is drawn by a process of its own`(_ picture: String, _ options: [String]) throws {
        let folder = try Workspace()
        let words = [
            "draw", Repository.example, "--picture", picture, "--page", "297x210", "-o", "p.svg", "-o", "p.pdf",
        ]
        let run = try Program.run(words + options, directory: folder, limit: 120)
        #expect(run.status == 0, "\(run)")
        let svg = try folder.text("p.svg")
        #expect(svg.contains("width=\"842pt\" height=\"595pt\""))
        #expect(svg.contains("<desc id=\"desc\">") && !svg.contains("<script"))
        #expect(try folder.data("p.pdf").starts(with: Array("%PDF".utf8)))
    }

    @Test func `--focus with --to means the path`() throws {
        let folder = try Workspace()
        let words = ["draw", Repository.example, "--focus", "northern-university", "--to", "rim-nam-elders"]
        let run = try Program.run(words + ["--lang", "en", "-o", "p.svg"], directory: folder, limit: 120)
        #expect(run.status == 0, "\(run)")
        let svg = try folder.text("p.svg")
        #expect(svg.contains("<title id=\"title\">From Northern Region University to Rim Nam Elders Club"))
    }

    @Test(arguments: [
        (["--picture", "coverage", "--top", "3"], "--top does not go with the picture \"coverage\""),
        (["--picture", "map", "--by", "region"], "--by does not go with"),
        (["--picture", "map", "--focus", "northern-university"], "--focus does not go with"),
        (["--to", "northern-university"], "say from where to where"),
        (["--picture", "ego"], "say whose network"),
        (["--picture", "wheel"], "unknown value \"wheel\" for --picture"),
        (["--page", "10x10"], "--page wants a4"), (["--page", "1e9x5"], "--page wants a4"),
        (["--page", "595xpt"], "--page wants a4"), (["--page", "nanxinf"], "--page wants a4"),
    ]) func `what a picture cannot use is refused`(_ options: [String], _ sentence: String) throws {
        let folder = try Workspace()
        let words = ["draw", Repository.example, "--lang", "en", "-o", "p.svg"]
        let run = try Program.run(words + options, directory: folder)
        #expect(run.status == 64 && run.errors.contains(sentence), "\(run)")
        #expect(!folder.exists("p.svg"))
    }

    @Test(arguments: ["sectors", "between", "coverage", "programme"])
    func `a network without what is shown ends with a sentence and no file`(_ picture: String) throws {
        let folder = try Workspace()
        try folder.write("source,target\na,b\n", to: "ties.csv")
        let run = try Program.run(
            ["draw", "ties.csv", "--picture", picture, "--lang", "th", "-o", "p.svg"], directory: folder)
        #expect(run.status == 65 && hasThaiLetters(run.errors) && !folder.exists("p.svg"), "\(run)")
    }

    @Test(arguments: [
        ("a4", 842, 595), ("A3", 1191, 842), ("16:9", 960, 540), ("210x297", 595, 842), ("210 x 297 mm", 595, 842),
        ("600×400pt", 600, 400), ("100.5x100.5", 285, 285),
    ]) func `pages are read in millimeters and points`(_ word: String, _ width: Double, _ height: Double) {
        #expect(PageWord.page(word) == Drawing.Page(width: width, height: height))
    }
}
