extension MeasurePage {
    private static let definition = prose(
        """
        v stands between a and b where a has a tie to v, v one to b, and a has none to b. Ordered pairs (a, b) are counted:
        without direction each pair in both orders, so halve the figure to have pairs.
        """,
        """
        v เป็นตัวกลางระหว่าง a กับ b เมื่อ a เชื่อมโยงกับ v และ v เชื่อมโยงกับ b แต่ a ไม่เชื่อมโยงกับ b โดยนับคู่ตามลำดับ (a, b)
        ถ้าไม่มีทิศทาง แต่ละคู่นับทั้งสองลำดับ จึงต้องหารสองเพื่อได้จำนวนคู่
        """)
    private static let cases = Cases(
        disconnected: prose(
            "It looks two steps far; an organization without ties has 0, one without a sector no value.",
            "ดูเพียงสองก้าว องค์กรที่ไม่มีความเชื่อมโยงได้ 0 องค์กรที่ไม่ระบุภาคส่วนไม่มีค่า"),
        directed: prose(
            "From a by way of v to b, along the direction of ties.", "จาก a ผ่าน v ไป b ตามทิศทางของความเชื่อมโยง"),
        tiny: prose("0 below three organizations.", "ถ้ามีไม่ถึงสามองค์กร ทุกรายได้ 0"))
    private static let misleading = prose(
        """
        Large sectors and busy organizations have more by chance alone: `quintet brokers` gives what chance would, and a test.
        A pair with two brokers counts for both, so a high figure need not mean that anyone depends on one.
        """,
        """
        ภาคส่วนใหญ่และองค์กรที่มีพันธมิตรมากได้ค่าสูงโดยบังเอิญอยู่แล้ว `quintet brokers` บอกค่าที่ควรเป็นโดยบังเอิญพร้อมการทดสอบ
        คู่ที่มีตัวกลางสองรายนับให้ทั้งสองราย ค่าสูงจึงไม่ได้แปลว่ามีใครต้องพึ่งรายเดียว
        """)
    private static let others = [
        Difference(.igraph, "Has no such measure.", "ไม่มีตัวชี้วัดนี้"),
        Difference(.networkX, "Has no such measure.", "ไม่มีตัวชี้วัดนี้"),
        Difference(
            .ucinetAndR,
            "The same counts; `sna::brokerage` tests undirected ties as if the two orders were independent.",
            "นับเหมือนกัน แต่ `sna::brokerage` ทดสอบความเชื่อมโยงที่ไม่มีทิศทางเสมือนสองลำดับเป็นอิสระต่อกัน"),
    ]

    private static func role(
        _ measure: Measure, tells: Bilingual, groups: Bilingual, example: WorkedExample
    ) -> MeasurePage {
        MeasurePage(
            measure, "GraphView/brokerage(groups:progress:)", tells: tells,
            definition: Bilingual("\(groups.en) \(definition.en)", "\(groups.th) \(definition.th)"),
            weights: .weightsAreIgnored, cases: cases, misleads: misleading, example: example.bySector, differs: others,
            references: [.gouldFernandez1989])
    }

    package static let brokerageTotal = role(
        .brokerageTotal,
        tells: prose(
            "Who stands between organizations that do not work with each other, whatever their sectors.",
            "ใครเป็นตัวกลางระหว่างองค์กรที่ไม่ได้ทำงานร่วมกันเอง ไม่ว่าจะอยู่ภาคส่วนใด"),
        groups: prose("The five roles together.", "ผลรวมของทั้งห้าบทบาท"),
        example: WorkedExample(
            "a1 – a2 – b1 – g1", ["a1": 0, "a2": 2, "b1": 2, "g1": 0],
            prose(
                "a2 stands between a1 and b1, b1 between a2 and g1, each in both orders.",
                "a2 อยู่ระหว่าง a1 กับ b1 และ b1 อยู่ระหว่าง a2 กับ g1 คู่ละสองลำดับ")))

    package static let coordinator = role(
        .coordinator,
        tells: prose(
            "Who holds its own sector together: a university between universities that do not work with each other.",
            "ใครยึดโยงภาคส่วนของตนเอง เช่น มหาวิทยาลัยที่อยู่ระหว่างมหาวิทยาลัยซึ่งไม่ได้ทำงานร่วมกัน"),
        groups: prose("All three are of one sector, A – A – A.", "ทั้งสามรายอยู่ภาคส่วนเดียวกัน A – A – A"),
        example: WorkedExample(
            "a1 – a2 – a3 – b1", ["a1": 0, "a2": 2, "a3": 0, "b1": 0],
            prose("a2 between a1 and a3, in both orders.", "a2 อยู่ระหว่าง a1 กับ a3 ทั้งสองลำดับ")))

    package static let consultant = role(
        .consultant,
        tells: prose(
            "Who, from outside, brings members of another sector together: an agency between firms.",
            "ใครเป็นคนนอกที่เชื่อมสมาชิกของอีกภาคส่วนเข้าหากัน เช่น หน่วยงานรัฐที่อยู่ระหว่างบริษัท"),
        groups: prose(
            "The two are of one sector, the broker of another, A – B – A.",
            "สองปลายอยู่ภาคส่วนเดียวกัน ตัวกลางอยู่อีกภาคส่วน A – B – A"),
        example: WorkedExample(
            "b1 – g1 – b2", ["b1": 0, "g1": 2, "b2": 0],
            prose("g1 between b1 and b2, in both orders.", "g1 อยู่ระหว่าง b1 กับ b2 ทั้งสองลำดับ")))

    package static let representative = role(
        .representative,
        tells: prose(
            "Who speaks for its sector: members of it reach other sectors through this one.",
            "ใครเป็นตัวแทนของภาคส่วน คือสมาชิกในภาคส่วนไปถึงภาคส่วนอื่นผ่านรายนี้"),
        groups: prose(
            "From a member of the broker's own sector to one of another, A – A – B.",
            "จากสมาชิกภาคส่วนเดียวกับตัวกลางไปสู่อีกภาคส่วน A – A – B"),
        example: WorkedExample(
            "a1 → a2 → b1", ["a1": 0, "a2": 1, "b1": 0], prose("From a1 by way of a2 to b1.", "จาก a1 ผ่าน a2 ไป b1")))

    package static let gatekeeper = role(
        .gatekeeper,
        tells: prose(
            "Who lets other sectors in: others reach members of its sector through this one, or do not.",
            "ใครเป็นผู้เปิดประตูให้ภาคส่วนอื่นเข้ามา คือภาคส่วนอื่นเข้าถึงสมาชิกในภาคส่วนผ่านรายนี้"),
        groups: prose(
            "From a member of another sector to one of the broker's own, A – B – B. Without direction the same as "
                + "representative.", "จากสมาชิกอีกภาคส่วนมาสู่ภาคส่วนของตัวกลาง A – B – B ถ้าไม่มีทิศทางเท่ากับผู้แทนภาคส่วน"),
        example: WorkedExample(
            "b1 → a1 → a2", ["b1": 0, "a1": 1, "a2": 0], prose("From b1 by way of a1 to a2.", "จาก b1 ผ่าน a1 ไป a2")))

    package static let liaison = role(
        .liaison,
        tells: prose(
            "Who brings two other sectors together while belonging to neither: the heart of a quintuple helix.",
            "ใครเชื่อมสองภาคส่วนอื่นเข้าหากันโดยไม่ได้อยู่ในทั้งสอง เป็นหัวใจของเครือข่ายห้าภาคส่วน"),
        groups: prose("All three are of different sectors, A – B – C.", "ทั้งสามรายอยู่คนละภาคส่วน A – B – C"),
        example: WorkedExample(
            "b1 – a1 – g1", ["b1": 0, "a1": 2, "g1": 0],
            prose("a1 between b1 and g1, in both orders.", "a1 อยู่ระหว่าง b1 กับ g1 ทั้งสองลำดับ")))
}
