// Stability of communities: which of them are there whatever the random choices, and who has no firm place.
//
// The groups are looked for again with R other seeds. For an organization v of group C:
//     firmness(v) = 1/R Σ over runs of |C ∩ G(v)| − 1, over |C| − 1,
// G(v) being the group it is in that time: the mean of its entries in the consensus matrix, the share of runs in which two
// are together, over the others of its group. A. Lancichinetti and S. Fortunato, "Consensus clustering in complex
// networks", Scientific Reports 2, 336, 2012, doi 10.1038/srep00336. For a group C:
//     firmness(C) = 1/R Σ over runs of the largest |C ∩ G| / |C ∪ G| of any group G of that run,
// C. Hennig, "Cluster-wise assessment of cluster stability", Computational Statistics and Data Analysis 52, 2007, 258–271,
// doi 10.1016/j.csda.2006.11.025. There the data are drawn anew, here the seed: what is said is how much the division owes
// to the order of choices, not to missing or wrong ties. His rule of thumb: 0.75 and more is a group; at 0.5 and less it
// dissolved.
//
// Neither needs a table of pairs: a run's groups cut each C into pieces, and the sizes of the pieces say all.

extension GraphView {
    /// How firm each group of a division is, and each organization's place in it, under other random choices.
    ///
    /// - Parameters:
    ///   - partition: the groups in question, of this graph's organizations; they need not come from the method.
    ///   - method: how to look for groups again; one that ``CommunityMethod/isRandom``.
    ///   - resolution: as in the method.
    ///   - seed: the runs take the seeds that follow it.
    ///   - runs: how many; each is a single run of the method.
    ///   - progress: told of the runs; may ask to stop.
    /// - Returns: the firmness of organizations and groups, 0 to 1. In a network without ties everyone is alone in every
    ///   run, and a group of more than one member gets what that comes to.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: `runs` times that of the method, and O(*n*) for each to compare; space O(*n*) a processor beyond the
    ///   graph, where *n* is the number of organizations. The same at any number of threads.
    ///
    /// Two triangles that one tie joins are found whole by every run, and everything is 1.
    ///
    /// References: 1. Hennig 2007, doi 10.1016/j.csda.2006.11.025. 2. Lancichinetti and Fortunato 2012, doi 10.1038/srep00336.
    public func stability(
        of partition: Partition, by method: CommunityMethod = .leiden, resolution: Double = 1, seed: UInt64 = 1,
        runs: Int = 100, progress: WorkProgress? = nil
    ) throws(Stopped) -> PartitionStability {
        precondition(partition.groups.count == count, "the partition is one of this graph's organizations")
        precondition(method.isRandom, "a method that leaves nothing to chance has nothing to vary")
        precondition(resolution > 0 && resolution.isFinite, "a resolution is finite and above zero")
        precondition(runs > 0, "there is at least one run")
        let (n, rows) = (count, communityRows)
        let members = GroupMembers(partition)
        progress?.expect(runs * n)
        // Sums by chunks of runs; whole numbers and a fixed order leave no trace of the threads.
        let chunks = min(runs, 16)
        nonisolated(unsafe) let met = UnsafeMutableBufferPointer<Int>.scratch(chunks * n, filledWith: 0)
        nonisolated(unsafe) let likeness = UnsafeMutableBufferPointer<Double>.scratch(
            chunks * partition.groupCount, filledWith: 0)
        defer {
            met.deallocate()
            likeness.deallocate()
        }
        try Parallel.forEachChunk(chunks) {
        } body: { (chunk, _) throws(Stopped) in
            for run in Parallel.part(chunk, of: chunks, in: runs) {
                var generator = SeededGenerator(seed: seed &+ UInt64(run) &+ 1)
                let labels =
                    rows.targets.isEmpty
                    ? Array(0..<n)
                    : try rows.randomGroups(by: method, resolution: resolution, using: &generator, progress: progress)
                members.compare(
                    with: labels, met: UnsafeMutableBufferPointer(rebasing: met[chunk * n..<(chunk + 1) * n]),
                    likeness: UnsafeMutableBufferPointer(
                        rebasing: likeness[
                            chunk * partition.groupCount..<(chunk + 1) * partition.groupCount]))
                try progress?.advance(n)
            }
        }
        var (firmness, alone): ([Double], [Int: Undefined]) = ([], [:])
        for v in 0..<n {
            let others = partition.sizes[partition.groups[v]] - 1
            let together = (0..<chunks).reduce(0) { $0 + met[$1 * n + v] }
            if others == 0 { alone[v] = .aloneInItsGroup }
            firmness.append(Double(together) / Double(max(others, 1)) / Double(runs))
        }
        let groups = partition.sizes.indices.map { group in
            (0..<chunks).reduce(0) { $0 + likeness[$1 * partition.groupCount + group] } / Double(runs)
        }
        return PartitionStability(
            partition: partition, runs: runs,
            firmness: Scores(firmness, undefined: alone, index: index), groupFirmness: groups)
    }
}

/// The groups of a division, each with its members, ready to be held against another division.
private struct GroupMembers: Sendable {
    let starts: [Int]
    let members: [Int]

    init(_ partition: Partition) {
        var starts = [0]
        for size in partition.sizes { starts.append(starts[starts.count - 1] + size) }
        var next = starts
        var members = [Int](repeating: 0, count: partition.groups.count)
        for (v, group) in partition.groups.enumerated() {
            members[next[group]] = v
            next[group] += 1
        }
        (self.starts, self.members) = (starts, members)
    }

    /// Adds, for each organization, how many others of its group share its label, and for each group the Jaccard index
    /// with the label most like it.
    func compare(
        with labels: [Int], met: UnsafeMutableBufferPointer<Int>, likeness: UnsafeMutableBufferPointer<Double>
    ) {
        var sizes = [Int](repeating: 0, count: labels.count)
        for label in labels { sizes[label] += 1 }
        // Members of the group at hand by label; zero again before the next.
        var both = [Int](repeating: 0, count: labels.count)
        for group in 0..<starts.count - 1 {
            let own = members[starts[group]..<starts[group + 1]]
            for v in own { both[labels[v]] += 1 }
            var best = 0.0
            for v in own {
                let label = labels[v]
                met[v] += both[label] - 1
                best = max(best, Double(both[label]) / Double(own.count + sizes[label] - both[label]))
            }
            likeness[group] += best
            for v in own { both[labels[v]] = 0 }
        }
    }
}
