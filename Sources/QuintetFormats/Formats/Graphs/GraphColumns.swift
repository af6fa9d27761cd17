import Quintet

/// What the keys of nodes or edges mean: fields of the table, names in a language, attributes.
struct GraphColumns {
    enum Meaning {
        case field(Field)
        /// A name; the language is nil where the key does not say it.
        case name(Language?)
        case attribute(String)
        case nothing
    }

    private(set) var meanings: [Meaning] = []
    private(set) var attributeNames: [String] = []
    /// Keys that mean what an earlier one means.
    private(set) var repeatedNames: [String] = []
    /// Key numbers with a value for those who have none.
    private(set) var standards: [(key: Int, text: String)] = []
    /// How many more there are, which are not used.
    private(set) var unusedStandards = 0
    let isOurs: Bool

    private static let keyLimit = 2000
    private static let languageLimit = 1000
    private static let standardLimit = 32

    init(_ keys: [GraphDraft.Key], _ table: TableKind, isOurs: Bool) {
        self.isOurs = isOurs
        var taken: Set<Field> = []
        var languages: [Language] = []
        var names: Set<String> = []
        for (number, key) in keys.enumerated() {
            // Beyond these no table has fields, and no thing names.
            let isPlausible = number < Self.keyLimit && languages.count < Self.languageLimit
            var meaning = isPlausible ? Self.meaning(of: key, table, isOurs: isOurs) : .attribute(key.name)
            switch meaning {
            case .field(let field) where !taken.insert(field).inserted, .field(let field) where field == .id:
                if field != .id { repeatedNames.append(key.name) }
                meaning = .attribute(key.name)
            case .name(let language?) where languages.contains(language):
                repeatedNames.append(key.name)
                meaning = .attribute(key.name)
            case .name(let language?): languages.append(language)
            default: break
            }
            if case .attribute(let name) = meaning {
                var unique = name
                while !names.insert(unique).inserted { unique += " (\(number + 1))" }
                meaning = .attribute(unique)
                attributeNames.append(unique)
            }
            meanings.append(meaning)
            guard let text = key.standard else { continue }
            // Each stands for a value of every record: many would make a large network of a small file.
            if standards.count < Self.standardLimit { standards.append((number, text)) } else { unusedStandards += 1 }
        }
    }

    private static func meaning(of key: GraphDraft.Key, _ table: TableKind, isOurs: Bool) -> Meaning {
        if key.isIgnored { return .nothing }
        if isOurs {
            if key.isAttribute { return .attribute(key.name) }
            if key.isForOthers { return .nothing }
            if key.name.hasPrefix("name_"), table == .organizations {
                return .name(Language(String(key.name.dropFirst(5))))
            }
            guard let field = Field(rawValue: key.name), table.fields.contains(field),
                ![.id, .source, .target].contains(field)
            else {
                return .attribute(key.name)
            }
            return .field(field)
        }
        if let field = aliases[table]?[foldedHeading(key.name)] { return .field(field) }
        guard let (field, language) = table.field(for: key.name) else { return .attribute(key.name) }
        switch field {
        // The graph itself says these; what a value says beside is no more than an attribute.
        case .id, .source, .target: return .attribute(key.name)
        default: return field.isPerLanguage ? .name(language.map { Language($0) }) : .field(field)
        }
    }

    /// Names that other programs use for edges (Gephi, Cytoscape).
    private static let aliases: [TableKind: [String: Field]] = [
        .collaborations: ["edge_weight": .weight, "interaction": .kind]
    ]
}
