extension MeasurePage {
    private static let breakingCases = Cases(
        disconnected: prose(
            "Each piece is looked at by itself; it counts how it would break further.",
            "พิจารณาแต่ละส่วนแยกกัน โดยนับว่าจะแตกต่อไปอีกเท่าใด"),
        directed: .directionIsIgnored,
        tiny: prose(
            "Nothing breaks without a third organization: 0. A tie between two alone is a bridge and a block.",
            "ถ้าไม่มีองค์กรที่สามก็ไม่มีอะไรแตก ได้ 0 ส่วนความเชื่อมโยงของสองรายที่มีกันเพียงสองรายเป็นทั้งสะพานและส่วนแน่น"))

    package static let cuts = MeasurePage(
        .cuts, "GraphView/biconnectivity()",
        tells: prose(
            """
            Who may not fall out. If such an organization leaves, those behind it lose every way to the rest, at least by
            the ties that are known. It is where a second tie is worth most.
            """,
            """
            ใครขาดไม่ได้ ถ้าองค์กรนี้ออกไป ผู้ที่อยู่เบื้องหลังจะไม่มีทางไปถึงส่วนที่เหลือเลย อย่างน้อยก็ตามความเชื่อมโยงที่ทราบ
            จึงเป็นจุดที่การสร้างความเชื่อมโยงเส้นที่สองคุ้มค่าที่สุด
            """),
        definition: prose(
            """
            The number of pieces that v's piece of the network would fall into without v, less one; an articulation point
            has 1 or more.
            """,
            """
            จำนวนส่วนที่ส่วนของ v จะแตกออกเมื่อไม่มี v ลบหนึ่ง จุดเชื่อมที่ขาดไม่ได้มีค่าตั้งแต่ 1
            """),
        weights: .weightsAreIgnored, cases: breakingCases,
        misleads: prose(
            """
            One forgotten tie takes the whole value away, one invented tie as well. It does not tell how many would be cut
            off: compare betweenness. Where most know only one partner, half of the network is indispensable to somebody.
            """,
            """
            ความเชื่อมโยงที่ลืมบันทึกหรือบันทึกเกินเพียงเส้นเดียวเปลี่ยนค่านี้ได้หมด และไม่ได้บอกว่ามีกี่รายที่จะถูกตัดขาด
            ควรดูคู่กับความเป็นคนกลาง ในเครือข่ายที่ส่วนใหญ่มีพันธมิตรรายเดียว แทบทุกรายก็ขาดไม่ได้สำหรับใครสักคน
            """),
        example: WorkedExample(
            "a – b – c – a, c – d, c – e", ["a": 0, "b": 0, "c": 2, "d": 0, "e": 0],
            prose(
                "Without c there are three pieces, {a, b}, {d} and {e}, instead of one.",
                "ถ้าไม่มี c จะเหลือสามส่วนคือ {a, b}, {d} และ {e} แทนที่จะเป็นส่วนเดียว")),
        differs: [
            .init(.igraph, "Lists articulation points without the number of parts.", "บอกเพียงรายชื่อ ไม่บอกจำนวนส่วน"),
            .init(
                .networkX, "Lists articulation points without the number of parts; refuses directed graphs.",
                "บอกเพียงรายชื่อ ไม่บอกจำนวนส่วน และไม่รับกราฟที่มีทิศทาง"),
        ],
        references: [.hopcroftTarjan1973])

    package static let bridges = MeasurePage(
        .bridges, "GraphView/biconnectivity()",
        tells: prose(
            "How many partnerships are the only link between two parts: how thin the threads are that hold the network.",
            "มีความร่วมมือกี่เส้นที่เป็นทางเชื่อมเดียวระหว่างสองส่วน บอกว่าเส้นที่ยึดเครือข่ายไว้นั้นบางเพียงใด"),
        definition: prose(
            "The number of ties whose end would part a piece of the network in two.",
            "จำนวนความเชื่อมโยงที่หากสิ้นสุดลงจะทำให้ส่วนหนึ่งของเครือข่ายแยกเป็นสอง"),
        weights: prose(
            "Ignored; several ties between the same two organizations are still one bridge.",
            "ไม่ใช้น้ำหนัก ความเชื่อมโยงหลายรายการระหว่างคู่เดียวกันก็ยังเป็นสะพานเดียว"), cases: breakingCases,
        misleads: prose(
            "Every organization with a single partner hangs on a bridge: most bridges lead to one leaf, not to a region.",
            "องค์กรที่มีพันธมิตรรายเดียวทุกรายแขวนอยู่บนสะพาน สะพานส่วนใหญ่จึงนำไปสู่องค์กรเดียว ไม่ใช่ทั้งกลุ่ม"),
        example: WorkedExample(
            "a – b – c – a, c – d – e", whole: 2,
            prose(
                "c – d and d – e; the triangle has a second way round.",
                "c – d และ d – e ส่วนในสามเหลี่ยมยังมีทางอ้อม")),
        differs: [
            .init(
                .networkX, "Refuses directed graphs; two parallel ties are no bridge in a multigraph.",
                "ไม่รับกราฟที่มีทิศทาง และในมัลติกราฟสองเส้นที่ซ้ำกันไม่ใช่สะพาน"),
            .init(.igraph, "Two parallel ties are no bridge.", "สองเส้นที่ซ้ำกันไม่ใช่สะพาน"),
        ],
        references: [.hopcroftTarjan1973])

    package static let blocks = MeasurePage(
        "blocks", Bilingual("Blocks (biconnected components)", "ส่วนแน่น (ไม่แตกแม้สมาชิกออกหนึ่งราย)"),
        "GraphView/biconnectivity()",
        tells: prose(
            "Which parts of the network hold together whoever of their members leaves.",
            "ส่วนใดของเครือข่ายยังเชื่อมถึงกันได้ไม่ว่าสมาชิกรายใดจะออกไป"),
        definition: prose(
            """
            A block is a largest set of organizations that stays connected without any one of them; two that only a bridge
            connects are a block, too. Blocks share articulation points.
            """,
            """
            ส่วนแน่นคือกลุ่มองค์กรที่ใหญ่ที่สุดซึ่งยังเชื่อมถึงกันเมื่อขาดสมาชิกรายใดรายหนึ่ง
            สองรายที่เชื่อมกันด้วยสะพานก็นับเป็นส่วนแน่น ส่วนแน่นใช้จุดเชื่อมร่วมกันได้
            """),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Each piece has blocks of its own; an organization without ties is in none.",
                "แต่ละส่วนมีส่วนแน่นของตนเอง องค์กรที่ไม่มีความเชื่อมโยงไม่อยู่ในส่วนแน่นใด"),
            directed: .directionIsIgnored, tiny: breakingCases.tiny),
        misleads: prose(
            "Holding without any one member is not holding without two.",
            "การไม่แตกเมื่อขาดหนึ่งรายไม่ได้แปลว่าไม่แตกเมื่อขาดสองราย"),
        example: WorkedExample(
            "a – b – c – a, c – d", ["blocks": 2, "members of the largest": 3],
            prose("{a, b, c} and {c, d}.", "{a, b, c} และ {c, d}"),
            by: .numbers { network in
                let blocks = GraphView(network).biconnectivity().blocks
                return [
                    "blocks": Double(blocks.count), "members of the largest": Double(blocks.map(\.count).max() ?? 0),
                ]
            }),
        references: [.hopcroftTarjan1973])
}
