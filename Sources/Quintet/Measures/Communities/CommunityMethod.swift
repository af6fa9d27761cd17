/// A way to divide a network into groups of organizations that work with each other more than with others.
public enum CommunityMethod: String, CaseIterable, Sendable {
    /// ``GraphView/leiden(resolution:seed:runs:progress:)``: the one to begin with.
    case leiden
    /// ``GraphView/louvain(resolution:seed:runs:progress:)``.
    case louvain
    /// ``GraphView/labelPropagation(seed:progress:)``.
    case labelPropagation = "label-propagation"
    /// ``GraphView/girvanNewman(progress:)``: for small networks.
    case girvanNewman = "girvan-newman"
    /// ``GraphView/leadingEigenvectorGroups(resolution:progress:)``.
    case leadingEigenvector = "leading-eigenvector"

    /// Whether it leaves something to chance, so that another seed may give other groups.
    public var isRandom: Bool {
        switch self {
        case .leiden, .louvain, .labelPropagation: true
        case .girvanNewman, .leadingEigenvector: false
        }
    }

    /// Whether a resolution makes a difference to it.
    public var hasResolution: Bool {
        switch self {
        case .leiden, .louvain, .leadingEigenvector: true
        case .labelPropagation, .girvanNewman: false
        }
    }

    /// What to call it.
    public var title: Bilingual {
        switch self {
        case .leiden: Bilingual(same: "Leiden")
        case .louvain: Bilingual(same: "Louvain")
        case .labelPropagation: Bilingual("label propagation", "การแพร่ป้าย (label propagation)")
        case .girvanNewman: Bilingual(same: "Girvan–Newman")
        case .leadingEigenvector: Bilingual("leading eigenvector", "เวกเตอร์ลักษณะเฉพาะนำ (leading eigenvector)")
        }
    }
}

extension GraphView {
    /// Groups by the method of that name.
    ///
    /// - Parameters:
    ///   - method: how to find them.
    ///   - resolution: how much weight chance has, above zero; makes no difference to a method that has none.
    ///   - seed: where random choices begin; makes no difference to a method without any.
    ///   - progress: told of the work; may ask to stop.
    /// - Throws: what the method throws: ``Stopped``; ``CommunityError`` where the network is too large for the method;
    ///   ``ConvergenceError`` where an eigenvector does not settle.
    /// - Complexity: that of the method.
    public func communities(
        by method: CommunityMethod, resolution: Double = 1, seed: UInt64 = 1, progress: WorkProgress? = nil
    ) throws -> Partition {
        switch method {
        case .leiden: try leiden(resolution: resolution, seed: seed, progress: progress)
        case .louvain: try louvain(resolution: resolution, seed: seed, progress: progress)
        case .labelPropagation: try labelPropagation(seed: seed, progress: progress)
        case .girvanNewman: try girvanNewman(progress: progress)
        case .leadingEigenvector: try leadingEigenvectorGroups(resolution: resolution, progress: progress)
        }
    }
}
