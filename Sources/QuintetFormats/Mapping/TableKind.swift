/// The tables a network is kept in, one CSV file or sheet each.
public enum TableKind: String, CaseIterable, Sendable {
    case vocabulary, organizations, projects, participation, collaborations, targets, outcomes

    /// The columns in the order in which they are written.
    ///
    /// `name`, `title` and `word` stand for one column a language, `name_th`, `name_en`….
    var fields: [Field] {
        switch self {
        case .organizations:
            [
                .id, .name, .abbreviation, .aliases, .sector, .alsoSectors, .roles, .region, .areas, .latitude,
                .longitude, .since, .until,
            ]
        case .projects: [.id, .title, .areas, .region, .since, .until, .mechanisms, .stage, .budget]
        case .participation: [.project, .organization, .role, .weight, .since, .until]
        case .collaborations:
            [
                .id, .source, .target, .directed, .kind, .weight, .since, .until, .project, .trust, .value, .evidence,
            ]
        case .targets: [.year, .dimension, .item, .measure, .value]
        case .outcomes: [.project, .indicator, .value, .unit, .year]
        case .vocabulary: [.list, .code, .word, .aliases, .order]
        }
    }

    /// Fields that are understood on reading beside those: one year for a whole period; in a table of parts that stands
    /// alone, what it says of the organization and the project of the row.
    var extraFields: [Field] {
        switch self {
        case .projects, .collaborations: [.year]
        case .participation: [.year] + Self.detailFields
        // The short form: a code of the source and our sector.
        case .vocabulary: [.sector]
        default: []
        }
    }

    /// What a table of parts may say of organizations and projects that have no tables of their own.
    static let detailFields: [Field] = [
        .name, .abbreviation, .sector, .alsoSectors, .region, .latitude, .longitude, .title, .mechanisms, .stage,
        .budget,
    ]

    /// Without these a row says nothing.
    var required: [Field] {
        switch self {
        case .organizations, .projects: []
        case .participation: [.project, .organization]
        case .collaborations: [.source, .target]
        case .targets: [.year, .measure, .value]
        case .outcomes: [.project, .indicator, .value]
        case .vocabulary: [.code]
        }
    }

    /// Which table a file with these headings is, if it is the only one.
    ///
    /// - Parameter mapped: what a map says of columns, by their positions; their own headings count no more.
    static func detect(_ headings: [String], mapped: [Int: String] = [:]) -> TableKind? {
        let headings = headings.enumerated().filter { mapped[$0.offset] == nil }.map(\.element)
        let mapped = Set(mapped.values.compactMap { FieldName($0)?.field })
        func has(_ kind: TableKind, _ fields: Field...) -> Bool {
            fields.allSatisfy { field in
                mapped.contains(field) || headings.contains { kind.field(for: $0)?.field == field }
            }
        }
        if has(.collaborations, .source, .target) { return .collaborations }
        if has(.participation, .project, .organization) { return .participation }
        let naming = has(.organizations, .id) || has(.organizations, .name)
        let telling = headings.count { heading in
            guard let field = TableKind.organizations.field(for: heading)?.field else { return false }
            return [.name, .sector, .region, .areas, .abbreviation].contains(field)
        }
        return naming && telling + mapped.count > 0 ? .organizations : nil
    }
}

/// What a column says. The raw value is the heading we write.
enum Field: String, CaseIterable {
    case id, name, abbreviation, aliases, sector, roles, region, areas, latitude, longitude, since, until, year
    case alsoSectors = "also_sectors"
    case title, mechanisms, stage, budget
    case project, organization, role, weight
    case source, target, directed, kind, trust, value, evidence
    case dimension, item, measure, indicator, unit
    case list, code, word, order

    /// Whether there is one column for each language.
    var isPerLanguage: Bool { self == .name || self == .title || self == .word }
}

extension TableKind {
    /// The field a heading means in this table and, for a name, its language where the heading says it.
    func field(for heading: String) -> (field: Field, language: String?)? {
        let heading = foldedHeading(heading)
        let known = fields + extraFields
        if let name = FieldName(heading), known.contains(name.field) { return (name.field, name.language) }
        for field in known {
            if let alias = headingAliases[field]?.first(where: { $0.headings.contains(heading) }) {
                return (field, alias.language)
            }
        }
        // `projectID`, `alsoSectors`: the same words written in one.
        func joined(_ text: String) -> String { text.replacing("_", with: "") }
        for field in known {
            if joined(field.rawValue) == joined(heading) { return (field, nil) }
            if let alias = headingAliases[field]?.first(where: {
                $0.headings.contains { joined($0) == joined(heading) }
            }) {
                return (field, alias.language)
            }
        }
        return nil
    }

    /// Other headings that are understood, in the folded spelling.
    private var headingAliases: [Field: [(headings: Set<String>, language: String?)]] {
        switch self {
        case .organizations:
            [
                .id: [(["organization_id", "org_id", "ror", "ror_id", "รหัส", "รหัสองค์กร", "รหัสหน่วยงาน"], nil)],
                .name: [
                    (
                        [
                            "label", "organization", "organization_name", "ชื่อ", "ชื่อองค์กร", "ชื่อหน่วยงาน", "องค์กร",
                            "หน่วยงาน",
                        ], nil
                    ),
                    (["ชื่อไทย", "ชื่อภาษาไทย", "thai_name", "name_thai"], "th"),
                    (["ชื่ออังกฤษ", "ชื่อภาษาอังกฤษ", "english_name", "name_english"], "en"),
                ],
                .abbreviation: [(["abbr", "acronym", "short_name", "ตัวย่อ", "อักษรย่อ", "ชื่อย่อ"], nil)],
                .aliases: [(["alias", "other_names", "ชื่ออื่น"], nil)],
                .sector: [(["helix", "ภาคส่วน"], nil)],
                .alsoSectors: [(["ภาคส่วนอื่น"], nil)],
                .roles: [(["role", "บทบาท"], nil)],
                .region: [(["ภูมิภาค", "ภาค"], nil)],
                .areas: [(["area", "issue_area", "issue_areas", "ประเด็น", "ด้าน"], nil)],
                .latitude: [(["lat", "ละติจูด"], nil)],
                .longitude: [(["lon", "lng", "long", "ลองจิจูด"], nil)],
                .since: Self.sinceAliases + [(["established", "founded", "ก่อตั้ง", "ปีก่อตั้ง", "ปีที่ก่อตั้ง"], nil)],
                .until: Self.untilAliases,
            ]
        case .projects:
            [
                .id: [(["project_id", "project", "รหัส", "รหัสโครงการ"], nil)],
                .title: [
                    (["name", "label", "ชื่อ", "ชื่อโครงการ", "โครงการ"], nil),
                    (["ชื่อไทย", "ชื่อภาษาไทย", "name_th"], "th"), (["ชื่ออังกฤษ", "ชื่อภาษาอังกฤษ", "name_en"], "en"),
                ],
                .areas: [(["area", "issue_area", "issue_areas", "ประเด็น", "ด้าน"], nil)],
                .region: [(["ภูมิภาค", "ภาค"], nil)],
                .mechanisms: [(["mechanism", "กลไก"], nil)],
                .stage: [(["ระยะ", "ขั้น"], nil)],
                .budget: [(["งบประมาณ"], nil)],
                .since: Self.sinceAliases, .until: Self.untilAliases, .year: Self.yearAliases,
            ]
        case .participation:
            [
                .project: [(["project_id", "โครงการ", "รหัสโครงการ"], nil)],
                .organization: [(["organization_id", "org", "องค์กร", "หน่วยงาน", "รหัสองค์กร"], nil)],
                .role: [(["บทบาท"], nil)], .weight: [(["strength", "น้ำหนัก"], nil)],
                .since: Self.sinceAliases, .until: Self.untilAliases, .year: Self.yearAliases,
            ]
        case .collaborations:
            [
                .source: [(["from", "source_id", "ต้นทาง", "จาก"], nil)],
                .target: [(["to", "target_id", "ปลายทาง", "ไปยัง"], nil)],
                .directed: [(["direction", "ทิศทาง"], nil)],
                .kind: [(["type", "relation", "relationship", "ประเภท", "ชนิด", "ความสัมพันธ์"], nil)],
                .weight: [(["strength", "น้ำหนัก", "ความเข้มแข็ง"], nil)],
                .project: [(["โครงการ", "project_id"], nil)],
                .trust: [(["ความไว้วางใจ"], nil)], .value: [(["คุณค่า"], nil)], .evidence: [(["หลักฐาน"], nil)],
                .since: Self.sinceAliases, .until: Self.untilAliases, .year: Self.yearAliases,
            ]
        case .targets:
            [
                .year: Self.yearAliases, .dimension: [(["มิติ"], nil)], .item: [(["รายการ"], nil)],
                .measure: [(["ตัวชี้วัด"], nil)], .value: [(["ค่าเป้าหมาย", "ค่า"], nil)],
            ]
        case .outcomes:
            [
                .project: [(["โครงการ", "project_id"], nil)], .indicator: [(["ตัวชี้วัด"], nil)],
                .value: [(["ค่า"], nil)], .unit: [(["หน่วย"], nil)], .year: Self.yearAliases,
            ]
        case .vocabulary:
            [.word: [(["คำไทย"], "th"), (["คำอังกฤษ"], "en")], .aliases: [(["alias"], nil)], .code: [(["รหัส"], nil)]]
        }
    }

    private static let sinceAliases: [(headings: Set<String>, language: String?)] = [
        (["start", "start_year", "from_year", "ตั้งแต่", "ปีเริ่ม", "เริ่ม"], nil)
    ]
    private static let untilAliases: [(headings: Set<String>, language: String?)] = [
        (["end", "end_year", "to_year", "ถึง", "ปีสิ้นสุด", "สิ้นสุด"], nil)
    ]
    private static let yearAliases: [(headings: Set<String>, language: String?)] = [(["ปี", "ปี_พ_ศ"], nil)]
}

/// A heading without case, British spelling, spaces and punctuation: `Organisation ID` is `organization_id`. SARA AM is
/// one letter here, as it is typed above.
func foldedHeading(_ heading: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in composed(heading).lowercased().unicodeScalars {
        if scalar == "\u{0E32}", scalars.last == "\u{0E4D}" {
            scalars.removeLast()
            scalars.append("\u{0E33}")
        } else {
            scalars.append(scalar)
        }
    }
    var folded = ""
    for character in String(scalars) {
        if character.isLetter || character.isNumber {
            folded.append(character)
        } else if !folded.isEmpty, folded.last != "_" {
            folded.append("_")
        }
    }
    while folded.last == "_" { folded.removeLast() }
    return folded.replacing("organisation", with: "organization")
}
