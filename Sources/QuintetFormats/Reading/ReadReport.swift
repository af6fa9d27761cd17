import Quintet

/// What became of every row that was read, and everything worth saying about it.
public struct ReadReport: Sendable {
    /// The rows of one file: read = kept + merged + refused.
    public struct FileCount: Hashable, Sendable {
        public let file: String
        /// What its rows are.
        public let table: TableKind
        /// Rows below the heading, blank ones not counted.
        public var read = 0
        /// Rows that became a record of their own.
        public var kept = 0
        /// Rows that say again what an earlier one said, and were added to it.
        public var merged = 0
        /// Rows that cannot be used.
        public var refused = 0
    }

    public internal(set) var files: [FileCount] = []
    /// How each column of each table was understood.
    public internal(set) var columns: [ColumnMeaning] = []
    /// Findings in the order of the files; of each kind in each file the first 1,000.
    public private(set) var findings: [Finding] = []
    /// Findings of each kind beyond those, by severity.
    public private(set) var counts: [Finding.Severity: Int] = [:]
    private var countsByKind: [String: Int] = [:]

    static let limitPerKind = 1000

    init() {}

    /// How many findings of this severity there are, kept or not.
    public func count(_ severity: Finding.Severity) -> Int { counts[severity] ?? 0 }

    /// How many findings there are beyond those that were kept.
    public var unlisted: Int { counts.values.reduce(0, +) - findings.count }

    /// The first finding for which a network is not answered without `--lenient`.
    public var firstBad: Finding? { findings.first { $0.severity == .bad } }

    /// Adds a finding, which counts even where it is no longer kept.
    public mutating func add(_ finding: @autoclosure () -> Finding, kind: String, severity: Finding.Severity) {
        counts[severity, default: 0] += 1
        countsByKind[kind, default: 0] += 1
        if countsByKind[kind, default: 0] <= Self.limitPerKind { findings.append(finding()) }
    }

    /// Puts what was found before in front.
    mutating func begin(with earlier: ReadReport) {
        var all = earlier
        all.append(self)
        self = all
    }

    /// Adds what was found later.
    mutating func append(_ later: ReadReport) {
        let before = counts
        files += later.files
        columns += later.columns
        for finding in later.findings { add(finding) }
        // Findings that were counted and not kept stay counted.
        for (severity, count) in later.counts {
            counts[severity] = max(counts[severity] ?? 0, (before[severity] ?? 0) + count)
        }
    }

    /// Adds a finding.
    public mutating func add(_ finding: Finding) {
        add(finding, kind: finding.kind + finding.place.file, severity: finding.severity)
    }
}

/// A network and how it was read.
public struct ReadResult: Sendable {
    /// Everything that could be used; bad rows are left out of it.
    public var network: Network
    public var report: ReadReport

    /// A network that came from somewhere else than a file: nothing to report.
    public init(_ network: Network) {
        self.init(network: network, report: ReadReport())
    }

    init(network: Network, report: ReadReport) {
        self.network = network
        self.report = report
    }
}

/// Why nothing could be read at all.
public enum ReadError: Error, Sendable, CustomStringConvertible {
    /// The file or folder cannot be opened.
    case inaccessible(FileAccessError)
    /// The file is not well-formed text or CSV.
    case unreadable(CSVError)
    /// The file is not well-formed XML, or more than is read.
    case unreadableXML(XMLError)
    /// The file is not JSON, or more than is read.
    case unreadableJSON(JSONError)
    /// The file is XML or JSON, but holds no network in a form that is read.
    case notAGraph(file: String, isXML: Bool)
    /// The file was written by a later version of this program.
    case newerVersion(file: String, version: Int)
    /// The file holds nothing.
    case empty(file: String)
    /// The folder has none of the tables.
    case noTable(folder: String)
    /// The table has none of the columns by which ties, parts or organizations are known.
    case notANetwork(file: String, headings: [String])
    /// A column that the table must have is not there.
    case missingColumn(file: String, table: TableKind, column: String)
    /// A map of the columns that does not fit.
    case badMap(file: String, ColumnMapError)
    /// The file cannot be unpacked or is not text in its encoding.
    case undecodable(TextFileError)
    /// The list of same organizations cannot be read.
    case unreadableSame(SameFileError)
    /// The workbook cannot be read.
    case unreadableWorkbook(WorkbookError)
    /// More different organizations, kinds or files than a network can hold.
    case tooMany(file: String, what: String)

    /// Whether there is no such input, rather than something wrong in it.
    public var isMissing: Bool {
        switch self {
        case .inaccessible, .noTable: true
        case .unreadableWorkbook(let error): if case .file = error.problem { true } else { false }
        default: false
        }
    }

    public var description: String { message[.en] }

    /// The error in words, with its place and what to do.
    public var message: Bilingual {
        switch self {
        case .inaccessible(let error): return error.message
        case .unreadable(let error): return error.message
        case .unreadableXML(let error): return error.message
        case .unreadableJSON(let error): return error.message
        case .notAGraph(let file, let isXML):
            return isXML
                ? Bilingual(
                    "\(file): an XML file, but not a network: GraphML begins with <graphml>",
                    "\(file): เป็นไฟล์ XML แต่ไม่ใช่เครือข่าย GraphML ขึ้นต้นด้วย <graphml>")
                : Bilingual(
                    "\(file): a JSON file, but not a network: it needs \"format\": \"quintet\", or nodes and links",
                    "\(file): เป็นไฟล์ JSON แต่ไม่ใช่เครือข่าย ต้องมี \"format\": \"quintet\" หรือ nodes และ links")
        case .newerVersion(let file, let version):
            return Bilingual(
                "\(file): written by a later version of quintet (format \(version)); get that version",
                "\(file): เขียนด้วย quintet รุ่นใหม่กว่า (รูปแบบ \(version)) โปรดใช้รุ่นนั้น")
        case .empty(let file):
            return Bilingual(
                "\(file): the file is empty; the first row must hold the headings",
                "\(file): ไฟล์ว่างเปล่า แถวแรกต้องเป็นหัวคอลัมน์")
        case .noTable(let folder):
            let names = TableKind.allCases.map { $0.rawValue + ".csv" }.joined(separator: ", ")
            return Bilingual(
                "\(folder): no table of a network in this folder; it may hold \(names)",
                "\(folder): ไม่มีตารางของเครือข่ายในโฟลเดอร์นี้ ไฟล์ที่ใช้ได้คือ \(names)")
        case .notANetwork(let file, let headings):
            let seen = headings.isEmpty ? "-" : headings.prefix(8).map(\.shortened).joined(separator: ", ")
            return Bilingual(
                "\(file): a table, but not of a network: its columns are \(seen); ties need the columns source and target",
                "\(file): เป็นตาราง แต่ไม่ใช่ตารางของเครือข่าย คอลัมน์คือ \(seen) ตารางความร่วมมือต้องมีคอลัมน์ source และ target")
        case .missingColumn(let file, let table, let column):
            return Bilingual(
                "\(file): the table \(table.rawValue) needs a column \(column)",
                "\(file): ตาราง \(table.rawValue) ต้องมีคอลัมน์ \(column)")
        case .badMap(let file, let error):
            return Bilingual("\(file): \(error.message.en)", "\(file): \(error.message.th)")
        case .undecodable(let error): return error.message
        case .unreadableSame(let error): return error.message
        case .unreadableWorkbook(let error): return Bilingual(same: error.description)
        case .tooMany(let file, let what):
            return Bilingual("\(file): too many \(what)", "\(file): มี \(what) มากเกินไป")
        }
    }
}

extension String {
    /// The text, or its beginning: a heading in a sentence must not become the sentence.
    fileprivate var shortened: String { count > 40 ? prefix(39) + "…" : self }
}
