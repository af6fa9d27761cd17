import Quintet
import Testing

@testable import QuintetFormats

@Suite struct MatrixRowsTests {
    @Test func `a matrix with its like on the other side is undirected ties, each once`() throws {
        let result = try readTable(",a,b,c\na,0,2,\nb,2,0,0.5\nc,,0.5,0\n")
        #expect(result.network.collaborations.map(\.brief) == ["a-b 2.0", "b-c 0.5"])
        #expect(result.network.collaborations[1].origin?.row == 3)
        #expect(result.report.kinds(.note) == ["read-as-matrix"])
    }

    @Test func `a matrix that is not its own mirror is directed`() throws {
        let result = try readTable("\t a\tb\na\t0\t2\nb\t1\t0\n".replacing("\t a", with: "\ta"))
        #expect(result.network.collaborations.map(\.brief) == ["a>b 2.0", "b>a 1.0"])
    }

    @Test func `a matrix beside a table of organizations names those, and makes no others`() throws {
        var assembler = NetworkAssembler()
        let tables = [
            ("o.csv", TableKind?.some(.organizations), "id,name\na,Alpha\nb,Beta\n"),
            ("m.csv", nil, ",Alpha,Beta,Gamma\nAlpha,,2,1\nBeta,2,,\nDelta,1,,\n"),
        ]
        for (name, kind, text) in tables {
            let source = try TableSource(FileBytes(Array(text.utf8), name: name))
            try assembler.read(source, as: kind, map: ColumnMap())
        }
        #expect(assembler.network.organizations.map(\.id.text) == ["a", "b"])
        #expect(assembler.network.collaborations.map(\.brief) == ["a-b 2.0"])
        #expect(assembler.report.kinds(.bad) == ["unknown-organization", "unknown-organization"])
        #expect(assembler.report.files.map(\.refused) == [0, 1])
    }

    @Test func `a matrix of which one half is filled is doubtful`() throws {
        let result = try readTable(",a,b,c\na,,1,1\nb,,,1\nc,,,\n")
        #expect(result.network.collaborations.map(\.brief) == ["a>b 1.0", "a>c 1.0", "b>c 1.0"])
        #expect(result.report.kinds(.doubtful) == ["half-matrix"])
    }

    @Test func `a mirror is directed where it is said so`() throws {
        let result = try readTable(",a,b\na,0,2\nb,2,0\n", isDirected: true)
        #expect(result.network.collaborations.map(\.brief) == ["a>b 2.0", "b>a 2.0"])
    }

    @Test func `rows and columns with nothing in common are organizations and projects`() throws {
        let result = try readTable(",p1,p2\na,1,0\nb,2,1\nc,,\n")
        let network = result.network
        #expect(
            network.participations.map { "\($0.organization) \($0.project) \($0.weight)" }
                == ["a p1 1.0", "b p1 2.0", "b p2 1.0"])
        #expect(network.ids == ["a", "b", "c"] && network.projects.map(\.id.text) == ["p1", "p2"])
        #expect(result.report.files.map(\.table) == [.participation] && result.report.addsUp)
    }

    @Test func `a cell that is no strength is named and left out`() throws {
        let result = try readTable(",a,b\na,0,strong\nb,-1,0\n")
        #expect(result.network.collaborations.isEmpty)
        #expect(
            result.report.findings.filter { $0.severity == .bad }.map(\.place.description)
                == ["table.csv:2:5", "table.csv:3:3"])
    }

    @Test func `the diagonal is kept and said`() throws {
        let result = try readTable(",a,b\na,3,1\nb,1,0\n")
        #expect(result.network.collaborations.map(\.brief) == ["a-a 3.0", "a-b 1.0"])
        #expect(result.report.kinds(.doubtful) == ["self-tie"])
    }

    @Test func `a column of row numbers without a heading makes no matrix`() throws {
        let result = try readTable(",source,target,weight\n0,a,b,2\n1,b,c,3\n")
        #expect(result.network.tieTexts == ["a>b 2.0", "b>c 3.0"])
        let parts = try readTable(",project,organization\n0,1,2\n1,1,3\n")
        #expect(parts.network.participations.count == 2)
    }

    @Test func `a table of words whose first cell is empty is no matrix`() {
        #expect(throws: ReadError.self) { try readTable(",who,what\n1,x,y\n2,z,w\n") }
    }

    @Test func `an empty matrix has its organizations`() throws {
        let result = try readTable(",a,b\na,0,0\nb,0,0\n")
        #expect(result.network.ids == ["a", "b"] && result.network.collaborations.isEmpty)
    }
}
