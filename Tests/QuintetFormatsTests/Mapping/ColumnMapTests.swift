import Foundation
import Quintet
import Testing

@testable import QuintetFormats

/// Tables of any headings, understood as somebody says.
@Suite struct ColumnMapTests {
    private func read(_ text: String, map: String, saved: String? = nil) throws -> ReadResult {
        let folder = try ScratchFolder()
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path("table.csv")))
        if let saved { try Data(saved.utf8).write(to: URL(fileURLWithPath: folder.path("table.map.csv"))) }
        var options = ReadOptions()
        options.map = try ColumnMap(parsing: map)
        return try NetworkFile.read(folder.path("table.csv"), options: options)
    }

    private func refusal(_ text: String, map: String) -> ColumnMapError? {
        do {
            _ = try read(text, map: map)
            return nil
        } catch ReadError.badMap(_, let error) {
            return error
        } catch {
            return error as? ColumnMapError
        }
    }

    @Test func `a map says which heading is which field, and the rest stays`() throws {
        let result = try read("Wer,Wem,Wie oft,Notiz\nmuseum,city,3,x\n", map: "source=Wer,target=wem,weight=Wie oft")
        #expect(result.network.tieTexts == ["museum>city 3.0"])
        #expect(result.network.collaborations[0].attributes == ["Notiz": "x"])
        #expect(result.report.columns.map(\.reason) == [.mapped, .mapped, .mapped, .unknown])
        #expect(result.report.columns.map(\.samples) == [["museum"], ["city"], ["3"], ["x"]])
    }

    @Test(arguments: [
        ("source=Wer,target=Wemm", ColumnMapError.unknownHeading("Wemm", suggestion: "Wem")),
        ("sourc=Wer", .unknownField("sourc", suggestion: "source")),
        ("source=Wer,target=Wem,budget=n", .foreignField("budget", table: .collaborations)),
        ("source", .notAnAssignment("source")),
        ("source=", .notAnAssignment("source=")),
        ("source=Wer,target=Wer", .repeatedHeading("Wer")),
        ("source=Wer,source=Wem", .repeatedField("source")),
    ])
    func `a map that does not fit is refused with what was meant`(map: String, error: ColumnMapError) {
        #expect(refusal("Wer,Wem,n\na,b,1\n", map: map) == error)
        #expect(!error.message.en.isEmpty && !error.message.th.isEmpty && error.message.en != error.message.th)
    }

    @Test func `a column can be ignored, or kept as it is although its heading is known`() throws {
        let result = try read(
            "source,target,weight,kind,secret\na,b,much,funds,x\n", map: "attribute=weight,ignore=secret")
        let tie = result.network.collaborations[0]
        // Under another name, so that a table written with it is not read with it as the weight.
        #expect(tie.weight == 1 && tie.kind == "funds" && tie.attributes == ["weight (3)": "much"])
        #expect(result.report.columns.last?.field == "ignore")
    }

    @Test(arguments: [
        ("source=\"Name, first\",target=B", ["Name, first", "B"]),
        ("target=B, source= \"a \"\"b\"\", c\" ", ["B", "a \"b\", c"]),
        ("source=5\" pipe,target=a=b", ["5\" pipe", "a=b"]),
        ("source=\"ก, ข\"", ["ก, ข"]),
    ])
    func `a heading with a comma stands in quotes`(map: String, headings: [String]) throws {
        #expect(try ColumnMap(parsing: map).entries.map(\.heading) == headings)
    }

    @Test(arguments: ["source=\"a,b", "source=\"a\"b", "source=\"\"", "source=\"a\" b\",target=c"])
    func `quotes that do not close at the end of a heading are refused`(map: String) {
        let error = #expect(throws: ColumnMapError.self) { try ColumnMap(parsing: map) }
        #expect(error?.message.en.contains("source=\"Name, first\"") == true)
    }

    @Test func `a column with the words of a vocabulary is pointed at where none is read by it`() throws {
        let folder = try ScratchFolder()
        var options = ReadOptions()
        options.vocabulary = folder.path("words.csv")
        try Data("code,sector\nHES,academia\nPRC,business\nOTH,none\n".utf8).write(
            to: URL(fileURLWithPath: folder.path("words.csv")))
        func hints(_ table: String, map: String = "") throws -> [String] {
            try Data(table.utf8).write(to: URL(fileURLWithPath: folder.path("t.csv")))
            options.map = try ColumnMap(parsing: map)
            return try NetworkFile.read(folder.path("t.csv"), options: options).report.findings
                .filter { $0.kind == "vocabulary-column" }.compactMap(\.remedy?.en)
        }
        let table = "project,organization,country,type\np,a,TH,HES\np,b,TH,PRC\nq,b,TH,OTH\n"
        #expect(try hints(table) == ["if it is, add --map sector=type"])
        #expect(try hints(table, map: "sector=type") == [])
        #expect(try hints(table.replacing("OTH", with: "XYZ")) == [])
        #expect(try hints("project,organization,type\np,a,\n") == [])
        options.vocabulary = nil
        #expect(try hints(table) == [])
    }

    @Test func `names may be mapped in any language`() throws {
        let result = try read(
            "code,nom,ชื่อเต็ม,ภาคส่วน\na,Musée,พิพิธภัณฑ์,ภาครัฐ\n", map: "id=code,name_fr=nom,name_th=ชื่อเต็ม")
        let organization = try #require(result.network[Organization.ID("a")])
        #expect(organization.names[Language("fr")] == "Musée" && organization.names[.thai] == "พิพิธภัณฑ์")
        #expect(organization.sector == .government)
    }

    @Test func `a mapped heading no longer means what it looks like`() throws {
        let result = try read(
            "organization,project,label\no1,no,Museum\n", map: "id=organization,name=label,attribute=project")
        #expect(result.report.files[0].table == .organizations)
        #expect(result.network[Organization.ID("o1")]?.attributes == ["project": "no"])
    }

    @Test func `a saved map is used and said, and is no match for one that is given`() throws {
        let saved = "field,heading\nsource,B\ntarget,A\n"
        let again = try read("A,B\nx,y\n", map: "", saved: saved)
        #expect(again.network.tieTexts == ["y>x 1.0"])
        let notes = again.report.findings.filter { $0.kind == "saved-map" }
        #expect(notes.map { URL(fileURLWithPath: $0.place.file).lastPathComponent } == ["table.map.csv"])
        let given = try read("A,B\nx,y\n", map: "source=A,target=B", saved: saved)
        #expect(given.network.tieTexts == ["x>y 1.0"])
        #expect(!given.report.findings.contains { $0.kind == "saved-map" })
    }

    @Test func `what is saved of a table reads the table again as before`() throws {
        let tables = [
            "source,target,weight,weight,,note\na,b,2,3,7,x\n",
            "project,organization,name,name,sector,label\np,o,One,Two,business,l\n",
            "id,name,name_th,city\no1,Museum,พิพิธภัณฑ์,Rayong\n",
        ]
        for text in tables {
            let first = try read(text, map: "")
            let again = try read(text, map: "", saved: ColumnMap(first.report.columns).text)
            #expect(difference(first.network, again.network) == nil, "\(text)")
            #expect(again.report.files.map(\.table) == first.report.files.map(\.table))
        }
    }

    @Test(arguments: [
        ("partners.csv", "partners.map.csv"), ("data/a.b/list", "data/a.b/list.map.csv"), (".csv", ".csv.map.csv"),
        ("x.csv.gz", "x.csv.map.csv"),
    ])
    func `a map lies beside its data`(data: String, map: String) { #expect(ColumnMap.path(beside: data) == map) }

    @Test func `a folder and a file of nodes and lines have no columns to map`() throws {
        var options = ReadOptions()
        options.map = try ColumnMap(parsing: "source=a")
        for name in ["tiny/csv", "tiny/tiny.graphml", "tiny/tiny.json"] {
            let error = #expect(throws: ReadError.self) {
                try NetworkFile.read(GraphFixtures.path(name), options: options)
            }
            #expect(error?.description.contains("a map of columns is for one table") == true)
        }
    }

    @Test func `a customer table of forty columns is read by three of them`() throws {
        let headings = (1...40).map {
            ["7": "Account Name", "21": "Industry", "38": "Partner Of"]["\($0)"] ?? "F\($0)"
        }
        let rows = (1...5).map { row in
            (1...40).map { column in
                switch column {
                case 7: "Company \(row)"
                case 21: "IT"
                case 38: "Company \(row % 5 + 1)"
                default: column % 3 == 0 ? "" : "v\(column)"
                }
            }.joined(separator: ",")
        }
        let text = ([headings.joined(separator: ",")] + rows).joined(separator: "\r\n")
        let result = try read(text, map: "source=Account Name,target=Partner Of,kind=Industry")
        #expect(result.network.organizations.count == 5 && result.network.collaborations.count == 5)
        #expect(result.network.collaborations[0].attributes.entries.count == 37 - 12)
        #expect(result.report.columns.count == 40 && result.report.columns.count { $0.reason == .mapped } == 3)
    }
}

/// Cells that name several partners.
@Suite struct SeveralPartnersTests {
    @Test(arguments: ["", ",note", ",id"])
    func `a cell of several partners is as many ties, whatever other columns there are`(more: String) throws {
        let result = try readTable("source,target\(more)\nmuseum,A;B | C\(more.isEmpty ? "" : ",x")\ncity,A\n")
        #expect(result.network.tieTexts == ["museum>A 1.0", "museum>B 1.0", "museum>C 1.0", "city>A 1.0"])
        let notes = result.report.findings.filter { $0.kind == "split-cells" }
        #expect(
            notes.map(\.message.en) == [
                "1 cells of the column target name several partners; each became a row of its own"
            ])
        #expect(result.report.addsUp && result.report.count(.bad) == 0)
    }

    @Test func `line breaks part partners too, and nobody is named twice`() throws {
        let result = try readTable("project,organization\np1,\"A\nB\nA;\"\n")
        #expect(result.network.participations.map(\.organization.text) == ["A", "B"])
    }

    @Test func `a name with a semicolon that is known stays whole`() throws {
        let result = try readTable(
            "source,target\na,\"Smith; Jones\"\n", organizations: "id,name\na,A\nSmith; Jones,B\n")
        #expect(result.network.tieTexts == ["a>Smith; Jones 1.0"])
    }

    @Test func `a row of several partners of whom one is unknown brings none`() throws {
        let result = try readTable("source,target,note\na,b;zz,x\n", organizations: "id,name\na,A\nb,B\n")
        #expect(result.network.collaborations.isEmpty && result.report.kinds(.bad) == ["unknown-organization"])
    }
}
