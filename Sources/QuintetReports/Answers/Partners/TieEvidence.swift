import Quintet

/// Everything the data has on two organizations: the recorded ties between them, and the projects both take part in.
struct TieEvidence {
    /// Positions in the network's collaborations.
    var ties: [Int] = []
    /// Positions in the network's projects.
    var projects: [Int] = []

    /// The strength of the recorded ties together.
    func strength(in network: Network) -> Double {
        ties.reduce(0) { $0 + network.tieColumns.weights[$1] }
    }

    /// The first year that any tie or project names.
    func since(in network: Network) -> Int? {
        (ties.compactMap { network.tieColumns.periods[$0].since }
            + projects.compactMap { network.projects[$0].period.since }).min()
    }

    /// The kinds of the recorded ties, each once, in their order.
    func kinds(in network: Network) -> [String] {
        var seen: Set<String> = []
        return ties.compactMap { network.word(network.tieColumns.kinds[$0]) }.filter { seen.insert($0).inserted }
    }

    /// The kinds in words.
    func kindWords(in network: Network) -> Bilingual {
        .joined(kinds(in: network).map { network.vocabularies[.kind].words(for: $0) })
    }

    /// One line of evidence for each tie and each project, the strongest tie first.
    func lines(in network: Network, era: Era?) -> [Bilingual] {
        let strongest = ties.sorted { (network.tieColumns.weights[$0], $1) > (network.tieColumns.weights[$1], $0) }
        return strongest.map { Self.line(network.collaboration(at: $0), in: network, era: era) }
            + projects.map { position in
                let project = network.projects[position]
                let period = Era.words(project.period, era)
                return Bilingual(
                    "shared project: \(project.words.en), \(period.en)",
                    "ร่วมโครงการ: \(project.words.th) · \(period.th)")
            }
    }

    private static func line(_ tie: Collaboration, in network: Network, era: Era?) -> Bilingual {
        let kind = tie.kind.map { network.vocabularies[.kind].words(for: $0) } ?? Term.tie.words.lowercased
        let period = Era.words(tie.period, era)
        var line = Bilingual(
            "\(kind.en), strength \(shortNumber(tie.weight)), \(period.en)",
            "\(kind.th) · ความเข้มแข็ง \(shortNumber(tie.weight)) · \(period.th)")
        if let project = tie.project, let title = network[project]?.words {
            line = line + Bilingual(", in \(title.en)", " · ในโครงการ\(title.th)")
        }
        if let evidence = tie.evidence { line = line + Bilingual(" (\(evidence))", " (\(evidence))") }
        if let origin = tie.origin { line = line + Bilingual(" [\(origin)]", " [\(origin)]") }
        return line
    }
}

extension Bilingual {
    var lowercased: Bilingual { Bilingual(en.lowercased(), th) }
}

extension Network {
    /// The evidence on one organization and each of its partners, by the partner's position.
    ///
    /// - Complexity: O(m + p), where p is the number of participations.
    func evidence(around position: Int) -> [Int: TieEvidence] {
        var result: [Int: TieEvidence] = [:]
        for tie in 0..<tieColumns.count {
            let (source, target) = (Int(tieColumns.sources[tie]), Int(tieColumns.targets[tie]))
            guard source != target, source == position || target == position else { continue }
            result[source == position ? target : source, default: TieEvidence()].ties.append(tie)
        }
        var members: [Int: [Int]] = [:]
        var isMine: Set<Int> = []
        for part in 0..<participationColumns.count {
            let project = Int(participationColumns.projects[part])
            let organization = Int(participationColumns.organizations[part])
            members[project, default: []].append(organization)
            if organization == position { isMine.insert(project) }
        }
        for project in isMine.sorted() {
            for member in Set(members[project] ?? []) where member != position {
                result[member, default: TieEvidence()].projects.append(project)
            }
        }
        return result
    }
}

/// A number in a sentence: at most two decimals.
func shortNumber(_ number: Double) -> String {
    let rounded = (number * 100).rounded() / 100
    return rounded == rounded.rounded() && rounded.magnitude < 1e15 ? String(Int(rounded)) : String(rounded)
}
