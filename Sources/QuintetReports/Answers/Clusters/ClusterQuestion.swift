import Quintet

/// What `clusters` is asked: how to divide the network, how often to try it again, and what to compare it with.
public struct ClusterQuestion: Sendable {
    /// What the clusters are held against.
    public enum Comparison: Hashable, Sendable {
        /// The clusters that another method finds.
        case method(CommunityMethod)
        case sector
        case region
        /// An attribute of the organizations: a column of their table.
        case attribute(String)
    }

    public var method = CommunityMethod.leiden
    public var resolution = 1.0
    public var seed: UInt64 = 1
    /// With how many other seeds to look again; nil for ``usualRuns`` in a network of up to 10,000 ties, and none in a
    /// larger one.
    public var stabilityRuns: Int?
    /// What to compare with beside sectors and regions.
    public var comparison: Comparison?

    /// How often to look again, unless said.
    public static let usualRuns = 100

    /// The usual question.
    public init() {}

    /// With how many seeds to look again in a network of so many ties.
    func runs(ties: Int) -> Int {
        guard method.isRandom, ties > 0 else { return 0 }
        return stabilityRuns ?? (ties <= 10_000 ? Self.usualRuns : 0)
    }
}

extension Subject {
    /// The comparison that a word stands for: a method, `sector`, `region`, or an attribute of an organization; nil
    /// where it stands for none.
    public func clusterComparison(named word: String) -> ClusterQuestion.Comparison? {
        if let method = CommunityMethod(rawValue: word) { return .method(method) }
        return switch word {
        case "sector": .sector
        case "region": .region
        default: clusterAttributes.contains(word) ? .attribute(word) : nil
        }
    }

    /// Every word that clusters can be compared with.
    public var clusterComparisonWords: [String] {
        CommunityMethod.allCases.map(\.rawValue) + ["sector", "region"] + clusterAttributes
    }

    /// The attributes that any organization has, in the order in which they come up.
    var clusterAttributes: [String] {
        var (names, seen): ([String], Set<String>) = ([], [])
        for organization in network.organizations {
            for entry in organization.attributes.entries where seen.insert(entry.name).inserted {
                names.append(entry.name)
            }
        }
        return names
    }
}
