import Quintet
import QuintetFormats

/// The ways to print a table: `--as text|csv|json|markdown`.
public enum TableFormat: String, Sendable, CaseIterable {
    /// Columns set with spaces, for a terminal.
    case text
    /// Comma-separated values with the columns' keys as the heading, full precision.
    case csv
    /// An array of objects with the columns' keys, full precision.
    case json
    /// A table of GitHub Flavored Markdown.
    case markdown
}

/// What a reader of a table may wish for.
public struct TableOptions: Sendable, Hashable {
    /// The language of headings and words in text and Markdown.
    public var language: InterfaceLanguage
    /// The columns of the terminal; nil to use as many as the cells take.
    public var width: Int?
    /// The columns after which a cell is cut in text; nil to cut none.
    public var cellWidth: Int?
    /// Whether CSV protects spreadsheets from texts that look like formulas.
    public var guardsFormulas: Bool

    public init(
        language: InterfaceLanguage = .en, width: Int? = nil, cellWidth: Int? = 60, guardsFormulas: Bool = true
    ) {
        self.language = language
        self.width = width
        self.cellWidth = cellWidth
        self.guardsFormulas = guardsFormulas
    }
}

extension Table {
    /// The table in one of the formats; every line ends with a line feed.
    public func rendered(as format: TableFormat, options: TableOptions = TableOptions()) -> String {
        switch format {
        case .text: textRendering(options)
        case .csv: csvRendering(guardsFormulas: options.guardsFormulas)
        case .json: jsonRendering()
        case .markdown: markdownRendering(options.language)
        }
    }
}

extension Table.Cell {
    /// The cell as people read it.
    func text(decimals: Int, language: InterfaceLanguage) -> String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .number(let number): number.isFinite ? NumberText.text(of: number, decimals: decimals) : "–"
        case .flag(let isSet): (isSet ? Bilingual("yes", "ใช่") : Bilingual("no", "ไม่ใช่")).text(in: language)
        case .word(_, let words): words.text(in: language)
        case .absent: "–"
        }
    }
}
