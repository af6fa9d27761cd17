import Quintet

extension Subject {
    /// Communities: groups of organizations that work with each other more than chance would have it.
    ///
    /// Each is named after the members with the most partners inside it. Organizations without partners are no cluster;
    /// they are counted.
    ///
    /// - Throws: ``Stopped`` when asked to stop.
    public func clusters(
        resolution: Double = 1, seed: UInt64 = 1, progress: WorkProgress? = nil
    ) throws(Stopped) -> Answer {
        let partition = try graph.leiden(resolution: resolution, seed: seed, progress: progress)
        let inside = partnersInside(partition)
        let groups = partition.sizes.indices.filter { partition.sizes[$0] > 1 }
        let alone = partition.sizes.count { $0 == 1 }

        var table = Table(columns: [
            .init("id", Bilingual(same: "id")), .init("name", Term.name.words), .init("sector", Term.sector.words),
            .number("cluster", Term.cluster.words),
            .number("partners_inside", Bilingual("Partners inside", "พันธมิตรในกลุ่ม")),
            .number("partners", Term.partners.words),
        ])
        var overview = Table(
            columns: [
                .number("cluster", Term.cluster.words), .number("size", Term.size.words),
                .init("central", Term.centralMembers.words), .number("ties_inside", Term.tiesInside.words),
            ] + sectorColumns)
        for group in groups {
            let members = partition.groups.indices.filter { partition.groups[$0] == group }
            let ranked = members.sorted { (inside[$0], $1) > (inside[$1], $0) }
            for member in ranked {
                let organization = network.organization(at: member)
                table.append([
                    .text(organization.id.text), .word(code: organization.name(in: .english), organization.words),
                    cell(organization.sector), .integer(group + 1), .integer(inside[member]),
                    .integer(partnerCount(member)),
                ])
            }
            let central = ranked.prefix(3).map { network.organization(at: $0).words }
            overview.append(
                [
                    .integer(group + 1), .integer(members.count), .word(code: "", .joined(central)),
                    .integer(ranked.reduce(0) { $0 + inside[$1] } / 2),
                ] + sectorCounts(members))
        }
        for position in partition.groups.indices where partition.sizes[partition.groups[position]] == 1 {
            let organization = network.organization(at: position)
            table.append([
                .text(organization.id.text), .word(code: organization.name(in: .english), organization.words),
                cell(organization.sector), .absent, .integer(0), .integer(0),
            ])
        }
        var statements = self.statements
        statements.append(method(resolution: resolution, seed: seed))
        let blocks: [Answer.Block] = [.paragraph(summary(partition, groups.count, alone)), .table(overview)]
        return Answer(statements: statements, blocks: groups.isEmpty ? [blocks[0]] : blocks, table: table)
    }

    /// For each organization, its partners of the same group.
    private func partnersInside(_ partition: Partition) -> [Int] {
        (0..<graph.count).map { v in
            partners(of: v).count { partition.groups[$0] == partition.groups[v] }
        }
    }

    /// Partners in either direction, each once.
    func partners(of v: Int) -> Set<Int> {
        var result = Set(graph.neighbors(of: v).map { Int($0) })
        if graph.isDirected {
            for arc in graph.incomingOffsets[v]..<graph.incomingOffsets[v + 1] {
                result.insert(Int(graph.incomingTargets[arc]))
            }
        }
        return result
    }

    func partnerCount(_ v: Int) -> Int {
        graph.isDirected ? partners(of: v).count : graph.neighbors(of: v).count
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

    private func method(resolution: Double, seed: UInt64) -> Bilingual {
        Bilingual(
            "Clusters by the Leiden method (modularity, resolution \(shortNumber(resolution)), seed \(seed)); weights are strengths"
                + (graph.isDirected ? "; direction does not count." : "."),
            "จัดกลุ่มด้วยวิธี Leiden (มอดูลาริตี ความละเอียด \(shortNumber(resolution)) ค่าเริ่มสุ่ม \(seed)) น้ำหนักคือความเข้มแข็ง"
                + (graph.isDirected ? " ไม่นับทิศทาง" : ""))
    }

    private func summary(_ partition: Partition, _ groups: Int, _ alone: Int) -> Bilingual {
        guard groups > 0 else {
            return Bilingual("No two organizations are tied, so there are no clusters.", "ไม่มีองค์กรใดเชื่อมโยงกัน จึงไม่มีกลุ่ม")
        }
        let quality = partition.modularity.map { shortNumber($0) } ?? "–"
        let isFirm = (partition.modularity ?? 0) >= 0.3
        let isolates =
            alone > 0 ? " \(counted(alone, "organization has", "organizations have")) no partner and no cluster." : ""
        let isolatesTH = alone > 0 ? " มี \(grouped(alone)) องค์กรที่ไม่มีพันธมิตรและไม่อยู่ในกลุ่มใด" : ""
        return Bilingual(
            "\(counted(groups, "cluster", "clusters")), modularity \(quality): "
                + (isFirm
                    ? "the groups stand out clearly."
                    : "the groups hardly stand out from chance; do not build on them.")
                + isolates,
            "\(grouped(groups)) กลุ่ม มอดูลาริตี \(quality): "
                + (isFirm ? "กลุ่มแยกจากกันชัดเจน" : "กลุ่มแทบไม่ต่างจากความบังเอิญ ไม่ควรใช้ตัดสินใจ") + isolatesTH)
    }
}
