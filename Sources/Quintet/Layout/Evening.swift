// Crowds are opened before boxes are moved apart: where many stand on little ground, ground is given to them.

extension [Box] {
    /// Evens the boxes out by about a third, which opens the crowds and leaves the drawing its shape; by less where the
    /// boxes take little room, for then hardly any will have to move.
    mutating func openCrowds() {
        let frame = BoxFrame(self)
        let boxes = reduce(0) { $0 + $1.width * $1.height }
        evenOut(share: 0.35 * Swift.min(1, boxes / (0.15 * Swift.max(frame.width * frame.height, 1e-9))))
    }

    /// Moves the boxes part of the way to where they would cover the frame evenly.
    ///
    /// Evenly: the frame is cut in two across its longer side, the half of the boxes that is further to the left (or
    /// further down) gets ground by its boxes' areas, and so on for each half until every box has its own. Who was to the
    /// left of whom mostly stays so.
    ///
    /// - Parameter share: 0 leaves the boxes where they are, 1 covers the frame.
    mutating func evenOut(share: Double) {
        let frame = BoxFrame(map { Box(Positions.Point(x: $0.x, y: $0.y), Positions.Size(width: 0, height: 0)) })
        guard count > 2, frame.width > 0, frame.height > 0 else { return }
        var order = indices.map { $0 }
        var ground = [Ground(range: indices, frame: frame)]
        while let here = ground.popLast() {
            guard here.range.count > 1 else {
                let v = order[here.range.lowerBound]
                self[v].x += share * ((here.frame.left + here.frame.right) / 2 - self[v].x)
                self[v].y += share * ((here.frame.bottom + here.frame.top) / 2 - self[v].y)
                continue
            }
            let isWide = here.frame.width >= here.frame.height
            order[here.range].sort { one, other in
                let (a, b) = isWide ? (self[one].x, self[other].x) : (self[one].y, self[other].y)
                return a == b ? one < other : a < b
            }
            let middle = (here.range.lowerBound + here.range.upperBound) / 2
            func area(_ range: Range<Int>) -> Double {
                order[range].reduce(0) { $0 + self[$1].width * self[$1].height + 1e-9 }
            }
            let (first, second) = (here.range.lowerBound..<middle, middle..<here.range.upperBound)
            let part = area(first) / (area(first) + area(second))
            var (low, high) = (here.frame, here.frame)
            if isWide {
                low.right = here.frame.left + part * here.frame.width
                high.left = low.right
            } else {
                low.top = here.frame.bottom + part * here.frame.height
                high.bottom = low.top
            }
            ground.append(Ground(range: first, frame: low))
            ground.append(Ground(range: second, frame: high))
        }
    }

    private struct Ground {
        let range: Range<Int>
        let frame: BoxFrame
    }
}
