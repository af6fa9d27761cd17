import Quintet

extension GapDimension {
    /// The dimension, as it stands in a heading.
    var words: Bilingual {
        switch self {
        case .area: Term.area.words
        case .region: Term.region.words
        case .sector: Term.sector.words
        case .year: Term.year.words
        case .kind: Term.kind.words
        case .mechanism: Bilingual("Way of support", "กลไก")
        case .stage: Bilingual("Stage", "ระยะการพัฒนา")
        case .role: Bilingual("Role", "บทบาท")
        }
    }

    /// What to say for records that do not say.
    var unsaid: Bilingual {
        switch self {
        case .area: Term.noArea.words
        case .region: Term.noRegion.words
        case .sector: Term.noSector.words
        case .year: Term.undated.words
        default: Bilingual("not said", "ไม่ระบุ")
        }
    }
}

extension CoverageUnit {
    var words: Bilingual {
        switch self {
        case .projects: Term.projects.words
        case .ties: Term.ties.words
        case .organizations: Term.organizations.words
        }
    }

    /// `3 projects`.
    func counted(_ count: Int) -> Bilingual {
        switch self {
        case .projects:
            Bilingual(QuintetReports.counted(count, "project", "projects"), "\(grouped(count)) โครงการ")
        case .ties: Bilingual(QuintetReports.counted(count, "tie", "ties"), "ความร่วมมือ \(grouped(count)) รายการ")
        case .organizations:
            Bilingual(QuintetReports.counted(count, "organization", "organizations"), "\(grouped(count)) องค์กร")
        }
    }
}

extension Sector {
    /// One letter for the cells of a table.
    var letter: Bilingual {
        switch self {
        case .government: Bilingual("G", "ร")
        case .academia: Bilingual("A", "ศ")
        case .business: Bilingual("B", "อ")
        case .civilSociety: Bilingual("C", "ช")
        case .environment: Bilingual("E", "ส")
        }
    }
}

extension SectorSet {
    /// `government, academia`.
    var words: Bilingual { .joined(sectors.map(\.words)) }

    /// Codes with a bar between for programs; absent where there are none.
    var cell: Table.Cell {
        isEmpty ? .absent : .word(code: sectors.map(\.rawValue).joined(separator: "|"), words)
    }
}

extension GapsFindings {
    /// A value of a dimension.
    func words(_ value: Coverage.Value, _ dimension: GapDimension) -> Bilingual {
        guard let value else { return dimension.unsaid }
        if dimension == .year { return Int(value).map { Era.words($0, subject.era) } ?? Bilingual(same: value) }
        return dimension.list.map { subject.network.vocabularies[$0].words(for: value) } ?? Bilingual(same: value)
    }

    /// A value as a cell: programs get the code, `none` where nothing is said.
    func valueCell(_ value: Coverage.Value, _ dimension: GapDimension) -> Table.Cell {
        .word(code: value ?? "none", words(value, dimension))
    }

    /// `health × North`: words of either may have commas in them.
    func words(row: Int, column: Int) -> Bilingual {
        .joined(
            [words(coverage.rows[row], question.rows), words(coverage.columns[column], question.columns)],
            separator: " × ")
    }

    func words(_ place: Place) -> Bilingual {
        switch place {
        case .project(let project): subject.network.projects[project].words
        case .cell(let row, let column): words(row: row, column: column)
        }
    }

    func name(_ organization: Int) -> Bilingual { subject.network.organization(at: organization).words }
}
