import Quintet

/// Figures of a network that are known from a paper, another program or by hand, and how Quintet computes them.
public struct KnownAnswer: Sendable {
    /// A network everyone has.
    public struct Case: Sendable {
        public let name: Bilingual
        let network: @Sendable () -> Network

        init(_ name: Bilingual, _ network: @escaping @Sendable () -> Network) {
            self.name = name
            self.network = network
        }
    }

    /// A number and what it is about: an organization, a tie, or nothing for the whole network.
    public struct Figure: Sendable {
        public let name: String
        public let value: Double
    }

    public let network: Case
    /// What is computed, in words.
    public let measure: Bilingual
    /// Where the numbers come from: a paper, a program with its version, or one's own hand.
    public let source: Bilingual
    public let figures: [Figure]
    /// To how many decimals the numbers are known.
    public let decimals: Int
    let computation: Recomputation

    /// Numbers of several organizations or ties.
    init(
        _ network: Case, _ measure: Bilingual, _ source: Bilingual, decimals: Int = 6,
        _ figures: KeyValuePairs<String, Double>, by computation: Recomputation
    ) {
        self.network = network
        self.measure = measure
        self.source = source
        self.decimals = decimals
        self.figures = figures.map { Figure(name: $0.key, value: $0.value) }
        self.computation = computation
    }

    /// Numbers of a measure.
    init(
        _ network: Case, _ measure: Measure, _ source: Bilingual, decimals: Int = 6, normalized: Bool = false,
        length: PathLength = .hops, _ figures: KeyValuePairs<String, Double>
    ) {
        var words = Bilingual(
            measure.title.best(in: .english) ?? measure.id, measure.title.best(in: .thai) ?? measure.id)
        if normalized { words = Bilingual(words.en + ", normalized", words.th + " ปรับมาตรฐาน") }
        if length != .hops { words = Bilingual("\(words.en), \(length.rawValue)", "\(words.th) \(length.rawValue)") }
        self.init(
            network, words, source, decimals: decimals, figures,
            by: .measure(measure, MeasureOptions(length: length, isNormalized: normalized)))
    }

    /// A number of the whole network.
    init(_ network: Case, _ measure: Measure, _ source: Bilingual, decimals: Int = 6, whole value: Double) {
        self.init(network, measure, source, decimals: decimals, [Recomputation.whole: value])
    }

    /// What Quintet computes here and now, by name.
    func computed() throws -> [String: NetworkFigure] { try computation.figures(network.network()) }

    /// Whether a computed number is the known one, to the decimals that are known.
    func agrees(_ figure: Figure, with computed: NetworkFigure?) -> Bool {
        guard let value = computed?.value else { return false }
        var unit = 1.0
        for _ in 0..<decimals { unit /= 10 }
        return (value - figure.value).magnitude <= 0.500_001 * unit
    }
}

extension KnownAnswer {
    /// Every known answer. One list for each family of measures; a new family is one file and one line here.
    public static let all: [KnownAnswer] =
        shapes + cohesion + centrality + centralization + structuralHoles + sectors + evenness + brokerage
        + brokerageScores + weights + twoMode
        + classics
}

/// Where known numbers come from.
enum KnownSource {
    static let hand = Bilingual("by hand", "คำนวณด้วยมือ")
    static let networkX = Bilingual(same: "NetworkX 3.6.1")
    static let networkXAndR = Bilingual(same: "NetworkX 3.6.1; R sna 2.7, igraph 1.3.5")
    /// NetworkX stops PageRank at n · 10⁻⁶ unless told, one digit short of these.
    static let settledNetworkX = Bilingual(same: "NetworkX 3.6.1 (tol=1e-14), igraph 1.0.0")
    static let sna = Bilingual(same: "R sna 2.7")
    static let freeman = Bilingual(same: "Freeman 1979; R sna 2.7")
    static let burt = Bilingual("Burt 1992, by hand", "Burt 1992 คำนวณด้วยมือ")
    static let kite = Bilingual(same: "Krackhardt 1990; NetworkX 3.6.1")
    static let davis = Bilingual(same: "Borgatti & Halgin 2011; NetworkX 3.6.1")
}

extension KnownAnswer.Case {
    static let q7 = Self(Bilingual("Q7, seven organizations of five sectors", "Q7 เจ็ดองค์กรจากห้าภาคส่วน")) {
        NamedNetworks.q7
    }
    static let d6 = Self(Bilingual("D6, six organizations, directed", "D6 หกองค์กร มีทิศทาง")) { NamedNetworks.d6 }
    static let threeProjects = Self(Bilingual("four organizations in three projects", "สี่องค์กรในสามโครงการ")) {
        NamedNetworks.threeProjects
    }
    static let star = Self(Bilingual("star of five", "รูปดาวห้าองค์กร")) { NamedNetworks.star(5) }
    static let complete = Self(Bilingual("everyone with everyone, five", "ห้าองค์กรเชื่อมโยงกันหมด")) {
        NamedNetworks.complete(5)
    }
    static let unevenTriangle = Self(Bilingual("x –4– y –4– z –1– x", "x –4– y –4– z –1– x สามองค์กร")) {
        NamedNetworks.sketched("x –4– y –4– z –1– x")
    }
    static let kite = Self(Bilingual("Krackhardt's kite", "ว่าวของ Krackhardt")) { NamedNetworks.krackhardtKite }
    static let florentine = Self(Bilingual("Florentine marriages", "การสมรสของตระกูลในฟลอเรนซ์")) {
        NamedNetworks.florentineMarriages
    }
    static let florentineTied = Self(
        Bilingual("Florentine marriages, without the Pucci", "การสมรสของตระกูลในฟลอเรนซ์ ไม่รวม Pucci")
    ) {
        var filter = NetworkFilter()
        filter.dropsIsolates = true
        return NamedNetworks.florentineMarriages.filtered(by: filter).network
    }
    static let karate = Self(Bilingual("Zachary's karate club", "ชมรมคาราเต้ของ Zachary")) {
        NamedNetworks.zacharyKarate
    }
    static let davis = Self(Bilingual("Davis's Southern women", "สตรีภาคใต้ของ Davis")) {
        NamedNetworks.davisSouthernWomen
    }
}
