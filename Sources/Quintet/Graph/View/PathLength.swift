/// What makes a path long. A weight is a strength, and nothing reads it as a distance unless told to.
public enum PathLength: String, CaseIterable, Sendable {
    /// Each tie counts 1; weights are ignored.
    case hops
    /// A tie counts 1/weight: the stronger, the nearer.
    case inverseWeight = "inverse-weight"
    /// A tie counts its weight: for data whose weights are distances or costs.
    case weight

    /// The length of each arc; nil where each counts 1.
    func lengths(of weights: [Double]) -> [Double]? {
        switch self {
        case .hops: nil
        case .inverseWeight: weights.map { 1 / $0 }
        case .weight: weights
        }
    }
}
