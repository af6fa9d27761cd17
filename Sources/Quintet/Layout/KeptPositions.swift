// Last year's map with this year's network: who was there stays, and who is new comes in beside its partners.

extension LayoutPlan {
    /// The boxes, gaps and all, of a drawing that continues an earlier one.
    func placeKeeping(_ sized: [Box], _ pieces: [LayoutPiece], progress: WorkProgress?) throws(Stopped) -> [Box] {
        var boxes = sized
        let old = boxes.indices.filter { kept[$0] != nil }
        for v in old { if let point = kept[v] { (boxes[v].x, boxes[v].y) = (point.x, point.y) } }
        var held = old.map { boxes[$0] }
        try held.holdApart(mayGrow: options.ground == nil, progress: progress)
        for (v, box) in zip(old, held) { boxes[v] = box }

        var occupied = OccupiedGround(boxes)
        occupied.limits = options.ground.map { ground in
            let middle = Positions.Point(
                x: ground.origin.x + ground.size.width / 2, y: ground.origin.y + ground.size.height / 2)
            return BoxFrame([Box(middle, ground.size)])
        }
        for v in old { occupied.add(boxes[v]) }
        for piece in pieces where piece.members.contains(where: { kept[$0] != nil }) {
            try bringIn(piece, &boxes, &occupied, progress: progress)
        }
        let new = pieces.filter { piece in piece.members.allSatisfy { kept[$0] == nil } }
        if let limits = occupied.limits {
            // Beside the rest there may be no room; below there mostly is some, between the others if need be.
            for piece in new {
                let first = piece.members[0]
                (boxes[first].x, boxes[first].y) = ((limits.left + limits.right) / 2, limits.bottom)
                boxes[first] = occupied.nearestFree(boxes[first])
                occupied.add(boxes[first])
                try bringIn(piece, from: first, &boxes, &occupied, progress: progress)
            }
            return boxes
        }
        try setBeside(new.filter { $0.members.count > 1 }, &boxes, placed: occupied.frame, progress: progress)
        let isolates = new.filter { $0.members.count == 1 }.flatMap(\.members)
        let isIsolate = Set(isolates)
        let others = boxes.indices.filter { !isIsolate.contains($0) }
        boxes.setInRows(isolates, groups: groups, below: others, aspectRatio)
        return boxes
    }

    /// Puts those of a piece who are new near the partners that have a place, who comes nearest to them first.
    ///
    /// - Parameter start: one who is new but has a place already.
    private func bringIn(
        _ piece: LayoutPiece, from start: Int? = nil, _ boxes: inout [Box], _ occupied: inout OccupiedGround,
        progress: WorkProgress?
    ) throws(Stopped) {
        var isPlaced = piece.members.map { kept[$0] != nil || $0 == start }
        var wave = piece.members.indices.filter { isPlaced[$0] }
        while !wave.isEmpty {
            try progress?.check()
            var next: [Int] = []
            for v in wave {
                for w in piece.rows.targets[piece.rows.offsets[v]..<piece.rows.offsets[v + 1]].lazy.map({ Int($0) })
                where !isPlaced[w] {
                    var (x, y, strength) = (0.0, 0.0, 0.0)
                    for arc in piece.rows.offsets[w]..<piece.rows.offsets[w + 1] {
                        let partner = Int(piece.rows.targets[arc])
                        guard isPlaced[partner] else { continue }
                        let weight = 1 / Double(piece.lengths[arc])
                        x += weight * boxes[piece.members[partner]].x
                        y += weight * boxes[piece.members[partner]].y
                        strength += weight
                    }
                    let number = piece.members[w]
                    (boxes[number].x, boxes[number].y) = (x / strength, y / strength)
                    boxes[number] = occupied.nearestFree(boxes[number])
                    occupied.add(boxes[number])
                    isPlaced[w] = true
                    next.append(w)
                }
            }
            wave = next
        }
    }

    /// Packs new pieces and sets them to the right of the rest or under it, whichever suits the page.
    private func setBeside(
        _ pieces: [LayoutPiece], _ boxes: inout [Box], placed frame: BoxFrame, progress: WorkProgress?
    ) throws(Stopped) {
        guard !pieces.isEmpty else { return }
        for piece in pieces { try place(piece, &boxes, progress: progress) }
        boxes.pack(pieces.map(\.members), rows, aspectRatio: aspectRatio)
        let members = pieces.flatMap(\.members)
        let new = BoxFrame(members.map { boxes[$0] })
        let isRight = frame.width < aspectRatio * frame.height
        let air = 0.02 * max(frame.width, frame.height)
        let dx = isRight ? frame.right + air - new.left : frame.left - new.left
        let dy = isRight ? frame.top - new.top : frame.bottom - air - new.top
        for v in members {
            boxes[v].x += dx
            boxes[v].y += dy
        }
    }
}

extension [Box] {
    /// Moves boxes apart, none by more than a fiftieth of the whole's width; where that is not enough, the whole grows.
    ///
    /// - Parameter mayGrow: false leaves overlaps where that is not enough.
    mutating func holdApart(mayGrow: Bool = true, progress: WorkProgress?) throws(Stopped) {
        guard overlapCount() > 0 else { return }
        partTwins()
        var home = self
        var round = 0
        while overlapCount() > 0 {
            // A trifle less than the fiftieth, for what grows afterwards.
            let reach = 0.019 * Swift.max(BoxFrame(home).width, 1e-9)
            for _ in 0..<30 where pushApart() > 0 {
                try progress?.check()
                for v in indices {
                    let (dx, dy) = (self[v].x - home[v].x, self[v].y - home[v].y)
                    let away = (dx * dx + dy * dy).squareRoot()
                    guard away > reach else { continue }
                    self[v].x = home[v].x + dx * reach / away
                    self[v].y = home[v].y + dy * reach / away
                }
            }
            guard overlapCount() > 0, mayGrow else { return }
            round += 1
            home.grow(by: round < 40 ? 1.05 : 1.5)
            self = home
        }
    }
}

/// Boxes by the cells of a coarse grid, to ask whether a place is free.
struct OccupiedGround {
    private struct Cell: Hashable {
        let column: Int
        let row: Int
    }

    private var boxes: [Box] = []
    private var cells: [Cell: [Int]] = [:]
    private let side: (x: Double, y: Double)
    private(set) var frame = BoxFrame(EmptyCollection<Box>())
    /// Where places may be; nil for anywhere.
    var limits: BoxFrame?

    /// Ground for boxes like these.
    init(_ boxes: [Box]) {
        let count = Double(Swift.max(boxes.count, 1))
        side = (
            Swift.max(boxes.reduce(0) { $0 + $1.width } / count * 2, 1e-3),
            Swift.max(boxes.reduce(0) { $0 + $1.height } / count * 2, 1e-3)
        )
    }

    mutating func add(_ box: Box) {
        for cell in touched(by: box) { cells[cell, default: []].append(boxes.count) }
        boxes.append(box)
        frame = boxes.count == 1 ? BoxFrame([box]) : frame.union(BoxFrame([box]))
    }

    func isFree(_ box: Box) -> Bool {
        if let limits {
            let inside = BoxFrame([box])
            let isOutside = inside.left < limits.left || inside.right > limits.right
            if isOutside || inside.bottom < limits.bottom || inside.top > limits.top { return false }
        }
        return touched(by: box).allSatisfy { cell in
            (cells[cell] ?? []).allSatisfy { number in
                let other = boxes[number]
                return (box.x - other.x).magnitude >= (box.width + other.width) / 2
                    || (box.y - other.y).magnitude >= (box.height + other.height) / 2
            }
        }
    }

    /// The box at the free place nearest to its own, among places half a box apart.
    func nearestFree(_ box: Box) -> Box {
        guard !isFree(box) else { return box }
        let (stepX, stepY) = (Swift.max(box.width / 2, 1e-3), Swift.max(box.height / 2, 1e-3))
        let least = Swift.min(stepX, stepY)
        let furthest = limits.map { $0.width + $0.height } ?? .infinity
        var best = box
        var distance = Double.infinity
        // Rings grow until none of the next can hold a nearer place.
        for ring in 1... {
            for column in -ring...ring {
                for row in column.magnitude == ring ? Array(-ring...ring) : [-ring, ring] {
                    let (dx, dy) = (Double(column) * stepX, Double(row) * stepY)
                    let away = dx * dx + dy * dy
                    guard away < distance * distance else { continue }
                    var moved = box
                    moved.x += dx
                    moved.y += dy
                    if isFree(moved) { (best, distance) = (moved, away.squareRoot()) }
                }
            }
            if Double(ring) * least >= Swift.min(distance, furthest) { break }
        }
        return best
    }

    private func touched(by box: Box) -> [Cell] {
        let left = Int(((box.x - box.width / 2) / side.x).rounded(.down))
        let right = Int(((box.x + box.width / 2) / side.x).rounded(.down))
        let bottom = Int(((box.y - box.height / 2) / side.y).rounded(.down))
        let top = Int(((box.y + box.height / 2) / side.y).rounded(.down))
        return (left...right).flatMap { column in (bottom...top).map { Cell(column: column, row: $0) } }
    }
}
