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
        // Spread over the room and moved apart inside it; where they find no room, the whole is made smaller.
        if let filled = Self.filling(room, Self.spread(natural, sizes, over: room), sizes, gap) {
            scale = 1
            places = filled.map { Positions.Point(x: $0.x, y: room.height - $0.y) }
            return
        }
        let bounds = natural.bounds
        let scale = Self.scale(natural, room)
        let middle = Positions.Point(
            x: bounds.origin.x + bounds.size.width / 2, y: bounds.origin.y + bounds.size.height / 2)
        self.scale = scale
        places = natural.points.map { point in
            Positions.Point(
                x: room.width / 2 + (point.x - middle.x) * scale, y: room.height / 2 - (point.y - middle.y) * scale)
        }
    }

    /// Places inside the room where no two come nearer than the gap, found by moving those apart that do; nil where a few
    /// hundred rounds find none, or where there are so many that it would take long.
    private static func filling(
        _ room: Positions.Size, _ start: [Positions.Point], _ sizes: [Positions.Size], _ gap: Double
    ) -> [Positions.Point]? {
        guard start.count <= 450 else { return nil }
        var places = start
        func hold(_ value: Double, _ half: Double, _ length: Double) -> Double {
            min(max(value, half), max(length - half, half))
        }
        for round in 0..<300 {
            // A little more than needed, so that rounds come to an end.
            let air = gap + 0.2
            var isApart = true
            for one in places.indices {
                for other in places.indices where other > one {
                    let (dx, dy) = (places[other].x - places[one].x, places[other].y - places[one].y)
                    let wide = (sizes[one].width + sizes[other].width) / 2
                    let tall = (sizes[one].height + sizes[other].height) / 2
                    guard dx.magnitude < wide + gap, dy.magnitude < tall + gap else { continue }
                    isApart = false
                    let (inX, inY) = (wide + air - dx.magnitude, tall + air - dy.magnitude)
                    // Now and then the long way round, which frees those that are stuck.
                    if (inX < inY) != (round % 7 == 6) {
                        let step = (dx < 0 ? -inX : inX) / 2
                        places[one].x -= step
                        places[other].x += step
                    } else {
                        let step = (dy < 0 ? -inY : inY) / 2
                        places[one].y -= step
                        places[other].y += step
                    }
                }
            }
            for place in places.indices {
                places[place].x = hold(places[place].x, sizes[place].width / 2, room.width)
                places[place].y = hold(places[place].y, sizes[place].height / 2, room.height)
            }
            if isApart { return places }
        }
        return nil
    }

    private static func scale(_ positions: Positions, _ room: Positions.Size) -> Double {
        let size = positions.bounds.size
        return min(1, room.width / max(size.width, 1), room.height / max(size.height, 1))
    }

    private static func spread(
        _ positions: Positions, _ sizes: [Positions.Size], over room: Positions.Size
    ) -> [Positions.Point] {
        let (xs, ys) = (evened(positions.points.map(\.x)), evened(positions.points.map(\.y)))
        // The middles fill what the boxes at the edges leave.
        func margin(_ shares: [Double], _ halves: [Double]) -> Double {
            shares.indices.filter { shares[$0] < 0.05 || shares[$0] > 0.95 }.map { halves[$0] }.max() ?? 0
        }
        let sideways = min(margin(xs, sizes.map { $0.width / 2 }), room.width * 0.3)
        let upright = min(margin(ys, sizes.map { $0.height / 2 }), room.height * 0.3)
        return zip(xs, ys).map { x, y in
            Positions.Point(
                x: sideways + x * (room.width - 2 * sideways), y: upright + y * (room.height - 2 * upright))
        }
    }

    /// Values from 0 to 1, half of the way to where they would lie evenly: few who stand far off take no room from the
    /// many.
    private static func evened(_ values: [Double]) -> [Double] {
        guard let least = values.min(), let most = values.max(), most > least else {
            return values.map { _ in 0.5 }
        }
        var shares = values.map { ($0 - least) / (most - least) }
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        for (rank, place) in order.enumerated() {
            shares[place] = 0.5 * shares[place] + 0.5 * Double(rank) / Double(values.count - 1)
        }
        return shares
    }
}

/// The length of the longest side of a right triangle.
func hypotenuse(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
