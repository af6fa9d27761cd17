extension MeasurePage {
    /// {a, b}, {c, d} against {a, b}, {c}, {d}.
    private static func comparison(_ graph: GraphView) -> PartitionComparison {
        Partition(labels: [0, 0, 1, 1], index: graph.index)
            .compared(with: Partition(labels: [0, 0, 1, 2], index: graph.index))
    }

    private static let divisionsHaveNoWeight = prose(
        "None: only who is together with whom counts, every organization alike.",
        "ไม่มี นับเฉพาะว่าใครอยู่กับใคร ทุกองค์กรเท่ากัน")

    private static func comparisonCases(_ tiny: Bilingual) -> Cases {
        Cases(
            disconnected: prose("Makes no difference.", "ไม่มีผล"), directed: prose("Makes no difference.", "ไม่มีผล"),
            tiny: tiny)
    }

    private static let request = "quintet clusters NETWORK --compare louvain"
    private static let sketch = "a – b, c – d"

    package static let normalizedMutualInformation = MeasurePage(
        "nmi", Bilingual("Normalized mutual information", "สารสนเทศร่วมแบบปรับมาตรฐาน (NMI)"),
        "Partition/compared(with:)",
        request: request,
        tells: prose(
            """
            How much of one division the other tells: whether two methods find the same clusters, or whether clusters
            follow sectors or regions. 1 for the same, 0 where neither says anything about the other.
            """,
            """
            การแบ่งหนึ่งบอกอีกการแบ่งหนึ่งได้เพียงใด เช่น สองวิธีพบกลุ่มเดียวกันหรือไม่ กลุ่มตรงกับภาคส่วนหรือภูมิภาคหรือไม่
            1 คือเหมือนกัน 0 คือไม่บอกอะไรกันเลย
            """),
        definition: prose(
            """
            2 I/(H + H′), with the entropies H and H′ of the two divisions and their mutual information I: the arithmetic
            mean below the line.
            """,
            """
            2 I/(H + H′) โดย H และ H′ คือเอนโทรปีของสองการแบ่ง และ I คือสารสนเทศร่วม ตัวหารเป็นค่าเฉลี่ยเลขคณิต
            """),
        weights: divisionsHaveNoWeight,
        cases: comparisonCases(
            prose(
                "Undefined for fewer than two organizations, and where neither division divides anyone.",
                "ไม่มีค่าเมื่อมีองค์กรไม่ถึงสองราย หรือเมื่อไม่มีการแบ่งใดแยกใครออก")),
        misleads: prose(
            "Many small groups raise it by chance alone; look at the adjusted Rand index beside it.",
            "กลุ่มเล็กจำนวนมากทำให้ค่าสูงขึ้นโดยบังเอิญ ควรดูดัชนี Rand แบบปรับคู่กัน"),
        example: WorkedExample(
            sketch, whole: 0.8,
            prose(
                "{a, b}, {c, d} and {a, b}, {c}, {d}: entropies 1 and 1.5 bits, of which 1 is shared; 2/2.5.",
                "{a, b}, {c, d} กับ {a, b}, {c}, {d}: เอนโทรปี 1 และ 1.5 บิต ร่วมกัน 1 บิต ได้ 2/2.5"),
            by: .figure { comparison($0).normalizedMutualInformation }),
        references: [.danon2005])

    package static let adjustedRandIndex = MeasurePage(
        "ari", Bilingual("Adjusted Rand index", "ดัชนี Rand แบบปรับ (ARI)"), "Partition/compared(with:)", request: request,
        tells: prose(
            """
            How far two divisions agree on who belongs together, beyond chance: the figure to trust when groups are many
            and small. 0 is what unrelated divisions have on average, 1 is the same.
            """,
            """
            สองการแบ่งเห็นตรงกันว่าใครอยู่ด้วยกันเพียงใดเมื่อหักความบังเอิญ เป็นค่าที่ควรเชื่อเมื่อมีกลุ่มเล็กจำนวนมาก
            0 คือค่าเฉลี่ยของการแบ่งที่ไม่เกี่ยวกัน 1 คือเหมือนกัน
            """),
        definition: prose(
            "(pairs both put together − those by chance)/(mean of the pairs each puts together − those by chance).",
            "(คู่ที่ทั้งสองรวมไว้ − ที่คาดโดยบังเอิญ)/(ค่าเฉลี่ยของคู่ที่แต่ละการแบ่งรวมไว้ − ที่คาดโดยบังเอิญ)"),
        weights: divisionsHaveNoWeight,
        cases: comparisonCases(
            prose(
                "Undefined for fewer than two organizations, and where both divisions put everyone together or apart.",
                "ไม่มีค่าเมื่อมีองค์กรไม่ถึงสองราย หรือเมื่อทั้งสองรวมทุกรายหรือแยกทุกราย")),
        misleads: prose(
            "Large groups make most pairs, so disagreement among small ones hardly shows. It may fall below 0.",
            "กลุ่มใหญ่มีคู่มากที่สุด ความไม่ตรงกันของกลุ่มเล็กจึงแทบไม่ปรากฏ และค่าอาจต่ำกว่า 0"),
        example: WorkedExample(
            sketch, whole: 4 / 7,
            prose(
                "{a, b}, {c, d} and {a, b}, {c}, {d}: 1 of 6 pairs in both, 2 and 1 in each, 1/3 by chance.",
                "{a, b}, {c, d} กับ {a, b}, {c}, {d}: จาก 6 คู่ ตรงกัน 1 แต่ละการแบ่งมี 2 และ 1 โดยบังเอิญ 1/3"),
            by: .figure { comparison($0).adjustedRandIndex }),
        references: [.hubertArabie1985])

    package static let variationOfInformation = MeasurePage(
        "vi", Bilingual("Variation of information", "ความแปรผันของสารสนเทศ (VI)"), "Partition/compared(with:)",
        request: request,
        tells: prose(
            """
            How far apart two divisions are, as a true distance: what each says that the other does not. 0 for the same;
            use it to say which of several divisions lie near each other.
            """,
            """
            สองการแบ่งห่างกันเพียงใด เป็นระยะทางแท้ คือสิ่งที่แต่ละการแบ่งบอกแต่อีกการแบ่งไม่ได้บอก 0 คือเหมือนกัน
            ใช้บอกว่าในหลายการแบ่ง แบบใดใกล้กัน
            """),
        definition: prose(
            "H + H′ − 2 I in bits, with the entropies H and H′ of the two divisions and their mutual information I.",
            "H + H′ − 2 I หน่วยเป็นบิต โดย H และ H′ คือเอนโทรปีของสองการแบ่ง และ I คือสารสนเทศร่วม"),
        weights: divisionsHaveNoWeight,
        cases: comparisonCases(
            prose("Undefined for fewer than two organizations.", "ไม่มีค่าเมื่อมีองค์กรไม่ถึงสองราย")),
        misleads: prose(
            "Its largest value grows with the network (log₂ n), so values of two networks do not compare.",
            "ค่าสูงสุดโตตามขนาดเครือข่าย (log₂ n) จึงเทียบข้ามเครือข่ายไม่ได้"),
        example: WorkedExample(
            sketch, whole: 0.5,
            prose(
                "{a, b}, {c, d} and {a, b}, {c}, {d}: 1 + 1.5 − 2 · 1 bits.",
                "{a, b}, {c, d} กับ {a, b}, {c}, {d}: 1 + 1.5 − 2 · 1 บิต"),
            by: .figure { comparison($0).variationOfInformation }),
        differs: [
            .init(.igraph, "In natural logarithms: times 1.4427 for bits.", "ใช้ลอการิทึมธรรมชาติ คูณ 1.4427 ให้เป็นบิต")
        ],
        references: [.meila2007])
}
