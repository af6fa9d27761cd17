import Quintet

/// The words of headings and of what is counted, in both languages: one table, so that one thing has one name
/// everywhere.
public enum Term: String, CaseIterable, Sendable {
    case organization, organizations, name, sector, region, area, year, project, projects, participations
    case tie, ties, sharedPairs, kind, strength, since, steps, via, evidence, direction
    case item, value, share, section, measure, rank, percentile
    case noSector, noRegion, noArea, undated
    case cluster, members, centralMembers, size, sectorsInside, tiesInside, modularity
    case density, components, largestComponent, isolates, meanPartners, averagePath, diameter, clustering, transitivity
    case severity, place, problem, remedy
    case government, academia, business, civilSociety, environment
    case partners, sharedProject, file, rowsRead, rowsKept, rowsMerged, rowsRefused, table

    /// The term, as it stands in a heading.
    public var words: Bilingual {
        switch self {
        case .organization: Bilingual("Organization", "องค์กร")
        case .organizations: Bilingual("Organizations", "จำนวนองค์กร")
        case .name: Bilingual("Name", "ชื่อ")
        case .sector: Bilingual("Sector", "ภาคส่วน")
        case .region: Bilingual("Region", "ภูมิภาค")
        case .area: Bilingual("Issue area", "ประเด็น")
        case .year: Bilingual("Year", "ปี")
        case .project: Bilingual("Project", "โครงการ")
        case .projects: Bilingual("Projects", "จำนวนโครงการ")
        case .participations: Bilingual("Participations", "การเข้าร่วมโครงการ")
        case .tie: Bilingual("Tie", "ความร่วมมือ")
        case .ties: Bilingual("Ties", "จำนวนความร่วมมือ")
        case .sharedPairs: Bilingual("Pairs that share a project", "คู่องค์กรที่ร่วมโครงการเดียวกัน")
        case .kind: Bilingual("Kind", "ประเภท")
        case .strength: Bilingual("Strength", "ความเข้มแข็ง")
        case .since: Bilingual("Since", "ตั้งแต่")
        case .steps: Bilingual("Steps", "ระยะ")
        case .via: Bilingual("Through", "ผ่าน")
        case .evidence: Bilingual("Evidence", "หลักฐาน")
        case .direction: Bilingual("Direction", "ทิศทาง")
        case .item: Bilingual("Item", "รายการ")
        case .value: Bilingual("Value", "ค่า")
        case .share: Bilingual("Share", "สัดส่วน")
        case .section: Bilingual("Section", "หมวด")
        case .measure: Bilingual("Measure", "ตัวชี้วัด")
        case .rank: Bilingual("Rank", "อันดับ")
        case .percentile: Bilingual("Percentile", "เปอร์เซ็นไทล์")
        case .noSector: Bilingual("no sector", "ไม่ระบุภาคส่วน")
        case .noRegion: Bilingual("no region", "ไม่ระบุภูมิภาค")
        case .noArea: Bilingual("no issue area", "ไม่ระบุประเด็น")
        case .undated: Bilingual("undated", "ไม่ระบุปี")
        case .cluster: Bilingual("Cluster", "กลุ่ม")
        case .members: Bilingual("Members", "สมาชิก")
        case .centralMembers: Bilingual("Most central members", "สมาชิกที่เป็นศูนย์กลาง")
        case .size: Bilingual("Size", "ขนาด")
        case .sectorsInside: Bilingual("Sectors", "ภาคส่วนในกลุ่ม")
        case .tiesInside: Bilingual("Ties inside", "ความร่วมมือภายใน")
        case .modularity: Bilingual("Modularity", "มอดูลาริตี")
        case .density: Bilingual("Density (share of possible ties)", "ความหนาแน่น (สัดส่วนของคู่ที่เป็นไปได้)")
        case .components: Bilingual("Connected parts", "ส่วนที่เชื่อมถึงกัน")
        case .largestComponent: Bilingual("Organizations in the largest part", "องค์กรในส่วนที่ใหญ่ที่สุด")
        case .isolates: Bilingual("Isolates (no partner)", "องค์กรโดดเดี่ยว (ไม่มีพันธมิตร)")
        case .meanPartners: Bilingual("Partners per organization, mean", "จำนวนพันธมิตรเฉลี่ยต่อองค์กร")
        case .averagePath: Bilingual("Steps between two organizations, mean", "ระยะเฉลี่ยระหว่างสององค์กร")
        case .diameter: Bilingual("Steps between the two farthest (diameter)", "ระยะระหว่างคู่ที่ไกลที่สุด (เส้นผ่านศูนย์กลาง)")
        case .clustering: Bilingual("Clustering coefficient, mean", "สัมประสิทธิ์การเกาะกลุ่มเฉลี่ย")
        case .transitivity: Bilingual("Transitivity (closed triples)", "ทรานซิติวิตี (สัดส่วนสามเส้าที่ปิด)")
        case .severity: Bilingual("Severity", "ระดับ")
        case .place: Bilingual("Place", "ตำแหน่ง")
        case .problem: Bilingual("Problem", "ปัญหา")
        case .remedy: Bilingual("Remedy", "วิธีแก้")
        case .government: Sector.government.words
        case .academia: Sector.academia.words
        case .business: Sector.business.words
        case .civilSociety: Sector.civilSociety.words
        case .environment: Sector.environment.words
        case .partners: Bilingual("Partners", "พันธมิตร")
        case .sharedProject: Bilingual("shared project", "ร่วมโครงการ")
        case .file: Bilingual("File", "ไฟล์")
        case .rowsRead: Bilingual("Rows read", "แถวที่อ่าน")
        case .rowsKept: Bilingual("kept", "เก็บ")
        case .rowsMerged: Bilingual("merged", "รวม")
        case .rowsRefused: Bilingual("refused", "ไม่รับ")
        case .table: Bilingual("Table", "ตาราง")
        }
    }
}
