import Quintet

/// Two organizations that work together, the smaller id first.
struct PartnerPair: Hashable, Comparable {
    let one: Organization.ID
    let other: Organization.ID

    init(_ one: Organization.ID, _ other: Organization.ID) {
        (self.one, self.other) = one < other ? (one, other) : (other, one)
    }

    static func < (left: PartnerPair, right: PartnerPair) -> Bool {
        left.one == right.one ? left.other < right.other : left.one < right.one
    }
}

/// Who is there at one time, and who works with whom.
///
/// In some years of a network those are there that have a tie to another or a part in a project whose period touches
/// these years; the network as a whole holds all that its files name. Several ties between the same two are one pair.
struct Moment {
    /// Who is there.
    private(set) var organizations: Set<Organization.ID> = []
    /// The strengths of all ties of a pair together.
    private(set) var pairs: [PartnerPair: Double] = [:]
    /// How many partners each has.
    private(set) var partners: [Organization.ID: Int] = [:]
    /// Ties and projects that do not say when: left out, or kept in every year.
    private(set) var undated = (ties: 0, projects: 0)

    /// What a subject holds in some years.
    init(_ subject: Subject, in years: ClosedRange<Int>) {
        var filter = NetworkFilter()
        filter.years = years
        let (dated, report) = subject.network.filtered(by: filter)
        undated = (report.undatedTies, report.undatedProjects)
        var network = dated
        if subject.scope.filter.keepsUndated {
            filter.keepsUndated = true
            network = subject.network.filtered(by: filter).network
        }
        count(network, subject.ties)
        let parts = network.participationColumns
        for part in 0..<parts.count { organizations.insert(network.organizationID(at: Int(parts.organizations[part]))) }
        for pair in pairs.keys {
            organizations.insert(pair.one)
            organizations.insert(pair.other)
        }
    }

    /// All of a subject, with the ties that another one chose.
    init(_ subject: Subject, ties: Ties) {
        count(subject.network, ties)
        organizations = Set((0..<subject.graph.count).map { subject.network.organizationID(at: $0) })
    }

    private mutating func count(_ network: Network, _ chosen: Ties) {
        let ties = network.ties(chosen.choice, projection: chosen.projection)
        for position in 0..<ties.count {
            let tie = ties[position]
            guard tie.source != tie.target else { continue }
            let pair = PartnerPair(
                network.organizationID(at: tie.source), network.organizationID(at: tie.target))
            pairs[pair, default: 0] += tie.weight
        }
        for pair in pairs.keys {
            partners[pair.one, default: 0] += 1
            partners[pair.other, default: 0] += 1
        }
    }
}

extension Subject {
    /// From the first to the last year that a tie, a project or a part in one names; nil where none does.
    var yearsNamed: ClosedRange<Int>? {
        var (first, last) = (Int.max, Int.min)
        func add(_ period: Period) {
            for year in [period.since, period.until].compactMap(\.self) {
                (first, last) = (min(first, year), max(last, year))
            }
        }
        for tie in 0..<network.tieColumns.count { add(network.tieColumns.periods[tie]) }
        for project in network.projects { add(project.period) }
        let parts = network.participationColumns
        for part in 0..<parts.count { add(parts.periods[part]) }
        return first <= last ? first...last : nil
    }

    /// A year or several, as people of the language write them.
    func words(_ years: ClosedRange<Int>) -> Bilingual {
        Era.words(Period(since: years.lowerBound, until: years.upperBound) ?? .undated, era)
    }

    /// What is said of records that do not say when; nil where there are none.
    func remark(onUndated undated: (ties: Int, projects: Int)) -> Bilingual? {
        guard undated.ties + undated.projects > 0 else { return nil }
        var (english, thai): ([String], [String]) = ([], [])
        if undated.ties > 0 {
            english.append(counted(undated.ties, "undated tie", "undated ties"))
            thai.append("ความร่วมมือที่ไม่ระบุปี \(grouped(undated.ties)) รายการ")
        }
        if undated.projects > 0 {
            english.append(counted(undated.projects, "undated project", "undated projects"))
            thai.append("โครงการที่ไม่ระบุปี \(grouped(undated.projects)) โครงการ")
        }
        let (en, th) = (english.joined(separator: " and "), thai.joined(separator: "และ"))
        return scope.filter.keepsUndated
            ? Bilingual("\(en) counted in every year", "นับ\(th)ในทุกปี")
            : Bilingual("\(en) left out (--undated keeps them)", "ไม่นับ\(th) (ใช้ --undated เพื่อนับ)")
    }
}
