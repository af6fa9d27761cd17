import Foundation
import QuintetTestSupport
import Testing

/// `sectors`, `brokers` and `gaps` on data of every sort.
struct HelixCommandTests {
    static let commands = ["sectors", "brokers", "gaps"]

    @Test(arguments: commands) func `the order of rows leaves no trace in any answer`(_ command: String) throws {
        let workspace = try Workspace()
        let turning = """
            cp -r '\(Repository.example)' turned && cd turned && for f in organizations projects participation \
            collaborations; do [ -f $f.csv ] && { head -1 $f.csv; tail -n +2 $f.csv | tac; } > t && mv t $f.csv; done
            """
        _ = try Program.shell(turning, directory: workspace)
        #expect(try workspace.text("turned/organizations.csv") != text(of: "organizations.csv"))
        for format in ["text", "csv"] {
            let options = ["--as", format, "--seed", "4"]
            let words = command == "gaps" ? ["--as", format] : options
            let one = try Program.run([command, Repository.example] + words, directory: workspace)
            let other = try Program.run([command, "turned"] + words, directory: workspace)
            #expect(one.status == 0 && other.status == 0, "\(other)")
            #expect(!one.output.isEmpty && one.output == other.output)
        }
    }

    private func text(of name: String) throws -> String {
        try String(contentsOfFile: Repository.example + "/" + name, encoding: .utf8)
    }

    private static let organizations = "id,sector,region\na,academia,North\nb,academia,North\nc,academia,South\n"
    /// Folders by name: what is in each file.
    static let small: [(name: String, files: [String: String])] = [
        (
            "one sector",
            ["organizations.csv": organizations, "collaborations.csv": "source,target\na,b\nb,c\n"]
        ),
        (
            "no sector",
            ["organizations.csv": "id\na\nb\nc\n", "collaborations.csv": "source,target\na,b\nb,c\n"]
        ),
        (
            "no projects and no years",
            [
                "organizations.csv": "id,sector\na,academia\nb,business\nc,government\n",
                "collaborations.csv": "source,target\na,b\nb,c\n",
            ]
        ),
        (
            "projects without years, one of them empty",
            [
                "organizations.csv": "id,sector\na,academia\nb,business\nc,government\n",
                "projects.csv": "id,title\np,Park\nq,Pond\n",
                "participation.csv": "project,organization\np,a\np,b\n",
            ]
        ),
        ("one organization", ["organizations.csv": "id,sector\na,academia\n"]),
        ("nothing", ["organizations.csv": "id,sector\n"]),
    ]

    @Test(arguments: small.map(\.name)) func `where there is little to say, something is said`(_ name: String) throws {
        let files = try #require(Self.small.first { $0.name == name }).files
        let workspace = try Workspace()
        for (file, text) in files { try workspace.write(text, to: "data/\(file)") }
        for words in [
            ["sectors"], ["brokers"], ["gaps"], ["gaps", "--by", "region,year"], ["gaps", "--by", "sector,kind"],
        ] {
            for language in ["en", "th"] {
                for format in ["text", "csv"] {
                    let run = try Program.run(
                        [words[0], "data"] + words.dropFirst() + ["--lang", language, "--as", format],
                        directory: workspace)
                    #expect(run.status == 0 && !run.output.isEmpty, "\(run)")
                    let said = run.output.lowercased()
                    #expect(!said.contains("nan,") && !said.contains(" nan") && !said.contains("inf,"), "\(run)")
                }
            }
        }
    }

    @Test func `any two dimensions can be crossed`() throws {
        let dimensions = ["area", "region", "sector", "mechanism", "stage", "year", "kind", "role"]
        let workspace = try Workspace()
        for (place, one) in dimensions.enumerated() {
            for other in dimensions[(place + 1)...] {
                let run = try Program.run(
                    ["gaps", Repository.example, "--by", "\(other),\(one)", "--as", "csv"], directory: workspace)
                #expect(run.status == 0 && run.output.hasPrefix("\(other),\(one),"), "\(one) \(other): \(run.errors)")
                #expect(run.output.split(separator: "\n").count > 2, "\(one) \(other)")
            }
        }
    }

    @Test func `one map says what the columns of the parts and of the organizations are`() throws {
        let workspace = try Workspace()
        try workspace.write("rcn,pic\np,1\np,2\nq,2\n", to: "parts.csv")
        try workspace.write("pic,kind\n1,academia\n2,business\n", to: "list.csv")
        let words = ["info", "parts.csv", "--organizations", "list.csv", "--map"]
        let run = try Program.run(
            words + ["project=rcn,organization=pic,id=pic,sector=kind"], directory: workspace)
        #expect(run.status == 0, "\(run)")
        #expect(run.output.contains("academia") && run.output.contains("business"), "\(run)")
        let wrong = try Program.run(words + ["project=rcn,organization=pic,id=pic,sector=kin"], directory: workspace)
        #expect(wrong.status == 65 || wrong.status == 64, "a heading that neither table has: \(wrong)")
        #expect(wrong.errors.contains("kin"))
    }

    @Test(.enabled(if: SharedData.isPresent, "the folder shared/data is not beside this checkout"))
    func `in CORDIS the environment is not observed, and no project lacks it`() throws {
        let folder = try #require(SharedData.folder).path
        let workspace = try Workspace()
        _ = try Program.shell(
            "zcat '\(folder)/cordis/h2020-participations-start-2014-2015.csv.gz' | head -3001 > cordis.csv",
            directory: workspace)
        let reading = [
            "--map", "project=rcn,organization=pic,sector=type,region=country,role=role", "--vocabulary",
            Repository.path("examples/vocabularies/cordis.csv"),
        ]
        let sectors = try Program.run(
            ["sectors", "cordis.csv", "--permutations", "5"] + reading, directory: workspace)
        #expect(sectors.output.contains("Of environment this source says nothing: it is not observed"), "\(sectors)")
        #expect(sectors.output.contains("all four helices together"))
        let gaps = try Program.run(["gaps", "cordis.csv", "--by", "region,sector"] + reading, directory: workspace)
        #expect(gaps.output.contains("environment is not observed in this source"), "\(gaps)")
        #expect(gaps.output.contains("have all 4 helices"))
        #expect(!gaps.output.contains("lacks only environment"))
        let list = try Program.run(
            ["gaps", "cordis.csv", "--list-gaps", "--as", "json"] + reading, directory: workspace)
        #expect(list.status == 0 && !list.output.contains("\"missing\": \"environment\""))
        #expect(list.output.contains("government"))
    }
}
