// Communities by taking away what lies between them: Girvan and Newman's method.
//
// The tie that most shortest paths between organizations lie over is taken away, then that of the network that is left,
// and so on to the last. The network falls into more and more parts, a tree of divisions; of these the one with the
// largest modularity in the network as it was is returned.
//
// M. Girvan and M. E. J. Newman, "Community structure in social and biological networks", PNAS 99, 2002, 7821–7826,
// doi 10.1073/pnas.122653799. M. E. J. Newman and M. Girvan, "Finding and evaluating community structure in networks",
// Physical Review E 69, 026113, 2004, doi 10.1103/PhysRevE.69.026113 (where to cut the tree). M. E. J. Newman, "Analysis of
// weighted networks", Physical Review E 70, 056131, 2004, doi 10.1103/PhysRevE.70.056131: with strengths, paths are in
// steps and a tie's betweenness is divided by its strength, so that of two that lie between as often the weaker goes
// first. Other programs read strengths as lengths here, and find other groups in weighted networks.

extension GraphView {
    /// The largest number of ties that ``girvanNewman(progress:)`` takes on: with as many in a sparse network of 1,000
    /// organizations it works for half a minute.
    public static let girvanNewmanTieLimit = 2_000

    /// Groups that are left when the ties between them, which most shortest paths need, are taken away.
    ///
    /// Directed graphs are read without direction; ties of an organization with itself are ignored. An organization
    /// without ties is a group of its own. Every group is connected by the ties that are left. Nothing is left to chance:
    /// among ties with the same betweenness, to one part in 10⁹, the one whose ends stand first in the network goes first;
    /// among divisions of the same modularity the coarsest counts.
    ///
    /// - Parameter progress: told of each tie that is taken away; may ask to stop.
    /// - Returns: the groups, the largest first, with their modularity.
    /// - Throws: ``Stopped`` when asked to stop; ``CommunityError`` where there are more than ``girvanNewmanTieLimit`` ties.
    /// - Complexity: O(*n* *m*²) at most, where *n* is the number of organizations and *m* of ties.
    ///
    /// For two triangles a – b – c and d – e – f with a tie c – d, that tie goes first, for nine pairs need it; the groups
    /// are the triangles, and the modularity is 5/14.
    ///
    /// References: 1. Girvan and Newman 2002, doi 10.1073/pnas.122653799. 2. Newman and Girvan 2004, doi
    /// 10.1103/PhysRevE.69.026113. 3. Newman 2004, doi 10.1103/PhysRevE.70.056131.
    public func girvanNewman(progress: WorkProgress? = nil) throws -> Partition {
        let rows = communityRows
        let ties = rows.targets.count / 2
        guard ties <= Self.girvanNewmanTieLimit else {
            throw CommunityError.tooManyTies(ties, limit: Self.girvanNewmanTieLimit, method: .girvanNewman)
        }
        progress?.expect(ties)
        var removal = TieRemoval(rows)
        var best = (labels: removal.parts, modularity: rows.modularity(removal.parts, resolution: 1))
        while removal.tiesLeft > 0 {
            let hasSplit = removal.removeNext()
            try progress?.advance(1)
            guard hasSplit, let modularity = rows.modularity(removal.parts, resolution: 1) else { continue }
            if modularity > (best.modularity ?? -.infinity) + 1e-12 { best = (removal.parts, modularity) }
        }
        return Partition(labels: best.labels, modularity: best.modularity, index: index)
    }
}
