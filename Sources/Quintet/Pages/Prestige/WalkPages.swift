extension MeasurePage {
    package static let pageRank = MeasurePage(
        .pageRank, "GraphView/pageRank(damping:counting:restart:tolerance:progress:)",
        tells: prose(
            """
            Where someone ends up who asks one partner after another for the next. Unlike the eigenvector it gives every
            organization something, and divides a partner's weight among all that partner knows.
            """,
            """
            ผู้ที่ถามพันธมิตรทีละรายว่าควรไปหาใครต่อ จะไปอยู่ที่ใครบ่อยที่สุด ต่างจากความเป็นศูนย์กลางตามพันธมิตรตรงที่ทุกองค์กรได้ค่า
            และน้ำหนักของพันธมิตรจะแบ่งให้ทุกรายที่พันธมิตรนั้นรู้จัก
            """),
        definition: prose(
            """
            x(v) = (1 − d)/n + d · Σ over ties u → v of x(u)/k(u), with damping d = 0.85 (`--damping`) and k(u) the ties that leave u;
            who has none sends the wanderer anywhere. All scores add up to 1.
            """,
            """
            x(v) = (1 − d)/n + d · ผลรวมทุกความเชื่อมโยง u → v ของ x(u)/k(u) โดย d = 0.85 (`--damping`) และ k(u) คือจำนวนความเชื่อมโยงที่ออกจาก u
            รายที่ไม่มีทางออกจะส่งผู้เดินไปที่ใดก็ได้เท่า ๆ กัน คะแนนรวมทุกรายเท่ากับ 1
            """),
        weights: .weightsOnRequest,
        cases: Cases(
            disconnected: prose(
                "Works in pieces: each shares by its size. An isolate has the least, from new starts alone.",
                "ใช้ได้แม้แยกเป็นส่วน แต่ละส่วนได้ตามขนาด องค์กรโดดเดี่ยวได้น้อยที่สุด จากการเริ่มต้นใหม่เท่านั้น"),
            directed: prose("The wanderer follows the direction of ties.", "ผู้เดินไปตามทิศทางของความเชื่อมโยง"),
            tiny: prose("An organization alone has 1.", "องค์กรที่อยู่รายเดียวได้ 1")),
        misleads: prose(
            """
            Without direction it is nearly the degree in another unit. It is a share of the whole: it falls when the network
            grows, though nothing has changed for the organization.
            """,
            """
            ในเครือข่ายที่ไม่มีทิศทาง ค่านี้แทบเป็นจำนวนพันธมิตรในอีกหน่วยหนึ่ง และเป็นสัดส่วนของทั้งหมด
            จึงลดลงเมื่อเครือข่ายโตขึ้นแม้องค์กรไม่ได้เปลี่ยนแปลง
            """),
        example: WorkedExample(
            "a – b – c", ["a": 19 / 74, "b": 18 / 37, "c": 19 / 74],
            prose(
                "b = 0.05 + 0.85 · (a + c), a = c = 0.05 + 0.85 · b/2; together 1.",
                "b = 0.05 + 0.85 · (a + c) และ a = c = 0.05 + 0.85 · b/2 รวมกันเท่ากับ 1")),
        differs: [
            .init(
                .networkX, "Weights are strengths where given; stops at n · 10⁻⁶, so late digits differ.",
                "ใช้น้ำหนักเป็นความเข้มแข็งถ้ามี และหยุดที่ n · 10⁻⁶ ทศนิยมท้ายจึงต่างกัน")
        ],
        references: [.brinPage1998])

    package static let katz = MeasurePage(
        .katz, "GraphView/katz(beta:counting:progress:)",
        tells: prose(
            "To whom many ways lead, direct and indirect, with less credit for longer ones: a reputation passed on.",
            "มีทางมาสู่องค์กรใดมาก ทั้งทางตรงและทางอ้อม โดยทางยิ่งยาวยิ่งนับน้อย เหมือนชื่อเสียงที่บอกต่อกันมา"),
        definition: prose(
            """
            x(v) = Σ over all walks that end at v of β to the power of their length; the walk of no ties counts 1. β
            (`--attenuation`) is 0.9/λ, with λ the largest eigenvalue, or 1 where no ties form a circle. Not scaled.
            """,
            """
            x(v) = ผลรวมทุกทางเดินที่จบที่ v ของ β ยกกำลังความยาว ทางเดินที่ไม่มีความเชื่อมโยงเลยนับ 1 ค่า β (`--attenuation`) เท่ากับ 0.9/λ
            โดย λ คือค่าเฉพาะสูงสุด หรือเท่ากับ 1 เมื่อไม่มีวงรอบ ไม่ปรับสเกล
            """),
        weights: .weightsOnRequest,
        cases: Cases(
            disconnected: prose(
                "One β for all, set by the piece with the largest λ; who has no ties has 1.",
                "ใช้ β เดียวกันทั้งหมด กำหนดโดยส่วนที่มี λ สูงสุด ผู้ที่ไม่มีความเชื่อมโยงได้ 1"),
            directed: prose(
                "Walks run along the direction of ties: whoever many point at has much.",
                "ทางเดินเป็นไปตามทิศทาง ผู้ที่มีคนชี้มาหามากได้ค่ามาก"),
            tiny: prose("An organization alone has 1.", "องค์กรที่อยู่รายเดียวได้ 1")),
        misleads: prose(
            """
            The scale depends on β, and β on the network: compare orders, not values, between networks. With β near 1/λ it
            is the eigenvector.
            """,
            """
            สเกลขึ้นกับ β และ β ขึ้นกับเครือข่าย จึงควรเทียบลำดับ ไม่ใช่ค่า ระหว่างเครือข่าย
            ถ้า β ใกล้ 1/λ จะกลายเป็นความเป็นศูนย์กลางตามพันธมิตร
            """),
        example: WorkedExample(
            "a → b, a → c, b → c", ["a": 1, "b": 2, "c": 4],
            prose(
                "No circle, so β is 1: c has itself, a → c, b → c and a → b → c.",
                "ไม่มีวงรอบ β จึงเท่ากับ 1: c ได้จากตัวเอง a → c, b → c และ a → b → c")),
        differs: [
            .init(.igraph, "Has alpha centrality instead, with β given.", "มี alpha centrality แทน โดยต้องระบุ β"),
            .init(
                .networkX, "β is 0.1 unless given, and the scores are scaled to squares that add up to 1.",
                "β เท่ากับ 0.1 ถ้าไม่ระบุ และปรับให้ผลรวมกำลังสองเป็น 1"),
        ],
        references: [.katz1953])

    private static let hubCases = Cases(
        disconnected: prose(
            "Only the part with the largest singular value has values above 0.", "เฉพาะส่วนที่มีค่าเอกฐานสูงสุดมีค่ามากกว่า 0"),
        directed: prose(
            "Made for it. Without direction everyone is a hub and an authority alike.",
            "ออกแบบมาสำหรับเครือข่ายที่มีทิศทาง ถ้าไม่มีทิศทาง ทุกรายเป็นทั้งสองอย่างเท่ากัน"),
        tiny: prose("Undefined for everyone where there are no ties.", "ไม่มีค่าเมื่อเครือข่ายไม่มีความเชื่อมโยง"))

    package static let hubs = MeasurePage(
        .hubs, "GraphView/hubsAndAuthorities(counting:progress:)",
        tells: prose(
            "Who points at the right ones: guides, conveners and funders whose choices others share.",
            "ใครชี้ไปหาผู้ที่เหมาะสม เช่น ผู้แนะนำ ผู้ประสาน หรือผู้ให้ทุนซึ่งเลือกตรงกับผู้อื่น"),
        definition: prose(
            """
            h(v) ∝ Σ over ties v → w of a(w), and a(w) ∝ Σ over ties v → w of h(v): the leading vectors of AAᵀ and AᵀA.
            Squares add up to 1.
            """,
            """
            h(v) แปรผันตามผลรวมของ a(w) ทุกความเชื่อมโยง v → w และ a(w) แปรผันตามผลรวมของ h(v) คือเวกเตอร์หลักของ AAᵀ และ AᵀA
            ผลรวมกำลังสองเท่ากับ 1
            """),
        weights: .weightsOnRequest, cases: hubCases,
        misleads: prose(
            "A tight group that points at the same few takes all of the score; others have next to nothing.",
            "กลุ่มแน่นที่ชี้ไปหาไม่กี่รายเดียวกันจะได้คะแนนไปทั้งหมด รายอื่นแทบไม่เหลือ"),
        example: WorkedExample(
            "a → c, b → c", ["a": .oneOver(root: 2), "c": 0, "b": .oneOver(root: 2)],
            prose("a and b point at the only authority alike.", "a และ b ชี้ไปหาผู้เป็นที่อ้างอิงรายเดียวเท่ากัน")),
        differs: [
            .init(.igraph, "Scaled to a largest of 1.", "ปรับให้ค่าสูงสุดเป็น 1"),
            .init(.networkX, "Scaled to a sum of 1.", "ปรับให้ผลรวมเป็น 1"),
        ],
        references: [.kleinberg1999])

    package static let authorities = MeasurePage(
        .authorities, "GraphView/hubsAndAuthorities(counting:progress:)",
        tells: prose(
            "Who is pointed at by those who point at the right ones: where good guides send people.",
            "ใครเป็นผู้ที่ผู้แนะนำที่ดีชี้ไปหา คือที่ซึ่งผู้รู้ทางมักส่งคนไป"),
        definition: prose(
            "a(w) ∝ Σ over ties v → w of the hub scores h(v); see hubs. Squares add up to 1.",
            "a(w) แปรผันตามผลรวมคะแนนผู้ชี้ทาง h(v) ของทุกความเชื่อมโยง v → w ดู hubs ผลรวมกำลังสองเท่ากับ 1"),
        weights: .weightsOnRequest, cases: hubCases,
        misleads: prose(
            "Being named by many scattered partners counts less here than being named by a few who agree.",
            "การถูกเอ่ยถึงโดยหลายรายที่กระจัดกระจายนับน้อยกว่าการถูกเอ่ยถึงโดยไม่กี่รายที่เห็นตรงกัน"),
        example: WorkedExample(
            "a → c, b → c", ["a": 0, "c": 1, "b": 0],
            prose("Nobody points at anyone but c.", "ไม่มีใครชี้ไปหาใครนอกจาก c")),
        differs: [
            .init(.igraph, "Scaled to a largest of 1.", "ปรับให้ค่าสูงสุดเป็น 1"),
            .init(.networkX, "Scaled to a sum of 1.", "ปรับให้ผลรวมเป็น 1"),
        ],
        references: [.kleinberg1999])
}
