import Synchronization

/// How far a long measure is, and the way to stop it: its only contact with the world while it runs.
///
/// Hand one to a measure, read it from any thread, and ask it to ``stop()`` from any thread; the measure then throws
/// ``Stopped``. One progress may serve several measures in turn: their work adds up, or is weighed where it was planned.
public final class WorkProgress: Sendable {
    private let total = Atomic<Int>(0)
    private let done = Atomic<Int>(0)
    private let asked = Atomic<Bool>(false)
    private let plan = Mutex<Plan?>(nil)

    /// Stages whose weights are known beforehand, so that the share done does not fall back when a stage announces its work.
    private struct Plan {
        let weights: [Double]
        let whole: Double
        var before = 0.0
        var weight = 0.0
        var totalBefore = 0
        var doneBefore = 0
    }

    /// Makes the progress of work that has not begun.
    public init() {}

    /// The share of the announced or planned work that is done, 0 to 1; 0 before there is any.
    public var fraction: Double {
        let (total, done) = (total.load(ordering: .relaxed), done.load(ordering: .relaxed))
        return plan.withLock { plan in
            guard let plan else { return Self.share(done, of: total) }
            let stage = Self.share(done - plan.doneBefore, of: total - plan.totalBefore)
            return min(1, (plan.before + plan.weight * stage) / plan.whole)
        }
    }

    private static func share(_ done: Int, of total: Int) -> Double {
        total <= 0 ? 0 : min(1, max(0, Double(done) / Double(total)))
    }

    /// How much work has been announced, in units of the measures' own.
    package var expectedWork: Int { total.load(ordering: .relaxed) }

    /// Asks the measure to stop at its next step.
    public func stop() { asked.store(true, ordering: .relaxed) }

    /// Whether stopping has been asked for.
    public var isStopped: Bool { asked.load(ordering: .relaxed) }

    /// Says which stages are to come, by how long each will take in any unit; an earlier plan ends.
    package func plan(_ weights: [Double]) {
        let whole = weights.reduce(0, +)
        plan.withLock { $0 = whole > 0 ? Plan(weights: weights, whole: whole) : nil }
    }

    /// Begins a stage of the plan; all before it are done.
    package func begin(stage: Int) {
        let (total, done) = (total.load(ordering: .relaxed), done.load(ordering: .relaxed))
        plan.withLock { plan in
            guard let weights = plan?.weights, weights.indices.contains(stage) else { return }
            plan?.before = weights[..<stage].reduce(0, +)
            plan?.weight = weights[stage]
            plan?.totalBefore = total
            plan?.doneBefore = done
        }
    }

    /// Announces work, in units of the measure's own.
    package func expect(_ work: Int) { total.add(work, ordering: .relaxed) }

    /// Notes work done.
    package func advance(_ work: Int) throws(Stopped) {
        done.add(work, ordering: .relaxed)
        try check()
    }

    /// Throws if stopping has been asked for.
    package func check() throws(Stopped) {
        if isStopped { throw Stopped() }
    }
}

/// Thrown by a measure that was asked to stop before it had finished.
public struct Stopped: Error, Hashable, CustomStringConvertible {
    package init() {}

    public var description: String { "stopped before it was done" }
}
