extension MeasurePage {
    package static let density = MeasurePage(
        .density, "GraphView/density()",
        tells: prose(
            "What share of all possible partnerships exists: how much of the room to work together is used.",
            "ความร่วมมือที่เป็นไปได้ทั้งหมดเกิดขึ้นจริงเป็นสัดส่วนเท่าใด คือใช้โอกาสในการทำงานร่วมกันไปมากน้อยเพียงใด"),
        definition: prose(
            "D = m / (n(n − 1)/2), with m tied pairs among n organizations; m / (n(n − 1)) where ties have a direction.",
            "D = m / (n(n − 1)/2) โดย m คือจำนวนคู่ที่เชื่อมโยงกันใน n องค์กร ถ้ามีทิศทางใช้ m / (n(n − 1))"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Isolates and pieces count among the possible pairs and lower it.",
                "องค์กรโดดเดี่ยวและส่วนอื่นนับอยู่ในคู่ที่เป็นไปได้ จึงทำให้ค่าลดลง"),
            directed: prose(
                "Each direction is a tie of its own among n(n − 1); an undirected tie counts both ways.",
                "แต่ละทิศทางนับเป็นหนึ่งใน n(n − 1) ความเชื่อมโยงที่ไม่มีทิศทางนับทั้งสองทาง"), tiny: .undefinedBelowTwo),
        misleads: prose(
            """
            It falls as a network grows, for nobody keeps up with everybody: a hundred organizations with ten partners each
            are no worse off than twenty. Compare like sizes, or the mean number of partners.
            """,
            """
            ค่านี้ลดลงเมื่อเครือข่ายโตขึ้น เพราะไม่มีใครทำงานกับทุกรายได้ เครือข่ายร้อยองค์กรที่มีพันธมิตรรายละสิบ
            ไม่ได้แย่กว่าเครือข่ายยี่สิบองค์กร ควรเทียบขนาดใกล้เคียงกัน หรือดูจำนวนพันธมิตรเฉลี่ย
            """),
        example: WorkedExample(
            "a – b – c, d", whole: 1 / 3, prose("Two of six pairs.", "สองจากหกคู่")),
        differs: [
            .init(
                .igraph, "Counts parallel ties and ties with itself, and can exceed 1.",
                "นับความเชื่อมโยงที่ซ้ำและกับตัวเอง จึงเกิน 1 ได้"),
            .init(
                .networkX, "The same; and 0 for a single organization, where Quintet leaves the value out.",
                "นับเช่นเดียวกัน และให้ 0 เมื่อมีองค์กรเดียว ซึ่ง Quintet เว้นว่าง"),
        ],
        references: [.wassermanFaust1994])

    package static let reciprocity = MeasurePage(
        .reciprocity, "GraphView/reciprocity()",
        tells: prose(
            """
            How often support, trust or a mention is returned: whether partnerships run both ways, or one side gives and
            the other takes.
            """,
            """
            การสนับสนุน ความไว้วางใจ หรือการเอ่ยถึง ได้รับการตอบกลับบ่อยเพียงใด
            บอกว่าความร่วมมือเป็นไปทั้งสองทาง หรือฝ่ายหนึ่งให้อีกฝ่ายรับ
            """),
        definition: prose(
            "r = directed ties v → w for which there is w → v, over all directed ties.",
            "r = จำนวนความเชื่อมโยง v → w ที่มี w → v ตอบกลับ หารด้วยจำนวนความเชื่อมโยงที่มีทิศทางทั้งหมด"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Nothing special.", "ไม่มีผล"),
            directed: prose(
                "Made for it. An undirected tie runs both ways and is returned; without any direction it is 1.",
                "ออกแบบมาสำหรับกรณีนี้ ความเชื่อมโยงที่ไม่มีทิศทางถือว่าตอบกลับแล้ว ถ้าทั้งเครือข่ายไม่มีทิศทางจะได้ 1"),
            tiny: prose("Undefined without ties.", "ไม่มีค่าเมื่อไม่มีความเชื่อมโยง")),
        misleads: prose(
            "If only some partners were asked, ties of those not asked can't be returned: the value is too low.",
            "ถ้าสอบถามเพียงบางราย ความเชื่อมโยงของผู้ที่ไม่ได้ถูกถามจะไม่มีวันตอบกลับ ค่าจึงต่ำเกินจริง"),
        example: WorkedExample(
            "a → b, b → a, b → c", whole: 2 / 3,
            prose("Two of three ties are returned.", "ตอบกลับสองจากสามเส้น")),
        differs: [
            .init(.networkX, "0 for an undirected graph.", "ให้ 0 สำหรับกราฟที่ไม่มีทิศทาง"),
            .init(
                .ucinetAndR, "`sna::grecip` counts pairs unless told otherwise, untied ones as agreeing.",
                "`sna::grecip` นับเป็นคู่ถ้าไม่ระบุ และถือว่าคู่ที่ไม่เชื่อมโยงกันสอดคล้องกัน"),
        ],
        references: [.wassermanFaust1994])

    package static let component = MeasurePage(
        .component, "GraphView/components(_:)",
        tells: prose(
            """
            Which piece of the network an organization lives in. Between two pieces no introduction leads, however long
            the chain: joining them takes a new tie.
            """,
            """
            องค์กรอยู่ในส่วนใดของเครือข่าย ระหว่างสองส่วนไม่มีการแนะนำต่อกันใดไปถึง ไม่ว่าจะกี่ทอด
            ต้องสร้างความเชื่อมโยงใหม่เท่านั้น
            """),
        definition: prose(
            "The largest sets of organizations that paths connect, numbered from 1 by size, the largest first.",
            "กลุ่มองค์กรที่ใหญ่ที่สุดซึ่งมีเส้นทางเชื่อมถึงกัน ให้หมายเลขจาก 1 ตามขนาด ส่วนที่ใหญ่ที่สุดมาก่อน"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "What it is for. An organization without ties is a piece of its own.",
                "ใช้เพื่อการนี้ องค์กรที่ไม่มีความเชื่อมโยงเป็นส่วนหนึ่งของตนเอง"),
            directed: prose(
                "Weak: ties count whichever way they run. Strong components need a path there and back.",
                "แบบอ่อน นับความเชื่อมโยงไม่ว่าชี้ทางใด ส่วนแบบเข้ม (strong-component) ต้องมีเส้นทางทั้งไปและกลับ"),
            tiny: prose("The empty network has no pieces.", "เครือข่ายว่างไม่มีส่วน")),
        misleads: prose(
            "A piece may hang on one tie; and one forgotten tie makes two pieces of one.",
            "ส่วนหนึ่งอาจยึดกันด้วยความเชื่อมโยงเส้นเดียว และเส้นที่ลืมบันทึกเพียงเส้นเดียวทำให้ส่วนเดียวกลายเป็นสอง"),
        example: WorkedExample(
            "a – b – c, d – e, f", ["a": 1, "b": 1, "c": 1, "d": 2, "e": 2, "f": 3],
            prose("Three pieces of three, two and one.", "สามส่วน มีสาม สอง และหนึ่งองค์กร")),
        differs: [
            .init(.igraph, "Strong unless told.", "ใช้แบบเข้มถ้าไม่ระบุ"),
            .init(
                .networkX, "Wants weak or strong to be named for a directed graph.",
                "ต้องระบุแบบอ่อนหรือเข้มสำหรับกราฟที่มีทิศทาง"),
        ],
        references: [.tarjan1972])

    package static let degreeAssortativity = MeasurePage(
        .degreeAssortativity, "GraphView/degreeAssortativity()",
        tells: prose(
            """
            Whether hubs work with hubs (above 0), or with the periphery (below 0). Below 0, the loss of a hub strands many;
            above 0, the core is firm and the margin is on its own.
            """,
            """
            ศูนย์กลางทำงานกับศูนย์กลางด้วยกัน (มากกว่า 0) หรือกับรายรอบนอก (น้อยกว่า 0) ถ้าน้อยกว่า 0
            การเสียศูนย์กลางรายหนึ่งทำให้หลายรายถูกทิ้ง ถ้ามากกว่า 0 แกนกลางมั่นคงแต่รอบนอกต้องพึ่งตัวเอง
            """),
        definition: prose(
            "Pearson's correlation of the degrees at the two ends, over all ties, each taken both ways.",
            "สหสัมพันธ์เพียร์สันของจำนวนพันธมิตรที่ปลายทั้งสองของทุกความเชื่อมโยง โดยนับแต่ละเส้นทั้งสองทาง"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Nothing special; isolates do not count.", "ไม่มีผล องค์กรโดดเดี่ยวไม่นับ"),
            directed: .directionIsIgnored,
            tiny: prose(
                "Undefined without ties, and where all that have ties have equally many.",
                "ไม่มีค่าเมื่อไม่มีความเชื่อมโยง และเมื่อทุกรายที่มีความเชื่อมโยงมีพันธมิตรเท่ากัน")),
        misleads: prose(
            "Ties from shared projects push it up: in a project of ten everyone has at least nine partners.",
            "ความเชื่อมโยงจากการร่วมโครงการดันค่าให้สูง เพราะในโครงการที่มีสิบราย ทุกรายมีพันธมิตรอย่างน้อยเก้าราย"),
        example: WorkedExample(
            "a – b – c – d", whole: -1 / 2,
            prose(
                "Ends (1, 2), (2, 2), (2, 1) and back: mean 5/3, covariance −1/9, variance 2/9.",
                "ปลาย (1, 2), (2, 2), (2, 1) และกลับทาง: ค่าเฉลี่ย 5/3 ความแปรปรวนร่วม −1/9 ความแปรปรวน 2/9")),
        differs: [
            .init(
                .igraph, "Correlates out- with in-degree where ties have a direction.", "ถ้ามีทิศทาง จะเทียบขาออกกับขาเข้า"),
            .init(
                .networkX, "Correlates out- with in-degree where ties have a direction.", "ถ้ามีทิศทาง จะเทียบขาออกกับขาเข้า"),
        ],
        references: [.newman2003])

    package static let richClub = MeasurePage(
        "rich-club", Bilingual("Rich club", "ชมรมผู้มีพันธมิตรมาก"), "GraphView/richClub()",
        tells: prose(
            "Whether the best connected organizations keep to each other: a leading circle, or leaders of separate camps.",
            "องค์กรที่มีความเชื่อมโยงมากที่สุดจับกลุ่มกันเองหรือไม่ คือเป็นวงผู้นำ หรือเป็นผู้นำของคนละค่าย"),
        definition: prose(
            "φ(k) = the density among those with more than k partners, for k = 0, 1, 2 …",
            "φ(k) = ความหนาแน่นในหมู่ผู้ที่มีพันธมิตรมากกว่า k ราย สำหรับ k = 0, 1, 2 …"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Isolates have no more than 0 partners and never count.", "องค์กรโดดเดี่ยวไม่มีพันธมิตรมากกว่า 0 จึงไม่นับ"),
            directed: .directionIsIgnored,
            tiny: prose("As long as two have more than k partners.", "คำนวณตราบที่มีอย่างน้อยสองรายที่มีพันธมิตรมากกว่า k")),
        misleads: prose(
            "It rises with k by chance alone: compare with random networks of the same degrees.",
            "ค่านี้เพิ่มตาม k โดยบังเอิญอยู่แล้ว ควรเทียบกับเครือข่ายสุ่มที่มีจำนวนพันธมิตรเท่ากัน"),
        example: WorkedExample(
            "a – b – c – a, c – d", ["more than 0 partners": 2 / 3, "more than 1 partner": 1],
            prose("Four of six pairs among all; all three among a, b, c.", "ทั้งหมดมีสี่จากหกคู่ ส่วน a, b, c มีครบสามคู่"),
            by: .numbers { network in
                let densities = GraphView(network).richClub()
                return ["more than 0 partners": densities[0], "more than 1 partner": densities[1]]
            }),
        differs: [.init(.networkX, "Divided by a random network's unless told.", "หารด้วยค่าของเครือข่ายสุ่มถ้าไม่ระบุ")],
        references: [.colizza2006])
}
