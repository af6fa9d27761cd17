extension MeasurePage {
    private static let inCases = Cases(
        disconnected: prose(
            "Who can't reach the organization adds nothing; one that nobody reaches has 0.",
            "ผู้ที่มาไม่ถึงไม่เพิ่มค่า องค์กรที่ไม่มีใครมาถึงได้ 0"),
        directed: prose(
            "Made for it: paths lead to the organization. Without direction it equals the closeness it is named after.",
            "ออกแบบมาสำหรับกรณีนี้ เส้นทางมุ่งมาหาองค์กร ถ้าไม่มีทิศทาง ค่านี้เท่ากับความใกล้ชิดชื่อเดียวกัน"),
        tiny: .undefinedBelowTwo)
    private static let outCases = Cases(
        disconnected: prose(
            "Who is out of reach adds nothing; one that reaches nobody has 0.",
            "ผู้ที่ไปไม่ถึงไม่เพิ่มค่า องค์กรที่ไปไม่ถึงใครได้ 0"),
        directed: prose(
            "Made for it: paths lead away from the organization. Without direction it equals the closeness it is named after.",
            "ออกแบบมาสำหรับกรณีนี้ เส้นทางออกจากองค์กร ถ้าไม่มีทิศทาง ค่านี้เท่ากับความใกล้ชิดชื่อเดียวกัน"),
        tiny: .undefinedBelowTwo)
    private static let directedMisleads = prose(
        """
        Few ways lead everywhere in a directed network: a value near 0 can mean one missing direction in the data rather than
        isolation.
        """,
        """
        ในเครือข่ายที่มีทิศทาง มีไม่กี่เส้นทางที่ไปถึงทุกที่ ค่าใกล้ 0 อาจหมายถึงทิศทางที่บันทึกขาดไป มากกว่าการอยู่โดดเดี่ยว
        """)

    package static let inCloseness = MeasurePage(
        .inCloseness, "GraphView/closeness(_:length:progress:)",
        tells: prose(
            "How soon what starts anywhere arrives at an organization: how well informed it can be.",
            "สิ่งที่เริ่มจากที่ใดก็ตามมาถึงองค์กรเร็วเพียงใด คือองค์กรรับรู้ข่าวได้ดีเพียงใด"),
        definition: prose(
            "(r/D) · r/(n − 1), with r others that reach v at a total distance of D along the direction of ties.",
            "(r/D) · r/(n − 1) โดย r คือจำนวนองค์กรอื่นที่มาถึง v และ D คือผลรวมระยะทางตามทิศทางของความเชื่อมโยง"),
        weights: .weightsMakeLengths, cases: inCases, misleads: directedMisleads,
        example: WorkedExample(
            "a → b → c", ["a": 0, "b": 1 / 2, "c": 2 / 3],
            prose(
                "c is reached by two others at 1 + 2 steps; b by one of two.",
                "มีสองรายมาถึง c ด้วยระยะรวม 1 + 2 ก้าว ส่วน b มีหนึ่งจากสองราย")),
        differs: [
            .init(.networkX, "Its closeness is this one.", "closeness ของโปรแกรมนี้คือค่านี้"),
            .init(
                .igraph, "Without the share of those who reach (`mode=\"in\"`).", "ไม่คูณสัดส่วนของผู้ที่มาถึง (`mode=\"in\"`)"),
        ],
        references: [.freeman1979, .wassermanFaust1994])

    package static let outCloseness = MeasurePage(
        .outCloseness, "GraphView/closeness(_:length:progress:)",
        tells: prose(
            "How soon what starts at an organization arrives everywhere: where to begin a campaign.",
            "สิ่งที่เริ่มจากองค์กรไปถึงทุกที่เร็วเพียงใด คือควรเริ่มการรณรงค์ที่ใด"),
        definition: prose(
            "(r/D) · r/(n − 1), with r others that v reaches at a total distance of D along the direction of ties.",
            "(r/D) · r/(n − 1) โดย r คือจำนวนองค์กรอื่นที่ v ไปถึง และ D คือผลรวมระยะทางตามทิศทางของความเชื่อมโยง"),
        weights: .weightsMakeLengths, cases: outCases, misleads: directedMisleads,
        example: WorkedExample(
            "a → b → c", ["a": 2 / 3, "b": 1 / 2, "c": 0],
            prose(
                "a reaches two others at 1 + 2 steps; b one of two.",
                "a ไปถึงสองรายด้วยระยะรวม 1 + 2 ก้าว ส่วน b ไปถึงหนึ่งจากสองราย")),
        differs: [
            .init(.networkX, "Its closeness follows ties backwards.", "closeness ของโปรแกรมนี้เดินย้อนทิศ"),
            .init(
                .igraph, "Without the share of those reached (`mode=\"out\"`).", "ไม่คูณสัดส่วนของผู้ที่ไปถึง (`mode=\"out\"`)"),
        ],
        references: [.freeman1979, .wassermanFaust1994])

    package static let inHarmonic = MeasurePage(
        .inHarmonic, "GraphView/harmonicCloseness(length:normalized:progress:)",
        tells: prose(
            "How near an organization is to all who can reach it: the same as in-closeness, where the network is in pieces.",
            "องค์กรอยู่ใกล้ทุกรายที่มาถึงได้เพียงใด เช่นเดียวกับความใกล้ชิดขาเข้า เหมาะเมื่อเครือข่ายแยกเป็นส่วน"),
        definition: prose(
            "Σ over all others w of 1/d(w, v), 0 for those that do not reach v. Normalized: divided by n − 1.",
            "ผลรวมทุกองค์กรอื่น w ของ 1/d(w, v) ผู้ที่มาไม่ถึงนับเป็น 0 แบบปรับมาตรฐาน: หารด้วย n − 1"),
        weights: .weightsMakeLengths, cases: inCases, misleads: directedMisleads,
        example: WorkedExample(
            "a → b → c", ["a": 0, "b": 1, "c": 1.5], prose("c: 1/1 for b and 1/2 for a.", "c: 1/1 จาก b และ 1/2 จาก a")),
        differs: [
            .init(.networkX, "Its harmonic centrality is this one.", "harmonic ของโปรแกรมนี้คือค่านี้"),
            .init(.igraph, "Normalized by default.", "ปรับมาตรฐานเป็นค่าเริ่มต้น"),
        ],
        references: [.marchioriLatora2000])

    package static let outHarmonic = MeasurePage(
        .outHarmonic, "GraphView/harmonicCloseness(length:normalized:progress:)",
        tells: prose(
            "How near all others are that an organization can reach: the same as out-closeness, where the network is in pieces.",
            "ทุกรายที่องค์กรไปถึงได้อยู่ใกล้เพียงใด เช่นเดียวกับความใกล้ชิดขาออก เหมาะเมื่อเครือข่ายแยกเป็นส่วน"),
        definition: prose(
            "Σ over all others w of 1/d(v, w), 0 for those out of reach. Normalized: divided by n − 1.",
            "ผลรวมทุกองค์กรอื่น w ของ 1/d(v, w) ผู้ที่ไปไม่ถึงนับเป็น 0 แบบปรับมาตรฐาน: หารด้วย n − 1"),
        weights: .weightsMakeLengths, cases: outCases, misleads: directedMisleads,
        example: WorkedExample(
            "a → b → c", ["a": 1.5, "b": 1, "c": 0], prose("a: 1/1 for b and 1/2 for c.", "a: 1/1 จาก b และ 1/2 จาก c")),
        differs: [
            .init(.networkX, "Its harmonic centrality follows ties backwards.", "harmonic ของโปรแกรมนี้เดินย้อนทิศ"),
            .init(.igraph, "Normalized by default.", "ปรับมาตรฐานเป็นค่าเริ่มต้น"),
        ],
        references: [.marchioriLatora2000])
}
