import Quintet

extension GapsFindings {
    // MARK: Gaps

    /// What lacks one helix, with the nearest organization and the way to it: for people.
    func gapTable(_ shown: ArraySlice<HelixGap>) -> Table {
        var table = Table(columns: [
            .init(
                "place",
                coverage.unit == .organizations ? Bilingual("Where", "ที่ใด") : Term.project.words),
            .init("missing", Bilingual("Lacks", "ขาด")), .init("nearest", Bilingual("Nearest", "องค์กรที่ใกล้ที่สุด")),
            .number("steps", Term.steps.words), .init("ask", Bilingual("Ask for the introduction", "ขอให้แนะนำ")),
            .init("path", Bilingual("The way there", "เส้นทาง")), .init("shares", Bilingual("In common", "ที่มีร่วมกัน")),
        ])
        for gap in shown {
            table.append([
                .word(code: "", words(places[gap.item])), cell(gap.missing), nearestCell(gap), .integer(gap.steps),
                gap.introducer.map { .word(code: "", name($0)) } ?? .absent, pathCell(gap), shares(gap),
            ])
        }
        return table
    }

    private func nearestCell(_ gap: HelixGap) -> Table.Cell {
        guard let nearest = gap.nearest else { return .absent }
        let name = name(nearest)
        guard gap.isOnlyAlso else { return .word(code: "", name) }
        return .word(code: "", Bilingual("\(name.en) (also)", "\(name.th) (ทำหน้าที่แทนด้วย)"))
    }

    private func pathCell(_ gap: HelixGap) -> Table.Cell {
        guard gap.nearest != nil else {
            return .word(code: "", Bilingual("nobody of this helix in the network", "ไม่มีองค์กรของภาคส่วนนี้ในเครือข่าย"))
        }
        guard !gap.path.isEmpty else { return .word(code: "", Bilingual("no chain of ties", "ไม่มีเส้นทาง")) }
        return .word(code: "", .joined(gap.path.map(name), separator: " → "))
    }

    private func shares(_ gap: HelixGap) -> Table.Cell {
        switch (gap.sharesArea, gap.sharesRegion) {
        case (true, true): .word(code: "area|region", Bilingual("area and region", "ประเด็นและภูมิภาค"))
        case (true, false): .word(code: "area", Bilingual("area", "ประเด็น"))
        case (false, true): .word(code: "region", Bilingual("region", "ภูมิภาค"))
        case (false, false): .absent
        }
    }

    /// The same for programs.
    func fullGapTable(_ top: Int?) -> Table {
        var table = Table(columns: [
            .init("id", Bilingual(same: "id")), .init("place", Bilingual("Where", "ที่ใด")),
            .init("missing", Bilingual("Lacks", "ขาด")), .init("present", Bilingual("Present", "มีแล้ว")),
            .init("nearest", Bilingual("Nearest", "องค์กรที่ใกล้ที่สุด")),
            .init("nearest_name", Bilingual("Name of the nearest", "ชื่อองค์กรที่ใกล้ที่สุด")),
            .number("steps", Term.steps.words), .init("ask", Bilingual("Ask", "ขอให้แนะนำ")),
            .init("path", Bilingual("The way there", "เส้นทาง")),
            .number("firmness", Bilingual("Weakest tie", "ความเข้มแข็งที่จุดอ่อน")),
            .init("only_also", Bilingual("Only also of the helix", "เพียงทำหน้าที่แทน")),
            .init("shares_area", Bilingual("Common area", "ประเด็นร่วม")),
            .init("shares_region", Bilingual("Common region", "ภูมิภาคร่วม")),
            .number("without_sector", Bilingual("Partners without a sector", "พันธมิตรที่ไม่ระบุภาคส่วน")),
        ])
        func id(_ organization: Int) -> String { subject.network.organizationID(at: organization).text }
        for gap in gaps.prefix(top ?? .max) {
            let (code, present, without): (String, SectorSet, Int)
            switch places[gap.item] {
            case .project(let project):
                code = subject.network.projects[project].id.text
                (present, without) = (projects[project].present, projects[project].withoutSector)
            case .cell(let row, let column):
                code = [coverage.rows[row], coverage.columns[column]].map { $0 ?? "none" }.joined(separator: "|")
                (present, without) = (
                    coverage.present(row: row, column: column), coverage[row, column].withoutSector
                )
            }
            table.append([
                .text(code), .word(code: words(places[gap.item]).en, words(places[gap.item])), cell(gap.missing),
                present.cell, .text(gap.nearest.map(id)),
                gap.nearest.map { .word(code: name($0).en, name($0)) } ?? .absent, .integer(gap.steps),
                .text(gap.introducer.map(id)),
                gap.path.isEmpty ? .absent : .text(gap.path.map(id).joined(separator: "|")), .number(gap.firmness),
                .flag(gap.isOnlyAlso), .flag(gap.sharesArea), .flag(gap.sharesRegion), .integer(without),
            ])
        }
        return table
    }

    // MARK: Cells

    /// As many columns as a page takes.
    private static let widest = 9

    /// The table as it is asked for, or turned where it is too wide; nil where it is either way.
    func matrix() -> Table? {
        guard !coverage.rows.isEmpty, !coverage.columns.isEmpty else { return nil }
        if coverage.columns.count <= Self.widest { return matrix(turned: false) }
        return coverage.rows.count <= Self.widest ? matrix(turned: true) : nil
    }

    private func matrix(turned: Bool) -> Table {
        let (rowValues, columnValues) = turned ? (coverage.columns, coverage.rows) : (coverage.rows, coverage.columns)
        let (rows, columns) = turned ? (question.columns, question.rows) : (question.rows, question.columns)
        var table = Table(
            columns: [.init("row", rows.words)]
                + columnValues.enumerated().map { .init("column_\($0.offset)", words($0.element, columns)) })
        for (row, value) in rowValues.enumerated() {
            table.append(
                [valueCell(value, rows)]
                    + columnValues.indices.map { column in
                        shortCell(row: turned ? column : row, column: turned ? row : column)
                    })
        }
        return table
    }

    /// `5 GAB·E+`: how many, and a letter for each helix present, + where only an "also" sector is, · where it is missing, ?
    /// where it is not observed. By sector the count alone.
    private func shortCell(row: Int, column: Int) -> Table.Cell {
        let cell = coverage[row, column]
        let asked = coverage.sectors(row: row, column: column)
        let hidden = coverage.notObserved(row: row, column: column)
        let count = grouped(cell.count)
        let also = coverage.presentOnlyAlso(row: row, column: column)
        if isBySector {
            if cell.isEmpty { return .text(asked == hidden && !asked.isEmpty ? "?" : "–") }
            return .text(also.isEmpty ? count : count + "+")
        }
        guard !cell.isEmpty else { return .text("–") }
        let present = coverage.present(row: row, column: column)
        var letters = Bilingual("", "")
        for sector in Sector.allCases {
            if present.contains(sector) {
                letters = letters + sector.letter + Bilingual(same: also.contains(sector) ? "+" : "")
            } else {
                letters = letters + Bilingual(same: hidden.contains(sector) ? "?" : "·")
            }
        }
        return .word(code: count, Bilingual("\(count) \(letters.en)", "\(count) \(letters.th)"))
    }

    var legend: Bilingual {
        let what = coverage.unit.words
        if isBySector {
            return Bilingual(
                "\(what.en) in the cell; – none, ? not observed in this source, + through an \"also\" sector alone.",
                "\(what.th)ในช่อง: – ไม่มี ? แหล่งข้อมูลนี้ไม่มีภาคส่วนนี้ + มีเพราะองค์กรจากภาคส่วนอื่นทำหน้าที่แทน")
        }
        let letters = Sector.allCases.map {
            Bilingual("\($0.letter.en) \($0.words.en)", "\($0.letter.th) \($0.words.th)")
        }
        return Bilingual(
            "\(what.en), then the helices: \(letters.map(\.en).joined(separator: ", ")); · missing, ? not observed, + through an "
                + "\"also\" sector alone; – nothing at all.",
            "\(what.th) แล้วตามด้วยภาคส่วน: \(letters.map(\.th).joined(separator: " ")) · ขาด ? แหล่งข้อมูลนี้ไม่มี + มีเพราะองค์กรจากภาคส่วนอื่นทำหน้าที่แทน – ไม่มีเลย"
        )
    }

    /// One row a cell: for programs, and for people where the table is too wide.
    func cellTable() -> Table {
        var table = Table(columns: [
            .init(question.rows.rawValue, question.rows.words),
            .init(question.columns.rawValue, question.columns.words),
            .number(coverage.unit.rawValue, coverage.unit.words),
            .number("members", Bilingual("Partners", "พันธมิตร")),
            .init("present", Bilingual("Present", "มีแล้ว")), .init("only_also", Bilingual("Only also", "ทำหน้าที่แทน")),
            .init("missing", Bilingual("Missing", "ขาด")),
            .init("not_observed", Bilingual("Not observed", "แหล่งข้อมูลไม่มี")),
            .number("without_sector", Term.noSector.words),
        ])
        for (row, column) in cells {
            let cell = coverage[row, column]
            table.append([
                valueCell(coverage.rows[row], question.rows), valueCell(coverage.columns[column], question.columns),
                .integer(cell.count), .integer(cell.organizations.count),
                coverage.present(row: row, column: column).cell,
                coverage.presentOnlyAlso(row: row, column: column).cell,
                coverage.missing(row: row, column: column).cell, coverage.notObserved(row: row, column: column).cell,
                .integer(cell.withoutSector),
            ])
        }
        return table
    }
}
