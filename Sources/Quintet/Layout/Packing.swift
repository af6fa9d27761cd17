// Pieces are packed like a stone wall: each, the largest first, in the free place nearest to the middle, with the page's form
// for a measure of distance. A piece takes the cells of a grid that its boxes touch, so small pieces fill the corners that a
// large one leaves.
//
// K. Freivalds, U. Dogrusoz and P. Kikusts, "Disconnected graph layout and the polyomino packing approach", Graph Drawing
// 2001, LNCS 2265, 378–391, doi 10.1007/3-540-45848-4_30.

extension [Box] {
    /// Moves each piece as a whole so that no two pieces overlap and the whole has about the aspect ratio asked for.
    mutating func pack(_ pieces: [[Int]], _ ties: Arcs.Rows, aspectRatio: Double) {
        guard pieces.count > 1 else { return }
        let area = pieces.reduce(0) { $0 + frame($1).width * frame($1).height }
        let cell = Swift.max((area / 20_000).squareRoot(), 1e-6)
        let sorted = pieces.indices.sorted { one, other in
            let areas = (frame(pieces[one]), frame(pieces[other]))
            let (first, second) = (areas.0.width * areas.0.height, areas.1.width * areas.1.height)
            return first == second ? one < other : first > second
        }
        var wall = Wall(cell: cell, aspectRatio: aspectRatio)
        for number in sorted {
            let frame = frame(pieces[number])
            let shape = shape(pieces[number], ties, frame, cell: cell)
            let place = wall.place(shape)
            let dx = Double(place.column) * cell - frame.left
            let dy = Double(place.row + shape.air) * cell - frame.bottom
            for v in pieces[number] {
                self[v].x += dx
                self[v].y += dy
            }
        }
    }

    private func frame(_ members: [Int]) -> BoxFrame { BoxFrame(members.lazy.map { self[$0] }) }

    /// The cells that the boxes and ties touch, counted from the lower left corner, all cells between those of a row, and
    /// some air about a large piece, so that nothing is taken for a part of it that isn't.
    private func shape(_ members: [Int], _ ties: Arcs.Rows, _ frame: BoxFrame, cell: Double) -> Wall.Shape {
        let air = Int(0.02 * Swift.min(frame.width, frame.height) / cell)
        let rows = Int(frame.height / cell) + 1
        var spans = [(first: Int, last: Int)](repeating: (.max, -1), count: rows)
        func row(_ y: Double) -> Int { Swift.min(Swift.max(Int((y - frame.bottom) / cell), 0), rows - 1) }
        func take(_ row: Int, _ left: Double, _ right: Double) {
            let (first, last) = (Int((left - frame.left) / cell), Int((right - frame.left) / cell))
            spans[row] = (Swift.min(spans[row].first, first), Swift.max(spans[row].last, last))
        }
        for v in members {
            let (x, y) = (self[v].x, self[v].y)
            let (halfWidth, halfHeight) = (self[v].width / 2, self[v].height / 2)
            for line in row(y - halfHeight)...row(y + halfHeight) { take(line, x - halfWidth, x + halfWidth) }
            // A tie from here up: where it crosses each line of cells.
            for w in ties.targets[ties.offsets[v]..<ties.offsets[v + 1]].lazy.map({ Int($0) }) where self[w].y > y {
                let slope = (self[w].x - x) / (self[w].y - y)
                for line in row(y)...row(self[w].y) {
                    let height = Swift.min(Swift.max(frame.bottom + Double(line) * cell, y), self[w].y)
                    let across = x + (height - y) * slope
                    take(line, across, across)
                }
            }
        }
        guard air > 0 else { return Wall.Shape(spans: spans, width: Int(frame.width / cell) + 1) }
        let wide = (-air..<rows + air).map { line in
            let near = spans[Swift.max(line - air, 0)...Swift.min(line + air, rows - 1)].filter { $0.last >= 0 }
            guard let first = near.map(\.first).min(), let last = near.map(\.last).max() else { return (Int.max, -1) }
            return (first - air, last + air)
        }
        return Wall.Shape(spans: wide, width: Int(frame.width / cell) + 1, air: air)
    }

    /// Sets boxes without ties in rows under the others, members of a group together.
    ///
    /// - Parameter asked: how wide the rows may be; nil for as wide as the others.
    /// - Returns: how high the rows are.
    @discardableResult
    mutating func setInRows(
        _ isolates: [Int], groups: [Int32]?, below others: [Int], _ aspectRatio: Double, width asked: Double? = nil
    ) -> Double {
        guard !isolates.isEmpty else { return 0 }
        let frame = frame(others)
        let area = isolates.reduce(0) { $0 + self[$1].width * self[$1].height }
        let widest = isolates.reduce(0) { Swift.max($0, self[$1].width) }
        let whole = area * 1.1 + frame.width * frame.height
        let width = Swift.max(
            asked ?? Swift.max(frame.width, others.isEmpty ? (whole * aspectRatio).squareRoot() : 0), widest)
        let order = isolates.sorted { one, other in
            let ranks = (groups?[one] ?? 0, groups?[other] ?? 0)
            return ranks.0 == ranks.1 ? one < other : UInt32(bitPattern: ranks.0) < UInt32(bitPattern: ranks.1)
        }
        var rows: [[Int]] = []
        var used = 0.0
        for v in order {
            if rows.isEmpty || used + self[v].width > width * (1 + 1e-9) {
                rows.append([])
                used = 0
            }
            rows[rows.count - 1].append(v)
            used += self[v].width
        }
        // Some air between the map and those who are not on it.
        var top = frame.bottom
        if !others.isEmpty { top -= asked == nil ? 0.03 * frame.height + 6 : LayoutPlan.rowAir }
        let start = top
        for row in rows {
            let height = row.reduce(0) { Swift.max($0, self[$1].height) }
            let taken = row.reduce(0) { $0 + self[$1].width }
            // Rows on a page stand in its middle.
            let indent = asked == nil ? 0 : (width - taken) / 2
            var left = frame.left + (others.isEmpty ? 0 : (frame.width - width) / 2) + indent
            for v in row {
                self[v].x = left + self[v].width / 2
                self[v].y = top - height / 2
                left += self[v].width
            }
            top -= height
        }
        return start - top
    }
}

/// A grid on which shapes have been placed.
private struct Wall {
    struct Shape {
        /// For each row from below, the first and the last cell.
        let spans: [(first: Int, last: Int)]
        let width: Int
        /// How many lines of cells stand below the lower left corner.
        var air = 0
    }

    private let aspectRatio: Double
    /// For each row of the grid the cells taken, as spans from left to right.
    private var taken: [Int: [(first: Int, last: Int)]] = [:]

    init(cell: Double, aspectRatio: Double) {
        self.aspectRatio = aspectRatio
    }

    /// The free place nearest to the middle; the shape takes it.
    mutating func place(_ shape: Shape) -> (column: Int, row: Int) {
        var best: (column: Int, row: Int) = (-shape.width / 2, -shape.spans.count / 2)
        var distance = Double.infinity
        let middleRow = -shape.spans.count / 2
        for step in 0... {
            let away = Double(step) * aspectRatio
            if away > distance { break }
            for row in step == 0 ? [middleRow] : [middleRow + step, middleRow - step] {
                for isRight in [true, false] {
                    let column = freeColumn(shape, row: row, isRight: isRight)
                    let sideways = Double((column + shape.width / 2).magnitude)
                    let here = Swift.max(sideways, away) + 0.01 * Swift.min(sideways, away)
                    if here < distance { (best, distance) = ((column, row), here) }
                }
            }
        }
        for (line, span) in shape.spans.enumerated() where span.first <= span.last {
            var spans = taken[best.row + line] ?? []
            let new = (first: best.column + span.first, last: best.column + span.last)
            let place = spans.firstIndex { $0.first > new.first } ?? spans.count
            spans.insert(new, at: place)
            taken[best.row + line] = spans
        }
        return best
    }

    /// The free column nearest to the middle, to one side of it, with the shape's lowest line on a row.
    private func freeColumn(_ shape: Shape, row: Int, isRight: Bool) -> Int {
        var column = -shape.width / 2
        var isFree = false
        while !isFree {
            isFree = true
            for (line, span) in shape.spans.enumerated() where span.first <= span.last {
                for other in taken[row + line] ?? []
                where other.first <= column + span.last && other.last >= column + span.first {
                    column = isRight ? other.last + 1 - span.first : other.first - 1 - span.last
                    isFree = false
                }
            }
        }
        return column
    }
}
