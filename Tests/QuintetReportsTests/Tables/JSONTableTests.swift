import Foundation
import QuintetFormats
import QuintetReports
import Testing

private struct Row: Decodable, Equatable {
    var id: String
    var sector: String?
    var degree: Int
    var betweenness: Double?
    var is_broker: Bool
}

@Suite struct JSONTableTests {
    @Test func `a decoder reads every cell in full precision`() throws {
        let rows = try JSONDecoder().decode([Row].self, from: Data(partners.rendered(as: .json).utf8))
        #expect(
            rows == [
                Row(id: "ม.เชียงใหม่", sector: "academia", degree: 12, betweenness: 1.0 / 3, is_broker: true),
                Row(id: "City council", sector: "government", degree: 7, betweenness: 0.05, is_broker: false),
                Row(id: "กลุ่มน้ำพอง", sector: nil, degree: 0, betweenness: nil, is_broker: false),
            ])
    }

    @Test func `keys stand in the order of the columns, one object a line`() {
        let lines = partners.rendered(as: .json).split(separator: "\n")
        #expect(lines.count == 5)
        #expect(
            lines[2]
                == #"  {"id": "City council", "sector": "government", "degree": 7, "betweenness": 0.05, "is_broker": false},"#
        )
        #expect(lines[3].contains(#""sector": null"#))
    }

    @Test(arguments: hostileTexts)
    func `every text reads back`(text: String) throws {
        let rendering = oneCell(text).rendered(as: .json)
        let rows = try JSONDecoder().decode([[String: String]].self, from: Data(rendering.utf8))
        #expect(Array((rows.first?["name"] ?? "nothing").utf8) == Array(text.utf8))
        #expect(
            !rendering.unicodeScalars.contains {
                $0 != "\n" && ($0.value < 0x20 || (0x2028...0x2029).contains($0.value))
            })
    }

    @Test func `every scalar below U+3000 reads back`() throws {
        let text = String(String.UnicodeScalarView((UInt32(0)..<0x3000).compactMap(Unicode.Scalar.init)))
        let back = try JSONDecoder().decode([String].self, from: Data("[\(JSONText.quoted(text))]".utf8))
        #expect(back.first.map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test(arguments: [0, -1.5, 1e-7, 1e300, .leastNonzeroMagnitude, 0.1 + 0.2, 0x1p60] as [Double])
    func `every finite number reads back`(number: Double) throws {
        let table = Table(columns: [.number("x", .init("X", "X"))], rows: [[.number(number)]])
        let rows = try JSONDecoder().decode([[String: Double]].self, from: Data(table.rendered(as: .json).utf8))
        #expect(rows == [["x": number]])
    }
}
