// Communities by label propagation: everyone joins the group that most of its partners are in.
//
// Everyone begins with a label of its own. In random order, again and again, each organization looks at its partners'
// labels and takes the one with the most votes, a vote being the strength of the tie; among equals it keeps its own if
// that is one of them, and otherwise draws. When everyone has a label that no other outvotes, those who share one are a
// group. A label may have survived in two places that no tie connects: each piece is a group, as the authors advise.
//
// Every change of label raises the strength of the ties inside groups, so it ends.
//
// U. N. Raghavan, R. Albert and S. Kumara, "Near linear time algorithm to detect community structures in large-scale
// networks", Physical Review E 76, 036106, 2007, doi 10.1103/PhysRevE.76.036106. The paper draws among equals even where
// one's own label is among them; keeping it gives the same end and gets there.

extension GraphView {
    /// Groups in which everyone has at least as much strength to its own group as to any other.
    ///
    /// Weights are strengths: the votes. Directed graphs are read without direction; ties of an organization with itself
    /// are ignored. An organization without ties is a group of its own. Every group is connected. Quick and simple, and
    /// less reliable than ``leiden(resolution:seed:runs:progress:)``: another seed may well give another division, and in
    /// a dense network everyone may end in one group.
    ///
    /// - Parameters:
    ///   - seed: where the random choices begin; the same seed gives the same groups everywhere.
    ///   - progress: told of the run; may ask to stop.
    /// - Returns: the groups, the largest first, with their modularity, which the method does not look at.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: about O(*m*) for each of some five to ten rounds, where *m* is the number of ties.
    ///
    /// For a – b and c – d – e the groups are {c, d, e} and {a, b}, whatever the seed.
    ///
    /// Reference: Raghavan, Albert and Kumara 2007, doi 10.1103/PhysRevE.76.036106.
    public func labelPropagation(seed: UInt64 = 1, progress: WorkProgress? = nil) throws(Stopped) -> Partition {
        try bestOfRuns(by: .labelPropagation, resolution: 1, seed: seed, runs: 1, progress: progress)
    }
}

extension Arcs.Rows {
    /// One run. Labels lie in 0..<n.
    func labelPropagation(
        using generator: inout SeededGenerator, progress: WorkProgress?
    ) throws(Stopped) -> [Int] {
        let n = offsets.count - 1
        var labels = (0..<Int32(truncatingIfNeeded: n)).map { $0 }
        // Who has to look again: everyone at first, and then those one of whose partners changed.
        var isWaiting = [Bool](repeating: true, count: n)
        // The votes for each label; only those in `touched` are not zero.
        var votes = [Double](repeating: 0, count: n)
        var touched: [Int32] = []
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            var looked = 0
            for node in generator.permutation(n) where isWaiting[Int(node)] {
                looked += 1
                if looked & 1023 == 0 { try progress?.check() }
                let v = Int(node)
                isWaiting[v] = false
                let row = offsets[v]..<offsets[v + 1]
                var most = 0.0
                for arc in row {
                    let label = labels[Int(targets[arc])]
                    if votes[Int(label)] == 0 { touched.append(label) }
                    votes[Int(label)] += weights[arc]
                    most = max(most, votes[Int(label)])
                }
                // Strengths that differ by rounding are equal.
                let enough = most * (1 - 1e-10)
                if votes[Int(labels[v])] < enough {
                    let best = touched.filter { votes[Int($0)] >= enough }
                    labels[v] = best[generator.below(best.count)]
                    hasChanged = true
                    for arc in row where labels[Int(targets[arc])] != labels[v] { isWaiting[Int(targets[arc])] = true }
                }
                for label in touched { votes[Int(label)] = 0 }
                touched.removeAll(keepingCapacity: true)
            }
            try progress?.check()
        }
        var groups = labels.map { Int($0) }
        _ = splitDisconnected(&groups)
        return groups
    }
}

extension Measure {
    public static let labelPropagation = Measure(
        id: "label-propagation", title: ["en": "Cluster (label propagation)", "th": "กลุ่มความร่วมมือ (ตามเสียงพันธมิตร)"],
        summary: [
            "en":
                "The group that most of the organization's partners are in, by strength; it changes easily with the seed.",
            "th": "กลุ่มที่พันธมิตรส่วนใหญ่ขององค์กรอยู่ (ตามความเข้มแข็ง) เปลี่ยนได้ง่ายเมื่อเปลี่ยนค่าเริ่มสุ่ม",
        ],
        reference: "Raghavan, Albert and Kumara 2007, doi 10.1103/PhysRevE.76.036106", level: .groups,
        weights: .strength, options: [.seed], number: .whole, cost: .rounds
    ) { run throws(Stopped) in
        .partition(try run.graph.labelPropagation(seed: run.options.seed, progress: run.progress))
    }
}
