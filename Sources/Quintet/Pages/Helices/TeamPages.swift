extension MeasurePage {
    private static let cases = Cases(
        disconnected: prose("Nothing special: teams lie within one part.", "ไม่มีผล ทีมอยู่ภายในส่วนเดียวกันเสมอ"),
        directed: .directionIsIgnored,
        tiny: prose(
            "0 where no two organizations of different sectors are partners.", "ได้ 0 เมื่อไม่มีพันธมิตรต่างภาคส่วน"))

    package static let rainbowTeams = MeasurePage(
        "rainbow-teams", Bilingual("Teams of different sectors (rainbow cliques)", "ทีมต่างภาคส่วน (กลุ่มสมบูรณ์หลากสี)"),
        "GraphView/rainbowCliques(teamLimit:stepLimit:progress:)", request: "quintet sectors NETWORK",
        tells: prose(
            "How many teams of two to five sectors already exist, in which everyone works with everyone.",
            "มีทีมที่ประกอบด้วยสองถึงห้าภาคส่วนและทุกองค์กรทำงานร่วมกันครบแล้วกี่ทีม"),
        definition: prose(
            "R(k): cliques of k organizations of k different sectors. A definition of our own; the word is from graph theory.",
            "R(k) คือจำนวนกลุ่มที่มี k องค์กรจาก k ภาคส่วนและเชื่อมกันครบทุกคู่ เป็นนิยามของ Quintet เอง"),
        weights: prose(
            "Ignored in the counts; the teams that are named are sorted by the sum of their ties.",
            "จำนวนทีมไม่ใช้น้ำหนัก ทีมที่แสดงชื่อเรียงตามผลรวมความเข้มแข็ง"),
        cases: cases,
        misleads: prose(
            """
            Teams overlap: one busy organization can be in most of them. Ties from shared projects make a team of every project,
            so count recorded ties where there are any.
            """,
            """
            ทีมซ้อนทับกันได้ องค์กรเดียวอาจอยู่ในเกือบทุกทีม ความเชื่อมโยงจากโครงการร่วมทำให้ทุกโครงการเป็นทีม
            จึงควรใช้ความร่วมมือที่บันทึกไว้ถ้ามี
            """),
        example: WorkedExample(
            "g1 – a1 – b1 – g1, b1 – b2, b1 – e1", ["teams of 2": 4, "teams of 3": 1, "teams of 4": 0],
            prose(
                "Four ties join different sectors; g1, a1 and b1 all work with each other.",
                "มีสี่เส้นที่เชื่อมต่างภาคส่วน และ g1 a1 b1 ทำงานร่วมกันครบ"),
            by: .numbers { network in
                let teams = try GraphView(network).rainbowCliques()
                return Dictionary(
                    uniqueKeysWithValues: (2...4).map { ("teams of \($0)", Double(teams.count(of: $0) ?? -1)) })
            }
        ).bySector,
        references: [.carayannisCampbell2010])

    package static let nearRainbowTeams = MeasurePage(
        "near-rainbow-teams", Bilingual("Teams one tie short", "ทีมที่ขาดอีกคู่เดียว"),
        "GraphView/nearRainbowTeams(of:besides:teamLimit:stepLimit:progress:)", request: "quintet sectors NETWORK",
        tells: prose(
            "Where a single introduction would make a team of different sectors in which everyone works with everyone.",
            "ที่ใดที่แนะนำให้รู้จักกันอีกเพียงคู่เดียวก็จะได้ทีมต่างภาคส่วนที่ทำงานร่วมกันครบ"),
        definition: prose(
            "Sets of k organizations of k different sectors in which exactly one pair has no tie.",
            "ชุดของ k องค์กรจาก k ภาคส่วนที่ขาดความเชื่อมโยงเพียงคู่เดียว"),
        weights: prose("Ignored in the counts.", "จำนวนทีมไม่ใช้น้ำหนัก"), cases: cases,
        misleads: prose(
            "The two may have good reason not to work together; the figure knows nothing of what they do.",
            "สององค์กรนั้นอาจมีเหตุผลที่ไม่ร่วมงานกัน ตัวเลขนี้ไม่ทราบว่าแต่ละรายทำงานอะไร"),
        example: WorkedExample(
            "g1 – a1 – b1, b1 – c1", ["teams of 3": 2, "teams of 4": 0],
            prose(
                "g1, a1, b1 lack g1 – b1; a1, b1, c1 lack a1 – c1. All four lack three ties.",
                "g1 a1 b1 ขาด g1 – b1 ส่วน a1 b1 c1 ขาด a1 – c1 ทั้งสี่รายขาดถึงสามคู่"),
            by: .numbers { network in
                let graph = GraphView(network)
                return [
                    "teams of 3": Double(try graph.nearRainbowTeams(of: 3).count ?? -1),
                    "teams of 4": Double(try graph.nearRainbowTeams(of: 4).count ?? -1),
                ]
            }
        ).bySector,
        references: [.carayannisCampbell2010])
}
