import Quintet
import QuintetFormats
import QuintetReports
import Testing

@Suite struct CSVTableTests {
    @Test(arguments: InterfaceLanguage.allCases)
    func `programs get keys, codes and full precision in every language`(language: InterfaceLanguage) {
        #expect(
            partners.rendered(as: .csv, options: .init(language: language)) == """
                id,sector,degree,betweenness,is_broker
                ม.เชียงใหม่,academia,12,0.3333333333333333,true
                City council,government,7,0.05,false
                กลุ่มน้ำพอง,,0,,false

                """)
    }

    @Test(arguments: hostileTexts, [false, true])
    func `every text reads back`(text: String, guardsFormulas: Bool) throws {
        let rendering = oneCell(text).rendered(as: .csv, options: .init(guardsFormulas: guardsFormulas))
        var reader = try CSVReader(FileBytes(Array(rendering.utf8), name: "t.csv"))
        _ = try reader.next()
        #expect(try reader.next())
        let back = reader.record.text(0)
        // NUL is the one character that no text file has.
        let expected = text == "\u{0}" ? "\u{FFFD}" : text
        #expect(Array((guardsFormulas ? CSVWriter.unguard(back) : back).utf8) == Array(expected.utf8))
        #expect(try !reader.next())
    }

    @Test func `formulas are guarded unless that is switched off`() {
        #expect(oneCell("=1+1").rendered(as: .csv) == "name\n\"'=1+1\"\n")
        #expect(oneCell("=1+1").rendered(as: .csv, options: .init(guardsFormulas: false)) == "name\n=1+1\n")
    }
}
