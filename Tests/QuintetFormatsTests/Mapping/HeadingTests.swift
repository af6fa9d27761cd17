import Quintet
import Testing

@testable import QuintetFormats

struct HeadingTests {
    @Test(
        arguments: [
            ("Organisation ID", Field.id, nil), ("  ORG_ID ", .id, nil), ("รหัสองค์กร", .id, nil), ("ROR", .id, nil),
            ("ชื่อองค์กร", .name, nil), ("Label", .name, nil), ("name_th", .name, "th"), ("Name (TH)", .name, "th"),
            ("ชื่อภาษาไทย", .name, "th"), ("ชื่ออังกฤษ", .name, "en"), ("name-lao", .name, "lao"), ("ภาคส่วน", .sector, nil),
            ("also sectors", .alsoSectors, nil), ("ภูมิภาค", .region, nil), ("ประเด็น", .areas, nil),
            ("Lat", .latitude, nil),
            ("ตั้งแต่", .since, nil), ("Established", .since, nil), ("ปีสิ้นสุด", .until, nil),
        ] as [(String, Field, String?)])
    func `a column of organizations is known by many headings`(heading: String, field: Field, language: String?) {
        let found = TableKind.organizations.field(for: heading)
        #expect(found?.field == field)
        #expect(found?.language == language)
    }

    @Test(arguments: [
        ("Source", Field.source), ("FROM", .source), ("ต้นทาง", .source), ("To", .target), ("ปลายทาง", .target),
        ("Type", .kind), ("ประเภท", .kind), ("Direction", .directed), ("Strength", .weight), ("ปี พ.ศ.", .year),
        ("น้ำหนัก", .weight), ("น\u{0E49}\u{0E4D}\u{0E32}หนัก", .weight), ("น\u{0E4D}\u{0E49}\u{0E32}หนัก", .weight),
    ])
    func `a column of ties is known by many headings, SARA AM typed any way`(heading: String, field: Field) {
        #expect(TableKind.collaborations.field(for: heading)?.field == field)
    }

    @Test func `vocabularies may have Thai headings`() {
        #expect(TableKind.vocabulary.field(for: "คำไทย")?.language == "th")
        #expect(TableKind.vocabulary.field(for: "คำอังกฤษ")?.language == "en")
    }

    @Test(arguments: [
        ("Source,Target,Type,Id,Label,Weight", TableKind.collaborations), ("From,To,Strength", .collaborations),
        ("โครงการ,องค์กร,บทบาท", .participation), ("Id,Label", .organizations),
        ("Label,Type,Description", .organizations),
        ("organisation,sector", .organizations), ("ror,name,name_th,types", .organizations),
        ("date,price", nil), ("id,remark", nil), ("", nil),
    ])
    func `a table is known by its headings`(headings: String, kind: TableKind?) {
        #expect(TableKind.detect(headings.split(separator: ",").map(String.init)) == kind)
    }

    @Test func `every heading we write is understood as it was meant`() {
        for kind in TableKind.allCases {
            for field in kind.fields {
                let heading = field.rawValue + (field.isPerLanguage ? "_th" : "")
                #expect(kind.field(for: heading)?.field == field, "\(kind) \(heading)")
            }
        }
    }
}
