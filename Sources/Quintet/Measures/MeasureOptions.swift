/// What one may choose when asking for a measure.
///
/// Every measure obeys some of it (``Measure/options-swift.property``); the rest makes no difference to it.
public struct MeasureOptions: Hashable, Sendable {
    /// What makes a path long.
    public var length: PathLength
    /// Whether scores are shares of the most there could be.
    public var isNormalized: Bool
    /// Where random choices begin.
    public var seed: UInt64
    /// How much weight chance has in communities, above zero.
    public var resolution: Double
    /// How likely a wanderer follows a tie rather than starting anew, 0 to 1.
    public var damping: Double
    /// From how many organizations to search where an estimate will do, at least 2; nil for all, which is exact.
    public var samples: Int?
    /// How many ties a way may have in reach, at least 1; nil for each measure's own number, which is 2.
    public var steps: Int?
    /// By what each further tie of a walk is multiplied, above zero; nil for 0.9 over the largest eigenvalue.
    public var attenuation: Double?
    /// Whether ties count alike or by strength; nil for each measure's own habit, which it states.
    public var counting: TieCounting?
    /// Where a wanderer starts anew, in any unit; nil for everywhere alike. Those not in the graph do not count.
    public var restart: [Organization.ID: Double]?
    /// How far one looks for structural holes.
    public var holes: StructuralHolesModel
    /// At most how many cliques to look for, at least 1.
    public var limit: Int

    /// The usual choices, except those given.
    public init(
        length: PathLength = .hops, isNormalized: Bool = false, seed: UInt64 = 1, resolution: Double = 1,
        damping: Double = 0.85, samples: Int? = nil, steps: Int? = nil, attenuation: Double? = nil,
        counting: TieCounting? = nil, restart: [Organization.ID: Double]? = nil,
        holes: StructuralHolesModel = .wholeNetwork, limit: Int = 100_000
    ) {
        precondition(resolution > 0 && resolution.isFinite, "a resolution is finite and above zero")
        precondition((0...1).contains(damping), "damping is 0 to 1")
        precondition(samples.map { $0 >= 2 } ?? true, "a spread takes two samples")
        precondition(steps.map { $0 >= 1 } ?? true, "somebody is reached in one step or more")
        precondition(attenuation.map { $0 > 0 && $0.isFinite } ?? true, "attenuation is finite and above zero")
        self.length = length
        self.isNormalized = isNormalized
        self.seed = seed
        self.resolution = resolution
        self.damping = damping
        self.samples = samples
        self.steps = steps
        self.attenuation = attenuation
        self.counting = counting
        self.restart = restart
        self.holes = holes
        precondition(limit >= 1, "at least one clique is looked for")
        self.limit = limit
    }
}

extension Measure {
    /// What one may choose about a measure; the raw value is what the choice is called on a command line.
    public enum Option: String, CaseIterable, Sendable {
        case length
        case isNormalized = "normalized"
        case seed
        case resolution
        case damping
        case samples
        case steps
        case attenuation
        case counting
        case restart
        case holes
        case limit
    }

    /// What sort of number a measure gives.
    public enum NumberKind: Hashable, Sendable {
        /// Whole numbers: partners, steps, members.
        case whole
        /// Numbers shown with so many decimals.
        case decimals(Int)
    }

    /// What the weights of ties mean to a measure.
    public enum WeightReading: String, CaseIterable, Sendable {
        /// Every tie counts alike.
        case ignored
        /// The more, the stronger.
        case strength
        /// Whatever ``MeasureOptions/length`` says: nothing, unless asked to.
        case length

        /// What was done with the weights, as a sentence for people, in Thai or else in English.
        public func sentence(in language: Language, length: PathLength = .hops) -> String {
            switch (self, length, language) {
            case (.ignored, _, .thai), (.length, .hops, .thai): "ไม่ใช้น้ำหนัก: ทุกความเชื่อมโยงนับเท่ากัน"
            case (.ignored, _, _), (.length, .hops, _): "Weights are ignored: every tie counts alike."
            case (.strength, _, .thai): "น้ำหนักคือความเข้มแข็งของความเชื่อมโยง"
            case (.strength, _, _): "Weights are strengths: the more, the stronger."
            case (.length, .inverseWeight, .thai): "ความยาวของความเชื่อมโยงคือ 1 หารด้วยน้ำหนัก: ยิ่งเข้มแข็งยิ่งใกล้"
            case (.length, .inverseWeight, _): "A tie is 1/weight long: the stronger, the nearer."
            case (.length, .weight, .thai): "ความยาวของความเชื่อมโยงคือน้ำหนัก: ยิ่งมากยิ่งไกล"
            case (.length, .weight, _): "A tie is as long as its weight: the more, the farther."
            }
        }
    }

    /// What weights mean to the measure under these choices.
    public func weights(under choices: MeasureOptions) -> WeightReading {
        guard options.contains(.counting), let counting = choices.counting else { return weights }
        return counting == .byStrength ? .strength : .ignored
    }

    /// What sort of number the measure gives under these choices: a share is not whole, nor is a length.
    public func number(under choices: MeasureOptions) -> NumberKind {
        let isShare = options.contains(.isNormalized) && choices.isNormalized
        let hasLengths = options.contains(.length) && choices.length != .hops
        return number == .whole && (isShare || hasLengths) ? .decimals(4) : number
    }
}
