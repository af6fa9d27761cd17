extension MeasurePage {
    package static let closeness = MeasurePage(
        .closeness, "GraphView/closeness(_:length:progress:)",
        tells: prose(
            """
            Who reaches the whole network in few steps, and is reached by news early. Good places to start a campaign, or
            to put a desk that has to know what goes on everywhere.
            """,
            """
            ใครไปถึงทั้งเครือข่ายได้ในไม่กี่ก้าว และได้รับข่าวก่อนผู้อื่น เหมาะเป็นจุดเริ่มการรณรงค์
            หรือเป็นที่ตั้งของหน่วยที่ต้องรู้ความเคลื่อนไหวทั้งหมด
            """),
        definition: prose(
            """
            C(v) = (r/D) · r/(n − 1), with r others reached at a total distance of D, in a network of n: one over the mean
            distance, times the share of the others that is reached (Wasserman and Faust). Where all are reached it is
            Freeman's (n − 1)/D.
            """,
            """
            C(v) = (r/D) · r/(n − 1) โดย r คือจำนวนองค์กรอื่นที่ไปถึง D คือผลรวมระยะทาง และเครือข่ายมี n องค์กร
            นั่นคือ 1 หารด้วยระยะทางเฉลี่ย คูณด้วยสัดส่วนที่ไปถึง (Wasserman และ Faust) ถ้าไปถึงทุกราย
            จะเท่ากับสูตรของ Freeman คือ (n − 1)/D
            """),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose(
                "Who reaches few has little, however near those are; who reaches nobody has 0.",
                "ผู้ที่ไปถึงได้น้อยรายได้ค่าน้อยแม้จะอยู่ใกล้กัน ผู้ที่ไปไม่ถึงใครเลยได้ 0"),
            directed: .pathsFollowDirection, tiny: .undefinedBelowTwo),
        misleads: prose(
            """
            In most networks all values lie close together: look at the order, and do not make much of the third decimal.
            Near to many is not the same as listened to.
            """,
            """
            ในเครือข่ายส่วนใหญ่ค่าของทุกรายใกล้เคียงกัน ควรดูลำดับ ไม่ควรให้ความสำคัญกับทศนิยมตำแหน่งที่สาม
            และการอยู่ใกล้คนจำนวนมากไม่ได้แปลว่าคนเหล่านั้นรับฟัง
            """),
        example: WorkedExample(
            "a – b – c, d – e", ["a": 1 / 3, "b": 1 / 2, "c": 1 / 3, "d": 1 / 4, "e": 1 / 4],
            prose(
                "a reaches two of four others at 1 + 2 = 3 steps: 2/3 · 2/4. d reaches one of four: 1/1 · 1/4.",
                "a ไปถึงสองจากสี่รายด้วยระยะรวม 1 + 2 = 3 ก้าว: 2/3 · 2/4 ส่วน d ไปถึงหนึ่งจากสี่ราย: 1/1 · 1/4")),
        differs: [
            .init(
                .igraph,
                "Divides by those reached alone: an isolated pair scores 1 and tops the list. That is "
                    + "closeness-component here.",
                "หารด้วยจำนวนที่ไปถึงเท่านั้น คู่ที่อยู่โดดเดี่ยวจึงได้ 1 และขึ้นอันดับแรก ที่นี่คือ closeness-component"),
            .init(
                .networkX, "The same in undirected graphs; in directed ones it follows ties backwards.",
                "เหมือนกันในกราฟไม่มีทิศทาง แต่ในกราฟที่มีทิศทางจะเดินย้อนทิศ"),
            .init(
                .ucinetAndR, "`sna::closeness` gives everyone 0 where the network is in pieces.",
                "`sna::closeness` ให้ทุกรายเป็น 0 เมื่อเครือข่ายแยกเป็นส่วน"),
        ],
        references: [.freeman1979, .wassermanFaust1994])

    package static let closenessComponent = MeasurePage(
        .closenessComponent, "GraphView/closeness(_:length:progress:)",
        tells: prose(
            "How central an organization is among those it can reach: for looking at one piece of the network at a time.",
            "องค์กรเป็นศูนย์กลางเพียงใดในหมู่ผู้ที่ไปถึงได้ ใช้เมื่อพิจารณาทีละส่วนของเครือข่าย"),
        definition: prose(
            "C(v) = r/D, with r others reached at a total distance of D: one over the mean distance to those reached.",
            "C(v) = r/D โดย r คือจำนวนองค์กรอื่นที่ไปถึง และ D คือผลรวมระยะทาง นั่นคือ 1 หารด้วยระยะทางเฉลี่ยไปยังผู้ที่ไปถึง"),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose(
                "Each piece is a world of its own. Who reaches nobody has no value.",
                "แต่ละส่วนเป็นโลกของตนเอง ผู้ที่ไปไม่ถึงใครไม่มีค่า"),
            directed: .pathsFollowDirection, tiny: .undefinedBelowTwo),
        misleads: prose(
            """
            Values of different pieces can't be compared: two organizations that know only each other have 1, the most
            there is.
            """,
            """
            ค่าของคนละส่วนเปรียบเทียบกันไม่ได้ สององค์กรที่รู้จักกันเพียงสองรายได้ 1 ซึ่งเป็นค่าสูงสุด
            """),
        example: WorkedExample(
            "a – b – c, d – e, f",
            ["a": 2 / 3, "b": 1, "c": 2 / 3, "d": 1, "e": 1, "f": .undefined(.reachesNobody)],
            prose("a reaches two others at 1 + 2 steps.", "a ไปถึงสองรายด้วยระยะรวม 1 + 2 ก้าว")),
        differs: [
            .init(
                .igraph, "Calls this closeness; NaN for who reaches nobody; ignores direction unless a mode is given.",
                "เรียกค่านี้ว่า closeness ให้ NaN เมื่อไปไม่ถึงใคร และไม่นับทิศทางถ้าไม่ระบุ mode"),
            .init(
                .networkX, "`wf_improved=False`, which gives 0 for who reaches nobody.",
                "ใช้ `wf_improved=False` และให้ 0 เมื่อไปไม่ถึงใคร"),
        ],
        references: [.freeman1979])

    package static let harmonic = MeasurePage(
        .harmonic, "GraphView/harmonicCloseness(length:normalized:progress:)",
        tells: prose(
            """
            The same question as closeness, in the form to trust where the network is in pieces: every organization within
            reach adds something, the nearer the more.
            """,
            """
            ตอบคำถามเดียวกับความใกล้ชิด ในรูปแบบที่เชื่อถือได้เมื่อเครือข่ายแยกเป็นส่วน ทุกองค์กรที่ไปถึงเพิ่มค่าให้
            ยิ่งใกล้ยิ่งเพิ่มมาก
            """),
        definition: prose(
            "H(v) = Σ over all others w of 1/d(v, w), 0 for those out of reach. Normalized: divided by n − 1.",
            "H(v) = ผลรวมทุกองค์กรอื่น w ของ 1/d(v, w) ผู้ที่ไปไม่ถึงนับเป็น 0 แบบปรับมาตรฐาน: หารด้วย n − 1"),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose(
                "Needs no rule of its own: who is out of reach adds nothing.", "ไม่ต้องมีกฎพิเศษ ผู้ที่ไปไม่ถึงไม่เพิ่มค่า"),
            directed: .pathsFollowDirection,
            tiny: prose(
                "An organization alone has 0; normalized it is undefined.",
                "องค์กรที่อยู่รายเดียวได้ 0 แบบปรับมาตรฐานไม่มีค่า")),
        misleads: prose(
            "It is led by the number of direct partners, so its order is often that of the degree.",
            "ค่านี้ขึ้นกับจำนวนพันธมิตรโดยตรงเป็นหลัก ลำดับจึงมักเหมือนกับจำนวนพันธมิตร"),
        example: WorkedExample(
            "a – b – c, d – e", ["a": 1.5, "b": 2, "c": 1.5, "d": 1, "e": 1],
            prose("a: 1/1 for b and 1/2 for c.", "a: 1/1 จาก b และ 1/2 จาก c")),
        differs: [
            .init(.igraph, "Normalized by default.", "ปรับมาตรฐานเป็นค่าเริ่มต้น"),
            .init(
                .networkX, "In directed graphs it follows ties backwards.", "ในกราฟที่มีทิศทางจะเดินย้อนทิศ"),
        ],
        references: [.marchioriLatora2000])

    package static let eccentricity = MeasurePage(
        .eccentricity, "GraphView/eccentricity(length:progress:)",
        tells: prose(
            "How many steps lie between an organization and the one farthest from it: the longest way its word has to go.",
            "จากองค์กรไปถึงรายที่ไกลที่สุดกี่ก้าว คือทางที่ยาวที่สุดที่ข่าวขององค์กรต้องเดินไป"),
        definition: prose(
            "e(v) = the largest d(v, w) over all w that v reaches.", "e(v) = ค่า d(v, w) ที่มากที่สุดในบรรดา w ที่ v ไปถึง"),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose(
                "Only those within reach count; who reaches nobody has no value.",
                "นับเฉพาะผู้ที่ไปถึง ผู้ที่ไปไม่ถึงใครไม่มีค่า"),
            directed: .pathsFollowDirection, tiny: .undefinedBelowTwo),
        misleads: prose(
            "One remote organization sets everybody's value; and a small piece looks better than a large one.",
            "องค์กรห่างไกลเพียงรายเดียวกำหนดค่าของทุกราย และส่วนที่เล็กจะดูดีกว่าส่วนที่ใหญ่"),
        example: WorkedExample(
            "a – b – c, d – e, f", ["a": 2, "b": 1, "c": 2, "d": 1, "e": 1, "f": .undefined(.reachesNobody)],
            prose("From a it takes two steps to c.", "จาก a ไปถึง c ใช้สองก้าว")),
        differs: [
            .init(
                .igraph, "0 for who reaches nobody; ignores direction unless a mode is given.",
                "ให้ 0 เมื่อไปไม่ถึงใคร และไม่นับทิศทางถ้าไม่ระบุ mode"),
            .init(.networkX, "Refuses networks in pieces.", "ไม่รับเครือข่ายที่แยกเป็นส่วน"),
        ],
        references: [.harary1969])
}
