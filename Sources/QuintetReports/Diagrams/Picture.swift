import Graphviz
import Quintet

/// A kind of picture: one file that makes its drawing, and one line in ``all``.
public struct Picture: Sendable {
    /// What a kind of picture can be told beyond language, page, theme, title and source.
    public enum Choice: String, CaseIterable, Sendable {
        case focus, target = "to", within, top, size, engine, grouping = "by", before, after, rules
        case keeping = "keep-positions"
        case backbone
    }

    /// How it is asked for.
    public let id: String
    /// What it shows, in a few words.
    public let summary: Bilingual
    /// The choices it takes; others would change nothing and are refused.
    public let accepts: Set<Choice>
    let make: @Sendable (PictureTask) throws -> Drawing

    init(
        _ id: String, _ summary: Bilingual, accepts: Set<Choice> = [],
        make: @escaping @Sendable (PictureTask) throws -> Drawing
    ) {
        self.id = id
        self.summary = summary
        self.accepts = accepts
        self.make = make
    }

    /// Every kind of picture, in the order in which help lists them.
    public static let all: [Picture] = [map, ego, sectors, between, coverage, path, programme, change, years]

    /// The kind with this id.
    public static func named(_ id: String) -> Picture? { all.first { $0.id == id } }
}

/// Why there is nothing to draw.
public enum PictureError: Error, Equatable, Sendable {
    /// The picture needs to be told something more, such as the organization in the middle.
    case needs(Bilingual)
    /// The network holds nothing of what the picture shows.
    case nothing(Bilingual)

    /// The reason, in one sentence without a full stop.
    public var reason: Bilingual {
        switch self {
        case .needs(let reason), .nothing(let reason): reason
        }
    }
}

/// What one picture is made from.
struct PictureTask {
    let subject: Subject
    let options: PictureOptions
    let renderer: any Renderer

    var language: InterfaceLanguage { options.language }
    var theme: Theme { options.theme }

    /// The widths of all characters that the network's words may need.
    func widths() throws -> FontWidths {
        var scalars = FontWidths.usualScalars
        let network = subject.network
        for organization in network.organizations {
            scalars.formUnion(organization.words[language].unicodeScalars)
        }
        for project in network.projects { scalars.formUnion(project.words[language].unicodeScalars) }
        for list in Vocabularies.List.allCases {
            for term in network.vocabularies[list].terms {
                scalars.formUnion(network.vocabularies[list].words(for: term.code)[language].unicodeScalars)
            }
        }
        return try renderer.widths(of: scalars, fonts: Drawing.defaultFonts)
    }

    /// The source line: as asked, or the network's name.
    var source: String {
        options.source
            ?? Bilingual("Source: \(subject.name) · Quintet", "ที่มา: \(subject.name) · Quintet")[language]
    }

    /// A heading with the title asked for in place of the usual one.
    ///
    /// What a filter left out ends the subtitle: a picture is seen without the answer that said so.
    func heading(_ title: Bilingual, _ parts: [Bilingual], legend: [[Drawing.LegendItem]]) -> Drawing.Heading {
        let filters = subject.statements.dropFirst().map { $0[language] }
        let subtitle = parts.map { $0[language] } + filters
        return Drawing.Heading(
            title: options.title ?? title[language], subtitle: subtitle.joined(separator: " · "),
            legend: legend.filter { !$0.isEmpty }, source: source)
    }

    /// Which ties a picture counts, where it is not the recorded ones.
    var tieRemark: Bilingual? {
        switch subject.ties.choice {
        case .recorded: nil
        case .shared: Bilingual("ties from shared projects", "ความร่วมมือจากโครงการร่วม")
        case .both: Bilingual("recorded ties and shared projects", "ความร่วมมือที่บันทึกไว้และโครงการร่วม")
        }
    }
}

extension Subject {
    /// Makes the drawing of a picture.
    ///
    /// - Parameters:
    ///   - picture: which.
    ///   - options: what is chosen about it.
    ///   - renderer: what measures words for the pictures that set their own; asked at most once.
    /// - Throws: ``PictureError`` where the network holds nothing to draw or a choice is missing; `RenderingError` when
    ///   words could not be measured; `Stopped` when a measure was asked to stop.
    public func draw(
        _ picture: Picture, _ options: PictureOptions = PictureOptions(), measuring renderer: any Renderer
    ) throws -> Drawing {
        try picture.make(PictureTask(subject: self, options: options, renderer: renderer))
    }
}
