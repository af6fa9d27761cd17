import Quintet

// What is worked out from ties, projects and measures.

extension Subject {
    /// The groups or the numbers that a measure gives.
    func values(of measure: Measure, progress: WorkProgress?) throws -> KeyValues {
        let result = try measure.compute(on: graph, progress: progress)
        if let partition = result.partition {
            return KeyValues(
                title: measure.words, content: .categories(partition.groups.map { String($0 + 1) }),
                vocabulary: (0..<min(partition.groupCount, 1000)).map { String($0 + 1) },
                words: { Bilingual("group \($0)", "กลุ่ม \($0)") })
        }
        let values = result.scores?.values ?? [Double?](repeating: nil, count: graph.count)
        return KeyValues(
            title: measure.words, content: .numbers(values, NumberForm(measure.number(under: MeasureOptions()))),
            missing: Bilingual("not defined", "ไม่มีนิยาม"))
    }

    /// The clusters that `clusters` finds, each named after the member in its middle; those alone are in none.
    func clusterValues(progress: WorkProgress?) throws -> KeyValues {
        let question = ClusterQuestion()
        let partition = try graph.communities(
            by: question.method, resolution: question.resolution, seed: question.seed, progress: progress)
        let places = ClusterPlaces(graph, partition)
        var members = [[Int]](repeating: [], count: partition.groupCount)
        for (v, group) in partition.groups.enumerated() { members[group].append(v) }
        let names = Dictionary(
            uniqueKeysWithValues: members.enumerated().compactMap { group, members -> (String, Bilingual)? in
                guard members.count > 1, let center = places.ranked(members).first else { return nil }
                let name = network.organization(at: center).words
                let (en, th) = (cut(name.en, to: 34), cut(name.th, to: 34))
                return (String(group + 1), Bilingual("\(group + 1) \(en)", "\(group + 1) \(th)"))
            })
        return KeyValues(
            title: Bilingual("Clusters, each with its most central member", "กลุ่ม พร้อมสมาชิกที่เป็นศูนย์กลาง"),
            content: .categories(partition.groups.map { partition.sizes[$0] > 1 ? String($0 + 1) : nil }),
            vocabulary: partition.sizes.indices.filter { partition.sizes[$0] > 1 }.map { String($0 + 1) },
            words: { names[$0] ?? Bilingual("cluster \($0)", "กลุ่ม \($0)") },
            missing: Bilingual("in no cluster", "ไม่อยู่ในกลุ่มใด"))
    }

    /// The kind of recorded tie in which each organization has the most strength.
    func mainKinds() -> KeyValues {
        var strengths = [[String: Double]](repeating: [:], count: graph.count)
        for position in 0..<ties.count {
            let tie = ties[position]
            guard let record = tie.record, let kind = network.word(network.tieColumns.kinds[record]) else { continue }
            strengths[tie.source][kind, default: 0] += tie.weight
            if tie.target != tie.source { strengths[tie.target][kind, default: 0] += tie.weight }
        }
        return vocabularyValues(
            .kind, Bilingual("Kind of tie with the most strength", "ประเภทความร่วมมือที่เข้มแข็งที่สุด"),
            missing: Bilingual("kind not given", "ไม่ระบุประเภท"), strengths.map { $0.keys.sorted() },
            first: strengths.map(Self.main))
    }

    /// The mechanism of most of each organization's projects.
    func mainMechanisms() -> KeyValues {
        var counts = [[String: Double]](repeating: [:], count: graph.count)
        for participation in network.participations {
            guard let v = network.position(of: participation.organization) else { continue }
            for mechanism in network[participation.project]?.mechanisms ?? [] { counts[v][mechanism, default: 0] += 1 }
        }
        return vocabularyValues(
            .mechanism, Bilingual("Way of support of most projects", "กลไกของโครงการส่วนใหญ่"),
            missing: Bilingual("no way of support recorded", "ไม่ระบุกลไก"), counts.map { $0.keys.sorted() },
            first: counts.map(Self.main))
    }

    /// The code with the most; of two alike neither.
    static func main(_ sums: [String: Double]) -> String? {
        guard let most = sums.values.max() else { return nil }
        // Sums in another order differ in their last bits.
        let best = sums.filter { $0.value >= most - 1e-9 * most }
        return best.count == 1 ? best.keys.first : severalAlike
    }

    /// The first year in which an organization has a recorded tie or takes part in a project; nil where none says when.
    func firstYears() -> [Int?] {
        var years = [Int?](repeating: nil, count: graph.count)
        func note(_ year: Int?, _ v: Int) {
            guard let year else { return }
            years[v] = min(years[v] ?? year, year)
        }
        for collaboration in network.collaborations {
            for end in [collaboration.source, collaboration.target] {
                if let v = network.position(of: end) { note(collaboration.period.since, v) }
            }
        }
        for participation in network.participations {
            guard let v = network.position(of: participation.organization) else { continue }
            note(participation.period.since ?? network[participation.project]?.period.since, v)
        }
        return years
    }
}
