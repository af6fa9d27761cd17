import Quintet

/// A list of organizations that are the same: who keeps its record, and who is merged into it.
///
/// `check --suggest-same FILE` writes it, people strike out what is wrong, and `--same FILE` applies it. A CSV table
/// with the columns keep, merge and reason; other columns are for people. A line taken out undoes its merge.
public struct SameFile: Sendable {
    /// One line: `merge` is the same organization as `keep`.
    public struct Row: Hashable, Sendable {
        public let line: Int
        public let keep: String
        public let merge: String
        public let reason: String?
    }

    /// What messages call the file.
    public let file: String
    public let rows: [Row]
    /// Lines that name one organization only.
    let halves: [Int]

    /// Reads the list.
    package init(_ file: FileBytes) throws(SameFileError) {
        self.file = file.name
        var isComplete = false
        do throws(CSVError) {
            var csv = try CSVReader(file, trimsSpaces: true)
            guard try csv.next() else { throw CSVError(file: file.name, line: 1, column: 1, problem: .nothing) }
            let headings = csv.record.texts.map { foldedHeading(CSVWriter.unguard($0)) }
            var columns: [Int?] = []
            for names in Self.headings { columns.append(headings.firstIndex { names.contains($0) }) }
            (rows, halves) = try Self.rows(&csv, keep: columns[0], merge: columns[1], reason: columns[2])
            isComplete = columns[0] != nil && columns[1] != nil
        } catch {
            throw .unreadable(error)
        }
        guard isComplete else { throw .missingColumns(file: file.name) }
    }

    private static let headings: [Set<String>] = [
        ["keep", "keeps", "into", "id", "เก็บ", "เก็บไว้", "คงไว้", "รหัสที่เก็บ", "รหัสที่คงไว้"],
        ["merge", "merged", "same", "same_as", "duplicate", "รวม", "รวมเข้า", "ซ้ำ", "รหัสที่รวม", "รหัสที่ซ้ำ"],
        ["reason", "why", "note", "เหตุผล", "หมายเหตุ"],
    ]

    private static func rows(
        _ csv: inout CSVReader, keep: Int?, merge: Int?, reason: Int?
    ) throws(CSVError) -> ([Row], halves: [Int]) {
        var (rows, halves) = ([Row](), [Int]())
        guard let keep, let merge else { return ([], []) }
        while try csv.next() {
            let record = csv.record
            let (kept, merged) = (CSVWriter.unguard(record.text(keep)), CSVWriter.unguard(record.text(merge)))
            switch (kept.isEmpty, merged.isEmpty) {
            case (true, true): continue
            case (false, false):
                let why = reason.map { CSVWriter.unguard(record.text($0)) }
                rows.append(Row(line: record.line, keep: kept, merge: merged, reason: why?.isEmpty == true ? nil : why))
            default: halves.append(record.line)
            }
        }
        return (rows, halves)
    }

    /// The list of probable duplicates, one row a pair, the first of the two keeping its record; with the names and how
    /// sure it is, for those who decide.
    package static func suggestions(
        _ pairs: [ProbableDuplicate], in network: Network, language: InterfaceLanguage, writesMark: Bool = false
    ) -> [UInt8] {
        var csv = CSVWriter(writesMark: writesMark)
        csv.writeRecord(["keep", "merge", "reason", "confidence", "keep_name", "merge_name"])
        for pair in pairs {
            let (keep, merge) = (network.organization(at: pair.first), network.organization(at: pair.second))
            csv.writeRecord([
                keep.id.text, merge.id.text, pair.reason.sentence[language], "\(pair.confidence)",
                keep.name(in: language.language), merge.name(in: language.language),
            ])
        }
        return csv.bytes
    }
}

/// Why a list of same organizations cannot be read.
public enum SameFileError: Error, Sendable, CustomStringConvertible {
    /// The file is not well-formed text or CSV.
    case unreadable(CSVError)
    /// There is no column keep, or no column merge.
    case missingColumns(file: String)

    public var description: String { message.en }

    /// What went wrong and what to do.
    public var message: Bilingual {
        switch self {
        case .unreadable(let error): error.message
        case .missingColumns(let file):
            Bilingual(
                "\(file): a list of same organizations needs the columns keep and merge; check --suggest-same writes one",
                "\(file): รายการองค์กรที่ซ้ำต้องมีคอลัมน์ keep และ merge สร้างได้ด้วย check --suggest-same")
        }
    }
}
