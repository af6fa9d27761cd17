import Quintet
import QuintetFormats

/// What the lines of a picture can be told apart by, in one word each.
enum LineKey: String, CaseIterable {
    case kind, mechanism, sectors, strength, count
    case firstYear = "first-year"
}

/// The code of lines from shared projects beside recorded ties.
let sharedProjectCode = "\u{1}shared"

extension Subject {
    /// The values that a word stands for, by line: one of ``LineKey``, or an attribute of the ties.
    ///
    /// A line stands for all ties of a pair; of several it has the kind, mechanism and attributes of the strongest (the
    /// first of equals), the earliest year, and the strengths together.
    func lineValues(_ word: StyleRules.Word, _ lines: TieLines) throws(StyleError) -> KeyValues {
        if let key = LineKey(rawValue: word.text.lowercased()) { return lineValues(key, lines) }
        guard let name = attributeName(word.text, among: tieAttributes) else {
            let keys = LineKey.allCases.map(\.rawValue)
            let hint = nearest(to: word.text, among: keys + tieAttributes)
            let own =
                tieAttributes.isEmpty
                ? Bilingual("none", "ไม่มี")
                : Bilingual(same: tieAttributes.prefix(24).map { visibleText($0) }.joined(separator: ", "))
            let (text, known) = (shortQuoted(word.text), keys.joined(separator: ", "))
            throw StyleError(
                place: word.place,
                problem: Bilingual(
                    "no tie has \(text)\(hint.map { " (did you mean \($0)?)" } ?? ""); for lines there are \(known), and the attributes of the ties: \(own.en)",
                    "ความร่วมมือไม่มี \(text)\(hint.map { " (หมายถึง \($0) หรือไม่)" } ?? "") สำหรับเส้นใช้ได้ \(known) และคอลัมน์ของความร่วมมือ: \(own.th)"
                ))
        }
        return attributeValues(name, count: lines.lines.count) { place in
            lines.lines[place].record.flatMap { network.collaboration(at: $0).attributes[name] }
        }
    }

    func lineValues(_ key: LineKey, _ lines: TieLines) -> KeyValues {
        let lines = lines.lines
        switch key {
        case .kind:
            let mixesShared = lines.contains(where: \.isShared) && lines.contains { !$0.isShared }
            var values = lineVocabulary(
                .kind, Term.kind.words, missing: Bilingual("kind not given", "ไม่ระบุประเภท"),
                lines.map { $0.isShared ? (mixesShared ? sharedProjectCode : nil) : $0.kind })
            values.speaksForItself = true
            return values
        case .mechanism:
            return lineVocabulary(
                .mechanism, Bilingual("Way of support", "กลไก"),
                missing: Bilingual("no way of support recorded", "ไม่ระบุกลไก"), mechanisms(of: lines))
        case .sectors:
            let codes = lines.map { line -> String? in
                guard let one = graph.sectors[line.one], let other = graph.sectors[line.other] else { return nil }
                return one == other ? "within" : "between"
            }
            return KeyValues(
                title: Term.sector.words, content: .categories(codes), speaksForItself: true,
                vocabulary: ["between", "within"],
                words: {
                    $0 == "within"
                        ? Bilingual("inside one sector", "ภายในภาคส่วนเดียวกัน")
                        : Bilingual("between sectors", "ระหว่างภาคส่วน")
                }, missing: Bilingual("sector not known", "ไม่ทราบภาคส่วน"))
        case .strength:
            return KeyValues(
                title: Term.strength.words,
                content: .numbers(lines.map(\.strength), NumberForm(of: lines.map(\.strength))))
        case .count:
            return KeyValues(title: Term.ties.words, content: .numbers(lines.map { Double($0.count) }, .whole))
        case .firstYear:
            return KeyValues(
                title: Bilingual("First year", "ปีแรก"),
                content: .numbers(firstYears(of: lines).map { $0.map(Double.init) }, .year(era)),
                missing: Term.undated.words)
        }
    }

    private func lineVocabulary(
        _ list: Vocabularies.List, _ title: Bilingual, missing: Bilingual, _ codes: [String?]
    ) -> KeyValues {
        var values = vocabularyValues(list, title, missing: missing, codes.map { $0.map { [$0] } ?? [] })
        let words = values.words
        values.words = { $0 == sharedProjectCode ? Term.sharedProject.words : words($0) }
        return values
    }

    /// The attributes that any recorded tie has.
    private var tieAttributes: [String] {
        var (names, seen): ([String], Set<String>) = ([], [])
        for collaboration in network.collaborations {
            for entry in collaboration.attributes.entries where seen.insert(entry.name).inserted {
                names.append(entry.name)
            }
        }
        return names
    }

    /// Of a recorded tie the first mechanism of its project; of shared projects that of most of them.
    private func mechanisms(of lines: [TieLines.Line]) -> [String?] {
        let shared = lines.contains(where: \.isShared) ? projectsByOrganization() : []
        return lines.map { line in
            if let record = line.record {
                return network.collaboration(at: record).project.flatMap { network[$0]?.mechanisms.first }
            }
            guard line.isShared else { return nil }
            var counts: [String: Double] = [:]
            for project in shared[line.one].intersection(shared[line.other]) {
                for mechanism in network[project]?.mechanisms ?? [] { counts[mechanism, default: 0] += 1 }
            }
            return Self.main(counts)
        }
    }

    private func firstYears(of lines: [TieLines.Line]) -> [Int?] {
        let places = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ([$1.one, $1.other], $0) })
        var years = [Int?](repeating: nil, count: lines.count)
        for position in 0..<ties.count {
            let tie = ties[position]
            guard let record = tie.record, let since = network.collaboration(at: record).period.since,
                let place = places[[min(tie.source, tie.target), max(tie.source, tie.target)]]
            else { continue }
            years[place] = min(years[place] ?? since, since)
        }
        guard lines.contains(where: \.isShared) else { return years }
        let projects = projectsByOrganization()
        for (place, line) in lines.enumerated() where line.isShared {
            years[place] = projects[line.one].intersection(projects[line.other])
                .compactMap { network[$0]?.period.since }.min()
        }
        return years
    }

    private func projectsByOrganization() -> [Set<Project.ID>] {
        var projects = [Set<Project.ID>](repeating: [], count: graph.count)
        for participation in network.participations {
            if let v = network.position(of: participation.organization) { projects[v].insert(participation.project) }
        }
        return projects
    }
}
