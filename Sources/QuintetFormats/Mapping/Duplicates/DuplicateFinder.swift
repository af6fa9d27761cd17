import Quintet

/// Finds organizations that were probably entered twice.
///
/// Names are compared as a whole only with those that share a rare part with them, so that the time grows with the
/// number of names and not with its square.
public enum DuplicateFinder {
    /// The pairs, in the order of the network, each once with its best reason.
    ///
    /// Of several organizations with one name each is paired with the first.
    ///
    /// - Complexity: O(n log n) for n names.
    public static func pairs(in network: Network) -> [ProbableDuplicate] {
        var search = DuplicateSearch(network)
        search.compareWhole()
        search.compareSpelling()
        search.compareAbbreviations()
        search.compareWebsites()
        return search.sorted
    }

    /// The most pairs that are listed one by one.
    static let findingLimit = 1000

    /// The pairs as findings: the surest thousand in the order of the network, and how many more there are.
    public static func findings(in network: Network) -> [Finding] {
        let pairs = pairs(in: network)
        var listed = pairs
        if pairs.count > findingLimit {
            let surest = pairs.indices.sorted { (pairs[$1].confidence, $0) < (pairs[$0].confidence, $1) }
            listed = surest.prefix(findingLimit).sorted().map { pairs[$0] }
        }
        let findings = listed.map { pair in
            let (one, other) = (network.organization(at: pair.first), network.organization(at: pair.second))
            return Finding.probableDuplicate(
                at: NetworkCheck.place(of: other), other.id.text, one.id.text,
                otherPlace: one.origin?.description ?? one.id.text, reason: pair.reason.sentence)
        }
        guard let place = findings.first?.place, pairs.count > listed.count else { return findings }
        return findings + [.moreDuplicates(at: Finding.Place(file: place.file), count: pairs.count - listed.count)]
    }
}

/// The names of a network, and the pairs that were found so far.
struct DuplicateSearch {
    let network: Network
    let names: [ComparedName]
    /// By both positions.
    private var best: [UInt64: ProbableDuplicate] = [:]

    init(_ network: Network) {
        self.network = network
        var names: [ComparedName] = []
        for (position, organization) in network.organizations.enumerated() {
            let texts = organization.names.entries.map(\.text) + organization.aliases
            for text in texts.isEmpty ? [organization.id.text] : texts {
                if let name = ComparedName(text, of: position) { names.append(name) }
            }
        }
        self.names = names
    }

    var sorted: [ProbableDuplicate] {
        best.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// Notes a pair, unless a better reason is known.
    mutating func add(
        _ one: Int, _ other: Int, _ reason: ProbableDuplicate.Reason, _ confidence: ProbableDuplicate.Confidence
    ) {
        guard one != other else { return }
        let (first, second) = (min(one, other), max(one, other))
        let key = UInt64(first) << 32 | UInt64(second)
        if let known = best[key], (-known.confidence.rawValue, known.reason.rank) <= (-confidence.rawValue, reason.rank)
        {
            return
        }
        best[key] = ProbableDuplicate(first: first, second: second, reason: reason, confidence: confidence)
    }

    /// Names that are the same but for how they were typed, for accents, the form of the company, or the order of words.
    mutating func compareWhole() {
        compare {
            $0.folded
        } how: { one, other in
            (Self.reason(one.text, other.text), .high)
        }
        compare {
            $0.joined
        } how: { one, other in
            (.accents(one.text, other.text), .high)
        }
        compare { name in
            let key = name.joinedCore
            return key.unicodeScalars.count >= 3 ? key : nil
        } how: { one, other in
            (.legalForm(one.text, other.text), Self.confidenceWithoutForm(one, other, .medium))
        }
        compare { name in
            name.core.count > 1 ? name.core.sorted().joined(separator: " ") : nil
        } how: { one, other in
            if one.core == other.core { return nil }
            return (.wordOrder(one.text, other.text), Self.confidenceWithoutForm(one, other, .medium))
        }
    }

    /// A firm without a form is the one with it; two that have each its own are often a mother and a daughter.
    private static func confidenceWithoutForm(
        _ one: ComparedName, _ other: ComparedName, _ best: ProbableDuplicate.Confidence
    ) -> ProbableDuplicate.Confidence {
        one.form == other.form || one.form.isEmpty || other.form.isEmpty ? best : .low
    }

    private mutating func compare(
        by key: (ComparedName) -> String?,
        how: (ComparedName, ComparedName) -> (ProbableDuplicate.Reason, ProbableDuplicate.Confidence)?
    ) {
        var first: [String: Int] = [:]
        first.reserveCapacity(names.count)
        for position in names.indices {
            guard let key = key(names[position]), !key.isEmpty else { continue }
            guard let earlier = first[key] else {
                first[key] = position
                continue
            }
            let (one, other) = (names[earlier], names[position])
            guard one.organization != other.organization, let (reason, confidence) = how(one, other) else { continue }
            add(one.organization, other.organization, reason, confidence)
        }
    }

    /// In what two names that fold to the same text differ.
    private static func reason(_ one: String, _ other: String) -> ProbableDuplicate.Reason {
        if one.utf8.elementsEqual(other.utf8) { return .sameName(one) }
        if one == other { return .unicodeSpelling(one, other) }
        if composed(one) == composed(other) { return .looksAlike(one, other) }
        if one.lowercased() == other.lowercased() { return .capitals(one, other) }
        return .punctuation(one, other)
    }
}
