// Who could fill a gap, and whom to ask: the nearest organization of the one helix that is missing.
//
// The cost of a gap is the number of steps from those who take part to the nearest organization of the missing helix: 1 where one
// of them works with such an organization already, 2 where one knows who does, and so on. Among gaps of equal cost those come
// first whose nearest organization works in the same area, then in the same region, then those of whom it is the sector, not one
// that it also serves, then over the firmer chain, which is the one whose weakest tie is stronger. Among the nearest
// organizations of one gap the same rule chooses. Ties are used in either direction: who gives money to somebody can introduce them.

/// One helix that is missing, and who could fill in.
public struct HelixGap: Hashable, Sendable {
    /// The place in the list that was asked.
    public let item: Int
    public let missing: Sector
    /// The nearest organization of that helix; nil where there is none in the network. Where no chain leads to any, one of the
    /// same area and region before others.
    public let nearest: Int?
    /// From someone who takes part to the nearest organization, both included; empty where no chain leads there.
    public let path: [Int]
    /// The strength of the chain's weakest tie; nil without a chain.
    public let firmness: Double?
    public let sharesArea: Bool
    public let sharesRegion: Bool
    /// Whether the organization is of another sector and only also serves this one.
    public let isOnlyAlso: Bool

    /// How far away the nearest organization is; nil where no chain leads there.
    public var steps: Int? { path.isEmpty ? nil : path.count - 1 }

    /// Whom to ask for the introduction: the last before the nearest organization.
    public var introducer: Int? { path.dropLast().last }
}

/// Some organizations that lack one helix, with the areas and the region their work is in.
public struct IncompleteTeam: Hashable, Sendable {
    public var members: [Int]
    public var missing: Sector
    public var areas: Set<String>
    public var regions: Set<String>

    /// Makes a team.
    public init(members: [Int], missing: Sector, areas: Set<String> = [], regions: Set<String> = []) {
        (self.members, self.missing, self.areas, self.regions) = (members, missing, areas, regions)
    }
}

extension Network {
    /// The projects that lack exactly one helix, as teams, by the project's position.
    ///
    /// A project without a region of its own is in those of its members, and likewise for its areas. Projects in which nobody
    /// takes part are left out.
    public func nearlyCompleteProjects() -> [(project: Int, team: IncompleteTeam)] {
        projectHelices().compactMap { helices in
            guard helices.missing.count == 1, let missing = helices.missing.sectors.first, !helices.members.isEmpty
            else { return nil }
            let project = projectRecords[helices.project]
            let members = helices.members.map { organizationColumns.organization($0) }
            let areas = project.areas.isEmpty ? members.flatMap(\.areas) : project.areas
            let regions = project.region.map { [$0] } ?? members.compactMap(\.region)
            return (
                helices.project,
                IncompleteTeam(members: helices.members, missing: missing, areas: Set(areas), regions: Set(regions))
            )
        }
    }

    /// For teams that lack one helix, the nearest organization of it and the way to it: the cheapest gap first.
    ///
    /// An organization that *also* serves the helix counts. Teams of nobody have no chain.
    ///
    /// - Parameters:
    ///   - teams: who lacks what.
    ///   - graph: the ties of this network; direction makes no difference.
    ///   - progress: told of the work; may ask to stop.
    /// - Returns: one gap a team, by cost as described above, equal ones in the order of the teams.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(*t* (*n* + *m*)) at worst for *t* teams; each search ends with the first step that meets the helix.
    ///
    /// In Q7 the team of g1, a1 and b1 that looks for the environment finds e1 in 2 steps: from g1 over c1, who is the one to
    /// ask for the introduction.
    public func gaps(
        of teams: [IncompleteTeam], in graph: GraphView, progress: WorkProgress? = nil
    ) throws(Stopped) -> [HelixGap] {
        precondition(graph.count == organizationColumns.count, "the graph is of this network")
        var search = HelixSearch(self, graph)
        progress?.expect(teams.count)
        var gaps: [HelixGap] = []
        for (item, team) in teams.enumerated() {
            gaps.append(search.gap(of: team, item: item))
            try progress?.advance(1)
        }
        return gaps.sorted { one, other in
            func fit(_ gap: HelixGap) -> Int { (gap.sharesArea ? 2 : 0) + (gap.sharesRegion ? 1 : 0) }
            func steps(_ gap: HelixGap) -> Int { gap.steps ?? (gap.nearest == nil ? Int.max : Int.max - 1) }
            let (a, b) = (steps(one), steps(other))
            if a != b { return a < b }
            if fit(one) != fit(other) { return fit(one) > fit(other) }
            if one.isOnlyAlso != other.isOnlyAlso { return other.isOnlyAlso }
            return (other.firmness ?? 0, one.item) < (one.firmness ?? 0, other.item)
        }
    }
}

/// Searches from teams outwards, one after the other; between searches nothing is marked.
private struct HelixSearch {
    let rows: Arcs.Rows
    let organizations: [Organization]
    let served: [SectorSet]
    private var distance: [Int32]
    private var firmness: [Double]
    private var parent: [Int32]

    init(_ network: Network, _ graph: GraphView) {
        let n = graph.count
        rows = graph.partners
        organizations = (0..<n).map { network.organizationColumns.organization($0) }
        served = (0..<n).map { position in
            let (own, also) = network.servedSectors(position)
            return own.union(also)
        }
        distance = [Int32](repeating: -1, count: n)
        firmness = [Double](repeating: 0, count: n)
        parent = [Int32](repeating: -1, count: n)
    }

    mutating func gap(of team: IncompleteTeam, item: Int) -> HelixGap {
        var reached = team.members
        for member in reached { (distance[member], firmness[member]) = (0, .infinity) }
        var (start, candidates) = (0, [Int]())
        while candidates.isEmpty, start < reached.count {
            let end = reached.count
            step(start..<end, &reached)
            candidates = reached[end...].filter { served[$0].contains(team.missing) }
            start = end
        }
        defer { for v in reached { (distance[v], firmness[v], parent[v]) = (-1, 0, -1) } }
        let isReached = !candidates.isEmpty
        if !isReached { candidates = served.indices.filter { served[$0].contains(team.missing) } }
        func fit(_ v: Int) -> Int { (sharesArea(v, team) ? 2 : 0) + (sharesRegion(v, team) ? 1 : 0) }
        func isOwn(_ v: Int) -> Int { organizations[v].sector == team.missing ? 1 : 0 }
        let best = candidates.max {
            (fit($0), isOwn($0), firmness[$0], -$0) < (fit($1), isOwn($1), firmness[$1], -$1)
        }
        var path: [Int] = []
        if isReached, var v = best {
            path = [v]
            while parent[v] >= 0 {
                v = Int(parent[v])
                path.append(v)
            }
            path.reverse()
        }
        return HelixGap(
            item: item, missing: team.missing, nearest: best, path: path,
            firmness: isReached ? best.map { firmness[$0] } : nil,
            sharesArea: best.map { sharesArea($0, team) } ?? false,
            sharesRegion: best.map { sharesRegion($0, team) } ?? false,
            isOnlyAlso: best.map { organizations[$0].sector != team.missing } ?? false)
    }

    /// One step further from those reached last; each one new is reached over the firmest chain.
    private mutating func step(_ last: Range<Int>, _ reached: inout [Int]) {
        for place in last {
            let v = reached[place]
            for arc in rows.offsets[v]..<rows.offsets[v + 1] {
                let w = Int(rows.targets[arc])
                let firm = min(firmness[v], rows.weights[arc])
                if distance[w] < 0 {
                    distance[w] = distance[v] + 1
                    reached.append(w)
                } else if distance[w] != distance[v] + 1 || firm <= firmness[w] {
                    continue
                }
                (firmness[w], parent[w]) = (firm, Int32(truncatingIfNeeded: v))
            }
        }
    }

    private func sharesArea(_ v: Int, _ team: IncompleteTeam) -> Bool {
        !team.areas.isDisjoint(with: organizations[v].areas)
    }

    private func sharesRegion(_ v: Int, _ team: IncompleteTeam) -> Bool {
        organizations[v].region.map { team.regions.contains($0) } ?? false
    }
}
