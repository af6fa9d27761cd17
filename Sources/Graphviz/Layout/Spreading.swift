#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

// Moving raw positions about so that they fill a rectangle, before and after overlaps are removed.

/// The box round nodes at these positions.
func bounds(of positions: [Drawing.Point], sizes: [Size]) -> Box {
    Box(holding: zip(positions, sizes).map { Box(middle: $0, width: $1.width, height: $1.height) })
        ?? Box(left: 0, bottom: 0, right: 0, top: 0)
}

/// The positions turned so that they extend most along the longer side of the page.
func turned(_ positions: [Drawing.Point], landscape: Bool) -> [Drawing.Point] {
    guard positions.count > 2 else { return positions }
    let count = Double(positions.count)
    let middleX = positions.reduce(0) { $0 + $1.x } / count
    let middleY = positions.reduce(0) { $0 + $1.y } / count
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for point in positions {
        let (dx, dy) = (point.x - middleX, point.y - middleY)
        xx += dx * dx
        xy += dx * dy
        yy += dy * dy
    }
    // The angle of the principal axis; it lies down for a landscape page and stands up for a portrait one.
    let angle = (landscape ? 0 : Double.pi / 2) - 0.5 * atan2(2 * xy, xx - yy)
    let (sine, cosine) = (sin(angle), cos(angle))
    return positions.map { point in
        let (dx, dy) = (point.x - middleX, point.y - middleY)
        return Drawing.Point(x: dx * cosine - dy * sine, y: dx * sine + dy * cosine)
    }
}

/// The positions with crowded stretches of each axis widened and empty ones narrowed, order kept.
///
/// - Parameter share: 0 leaves them; 1 sets the nodes as evenly as if they stood in a row.
func evenedOut(_ positions: [Drawing.Point], sizes: [Size], share: Double) -> [Drawing.Point] {
    guard positions.count > 3, share > 0 else { return positions }
    func even(_ values: [Double], _ extents: [Double]) -> [Double] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        guard let first = order.first, let last = order.last, values[last] > values[first] else { return values }
        let range = values[last] - values[first]
        let total = extents.reduce(0, +)
        var result = values
        var passed = 0.0
        for index in order {
            let place = (passed + extents[index] / 2) / total
            passed += extents[index]
            let straight = (values[index] - values[first]) / range
            result[index] = (1 - share) * straight + share * place
        }
        return result.map { $0 * range }
    }
    let xs = even(positions.map(\.x), sizes.map { max($0.width, 1) })
    let ys = even(positions.map(\.y), sizes.map { max($0.height, 1) })
    return zip(xs, ys).map { Drawing.Point(x: $0, y: $1) }
}

/// The positions stretched on each axis by itself until the nodes' outer edges meet the box.
///
/// - Parameter onlyApart: whether an axis may grow but never shrink, which cannot make nodes overlap.
func stretched(_ positions: [Drawing.Point], sizes: [Size], into box: Box, onlyApart: Bool) -> [Drawing.Point] {
    func factor(_ values: [Double], _ extents: [Double], _ room: Double) -> Double {
        guard let low = values.min(), let high = values.max(), high - low > 1e-9 else { return 1 }
        var factor = 1.0
        // The outermost node may change as the axis grows, so approach in steps.
        for _ in 0..<12 {
            let left = zip(values, extents).map { $0 * factor - $1 / 2 }.min() ?? 0
            let right = zip(values, extents).map { $0 * factor + $1 / 2 }.max() ?? 0
            let border = (right - left) - factor * (high - low)
            factor = max(room - border, 0.05 * room) / (high - low)
        }
        return onlyApart ? max(factor, 1) : factor
    }
    let fx = factor(positions.map(\.x), sizes.map(\.width), box.width)
    let fy = factor(positions.map(\.y), sizes.map(\.height), box.height)
    return centered(positions.map { Drawing.Point(x: $0.x * fx, y: $0.y * fy) }, sizes: sizes, in: box)
}

/// The positions moved so that the nodes' box has its middle in the middle of `box`.
func centered(_ positions: [Drawing.Point], sizes: [Size], in box: Box) -> [Drawing.Point] {
    let (from, to) = (bounds(of: positions, sizes: sizes).middle, box.middle)
    return positions.map { Drawing.Point(x: $0.x - from.x + to.x, y: $0.y - from.y + to.y) }
}
