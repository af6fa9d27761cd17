import Quintet

/// What a question was answered with: sentences and tables for people, and one table for programs.
public struct Answer: Sendable {
    /// One part of the answer as people read it.
    public enum Block: Sendable {
        case heading(Bilingual)
        case paragraph(Bilingual)
        case table(Table)
    }

    /// What the answer is about: which ties, what was left out. Always said first.
    public var statements: [Bilingual]
    public var blocks: [Block]
    /// Everything the answer found, for spreadsheets and programs.
    public var table: Table

    /// Makes an answer; its one table is what people see, too, unless blocks say more.
    public init(statements: [Bilingual] = [], blocks: [Block]? = nil, table: Table) {
        self.statements = statements
        self.blocks = blocks ?? [.table(table)]
        self.table = table
    }

    /// The answer for people, as text with tables in columns or as Markdown.
    public func text(markdown: Bool = false, options: TableOptions) -> String {
        let language = options.language
        var parts: [String] = []
        if !statements.isEmpty { parts.append(statements.map { $0[language] }.joined(separator: "\n")) }
        for block in blocks {
            switch block {
            case .heading(let text): parts.append(markdown ? "## " + text[language] : text[language])
            case .paragraph(let text): parts.append(text[language])
            case .table(let table):
                let rendered = table.rendered(as: markdown ? .markdown : .text, options: options)
                parts.append(rendered.trimmingTrailingNewline)
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }
}

extension Table {
    /// The table without those of the named columns in which no row says anything: for people, who would read dashes.
    func dropping(empty keys: Set<String>) -> Table {
        keeping(
            columns.indices.filter { place in
                !keys.contains(columns[place].key) || rows.contains { $0[place] != .absent }
            })
    }

    /// The table without a column.
    func without(_ key: String) -> Table { keeping(columns.indices.filter { columns[$0].key != key }) }

    private func keeping(_ places: [Int]) -> Table {
        Table(columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
    }
}

extension String {
    fileprivate var trimmingTrailingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
