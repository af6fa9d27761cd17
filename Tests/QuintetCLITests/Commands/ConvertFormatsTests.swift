import Foundation
import QuintetFormats
import Testing

/// `convert`: every format, with measures, safely.
@Suite struct ConvertFormatsTests {
    private static let formats = ["n.xlsx", "n.json", "n.graphml", "n.dot", "folder"]

    private func convert(_ words: [String], _ folder: Workspace) throws -> Program.Outcome {
        try Program.run(["convert", Repository.example] + words + ["--lang", "en"], directory: folder)
    }

    /// id → values of measures, digit by digit as `measure` prints them.
    private func measured(_ folder: Workspace, _ data: String, _ names: [String]) throws -> [String: [String]] {
        let run = try Program.run(
            ["measure", data] + names + ["--as", "csv", "--quiet", "--lang", "en"], directory: folder)
        var reader = try CSVReader(FileBytes(Array(run.output.utf8), name: "measures"))
        _ = try reader.next()
        let columns = try names.map { name in try #require(reader.record.texts.firstIndex(of: name), "\(run)") }
        var values: [String: [String]] = [:]
        while try reader.next() { values[reader.record.text(0)] = columns.map { reader.record.text($0) } }
        return values
    }

    /// The attributes of the organizations of a JSON file.
    private func attributes(_ folder: Workspace, _ name: String) throws -> [String: [String: String]] {
        let root = try JSONSerialization.jsonObject(with: folder.data(name)) as? [String: Any]
        let rows = try #require(root?["organizations"] as? [[String: Any]])
        var result: [String: [String: String]] = [:]
        for row in rows {
            result[try #require(row["id"] as? String)] = row["attributes"] as? [String: String] ?? [:]
        }
        return result
    }

    @Test func `added measures are those of measure, in every format`() throws {
        let folder = try Workspace()
        let names = ["betweenness", "core", "degree"]
        let values = try measured(folder, Repository.example, names)
        #expect(values.count == 121)
        for format in ["n.xlsx", "n.json", "n.graphml", "folder"] {
            let run = try convert(["-o", format, "--add", names.joined(separator: ",")], folder)
            #expect(run.status == 0, "\(run)")
            let back = try Program.run(
                ["convert", format, "-o", "back.json", "--lang", "en"], directory: folder)
            #expect(back.status == 0, "\(back)")
            let written = try attributes(folder, "back.json")
            #expect(written.count == 121)
            for (id, expected) in values {
                for (name, value) in zip(names, expected) {
                    let got = written[id]?[name] ?? ""
                    // A cell of a workbook keeps sixteen digits, and says so.
                    let (one, other) = (Double(got) ?? -1, Double(value) ?? -1)
                    let isSame = got == value || format == "n.xlsx" && abs(one - other) <= 1e-15 * abs(other)
                    #expect(isSame, "\(format) \(id) \(name)")
                }
            }
        }
    }

    @Test func `the workbook's description says which measures and which ties`() throws {
        let folder = try Workspace()
        let run = try convert(["-o", "n.xlsx", "--add", "betweenness,cluster", "--ties", "shared"], folder)
        #expect(run.status == 0, "\(run)")
        let zip = try ZipArchive(FileBytes(path: folder.path + "/n.xlsx"))
        let core = String(decoding: try zip.bytes(of: #require(zip.entry("docProps/core.xml"))), as: UTF8.self)
        for words in [
            "pairs that share projects", "Betweenness: ", "Cluster (Leiden): ", "<dc:title>thai-social-innovation",
        ] {
            #expect(core.contains(words), "\(core)")
        }
    }

    @Test(arguments: formats) func `the same network gives the same bytes twice`(format: String) throws {
        let folder = try Workspace()
        for place in ["one", "two"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder.path)/\(place)", withIntermediateDirectories: true)
            let run = try Program.shell(
                "quintet convert \(Repository.example) -o \(place)/\(format) --add betweenness,cluster",
                directory: folder,
                environment: place == "one" ? ["TZ": "UTC"] : ["TZ": "Asia/Bangkok", "LANG": "de_DE"])
            #expect(run.status == 0, "\(run)")
        }
        let diff = try Program.shell("diff -r one two && find one -type f | wc -l", directory: folder)
        #expect(
            diff.status == 0 && Int(diff.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0 > 0, "\(diff)")
    }

    private static let payloads = [
        "=1+1", "=cmd|' /C calc'!A1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", " =1", "'=1",
        "''=1", "=HYPERLINK(\"http://x\",\"y\")", "-2+3+cmd|' /C calc'!A0", "+66 2 000 0000", "-", "=", "a\n=1",
    ]

    /// Whether a spreadsheet that opens the cell would calculate.
    private func calculates(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first(where: { $0 != " " }) else { return false }
        return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) && Double(cell) == nil
    }

    private func payloadTable() -> String {
        var csv = CSVWriter(guardsFormulas: true)
        csv.writeRecord(["id", "name_en", "abbreviation", "note"])
        for (number, payload) in Self.payloads.enumerated() {
            csv.writeRecord(["o\(number)", "\(payload)z", "\(payload)y", "\(payload)x"])
        }
        return csv.text
    }

    private func cells(_ bytes: Data) throws -> [String] {
        var reader = try CSVReader(FileBytes(Array(bytes), name: "t"), separator: UInt8(ascii: ","))
        var cells: [String] = []
        while try reader.next() { cells += reader.record.texts }
        return cells
    }

    @Test func `no cell of the CSV folder is a formula unless asked for`() throws {
        let folder = try Workspace()
        try folder.write(payloadTable(), to: "in/organizations.csv")
        for (name, option) in [("guarded", []), ("plain", ["--no-formula-guard"])] {
            let run = try Program.run(["convert", "in", "-o", name, "--lang", "en"] + option, directory: folder)
            #expect(run.status == 0, "\(run)")
            let dangerous = try cells(folder.data("\(name)/organizations.csv")).filter(calculates)
            #expect(name == "guarded" ? dangerous.isEmpty : dangerous.count >= 30, "\(dangerous)")
            let back = try Program.run(["convert", name, "-o", "\(name).json", "--lang", "en"], directory: folder)
            #expect(back.status == 0, "\(back)")
        }
        #expect(try folder.data("guarded.json") == folder.data("plain.json"))
    }

    @Test func `the mark by which Excel knows UTF-8 is written when asked for`() throws {
        let folder = try Workspace()
        #expect(try convert(["-o", "with", "--bom"], folder).status == 0)
        #expect(try convert(["-o", "without"], folder).status == 0)
        let (with, without) = (try folder.data("with/projects.csv"), try folder.data("without/projects.csv"))
        #expect(with.starts(with: [0xEF, 0xBB, 0xBF]) && with.dropFirst(3) == without)
    }

    @Test func `standard output takes one file of a format that is named`() throws {
        let folder = try Workspace()
        for line in ["convert EX --to json", "convert EX -o - --to json"] {
            let run = try Program.shell(
                "quintet \(line.replacing("EX", with: Repository.example)) --quiet | quintet info - --lang en",
                directory: folder)
            #expect(run.status == 0 && run.output.contains("121"), "\(run)")
        }
        for words in [["-o", "-"], ["-o", "-", "--to", "csv"], ["--to", "csv"], []] {
            let run = try convert(words, folder)
            #expect(run.status == 64, "\(run)")
        }
        #expect(folder.names == [])
    }

    @Test(arguments: formats) func `where nothing can be made nothing is, and 73 says so`(format: String) throws {
        let folder = try Workspace()
        try folder.write("mine", to: "file")
        let run = try convert(["-o", "file/\(format)"], folder)
        #expect(run.status == 73, "\(run)")
        #expect(folder.names == ["file"] && run.errorLines.last?.contains("file/") == true)
    }

    @Test(arguments: formats) func `a full disk leaves the old file and nothing else`(format: String) throws {
        let folder = try Workspace()
        try folder.write("old", to: "n.old")
        if format != "folder" { try folder.write("old", to: format) }
        let before = folder.names
        let run = try Program.shell(
            "ulimit -f 8; TMPDIR=. quintet convert \(Repository.example) -o \(format) --lang en", directory: folder)
        #expect(run.status == 74, "\(run)")
        #expect(folder.names == before, "\(run)")
        if format != "folder" { #expect(try folder.text(format) == "old") }
    }
}
