/// What an organization is to two others that reach each other through it, by the groups (sectors) of the three.
///
/// Gould and Fernandez' five roles. The organization v stands between a and b where a has a tie to v, v one to b, and a none
/// to b. R. V. Gould and R. M. Fernandez, "Structures of mediation: a formal approach to brokerage in transaction
/// networks", Sociological Methodology 19, 1989, 89–126, doi 10.2307/270949.
public enum BrokerRole: String, CaseIterable, Hashable, Sendable {
    /// w_I: all three are of one group (A – A – A).
    case coordinator
    /// w_O, also *itinerant broker*: two of one group, the broker of another (A – B – A).
    case consultant
    /// b_IO: from a member of its own group to one of another (A – A – B).
    case representative
    /// b_OI: from a member of another group to one of its own (A – B – B).
    case gatekeeper
    /// b_O: three different groups (A – B – C).
    case liaison

    /// The role of a broker of one group between organizations of two.
    public init(broker: Int, from source: Int, to target: Int) {
        if source == target {
            self = source == broker ? .coordinator : .consultant
        } else if source == broker {
            self = .representative
        } else {
            self = target == broker ? .gatekeeper : .liaison
        }
    }

    /// Whether a pair of the role and the same pair turned round have the same role.
    ///
    /// Without direction they are then one event counted twice; a representative's pair turned round is a gatekeeper's.
    var countsBothOrders: Bool { self != .representative && self != .gatekeeper }

    var position: Int {
        switch self {
        case .coordinator: 0
        case .consultant: 1
        case .representative: 2
        case .gatekeeper: 3
        case .liaison: 4
        }
    }
}
