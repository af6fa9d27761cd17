import Foundation
import Quintet
import Testing

@testable import QuintetFormats

struct SingleTableTests {
    @Test func `a list of ties makes its organizations and says so`() throws {
        let result = try readTable("Source;Target;Type;Weight\na;b;Undirected;2\nb;c;Directed;3\nc;a;research;\n")
        #expect(result.network.ids == ["a", "b", "c"])
        #expect(result.network.tieTexts == ["a>b 2.0", "b>c 3.0", "c>a 1.0"])
        #expect(result.network.collaborations.map(\.isDirected) == [false, true, false])
        #expect(result.network.collaborations.map(\.kind) == [nil, nil, "research"])
        #expect(result.report.kinds(.note) == ["created-from-rows"])
    }

    @Test func `ties run one way where the caller says so and the row does not`() throws {
        let result = try readTable("from,to,direction\na,b,\nb,c,mutual\nc,d,maybe\n", isDirected: true)
        #expect(result.network.collaborations.map(\.isDirected) == [true, false])
        #expect(result.report.kinds(.bad) == ["unknown-direction"])
        #expect(result.network.ids == ["a", "b", "c"])
    }

    @Test func `with a table of organizations a list of ties makes none`() throws {
        let nodes = "Id,Label,sector\na,Alpha,business\nb,Beta,\nz,Zeta,\n"
        let result = try readTable("source,target\na,b\nAlpha,c\n", organizations: nodes)
        #expect(result.network.ids == ["a", "b", "z"])
        #expect(result.network.collaborations.count == 1)
        #expect(result.report.brief.contains("unknown-organization table.csv:3:7"))
        #expect(result.report.files.map(\.table) == [.organizations, .collaborations])
    }

    @Test func `a list of parts makes organizations and projects`() throws {
        let result = try readTable("project,organization,role\np,a,lead\np,b,\nq,a,lead\n")
        #expect(result.network.ids == ["a", "b"])
        #expect(result.network.projects.map(\.id) == ["p", "q"])
        #expect(result.network.participations.count == 3)
    }

    @Test func `the plain way and the careful way read the same`() throws {
        let rows = "a,b,2,2560,x\n'=a, b ,๒,,\n\"a\"\"q\",ก,1,2561,x\n a b ,ก,1,,\nน้ำ,\u{A0}b,,,y\n"
        let plain = try readTable("source,target,weight,since,kind\n" + rows)
        let careful = try readTable("source,target,weight,since,kind,evidence\n" + rows)
        #expect(plain.network == careful.network)
        #expect(plain.network.ids == ["a", "b", "=a", "a\"q", "ก", "a b", "น้ำ"])
        #expect(plain.network.collaborations.map(\.origin) == careful.network.collaborations.map(\.origin))
    }

    @Test func `rows that say the same are found however they are quoted and spaced`() throws {
        let result = try readTable("source,target\na,b\nb,a\n\"a\",b\n a , b\na,\"b\"\"\"\n")
        #expect(
            result.report.brief.filter { $0.hasPrefix("repeated") } == [
                "repeated-row table.csv:4", "repeated-row table.csv:5",
            ])
    }

    private func error(_ body: () throws -> ReadResult) -> ReadError? {
        do {
            _ = try body()
            return nil
        } catch { return error as? ReadError }
    }

    @Test func `a missing file and a folder without a table are missing`() throws {
        let folder = try ScratchFolder()
        let missing = try #require(error { try NetworkFile.read(folder.path("none.csv")) })
        #expect(missing.isMissing)
        #expect(missing.description.contains("no such file"))
        try FileManager.default.createDirectory(atPath: folder.path("x.csv"), withIntermediateDirectories: true)
        let empty = try #require(error { try NetworkFile.read(folder.path("x.csv")) })
        #expect(empty.isMissing)
        #expect(empty.description.contains("no table of a network"))
        #expect(try #require(error { try CSVFolderFormat().read(folder.path("none")) }).isMissing)
    }

    @Test(arguments: ["", "\n\n  \n", "\u{FEFF}"]) func `an empty file says that headings are needed`(text: String) {
        let error = error { try readTable(text) }
        #expect(error?.description == "table.csv: the file is empty; the first row must hold the headings")
        #expect(error?.isMissing == false)
    }

    @Test func `a table of something else names its columns`() {
        let error = error { try readTable("date,price\n2020,5\n") }
        #expect(error?.description.contains("date, price") == true)
        #expect(error?.message.th.contains("date, price") == true)
    }

    @Test func `a table in a folder must have its columns`() {
        let error = error { try read(["collaborations.csv": "source,weight\na,1\n"]) }
        #expect(error?.description == "collaborations.csv: the table collaborations needs a column target")
    }

    @Test func `more organizations or ties than the limit are refused`() throws {
        let bytes = FileBytes(Array("source,target\na,b\nc,d\ne,f\ng,h\n".utf8), name: "ties.csv")
        var options = ReadOptions()
        options.organizationLimit = 4
        let tooMany = error { try EdgeListFormat().read(bytes, path: "-", options: options) }
        #expect(tooMany?.description == "ties.csv: too many organizations (4 at the most)")
        options = ReadOptions()
        options.tieLimit = 2
        let tooTied = error { try EdgeListFormat().read(bytes, path: "-", options: options) }
        #expect(tooTied?.description == "ties.csv: too many ties (2 at the most)")
        #expect(tooTied?.isMissing == false)
    }

    @Test func `what is no text is refused with its place`() throws {
        let bytes: [(String, [UInt8])] = [
            ("never closed", Array("source,target\na,\"b\n".utf8)), ("NUL", Array("source,target\na,\0\n".utf8)),
            ("not UTF-8", Array("source,target\na,".utf8) + [0xE0, 0x20]),
        ]
        for (word, bytes) in bytes {
            let error = try #require(error { try readTable(bytes: bytes) })
            #expect(error.description.contains(word))
            #expect(error.description.hasPrefix("table.csv"))
            #expect(!error.isMissing)
        }
    }

    @Test func `a line of two million bytes and a million empty cells are refused or read, never a trap`() throws {
        let long = String(repeating: "x", count: 2_000_000)
        #expect(try readTable("source,target\na,\(long)\n").network.organizations.count == 2)
        let error = error { try readTable("source,target\n" + String(repeating: ",", count: 1_000_000) + "\n") }
        #expect(error?.description.contains("16,384 columns") == true)
    }

    @Test(arguments: 0..<2000 as Range<UInt64>)
    func `every row of a damaged table is kept, merged or refused`(seed: UInt64) throws {
        var generator = SyntaxGenerator(seed: seed)
        let tables = [
            "source,target,weight,since,type,note\na,b,1,2560,research,x\nb,c,2.5,2017,Directed,\nค,a,๓,,,\"q\"\"r\"\n",
            "source,target,weight\na,b,1\nb,c,2\n\"c\",a,\n",
            "project,organization,role,weight,year\np,a,lead,1,2566\np,b,,2,2566\nq,a,partner,,\n",
            "id,name_th,name,sector,areas,lat,lon,since\na,ก,A,ภาครัฐ,health|x,13.5,100,2500\nb,ข,B,none,,,,\na,ก,A,ภาครัฐ,health|x,13.5,100,2500\n",
        ]
        let bytes = generator.mutated(Array(tables[Int(seed % 4)].utf8))
        do {
            let result = try readTable(bytes: bytes)
            #expect(result.report.addsUp)
            let kept = result.report.files.reduce(0) { $0 + $1.kept }
            let network = result.network
            switch result.report.files.last?.table {
            // A row that names several partners becomes several records.
            case .collaborations: #expect(network.collaborations.count >= kept)
            case .participation: #expect(network.participations.count >= kept)
            default: #expect(network.organizations.count == kept)
            }
            #expect((result.report.firstBad == nil) == (result.report.count(.bad) == 0))
            #expect(result.report.findings.allSatisfy { !$0.line(in: .en).contains("\n") })
        } catch let error as ReadError {
            #expect(!error.message.en.isEmpty && !error.message.th.isEmpty)
        }
    }

    @Test func `of each kind of finding a thousand are kept and all are counted`() throws {
        let rows = String(repeating: "a,b,0\n", count: 2500)
        let report = try readTable("source,target,weight\n" + rows + "c,d,1\nc,c,1\n").report
        #expect(report.count(.bad) == 2500)
        #expect(report.findings.count { $0.kind == "unusable-weight" } == 1000)
        #expect(report.unlisted == 1500)
        #expect(report.findings.contains { $0.kind == "self-tie" })
        #expect(report.addsUp)
    }
}
