import Quintet
import QuintetFormats

/// Which part of the data a question is about, and how its ties are read.
public struct Scope: Sendable {
    public var filter = NetworkFilter()
    /// Which ties; nil for the recorded ones where there are any, and otherwise those from shared projects.
    public var ties: TieChoice?
    public var projection = Projection.count
    public var direction = DirectionReading.recorded
    public var era: Era?

    /// Makes a scope that takes everything as it is.
    public init() {}
}

/// What a question is asked of: the part of the network in question, its ties and their graph, and the sentences that
/// say what was chosen and left out.
public struct Subject: Sendable {
    /// What to call the network: the file or folder without its ending.
    public let name: String
    public let network: Network
    public let ties: Ties
    public let graph: GraphView
    public let era: Era?
    /// Which part of the data it is, and how its ties are read.
    public let scope: Scope
    /// What the answer must say first.
    public let statements: [Bilingual]

    /// Prepares the network for questions.
    ///
    /// - Parameters:
    ///   - result: what was read; its bad rows have been left out already, and are said.
    ///   - name: what to call it.
    ///   - scope: the part in question.
    public init(_ result: ReadResult, name: String, scope: Scope) {
        let (network, filtered) = result.network.filtered(by: scope.filter)
        let ties = network.ties(scope.ties, projection: scope.projection)
        self.name = name
        self.network = network
        self.ties = ties
        graph = GraphView(network, ties: ties, direction: scope.direction)
        era = scope.era
        self.scope = scope
        var statements = [Self.sentence(on: ties, ties.choice, isDirected: graph.isDirected, scope.direction, network)]
        statements += Self.sentences(on: filtered, scope.filter, network, scope.era)
        let bad = result.report.count(.bad)
        if bad > 0 {
            statements.append(
                Bilingual(
                    "\(counted(bad, "bad row was", "bad rows were")) left out or mended (--lenient); see quintet check.",
                    "ข้าม \(grouped(bad)) แถวที่มีปัญหา (--lenient) ดูรายละเอียดด้วย quintet check"))
        }
        self.statements = statements
    }

    /// The same question of the same records in the order of their ids: an answer from it is the same to the last digit
    /// however the tables are sorted.
    var inOrderOfIDs: Subject { Subject(self, of: network.inOrderOfIDs()) }

    private init(_ other: Subject, of network: Network) {
        name = other.name
        self.network = network
        ties = network.ties(other.ties.choice, projection: other.ties.projection)
        graph = GraphView(network, ties: ties, direction: other.scope.direction)
        era = other.era
        scope = other.scope
        statements = other.statements
    }

    /// Which ties the answer is about, how many, and how many of the other kind were not used.
    static func sentence(
        on ties: Ties, _ choice: TieChoice, isDirected: Bool, _ direction: DirectionReading, _ network: Network
    ) -> Bilingual {
        let recorded = counted(ties.recordedCount, "recorded tie", "recorded ties")
        let shared = counted(ties.sharedCount, "pair that shares a project", "pairs that share projects")
        let (recordedTH, sharedTH) = (
            "ความร่วมมือที่บันทึกไว้ \(grouped(ties.recordedCount)) รายการ",
            "คู่องค์กรที่ร่วมโครงการเดียวกัน \(grouped(ties.sharedCount)) คู่"
        )
        let organizations = counted(network.organizations.count, "organization", "organizations")
        let weight =
            switch ties.projection {
            case .count: Bilingual(same: "")
            case .newman: Bilingual(", by Newman's weights", " ถ่วงน้ำหนักแบบ Newman")
            case .cosine: Bilingual(", by cosine", " ถ่วงน้ำหนักแบบโคไซน์")
            }
        var sentence: Bilingual
        switch choice {
        case .recorded:
            sentence = Bilingual(
                "\(organizations), \(recorded)", "\(grouped(network.organizations.count)) องค์กร \(recordedTH)")
            if ties.sharedCount > 0 {
                sentence =
                    sentence
                    + Bilingual(
                        "; \(shared) not used (--ties shared or both)", " ไม่ได้ใช้\(sharedTH) (--ties shared หรือ both)")
            }
        case .shared:
            sentence =
                Bilingual("\(organizations), \(shared)", "\(grouped(network.organizations.count)) องค์กร \(sharedTH)")
                + weight
            if ties.recordedCount > 0 {
                sentence =
                    sentence
                    + Bilingual(
                        "; \(recorded) not used (--ties recorded or both)",
                        " ไม่ได้ใช้\(recordedTH) (--ties recorded หรือ both)")
            }
        case .both:
            sentence =
                Bilingual(
                    "\(organizations), \(recorded) and \(shared)",
                    "\(grouped(network.organizations.count)) องค์กร \(recordedTH) และ\(sharedTH)") + weight
        }
        if isDirected {
            sentence = sentence + Bilingual("; direction counts", " นับทิศทาง")
        } else if direction == .symmetrized, ties.directed.contains(true) {
            sentence = sentence + Bilingual("; direction does not count", " ไม่นับทิศทาง")
        }
        return sentence + Bilingual(".", "")
    }

    private static func sentences(
        on report: FilterReport, _ filter: NetworkFilter, _ network: Network, _ era: Era?
    ) -> [Bilingual] {
        guard !filter.isEmpty else { return [] }
        var asked: [Bilingual] = []
        func ask(_ what: Bilingual, _ values: [Bilingual]) {
            guard !values.isEmpty else { return }
            asked.append(what + Bilingual(same: " ") + .joined(values))
        }
        func words(_ codes: Set<String>, _ list: Vocabularies.List) -> [Bilingual] {
            codes.sorted().map { network.vocabularies[list].words(for: $0) }
        }
        ask(
            Bilingual("sector", "ภาคส่วน"),
            filter.sectors.sorted().map(\.words) + (filter.includesNoSector ? [Bilingual("none given", "ไม่ระบุ")] : []))
        ask(Bilingual("region", "ภูมิภาค"), words(filter.regions, .region))
        ask(Bilingual("issue area", "ประเด็น"), words(filter.areas, .area))
        ask(Bilingual("kind", "ประเภท"), words(filter.kinds, .kind))
        ask(Bilingual("way of support", "กลไก"), words(filter.mechanisms, .mechanism))
        if let years = filter.years {
            let period = Period(since: years.lowerBound, until: years.upperBound) ?? .undated
            asked.append(Bilingual("year ", "ปี ") + Era.words(period, era))
        }
        var sentence = Bilingual("", "")
        if !asked.isEmpty {
            let all = Bilingual.joined(asked, separator: "; ")
            sentence = Bilingual("Only \(all.en): ", "เฉพาะ\(all.th) ")
        }
        let left = leftOut([
            (report.organizations, "organization", "organizations", "องค์กร"),
            (report.projects, "project", "projects", "โครงการ"),
            (report.ties, "recorded tie", "recorded ties", "ความร่วมมือ"),
        ])
        var result = asked.isEmpty ? [] : [sentence + left]
        if report.undatedTies + report.undatedProjects > 0 {
            let undated = leftOut([
                (report.undatedTies, "undated tie", "undated ties", "ความร่วมมือที่ไม่ระบุปี"),
                (report.undatedProjects, "undated project", "undated projects", "โครงการที่ไม่ระบุปี"),
            ])
            let keeps = report.undatedTies + report.undatedProjects == 1 ? "it" : "them"
            result.append(
                Bilingual("\(undated.en.dropLast()); --undated keeps \(keeps).", "\(undated.th) ใช้ --undated เพื่อเก็บไว้"))
        }
        if filter.dropsIsolates, report.isolates > 0 {
            result.append(
                Bilingual(
                    "\(counted(report.isolates, "isolate", "isolates")) left out (--drop-isolates).",
                    "ตัดองค์กรโดดเดี่ยว \(grouped(report.isolates)) องค์กร (--drop-isolates)"))
        }
        return result
    }

    /// `3 projects and 1 recorded tie left out.`: nothing is said of what there is none of.
    private static func leftOut(_ counts: [(count: Int, one: String, many: String, thai: String)]) -> Bilingual {
        let some = counts.filter { $0.count > 0 }
        guard !some.isEmpty else { return Bilingual("nothing left out.", "ไม่มีสิ่งใดถูกตัดออก") }
        let english = some.map { counted($0.count, $0.one, $0.many) }
        let thai = some.map { "\(grouped($0.count)) \($0.thai)" }
        let (first, last) = (english.dropLast().joined(separator: ", "), english[english.count - 1])
        return Bilingual(
            (first.isEmpty ? last : "\(first) and \(last)") + " left out.", "ตัดออก " + thai.joined(separator: " "))
    }
}
