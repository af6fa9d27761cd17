import Foundation
import Quintet
import QuintetFormats
import QuintetReports

/// What every command that asks something of a network does first.
struct NetworkInput {
    let path: String
    let result: ReadResult

    /// What to call the network: the last part of its path without the ending.
    var name: String {
        path == "-" ? "-" : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    }

    /// Reads the network and refuses bad rows unless told to go on.
    init(_ invocation: Invocation, _ console: Console) throws {
        try self.init(invocation[CommonOptions.network], invocation, console)
    }

    /// Reads another network in the way that the options say.
    init(_ path: String, _ invocation: Invocation, _ console: Console) throws {
        self.path = path
        result = try Self.read(path, invocation)
        try Self.refuseBadRows(of: result.report, path, invocation)
        if result.report.count(.doubtful) > 0 {
            let count = result.report.count(.doubtful)
            console.say(
                Bilingual(
                    "\(counted(count, "row is", "rows are")) doubtful but used; see quintet check.",
                    "มี \(grouped(count)) แถวที่น่าสงสัยแต่ใช้แล้ว ดูด้วย quintet check"))
        }
    }

    /// Bad rows stop every command but `check`, unless told to go on.
    static func refuseBadRows(
        of report: ReadReport, _ path: String, _ invocation: Invocation
    ) throws(CommandLineError) {
        if let bad = report.firstBad, !invocation[CommonOptions.lenient] {
            let more = report.count(.bad) - 1
            let others =
                more > 0
                ? Bilingual(
                    ", and \(counted(more, "more bad row", "more bad rows"))", " และอีก \(grouped(more)) แถว")
                : Bilingual(same: "")
            throw .failed(
                Bilingual("\(bad.line(in: .en))\(others.en)", "\(bad.line(in: .th))\(others.th)"),
                remedy: Bilingual(
                    "\"quintet check \(path)\" lists all; --lenient leaves them out",
                    "\"quintet check \(path)\" แสดงทั้งหมด หรือใช้ --lenient เพื่อข้าม"), status: .badData)
        }
    }

    static func read(_ path: String, _ invocation: Invocation) throws(ReadError) -> ReadResult {
        try NetworkFile.read(path, options: options(invocation))
    }

    static func options(_ invocation: Invocation) -> ReadOptions {
        var options = ReadOptions()
        options.isDirected = invocation[CommonOptions.directed]
        options.organizations = invocation[CommonOptions.organizations]
        options.encoding = invocation[CommonOptions.encoding]
        options.vocabulary = invocation[CommonOptions.vocabulary]
        options.map = invocation[CommonOptions.map] ?? ColumnMap()
        options.same = invocation[CommonOptions.same]
        return options
    }

    /// The part of the network in question.
    func subject(_ invocation: Invocation) throws(CommandLineError) -> Subject {
        var scope = Scope()
        scope.ties = invocation[CommonOptions.ties]
        scope.projection = invocation[CommonOptions.projection]
        scope.direction = invocation[CommonOptions.direction]
        scope.era = invocation[CommonOptions.era]
        scope.filter = try filter(invocation)
        return Subject(result, name: name, scope: scope)
    }

    private func filter(_ invocation: Invocation) throws(CommandLineError) -> NetworkFilter {
        var filter = NetworkFilter()
        for word in invocation[CommonOptions.sectors] {
            if foldedName(word) == "none" || foldedName(word) == foldedName(Term.noSector.words.th) {
                filter.includesNoSector = true
            } else if let sector = Sector(rawValue: try code(word, .sector, "sector", [])) {
                filter.sectors.insert(sector)
            }
        }
        let network = result.network
        filter.regions = try codes(
            invocation[CommonOptions.regions], .region, "region",
            network.organizations.compactMap(\.region) + network.projects.compactMap(\.region))
        filter.areas = try codes(
            invocation[CommonOptions.areas], .area, "area",
            network.organizations.flatMap(\.areas) + network.projects.flatMap(\.areas))
        filter.kinds = try codes(
            invocation[CommonOptions.kinds], .kind, "kind", network.collaborations.compactMap(\.kind))
        filter.mechanisms = try codes(
            invocation[CommonOptions.mechanisms], .mechanism, "mechanism", network.projects.flatMap(\.mechanisms))
        filter.years = invocation[CommonOptions.years]
        filter.keepsUndated = invocation[CommonOptions.undated]
        filter.dropsIsolates = invocation[CommonOptions.dropIsolates]
        return filter
    }

    /// The sector that a word of the command line means.
    func sector(_ word: String, _ option: String) throws(CommandLineError) -> Sector {
        let code = try code(word, .sector, option, [])
        guard let sector = Sector(rawValue: code) else {
            throw .failed(
                Bilingual("\"\(word)\" is no sector", "\"\(word)\" ไม่ใช่ภาคส่วน"), status: .usage)
        }
        return sector
    }

    private func codes(
        _ words: [String], _ list: Vocabularies.List, _ option: String, _ used: @autoclosure () -> [String]
    ) throws(CommandLineError) -> Set<String> {
        guard !words.isEmpty else { return [] }
        let used = used()
        var codes: Set<String> = []
        for word in words { codes.insert(try code(word, list, option, used)) }
        return codes
    }

    /// The code of a word of the command line: of the vocabulary, or used in the data.
    private func code(
        _ word: String, _ list: Vocabularies.List, _ option: String, _ used: [String]
    ) throws(CommandLineError) -> String {
        let vocabulary = result.network.vocabularies[list]
        if let code = vocabulary.code(for: word) { return code }
        if let own = used.first(where: { foldedName($0) == foldedName(word) }) { return own }
        let meant = nearest(to: word, among: vocabulary.spellings + used)
        let hint = meant.map { Bilingual(" (did you mean \($0)?)", " (หมายถึง \($0) หรือไม่)") } ?? Bilingual(same: "")
        let known = (vocabulary.terms.map(\.code) + Set(used).sorted().filter { vocabulary[$0] == nil }).prefix(12)
            .joined(separator: ", ")
        throw .failed(
            Bilingual(
                "unknown value \"\(word)\" for --\(option)\(hint.en); there are \(known)",
                "ไม่รู้จัก \"\(word)\" สำหรับ --\(option)\(hint.th) ที่มีคือ \(known)"), status: .usage)
    }
}

extension Subject {
    /// The organization that a word of the command line means.
    func find(_ text: String) throws(CommandLineError) -> Organization.ID {
        func described(_ id: Organization.ID) -> Bilingual {
            let words = network[id]?.words ?? Bilingual(same: id.text)
            return Bilingual("\(words.en) [\(id)]", "\(words.th) [\(id)]")
        }
        switch OrganizationFinder(network).find(text) {
        case .found(let id): return id
        case .ambiguous(let ids):
            let some = Bilingual.list(ids.prefix(5).map(described))
            let more = ids.count > 5 ? " (+\(ids.count - 5))" : ""
            throw .failed(
                Bilingual(
                    "\"\(text)\" fits \(ids.count) organizations: \(some.en)\(more)",
                    "\"\(text)\" ตรงกับ \(ids.count) องค์กร: \(some.th)\(more)"),
                remedy: Bilingual("write more of the name, or the id", "ระบุชื่อให้ยาวขึ้น หรือใช้รหัส"), status: .usage)
        case .unknown(let suggestion):
            let hint = suggestion.map { id in
                Bilingual(" (did you mean \(described(id).en)?)", " (หมายถึง \(described(id).th) หรือไม่)")
            }
            throw .failed(
                Bilingual(
                    "no organization is called \"\(text)\"\(hint?.en ?? "")", "ไม่มีองค์กรชื่อ \"\(text)\"\(hint?.th ?? "")"),
                status: .usage)
        }
    }
}

extension Bilingual {
    static func list(_ texts: [Bilingual]) -> Bilingual {
        Bilingual(texts.map(\.en).joined(separator: ", "), texts.map(\.th).joined(separator: ", "))
    }
}

extension Console {
    /// Prints an answer as asked. Programs get the table alone; what it is about goes to standard error.
    func show(_ answer: Answer, _ invocation: Invocation) throws {
        let format = invocation[CommonOptions.format]
        // A terminal has a width to keep to; in a file nothing is cut.
        let options = TableOptions(
            language: language, width: isTerminal ? width : nil, cellWidth: isTerminal ? 60 : nil)
        switch format {
        case .text: try write(answer.text(options: options))
        case .markdown: try write(answer.text(markdown: true, options: options))
        case .csv, .json:
            for statement in answer.statements { say(statement) }
            try write(answer.table.rendered(as: format, options: options))
        }
    }
}
