import Quintet

extension NetworkAssembler {
    /// Rows that mean no sector, in so many words.
    static let noSectorWords: Set<String> = ["", "none", "unknown", "na", "ไม่ระบุ", "ไม่ทราบ", "ไม่มี"]

    /// What may stand between the words of a cell that holds several. Aliases are names, in which a semicolon may stand.
    static let listSeparators: Set<Unicode.Scalar> = ["|", ";", "\n"]

    mutating func readOrganizations(_ table: TableReader) throws(ReadError) {
        try forEachRow(of: table) { (me) throws(BadCell) in try me.addOrganization(table) }
    }

    private mutating func addOrganization(_ table: TableReader) throws(BadCell) -> RowFate {
        let names = table.names(.name)
        // A table without ids is a table of names; then the name is the id.
        guard let id = table.text(.id) ?? (table.has(.id) ? nil : names.entries.first?.text) else {
            throw BadCell(finding: .missing(.id, at: table.place))
        }
        var organization = Organization(Organization.ID(id))
        organization.names = names
        organization.abbreviation = table.text(.abbreviation)
        organization.aliases = table.list(.aliases)
        (organization.sector, organization.alsoSectors) = sectors(table)
        organization.roles = codes(.roles, .role, table)
        organization.region = code(.region, .region, table)
        organization.areas = codes(.areas, .area, table)
        organization.location = try location(table)
        organization.period = try table.period(&years, network.vocabularies.calendar)
        organization.attributes = table.attributes
        organization.origin = table.origin

        if let known = network[organization.id] {
            var (one, other) = (known, organization)
            (one.origin, other.origin) = (nil, nil)
            guard one == other else {
                throw BadCell(finding: .conflictingRow(at: table.place(.id), id: id, first: known.origin))
            }
            report.add(.repeatedRow(at: table.place, first: known.origin?.row ?? 0, isKept: false))
            return .merged
        }
        try edit(table) { (network) throws(EditingError) in try network.add(organization) }
        return .kept
    }

    /// The sector of a row, and those it also serves.
    ///
    /// A cell may name several: the first counts in statistics, the others in coverage only, and a note says so.
    mutating func sectors(_ table: TableReader) -> (sector: Sector?, also: [Sector]) {
        var named: [Sector] = []
        var words = table.list(.sector, separators: Self.listSeparators)
        if let whole = table.text(.sector), words.count > 1,
            self.words.meaning(of: whole, in: .sector, of: network.vocabularies) != nil
        {
            words = [whole]
        }
        for word in words {
            guard let sector = sector(word, .sector, table), !named.contains(sector) else { continue }
            named.append(sector)
        }
        if named.count > 1 { report.add(.severalSectors(at: table.place(.sector), named)) }
        var also = Array(named.dropFirst())
        for word in table.list(.alsoSectors, separators: Self.listSeparators) {
            guard let sector = sector(word, .alsoSectors, table), !also.contains(sector) else { continue }
            also.append(sector)
        }
        return (named.first, also)
    }

    /// The sector a word means. An unknown word is a bad row, which stays in the network without a sector.
    mutating func sector(_ word: String?, _ field: Field, _ table: TableReader) -> Sector? {
        guard let word else { return nil }
        if let sector = Sector(rawValue: word) { return sector }
        guard !Self.noSectorWords.contains(foldedName(word)) else { return nil }
        if network.vocabularies.wordsOfNoSector.contains(word) { return nil }
        let code = words.meaning(of: word, in: .sector, of: network.vocabularies)
        if let sector = code.flatMap({ Sector(rawValue: $0) }) { return sector }
        unmappedSectors[word, default: 0] += 1
        let meant = words.suggestion(for: word, in: .sector, of: network.vocabularies)
        report.add(.unknownSector(at: table.place(field), word, suggestion: meant))
        return nil
    }

    mutating func location(_ table: TableReader) throws(BadCell) -> Organization.Location? {
        let (latitude, longitude) = (try table.number(.latitude), try table.number(.longitude))
        guard let latitude, let longitude else {
            if latitude != nil || longitude != nil {
                report.add(.halfLocation(at: table.place(latitude == nil ? .longitude : .latitude)))
            }
            return nil
        }
        guard let location = Organization.Location(latitude: latitude, longitude: longitude) else {
            let isLatitude = !(-90.0...90.0).contains(latitude)
            throw BadCell(
                finding: .outOfRange(
                    isLatitude ? .latitude : .longitude, at: table.place(isLatitude ? .latitude : .longitude),
                    table.text(isLatitude ? .latitude : .longitude) ?? "", range: isLatitude ? "-90–90" : "-180–180"))
        }
        return location
    }

    mutating func code(_ field: Field, _ list: Vocabularies.List, _ table: TableReader) -> String? {
        table.text(field).map {
            words.code(for: $0, in: list, of: network.vocabularies, at: table.place(field), &report)
        }
    }

    mutating func codes(_ field: Field, _ list: Vocabularies.List, _ table: TableReader) -> [String] {
        var result: [String] = []
        for word in table.list(field, separators: Self.listSeparators) {
            let code = words.code(for: word, in: list, of: network.vocabularies, at: table.place(field), &report)
            if !result.contains(code) { result.append(code) }
        }
        return result
    }
}
