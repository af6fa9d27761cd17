import Synchronization

/// How far a long measure is, and the way to stop it: its only contact with the world while it runs.
///
/// Hand one to a measure, read it from any thread, and ask it to ``stop()`` from any thread; the measure then throws
/// ``Stopped``. One progress may serve several measures in turn: their work adds up.
public final class WorkProgress: Sendable {
    private let total = Atomic<Int>(0)
    private let done = Atomic<Int>(0)
    private let asked = Atomic<Bool>(false)

    /// Makes the progress of work that has not begun.
    public init() {}

    /// The share of the announced work that is done, 0 to 1; 0 before any work is announced.
    public var fraction: Double {
        let total = total.load(ordering: .relaxed)
        return total == 0 ? 0 : min(1, Double(done.load(ordering: .relaxed)) / Double(total))
    }

    /// How much work has been announced, in units of the measures' own.
    package var expectedWork: Int { total.load(ordering: .relaxed) }

    /// Asks the measure to stop at its next step.
    public func stop() { asked.store(true, ordering: .relaxed) }

    /// Whether stopping has been asked for.
    public var isStopped: Bool { asked.load(ordering: .relaxed) }

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
