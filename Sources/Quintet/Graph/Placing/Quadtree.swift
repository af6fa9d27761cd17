// Everyone pushes everyone away, in n log n: those far off push together, from their common center.
//
// J. Barnes and P. Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324, 1986, 446–449,
// doi 10.1038/324446a0. The tree lies in one array in the order of a walk through it; each cell knows where the walk goes
// on when the cell is taken as a whole, so walking needs no stack.

/// Points sorted along a Z-curve, and the cells of a quadtree over them.
struct Quadtree {
    struct Cell {
        var x: Float = 0
        var y: Float = 0
        var mass: Float = 0
        /// The cell is taken as a whole beyond this squared distance.
        var reach: Float = 0
        /// Where the walk goes on after the cell.
        var skip: Int32 = 0
        /// The cell's points, if it is not divided further.
        var first: Int32 = 0
        var end: Int32 = 0
    }

    /// The points in the order of the curve: their numbers and places.
    private(set) var order: [Int32] = []
    private var x: [Float] = []
    private var y: [Float] = []
    private var masses: [Float] = []
    private var cells: [Cell] = []
    private var codes: [UInt32] = []

    /// At most so many points stay together in a cell.
    private static let cellSize = 10
    /// Half the accuracy for twice the speed: the cell's side over its distance may be up to this.
    private static let opening: Float = 1.25

    /// - Parameter masses: how hard each point pushes, by its number.
    init(_ points: PlanePoints, masses: [Float]) {
        let n = points.count
        guard let left = points.x.min(), let right = points.x.max(), let bottom = points.y.min(),
            let top = points.y.max()
        else { return }
        let side = max(right - left, top - bottom, 1e-6) * 1.0001
        let scale = 65_535 / side
        var keys = [UInt64](repeating: 0, count: n)
        for v in 0..<n {
            let column = UInt32(min(max((points.x[v] - left) * scale, 0), 65_535))
            let row = UInt32(min(max((points.y[v] - bottom) * scale, 0), 65_535))
            let code = spread(column) | spread(row) << 1
            keys[v] = UInt64(code) << 32 | UInt64(UInt32(truncatingIfNeeded: v))
        }
        sortByCode(&keys)
        order = keys.map { Int32(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
        codes = keys.map { UInt32(truncatingIfNeeded: $0 >> 32) }
        x = order.map { points.x[Int($0)] }
        y = order.map { points.y[Int($0)] }
        self.masses = order.map { masses[Int($0)] }
        cells.reserveCapacity(n)
        divide(0, n, level: 15, side: side)
    }

    /// Appends the cell of some points, and those it is divided into.
    private mutating func divide(_ first: Int, _ end: Int, level: Int, side: Float) {
        let number = cells.count
        var cell = Cell()
        let reach = side / Self.opening
        cell.reach = reach * reach
        cells.append(cell)
        if end - first <= Self.cellSize || level < 0 {
            for place in first..<end {
                cell.x += x[place] * masses[place]
                cell.y += y[place] * masses[place]
                cell.mass += masses[place]
            }
            cell.first = Int32(truncatingIfNeeded: first)
            cell.end = Int32(truncatingIfNeeded: end)
        } else {
            var start = first
            let shift = UInt32(2 * level)
            while start < end {
                let quarter = (codes[start] >> shift) & 3
                var stop = start + 1
                while stop < end, (codes[stop] >> shift) & 3 == quarter { stop += 1 }
                let child = cells.count
                divide(start, stop, level: level - 1, side: side / 2)
                cell.x += cells[child].x * cells[child].mass
                cell.y += cells[child].y * cells[child].mass
                cell.mass += cells[child].mass
                start = stop
            }
        }
        cell.x /= cell.mass
        cell.y /= cell.mass
        cell.skip = Int32(truncatingIfNeeded: cells.count)
        cells[number] = cell
    }

    /// For each point p the sum of mass(q) (p − q)/|p − q|² over all others q, by the points' own numbers.
    func repulsion(progress: WorkProgress?) throws(Stopped) -> PlanePoints {
        let n = order.count
        var forces = PlanePoints(x: [Float](repeating: 0, count: n), y: [Float](repeating: 0, count: n))
        let chunks = n < 500 ? 1 : 32
        try forces.withRaw { (fx, fy) throws(Stopped) in
            // Safe to share: each chunk writes the forces on its own points.
            nonisolated(unsafe) let (fx, fy) = (fx, fy)
            try Parallel.forEachChunk(chunks) {
            } body: { (chunk, _) throws(Stopped) in
                try progress?.check()
                walk(Parallel.part(chunk, of: chunks, in: n)) { place, x, y in
                    fx[Int(order[place])] = x
                    fy[Int(order[place])] = y
                }
            }
        }
        return forces
    }

    @inline(__always)
    private func walk(_ places: Range<Int>, store: (Int, Float, Float) -> Void) {
        x.withUnsafeBufferPointer { x in
            y.withUnsafeBufferPointer { y in
                masses.withUnsafeBufferPointer { masses in
                    cells.withUnsafeBufferPointer { cells in
                        for place in places {
                            let (px, py) = (x[place], y[place])
                            var (fx, fy): (Float, Float) = (0, 0)
                            var number = 0
                            while number < cells.count {
                                let cell = cells[number]
                                let (dx, dy) = (px - cell.x, py - cell.y)
                                let squared = dx * dx + dy * dy
                                if squared > cell.reach {
                                    let push = cell.mass / squared
                                    fx += push * dx
                                    fy += push * dy
                                    number = Int(cell.skip)
                                } else if cell.end > 0 {
                                    for other in Int(cell.first)..<Int(cell.end) {
                                        let (dx, dy) = (px - x[other], py - y[other])
                                        // Never nothing, and the point itself pushes by zero.
                                        let push = masses[other] / (dx * dx + dy * dy + 1e-4)
                                        fx += push * dx
                                        fy += push * dy
                                    }
                                    number = Int(cell.skip)
                                } else {
                                    number &+= 1
                                }
                            }
                            store(place, fx, fy)
                        }
                    }
                }
            }
        }
    }
}

/// The lower sixteen bits with a zero between each two.
private func spread(_ bits: UInt32) -> UInt32 {
    var bits = bits & 0xFFFF
    bits = (bits | bits << 8) & 0x00FF_00FF
    bits = (bits | bits << 4) & 0x0F0F_0F0F
    bits = (bits | bits << 2) & 0x3333_3333
    return (bits | bits << 1) & 0x5555_5555
}

/// Sorts by the upper 32 bits, equal ones staying in order: four counting sorts.
private func sortByCode(_ keys: inout [UInt64]) {
    var spare = keys
    for shift in stride(from: 32, to: 64, by: 8) {
        var starts = [Int](repeating: 0, count: 257)
        for key in keys { starts[Int((key >> UInt64(shift)) & 255) + 1] += 1 }
        for digit in 0..<256 { starts[digit + 1] += starts[digit] }
        for key in keys {
            let digit = Int((key >> UInt64(shift)) & 255)
            spare[starts[digit]] = key
            starts[digit] += 1
        }
        swap(&keys, &spare)
    }
}
