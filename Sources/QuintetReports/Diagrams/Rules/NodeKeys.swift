import Quintet
import QuintetFormats

/// What the organizations of a picture can be told apart by, in one word each.
enum NodeKey: String, CaseIterable {
    case sector, region, area, role, cluster, kind, mechanism, since
    case firstYear = "first-year"
}

/// The code of those with two values as strong as each other.
let severalAlike = "\u{1}several"

extension Subject {
    /// The values that a word stands for: one of ``NodeKey``, a measure, or an attribute (`attribute:kind` where the word
    /// means something else, too).
    ///
    /// - Throws: ``StyleError`` where the word stands for nothing, or nobody has a value; what a measure throws.
    func nodeValues(_ word: StyleRules.Word, progress: WorkProgress? = nil) throws -> KeyValues {
        let folded = word.text.lowercased()
        let values: KeyValues
        if let key = NodeKey(rawValue: folded) {
            values = try nodeValues(key, progress: progress)
        } else if let measure = Measure.named(folded), measure.level == .organization || measure.level == .groups {
            values = try self.values(of: measure, progress: progress)
        } else if let name = attributeName(word.text, among: clusterAttributes) {
            values = attributeValues(name) { network.organization(at: $0).attributes[name] }
        } else {
            throw unknownKey(word, NodeKey.allCases.map(\.rawValue), clusterAttributes)
        }
        if values.isEmpty {
            throw StyleError(
                place: word.place,
                problem: Bilingual(
                    "no organization has a value for \(shortQuoted(word.text))",
                    "ไม่มีองค์กรใดมีค่าของ \(shortQuoted(word.text))"))
        }
        return values
    }

    /// The attribute that a word names, as it is spelled in the data.
    func attributeName(_ word: String, among names: [String]) -> String? {
        let word = word.hasPrefix("attribute:") ? String(word.dropFirst("attribute:".count)) : word
        let folded = foldedName(word)
        return names.first { $0 == word } ?? names.first { foldedName($0) == folded && !folded.isEmpty }
    }

    func unknownKey(_ word: StyleRules.Word, _ keys: [String], _ attributes: [String]) -> StyleError {
        let measures = Measure.all.filter { $0.level == .organization || $0.level == .groups }.map(\.id)
        let hint = nearest(to: word.text, among: keys + attributes + measures)
        let own =
            attributes.isEmpty
            ? Bilingual("none", "ไม่มี")
            : Bilingual(
                same: attributes.prefix(24).map { visibleText($0) }.joined(separator: ", ")
                    + (attributes.count > 24 ? ", …" : ""))
        let known = keys.joined(separator: ", ")
        let text = shortQuoted(word.text)
        return StyleError(
            place: word.place,
            problem: Bilingual(
                "nobody has \(text)\(hint.map { " (did you mean \($0)?)" } ?? ""); there are \(known), a measure, and the attributes of the data: \(own.en)",
                "ไม่มี \(text)\(hint.map { " (หมายถึง \($0) หรือไม่)" } ?? "") ที่ใช้ได้คือ \(known) ตัวชี้วัด และคอลัมน์ของข้อมูล: \(own.th)"
            ))
    }

    func nodeValues(_ key: NodeKey, progress: WorkProgress? = nil) throws -> KeyValues {
        let organizations = 0..<graph.count
        switch key {
        case .sector:
            var values = KeyValues(
                title: Term.sector.words, content: .categories(graph.sectors.map { $0?.rawValue }),
                speaksForItself: true, vocabulary: Sector.allCases.map(\.rawValue),
                words: { Sector(rawValue: $0)?.words ?? Bilingual(same: $0) })
            values.code = vocabularyCode(.sector)
            (values.missing, values.isSector) = (Term.noSector.words, true)
            return values
        case .region:
            return vocabularyValues(
                .region, Term.region.words, missing: Term.noRegion.words,
                organizations.map { network.organization(at: $0).region.map { [$0] } ?? [] })
        case .area:
            let areas = organizations.map { network.organization(at: $0).areas }
            let isOne = areas.allSatisfy { $0.count < 2 }
            return vocabularyValues(
                .area, isOne ? Term.area.words : Bilingual("First issue area named", "ประเด็นแรกที่ระบุ"),
                missing: Term.noArea.words, areas)
        case .role:
            let roles = organizations.map { network.organization(at: $0).roles }
            let isOne = roles.allSatisfy { $0.count < 2 }
            return vocabularyValues(
                .role, isOne ? Bilingual("Role", "บทบาท") : Bilingual("First role named", "บทบาทแรกที่ระบุ"),
                missing: Bilingual("no role recorded", "ไม่ระบุบทบาท"), roles)
        case .kind: return mainKinds()
        case .mechanism: return mainMechanisms()
        case .cluster: return try clusterValues(progress: progress)
        case .since:
            return KeyValues(
                title: Bilingual("Active since", "เริ่มดำเนินงาน"),
                content: .numbers(
                    organizations.map { network.organization(at: $0).period.since.map(Double.init) }, .year(era)),
                missing: Term.undated.words)
        case .firstYear:
            return KeyValues(
                title: Bilingual("First year of a tie or project", "ปีแรกที่มีความร่วมมือหรือโครงการ"),
                content: .numbers(firstYears().map { $0.map(Double.init) }, .year(era)),
                missing: Term.undated.words)
        }
    }

    // MARK: Words of a vocabulary

    private func vocabularyCode(_ list: Vocabularies.List) -> (String) -> String? {
        let vocabulary = network.vocabularies[list]
        return { vocabulary.code(for: $0) }
    }

    /// The first word of each, and all of them for conditions.
    func vocabularyValues(
        _ list: Vocabularies.List, _ title: Bilingual, missing: Bilingual, _ codes: [[String]], first: [String?]? = nil
    ) -> KeyValues {
        let vocabulary = network.vocabularies[list]
        var values = KeyValues(
            title: title, content: .categories(first ?? codes.map(\.first)), vocabulary: vocabulary.terms.map(\.code),
            words: { $0 == severalAlike ? Bilingual("several alike", "หลายอย่างเท่ากัน") : vocabulary.words(for: $0) })
        values.code = vocabularyCode(list)
        (values.missing, values.memberships) = (missing, codes)
        return values
    }

    func attributeValues(_ name: String, count: Int? = nil, _ value: (Int) -> String?) -> KeyValues {
        let texts = (0..<(count ?? graph.count)).map { value($0).flatMap { $0.isEmpty ? nil : $0 } }
        let numbers = texts.map { text -> Double? in
            if let text, case .number(let number) = NumberText.read(text) { number } else { nil }
        }
        // One word among the numbers, and they are all words: nothing is guessed away.
        let areNumbers = zip(texts, numbers).allSatisfy { $0 == nil || $1 != nil }
        let title = Bilingual(same: visibleText(name))
        return KeyValues(
            title: title,
            content: areNumbers ? .numbers(numbers, NumberForm(of: numbers)) : .categories(texts),
            words: { Bilingual(same: visibleText($0)) })
    }
}
