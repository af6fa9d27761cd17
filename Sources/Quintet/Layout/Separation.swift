// Boxes that overlap are moved apart, and the drawing keeps its shape.
//
// In the manner of E. R. Gansner and Y. Hu, "Efficient, proximity-preserving node overlap removal", Journal of Graph
// Algorithms and Applications 14(1), 2010, 53–74, doi 10.7155/jgaa.00198: two boxes that overlap are drawn apart along the
// line between their middles. Here pairs are settled one by one instead of all in one system, and where a crowd is too
// dense for that the whole drawing grows a little, which ends with no overlap whatever the boxes.

extension [Box] {
    /// Moves the boxes until none overlap.
    mutating func separate(progress: WorkProgress?) throws(Stopped) {
        partTwins()
        var round = 0
        while true {
            try progress?.check()
            if pushApart() == 0, overlapCount() == 0 { return }
            round += 1
            // Growing is a last resort at first and soon a certain one.
            if round > 10 { grow(by: round < 100 ? 1.01 : 1.1) }
        }
    }

    mutating func grow(by factor: Double) {
        for v in indices {
            self[v].x *= factor
            self[v].y *= factor
        }
    }

    /// Gives boxes whose middles coincide, or nearly, middles of their own, in the order of the boxes.
    mutating func partTwins() {
        let order = indices.sorted { (self[$0].x, self[$0].y, $0) < (self[$1].x, self[$1].y, $1) }
        var copies = 0
        for (one, other) in zip(order, order.dropFirst()) {
            let isTwin =
                (self[one].x - self[other].x).magnitude < 1e-6 && (self[one].y - self[other].y).magnitude < 1e-6
            copies = isTwin ? copies + 1 : 0
            guard isTwin else { continue }
            // Round about, a little further for each.
            let away = 0.01 * Double(copies).squareRoot()
            self[other].x += copies & 1 == 0 ? away : -away
            self[other].y += copies & 2 == 0 ? away : -away
        }
    }

    /// One pass over all overlapping pairs, from left to right. How many there were.
    mutating func pushApart() -> Int {
        var found = 0
        forEachNearPair { boxes, one, other in
            let (a, b) = (boxes[one], boxes[other])
            let (dx, dy) = (b.x - a.x, b.y - a.y)
            let (wideX, wideY) = ((a.width + b.width) / 2, (a.height + b.height) / 2)
            let (overX, overY) = (wideX - dx.magnitude, wideY - dy.magnitude)
            guard overX > 0, overY > 0 else { return }
            found += 1
            // By how much the line between the middles has to grow until the boxes only touch.
            let growth = Swift.min(wideX / Swift.max(dx.magnitude, 1e-9), wideY / Swift.max(dy.magnitude, 1e-9)) - 1
            var (moveX, moveY) = (growth * dx, growth * dy)
            if growth > 1 {
                // Almost on one another: the short way out.
                (moveX, moveY) = overX < overY ? (dx < 0 ? -overX : overX, 0) : (0, dy < 0 ? -overY : overY)
            }
            let share = 0.5 + 1e-9
            boxes[one].x -= share * moveX
            boxes[one].y -= share * moveY
            boxes[other].x += share * moveX
            boxes[other].y += share * moveY
        }
        return found
    }

    /// How many pairs of boxes overlap.
    func overlapCount() -> Int {
        var count = 0
        var copy = self
        copy.forEachNearPair { boxes, one, other in
            let (a, b) = (boxes[one], boxes[other])
            if (a.x - b.x).magnitude < (a.width + b.width) / 2, (a.y - b.y).magnitude < (a.height + b.height) / 2 {
                count += 1
            }
        }
        return count
    }

    /// Every pair of boxes that overlap from left to right when the sweep comes by, and perhaps some more.
    private mutating func forEachNearPair(_ body: (inout UnsafeMutableBufferPointer<Box>, Int, Int) -> Void) {
        let lefts = map { $0.x - $0.width / 2 }
        let order = indices.sorted { (lefts[$0], $0) < (lefts[$1], $1) }
        withUnsafeMutableBufferPointer { boxes in
            for place in order.indices {
                let one = order[place]
                let right = boxes[one].x + boxes[one].width / 2
                var next = place + 1
                while next < order.count, lefts[order[next]] < right {
                    body(&boxes, one, order[next])
                    next += 1
                }
            }
        }
    }
}
