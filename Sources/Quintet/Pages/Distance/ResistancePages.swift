extension MeasurePage {
    private static let resistanceCases = Cases(
        disconnected: prose(
            """
            Each piece is read by itself, n being its size: values of different pieces can't be compared. Undefined for an
            organization without ties, and in a piece of more than 2,000.
            """,
            """
            อ่านแต่ละส่วนแยกกัน โดย n คือขนาดของส่วนนั้น ค่าของคนละส่วนจึงเปรียบเทียบกันไม่ได้
            องค์กรที่ไม่มีความเชื่อมโยง และส่วนที่มีมากกว่า 2,000 องค์กร ไม่มีค่า
            """),
        directed: .directionIsIgnored,
        tiny: prose("An organization alone has no value.", "องค์กรที่อยู่รายเดียวไม่มีค่า"))

    package static let information = MeasurePage(
        .information, "GraphView/information(counting:progress:)",
        tells: prose(
            """
            How near an organization is to the others if news takes every way there is, not just the shortest. Partners by
            several independent ways count for more: it sees the sturdiness that closeness overlooks.
            """,
            """
            องค์กรอยู่ใกล้ผู้อื่นเพียงใดเมื่อข่าวเดินได้ทุกเส้นทาง ไม่ใช่แค่เส้นทางที่สั้นที่สุด
            การมีหลายเส้นทางที่ไม่ซ้ำกันทำให้ค่าสูงขึ้น จึงเห็นความมั่นคงซึ่งความใกล้ชิดมองไม่เห็น
            """),
        definition: prose(
            """
            I(v) = n / Σ over the others w of R(v, w). R is the resistance between the two if every tie were a wire of
            resistance 1: small where many short ways join them.
            """,
            """
            I(v) = n / ผลรวมทุกองค์กรอื่น w ของ R(v, w) โดย R คือความต้านทานระหว่างสององค์กรเมื่อถือว่าทุกความเชื่อมโยงเป็นลวดที่มีความต้านทาน 1
            ยิ่งมีเส้นทางสั้นหลายเส้นยิ่งน้อย
            """),
        weights: .weightsOnRequest, cases: resistanceCases,
        misleads: prose(
            "It grows with the size of the piece, and in dense networks it says little more than the degree.",
            "ค่านี้โตตามขนาดของส่วน และในเครือข่ายหนาแน่นแทบไม่บอกอะไรเพิ่มจากจำนวนพันธมิตร"),
        example: WorkedExample(
            "a – b – c – a, c – d", ["a": 4 / 3, "b": 4 / 3, "c": 12 / 7, "d": 12 / 13],
            prose(
                """
                Two in a triangle are 2/3 apart (1 beside 2), c and d 1, a and d 5/3. c: 4/(2/3 + 2/3 + 1).
                """,
                """
                สองรายในสามเหลี่ยมห่างกัน 2/3 (ทางตรง 1 ขนานกับทางอ้อม 2) c กับ d ห่าง 1 และ a กับ d ห่าง 5/3
                ค่าของ c: 4/(2/3 + 2/3 + 1)
                """)),
        differs: [
            .init(.igraph, "Has no such measure.", "ไม่มีตัวชี้วัดนี้"),
            .init(
                .networkX, "Has 1 over the sum, without n; refuses networks in pieces.",
                "ใช้ 1 หารด้วยผลรวม ไม่คูณ n และไม่รับเครือข่ายที่แยกเป็นส่วน"),
            .init(
                .ucinetAndR, "`sna::infocent`: the same on a connected network; isolates have 0.",
                "`sna::infocent`: เหมือนกันเมื่อเครือข่ายเชื่อมถึงกันหมด องค์กรโดดเดี่ยวได้ 0"),
        ],
        references: [.stephensonZelen1989])

    package static let currentFlowCloseness = MeasurePage(
        "current-flow-closeness", Bilingual("Current-flow closeness", "ความใกล้ชิดแบบกระแส"),
        "GraphView/currentFlowCloseness(counting:progress:)",
        tells: prose(
            "The same as information centrality, on the scale of closeness, so that the two can be held side by side.",
            "เช่นเดียวกับความเป็นศูนย์กลางของข้อมูล แต่อยู่ในมาตราเดียวกับความใกล้ชิด จึงเทียบกันได้"),
        definition: prose(
            "(n − 1) / Σ over the others w of the resistance R(v, w): closeness with resistances for distances.",
            "(n − 1) / ผลรวมทุกองค์กรอื่น w ของความต้านทาน R(v, w) คือความใกล้ชิดที่ใช้ความต้านทานแทนระยะทาง"),
        weights: .weightsOnRequest, cases: resistanceCases,
        misleads: prose(
            "It exceeds 1 where many ways join the organizations: resistances are smaller than distances.",
            "ค่านี้มากกว่า 1 ได้เมื่อมีหลายเส้นทาง เพราะความต้านทานน้อยกว่าระยะทาง"),
        example: WorkedExample(
            "a – b – c – a, c – d", ["a": 1, "b": 1, "c": 9 / 7, "d": 9 / 13],
            prose("c: 3/(2/3 + 2/3 + 1).", "c: 3/(2/3 + 2/3 + 1)"), by: .scores { try $0.currentFlowCloseness() }),
        differs: [
            .init(.igraph, "Has no such measure.", "ไม่มีตัวชี้วัดนี้"),
            .init(
                .networkX, "Has 1 over the sum, without n − 1; refuses networks in pieces.",
                "ใช้ 1 หารด้วยผลรวม ไม่คูณ n − 1 และไม่รับเครือข่ายที่แยกเป็นส่วน"),
        ],
        references: [.brandesFleischer2005])
}
