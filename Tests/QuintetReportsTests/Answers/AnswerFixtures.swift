import Quintet
import Testing

@testable import QuintetFormats
@testable import QuintetReports

/// Small networks whose answers can be worked out by hand.
enum AnswerFixtures {
    /// Five organizations of four sectors and one of none: uni and city tied twice, shop to uni, club to city, and a
    /// project of uni and club; lone has nobody.
    static func town() throws -> Network {
        var network = Network()
        let organizations: [(String, Sector?, String, String)] = [
            ("uni", .academia, "University", "มหาวิทยาลัย"), ("city", .government, "City", "เทศบาล"),
            ("shop", .business, "Shop", "ร้านค้า"), ("club", .civilSociety, "Club", "ชมรม"),
            ("lone", nil, "Lone", "เดียวดาย"),
        ]
        for (id, sector, english, thai) in organizations {
            try network.add(
                Organization(Organization.ID(id), sector: sector, names: [.english: english, .thai: thai]))
        }
        try network.add(Collaboration("uni", "city", kind: "research", weight: 2, period: period(2018, 2019)))
        try network.add(Collaboration("city", "uni", kind: "advice", weight: 3, period: period(2020, nil)))
        try network.add(Collaboration("shop", "uni", kind: "research", weight: 1))
        try network.add(Collaboration("city", "club", kind: "advice", weight: 1, period: period(2021, nil)))
        var park = Project("park", titles: [.english: "Park", .thai: "สวน"])
        park.period = period(2019, 2020)
        try network.add(park)
        try network.add(Participation("uni", in: "park"))
        try network.add(Participation("club", in: "park"))
        return network
    }

    /// Two triangles joined by one tie, and two isolates.
    static func triangles(sectors: Bool = false) throws -> Network {
        var network = Network()
        for id in ["a", "b", "c", "d", "e", "f", "x", "y"] {
            try network.add(Organization(Organization.ID(id), sector: sectors && id < "d" ? .government : nil))
        }
        for (one, other) in [("a", "b"), ("b", "c"), ("a", "c"), ("d", "e"), ("e", "f"), ("d", "f"), ("c", "d")] {
            try network.add(Collaboration(Organization.ID(one), Organization.ID(other)))
        }
        return network
    }

    static func network(_ ties: [(String, String, Double)], isDirected: Bool = false) throws -> Network {
        var network = Network()
        for id in ties.flatMap({ [$0.0, $0.1] }) where network.position(of: Organization.ID(id)) == nil {
            try network.add(Organization(Organization.ID(id)))
        }
        for (one, other, weight) in ties {
            try network.add(
                Collaboration(Organization.ID(one), Organization.ID(other), weight: weight, isDirected: isDirected))
        }
        return network
    }

    static func period(_ since: Int?, _ until: Int?) -> Period { Period(since: since, until: until) ?? .undated }

    static func subject(_ network: Network, _ scope: Scope = Scope()) -> Subject {
        Subject(ReadResult(network: network, report: ReadReport()), name: "town", scope: scope)
    }
}

extension Answer {
    var english: String { text(options: TableOptions(language: .en)) }
    var thai: String { text(options: TableOptions(language: .th)) }

    /// The values of a column of the table for programs.
    func column(_ key: String) -> [Table.Cell] { table.column(key) }
}

extension Table {
    func column(_ key: String) -> [Cell] {
        guard let place = columns.firstIndex(where: { $0.key == key }) else { return [] }
        return rows.map { $0[place] }
    }

    /// The value of a column in the row whose first cell is the text or word.
    func cell(_ first: String, _ key: String) -> Cell? {
        let row = rows.firstIndex { row in
            switch row[0] {
            case .text(let text): text == first
            case .word(let code, _): code == first
            default: false
            }
        }
        return row.map { column(key)[$0] }
    }
}

/// What is not Thai in the Thai text of an answer, as sentences; none for an answer fit to be read aloud.
///
/// Names come from the data and may be in any language; the words between them may not.
func thaiFlaws(of answer: Answer) -> [String] {
    var flaws: [String] = []
    func check(_ text: Bilingual, _ place: String) {
        if text.en.isEmpty { flaws.append("\(place): no English text") }
        if !hasThaiLetters(text.th) { flaws.append("\(place): no Thai letters in \"\(text.th)\"") }
        // Options, commands and files are typed as they are in either language.
        let bare = text.th.replacing(/\([^)]*--[^)]*\)|[a-z]+\.csv|--[a-z-]+|quintet [a-z-]+/, with: "").lowercased()
        for word in englishWords where bare.contains(word) { flaws.append("\(place): \"\(word)\" in \"\(text.th)\"") }
    }
    for statement in answer.statements { check(statement, "statement") }
    func check(_ table: Table, _ place: String) {
        for column in table.columns where column.key != "id" { check(column.title, "\(place), column \(column.key)") }
    }
    for block in answer.blocks {
        switch block {
        case .heading(let text): check(text, "heading")
        case .paragraph(let text): check(text, "paragraph")
        case .table(let table): check(table, "table")
        }
    }
    check(answer.table, "table for programs")
    return flaws
}

/// Words of the interface that have a Thai word.
private let englishWords = [
    "organization", "partner", "project", "recorded", "strength", "since", "until", "undated", "sector", "through",
    "chain", "cluster", "isolate", "direction", "row ", "rows", "left out", "shared", "measure", "weights",
]

func hasThaiLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { 0x0E01...0x0E5B ~= $0.value }
}
