extension MeasurePage {
    package static let core = MeasurePage(
        .core, "GraphView/coreNumbers()",
        tells: prose(
            """
            How deep in the core an organization stands: not how many partners it has, but whether these are embedded
            themselves. The innermost core is the group that keeps the network going.
            """,
            """
            องค์กรอยู่ลึกในแกนกลางเพียงใด ไม่ใช่ว่ามีพันธมิตรกี่ราย แต่พันธมิตรเหล่านั้นฝังตัวอยู่ในเครือข่ายเพียงใด
            แกนในสุดคือกลุ่มที่ทำให้เครือข่ายเดินต่อไป
            """),
        definition: prose(
            """
            The largest k such that v belongs to the k-core, the largest part of the network in which everyone has at least
            k partners in that part.
            """,
            """
            ค่า k ที่มากที่สุดซึ่ง v อยู่ใน k-core คือส่วนที่ใหญ่ที่สุดของเครือข่ายที่ทุกรายมีพันธมิตรในส่วนนั้นอย่างน้อย k ราย
            """),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Nothing special; an isolate has 0.", "ไม่มีผล องค์กรโดดเดี่ยวได้ 0"),
            directed: .directionIsIgnored, tiny: .zeroWithoutTies),
        misleads: prose(
            """
            One project of twelve, read as ties, is a core of 11 whoever is in it. And cores are coarse: most organizations
            share one of few values.
            """,
            """
            โครงการเดียวที่มีสิบสองรายเมื่ออ่านเป็นความเชื่อมโยงจะได้แกนระดับ 11 ไม่ว่าจะเป็นใคร และระดับแกนค่อนข้างหยาบ
            องค์กรส่วนใหญ่มีค่าซ้ำกันไม่กี่ค่า
            """),
        example: WorkedExample(
            "a – b – c – a, c – d", ["a": 2, "b": 2, "c": 2, "d": 1],
            prose("d leaves first; the triangle holds with two each.", "d ออกก่อน สามเหลี่ยมที่เหลือมีรายละสอง")),
        differs: [
            .init(
                .igraph, "Counts both directions of a mutual tie, and parallel ties each.",
                "นับทั้งสองทิศทาง และนับเส้นที่ซ้ำทุกเส้น"),
            .init(
                .networkX, "Counts both directions of a mutual tie; refuses ties with itself.",
                "นับทั้งสองทิศทาง และไม่รับความเชื่อมโยงกับตัวเอง"),
            .init(
                .ucinetAndR, "`sna::kcores` counts both directions, and adds up weights, unless told.",
                "`sna::kcores` นับทั้งสองทิศทางและรวมน้ำหนักถ้าไม่ระบุ"),
        ],
        references: [.seidman1983, .batageljZaversnik2003])

    package static let truss = MeasurePage(
        .truss, "GraphView/trussNumbers(progress:)",
        tells: prose(
            "How closely knit the closest group around an organization is: ties that rest on partners in common.",
            "กลุ่มที่แน่นแฟ้นที่สุดรอบองค์กรแน่นแฟ้นเพียงใด คือความเชื่อมโยงที่มีพันธมิตรร่วมกันรองรับ"),
        definition: prose(
            """
            The largest k such that a tie of v belongs to the k-truss: the largest part of the network in which the ends of
            every tie have k − 2 partners in common in that part.
            """,
            """
            ค่า k ที่มากที่สุดซึ่งมีความเชื่อมโยงของ v อยู่ใน k-truss คือส่วนที่ใหญ่ที่สุดของเครือข่ายที่ปลายของทุกเส้นมีพันธมิตรร่วมกันในส่วนนั้น
            อย่างน้อย k − 2 ราย
            """),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Undefined for an organization without ties.", "องค์กรที่ไม่มีความเชื่อมโยงไม่มีค่า"),
            directed: .directionIsIgnored,
            tiny: prose("Two alone have 2: a tie that nothing rests on.", "สองรายที่มีกันเพียงสองรายได้ 2 คือไม่มีอะไรรองรับ")),
        misleads: prose(
            "As with cores, one large project looks like the closest circle of friends.",
            "เช่นเดียวกับระดับแกน โครงการใหญ่โครงการเดียวจะดูเหมือนวงเพื่อนที่แน่นแฟ้นที่สุด"),
        example: WorkedExample(
            "a – b – c – a, c – d", ["a": 3, "b": 3, "c": 3, "d": 2],
            prose(
                "Each tie of the triangle has one partner in common: 1 + 2.", "แต่ละเส้นในสามเหลี่ยมมีพันธมิตรร่วมหนึ่งราย: 1 + 2"
            )),
        differs: [
            .init(
                .networkX, "Gives the k-truss of one k; refuses directed graphs.",
                "ให้ k-truss ทีละค่า k และไม่รับกราฟที่มีทิศทาง")
        ],
        references: [.cohen2008, .wangCheng2012])

    package static let cliques = MeasurePage(
        "cliques", Bilingual("Maximal cliques", "กลุ่มที่ทุกรายเชื่อมถึงกัน (คลิก)"), "GraphView/maximalCliques(limit:progress:)",
        tells: prose(
            "Where everyone works with everyone: ready-made teams, and what a new member would have to join.",
            "ที่ใดที่ทุกรายทำงานร่วมกันหมด เป็นทีมที่พร้อมอยู่แล้ว และเป็นสิ่งที่สมาชิกใหม่ต้องเข้าไปร่วม"),
        definition: prose(
            "The groups in which everyone is tied to everyone, and to which nobody can be added.",
            "กลุ่มที่ทุกรายเชื่อมโยงกับทุกราย และไม่สามารถเพิ่มใครเข้าไปได้อีก"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "An organization without ties is a group of one.", "องค์กรที่ไม่มีความเชื่อมโยงเป็นกลุ่มที่มีรายเดียว"),
            directed: .directionIsIgnored,
            tiny: prose("The empty network has none.", "เครือข่ายว่างไม่มีกลุ่ม")),
        misleads: prose(
            """
            There can be very many, overlapping in all but one member: there is a limit, and the answer says whether it was
            reached. One missing tie tears a group in two.
            """,
            """
            อาจมีจำนวนมากและซ้อนกันแทบทั้งหมด จึงมีขีดจำกัดและบอกไว้ว่าถึงขีดหรือไม่
            ความเชื่อมโยงที่ขาดไปเพียงเส้นเดียวทำให้กลุ่มหนึ่งแยกเป็นสอง
            """),
        example: WorkedExample(
            "a – b – c – a, c – d", ["cliques": 2, "members of the largest": 3],
            prose("{a, b, c} and {c, d}.", "{a, b, c} และ {c, d}"),
            by: .numbers { network in
                let members = try GraphView(network).maximalCliques().members
                return [
                    "cliques": Double(members.count), "members of the largest": Double(members.map(\.count).max() ?? 0),
                ]
            }),
        differs: [.init(.networkX, "Refuses directed graphs.", "ไม่รับกราฟที่มีทิศทาง")],
        references: [.bronKerbosch1973, .eppstein2010])
}
