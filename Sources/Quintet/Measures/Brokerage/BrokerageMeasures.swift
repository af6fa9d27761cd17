// The roles as measures: what an organization is between two others without a tie, counted over ordered pairs.

extension Measure {
    private static let source = "Gould and Fernandez 1989, doi 10.2307/270949"

    private static func broker(_ id: String, _ role: BrokerRole?, _ title: Names, _ summary: Names) -> Measure {
        Measure(
            id: id, title: title, summary: summary, reference: source, level: .organization, weights: .ignored,
            options: [], number: .whole, cost: .triangles
        ) { run throws(Stopped) in .scores(try run.brokerage().scores(role)) }
    }

    public static let coordinator = broker(
        "coordinator", .coordinator, ["en": "Coordinator", "th": "ผู้ประสานในภาคส่วน"],
        [
            "en": "How many pairs of its own sector an organization stands between, each in both orders if undirected.",
            "th": "องค์กรเป็นตัวกลางของคู่องค์กรในภาคส่วนเดียวกับตนกี่คู่ ถ้าไม่มีทิศทางแต่ละคู่นับทั้งสองลำดับ",
        ])

    public static let consultant = broker(
        "consultant", .consultant, ["en": "Consultant", "th": "ผู้ประสานจากภายนอก"],
        [
            "en":
                "How many pairs of one sector an organization of another stands between, in both orders if undirected.",
            "th": "องค์กรเป็นตัวกลางของคู่องค์กรในภาคส่วนเดียวกันซึ่งไม่ใช่ภาคส่วนของตนกี่คู่ ถ้าไม่มีทิศทางนับทั้งสองลำดับ",
        ])

    public static let representative = broker(
        "representative", .representative, ["en": "Representative", "th": "ผู้แทนภาคส่วน"],
        [
            "en": "For how many pairs an organization is the way from its own sector to another.",
            "th": "องค์กรเป็นทางออกจากภาคส่วนของตนไปสู่ภาคส่วนอื่นกี่คู่",
        ])

    public static let gatekeeper = broker(
        "gatekeeper", .gatekeeper, ["en": "Gatekeeper", "th": "ผู้เปิดประตูสู่ภาคส่วน"],
        [
            "en": "For how many pairs an organization is the way from another sector into its own.",
            "th": "องค์กรเป็นทางเข้าจากภาคส่วนอื่นมาสู่ภาคส่วนของตนกี่คู่",
        ])

    public static let liaison = broker(
        "liaison", .liaison, ["en": "Liaison", "th": "ผู้เชื่อมข้ามภาคส่วน"],
        [
            "en": "How many pairs of two other sectors an organization stands between, in both orders if undirected.",
            "th": "องค์กรเป็นตัวกลางของคู่องค์กรจากสองภาคส่วนอื่นกี่คู่ ถ้าไม่มีทิศทางนับทั้งสองลำดับ",
        ])

    public static let brokerageTotal = broker(
        "brokerage", nil, ["en": "Brokerage, all roles", "th": "การเป็นตัวกลางทุกบทบาท"],
        [
            "en":
                "How many pairs without a tie of their own an organization stands between, in both orders if undirected.",
            "th": "องค์กรเป็นตัวกลางของคู่องค์กรที่ไม่ได้เชื่อมกันเองกี่คู่ ถ้าไม่มีทิศทางนับทั้งสองลำดับ",
        ])
}
