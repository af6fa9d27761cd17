import Quintet

/// Which values of a rule have a look of their own, and which are "other" together.
struct CategoryScale {
    enum Slot: Hashable {
        /// The look of this number, from 0.
        case own(Int)
        case other
        case missing
    }

    /// Values with a look of their own, by number; used or not.
    let own: [String?]
    private let numbers: [String?: Int]

    /// Looks for as many values as can be told apart.
    ///
    /// - Parameters:
    ///   - values: a value for each organization or line of the network, drawn or not, so that a look does not change with
    ///     what is drawn.
    ///   - preferred: values that come first.
    ///   - limit: the most looks.
    init(_ values: KeyValues, preferred: [String], limit: Int) {
        var counts: [String: Int] = [:]
        for position in 0..<values.count { if let code = values.category(position) { counts[code, default: 0] += 1 } }
        let known = Self.places(values.vocabulary)
        let first = Self.places(preferred)
        func isBefore(_ one: String, _ other: String) -> Bool {
            let keys = [one, other].map { (first[$0] ?? .max, known[$0] ?? .max, -(counts[$0] ?? 0)) }
            return keys[0] == keys[1] ? one.utf8.lexicographicallyPrecedes(other.utf8) : keys[0] < keys[1]
        }
        // All of a short vocabulary have their looks, so that a region looks the same in every picture of the network.
        let all = Set(values.vocabulary).union(counts.keys)
        var kept = all
        if all.count > limit {
            kept = Set(counts.keys)
            let byCount = kept.sorted { one, other in
                let keys = [one, other].map { (first[$0] ?? .max, -(counts[$0] ?? 0)) }
                return keys[0] == keys[1] ? isBefore(one, other) : keys[0] < keys[1]
            }
            kept = Set(byCount.prefix(limit))
        }
        own = kept.sorted(by: isBefore)
        numbers = Dictionary(uniqueKeysWithValues: own.enumerated().map { ($1, $0) })
        missingHasLook = false
    }

    /// Looks by how many have a value, those without one among them: for features of which there are very few.
    ///
    /// - Parameter last: a value that has the last look for itself wherever it occurs.
    init(byCount values: KeyValues, preferred: [String], limit: Int, last: String? = nil) {
        var counts: [String?: Int] = [:]
        for position in 0..<values.count { counts[values.category(position), default: 0] += 1 }
        let hasLast = last != nil && counts.removeValue(forKey: last) != nil
        let limit = hasLast ? limit - 1 : limit
        let first = Self.places(preferred)
        let sorted = counts.sorted { one, other in
            let keys = [one, other].map { (pair: (key: String?, value: Int)) in
                (pair.key.flatMap { first[$0] } ?? .max, -pair.value)
            }
            return keys[0] == keys[1] ? (one.key ?? "~") < (other.key ?? "~") : keys[0] < keys[1]
        }.map(\.key)
        let isAnyNamed = counts.keys.contains { $0 != nil }
        let kept = !isAnyNamed ? [] : Array(sorted.prefix(sorted.count > limit ? max(limit - 1, 0) : limit))
        var numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        if hasLast, let last { (numbers[last], self.last) = (limit, (limit, last)) }
        own = kept
        self.numbers = numbers
        missingHasLook = true
        otherNumber = limit - 1
    }

    /// Whether those without a value are one of the values.
    private let missingHasLook: Bool
    /// The look of all others together, where they have one of the numbered.
    private(set) var otherNumber: Int?

    /// The value that has the last look for itself.
    private var last: (number: Int, code: String)?

    /// Every value with a look of its own and the number of that look.
    var named: [(number: Int, code: String?)] {
        own.enumerated().map { ($0.offset, $0.element) } + (last.map { [($0.number, $0.code)] } ?? [])
    }

    /// The look of a value.
    func slot(of code: String?) -> Slot {
        if let number = numbers[code] { return .own(number) }
        return code == nil && !missingHasLook ? .missing : .other
    }

    private static func places(_ codes: [String]) -> [String: Int] {
        Dictionary(codes.enumerated().map { ($1, $0) }) { first, _ in first }
    }
}
