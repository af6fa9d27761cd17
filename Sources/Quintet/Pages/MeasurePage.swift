/// A measure in words: what it tells, how it is defined, where it misleads, and an example to do by hand.
///
/// The same page is printed by `quintet help`, and is an article of the documentation. Its example is worked out anew by a
/// test, so that the words cannot come to differ from the program.
public struct MeasurePage: Sendable, Identifiable {
    /// What happens where a network is not one undirected piece of some size.
    public struct Cases: Sendable {
        /// A network in pieces, and organizations without ties.
        public let disconnected: Bilingual
        /// A network whose ties have a direction.
        public let directed: Bilingual
        /// No organizations, one, two.
        public let tiny: Bilingual

        init(disconnected: Bilingual, directed: Bilingual, tiny: Bilingual) {
            self.disconnected = disconnected
            self.directed = directed
            self.tiny = tiny
        }
    }

    /// What another program computes under the same name.
    public struct Difference: Sendable {
        public let program: OtherProgram
        public let text: Bilingual

        init(_ program: OtherProgram, _ en: String, _ th: String) {
            self.program = program
            text = Bilingual(en, th)
        }
    }

    /// The name by which it is asked for; that of the measure, if it is one.
    public let id: String
    /// What to call it.
    public let title: Bilingual
    /// The measure, where it is one of ``Measure/all``; nil for figures that only the library gives.
    public let measure: Measure?
    /// The declaration it documents, as a path of the documentation: `GraphView/density()`.
    public let declaration: String
    /// The command line that asks for it; nil for what only the library gives.
    public let request: String?
    /// What it tells a strategist.
    public let tells: Bilingual
    /// The formula, in words and signs.
    public let definition: Bilingual
    /// What a weight means to it.
    public let weights: Bilingual
    public let cases: Cases
    /// Where a reader is led astray.
    public let misleads: Bilingual
    public let example: WorkedExample
    /// Where other programs compute something else; empty where none is known to.
    public let differs: [Difference]
    public let references: [Reference]

    /// A page of a measure, which has its name and title and is what the example computes.
    init(
        _ measure: Measure, _ declaration: String, tells: Bilingual, definition: Bilingual, weights: Bilingual,
        cases: Cases, misleads: Bilingual, example: WorkedExample, differs: [Difference] = [], references: [Reference]
    ) {
        self.init(
            measure.id, Bilingual(same: measure.id), declaration, tells: tells, definition: definition,
            weights: weights, cases: cases,
            misleads: misleads, example: example.computing(.measure(measure)), differs: differs, references: references)
    }

    /// A page of any figure; the example says how it is computed. Where a measure has the name, the page is the measure's,
    /// and bears its title.
    init(
        _ id: String, _ title: Bilingual, _ declaration: String, request: String? = nil, tells: Bilingual,
        definition: Bilingual, weights: Bilingual, cases: Cases, misleads: Bilingual, example: WorkedExample,
        differs: [Difference] = [], references: [Reference]
    ) {
        self.id = id
        measure = Measure.named(id)
        self.title =
            measure.map { Bilingual($0.title.best(in: .english) ?? id, $0.title.best(in: .thai) ?? id) } ?? title
        self.declaration = declaration
        self.request = request ?? measure.map { "quintet measure NETWORK \($0.id)" }
        self.tells = tells
        self.definition = definition
        self.weights = weights
        self.cases = cases
        self.misleads = misleads
        self.example = example
        self.differs = differs
        self.references = references
    }
}

/// Programs whose results a reader may hold beside ours.
public enum OtherProgram: String, CaseIterable, Sendable {
    case igraph
    case networkX = "NetworkX"
    /// UCINET, and the packages of R that follow it (sna, netrics, bipartite).
    case ucinetAndR = "UCINET, R"
}
