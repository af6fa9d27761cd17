extension MeasurePage {
    private static let definition = prose(
        """
        C = Σ over v of (largest − c(v)), over the most that sum could be in a network of n: that of a star, in which one is
        tied to all and nobody else to anyone.
        """,
        """
        C = ผลรวมทุก v ของ (ค่าสูงสุด − c(v)) หารด้วยค่าที่มากที่สุดที่เป็นไปได้ในเครือข่าย n องค์กร คือค่าของเครือข่ายรูปดาว
        ซึ่งมีรายเดียวเชื่อมโยงกับทุกราย
        """)
    private static let tooSmall = prose(
        "Undefined below three organizations: there is no star to compare with.",
        "เครือข่ายที่มีไม่ถึงสามองค์กรไม่มีค่า เพราะไม่มีรูปดาวให้เทียบ")
    private static let misleading = prose(
        """
        It says how unequal the network is, not who leads it, and two rivals of equal weight look less central than one
        leader. Compare networks of like size.
        """,
        """
        บอกว่าเครือข่ายเหลื่อมล้ำเพียงใด ไม่ได้บอกว่าใครนำ และผู้นำสองรายที่เท่ากันทำให้ค่าต่ำกว่าผู้นำรายเดียว
        ควรเทียบเครือข่ายขนาดใกล้เคียงกัน
        """)
    private static let sna = [
        Difference(
            .networkX, "Has no such function.", "ไม่มีฟังก์ชันนี้"),
        Difference(
            .ucinetAndR, "The same for undirected networks; `sna::centralization` takes ties as directed unless told.",
            "เหมือนกันสำหรับเครือข่ายไม่มีทิศทาง `sna::centralization` ถือว่ามีทิศทางถ้าไม่ระบุ"),
    ]

    package static let degreeCentralization = MeasurePage(
        .degreeCentralization, "GraphView/centralization(_:progress:)",
        tells: prose(
            "How far partnerships gather around one organization: a wheel with a hub, or a round table.",
            "ความร่วมมือกระจุกอยู่รอบองค์กรเดียวเพียงใด เป็นวงล้อที่มีดุมหรือเป็นโต๊ะกลม"),
        definition: prose(
            definition.en + " For degree the most is (n − 1)(n − 2).",
            definition.th + " สำหรับจำนวนพันธมิตรค่าที่มากที่สุดคือ (n − 1)(n − 2)"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Isolates count with 0.", "องค์กรโดดเดี่ยวนับเป็น 0"), directed: .directionIsIgnored,
            tiny: tooSmall),
        misleads: misleading,
        example: WorkedExample(
            "a – b – c – d", whole: 1 / 3, prose("Gaps 1 + 0 + 0 + 1, of 3 · 2.", "ผลต่าง 1 + 0 + 0 + 1 จาก 3 · 2")),
        differs: [
            .init(
                .igraph, "Reckons with a tie of each with itself unless told (`loops`).",
                "คิดรวมความเชื่อมโยงกับตัวเองถ้าไม่ระบุ (`loops`)")
        ] + sna,
        references: [.freeman1979])

    package static let inDegreeCentralization = directedCentralization(
        .inDegreeCentralization,
        tells: prose(
            "How far all ties point at one organization: a patron, a hub that everyone names.",
            "ความเชื่อมโยงทั้งหมดชี้มาที่องค์กรเดียวเพียงใด เช่น ผู้อุปถัมภ์ หรือศูนย์กลางที่ทุกรายเอ่ยถึง"),
        sketch: "b → a, c → a, d → c")

    package static let outDegreeCentralization = directedCentralization(
        .outDegreeCentralization,
        tells: prose(
            "How far all ties leave from one organization: a single funder or convener.",
            "ความเชื่อมโยงทั้งหมดออกจากองค์กรเดียวเพียงใด เช่น ผู้ให้ทุนหรือผู้ประสานรายเดียว"),
        sketch: "a → b, a → c, c → d")

    private static func directedCentralization(_ measure: Measure, tells: Bilingual, sketch: String) -> MeasurePage {
        MeasurePage(
            measure, "GraphView/centralization(_:progress:)", tells: tells,
            definition: prose(
                definition.en
                    + " With direction the most is (n − 1)², of which all ties run between one and the others.",
                definition.th + " เมื่อมีทิศทางค่าที่มากที่สุดคือ (n − 1)²"),
            weights: .weightsAreIgnored,
            cases: Cases(
                disconnected: prose("Isolates count with 0.", "องค์กรโดดเดี่ยวนับเป็น 0"),
                directed: prose(
                    "Made for it. In an undirected network it equals the degree centralization.",
                    "ออกแบบมาสำหรับกรณีนี้ ในเครือข่ายที่ไม่มีทิศทางค่านี้เท่ากับการรวมศูนย์ตามจำนวนพันธมิตร"),
                tiny: tooSmall),
            misleads: misleading,
            example: WorkedExample(
                sketch, whole: 5 / 9,
                prose("Scores 2, 1, 0, 0: gaps 0 + 1 + 2 + 2, of 3².", "คะแนน 2, 1, 0, 0: ผลต่าง 0 + 1 + 2 + 2 จาก 3²")),
            differs: sna, references: [.freeman1979])
    }

    package static let betweennessCentralization = MeasurePage(
        .betweennessCentralization, "GraphView/centralization(_:progress:)",
        tells: prose(
            "How far the network depends on one go-between: what is at stake if that one fails or is overworked.",
            "เครือข่ายพึ่งคนกลางรายเดียวเพียงใด คือความเสี่ยงเมื่อรายนั้นล้มหรือทำงานไม่ทัน"),
        definition: prose(
            definition.en + " For betweenness the most is (n − 1)²(n − 2)/2.",
            definition.th + " สำหรับความเป็นคนกลางค่าที่มากที่สุดคือ (n − 1)²(n − 2)/2"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Pairs without a path count nothing, which lowers it.", "คู่ที่ไปไม่ถึงกันไม่นับ ค่าจึงลดลง"),
            directed: .directionIsIgnored, tiny: tooSmall),
        misleads: misleading,
        example: WorkedExample(
            "a – b – c – d", whole: 4 / 9,
            prose("Scores 0, 2, 2, 0: gaps 4, of 3² · 2/2.", "คะแนน 0, 2, 2, 0: ผลต่าง 4 จาก 3² · 2/2")),
        differs: sna, references: [.freeman1979])

    package static let closenessCentralization = MeasurePage(
        .closenessCentralization, "GraphView/centralization(_:progress:)",
        tells: prose(
            "How much nearer to everyone one organization is than the rest: whether news has one natural starting point.",
            "องค์กรหนึ่งใกล้ทุกรายกว่าองค์กรอื่นเพียงใด บอกว่าข่าวมีจุดเริ่มต้นตามธรรมชาติจุดเดียวหรือไม่"),
        definition: prose(
            definition.en + " For closeness the most is (n − 1)(n − 2)/(2n − 3).",
            definition.th + " สำหรับความใกล้ชิดค่าที่มากที่สุดคือ (n − 1)(n − 2)/(2n − 3)"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Undefined: a star reaches everyone.", "ไม่มีค่า เพราะรูปดาวไปถึงทุกราย"),
            directed: .directionIsIgnored, tiny: tooSmall),
        misleads: misleading,
        example: WorkedExample(
            "a – b – c – d", whole: 5 / 12,
            prose("Scores 3/6, 3/4, 3/4, 3/6: gaps 1/2, of 3 · 2/5.", "คะแนน 3/6, 3/4, 3/4, 3/6: ผลต่าง 1/2 จาก 3 · 2/5")
        ),
        differs: sna + [
            .init(
                .igraph, "Gives a value where the network is in pieces, from each piece's own closeness.",
                "ให้ค่าแม้เครือข่ายแยกเป็นส่วน โดยใช้ความใกล้ชิดภายในแต่ละส่วน")
        ],
        references: [.freeman1979])

    package static let eigenvectorCentralization = MeasurePage(
        .eigenvectorCentralization, "GraphView/centralization(_:progress:)",
        tells: prose(
            "How far standing by one's partners gathers in a few.", "สถานะที่มาจากพันธมิตรกระจุกอยู่ที่ไม่กี่รายเพียงใด"),
        definition: prose(
            """
            C = Σ over v of (1 − c(v)) / (n − 2), with scores scaled to a largest of 1. The most is that of a single pair
            among organizations without ties; a star has less.
            """,
            """
            C = ผลรวมทุก v ของ (1 − c(v)) / (n − 2) โดยปรับคะแนนสูงสุดเป็น 1
            ค่าที่มากที่สุดคือคู่เดียวท่ามกลางองค์กรที่ไม่มีความเชื่อมโยง ส่วนรูปดาวได้น้อยกว่า
            """),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Whoever is outside the leading piece has 0 and raises it.", "ผู้ที่อยู่นอกส่วนหลักได้ 0 และทำให้ค่าสูงขึ้น"),
            directed: .directionIsIgnored,
            tiny: prose(
                "Undefined below three organizations and without ties.", "ไม่มีค่าเมื่อมีไม่ถึงสามองค์กรหรือไม่มีความเชื่อมโยง")),
        misleads: prose(
            "Two conventions exist (largest 1, or unit length), and their values differ: say which.",
            "มีสองแบบ (ค่าสูงสุดเป็น 1 หรือความยาวเป็น 1) ซึ่งให้ค่าต่างกัน ต้องบอกว่าใช้แบบใด"),
        example: WorkedExample(
            "a – b – c – d", whole: .about(0.382),
            prose(
                "Scores 0.618, 1, 1, 0.618: gaps 2 · 0.382, over 2.",
                "คะแนน 0.618, 1, 1, 0.618: ผลต่าง 2 · 0.382 หารด้วย 2")),
        differs: [
            .init(.networkX, "Has no such function.", "ไม่มีฟังก์ชันนี้"),
            .init(.ucinetAndR, "`sna` scales scores to unit length.", "`sna` ปรับความยาวเป็น 1"),
        ],
        references: [.freeman1979, .bonacich1972])
}
