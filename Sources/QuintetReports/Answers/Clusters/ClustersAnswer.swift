import Quintet

extension Subject {
    /// Communities: groups of organizations that work with each other more than chance would have it; how firm they are,
    /// who stands between two, and whether they follow sectors or regions.
    ///
    /// Each is named after the members with the most strength inside it. Organizations alone in their group are in no
    /// cluster; they are counted.
    ///
    /// - Throws: ``Stopped`` when asked to stop; ``CommunityError`` and ``ConvergenceError`` as the method does.
    public func clusters(
        _ question: ClusterQuestion = ClusterQuestion(), progress: WorkProgress? = nil
    ) throws -> Answer {
        let partition = try graph.communities(
            by: question.method, resolution: question.resolution, seed: question.seed, progress: progress)
        let runs = question.runs(ties: graph.tieCount)
        let stability =
            runs == 0
            ? nil
            : try graph.stability(
                of: partition, by: question.method, resolution: question.resolution, seed: question.seed, runs: runs,
                progress: progress)
        let places = ClusterPlaces(graph, partition)
        let clusters = partition.membersOfClusters().map { places.ranked($0) }

        var blocks: [Answer.Block] = [.paragraph(summary(partition, stability))]
        if !clusters.isEmpty {
            blocks.append(.table(overview(clusters.prefix(Self.clustersShown), places, stability)))
            if clusters.count > Self.clustersShown { blocks.append(.paragraph(smallerClusters(clusters))) }
            if let text = stability.map({ firmness($0) }) ?? withoutFirmness(question) {
                blocks.append(.paragraph(text))
            }
            blocks += betweenBlocks(partition, places, stability)
            blocks += try comparisonBlocks(partition, question, progress: progress)
        }
        return Answer(
            statements: statements + [method(question)], blocks: blocks,
            table: try memberTable(clusters, partition, places, stability, question, progress))
    }

    // MARK: Tables

    /// More clusters than this are no overview.
    private static let clustersShown = 20

    private func smallerClusters(_ clusters: [[Int]]) -> Bilingual {
        let rest = clusters.dropFirst(Self.clustersShown)
        let (count, members) = (rest.count, rest.reduce(0) { $0 + $1.count })
        return Bilingual(
            "And \(counted(count, "smaller cluster", "smaller clusters")) with \(grouped(members)) organizations together; --as csv has all.",
            "และกลุ่มที่เล็กกว่าอีก \(grouped(count)) กลุ่ม รวม \(grouped(members)) องค์กร ดูทั้งหมดด้วย --as csv")
    }

    /// One row an organization, by cluster and the most central first; then those in no cluster.
    private func memberTable(
        _ clusters: [[Int]], _ partition: Partition, _ places: ClusterPlaces, _ stability: PartitionStability?,
        _ question: ClusterQuestion, _ progress: WorkProgress?
    ) throws -> Table {
        let compared = try question.comparison.map { try labels(for: $0, question, progress) }
        var columns: [Table.Column] = [
            .init("id", Bilingual(same: "id")), .init("name", Term.name.words), .init("sector", Term.sector.words),
            .number("cluster", Term.cluster.words),
            .number("partners_inside", Bilingual("Partners inside", "พันธมิตรในกลุ่ม")),
            .number("partners", Term.partners.words),
            .number("share_inside", Bilingual("Strength inside", "สัดส่วนความเข้มแข็งในกลุ่ม"), decimals: 2),
            .number("other_cluster", Bilingual("Other cluster", "กลุ่มอื่นที่ใกล้ที่สุด")),
            .number("share_other", Bilingual("Strength with it", "สัดส่วนความเข้มแข็งกับกลุ่มนั้น"), decimals: 2),
            .number("firmness", Bilingual("Firm place", "ความมั่นคงขององค์กร"), decimals: 2),
            .number("cluster_firmness", Bilingual("Firmness of the cluster", "ความมั่นคงของกลุ่ม"), decimals: 2),
        ]
        if let what = question.comparison { columns.append(.init("compared", what.words)) }
        var table = Table(columns: columns)
        let alone = partition.groups.indices.filter { partition.sizes[partition.groups[$0]] == 1 }
        for v in clusters.joined() + alone {
            let organization = network.organization(at: v)
            let group = partition.groups[v]
            let isInCluster = partition.sizes[group] > 1
            var row: [Table.Cell] = [
                .text(organization.id.text), .word(code: organization.name(in: .english), organization.words),
                cell(organization.sector), isInCluster ? .integer(group + 1) : .absent,
                .integer(places.partnersInside[v]), .integer(partnerCount(v)), .number(places.shareInside(v)),
                number(of: places.other[v], in: partition), .number(places.shareOther(v)),
                .number(stability?.firmness[v]),
                isInCluster ? .number(stability?.groupFirmness[group]) : .absent,
            ]
            if let compared { row.append(.text(compared[v])) }
            table.append(row)
        }
        return table
    }

    /// The number of a cluster; none for a group of one.
    private func number(of group: Int?, in partition: Partition) -> Table.Cell {
        .integer(group.flatMap { partition.sizes[$0] > 1 ? $0 + 1 : nil })
    }

    private func overview(_ clusters: ArraySlice<[Int]>, _ places: ClusterPlaces, _ stability: PartitionStability?)
        -> Table
    {
        var columns: [Table.Column] = [
            .number("cluster", Term.cluster.words), .number("size", Term.size.words),
            .init("central", Term.centralMembers.words), .number("ties_inside", Term.tiesInside.words),
        ]
        let firmness = Table.Column.number("firmness", Bilingual("Firmness", "ความมั่นคง"), decimals: 2)
        if stability != nil { columns.append(firmness) }
        var table = Table(columns: columns + sectorColumns)
        for (number, members) in clusters.enumerated() {
            var row: [Table.Cell] = [
                .integer(number + 1), .integer(members.count),
                .word(code: "", .joined(members.prefix(3).map { network.organization(at: $0).words })),
                .integer(members.reduce(0) { $0 + places.partnersInside[$1] } / 2),
            ]
            if let stability { row.append(.number(stability.groupFirmness[number])) }
            table.append(row + sectorCounts(members))
        }
        return table
    }

    /// Who has much to do with another cluster than its own: the first five.
    private func betweenBlocks(
        _ partition: Partition, _ places: ClusterPlaces, _ stability: PartitionStability?
    ) -> [Answer.Block] {
        let found = places.between.filter { places.other[$0].map { partition.sizes[$0] > 1 } ?? false }
        guard partition.sizes.count(where: { $0 > 1 }) > 1, !found.isEmpty else { return [] }
        var table = Table(columns: [
            .init("name", Term.name.words), .number("cluster", Term.cluster.words),
            .number("share_inside", Bilingual("Strength inside", "สัดส่วนความเข้มแข็งในกลุ่ม"), decimals: 2),
            .number("other_cluster", Bilingual("Other cluster", "กลุ่มอื่น")),
            .number("share_other", Bilingual("Strength with it", "สัดส่วนความเข้มแข็งกับกลุ่มนั้น"), decimals: 2),
            .number("firmness", Bilingual("Firm place", "ความมั่นคงขององค์กร"), decimals: 2),
        ])
        for v in found.prefix(5) {
            let organization = network.organization(at: v)
            table.append([
                .word(code: organization.name(in: .english), organization.words),
                .integer(partition.groups[v] + 1), .number(places.shareInside(v)),
                number(of: places.other[v], in: partition), .number(places.shareOther(v)),
                .number(stability?.firmness[v]),
            ])
        }
        let count = found.count
        return [
            .heading(
                Bilingual(
                    "Between two clusters: \(count == 1 ? "one organization has" : "\(grouped(count)) organizations have") at least half as much strength with another as with the own"
                        + (count > 5 ? "; the first five" : ""),
                    "ระหว่างสองกลุ่ม: \(grouped(count)) องค์กรมีความเข้มแข็งกับกลุ่มอื่นอย่างน้อยครึ่งหนึ่งของกลุ่มตน"
                        + (count > 5 ? " (ห้ารายแรก)" : ""))),
            .table(table.dropping(empty: ["firmness"])),
        ]
    }

    /// A column for each sector of the network, and one for those without; none where the data knows no sectors.
    private var sectorColumns: [Table.Column] {
        sectorsPresent.map { .number($0?.rawValue ?? "none", $0?.words ?? Term.noSector.words) }
    }

    private func sectorCounts(_ members: [Int]) -> [Table.Cell] {
        sectorsPresent.map { sector in .integer(members.count { graph.sectors[$0] == sector }) }
    }

    private var sectorsPresent: [Sector?] {
        let known = Sector.allCases.filter { graph.sectors.contains($0) }
        return known.isEmpty ? [] : known + (graph.sectors.contains(nil) ? [nil] : [])
    }
}

extension Partition {
    /// The members of each group of at least two, by number: the groups of one come last.
    fileprivate func membersOfClusters() -> [[Int]] {
        var members = [[Int]](repeating: [], count: sizes.count { $0 > 1 })
        for (v, group) in groups.enumerated() where sizes[group] > 1 { members[group].append(v) }
        return members
    }
}
