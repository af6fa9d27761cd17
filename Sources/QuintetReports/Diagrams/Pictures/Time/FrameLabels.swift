/// Finds room for a few names among the marks of a small map.
struct FrameLabels {
    struct Box {
        var x: Double
        var y: Double
        var width: Double
        var height: Double

        func overlaps(_ other: Box, gap: Double) -> Bool {
            (x - other.x).magnitude < (width + other.width) / 2 + gap
                && (y - other.y).magnitude < (height + other.height) / 2 + gap
        }

        func holds(_ other: Box) -> Bool {
            (x - other.x).magnitude <= (width - other.width) / 2
                && (y - other.y).magnitude <= (height - other.height) / 2
        }
    }

    /// Marks that no name may cover.
    let marks: [Box]
    /// Names stand inside.
    let frame: Box
    private(set) var taken: [Box] = []

    init(marks: [Box], frame: Box) {
        (self.marks, self.frame) = (marks, frame)
    }

    /// A free place for words beside a mark, if there is one: below, above, to the right or left, then askew.
    mutating func place(width: Double, height: Double, beside mark: Box) -> (x: Double, y: Double)? {
        let (right, down) = ((mark.width + width) / 2 + 0.8, (mark.height + height) / 2 + 0.4)
        let places = [
            (0, down), (0, -down), (right, 0), (-right, 0), (width * 0.35, down), (-width * 0.35, down),
            (width * 0.35, -down), (-width * 0.35, -down), (right, down * 0.7), (-right, down * 0.7),
            (right, -down * 0.7), (-right, -down * 0.7),
        ]
        for (dx, dy) in places {
            let box = Box(x: mark.x + dx, y: mark.y + dy, width: width, height: height)
            guard frame.holds(box), !taken.contains(where: { $0.overlaps(box, gap: 1) }),
                !marks.contains(where: { $0.overlaps(box, gap: 0.1) })
            else { continue }
            taken.append(box)
            return (box.x, box.y)
        }
        return nil
    }
}
