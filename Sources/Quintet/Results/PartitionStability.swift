/// How firm a division into groups is: what is left of it when only the random choices change.
public struct PartitionStability: Sendable {
    /// The division in question.
    public let partition: Partition
    /// With how many other seeds it was looked for.
    public let runs: Int
    /// For each organization, the share of the runs, averaged over the other members of its group, in which it is again in
    /// a group with them: 1 where it never parts from any, 0 where it always parts from all. Undefined for an organization
    /// that is alone in its group.
    public let firmness: Scores
    /// For each group by number, how well the runs found it again: the Jaccard index (members of both over members of
    /// either) with the most similar group of a run, averaged over the runs; 1 where every run found the very same group.
    public let groupFirmness: [Double]
}
