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
        let most = Double(max(groups.map(\.inside).max() ?? 1, 1))
        let labels = groups.map { label($0, canvas.fitting) }
        let ring = ring(smallest: labels.map { radius($0, canvas.fitting) }.max() ?? 40)
        let (places, size) = (ring.places, ring.size)
        // Area, not radius, grows with the ties inside; the smallest circle still holds its words.
        let radii = groups.map { group in
            let (least, greatest) = (ring.smallest * ring.smallest, ring.largest * ring.largest)
            return (least + (greatest - least) * Double(group.inside) / most).squareRoot()
        }
        for (number, group) in groups.enumerated() {
            canvas.place(circle(group, radii[number]), x: places[number].x, y: places[number].y)
        }
        drawLines(places, radii, on: &canvas)
        for (number, group) in groups.enumerated() {
            write(labels[number], group, at: places[number], on: &canvas)
        }
        return canvas.drawing(
            task.subject.name, heading: heading(), summary: summary, size: size, page: task.options.page ?? .a4)
    }

    // MARK: Circles

    /// Places on an ellipse, and the least and greatest radius that leave room for a number between two neighbors.
    func ring(
        smallest: Double
    ) -> (places: [Drawing.Point], smallest: Double, largest: Double, size: (width: Double, height: Double)) {
        var size = (width: 786.0, height: 460.0)
        while true {
            for share in [1.6, 1.5, 1.4, 1.3, 1.2, 1.1] {
                let largest = smallest * share
                let axes = (x: size.width / 2 - largest, y: size.height / 2 - largest)
                let places = groups.indices.map { number -> Drawing.Point in
                    let angle = -Double.pi / 2 + 2 * Double.pi * Double(number) / Double(groups.count)
                    guard groups.count > 1 else { return Drawing.Point(x: size.width / 2, y: size.height / 2) }
                    return Drawing.Point(
                        x: size.width / 2 + axes.x * cos(angle), y: size.height / 2 + axes.y * sin(angle))
                }
                let nearest =
                    places.indices.map { number in
                        let (one, other) = (places[number], places[(number + 1) % places.count])
                        return hypot(one.x - other.x, one.y - other.y)
                    }.min() ?? 0
                if groups.count < 2 || nearest >= 2 * largest + 40 { return (places, smallest, largest, size) }
            }
            size = (size.width * 1.1, size.height * 1.1)
        }
    }

    typealias Label = (lines: [String], inside: String, count: String)

    static let nameSize = 13.0
    static let countSize = 9.5

    func label(_ group: Group, _ fitting: TextFitting) -> Label {
        let words = group.words[task.language]
        let letter = group.letter.isEmpty ? "" : group.letter + " · "
        let name = letter + words.prefix(1).uppercased() + words.dropFirst()
        let isUnseen = task.subject.network.vocabularies.notObserved.contains { $0.rawValue == group.key }
        let inside =
            group.count > 0 || !isUnseen
            ? Bilingual("inside \(grouped(group.inside))", "ภายใน \(grouped(group.inside))")
            : Bilingual("not observed", "ไม่ได้สังเกต")
        let count = Bilingual(
            counted(group.count, "organization", "organizations"), "\(grouped(group.count)) องค์กร")
        return (
            fitting.lines(name, width: 92, size: Self.nameSize, isBold: true, limit: 2), inside[task.language],
            count[task.language]
        )
    }

    /// The radius of a circle that holds the words.
    func radius(_ label: Label, _ fitting: TextFitting) -> Double {
        let width =
            (label.lines.map { fitting.width($0, Self.nameSize, isBold: true) }
            + [label.inside, label.count].map { fitting.width($0, Self.countSize) }).max() ?? 0
        let height = Canvas.height(label.lines.count, Self.nameSize) + Canvas.height(2, Self.countSize)
        return (width * width + height * height).squareRoot() / 2 + 5
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
        let top = place.y - (nameHeight + Canvas.height(2, Self.countSize)) / 2
        let key = group.key.isEmpty ? "none" : group.key
        canvas.write(
            label.lines, key: "name-\(key)", x: place.x, y: top + nameHeight / 2, size: Self.nameSize, isBold: true,
            ink: group.color.readableInk, on: group.color)
        canvas.write(
            [label.inside, label.count], key: "inside-\(key)", x: place.x,
            y: top + nameHeight + Canvas.height(2, Self.countSize) / 2, size: Self.countSize,
            ink: group.color.readableInk, on: group.color)
    }

    // MARK: Lines

    func drawLines(_ places: [Drawing.Point], _ radii: [Double], on canvas: inout Canvas) {
        let most = Double(between.values.max() ?? 1)
        var discs: [(middle: Drawing.Point, radius: Double)] = zip(places, radii).map { ($0, $1) }
        for (pair, count) in between.sorted(by: { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }) {
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

extension Drawing.Point {
    /// How far the nearest point between two ends is.
    fileprivate func distance(toLine ends: (Drawing.Point, Drawing.Point)) -> Double {
        let (dx, dy) = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
        let square = dx * dx + dy * dy
        let share = square > 0 ? min(max(((x - ends.0.x) * dx + (y - ends.0.y) * dy) / square, 0), 1) : 0
        return hypot(x - ends.0.x - share * dx, y - ends.0.y - share * dy)
    }
}
