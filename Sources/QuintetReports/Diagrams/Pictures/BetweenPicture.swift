#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

import Graphviz
import Quintet

extension BetweenGroups {
    func drawing() -> Drawing {
        var canvas = Canvas(widths, theme)
        let labels = groups.map { label($0, canvas.fitting) }
        let ring = ring(labels)
        for (number, group) in groups.enumerated() {
            canvas.place(circle(group, ring.radii[number]), x: ring.places[number].x, y: ring.places[number].y)
        }
        drawLines(ring.places, ring.radii, on: &canvas)
        for (number, group) in groups.enumerated() {
            write(labels[number], group, at: ring.labels[number], on: &canvas)
        }
        return canvas.drawing(
            task.subject.name, heading: heading(), summary: summary, size: ring.size, page: task.options.page ?? .a4)
    }

    // MARK: Circles

    /// Where the circles stand, how large they are, and where their words are.
    struct Ring {
        var places: [Drawing.Point] = []
        var radii: [Double] = []
        var labels: [Drawing.Point] = []
        var size = (width: 786.0, height: 440.0)
    }

    /// Circles on an ellipse with their words outside it, as large as leaves room for a number between two neighbors.
    func ring(_ labels: [Label]) -> Ring {
        var size = (width: 786.0, height: 440.0)
        while true {
            for largest in stride(from: 62.0, through: 30, by: -4) {
                let ring = ring(labels, largest: largest, size)
                if ring.fits(labels, largest) || size.width > 8_000 { return ring }
            }
            size = (size.width * 1.1, size.height * 1.1)
        }
    }

    private func ring(_ labels: [Label], largest: Double, _ size: (width: Double, height: Double)) -> Ring {
        var ring = Ring(size: size)
        let most = Double(max(groups.map(\.inside).max() ?? 1, 1))
        // The area is the number of ties inside; a group without any is a small ring.
        ring.radii = groups.map { $0.inside == 0 ? 3.5 : largest * (Double($0.inside) / most).squareRoot() }
        let angles = groups.indices.map { -Double.pi / 2 + 2 * Double.pi * Double($0) / Double(groups.count) }
        let (wide, tall) = (labels.map(\.width).max() ?? 0, labels.map(\.height).max() ?? 0)
        let isAside = angles.map { cos($0).magnitude > 0.3 }
        let isOddOneOut = isAside.last == false && groups.count % 2 == 0
        let (top, bottom) = (largest + 4 + tall, size.height - largest - (isOddOneOut ? 4 + tall : 0))
        let lowest = angles.map { sin($0) }.max() ?? 1
        for (number, angle) in angles.enumerated() {
            let share = groups.count > 1 ? (sin(angle) + 1) / (max(lowest, -0.99) + 1) : 0.5
            let place = Drawing.Point(
                x: size.width / 2 + (size.width / 2 - largest - 6 - wide) * (groups.count > 1 ? cos(angle) : 0),
                y: top + (bottom - top) * share)
            let (label, radius) = (labels[number], ring.radii[number])
            ring.places.append(place)
            let outwards = cos(angle) < 0 ? -1.0 : 1
            ring.labels.append(
                isAside[number]
                    ? Drawing.Point(x: place.x + outwards * (radius + 6 + label.width / 2), y: place.y)
                    : Drawing.Point(
                        x: place.x, y: place.y + (sin(angle) < 0 ? -1 : 1) * (radius + 4 + label.height / 2)))
        }
        return ring
    }

    struct Label {
        var lines: [String]
        var inside: String
        var count: String
        var width: Double
        var height: Double
    }

    static let nameSize = 13.0
    static let countSize = 9.5

    func label(_ group: Group, _ fitting: TextFitting) -> Label {
        let words = group.words[task.language]
        let letter = group.letter.isEmpty ? "" : group.letter + " · "
        let name = letter + words.prefix(1).uppercased() + words.dropFirst()
        let isUnseen = task.subject.network.vocabularies.notObserved.contains { $0.rawValue == group.key }
        let inside =
            group.count > 0 || !isUnseen
            ? Bilingual(
                "\(counted(group.inside, "tie", "ties")) inside", "ภายใน \(grouped(group.inside)) รายการ")
            : Bilingual("not observed", "ไม่ได้สังเกต")
        let count = Bilingual(
            counted(group.count, "organization", "organizations"), "\(grouped(group.count)) องค์กร")
        let lines = fitting.lines(name, width: 104, size: Self.nameSize, isBold: true, limit: 2)
        let width =
            (lines.map { fitting.width($0, Self.nameSize, isBold: true) }
            + [inside[task.language], count[task.language]].map { fitting.width($0, Self.countSize) }).max() ?? 0
        return Label(
            lines: lines, inside: inside[task.language], count: count[task.language], width: width * 1.04 + 2,
            height: Canvas.height(lines.count, Self.nameSize) + Canvas.height(2, Self.countSize))
    }

    func circle(_ group: Group, _ radius: Double) -> Drawing.Node {
        let inside = Bilingual(
            counted(group.inside, "tie inside", "ties inside"), "ความร่วมมือภายใน \(grouped(group.inside)) รายการ")
        return Drawing.Node(
            key: "group-" + (group.key.isEmpty ? "none" : group.key), label: [],
            tooltip: "\(group.words[task.language]): \(inside[task.language])", classes: ["group", group.className],
            shape: .circle, fill: group.color, ink: group.color.readableInk, rim: group.rim, rimWidth: 1.4,
            width: 2 * radius, height: 2 * radius)
    }

    func write(_ label: Label, _ group: Group, at place: Drawing.Point, on canvas: inout Canvas) {
        let nameHeight = Canvas.height(label.lines.count, Self.nameSize)
        let top = place.y - label.height / 2
        let key = group.key.isEmpty ? "none" : group.key
        canvas.write(
            label.lines, key: "name-\(key)", x: place.x, y: top + nameHeight / 2, size: Self.nameSize, isBold: true)
        canvas.write(
            [label.inside, label.count], key: "inside-\(key)", x: place.x,
            y: top + nameHeight + Canvas.height(2, Self.countSize) / 2, size: Self.countSize, ink: theme.muted)
    }

    // MARK: Lines

    func drawLines(_ places: [Drawing.Point], _ radii: [Double], on canvas: inout Canvas) {
        let most = Double(between.values.max() ?? 1)
        var discs: [(middle: Drawing.Point, radius: Double)] = zip(places, radii).map { ($0, $1) }
        // The shortest lines have the least room for their number and choose first.
        func length(_ pair: [Int]) -> Double {
            hypot(places[pair[0]].x - places[pair[1]].x, places[pair[0]].y - places[pair[1]].y) - radii[pair[0]]
                - radii[pair[1]]
        }
        let ordered = between.sorted { one, other in
            (length(one.key), one.key[0], one.key[1]) < (length(other.key), other.key[0], other.key[1])
        }
        for (pair, count) in ordered {
            let (one, other) = (places[pair[0]], places[pair[1]])
            let words = Bilingual(
                "\(groups[pair[0]].words.en) – \(groups[pair[1]].words.en): \(counted(count, "tie", "ties"))",
                "\(groups[pair[0]].words.th) – \(groups[pair[1]].words.th): ความร่วมมือ \(grouped(count)) รายการ")
            let key = [pair[0], pair[1]].map { groups[$0].key.isEmpty ? "none" : groups[$0].key }.joined(
                separator: "--")
            canvas.add(
                Drawing.Edge(
                    tail: pair[0], head: pair[1], key: key, tooltip: words[task.language], classes: ["between"],
                    color: theme.name == .dark ? theme.paleLine : theme.line.mixed(with: theme.background, by: 0.3),
                    width: 1 + 13 * Double(count) / most),
                course: straightCourse(one, other))
            let size = 11.5
            let radius = max(canvas.fitting.width(grouped(count), size, isBold: true) / 2 + 5, 11)
            let others = between.keys.filter { $0 != pair }.map { (places[$0[0]], places[$0[1]]) }
            let middle = placeOfNumber(on: (one, other), radius: radius, others: others, discs: discs)
            discs.append((middle, radius))
            canvas.place(
                Drawing.Node(
                    key: "count-" + key, label: [grouped(count)], tooltip: words[task.language], classes: ["count"],
                    shape: .circle, fill: theme.background, ink: theme.ink, rim: theme.muted, rimWidth: 1,
                    fontSize: size,
                    isBold: true, width: 2 * radius, height: 2 * radius),
                x: middle.x, y: middle.y)
        }
    }

    /// Where a line's number stands: as near the middle as it may without touching another number or lying on another line,
    /// to which it would seem to belong; where lines are too many for that, as far from the others as it goes.
    private func placeOfNumber(
        on line: (Drawing.Point, Drawing.Point), radius: Double, others: [(Drawing.Point, Drawing.Point)],
        discs: [(middle: Drawing.Point, radius: Double)]
    ) -> Drawing.Point {
        func at(_ share: Double) -> Drawing.Point {
            Drawing.Point(
                x: line.0.x + (line.1.x - line.0.x) * share, y: line.0.y + (line.1.y - line.0.y) * share)
        }
        // Lines are up to 14 points wide.
        let clear = radius + 9
        // Hundredths of the line, the middle first.
        let steps = [50] + (1...18).flatMap { [50 - 2 * $0, 50 + 2 * $0] }
        let free = steps.map { at(Double($0) / 100) }.filter { place in
            discs.allSatisfy { hypot($0.middle.x - place.x, $0.middle.y - place.y) > $0.radius + radius + 2 }
        }
        var best: (place: Drawing.Point, distance: Double)?
        for place in free {
            let distance = min(others.map { place.distance(toLine: $0) }.min() ?? clear, clear)
            if distance > best?.distance ?? -1 { best = (place, distance) }
        }
        return best?.place ?? at(0.5)
    }
}

extension BetweenGroups.Ring {
    /// Whether circles leave room for numbers between them and no words lie on others or on a circle.
    fileprivate func fits(_ labels: [BetweenGroups.Label], _ largest: Double) -> Bool {
        for one in places.indices {
            for other in places.indices where other != one {
                let (dx, dy) = ((places[one].x - places[other].x), (places[one].y - places[other].y))
                if hypot(dx, dy) < radii[one] + radii[other] + 44 { return false }
                let words = (
                    x: (self.labels[one].x - self.labels[other].x).magnitude,
                    y: (self.labels[one].y - self.labels[other].y).magnitude
                )
                if words.x < (labels[one].width + labels[other].width) / 2 + 6,
                    words.y < (labels[one].height + labels[other].height) / 2 + 4
                {
                    return false
                }
                if (self.labels[one].x - places[other].x).magnitude < labels[one].width / 2 + radii[other] + 4,
                    (self.labels[one].y - places[other].y).magnitude < labels[one].height / 2 + radii[other] + 4
                {
                    return false
                }
            }
        }
        return true
    }
}

extension Drawing.Point {
    /// How far the nearest point between two ends is.
    fileprivate func distance(toLine ends: (Drawing.Point, Drawing.Point)) -> Double {
        let (dx, dy) = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
        let square = dx * dx + dy * dy
        let share = square > 0 ? min(max(((x - ends.0.x) * dx + (y - ends.0.y) * dy) / square, 0), 1) : 0
        return hypot(x - ends.0.x - share * dx, y - ends.0.y - share * dy)
    }
}
