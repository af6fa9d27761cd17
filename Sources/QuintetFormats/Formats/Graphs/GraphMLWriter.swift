import Quintet

/// Writes one network as GraphML.
struct GraphMLWriter {
    private(set) var bytes: [UInt8] = []
    private let network: Network
    private let language: Language
    private let positions: [GraphMLFormat.Position]
    private var replaced = 0
    private var renamedCount = 0

    /// A key that is declared, and the records' value for it.
    private struct Key<Record> {
        let id: String
        let name: String
        let type: String
        var isForOthers = false
        let text: (Record, Int) -> String?
    }

    /// The keys of nodes or edges for which there is any value, and the names of attributes in the order they come.
    private struct Declaration<Record> {
        let domain: String
        private(set) var keys: [Key<Record>] = []
        private(set) var names: [String] = []
        private var numbers: [String: Int] = [:]

        init(
            of records: some Sequence<Record>, _ keys: [Key<Record>], _ domain: String,
            _ attributes: (Record) -> Attributes
        ) {
            self.domain = domain
            var unused = Set(keys.indices)
            for (position, record) in records.enumerated() {
                for key in unused where keys[key].text(record, position) != nil { unused.remove(key) }
                for entry in attributes(record).entries where numbers[entry.name] == nil {
                    numbers[entry.name] = names.count
                    names.append(entry.name)
                }
            }
            self.keys = keys.indices.filter { !unused.contains($0) }.map { keys[$0] }
        }

        /// An id that says that the key is an attribute, whatever its name.
        func id(of name: String) -> String { "attribute-\(domain)-\(numbers[name] ?? 0)" }
    }

    /// What the file says of itself to people; empty for nothing.
    private let description: String

    private let directions: MixedDirections

    init(
        _ network: Network, language: Language, positions: [GraphMLFormat.Position], directions: MixedDirections,
        description: String
    ) {
        self.directions = directions
        self.network = network
        self.description = description
        self.language = language
        self.positions = positions.count == network.organizations.count ? positions : []
    }

    var losses: [Bilingual] {
        var losses: [Bilingual] = []
        if replaced > 0 {
            losses.append(
                Bilingual(
                    "\(replaced) control characters, which XML does not have, written as U+FFFD",
                    "อักขระควบคุม \(replaced) ตัว ซึ่ง XML ไม่รองรับ เขียนเป็น U+FFFD"))
        }
        if renamedCount > 0 {
            losses.append(
                Bilingual(
                    "\(renamedCount) identifiers that differ in control characters only, numbered",
                    "รหัส \(renamedCount) รายการที่ต่างกันเพียงอักขระควบคุม จึงใส่หมายเลข"))
        }
        return losses
    }

    mutating func write() {
        let ids = JSONNetworkWriter.Renamed(
            organizations: legal(network.organizations.map(\.id)), projects: legal(network.projects.map(\.id)))
        let nodes = Declaration(of: network.organizations, nodeKeys, "node", \.attributes)
        let edges = Declaration(of: network.collaborations, edgeKeys(ids), "edge", \.attributes)
        let areDirected = !network.collaborations.isEmpty && network.collaborations.allSatisfy(\.isDirected)
        raw(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
            http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

            """)
        if !description.isEmpty {
            raw("  <desc>")
            XMLText.append(description, to: &bytes)
            raw("</desc>\n")
        }
        declare(GraphMLFormat.remainder, for: "graph", GraphMLFormat.remainder, "string")
        for key in nodes.keys { declare(key.id, for: "node", key.name, key.type) }
        for name in nodes.names { declare(nodes.id(of: name), for: "node", name, "string") }
        for key in edges.keys { declare(key.id, for: "edge", key.name, key.type) }
        for name in edges.names { declare(edges.id(of: name), for: "edge", name, "string") }
        raw("  <graph id=\"network\" edgedefault=\"\(areDirected ? "directed" : "undirected")\">\n")
        writeRemainder(ids)
        for (position, organization) in network.organizations.enumerated() {
            raw("    <node id=\"")
            attribute(ids.text(organization.id))
            write(organization, position, nodes, organization.attributes)
        }
        for (position, tie) in network.collaborations.enumerated() {
            raw("    <edge")
            if let id = tie.id {
                raw(" id=\"")
                attribute(id)
                raw("\"")
            }
            raw(" source=\"")
            attribute(ids.text(tie.source))
            raw("\" target=\"")
            attribute(ids.text(tie.target))
            if tie.isDirected != areDirected, directions == .edge { raw("\" directed=\"\(tie.isDirected)") }
            write(tie, position, edges, tie.attributes)
        }
        raw("  </graph>\n</graphml>\n")
    }

    /// New texts for identifiers that XML cannot hold, no two the same.
    private mutating func legal<Owner>(_ ids: [Identifier<Owner>]) -> [Identifier<Owner>: String] {
        var renamed: [Identifier<Owner>: String] = [:]
        var taken: Set<Identifier<Owner>> = []
        for id in ids {
            let legal = XMLText.legal(id.text)
            guard !legal.utf8.elementsEqual(id.text.utf8) else { continue }
            if taken.isEmpty { taken = Set(ids) }
            var unique = legal
            var number = 2
            while !taken.insert(Identifier(unique)).inserted {
                unique = legal + "-\(number)"
                number += 1
            }
            if number > 2 { renamedCount += 1 }
            renamed[id] = unique
            replaced += zip(id.text.unicodeScalars, legal.unicodeScalars).count { $0 != $1 }
        }
        return renamed
    }

    private mutating func writeRemainder(_ ids: JSONNetworkWriter.Renamed) {
        var tables = JSONNetworkWriter(network, renamed: ids, indent: 4)
        tables.write([.vocabulary, .projects, .participation, .targets])
        raw("    <data key=\"\(GraphMLFormat.remainder)\">")
        // U+FFFE and U+FFFF are the only characters that JSON writes and XML cannot hold.
        text(String(decoding: tables.bytes, as: UTF8.self))
        raw("</data>\n")
    }

    private mutating func declare(_ id: String, for domain: String, _ name: String, _ type: String) {
        raw("  <key id=\"\(id)\" for=\"\(domain)\" attr.name=\"")
        attribute(name)
        raw("\" attr.type=\"\(type)\"/>\n")
    }

    private mutating func write<Record>(
        _ record: Record, _ position: Int, _ declared: Declaration<Record>, _ attributes: Attributes
    ) {
        raw("\"")
        var isEmpty = true
        func begin(_ me: inout GraphMLWriter, _ id: String) {
            me.raw((isEmpty ? ">\n" : "") + "      <data key=\"\(id)\">")
            isEmpty = false
        }
        for key in declared.keys {
            guard let text = key.text(record, position) else { continue }
            begin(&self, key.id)
            // What others show is a copy: what it loses, its original loses.
            if key.isForOthers { XMLText.append(text, to: &bytes) } else { self.text(text) }
            raw("</data>\n")
        }
        for entry in attributes.entries {
            begin(&self, declared.id(of: entry.name))
            text(entry.value)
            raw("</data>\n")
        }
        raw(isEmpty ? "/>\n" : "    </\(declared.domain)>\n")
    }

    // MARK: Keys

    private var nodeKeys: [Key<Organization>] {
        let (language, positions) = (language, positions)
        var keys: [Key<Organization>] = [
            Key(id: "label", name: "label", type: "string", isForOthers: true) { it, _ in it.name(in: language) }
        ]
        if !positions.isEmpty {
            keys.append(Key(id: "x", name: "x", type: "double") { NumberText.text(of: positions[$1].x) })
            keys.append(Key(id: "y", name: "y", type: "double") { NumberText.text(of: positions[$1].y) })
        }
        func add(_ name: String, _ type: String = "string", _ text: @escaping (Organization) -> String?) {
            keys.append(Key(id: "node-\(keys.count)", name: name, type: type) { it, _ in text(it) })
        }
        var languages: [Language] = []
        var seen: Set<Language> = []
        for entry in network.organizations.lazy.flatMap({ $0.names.entries }) where seen.insert(entry.language).inserted
        {
            languages.append(entry.language)
        }
        for language in languages { add("name_" + language.code) { $0.names[language] } }
        add("abbreviation") { $0.abbreviation }
        add("aliases") { Self.list($0.aliases) }
        add("sector") { $0.sector?.rawValue }
        add("also_sectors") { Self.list($0.alsoSectors.map(\.rawValue)) }
        add("roles") { Self.list($0.roles) }
        add("region") { $0.region }
        add("areas") { Self.list($0.areas) }
        add("latitude", "double") { ($0.location?.latitude).map(NumberText.text) }
        add("longitude", "double") { ($0.location?.longitude).map(NumberText.text) }
        add("since", "int") { $0.period.since.map { String($0) } }
        add("until", "int") { $0.period.until.map { String($0) } }
        return keys
    }

    private func edgeKeys(_ ids: JSONNetworkWriter.Renamed) -> [Key<Collaboration>] {
        var keys: [Key<Collaboration>] = []
        func add(_ name: String, _ type: String = "string", _ text: @escaping (Collaboration) -> String?) {
            keys.append(Key(id: "edge-\(keys.count)", name: name, type: type) { it, _ in text(it) })
        }
        if directions == .value, MixedDirections.areIn(network) {
            add("directed", "boolean") { $0.isDirected ? "true" : "false" }
        }
        add("kind") { $0.kind }
        add("weight", "double") { NumberText.text(of: $0.weight) }
        add("since", "int") { $0.period.since.map { String($0) } }
        add("until", "int") { $0.period.until.map { String($0) } }
        add("project") { $0.project.map(ids.text) }
        add("trust", "double") { $0.trust.map(NumberText.text) }
        add("value", "double") { $0.value.map(NumberText.text) }
        add("evidence") { $0.evidence }
        return keys
    }

    private static func list(_ texts: [String]) -> String? { texts.isEmpty ? nil : ListText.joined(texts) }

    // MARK: Text

    private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
    private mutating func text(_ text: String) { replaced += XMLText.append(text, to: &bytes) }
    private mutating func attribute(_ text: String) {
        replaced += XMLText.append(text, to: &bytes, isAttribute: true)
    }
}
