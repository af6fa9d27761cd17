extension HelixPresence {
    /// The synergy of several sets of helices, each beside what chance would make of it.
    ///
    /// A dealing keeps for each helix the number of its projects and takes any of them, one helix independently of another.
    /// All sets are judged by the same dealings.
    ///
    /// - Parameters:
    ///   - sets: the sets, none of them empty; ``helixSets`` has those of three and more.
    ///   - permutations: how many dealings, at least 1.
    ///   - seed: where the random choices begin.
    ///   - progress: told of the dealings; may ask to stop.
    /// - Returns: the synergies in the order of the sets; none without projects.
    /// - Throws: ``Stopped`` when asked to stop.
    /// - Complexity: O(`permutations` · *p*) for *p* projects.
    public func synergies(
        of sets: [Set<Sector>], permutations: Int = 1000, seed: UInt64 = 1, progress: WorkProgress? = nil
    ) throws(Stopped) -> [HelixSynergy] {
        precondition(permutations > 0, "at least one dealing is drawn")
        precondition(sets.allSatisfy { !$0.isEmpty }, "at least one helix is asked for")
        let rows = rowsOfKnownSector
        guard !rows.isEmpty, !sets.isEmpty else { return [] }
        let masks = sets.map(\.bits)
        let drawn = try drawnTransmissions(masks, permutations, seed, progress)
        let entropies = PatternCounts(rows.map(\.sectors.bits)).entropies()
        return sets.enumerated().map { place, helices in
            let observed = PatternCounts.transmission(of: masks[place], entropies: entropies)
            let sign = helices.count % 2 == 1 ? 1.0 : -1.0
            let chanced = (0..<permutations).map { sign * drawn[$0 * masks.count + place] }
            // Equal in truth may be unequal in the last bits.
            let low = chanced.count { $0 <= sign * observed + 1e-12 }
            let high = chanced.count { $0 >= sign * observed - 1e-12 }
            let chance = HelixSynergy.Chance(
                interval: middle95(of: chanced), mean: chanced.reduce(0, +) / Double(permutations),
                asSynergetic: Double(1 + low) / Double(1 + permutations),
                asRedundant: Double(1 + high) / Double(1 + permutations), dealings: permutations)
            return HelixSynergy(
                helices: helices.sorted(), transmission: observed, projects: rows.count,
                constant: constantHelices(helices), chance: chance)
        }
    }

    /// T of each mask in each dealing, dealing by dealing.
    private func drawnTransmissions(
        _ masks: [UInt8], _ permutations: Int, _ seed: UInt64, _ progress: WorkProgress?
    ) throws(Stopped) -> [Double] {
        // Safe to share: each dealing has its own entries.
        nonisolated(unsafe) let drawn = UnsafeMutableBufferPointer<Double>.scratch(
            permutations * masks.count, filledWith: 0)
        defer { drawn.deallocate() }
        let rows = rowsOfKnownSector
        // Those with a helix first: what a dealing starts from, and so what a seed gives, does not depend on the order of rows.
        let columns = Sector.allCases.map { sector in
            let having = rows.count { $0.sectors.contains(sector) }
            return rows.indices.map { $0 < having ? UInt8(1) : 0 }
        }
        // A helix that is everywhere or nowhere is the same however it is dealt.
        let moving = columns.indices.filter { columns[$0].contains(0) && columns[$0].contains(1) }
        let (chunkSize, n) = (50, rows.count)
        progress?.expect(permutations)
        try Parallel.forEachChunk((permutations + chunkSize - 1) / chunkSize) {
            ()
        } body: { (chunk, _) throws(Stopped) in
            var generator = SeededGenerator(seed: LabelShuffles.seed(seed, chunk: chunk))
            var columns = columns
            for dealing in chunk * chunkSize..<min(permutations, (chunk + 1) * chunkSize) {
                for column in moving {
                    columns[column].withUnsafeMutableBufferPointer { LabelShuffles.shuffle($0, &generator) }
                }
                var counts = PatternCounts()
                for project in 0..<n {
                    var pattern: UInt8 = 0
                    for column in columns.indices { pattern |= columns[column][project] << UInt8(column) }
                    counts.add(pattern)
                }
                let entropies = counts.entropies()
                for (place, mask) in masks.enumerated() {
                    drawn[dealing * masks.count + place] = PatternCounts.transmission(of: mask, entropies: entropies)
                }
                try progress?.advance(1)
            }
        }
        return Array(drawn)
    }
}

/// The synergy of some helices, region by region: T = T₀ + Σ (n_g / N) T_g.
public struct RegionalSynergy: Hashable, Sendable {
    /// One region's part.
    public struct Part: Hashable, Sendable {
        /// The region; nil for projects without one.
        public let region: String?
        /// n_g: its projects.
        public let projects: Int
        /// T_g, in bits, over its projects alone.
        public let transmission: Double
        /// (n_g / N) T_g, in bits.
        public let contribution: Double
    }

    /// T over all projects, in bits.
    public let transmission: Double
    /// T₀ = T − Σ (n_g / N) T_g, in bits: what arises between the regions.
    public let between: Double
    /// The regions by code, projects without one last.
    public let parts: [Part]
}

extension HelixPresence {
    /// How much of the synergy of some helices arises within each region, and how much between the regions.
    ///
    /// - Parameter helices: which, at least one.
    /// - Returns: the parts; nil without projects.
    /// - Complexity: O(*p* + *g* 4^*k*) for *p* projects, *g* regions and *k* helices.
    ///
    /// With identical halves T₀ is 0: what holds in each region holds for all.
    ///
    /// Reference: L. Leydesdorff and Ø. Strand, JASIST 64, 2013, 515–526, doi 10.1002/asi.22782.
    public func regionalSynergy(of helices: Set<Sector>) -> RegionalSynergy? {
        guard let whole = synergy(of: helices) else { return nil }
        let rows = rowsOfKnownSector
        let regions = Set(rows.compactMap(\.region)).sorted().map(Optional.some) + [nil]
        let parts = regions.compactMap { region -> RegionalSynergy.Part? in
            let inside = rows.filter { $0.region == region }
            guard !inside.isEmpty else { return nil }
            let transmission = PatternCounts(inside.map(\.sectors.bits)).transmission(of: helices.bits)
            return RegionalSynergy.Part(
                region: region, projects: inside.count, transmission: transmission,
                contribution: transmission * Double(inside.count) / Double(rows.count))
        }
        return RegionalSynergy(
            transmission: whole.transmission,
            between: whole.transmission - parts.reduce(0) { $0 + $1.contribution }, parts: parts)
    }
}
