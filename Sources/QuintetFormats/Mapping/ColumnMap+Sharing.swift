// One map for two tables: that of the ties or parts, and that of the organizations beside it.

extension ColumnMap {
    /// What the map says of a table of a kind: of the headings that it has, and of the fields that are its.
    func part(for kind: TableKind, among headings: [String]) -> ColumnMap {
        let fields = kind.fields + kind.extraFields
        return keeping { entry in
            Self.stands(entry, among: headings) && (FieldName(entry.field).map { fields.contains($0.field) } ?? true)
        }
    }

    /// The map without what another table has used and this one has no place for: its heading is not here, or is here for
    /// something else.
    func without(_ used: ColumnMap, among headings: [String]) -> ColumnMap {
        keeping { entry in
            guard used.entries.contains(entry) else { return true }
            let isWanted = entries.contains { $0.heading == entry.heading && !used.entries.contains($0) }
            return Self.stands(entry, among: headings) && !isWanted
        }
    }

    private static func stands(_ entry: Entry, among headings: [String]) -> Bool {
        let folded = foldedHeading(entry.heading)
        return headings.contains { $0 == entry.heading || !folded.isEmpty && foldedHeading($0) == folded }
    }

    private func keeping(_ stays: (Entry) -> Bool) -> ColumnMap {
        var map = ColumnMap()
        // What is in one map can be in another.
        for entry in entries where stays(entry) { try? map.add(entry) }
        return map
    }
}

extension TableReader.Settings {
    /// What the map says of the table with these headings.
    func map(among headings: [String]) -> ColumnMap {
        isMapShared ? map.part(for: .organizations, among: headings) : map.without(usedMap, among: headings)
    }
}
