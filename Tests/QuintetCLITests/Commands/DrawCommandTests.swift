import Foundation
import Testing

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
}
