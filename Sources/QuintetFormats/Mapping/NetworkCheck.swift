import Quintet

/// What is worth looking at in a network that could be read: probable duplicates, missing sectors, isolates.
public enum NetworkCheck {
    /// Findings about the network as a whole, in the order of its organizations.
    ///
    /// - Complexity: O(n log n) for n organizations, but for sorting names that fold to the same text.
    public static func findings(in network: Network) -> [Finding] {
        duplicates(in: network) + withoutSector(in: network) + isolates(in: network)
    }

    /// Pairs of organizations whose names are the same but for how they were typed.
    static func duplicates(in network: Network) -> [Finding] {
        var first: [String: (position: Int, name: String)] = [:]
        var told: Set<[Int]> = []
        var findings: [Finding] = []
        for (position, organization) in network.organizations.enumerated() {
            let names =
                organization.names.entries.map(\.text) + organization.aliases
                + (organization.names.isEmpty ? [organization.id.text] : [])
            for name in names {
                let key = foldedName(name)
                guard !key.isEmpty else { continue }
                guard let earlier = first[key] else {
                    first[key] = (position, name)
                    continue
                }
                guard earlier.position != position, told.insert([earlier.position, position]).inserted else { continue }
                let other = network.organizations[earlier.position]
                findings.append(
                    .probableDuplicate(
                        at: place(of: organization), organization.id.text, other.id.text,
                        otherPlace: other.origin?.description ?? other.id.text,
                        reason: reason(name, earlier.name)))
            }
        }
        return findings
    }

    /// In what two names that fold to the same text differ.
    private static func reason(_ one: String, _ other: String) -> Bilingual {
        if one.utf8.elementsEqual(other.utf8) {
            return Bilingual("the same name \(quoted(one))", "ชื่อเดียวกัน \(quoted(one))")
        }
        let pair = "\(quoted(one)), \(quoted(other))"
        if one == other {
            return Bilingual(
                "the names differ in Unicode spelling only: \(pair)", "ชื่อต่างกันเพียงการเข้ารหัส Unicode: \(pair)")
        }
        if composed(one) == composed(other) {
            return Bilingual(
                "the names look the same and are typed differently (SARA AM, width): \(pair)",
                "ชื่อดูเหมือนกันแต่พิมพ์ต่างกัน (สระอำ ความกว้างตัวอักษร): \(pair)")
        }
        if one.lowercased() == other.lowercased() {
            return Bilingual("the names differ in capitals only: \(pair)", "ชื่อต่างกันเพียงตัวพิมพ์เล็กใหญ่: \(pair)")
        }
        return Bilingual(
            "the names differ in spaces, punctuation or capitals only: \(pair)",
            "ชื่อต่างกันเพียงช่องว่าง เครื่องหมาย หรือตัวพิมพ์: \(pair)")
    }

    /// Organizations without a sector, unless none has one: then the data does not speak of sectors.
    private static func withoutSector(in network: Network) -> [Finding] {
        let without = network.organizations.filter { $0.sector == nil }
        guard without.count < network.organizations.count else { return [] }
        return without.map { .noSector(at: place(of: $0), $0.id.text) }
    }

    private static func isolates(in network: Network) -> [Finding] {
        var isTied = [Bool](repeating: false, count: network.organizations.count)
        for tie in network.collaborations.indices {
            let columns = network.tieColumns
            let (source, target) = (Int(columns.sources[tie]), Int(columns.targets[tie]))
            if source != target { (isTied[source], isTied[target]) = (true, true) }
        }
        for organization in network.participationColumns.organizations { isTied[Int(organization)] = true }
        return network.organizations.indices.filter { !isTied[$0] }.map { position in
            let organization = network.organizations[position]
            return .isolate(at: place(of: organization), organization.id.text)
        }
    }

    private static func place(of organization: Organization) -> Finding.Place {
        guard let origin = organization.origin else { return Finding.Place(file: organization.id.text) }
        return Finding.Place(file: origin.file, line: origin.row)
    }
}
