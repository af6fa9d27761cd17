import Foundation
import QuintetTestSupport
import Testing

/// Tables of other people's making, as they come.
@Suite struct AnyTableTests {
    private static let customers = "Firma,Partner,Stärke,intern\nMuseum,City;NGO,2,x\nCity,NGO,1,y\n"

    @Test func `a table of foreign headings is refused with them, and read with a map`() throws {
        let folder = try Workspace()
        try folder.write(Self.customers, to: "crm.csv")
        let plain = try Program.run(["info", "crm.csv", "--lang", "en"], directory: folder)
        #expect(plain.status == 65 && plain.errors.contains("Firma, Partner, Stärke, intern"), "\(plain)")
        let map = "source=Firma,target=Partner,weight=Stärke,ignore=intern"
        let mapped = try Program.run(
            ["measure", "crm.csv", "degree", "--map", map, "--as", "csv", "--lang", "en", "--quiet"],
            directory: folder)
        #expect(mapped.status == 0 && mapped.output.contains("Museum") && mapped.output.contains(",2"), "\(mapped)")
    }

    @Test(arguments: [
        ("source=Firma,target=Partners", "no heading \"Partners\" (did you mean Partner?)", "ไม่มีหัวคอลัมน์ \"Partners\""),
        ("sourc=Firma", "no field is called \"sourc\" (did you mean source?)", "ไม่มีช่องข้อมูลชื่อ \"sourc\""),
        ("source=Firma,target=Partner,budget=intern", "budget is not a field", "budget ไม่ใช่ช่องข้อมูล"),
    ])
    func `a map that does not fit is a wrong command line`(map: String, en: String, th: String) throws {
        let folder = try Workspace()
        try folder.write(Self.customers, to: "crm.csv")
        for (language, words) in [("en", en), ("th", th)] {
            let run = try Program.run(["info", "crm.csv", "--map", map, "--lang", language], directory: folder)
            #expect(run.status == 64 && run.errors.contains(words), "\(run)")
        }
    }

    @Test func `how columns are understood is shown in both languages`() throws {
        let folder = try Workspace()
        try folder.write("source,target,ที่มา,weight,weight\na,b,x,1,2\n", to: "t.csv")
        let english = try Program.run(["check", "t.csv", "--explain-columns", "--lang", "en"], directory: folder)
        #expect(english.status == 0, "\(english)")
        for words in ["the heading is not known", "another column is that already", "--map FIELD=HEADING", "ที่มา"] {
            #expect(english.output.contains(words), "\(english)")
        }
        let thai = try Program.run(["check", "t.csv", "--explain-columns", "--lang", "th"], directory: folder)
        for words in ["ไม่รู้จักหัวคอลัมน์", "มีคอลัมน์อื่นเป็นช่องนี้แล้ว", "--map FIELD=HEADING", "ตีความเป็น"] {
            #expect(thai.output.contains(words), "\(thai)")
        }
        let table = try Program.run(
            ["check", "t.csv", "--explain-columns", "--as", "csv", "--lang", "en"], directory: folder)
        #expect(
            table.output.hasPrefix(
                "file,table,column,heading,field,reason,samples\nt.csv,collaborations,1,source,source,heading,a\n"),
            "\(table)")
    }

    @Test func `a map is kept beside the data and used the next time, which is said`() throws {
        let folder = try Workspace()
        try folder.write(Self.customers, to: "crm.csv")
        let save = try Program.run(
            ["check", "crm.csv", "--map", "source=Firma,target=Partner,weight=Stärke", "--save-map", "--lang", "en"],
            directory: folder)
        #expect(save.errors.contains("Wrote crm.map.csv."), "\(save)")
        #expect(folder.names == ["crm.csv", "crm.map.csv"])
        #expect(try folder.text("crm.map.csv").hasPrefix("field,heading\nsource,Firma\n"))
        let check = try Program.run(["check", "crm.csv", "--lang", "en"], directory: folder)
        #expect(check.output.contains("crm.map.csv: columns understood as saved here earlier"), "\(check)")
        let info = try Program.run(["info", "crm.csv", "--lang", "en"], directory: folder)
        #expect(info.status == 0 && info.output.contains("3 organizations, 3 recorded ties"), "\(info)")
        // Damaged, it is named with its file.
        try folder.write("field,heading\nsauce,Firma\n", to: "crm.map.csv")
        let damaged = try Program.run(["info", "crm.csv", "--lang", "en"], directory: folder)
        #expect(
            damaged.status == 64 && damaged.errors.contains("crm.map.csv: no field is called \"sauce\""), "\(damaged)")
    }

    @Test func `a folder takes no map and keeps none`() throws {
        let folder = try Workspace()
        try folder.copyExamples()
        let data = "examples/thai-social-innovation"
        let save = try Program.run(["check", data, "--save-map", "--lang", "en"], directory: folder)
        #expect(save.status == 64 && save.errors.contains("a map is kept beside one table"), "\(save)")
        let map = try Program.run(["info", data, "--map", "source=a", "--lang", "en"], directory: folder)
        #expect(map.status == 64 && map.errors.contains("a map of columns is for one table"), "\(map)")
    }

    @Test func `a matrix has no columns to keep, and that is what is said`() throws {
        let folder = try Workspace()
        try folder.write(",a,b\na,0,1\nb,1,0\n", to: "m.csv")
        for (language, words) in [("en", "there are no columns to keep: a matrix"), ("th", "ไม่มีคอลัมน์ให้บันทึก")] {
            let save = try Program.run(["check", "m.csv", "--save-map", "--lang", language], directory: folder)
            #expect(save.status == 64 && save.errors.contains(words), "\(save)")
        }
        #expect(folder.names == ["m.csv"])
    }

    @Test func `a heading with a comma is mapped in quotes`() throws {
        let folder = try Workspace()
        try folder.write("\"Name, first\",\"Name, second\"\na,b\n", to: "t.csv")
        let map = "source=\"Name, first\",target=\"Name, second\""
        let info = try Program.run(["info", "t.csv", "--map", map, "--lang", "en"], directory: folder)
        #expect(info.status == 0 && info.output.contains("2 organizations, 1 recorded tie"), "\(info)")
    }

    @Test func `merged folders keep apart the tables of one name`() throws {
        let folder = try Workspace()
        try folder.write("id,name\nx,Water Village\ny,\n", to: "north/organizations.csv")
        try folder.write("id,name\nz,WATER VILLAGE\ny,Reef\n", to: "south/organizations.csv")
        let merge = try Program.run(
            ["merge", "north", "south", "-o", "all.json", "--lang", "en"], directory: folder)
        #expect(merge.status == 0, "\(merge)")
        try folder.write("source,target\ny,missing\n", to: "south/collaborations.csv")
        let bad = try Program.run(["merge", "north", "south", "-o", "b.json", "--lang", "en"], directory: folder)
        #expect(bad.status == 65 && bad.errors.contains("south/collaborations.csv:2:3"), "\(bad)")
        // Two files of one name, in two folders.
        for side in ["one", "two"] { try folder.write("source,target\n\(side),a\n\(side),\n", to: "\(side)/t.csv") }
        let files = try Program.run(
            ["merge", "one/t.csv", "two/t.csv", "-o", "c.json", "--lang", "en"], directory: folder)
        #expect(files.status == 65 && files.errors.contains("one/t.csv:3"), "\(files)")
    }

    @Test(.enabled(if: SharedData.isPresent, "the real data do not lie beside this checkout"))
    func `the CORDIS table answers with its sectors, from the table and from the workbook`() throws {
        let folder = try Workspace()
        let data = try #require(SharedData.folder)
        var outputs: [String] = []
        for file in ["cordis/organization-2023-06-12.csv", "formats/xlsx/cordis-organization.libreoffice.xlsx"] {
            let info = try Program.run(
                [
                    "info", data.appendingPathComponent(file).path, "--map", "sector=activityType", "--vocabulary",
                    Repository.path("examples/vocabularies/cordis.csv"), "--as", "json", "--lang", "en",
                ], directory: folder)
            #expect(info.status == 0 && info.errors.contains("1,819 organizations, 21,541 pairs"), "\(info)")
            outputs.append(info.output)
        }
        #expect(outputs[0] == outputs[1])
    }

    @Test(.enabled(if: SharedData.isPresent, "the real data do not lie beside this checkout"))
    func `Windows-874 is read by itself or as told`() throws {
        let folder = try Workspace()
        let path = try #require(SharedData.folder).appendingPathComponent("formats/csv/thai-windows-874-semicolon.csv")
            .path
        for options in [[], ["--encoding", "windows-874"], ["--encoding", "tis-620"]] {
            let who = try Program.run(["who", path, "มหาวิทยาลัยธรรมศาสตร์", "--lang", "en"] + options, directory: folder)
            #expect(who.status == 0 && who.output.contains("002yp7f20"), "\(who)")
        }
    }
}
