extension MeasurePage {
    private static let eigenvectorCases = Cases(
        disconnected: prose(
            """
            Only the piece with the largest eigenvalue has values above 0, mostly the largest or densest. Pieces that share
            it are scaled by the sums of their scores.
            """,
            """
            เฉพาะส่วนที่มีค่าเฉพาะสูงสุด (มักเป็นส่วนที่ใหญ่หรือหนาแน่นที่สุด) มีค่ามากกว่า 0
            ถ้าหลายส่วนมีค่าเฉพาะเท่ากัน จะปรับสัดส่วนตามผลรวมของคะแนนในแต่ละส่วน
            """),
        directed: prose(
            "Read without direction; a pair with ties both ways has one tie.",
            "ไม่นับทิศทาง คู่ที่เชื่อมโยงกันทั้งสองทางถือเป็นความเชื่อมโยงเดียว"),
        tiny: prose("Undefined for everyone where there are no ties.", "ไม่มีค่าเมื่อเครือข่ายไม่มีความเชื่อมโยง"))
    private static let eigenvectorMisleads = prose(
        """
        It rewards being in the thick of one dense crowd; a broker between two such crowds scores less than their members.
        Where the network has several centers it sees only one.
        """,
        """
        ค่านี้ให้รางวัลแก่ผู้ที่อยู่ในกลุ่มหนาแน่นกลุ่มเดียว คนกลางระหว่างสองกลุ่มเช่นนั้นได้น้อยกว่าสมาชิกของกลุ่ม
        ถ้าเครือข่ายมีหลายศูนย์กลาง จะเห็นเพียงศูนย์เดียว
        """)

    package static let eigenvector = MeasurePage(
        .eigenvector, "GraphView/eigenvector(scale:counting:progress:)",
        tells: prose(
            "Who is connected to the well connected. A few partners in the inner circle can be worth more than many outside.",
            "ใครเชื่อมโยงกับผู้ที่มีความเชื่อมโยงดี พันธมิตรไม่กี่รายในวงในอาจมีค่ากว่าหลายรายวงนอก"),
        definition: prose(
            """
            A x = λ x: everyone's score is the sum of the partners' scores over λ, the largest eigenvalue of the matrix of
            ties. Scaled so that the squares add up to 1.
            """,
            """
            A x = λ x คะแนนของทุกรายคือผลรวมคะแนนของพันธมิตรหารด้วย λ ซึ่งเป็นค่าเฉพาะสูงสุดของเมทริกซ์ความเชื่อมโยง
            ปรับให้ผลรวมกำลังสองเท่ากับ 1
            """),
        weights: .weightsOnRequest, cases: eigenvectorCases, misleads: eigenvectorMisleads,
        example: WorkedExample(
            "a – b – c", ["a": 1 / 2, "b": .oneOver(root: 2), "c": 1 / 2],
            prose("λ = √2: b = (a + c)/√2, and a = b/√2.", "λ = √2: b = (a + c)/√2 และ a = b/√2")),
        differs: [
            .init(
                .igraph, "Scaled to a largest of 1: `eigenvector-share` here.",
                "ปรับให้ค่าสูงสุดเป็น 1 ที่นี่คือ `eigenvector-share`"),
            .init(.networkX, "In directed graphs the sum over incoming ties.", "ในกราฟที่มีทิศทางรวมจากขาเข้า"),
            .init(
                .ucinetAndR, "`sna::evcent` scales as here, and reads directed ties as they are.",
                "`sna::evcent` ปรับสเกลเหมือนที่นี่ แต่ใช้ทิศทางตามที่มี"),
        ],
        references: [.bonacich1972])

    package static let eigenvectorMaximumOne = MeasurePage(
        .eigenvectorMaximumOne, "GraphView/eigenvector(scale:counting:progress:)",
        tells: prose(
            "The same as eigenvector centrality, as a share of the most central organization's score: easier to read.",
            "เช่นเดียวกับความเป็นศูนย์กลางตามพันธมิตร แต่เทียบเป็นสัดส่วนกับองค์กรที่สูงสุด จึงอ่านง่ายกว่า"),
        definition: prose(
            "A x = λ x, as for eigenvector centrality, scaled so that the largest score is 1.",
            "A x = λ x เช่นเดียวกับความเป็นศูนย์กลางตามพันธมิตร แต่ปรับให้คะแนนสูงสุดเป็น 1"),
        weights: .weightsOnRequest, cases: eigenvectorCases, misleads: eigenvectorMisleads,
        example: WorkedExample(
            "a – b – c", ["a": .oneOver(root: 2), "b": 1, "c": .oneOver(root: 2)],
            prose("As for eigenvector centrality, times √2.", "ค่าของความเป็นศูนย์กลางตามพันธมิตร คูณด้วย √2")),
        differs: [.init(.networkX, "Scaled to squares that add up to 1.", "ปรับให้ผลรวมกำลังสองเป็น 1")],
        references: [.bonacich1972])
}
