extension MeasurePage {
    package static let degree = MeasurePage(
        .degree, "GraphView/degree(_:normalized:)",
        tells: prose(
            """
            Who works with many. The plainest sign of an organization that is known, trusted or simply large: a good first
            address for a message to many, and a place where workload gathers.
            """,
            """
            ใครทำงานกับองค์กรจำนวนมาก เป็นสัญญาณพื้นฐานที่สุดขององค์กรที่เป็นที่รู้จัก ได้รับความไว้วางใจ หรือมีขนาดใหญ่
            เหมาะเป็นจุดเริ่มต้นในการกระจายข่าว และเป็นจุดที่ภาระงานมักกระจุกตัว
            """),
        definition: prose(
            """
            k(v) = the number of different organizations at the far ends of v's ties. Ties of an organization with itself
            do not count. Normalized (`--normalized`): k(v)/(n − 1), the share of all others, in a network of n.
            """,
            """
            k(v) = จำนวนองค์กรที่แตกต่างกันซึ่งเชื่อมโยงกับ v โดยไม่นับความเชื่อมโยงกับตัวเอง แบบปรับมาตรฐาน
            (`--normalized`): k(v)/(n − 1) คือสัดส่วนขององค์กรอื่นทั้งหมดในเครือข่ายที่มี n องค์กร
            """),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Nothing special: it looks at direct partners alone. An organization without ties has 0.",
                "ไม่มีผล เพราะดูเฉพาะพันธมิตรโดยตรง องค์กรที่ไม่มีความเชื่อมโยงได้ 0"),
            directed: prose(
                """
                A partner counts once, whichever way the ties between the two run. In-degree and out-degree look at one
                direction each, and may add up to more.
                """,
                """
                พันธมิตรแต่ละรายนับครั้งเดียวไม่ว่าความเชื่อมโยงจะชี้ไปทางใด ส่วนขาเข้าและขาออกนับแยกกัน
                ผลรวมของทั้งสองจึงอาจมากกว่า
                """),
            tiny: prose(
                "An organization alone has 0; normalized it is undefined, for there is nobody to share with.",
                "องค์กรที่อยู่รายเดียวได้ 0 แต่แบบปรับมาตรฐานไม่มีค่า เพราะไม่มีองค์กรอื่นให้เทียบ")),
        misleads: prose(
            """
            It counts partners, not what they are worth, and says nothing of what lies beyond them. Who answers the survey
            at length has many ties; and a large project makes every member a partner of every other.
            """,
            """
            นับเพียงจำนวน ไม่ได้บอกคุณค่าของพันธมิตร และไม่เห็นสิ่งที่อยู่ไกลออกไป ผู้ที่ตอบแบบสำรวจละเอียดย่อมมีความเชื่อมโยงมาก
            และโครงการขนาดใหญ่ทำให้สมาชิกทุกรายกลายเป็นพันธมิตรกันทั้งหมด
            """),
        example: WorkedExample(
            "a – b – c, b – d, e", ["a": 1, "b": 3, "c": 1, "d": 1, "e": 0],
            prose("Count: b has a, c and d; e has nobody.", "นับได้ว่า b มี a, c และ d ส่วน e ไม่มีใคร")),
        differs: [
            .init(
                .igraph, "Counts parallel ties each, and a tie with itself twice.",
                "นับความเชื่อมโยงที่ซ้ำกันทุกเส้น และนับความเชื่อมโยงกับตัวเองเป็นสอง"),
            .init(
                .networkX, "In a directed graph, in-degree plus out-degree; a tie with itself counts twice.",
                "ในกราฟที่มีทิศทางใช้ขาเข้าบวกขาออก และนับความเชื่อมโยงกับตัวเองเป็นสอง"),
            .init(
                .ucinetAndR, "`sna::degree` takes a matrix as directed unless told, which doubles undirected degrees.",
                "`sna::degree` ถือว่าเมทริกซ์มีทิศทางถ้าไม่ระบุ ทำให้ค่าของเครือข่ายไม่มีทิศทางเป็นสองเท่า"),
        ],
        references: [.freeman1979])

    package static let inDegree = MeasurePage(
        .inDegree, "GraphView/degree(_:normalized:)",
        tells: prose(
            """
            Who is named, asked or funded by many. Where ties have a direction, what others direct at an organization is a
            better sign of its standing than what it claims itself.
            """,
            """
            ใครเป็นผู้ที่องค์กรจำนวนมากเอ่ยถึง ขอความร่วมมือ หรือให้ทุน เมื่อความเชื่อมโยงมีทิศทาง
            สิ่งที่ผู้อื่นชี้มาบอกสถานะขององค์กรได้ดีกว่าสิ่งที่องค์กรกล่าวอ้างเอง
            """),
        definition: prose(
            "k⁻(v) = the number of organizations with a tie that ends at v. Normalized: k⁻(v)/(n − 1).",
            "k⁻(v) = จำนวนองค์กรที่มีความเชื่อมโยงชี้มาที่ v แบบปรับมาตรฐาน: k⁻(v)/(n − 1)"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Nothing special. An organization at which nobody directs a tie has 0.",
                "ไม่มีผล องค์กรที่ไม่มีใครเชื่อมโยงเข้ามาได้ 0"),
            directed: prose(
                "An undirected tie among directed ones runs both ways. In an undirected network it equals the degree.",
                "ความเชื่อมโยงที่ไม่มีทิศทางถือว่าชี้ทั้งสองทาง ในเครือข่ายที่ไม่มีทิศทางค่านี้เท่ากับจำนวนพันธมิตร"),
            tiny: .zeroWithoutTies),
        misleads: prose(
            """
            Direction must mean the same in every row. If one partner records “we support them” and another “they support
            us”, the figure mixes both.
            """,
            """
            ทิศทางต้องมีความหมายเดียวกันทุกแถว ถ้าบางรายบันทึกว่า “เราสนับสนุนเขา” และบางรายบันทึกว่า “เขาสนับสนุนเรา”
            ตัวเลขนี้จะปนกัน
            """),
        example: WorkedExample(
            "a → b, c → b, b → d", ["a": 0, "b": 2, "c": 0, "d": 1],
            prose("a and c point at b, and b at d.", "a และ c ชี้ไปที่ b ส่วน b ชี้ไปที่ d")),
        differs: [
            .init(
                .igraph, "Counts parallel ties each, and a tie with itself.",
                "นับความเชื่อมโยงที่ซ้ำกันทุกเส้น และนับความเชื่อมโยงกับตัวเองด้วย"),
            .init(.networkX, "Counts a tie with itself.", "นับความเชื่อมโยงกับตัวเองด้วย"),
        ],
        references: [.freeman1979])

    package static let outDegree = MeasurePage(
        .outDegree, "GraphView/degree(_:normalized:)",
        tells: prose(
            "Who reaches out to many: funders, conveners, trainers, and whoever names many partners.",
            "ใครเป็นฝ่ายเชื่อมโยงออกไปหาหลายองค์กร เช่น ผู้ให้ทุน ผู้ประสาน ผู้ฝึกอบรม หรือผู้ที่ระบุชื่อพันธมิตรไว้มาก"),
        definition: prose(
            "k⁺(v) = the number of organizations at which a tie of v ends. Normalized: k⁺(v)/(n − 1).",
            "k⁺(v) = จำนวนองค์กรที่ความเชื่อมโยงของ v ชี้ไปหา แบบปรับมาตรฐาน: k⁺(v)/(n − 1)"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Nothing special. An organization that directs no tie has 0.",
                "ไม่มีผล องค์กรที่ไม่ได้เชื่อมโยงออกไปหาใครได้ 0"),
            directed: prose(
                "An undirected tie among directed ones runs both ways. In an undirected network it equals the degree.",
                "ความเชื่อมโยงที่ไม่มีทิศทางถือว่าชี้ทั้งสองทาง ในเครือข่ายที่ไม่มีทิศทางค่านี้เท่ากับจำนวนพันธมิตร"),
            tiny: .zeroWithoutTies),
        misleads: prose(
            """
            It is what an organization says or does itself: the one that fills in the form most carefully leads. Compare
            with the in-degree before calling it influence.
            """,
            """
            เป็นสิ่งที่องค์กรกล่าวหรือทำเอง ผู้ที่กรอกแบบฟอร์มละเอียดที่สุดจึงนำหน้า
            ควรเทียบกับจำนวนพันธมิตรขาเข้าก่อนสรุปว่าเป็นอิทธิพล
            """),
        example: WorkedExample(
            "a → b, c → b, b → d", ["a": 1, "b": 1, "c": 1, "d": 0],
            prose("Everyone but d points at one other.", "ทุกรายยกเว้น d ชี้ไปหาอีกหนึ่งราย")),
        differs: [
            .init(
                .igraph, "Counts parallel ties each, and a tie with itself.",
                "นับความเชื่อมโยงที่ซ้ำกันทุกเส้น และนับความเชื่อมโยงกับตัวเองด้วย"),
            .init(.networkX, "Counts a tie with itself.", "นับความเชื่อมโยงกับตัวเองด้วย"),
        ],
        references: [.freeman1979])
}
