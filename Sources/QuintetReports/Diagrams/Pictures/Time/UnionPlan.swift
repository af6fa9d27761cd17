import Quintet

/// Places that hold at several times: the layout of everybody who is there at any of them.
struct UnionPlan {
    /// The middles, by the order of the organizations, from the upper left corner of the room, downwards.
    let places: [Positions.Point]
    /// By how much all sizes must be made smaller to fit the room; 1 where everything fits.
    let scale: Double

    /// Lays out the organizations of all times together in a room.
    ///
    /// The layout is spread over the room and moved apart again; where it does not fit even so, it is made smaller as a
    /// whole.
    ///
    /// - Parameters:
    ///   - ids: who, each once.
    ///   - pairs: who works with whom at any time; those with others are left aside.
    ///   - sizes: the room that each takes, in points.
    ///   - gap: the least distance between two.
    init(
        _ ids: [Organization.ID], pairs: [PartnerPair: Double], sizes: [Positions.Size], gap: Double,
        room: Positions.Size
    ) throws {
        var network = Network()
        for id in ids { try network.add(Organization(id)) }
        let isThere = Set(ids)
        for (pair, weight) in pairs.sorted(by: { $0.key < $1.key })
        where isThere.contains(pair.one) && isThere.contains(pair.other) {
            var tie = Collaboration(pair.one, pair.other)
            tie.weight = weight
            try network.add(tie)
        }
        let graph = GraphView(network)
        var options = LayoutOptions()
        options.sizes = sizes
        options.gap = gap
        options.aspectRatio = room.width / room.height
        let natural = try graph.layout(options)
        // Spread over the room; what then lies on each other is moved apart from there.
        options.keeping = Self.spread(natural, sizes, over: room)
        let spread = try graph.layout(options)
        let best = [natural, spread].max { Self.scale($0, room) < Self.scale($1, room) } ?? natural
        let bounds = best.bounds
        let scale = Self.scale(best, room)
        let middle = Positions.Point(
            x: bounds.origin.x + bounds.size.width / 2, y: bounds.origin.y + bounds.size.height / 2)
        self.scale = scale
        places = best.points.map { point in
            Positions.Point(
                x: room.width / 2 + (point.x - middle.x) * scale, y: room.height / 2 - (point.y - middle.y) * scale)
        }
    }

    private static func scale(_ positions: Positions, _ room: Positions.Size) -> Double {
        let size = positions.bounds.size
        return min(1, room.width / max(size.width, 1), room.height / max(size.height, 1))
    }

    private static func spread(
        _ positions: Positions, _ sizes: [Positions.Size], over room: Positions.Size
    ) -> [Organization.ID: Positions.Point] {
        // The middles fill what the boxes at the edges leave.
        let (xs, ys) = (positions.points.map(\.x), positions.points.map(\.y))
        guard let left = xs.min(), let right = xs.max(), let low = ys.min(), let high = ys.max() else { return [:] }
        func edges(_ values: [Double], _ halves: [Double]) -> Double {
            // The greatest half size among the outermost tenth.
            let order = values.indices.sorted { values[$0] < values[$1] }
            let some = max(values.count / 20, 1)
            return (order.prefix(some) + order.suffix(some)).map { halves[$0] }.max() ?? 0
        }
        let (sideways, upright) = (
            edges(xs, sizes.map { $0.width / 2 }), edges(ys, sizes.map { $0.height / 2 })
        )
        let wide = right > left ? max(room.width - 2 * sideways, room.width * 0.4) / (right - left) : 1
        let tall = high > low ? max(room.height - 2 * upright, room.height * 0.4) / (high - low) : 1
        var kept: [Organization.ID: Positions.Point] = [:]
        for (place, point) in positions.points.enumerated() {
            kept[positions.index[place]] = Positions.Point(x: (point.x - left) * wide, y: (point.y - low) * tall)
        }
        return kept
    }
}
