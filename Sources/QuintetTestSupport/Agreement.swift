import Quintet

/// Whether two numbers agree to a tolerance, absolute below one and relative above.
public func agree(_ one: Double?, _ other: Double?, to tolerance: Double = 1e-6) -> Bool {
    switch (one, other) {
    case (nil, nil): true
    case (let one?, let other?): (one - other).magnitude <= tolerance * max(1, one.magnitude, other.magnitude)
    default: false
    }
}

/// Where two rows of scores part: a sentence for the first place, or nil where they agree.
public func firstDifference(
    _ scores: Scores, _ expected: [Double?], to tolerance: Double = 1e-9
) -> String? {
    guard scores.count == expected.count else { return "\(scores.count) scores, expected \(expected.count)" }
    for position in 0..<scores.count where !agree(scores[position], expected[position], to: tolerance) {
        let (found, wanted) = (scores[position], expected[position])
        return "\(scores.index[position]) (position \(position)): \(String(describing: found)), "
            + "expected \(String(describing: wanted))"
    }
    return nil
}

/// The same by identifier, for those named.
public func firstDifference(
    _ scores: Scores, _ expected: [String: Double], to tolerance: Double = 1e-6
) -> String? {
    for (id, value) in expected.sorted(by: { $0.key < $1.key }) {
        let found = scores[Organization.ID(id)]
        if !agree(found, value, to: tolerance) { return "\(id): \(String(describing: found)), expected \(value)" }
    }
    return nil
}
