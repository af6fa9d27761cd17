extension TwoModeView {
    /// How often two organizations that share a project share another one: four times the closed squares over the chains
    /// of three participations.
    ///
    /// A chain is organization – project – organization – project; it is closed if the first takes part in the last.
    /// Undefined where there is no such chain.
    ///
    /// - Returns: the share, 0 to 1.
    /// - Complexity: O(Σ p²), where p organizations take part in a project.
    ///
    /// For a and b in P and in Q it is 1; with c in P alone there are 6 chains instead of 4 and still one square: 2/3.
    ///
    /// Reference: G. Robins and M. Alexander, "Small worlds among interlocking directors", Computational & Mathematical
    /// Organization Theory 10, 2004, 69–94, doi 10.1023/B:CMOT.0000032580.12184.c0.
    public func clustering() -> NetworkFigure {
        var (squares, chains) = (0.0, 0.0)
        var shared = [Int](repeating: 0, count: organizationCount)
        for v in 0..<organizationCount {
            var met: [Int] = []
            for p in rows.targets[rows.offsets[v]..<rows.offsets[v + 1]] {
                let members = rows.targets[rows.offsets[Int(p)]..<rows.offsets[Int(p) + 1]]
                chains += Double(rows.offsets[v + 1] - rows.offsets[v] - 1) * Double(members.count - 1)
                for w in members where w > v {
                    if shared[Int(w)] == 0 { met.append(Int(w)) }
                    shared[Int(w)] += 1
                }
            }
            for w in met {
                squares += Double(shared[w]) * Double(shared[w] - 1) / 2
                shared[w] = 0
            }
        }
        guard chains > 0 else { return .undefined(.noChainOfProjects) }
        return NetworkFigure(4 * squares / chains)
    }
}
