/// One organization that goes into another: their positions.
package struct Merge: Hashable, Sendable {
    package let going: Int
    package let staying: Int

    package init(_ going: Int, into staying: Int) {
        self.going = going
        self.staying = staying
    }
}

extension Network {
    /// Makes one organization of several that are the same, for many at once: what ``merge(_:into:)`` does for one
    /// after another, in one pass.
    ///
    /// - Parameter merges: in the order in which they are done. Who stays does not go, and nobody goes twice; a merge
    ///   that breaks this, or names a position that is none, is left out.
    /// - Returns: the network, and what each merge did, nil for one that was left out.
    /// - Complexity: O(n + m + k) for k merges.
    package func merging(_ merges: [Merge]) -> (network: Network, reports: [MergeReport?]) {
        let count = organizationColumns.count
        var turn = [Int](repeating: -1, count: count)
        var heir = Array(0..<count)
        let wantsToGo = Set(merges.map(\.going))
        var isDone = [Bool](repeating: false, count: merges.count)
        for (number, merge) in merges.enumerated() {
            guard (0..<count).contains(merge.going), (0..<count).contains(merge.staying), turn[merge.going] < 0,
                !wantsToGo.contains(merge.staying)
            else { continue }
            (turn[merge.going], heir[merge.going], isDone[number]) = (number, merge.staying, true)
        }
        guard isDone.contains(true) else { return (self, [MergeReport?](repeating: nil, count: merges.count)) }

        var result = self
        var kept = Selection(everythingIn: self)
        var tally = [MergeTally](repeating: MergeTally(), count: merges.count)
        result.moveTies(turn, heir, &kept, &tally)
        result.moveParts(turn, heir, merges, &kept, &tally)
        result.takeInRecords(merges, isDone)
        for (number, merge) in merges.enumerated() where isDone[number] { kept.organizations[merge.going] = false }
        let reports = merges.indices.map { number -> MergeReport? in
            guard isDone[number] else { return nil }
            let done = tally[number]
            return MergeReport(
                merged: organizationID(at: merges[number].going), into: organizationID(at: merges[number].staying),
                movedTies: done.movedTies, droppedTies: done.droppedTies, movedParticipations: done.movedParts,
                mergedParticipations: done.mergedParts)
        }
        return (result.selecting(kept), reports)
    }

    /// What one merge did.
    private struct MergeTally {
        var (movedTies, droppedTies, movedParts, mergedParts) = (0, 0, 0, 0)
    }

    private mutating func moveTies(
        _ turn: [Int], _ heir: [Int], _ kept: inout Selection, _ tally: inout [MergeTally]
    ) {
        for tie in 0..<tieColumns.count {
            let (source, target) = (Int(tieColumns.sources[tie]), Int(tieColumns.targets[tie]))
            let (first, last) = (min(turn[source], turn[target]), max(turn[source], turn[target]))
            guard last >= 0 else { continue }
            if heir[source] == heir[target], source != target {
                // It is moved by the earlier merge, and lies between the two when the later is done.
                kept.ties[tie] = false
                if first >= 0 { tally[first].movedTies += 1 }
                tally[last].droppedTies += 1
                continue
            }
            if first >= 0, first != last { tally[first].movedTies += 1 }
            tally[last].movedTies += 1
            tieColumns.setEnds(tie, source: heir[source], target: heir[target])
        }
    }

    private mutating func moveParts(
        _ turn: [Int], _ heir: [Int], _ merges: [Merge], _ kept: inout Selection, _ tally: inout [MergeTally]
    ) {
        struct Part: Hashable {
            let organization: UInt32
            let project: UInt32
            let role: UInt16
        }
        var isHeir = [Bool](repeating: false, count: heir.count)
        for position in heir.indices where heir[position] != position { isHeir[heir[position]] = true }
        var held: Set<Part> = []
        var moving = [[Int]](repeating: [], count: merges.count)
        func part(_ position: Int, of organization: Int) -> Part {
            Part(
                organization: UInt32(truncatingIfNeeded: organization),
                project: participationColumns.projects[position], role: participationColumns.roles[position])
        }
        for position in 0..<participationColumns.count {
            let organization = Int(participationColumns.organizations[position])
            if turn[organization] >= 0 {
                moving[turn[organization]].append(position)
            } else if isHeir[organization] {
                held.insert(part(position, of: organization))
            }
        }
        for (number, positions) in moving.enumerated() {
            for position in positions {
                let staying = merges[number].staying
                if held.insert(part(position, of: staying)).inserted {
                    participationColumns.setOrganization(position, staying)
                    tally[number].movedParts += 1
                } else {
                    kept.participations[position] = false
                    tally[number].mergedParts += 1
                }
            }
        }
    }

    private mutating func takeInRecords(_ merges: [Merge], _ isDone: [Bool]) {
        var records: [Int: Organization] = [:]
        for (number, merge) in merges.enumerated() where isDone[number] {
            records[merge.staying, default: organization(at: merge.staying)].takeIn(organization(at: merge.going))
        }
        for (position, record) in records {
            let origins = organizationColumns.origins
            organizationColumns.set(
                position, to: record, file: Int(origins.files[position]), row: Int(origins.rows[position]))
        }
    }
}
