import Quintet

/// What a picture of change sets against each other.
public enum Comparison: Sendable {
    /// Two years of the network, or spans of years; each year of the Common Era.
    case years(ClosedRange<Int>, ClosedRange<Int>)
    /// An earlier network, against which the network drawn is the later one.
    case earlier(Subject)
}

/// Who came, left and stayed between two times, and which pairs of partners are new, ended and kept.
struct NetworkChange {
    enum State: String, CaseIterable {
        case new, ended, kept
    }

    let before: Moment
    let after: Moment
    /// What to call the two times.
    let names: (before: Bilingual, after: Bilingual)
    /// Everybody who is there at either time, in the order of the later network, then of the earlier one.
    let organizations: [Organization.ID]
    /// The pairs at either time, in order.
    let pairs: [(pair: PartnerPair, state: State)]
    /// How many pairs of each organization are new, and how many ended.
    private(set) var touched: [Organization.ID: (new: Int, ended: Int)] = [:]

    init(_ subject: Subject, _ comparison: Comparison) {
        var order = (0..<subject.graph.count).map { subject.network.organizationID(at: $0) }
        switch comparison {
        case .years(let early, let late):
            (before, after) = (Moment(subject, in: early), Moment(subject, in: late))
            names = (subject.words(early), subject.words(late))
        case .earlier(let other):
            (before, after) = (Moment(other, ties: subject.ties), Moment(subject, ties: subject.ties))
            // Two files of one name are told apart by their order alone.
            let isSame = other.name == subject.name
            names = (
                Bilingual(other.name, other.name)
                    + (isSame ? Bilingual(" (before)", " (ก่อน)") : Bilingual(same: "")),
                Bilingual(subject.name, subject.name)
                    + (isSame ? Bilingual(" (after)", " (หลัง)") : Bilingual(same: ""))
            )
            let known = Set(order)
            order += (0..<other.graph.count).map { other.network.organizationID(at: $0) }.filter { !known.contains($0) }
        }
        let there = before.organizations.union(after.organizations)
        organizations = order.filter { there.contains($0) }
        let (old, new) = (before.pairs, after.pairs)
        pairs = Set(old.keys).union(new.keys).sorted().map { pair in
            (pair, old[pair] == nil ? .new : new[pair] == nil ? .ended : .kept)
        }
        for (pair, state) in pairs where state != .kept {
            for end in [pair.one, pair.other] {
                var counts = touched[end] ?? (0, 0)
                if state == .new { counts.new += 1 } else { counts.ended += 1 }
                touched[end] = counts
            }
        }
    }

    /// Whether an organization is new, has left, or stayed.
    func state(of id: Organization.ID) -> State {
        !before.organizations.contains(id) ? .new : !after.organizations.contains(id) ? .ended : .kept
    }

    func count(_ state: State) -> Int { pairs.count { $0.state == state } }

    func organizationCount(_ state: State) -> Int { organizations.count { self.state(of: $0) == state } }

    /// How much happened to an organization: who came or left first, then those with most pairs gained or lost.
    func weight(of id: Organization.ID) -> (Int, Int) {
        let counts = touched[id] ?? (0, 0)
        return (state(of: id) == .kept ? 0 : 1, counts.new + counts.ended)
    }
}
