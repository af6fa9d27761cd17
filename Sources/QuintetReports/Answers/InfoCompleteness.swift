import Quintet

extension Subject {
    /// How many records have what.
    func completeness() -> Table? {
        let organizations = network.organizations
        guard !organizations.isEmpty else { return nil }
        var table = Table(columns: [
            .init("item", Term.item.words), .number("known", Bilingual("Known", "ทราบ")),
            .number("of", Bilingual("Of", "จาก")), .number("share", Term.share.words, decimals: 2),
        ])
        func add(_ code: String, _ words: Bilingual, _ known: Int, _ of: Int) {
            // What nothing in the data speaks of is not missing: it was never asked.
            guard of > 0, known > 0 else { return }
            table.append([
                .word(code: code, words), .integer(known), .integer(of), .number(Double(known) / Double(of)),
            ])
        }
        let n = organizations.count
        add(
            "sector", Bilingual("Organizations with a sector", "องค์กรที่ระบุภาคส่วน"),
            organizations.count { $0.sector != nil }, n)
        add(
            "region", Bilingual("Organizations with a region", "องค์กรที่ระบุภูมิภาค"),
            organizations.count { $0.region != nil }, n)
        add(
            "area", Bilingual("Organizations with an issue area", "องค์กรที่ระบุประเด็น"),
            organizations.count { !$0.areas.isEmpty }, n)
        add(
            "name_th", Bilingual("Organizations with a Thai name", "องค์กรที่มีชื่อไทย"),
            organizations.count { $0.names[.thai] != nil }, n)
        add(
            "name_en", Bilingual("Organizations with an English name", "องค์กรที่มีชื่ออังกฤษ"),
            organizations.count { $0.names[.english] != nil }, n)
        let columns = network.tieColumns
        add(
            "tie_year", Bilingual("Recorded ties with a year", "ความร่วมมือที่ระบุปี"),
            (0..<columns.count).count { !columns.periods[$0].isUndated }, columns.count)
        add(
            "tie_kind", Bilingual("Recorded ties with a kind", "ความร่วมมือที่ระบุประเภท"), columns.kinds.count { $0 != 0 },
            columns.count)
        let evidence = network.collaborations.count { $0.evidence != nil }
        add("tie_evidence", Bilingual("Recorded ties with evidence", "ความร่วมมือที่มีหลักฐาน"), evidence, columns.count)
        let parts = network.participationColumns
        let led = Set(parts.projects)
        add(
            "project_partners", Bilingual("Projects with partners", "โครงการที่มีผู้เข้าร่วม"), led.count,
            network.projects.count)
        return table
    }
}
