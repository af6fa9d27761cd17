/// One number for each organization, or the reason why there is none.
///
/// Ask by organization (`scores["city-council"]`) or by position in the graph (`scores[3]`). Every value is finite.
public struct Scores: Sendable {
    /// Which organization stands at which position.
    public let index: OrganizationIndex
    /// The values by position; nil where undefined.
    public let values: [Double?]
    private let reasons: [Int: Undefined]
    /// How the steps of the calculation failed to settle, where they did and nobody has a value.
    public let failure: ConvergenceError?

    /// Makes scores of values by position.
    ///
    /// - Parameters:
    ///   - values: one for each organization of the index; a value that is not finite counts as
    ///     ``Undefined/tooLarge``.
    ///   - undefined: the positions that have no value, with the reason; what `values` says there does not matter.
    package init(_ values: [Double], undefined: [Int: Undefined] = [:], index: OrganizationIndex) {
        precondition(values.count == index.count, "there is one value for each organization")
        var reasons = undefined
        for (position, value) in values.enumerated() where !value.isFinite && reasons[position] == nil {
            reasons[position] = .tooLarge
        }
        self.index = index
        self.values = values.enumerated().map { reasons[$0.offset] == nil ? $0.element : nil }
        self.reasons = reasons
        failure = nil
    }

    /// Scores that nobody has, for the steps to them did not settle.
    package init(unsettled failure: ConvergenceError?, index: OrganizationIndex) {
        self.init(allUndefined: .didNotSettle, failure: failure, index: index)
    }

    /// Scores of which none has a value, all for the same reason.
    package init(allUndefined reason: Undefined, index: OrganizationIndex) {
        self.init(allUndefined: reason, failure: nil, index: index)
    }

    private init(allUndefined reason: Undefined, failure: ConvergenceError?, index: OrganizationIndex) {
        self.index = index
        self.failure = failure
        values = [Double?](repeating: nil, count: index.count)
        reasons = Dictionary(uniqueKeysWithValues: (0..<index.count).map { ($0, reason) })
    }

    /// How many organizations there are, with a value or without.
    public var count: Int { values.count }

    /// The value at a position in 0..<count; nil where undefined.
    public subscript(position: Int) -> Double? { values[position] }

    /// The value of an organization; nil where undefined, or where the graph has no such organization.
    public subscript(id: Organization.ID) -> Double? { index.position(of: id).flatMap { values[$0] } }

    /// Why an organization has no value; nil where it has one, or where the graph has no such organization.
    public func reason(for id: Organization.ID) -> Undefined? { index.position(of: id).flatMap { reasons[$0] } }

    /// Why the organization at a position has no value; nil where it has one.
    public func reason(at position: Int) -> Undefined? { reasons[position] }

    /// Why organizations have no value, each reason once, as sentences for people.
    public func reasons(in language: Language) -> [String] {
        Set(reasons.values).sorted { $0.rawValue < $1.rawValue }.map { reason in
            reason == .didNotSettle
                ? failure?.sentence(in: language) ?? reason.sentence(in: language)
                : reason.sentence(in: language)
        }
    }

    /// How many organizations have no value.
    public var undefinedCount: Int { reasons.count }
}

// MARK: - Ranks

extension Scores {
    /// An organization with its value and its place among all.
    public struct Entry: Hashable, Sendable {
        /// 1 for the highest value; equal values share a rank, and the next rank counts them all (1, 2, 2, 4).
        public let rank: Int
        public let id: Organization.ID
        public let position: Int
        public let value: Double
    }

    /// The organizations that have a value: the highest first, equal values by identifier.
    ///
    /// Values are equal when their bits are; measures that know two organizations to be alike give them the same bits
    /// only where their arithmetic allows it, so values that differ by less than 1e-10 of the larger share a rank too.
    ///
    /// - Complexity: O(n log n).
    public func ranked() -> [Entry] {
        let defined: [(position: Int, value: Double)] = values.enumerated().compactMap { position, value in
            value.map { (position, $0) }
        }
        let byValue = defined.sorted { ($0.value, $1.position) > ($1.value, $0.position) }
        var entries: [Entry] = []
        entries.reserveCapacity(byValue.count)
        var start = 0
        while start < byValue.count {
            var end = start + 1
            while end < byValue.count, Self.areEqual(byValue[start].value, byValue[end].value) { end += 1 }
            let ids = byValue[start..<end].map { (id: index[$0.position], entry: $0) }.sorted { $0.id < $1.id }
            for (id, entry) in ids {
                entries.append(Entry(rank: start + 1, id: id, position: entry.position, value: entry.value))
            }
            start = end
        }
        return entries
    }

    /// The first few of ``ranked()``.
    public func top(_ count: Int) -> [Entry] { Array(ranked().prefix(count)) }

    private static func areEqual(_ one: Double, _ other: Double) -> Bool {
        one == other || (one - other).magnitude <= 1e-10 * Swift.max(one.magnitude, other.magnitude)
    }
}

// MARK: - Summaries over the organizations that have a value

extension Scores {
    /// The lowest value; nil where nobody has one.
    public var min: Double? { values.lazy.compactMap { $0 }.min() }

    /// The highest value; nil where nobody has one.
    public var max: Double? { values.lazy.compactMap { $0 }.max() }

    /// The sum of the values, in the order of positions.
    public var sum: Double { values.lazy.compactMap { $0 }.reduce(0, +) }

    /// The mean of the values; nil where nobody has one.
    public var mean: Double? { count > undefinedCount ? sum / Double(count - undefinedCount) : nil }
}
