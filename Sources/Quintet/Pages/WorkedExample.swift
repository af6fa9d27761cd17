/// An example small enough to do by hand: a network, the figures that come out, and how one gets there.
///
/// The network is written as people draw it on paper: `a – b – c, c – d, e` (e is alone), `a → b` for a directed tie,
/// `a –2– b` for one of strength 2, and `P: a b` for a project in which a and b take part.
public struct WorkedExample: Sendable {
    /// A figure by name: an organization, a tie, or nothing for the whole network.
    public struct Expected: Sendable {
        public let name: String
        public let number: ExampleNumber
    }

    /// The network as it is written.
    public let sketch: String
    public let expected: [Expected]
    /// How one gets there by hand.
    public let byHand: Bilingual
    /// Whether the first letter of a name is its sector: g, a, b, c or e.
    public private(set) var isBySector = false
    /// How the program gets there.
    package let computation: Recomputation

    /// An example with a figure for each organization, tie, or whatever the page is about.
    init(
        _ sketch: String, _ expected: KeyValuePairs<String, ExampleNumber>, _ byHand: Bilingual,
        by computation: Recomputation = .nothing
    ) {
        self.init(sketch, expected.map { Expected(name: $0.key, number: $0.value) }, byHand, computation)
    }

    /// An example with one figure for the whole network.
    init(
        _ sketch: String, whole number: ExampleNumber, _ byHand: Bilingual, by computation: Recomputation = .nothing
    ) {
        self.init(sketch, [Expected(name: Recomputation.whole, number: number)], byHand, computation)
    }

    private init(_ sketch: String, _ expected: [Expected], _ byHand: Bilingual, _ computation: Recomputation) {
        self.sketch = sketch
        self.expected = expected
        self.byHand = byHand
        self.computation = computation
    }

    /// The same example, computed as said unless it says itself.
    func computing(_ computation: Recomputation) -> WorkedExample {
        guard self.computation.isNothing else { return self }
        var example = WorkedExample(sketch, expected, byHand, computation)
        example.isBySector = isBySector
        return example
    }

    /// The same example, in which the first letter of a name is its sector.
    var bySector: WorkedExample {
        var example = self
        example.isBySector = true
        return example
    }

    /// The network of the sketch.
    public var network: Network { NamedNetworks.sketched(sketch, bySector: isBySector) }

    /// What comes out, in a line: `a 2/3 (0.6667), b 1, c 2/3 (0.6667)`.
    public var outcome: Bilingual {
        let en = expected.map { $0.number.text(of: $0.name, in: .en) }
        let th = expected.map { $0.number.text(of: ExampleWords.thai(for: $0.name), in: .th) }
        return Bilingual(en.joined(separator: ", "), th.joined(separator: ", "))
    }
}

/// Thai for the names of figures that are not those of organizations.
enum ExampleWords {
    static func thai(for name: String) -> String { words[name] ?? name }

    private static let words = [
        "mutual": "สองทาง", "asymmetric": "ทางเดียว", "null": "ไม่เชื่อมโยง", "1 step": "1 ก้าว", "2 steps": "2 ก้าว",
        "unconnected": "ไปไม่ถึงกัน", "more than 0 partners": "มีพันธมิตรมากกว่า 0 ราย",
        "more than 1 partner": "มีพันธมิตรมากกว่า 1 ราย", "singular value": "ค่าเอกฐาน", "cliques": "จำนวนกลุ่ม",
        "blocks": "จำนวนส่วนแน่น", "members of the largest": "สมาชิกของกลุ่มใหญ่ที่สุด",
        "weak": "ส่วนแบบอ่อน", "largest": "องค์กรในส่วนอ่อนที่ใหญ่ที่สุด", "strong": "ส่วนแบบเข้ม",
        "largest-strong": "องค์กรในส่วนเข้มที่ใหญ่ที่สุด", "isolates": "องค์กรโดดเดี่ยว",
        "cluster 1": "กลุ่ม 1", "cluster 2": "กลุ่ม 2",
        "government–academia": "ภาครัฐ–ภาคการศึกษา", "academia–academia": "ภาคการศึกษา–ภาคการศึกษา",
        "p inward": "p ด้านภายใน", "p outward": "p ด้านข้าม", "mean by chance": "ค่าเฉลี่ยโดยบังเอิญ",
        "teams of 2": "ทีมสองภาคส่วน", "teams of 3": "ทีมสามภาคส่วน", "teams of 4": "ทีมสี่ภาคส่วน",
        "mean helices": "จำนวนภาคส่วนเฉลี่ย", "without academia": "ขาดภาคการศึกษา", "without government": "ขาดภาครัฐ",
        "projects": "โครงการ", "present": "ภาคส่วนที่มี", "missing": "ภาคส่วนที่ขาด", "steps to e1": "จำนวนช่วงถึง e1",
        "only bridge, b1": "b1 เป็นตัวกลางรายเดียว", "liaison a1": "a1 เป็นผู้เชื่อมข้ามภาคส่วน",
        "standard error of the middle": "ค่าคลาดเคลื่อนมาตรฐานของตัวกลาง",
    ]
}
