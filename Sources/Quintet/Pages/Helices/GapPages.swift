extension MeasurePage {
    package static let coverage = MeasurePage(
        "coverage", Bilingual("Coverage: which helices work where", "ความครอบคลุม: ภาคส่วนใดทำงานที่ไหน"),
        "Network/coverage(by:_:years:)", request: "quintet gaps NETWORK --by area,region",
        tells: prose(
            "For each cell of two dimensions, such as area and region: how many projects, which helices are at work, and which are missing.",
            "แต่ละช่องของสองมิติ เช่น ประเด็นกับภูมิภาค มีกี่โครงการ มีภาคส่วนใดทำงาน และขาดภาคส่วนใด"),
        definition: prose(
            """
            A helix is present where an organization of it, or one that also serves it, takes part in a project of the cell; missing
            where none does; not observed where the source has no word for it. What a project does not say comes from each partner.
            """,
            """
            ภาคส่วนมีอยู่ในช่องเมื่อองค์กรของภาคส่วนนั้น หรือองค์กรที่มีภาคส่วนนั้นเป็นภาคส่วนรอง เข้าร่วมโครงการในช่อง ถ้าไม่มีคือขาด
            และไม่ได้สังเกตเมื่อแหล่งข้อมูลไม่มีคำเรียก สิ่งที่โครงการไม่ระบุใช้ของผู้เข้าร่วมแต่ละราย
            """),
        weights: .participationHasNoWeight,
        cases: Cases(
            disconnected: prose("Nothing special.", "ไม่มีผล"), directed: .participationHasNoDirection,
            tiny: prose(
                "Without projects, organizations are counted; by kind of tie, recorded ties.",
                "ถ้าไม่มีโครงการจะนับองค์กร และถ้าแบ่งตามประเภทความร่วมมือจะนับความร่วมมือ")),
        misleads: prose(
            """
            An empty cell may be work that nobody wrote down. A project of two areas is in both, so that cells do not add up to the
            projects; a helix present once in a cell of forty projects counts as present.
            """,
            """
            ช่องว่างอาจเป็นงานที่ไม่มีใครบันทึก โครงการที่มีสองประเด็นอยู่ในทั้งสองช่อง ผลรวมของช่องจึงไม่เท่ากับจำนวนโครงการ
            และภาคส่วนที่มีเพียงครั้งเดียวใน 40 โครงการก็นับว่ามี
            """),
        example: WorkedExample(
            "P: g1 a1, Q: g1", ["projects": 2, "present": 2, "missing": 3],
            prose(
                "No region and no area is said, so all is in one cell: government and academia are there.",
                "ไม่ได้ระบุภูมิภาคและประเด็น ทั้งหมดจึงอยู่ในช่องเดียว มีภาครัฐและภาคการศึกษา"),
            by: .numbers { network in
                let coverage = network.coverage(by: .area, .region)
                return [
                    "projects": Double(coverage[0, 0].count),
                    "present": Double(coverage.present(row: 0, column: 0).count),
                    "missing": Double(coverage.missing(row: 0, column: 0).count),
                ]
            }
        ).bySector,
        references: [.snilstveit2016])

    package static let gapCost = MeasurePage(
        "gap-cost", Bilingual("Cost of a gap", "ความยากของการปิดช่องว่าง"), "Network/gaps(of:in:progress:)",
        request: "quintet gaps NETWORK",
        tells: prose(
            "How many introductions a project that lacks one helix is away from the nearest organization of it, and whom to ask.",
            "โครงการที่ขาดหนึ่งภาคส่วนต้องผ่านการแนะนำกี่ทอดจึงถึงองค์กรที่ใกล้ที่สุดของภาคส่วนนั้น และควรขอให้ใครแนะนำ"),
        definition: prose(
            """
            Steps from the partners of the project to the nearest organization of the helix. Equal ones by common area, common
            region, own before second sector, and the chain whose weakest tie is strongest. The one before it introduces.
            """,
            """
            จำนวนช่วงจากผู้เข้าร่วมโครงการถึงองค์กรที่ใกล้ที่สุดของภาคส่วนที่ขาด ถ้าเท่ากันเรียงตามประเด็นร่วม ภูมิภาคร่วม
            ภาคส่วนหลักก่อนภาคส่วนรอง และเส้นทางที่จุดอ่อนเข้มแข็งที่สุด ผู้แนะนำคือรายที่อยู่ก่อนถึงปลายทาง
            """),
        weights: prose(
            "Strengths, and only to choose between chains of equal length.",
            "ใช้ความเข้มแข็งเฉพาะเมื่อเลือกระหว่างเส้นทางที่ยาวเท่ากัน"),
        cases: Cases(
            disconnected: prose(
                "Where no chain leads there, no steps are given and the organization is named all the same.",
                "ถ้าไม่มีเส้นทาง จะไม่บอกจำนวนช่วง แต่ยังบอกชื่อองค์กร"),
            directed: .directionIsIgnored,
            tiny: prose("A project in which nobody takes part has none.", "โครงการที่ไม่มีผู้เข้าร่วมไม่มีค่านี้")),
        misleads: prose(
            "One step says that somebody knows them, not that they would join, have time, or are the right ones.",
            "หนึ่งช่วงบอกเพียงว่ามีคนรู้จัก ไม่ได้บอกว่าเขาจะร่วม มีเวลา หรือเหมาะสม"),
        example: WorkedExample(
            "P: g1 a1 b1 c1, g1 – c2 – e1", ["steps to e1": 2],
            prose(
                "P lacks the environment; g1 knows c2, who knows e1: ask c2.",
                "P ขาดสิ่งแวดล้อม g1 รู้จัก c2 ซึ่งรู้จัก e1 จึงขอให้ c2 แนะนำ"),
            by: .numbers { network in
                let teams = network.nearlyCompleteProjects().map(\.team)
                let gaps = try network.gaps(of: teams, in: GraphView(network))
                return ["steps to e1": Double(gaps.first?.steps ?? -1)]
            }
        ).bySector,
        references: [.carayannisCampbell2010, .snilstveit2016])
}
