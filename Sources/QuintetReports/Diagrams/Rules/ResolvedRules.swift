import Graphviz
import Quintet
import QuintetFormats

/// Rules that have met a network: the values they go by, worked out for every organization, drawn or not.
struct ResolvedRules {
    /// What an organization's label says.
    enum Label: Equatable {
        case name, abbreviation, id, nothing, value
    }

    let rules: StyleRules
    /// What the color shows; nil where all look the same.
    let color: KeyValues?
    /// What the shape shows, where it is not what the color shows.
    let shape: KeyValues?
    /// Whether the shape goes with the color.
    let shapeFollowsColor: Bool
    /// What the size shows; nil where all are of one size.
    let size: KeyValues?
    /// By what the largest are chosen and named.
    let ranking: Scores
    let label: Label
    private let labelValues: KeyValues?
    /// By position.
    private let isVisible: [Bool]
    /// What was left out, for the subtitle.
    private(set) var remarks: [Bilingual] = []

    init(_ subject: Subject, _ rules: StyleRules, progress: WorkProgress? = nil) throws {
        self.rules = rules
        var known: [String: KeyValues] = [:]
        func values(_ word: StyleRules.Word) throws -> KeyValues {
            if let found = known[word.text] { return found }
            let found = try subject.nodeValues(word, progress: progress)
            known[word.text] = found
            return found
        }
        func isNone(_ word: StyleRules.Word?) -> Bool { word?.text.lowercased() == "none" }

        if let word = rules.nodes.color.by {
            color = isNone(word) ? nil : try values(word)
        } else {
            color = subject.knowsSectors ? try subject.nodeValues(.sector) : nil
        }
        let shapeWord = rules.nodes.shape.by
        let colorWord = rules.nodes.color.by?.text ?? NodeKey.sector.rawValue
        let hasColor = color != nil
        shapeFollowsColor = shapeWord.map { $0.text == colorWord && hasColor } ?? true
        shape = shapeFollowsColor || isNone(shapeWord) ? nil : try shapeWord.map(values)
        if let shape, case .numbers = shape.content {
            throw StyleError(
                place: shapeWord?.place ?? "",
                problem: Bilingual(
                    "\(shortQuoted(shapeWord?.text ?? "")) is a number, which shapes cannot show; use it for color or size",
                    "\(shortQuoted(shapeWord?.text ?? "")) เป็นตัวเลข รูปทรงแสดงไม่ได้ ให้ใช้กับสีหรือขนาด"))
        }

        let degree = StyleRules.Word("degree", at: "--size")
        if isNone(rules.nodes.size) {
            size = nil
        } else if let word = rules.nodes.size {
            size = try values(word)
            guard case .numbers? = size?.content else {
                throw StyleError(
                    place: word.place,
                    problem: Bilingual(
                        "\(shortQuoted(word.text)) has words, and sizes show numbers",
                        "\(shortQuoted(word.text)) เป็นคำ แต่ขนาดต้องแสดงตัวเลข"))
            }
        } else {
            var degrees = try subject.values(of: .named(degree.text) ?? Measure.all[0], progress: progress)
            degrees = KeyValues(title: Term.partners.words, content: degrees.content)
            size = degrees
        }
        if case .numbers(let numbers, _)? = size?.content {
            let undefined = numbers.enumerated().filter { $0.element == nil }.map { ($0.offset, Undefined.tooLarge) }
            ranking = Scores(
                numbers.map { $0 ?? 0 }, undefined: Dictionary(uniqueKeysWithValues: undefined),
                index: subject.graph.index)
        } else {
            ranking = subject.graph.degree()
        }

        switch rules.nodes.label?.text.lowercased() {
        case nil, "name"?: (label, labelValues) = (.name, nil)
        case "abbreviation"?: (label, labelValues) = (.abbreviation, nil)
        case "id"?: (label, labelValues) = (.id, nil)
        case "none"?: (label, labelValues) = (.nothing, nil)
        default: (label, labelValues) = (.value, try rules.nodes.label.map(values))
        }

        var isVisible = [Bool](repeating: true, count: subject.graph.count)
        var sentences: [Bilingual] = []
        for word in rules.nodes.only {
            let condition = try Condition(word)
            let found = try values(condition.key)
            for (position, holds) in try condition.holds(for: found).enumerated() where !holds {
                isVisible[position] = false
            }
            sentences.append(condition.sentence(found))
        }
        self.isVisible = isVisible
        if !sentences.isEmpty {
            let drawn = isVisible.count(where: \.self)
            let only = Bilingual.joined(sentences, separator: "; ")
            remarks.append(
                Bilingual(
                    "drawn: only \(only.en) (\(grouped(drawn)) of \(grouped(isVisible.count)))",
                    "วาดเฉพาะ\(only.th) (\(grouped(drawn)) จาก \(grouped(isVisible.count)))"))
            guard drawn > 0 else {
                throw PictureError.nothing(
                    Bilingual("no organization fits \(only.en)", "ไม่มีองค์กรใดตรงกับ\(only.th)"))
            }
        }
    }

    /// Whether an organization is drawn.
    func isDrawn(_ position: Int) -> Bool { isVisible[position] }

    /// What an organization's label says; nil for none.
    func text(_ position: Int, _ subject: Subject, _ language: InterfaceLanguage) -> String? {
        let organization = subject.network.organization(at: position)
        switch label {
        case .name: return organization.words[language]
        case .abbreviation: return organization.abbreviation ?? organization.words[language]
        case .id: return organization.id.text
        case .nothing: return nil
        case .value: return labelValues?.text(position)?[language]
        }
    }

    /// What the subtitle says of labels that are not names.
    var labelRemark: Bilingual? {
        switch label {
        case .name, .nothing: nil
        case .abbreviation: Bilingual("labels: abbreviation, or name where there is none", "ป้าย: ชื่อย่อ หรือชื่อเต็มถ้าไม่มี")
        case .id: Bilingual("labels: id", "ป้าย: รหัส")
        case .value: labelValues.map { Bilingual("labels: \($0.title.en.lowercased())", "ป้าย: \($0.title.th)") }
        }
    }
}

extension KeyValues {
    /// The codes that the user's own words mean, in their order.
    func codes(of words: [StyleRules.Word]) -> [String] { words.compactMap { meaning(of: $0.text) } }

    /// Looks of the user's own, by code.
    func looks<Look>(of rule: StyleRules.Rule<Look>) -> [String: Look] {
        var looks: [String: Look] = [:]
        for own in rule.values { if let code = meaning(of: own.value.text) { looks[code] = own.look } }
        return looks
    }
}
