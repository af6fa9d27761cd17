import Foundation
import Quintet
import Testing

@testable import QuintetFormats

struct FolderReadingTests {
    @Test func `Thai headings, sectors, digits and Buddhist years are read`() throws {
        let result = try read([
            "organisations.csv": """
            รหัส,ชื่อไทย,ชื่ออังกฤษ,ภาคส่วน,ภูมิภาค,ประเด็น,ตั้งแต่,ละติจูด,ลองจิจูด
            m,มหาวิทยาลัย,University,ภาคการศึกษา,ภาคอีสาน,สุขภาพ|เกษตรกรรมยั่งยืน,๒๕๖๐,๑๓.๕,100.5
            b,บริษัท,,เอกชน,,,,,
            """,
            "collaborations.csv": "ต้นทาง,ปลายทาง,น้ำหนัก,ปี\nm,b,๑.๕,พ.ศ. 2566\n",
        ])
        #expect(result.report.count(.bad) == 0)
        let organization = try #require(result.network[Organization.ID("m")])
        #expect(organization.names == [.thai: "มหาวิทยาลัย", .english: "University"])
        #expect(organization.sector == .academia)
        #expect(organization.region == "northeast")
        #expect(organization.areas == ["health", "sustainable-agriculture"])
        #expect(organization.period == Period(since: 2017, until: nil))
        #expect(organization.location?.latitude == 13.5)
        #expect(result.network[Organization.ID("b")]?.sector == .business)
        let tie = result.network.collaborations[0]
        #expect(tie.weight == 1.5)
        #expect(tie.period == Period(since: 2023, until: 2023))
        #expect(result.report.brief.contains("buddhist-years collaborations.csv"))
    }

    @Test func `the rarer era of a column is doubtful, with its place`() throws {
        let result = try readTable("source,target,since\na,b,2560\nb,c,2561\nc,d,2022\n")
        #expect(result.report.brief.contains("other-era table.csv:4:5"))
        #expect(result.network.collaborations.map(\.period.since) == [2017, 2018, 2022])
    }

    @Test func `dates become years, in the calendar the vocabulary names`() throws {
        let ties = "source,target,since,until\na,b,2022-09-30,1/10/2565\n"
        let plain = try read(["collaborations.csv": ties])
        #expect(plain.network.collaborations[0].period == Period(since: 2022, until: 2022))
        #expect(plain.report.kinds(.note).contains("dates-to-years"))
        let fiscal = try read(["collaborations.csv": ties, "vocabulary.csv": "list,code\ncalendar,thai-fiscal\n"])
        #expect(fiscal.network.collaborations[0].period == Period(since: 2022, until: 2023))
    }

    @Test func `a vocabulary of the user replaces a list and is used in its order`() throws {
        let result = try read([
            "vocabulary.csv": """
            list,code,word_th,word_en,aliases,order
            areas,water,น้ำ,Water,river|ชลประทาน,2
            area,land,ดิน,Land,,1
            sector,academia,,,HES|REC,
            """,
            "organizations.csv": "id,areas,sector\na,RIVER|ดิน|moon,hes\nb,health,university\n",
        ])
        #expect(result.network.vocabularies[.area].terms.map(\.code) == ["land", "water"])
        #expect(result.network[Organization.ID("a")]?.areas == ["water", "land", "moon"])
        #expect(result.network[Organization.ID("a")]?.sector == .academia)
        #expect(result.network[Organization.ID("b")]?.sector == .academia)
        #expect(result.report.kinds(.doubtful) == ["unknown-area", "unknown-area"])
        #expect(result.report.addsUp)
    }

    @Test func `an unknown sector is a bad row that stays without one, with a suggestion and its place`() throws {
        let result = try read(["organizations.csv": "id,name_th,sector\na,ก,acadamia\nb,ข,government\n"])
        let finding = try #require(result.report.firstBad)
        #expect(
            finding.line(in: .en).hasPrefix(
                "organizations.csv:2:5: unknown sector \"acadamia\" (did you mean academia?)"))
        #expect(result.network[Organization.ID("a")]?.sector == nil)
        #expect(result.network.organizations.count == 2)
    }

    @Test func `a dangling tie is refused with a suggestion and its place`() throws {
        let result = try read([
            "organizations.csv": "id,name_th\nmuseum,พิพิธภัณฑ์\nschool,โรงเรียน\n",
            "collaborations.csv": "source,target\nmuseum,shcool\nmuseum,school\n,school\n",
        ])
        #expect(
            result.report.brief == [
                "unknown-organization collaborations.csv:2:8", "missing-source collaborations.csv:4",
            ])
        #expect(result.report.findings[0].message.en.contains("did you mean school"))
        #expect(result.network.collaborations.count == 1)
        #expect(result.network.organizations.count == 2)
        #expect(result.report.addsUp)
    }

    @Test func `a reference may be a name or another Unicode spelling of an id, and is said`() throws {
        let result = try read([
            "organizations.csv": "id,name_th,abbreviation\ncaf\u{E9},ร้านกาแฟ,CF\nx,คำหอม,\ny,คำหอม,\n",
            "collaborations.csv": "source,target\ncafe\u{301},x\ncf,x\nร้าน กาแฟ,y\nคำหอม,x\n",
        ])
        #expect(result.network.tieTexts == ["caf\u{E9}>x 1.0", "caf\u{E9}>x 1.0", "caf\u{E9}>y 1.0"])
        #expect(result.report.kinds(.doubtful) == ["resolved-spelling", "resolved-by-name", "resolved-by-name"])
        #expect(result.report.kinds(.bad) == ["unknown-organization"])
    }

    @Test func `a row given twice counts once where it names a thing, and one that says otherwise is refused`() throws {
        let result = try read([
            "organizations.csv": "id,name_th\na,ก\na,ก\na,ข\n",
            "projects.csv": "id,title_th\np,ก\np,ข\np,ก\n",
            "participation.csv": "project,organization,role\np,a,lead\np,a,lead\np,a,partner\n",
            "collaborations.csv": "source,target,note\na,a,\na,a,\"\"\n",
        ])
        #expect(
            result.report.files.map { [$0.read, $0.kept, $0.merged, $0.refused] }
                == [[3, 1, 1, 1], [3, 1, 1, 1], [3, 2, 1, 0], [2, 2, 0, 0]])
        #expect(
            result.report.findings.filter { $0.severity != .note }.map { "\($0.kind) \($0.place)" } == [
                "repeated-row organizations.csv:3", "conflicting-row organizations.csv:4:1",
                "conflicting-row projects.csv:3:1", "repeated-row projects.csv:4", "repeated-row participation.csv:3",
                "self-tie collaborations.csv:2:1", "self-tie collaborations.csv:3:1",
                "repeated-row collaborations.csv:3",
            ])
    }

    @Test func `a cell beyond the last heading refuses the row`() throws {
        let result = try readTable("source,target\na,b,c\na,b,,\n")
        #expect(result.report.kinds(.bad) == ["surplus-cell"])
        #expect(result.network.collaborations.count == 1)
    }

    @Test func `a row without an id is refused`() throws {
        let result = try read(["organizations.csv": "id,name_th\n,ก\n\"  \",ข\nc,ค\n"])
        #expect(result.report.kinds(.bad) == ["missing-id", "missing-id"])
        #expect(result.network.ids == ["c"])
    }

    @Test func `a table without ids takes the names for ids`() throws {
        #expect(try readTable("ชื่อองค์กร,ภาคส่วน\nวัด,ภาคประชาสังคม\n").network.ids == ["วัด"])
    }

    @Test(arguments: ["NaN", "-1", "0", "1e999", "1,5", "strong", "1,234", "0.0", "-0"])
    func `a weight that is no number above zero refuses the row and leaves nobody behind`(weight: String) throws {
        for extra in ["", "note"] {
            let result = try readTable("source,target,weight,\(extra)\na,b,\"\(weight)\",\nc,d,2,\n")
            #expect(result.report.kinds(.bad) == ["unusable-weight"])
            #expect(result.report.firstBad?.place.line == 2)
            #expect(result.network.ids == ["c", "d"])
        }
    }

    @Test(arguments: [("๑.๕", 1.5), ("", 1), (" 2 ", 2), ("1e-300", 1e-300), ("1.7e308", 1.7e308), ("+3", 3)])
    func `any finite number above zero is a weight`(text: String, weight: Double) throws {
        #expect(try readTable("source,target,weight\na,b,\(text)\n").network.collaborations[0].weight == weight)
    }

    @Test func `a refused part or outcome leaves neither an organization nor a project behind`() throws {
        let parts = try readTable("project,organization,weight\np,a,0\nq,b,1\nr,,1\n")
        #expect(parts.network.ids == ["b"])
        #expect(parts.network.projects.map(\.id) == ["q"])
        #expect(parts.report.kinds(.bad) == ["unusable-weight", "missing-organization"])
        let outcomes = try read([
            "outcomes.csv": "project,indicator,value\np,trees,many\nq,trees,\nr,trees,5\n,trees,5\nr,,5\n"
        ])
        #expect(outcomes.network.projects.map(\.id) == ["r"])
        #expect(outcomes.network.projects[0].outcomes.map(\.value) == [5])
        #expect(outcomes.report.addsUp)
    }

    @Test func `a latitude without a longitude is said`() throws {
        let result = try read(["organizations.csv": "id,name_th,lat,lon\na,ก,13.5,\nb,ข,99,1\n"])
        #expect(result.report.brief == ["half-location organizations.csv:2:5", "out-of-range organizations.csv:3:5"])
    }

    @Test func `a name without a language gives way to one with, and is not lost`() throws {
        let result = try read(["organizations.csv": "id,label,name_en\na,Old,New\nb,Only,\nc,Same,Same\nd,ไทย,Thai\n"])
        #expect(result.network.organizations.map { $0.names[.english] } == ["New", "Only", "Same", "Thai"])
        #expect(result.network.organizations.map { $0.attributes["label"] } == ["Old", nil, nil, nil])
        #expect(result.network[Organization.ID("d")]?.names[.thai] == "ไทย")
    }

    @Test func `unknown columns become attributes, and where there are none that is said`() throws {
        let result = try read([
            "organizations.csv": "id,name_th,Web Site,Web Site\na,ก, x ,y\n",
            "projects.csv": "id,title_th\np,ก\n",
            "outcomes.csv": "project,indicator,value,source\np,trees,5,survey\n",
        ])
        #expect(result.network.organizations[0].attributes.entries.map(\.name) == ["Web Site", "Web Site (4)"])
        #expect(result.report.kinds(.note).contains("attribute-columns"))
        #expect(result.report.kinds(.note).contains("unread-columns"))
    }

    @Test func `a backward period, two years in a cell and a word for a year are refused`() throws {
        let result = try readTable("source,target,since,until\na,b,2566,2565\na,b,2566/67,\na,b,soon,\n")
        #expect(result.report.kinds(.bad) == ["backward-period", "not-a-year", "not-a-year"])
        #expect(result.network.organizations.isEmpty)
    }

    @Test func `two files of one table are not mixed, and the one not read is named`() throws {
        let result = try read([
            "organizations.csv": "id,name_th\na,ก\n", "organisations.csv": "id,name_th\nb,ข\n", "notes.csv": "x\n1\n",
        ])
        #expect(result.network.organizations.count == 1)
        #expect(result.report.kinds(.note) == ["unread-file", "unread-file"])
    }

    @Test func `entries of a list are split at the bar even before a combining mark`() throws {
        let result = try read(["organizations.csv": "id,aliases\na,\"one|\u{301}two| |one|three\"\n"])
        #expect(result.network.organizations[0].aliases == ["one", "\u{301}two", "three"])
    }
}
