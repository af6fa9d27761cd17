import Graphviz

/// What drawing may take.
public struct DrawingLimits: Sendable, Equatable {
    /// Seconds for a picture; nil gives 30, and 60 over 2,000 nodes.
    public var deadline: Double?
    /// Megabytes of memory that each drawing process may take.
    public var memory: Int
    /// The most bytes that each drawing process may write in all.
    public var output: Int
    /// How many drawing processes may run at once.
    public var processes: Int

    /// Makes limits; those not given are the usual ones.
    public init(deadline: Double? = nil, memory: Int = 2_048, output: Int = 512 << 20, processes: Int = 1) {
        self.deadline = deadline
        self.memory = memory
        self.output = output
        self.processes = max(processes, 1)
    }

    /// The seconds that a drawing of this size may take.
    func seconds(nodes: Int) -> Double { deadline ?? (nodes > 2_000 ? 60 : 30) }
}
