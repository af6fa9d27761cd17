extension MeasurePage {
    package static let averagePath = MeasurePage(
        .averagePath, "GraphView/averagePath(length:progress:)",
        tells: prose(
            """
            How many introductions two organizations need on average, counting the last handshake. Under three, word gets
            round; above four, somebody has to carry it.
            """,
            """
            โดยเฉลี่ยสององค์กรต้องผ่านกี่ก้าวจึงถึงกัน ถ้าน้อยกว่าสาม ข่าวกระจายได้เอง ถ้ามากกว่าสี่ ต้องมีผู้ช่วยส่งต่อ
            """),
        definition: prose(
            "L = the mean of d(v, w) over all ordered pairs that a path connects.",
            "L = ค่าเฉลี่ยของ d(v, w) ของทุกคู่ (ตามลำดับ) ที่มีเส้นทางเชื่อมถึงกัน"),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose(
                "Pairs without a path are left out: read it beside the number of components.",
                "ไม่นับคู่ที่ไปไม่ถึงกัน ควรอ่านคู่กับจำนวนส่วนที่เชื่อมถึงกัน"),
            directed: .pathsFollowDirection,
            tiny: prose("Undefined without ties.", "ไม่มีค่าเมื่อไม่มีความเชื่อมโยง")),
        misleads: prose(
            """
            Breaking a network in pieces can make the average shorter, for the long ways are gone. Efficiency has no such
            trap.
            """,
            """
            เมื่อเครือข่ายแตกเป็นส่วน ค่าเฉลี่ยอาจสั้นลงเพราะทางที่ยาวหายไป ประสิทธิภาพของเครือข่ายไม่มีปัญหานี้
            """),
        example: WorkedExample(
            "a – b – c, d – e", whole: 5 / 4,
            prose("Pairs: 1, 1, 2 and 1, four in all.", "สี่คู่: 1, 1, 2 และ 1")),
        differs: [
            .init(.igraph, "The same, over connected pairs.", "เหมือนกัน นับเฉพาะคู่ที่ไปถึงกัน"),
            .init(.networkX, "Refuses networks in pieces.", "ไม่รับเครือข่ายที่แยกเป็นส่วน"),
        ],
        references: [.wattsStrogatz1998])

    package static let diameter = MeasurePage(
        .diameter, "GraphView/diameter(length:progress:)",
        tells: prose(
            "How far apart the two ends of the network are: the longest way anyone has to go to anyone.",
            "ปลายสองด้านของเครือข่ายห่างกันเพียงใด คือทางที่ยาวที่สุดที่ใครจะต้องเดินไปหาใคร"),
        definition: prose(
            "The largest d(v, w) over all pairs that a path connects.", "ค่า d(v, w) ที่มากที่สุดในทุกคู่ที่ไปถึงกัน"),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose(
                "The largest within any piece; pairs without a path do not count.",
                "ค่าที่มากที่สุดภายในส่วนใดส่วนหนึ่ง ไม่นับคู่ที่ไปไม่ถึงกัน"),
            directed: .pathsFollowDirection,
            tiny: prose("Undefined without ties.", "ไม่มีค่าเมื่อไม่มีความเชื่อมโยง")),
        misleads: prose(
            "A single remote pair decides; the average path changes far less.",
            "คู่ที่ห่างไกลเพียงคู่เดียวเป็นผู้กำหนด ระยะทางเฉลี่ยเปลี่ยนแปลงน้อยกว่ามาก"),
        example: WorkedExample("a – b – c – d", whole: 3, prose("From a to d.", "จาก a ไป d")),
        differs: [.init(.networkX, "Refuses networks in pieces.", "ไม่รับเครือข่ายที่แยกเป็นส่วน")],
        references: [.harary1969])

    package static let radius = MeasurePage(
        .radius, "GraphView/radius(length:progress:)",
        tells: prose(
            "How far the best placed organization is from the farthest: whether there is a middle that reaches all soon.",
            "องค์กรที่อยู่ตำแหน่งดีที่สุดห่างจากรายที่ไกลที่สุดเพียงใด บอกว่ามีใจกลางที่ไปถึงทุกรายได้เร็วหรือไม่"),
        definition: prose(
            "The smallest eccentricity among those who reach everyone.", "ระยะไกลที่สุดที่น้อยที่สุด ในหมู่ผู้ที่ไปถึงทุกราย"),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose(
                "Undefined: nobody reaches everyone, and the network has no middle.",
                "ไม่มีค่า เพราะไม่มีใครไปถึงทุกราย เครือข่ายจึงไม่มีใจกลาง"),
            directed: .pathsFollowDirection, tiny: .undefinedBelowTwo),
        misleads: prose(
            "One isolate takes the value away altogether; leave isolates out with `--drop-isolates` to see the rest.",
            "องค์กรโดดเดี่ยวเพียงรายเดียวทำให้ไม่มีค่า ใช้ `--drop-isolates` เพื่อดูส่วนที่เหลือ"),
        example: WorkedExample("a – b – c – d", whole: 2, prose("From b to d.", "จาก b ไป d")),
        differs: [
            .init(
                .igraph,
                "The smallest eccentricity of anyone, 0 with an isolate; ignores direction unless a mode is given.",
                "ระยะไกลที่สุดที่น้อยที่สุดของทุกราย ได้ 0 ถ้ามีองค์กรโดดเดี่ยว และไม่นับทิศทางถ้าไม่ระบุ mode"),
            .init(.networkX, "Refuses networks in pieces.", "ไม่รับเครือข่ายที่แยกเป็นส่วน"),
        ],
        references: [.harary1969])

    package static let globalEfficiency = MeasurePage(
        .globalEfficiency, "GraphView/globalEfficiency(length:progress:)",
        tells: prose(
            """
            How near everyone is to everyone, in one number from 0 to 1 that also falls when the network breaks. The figure
            to follow from year to year.
            """,
            """
            ทุกองค์กรอยู่ใกล้กันเพียงใด เป็นตัวเลขเดียวจาก 0 ถึง 1 ซึ่งลดลงเมื่อเครือข่ายแตกด้วย เหมาะใช้ติดตามปีต่อปี
            """),
        definition: prose(
            "E = the mean of 1/d(v, w) over all ordered pairs, 0 for those without a path.",
            "E = ค่าเฉลี่ยของ 1/d(v, w) ของทุกคู่ (ตามลำดับ) คู่ที่ไปไม่ถึงกันนับเป็น 0"),
        weights: prose(
            """
            Ignored, unless a length is named with `--length`; with `inverse-weight` or `weight` the value is no longer
            bounded by 1.
            """,
            """
            ไม่ใช้น้ำหนัก เว้นแต่ระบุความยาวด้วย `--length` และเมื่อใช้ `inverse-weight` หรือ `weight` ค่าอาจเกิน 1
            """),
        cases: Cases(
            disconnected: prose("Pairs without a path count 0.", "คู่ที่ไปไม่ถึงกันนับเป็น 0"),
            directed: .pathsFollowDirection, tiny: .undefinedBelowTwo),
        misleads: prose(
            "It falls as a network grows, if the number of partners stays: compare networks of like size.",
            "ค่านี้ลดลงเมื่อเครือข่ายโตขึ้นโดยที่จำนวนพันธมิตรต่อรายคงเดิม ควรเทียบเครือข่ายขนาดใกล้เคียงกัน"),
        example: WorkedExample(
            "a – b – c, d", whole: 5 / 12,
            prose("Of six pairs two count 1, one 1/2, three 0: 2.5/6.", "จากหกคู่ สองคู่นับ 1 หนึ่งคู่นับ 1/2 สามคู่นับ 0: 2.5/6")),
        differs: [
            .init(.networkX, "Refuses directed graphs.", "ไม่รับกราฟที่มีทิศทาง"),
            .init(
                .ucinetAndR, "`sna::efficiency` is another figure (Krackhardt's).",
                "`sna::efficiency` เป็นตัวชี้วัดอื่น (ของ Krackhardt)"),
        ],
        references: [.latoraMarchiori2001])

    package static let distanceDistribution = MeasurePage(
        "distance-distribution", Bilingual("Distribution of distances", "การกระจายของระยะทาง"),
        "GraphView/distanceDistribution(progress:)",
        tells: prose(
            "How many pairs are one, two, three steps apart, and how many can't reach each other at all.",
            "มีกี่คู่ที่ห่างกันหนึ่ง สอง สามก้าว และกี่คู่ที่ไปไม่ถึงกันเลย"),
        definition: prose(
            "For each k the number of ordered pairs with d(v, w) = k hops; and those that no path connects.",
            "สำหรับแต่ละ k คือจำนวนคู่ (ตามลำดับ) ที่ d(v, w) = k ก้าว และจำนวนคู่ที่ไม่มีเส้นทางเชื่อม"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Pairs without a path are counted apart.", "คู่ที่ไปไม่ถึงกันนับแยกต่างหาก"),
            directed: .pathsFollowDirection, tiny: prose("No pairs, no counts.", "ไม่มีคู่ จึงไม่มีจำนวนให้นับ")),
        misleads: prose(
            "In an undirected network every pair is counted from both ends.",
            "ในเครือข่ายที่ไม่มีทิศทาง แต่ละคู่นับจากทั้งสองด้าน"),
        example: WorkedExample(
            "a – b – c, d", ["1 step": 4, "2 steps": 2, "unconnected": 6],
            prose(
                "a–b and b–c, a–c, and d with everyone, each both ways.", "a–b และ b–c, a–c และ d กับทุกราย แต่ละคู่นับสองทาง"
            ),
            by: .numbers { network in
                let distances = try GraphView(network).distanceDistribution()
                return [
                    "1 step": Double(distances.counts[0]), "2 steps": Double(distances.counts[1]),
                    "unconnected": Double(distances.unconnected),
                ]
            }),
        differs: [
            .init(
                .igraph, "`path_length_hist` counts each undirected pair once.",
                "`path_length_hist` นับแต่ละคู่ที่ไม่มีทิศทางครั้งเดียว")
        ],
        references: [.harary1969])
}
