import Graphviz
import Quintet

/// What the look of a picture's organizations and lines says: a rule for each feature.
///
/// Plain words, as they stand on a command line or in a style file; what they mean is found out when they meet a network
/// (``ResolvedRules``), for which attributes there are is known only then. Without any choice these are the rules of the
/// partner map: color and shape by sector, size by the number of partners, line style by kind, line width by strength.
public struct StyleRules: Sendable, Equatable {
    /// A word with the place where it was said: `style.json:4:20`, `--color-by`.
    public struct Word: Sendable, Equatable {
        public var text: String
        public var place: String

        /// Makes a word.
        public init(_ text: String, at place: String) {
            (self.text, self.place) = (text, place)
        }
    }

    /// What belongs to one value of whatever a rule goes by.
    public struct Own<Look: Sendable & Equatable>: Sendable, Equatable {
        public var value: Word
        public var look: Look
    }

    /// How numbers are divided into classes.
    public enum Classes: String, CaseIterable, Sendable {
        /// About as many in each.
        case quantiles
        /// Steps of equal width.
        case equal
    }

    /// A rule for one feature.
    public struct Rule<Look: Sendable & Equatable>: Sendable, Equatable {
        /// What the feature goes by; nil for the usual.
        public var by: Word?
        /// Looks of the user's own.
        public var values: [Own<Look>] = []
        /// Values in the order in which they get their looks and stand in the legend; the others follow.
        public var order: [Word] = []
        public var classes = Classes.quantiles

        /// Makes a rule without looks of its own.
        public init(by: Word? = nil) { self.by = by }
    }

    /// The organizations.
    public struct Nodes: Sendable, Equatable {
        public var color = Rule<Color>()
        /// Without a word of its own it goes with the color, so that what a color says is read without it.
        public var shape = Rule<Drawing.Shape>()
        public var size: Word?
        public var label: Word?
        /// Conditions of which all must hold: `region=north`, `degree>=3`.
        public var only: [Word] = []
    }

    /// The lines between them.
    public struct Lines: Sendable, Equatable {
        public var color = Rule<Color>()
        public var style = Rule<Drawing.LineStyle>()
        public var width: Word?
        /// Conditions of which all must hold: `kind=funding`, `strength>=2`.
        public var only: [Word] = []
    }

    public var nodes = Nodes()
    public var lines = Lines()
    /// The picture's title and source line, where the style file says them.
    public var title: String?
    public var source: String?

    /// The rules of the partner map.
    public init() {}

    /// The most colors told apart; more values become "other".
    public static let colorLimit = 8
    /// The most shapes told apart.
    public static let shapeLimit = 5
    /// The most line styles told apart.
    public static let lineStyleLimit = 3
}

/// Why rules do not fit a network, or a style file is not one; prints as `style.json:4:20: …`.
public struct StyleError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where the word at fault stands.
    public let place: String
    public let problem: Bilingual

    /// Place and sentence, in both languages.
    public var message: Bilingual { Bilingual("\(place): \(problem.en)", "\(place): \(problem.th)") }
    public var description: String { message.en }
}
