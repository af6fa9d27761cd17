extension MeasurePage {
    private static let holesCases = Cases(
        disconnected: prose(
            "It looks at an organization, its partners and their ties. Without partners it is undefined.",
            "ดูเฉพาะองค์กร พันธมิตร และความเชื่อมโยงของพันธมิตร ถ้าไม่มีพันธมิตรจะไม่มีค่า"),
        directed: prose(
            "Partners are those in either direction, and the strengths of both directions are added up.",
            "นับพันธมิตรทั้งสองทิศทาง และนำความเข้มแข็งของทั้งสองทิศทางมารวมกัน"),
        tiny: prose(
            "With a single partner constraint, effective size and efficiency are 1; an organization alone has none.",
            "เมื่อมีพันธมิตรรายเดียว ข้อจำกัด ขนาดที่ไม่ซ้ำซ้อน และประสิทธิภาพเท่ากับ 1 องค์กรที่อยู่รายเดียวไม่มีค่า"))
    private static let isolatesAreNaN: [Difference] = [.notANumber(.igraph), .notANumber(.networkX)]

    package static let constraint = MeasurePage(
        .constraint, "GraphView/structuralHoles(_:countingStrength:progress:)",
        tells: prose(
            """
            Who is boxed in. A high value: few partners, or partners who all work with each other, so that news comes twice
            and none can be played off or replaced. A low value: partners in circles that would not meet without the
            organization.
            """,
            """
            ใครถูกจำกัดทางเลือก ค่าสูงหมายถึงมีพันธมิตรน้อยราย หรือพันธมิตรทำงานร่วมกันเองหมด
            ข่าวสารจึงซ้ำและหาผู้อื่นทดแทนยาก ค่าต่ำหมายถึงพันธมิตรอยู่คนละวงซึ่งจะไม่ได้พบกันหากไม่มีองค์กรนี้
            """),
        definition: prose(
            """
            C(i) = Σ over partners j of (p(i, j) + Σ over q of p(i, q) p(q, j))², where p(i, j) is the share of i's strength
            that lies in its ties with j.
            """,
            """
            C(i) = ผลรวมทุกพันธมิตร j ของ (p(i, j) + ผลรวมทุก q ของ p(i, q) p(q, j))² โดย p(i, j)
            คือสัดส่วนความเข้มแข็งของ i ที่อยู่กับ j
            """),
        weights: .weightsAreStrengths, cases: holesCases,
        misleads: prose(
            """
            Low constraint is an opportunity, not a merit: whether anybody uses it the figure can't see. It falls with the
            number of partners alone; and ties between partners that nobody recorded make everyone look free.
            """,
            """
            ข้อจำกัดต่ำเป็นโอกาส ไม่ใช่ผลงาน ตัวเลขไม่เห็นว่ามีใครใช้โอกาสนั้นหรือไม่ ค่านี้ลดลงตามจำนวนพันธมิตรเพียงอย่างเดียวก็ได้
            และความเชื่อมโยงระหว่างพันธมิตรที่ไม่ได้บันทึกทำให้ทุกรายดูเป็นอิสระเกินจริง
            """),
        example: WorkedExample(
            "a – b – c – a, c – d", ["a": 145 / 144, "b": 145 / 144, "c": 11 / 18, "d": 1],
            prose(
                """
                c gives each partner 1/3, and a and b put half of theirs in each other: (1/3 + 1/3 · 1/2)² = 1/4 for a and
                for b, 1/9 for d.
                """,
                """
                c ให้พันธมิตรรายละ 1/3 ส่วน a และ b ให้กันและกันครึ่งหนึ่ง: (1/3 + 1/3 · 1/2)² = 1/4 สำหรับ a และ b
                และ 1/9 สำหรับ d
                """)),
        differs: isolatesAreNaN + [
            .init(
                .ucinetAndR,
                "UCINET offers this whole-network model and Burt's ego-network model (`--holes ego-network`).",
                "UCINET มีทั้งแบบทั้งเครือข่าย (แบบนี้) และแบบเครือข่ายรอบองค์กรของ Burt (`--holes ego-network`)")
        ],
        references: [.burt1992])

    package static let effectiveSize = MeasurePage(
        .effectiveSize, "GraphView/structuralHoles(_:countingStrength:progress:)",
        tells: prose(
            """
            How many different worlds an organization's partners open. Five partners who all work with each other are worth
            one; five strangers are worth five.
            """,
            """
            พันธมิตรขององค์กรเปิดทางไปสู่โลกที่แตกต่างกันกี่แห่ง พันธมิตรห้ารายที่ทำงานร่วมกันเองหมดเทียบได้กับรายเดียว
            ส่วนห้ารายที่ไม่รู้จักกันเทียบได้กับห้าราย
            """),
        definition: prose(
            """
            S(i) = Σ over partners j of (1 − Σ over q of p(i, q) m(j, q)), where p is the share of strength and m(j, q) the
            strength between j and q over that of j's strongest tie. Where all ties are alike: k − 2t/k, with k partners
            and t ties among them.
            """,
            """
            S(i) = ผลรวมทุกพันธมิตร j ของ (1 − ผลรวมทุก q ของ p(i, q) m(j, q)) โดย p คือสัดส่วนความเข้มแข็ง และ m(j, q)
            คือความเข้มแข็งระหว่าง j กับ q เทียบกับเส้นที่เข้มแข็งที่สุดของ j ถ้าทุกเส้นเท่ากัน: k − 2t/k เมื่อมีพันธมิตร k ราย
            และมีความเชื่อมโยงกันเอง t เส้น
            """),
        weights: .weightsAreStrengths, cases: holesCases,
        misleads: prose(
            "It grows with the number of partners: compare organizations of like degree, or look at the efficiency.",
            "ค่านี้โตตามจำนวนพันธมิตร ควรเทียบองค์กรที่มีพันธมิตรใกล้เคียงกัน หรือดูประสิทธิภาพของพันธมิตรแทน"),
        example: WorkedExample(
            "a – b – c – a, c – d", ["a": 1, "b": 1, "c": 7 / 3, "d": 1],
            prose(
                "c has three partners and one tie among them: 3 − 2 · 1/3.",
                "c มีพันธมิตรสามราย เชื่อมโยงกันเองหนึ่งเส้น: 3 − 2 · 1/3")),
        differs: [
            .init(.igraph, "Has no effective size.", "ไม่มีตัวชี้วัดนี้"), .notANumber(.networkX),
            .init(
                .ucinetAndR, "UCINET can look at the ego network alone (`--holes ego-network`).",
                "UCINET เลือกดูเฉพาะเครือข่ายรอบองค์กรได้ (`--holes ego-network`)"),
        ],
        references: [.burt1992, .borgatti1997])

    package static let egoEfficiency = MeasurePage(
        .egoEfficiency, "GraphView/structuralHoles(_:countingStrength:progress:)",
        tells: prose(
            "What part of the effort an organization spends on partners brings it somewhere new.",
            "ความพยายามที่องค์กรใช้ดูแลพันธมิตรนั้น พาไปสู่ที่ใหม่เป็นสัดส่วนเท่าใด"),
        definition: prose(
            "E(i) = effective size over the number of partners, 0 to 1.",
            "E(i) = ขนาดเครือข่ายที่ไม่ซ้ำซ้อน หารด้วยจำนวนพันธมิตร มีค่า 0 ถึง 1"),
        weights: .weightsAreStrengths, cases: holesCases,
        misleads: prose(
            """
            Redundant partners are also a safety: a group that stays together when one leaves, and that trusts because all
            know all. And a single partner is perfectly efficient.
            """,
            """
            พันธมิตรที่ซ้ำซ้อนก็เป็นหลักประกันด้วย กลุ่มยังอยู่ได้เมื่อรายหนึ่งออกไป และไว้วางใจกันเพราะรู้จักกันหมด
            อีกทั้งองค์กรที่มีพันธมิตรรายเดียวก็ได้ประสิทธิภาพเต็ม
            """),
        example: WorkedExample(
            "a – b – c – a, c – d", ["a": 1 / 2, "b": 1 / 2, "c": 7 / 9, "d": 1],
            prose("c: 7/3 over three partners.", "c: 7/3 หารด้วยพันธมิตรสามราย")),
        differs: [
            .init(
                .networkX, "Has no such function; divide effective size by degree.",
                "ไม่มีฟังก์ชันนี้ ต้องหารขนาดที่ไม่ซ้ำซ้อนด้วยจำนวนพันธมิตรเอง"),
            .init(
                .ucinetAndR, "`sna::efficiency` is another figure (Krackhardt's, of the whole network).",
                "`sna::efficiency` เป็นตัวชี้วัดอื่น (ของ Krackhardt สำหรับทั้งเครือข่าย)"),
        ],
        references: [.burt1992, .borgatti1997])

    package static let hierarchy = MeasurePage(
        .hierarchy, "GraphView/structuralHoles(_:countingStrength:progress:)",
        tells: prose(
            """
            Whether one partner alone holds an organization in its place: dependence on a patron, say, rather than a tight
            circle of equals.
            """,
            """
            พันธมิตรรายเดียวเป็นผู้ตรึงองค์กรไว้หรือไม่ เช่น การพึ่งพาผู้อุปถัมภ์รายเดียว
            ต่างจากการอยู่ในวงที่แน่นแฟ้นระหว่างรายที่เท่าเทียมกัน
            """),
        definition: prose(
            """
            H(i) = Σ over the k partners j of r(j) ln r(j) / (k ln k), where r(j) is j's part of the constraint over the
            mean part: 0 if all constrain alike, towards 1 if one does all.
            """,
            """
            H(i) = ผลรวมของพันธมิตร k ราย ของ r(j) ln r(j) / (k ln k) โดย r(j) คือส่วนของข้อจำกัดที่มาจาก j เทียบกับค่าเฉลี่ย
            ได้ 0 ถ้าทุกรายจำกัดเท่ากัน และเข้าใกล้ 1 ถ้ามาจากรายเดียว
            """),
        weights: .weightsAreStrengths,
        cases: Cases(
            disconnected: holesCases.disconnected, directed: holesCases.directed,
            tiny: prose(
                "Undefined for an organization with fewer than two partners: nothing can be spread over one.",
                "องค์กรที่มีพันธมิตรไม่ถึงสองรายไม่มีค่า เพราะไม่มีอะไรให้กระจาย")),
        misleads: prose(
            "It is about the spread, not the amount: read it beside constraint. Most values are small.",
            "บอกการกระจุกตัว ไม่ใช่ปริมาณ ควรอ่านคู่กับข้อจำกัด และค่าส่วนใหญ่มักน้อย"),
        example: WorkedExample(
            "a – b – c – a, c – d",
            ["a": .about(0.0099), "b": .about(0.0099), "c": .about(0.0522), "d": .undefined(.fewerThanTwoPartners)],
            prose(
                """
                c's parts are 1/4, 1/4 and 1/9, of 11/18 together; r is 27/22 twice and 6/11. (2 · 27/22 ln 27/22 + 6/11 ln
                6/11) / (3 ln 3).
                """,
                """
                ส่วนของ c คือ 1/4, 1/4 และ 1/9 รวม 11/18 ค่า r คือ 27/22 สองครั้งและ 6/11
                (2 · 27/22 ln 27/22 + 6/11 ln 6/11) / (3 ln 3)
                """)),
        differs: [
            .init(.igraph, "Has no such measure.", "ไม่มีตัวชี้วัดนี้"),
            .init(.networkX, "Has no such measure.", "ไม่มีตัวชี้วัดนี้"),
        ],
        references: [.burt1992])
}
