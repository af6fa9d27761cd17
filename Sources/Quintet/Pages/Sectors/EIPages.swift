extension MeasurePage {
    private static let definition = prose(
        "EI = (E − I)/(E + I), with E ties across sectors and I inside them; a pair of partners counts once.",
        "EI = (E − I)/(E + I) โดย E คือจำนวนความเชื่อมโยงข้ามภาคส่วน และ I คือจำนวนภายในภาคส่วน คู่พันธมิตรนับครั้งเดียว")
    private static let rescaling = prose(
        """
        Of m ties at most min(m, pairs inside) fit inside sectors, and at least max(0, m − pairs across) have to: what these
        allow becomes −1 to 1.
        """,
        """
        ในความเชื่อมโยง m เส้น อยู่ภายในภาคส่วนได้มากที่สุด min(m, คู่ภายใน) และน้อยที่สุด max(0, m − คู่ข้ามภาคส่วน)
        ช่วงที่เป็นไปได้นี้ปรับเป็น −1 ถึง 1
        """)
    private static let cases = Cases(
        disconnected: prose(
            "Nothing special. Ties with an end without a sector are left out.", "ไม่มีผล ไม่นับความเชื่อมโยงที่ปลายไม่ระบุภาคส่วน"),
        directed: .directionIsIgnored,
        tiny: prose(
            "Undefined where no tie joins two organizations of known sectors.",
            "ไม่มีค่าเมื่อไม่มีความเชื่อมโยงระหว่างองค์กรที่ระบุภาคส่วน"))
    private static let rescaledCases = Cases(
        disconnected: cases.disconnected, directed: cases.directed,
        tiny: prose(
            "Undefined also where the sizes of the sectors leave only one value.",
            "ไม่มีค่าเช่นกันเมื่อขนาดของภาคส่วนเปิดให้มีเพียงค่าเดียว"))
    private static let misleading = prose(
        """
        Where sectors are many and small, hardly any tie can be inside, and the figure looks outward whatever the
        organizations do: read the rescaled one beside it.
        """,
        """
        เมื่อมีหลายภาคส่วนและแต่ละภาคส่วนเล็ก แทบไม่มีความเชื่อมโยงใดอยู่ภายในได้ ค่าจึงดูเปิดออกไม่ว่าองค์กรจะทำอย่างไร
        ควรอ่านคู่กับค่าที่ปรับแล้ว
        """)
    private static let others = [
        Difference(.igraph, "Has no such measure.", "ไม่มีตัวชี้วัดนี้"),
        Difference(.networkX, "Has no such measure.", "ไม่มีตัวชี้วัดนี้"),
        Difference(
            .ucinetAndR, "UCINET counts ties as here; some packages of R add up weights.",
            "UCINET นับเส้นเหมือนกัน แต่บางแพ็กเกจของ R รวมน้ำหนัก"),
    ]

    package static let ei = MeasurePage(
        .ei, "GraphView/eiIndex(countingStrength:)",
        tells: prose(
            "Whether the network works across sectors (towards 1) or keeps to its own kind (towards −1).",
            "เครือข่ายทำงานข้ามภาคส่วน (เข้าใกล้ 1) หรืออยู่แต่ในภาคส่วนเดียวกัน (เข้าใกล้ −1)"),
        definition: definition, weights: .weightsAreIgnored, cases: cases, misleads: misleading,
        example: WorkedExample(
            "g1 – a1 – a2", whole: 0, prose("One tie across, one inside.", "ข้ามภาคส่วนหนึ่งเส้น ภายในหนึ่งเส้น")
        ).bySector,
        differs: others, references: [.krackhardtStern1988])

    package static let eiRescaled = MeasurePage(
        .eiRescaled, "GraphView/eiIndex(countingStrength:)",
        tells: prose(
            "The same question with the sizes of the sectors taken out: did organizations turn outward as far as they could?",
            "คำถามเดียวกันโดยหักผลของขนาดภาคส่วนออก: องค์กรเปิดออกเต็มที่เท่าที่ทำได้หรือไม่"),
        definition: Bilingual("\(definition.en) \(rescaling.en)", "\(definition.th) \(rescaling.th)"),
        weights: .weightsAreIgnored, cases: rescaledCases,
        misleads: prose(
            "With few ties its range is short, and one tie moves it far.",
            "เมื่อมีความเชื่อมโยงน้อย ช่วงจะแคบ และเส้นเดียวทำให้ค่าเปลี่ยนมาก"),
        example: WorkedExample(
            "g1 – a1 – a2", whole: -1,
            prose("One pair could be inside, and it is; none has to be.", "มีหนึ่งคู่ที่อยู่ภายในได้ และก็อยู่ภายใน โดยไม่จำเป็นต้องอยู่")
        ).bySector,
        differs: others, references: [.krackhardtStern1988])

    package static let eiOrganization = MeasurePage(
        .eiOrganization, "GraphView/eiScores(isRescaled:countingStrength:)",
        tells: prose(
            "Whether an organization's partners are of other sectors or of its own.",
            "พันธมิตรขององค์กรอยู่ต่างภาคส่วนหรือภาคส่วนเดียวกัน"),
        definition: prose(
            "(E − I)/(E + I), with E partners of other sectors and I of its own.",
            "(E − I)/(E + I) โดย E คือจำนวนพันธมิตรต่างภาคส่วน และ I คือจำนวนพันธมิตรภาคส่วนเดียวกัน"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Undefined for an organization without a sector, or without a partner that has one.",
                "องค์กรที่ไม่ระบุภาคส่วนหรือไม่มีพันธมิตรที่ระบุภาคส่วนไม่มีค่า"),
            directed: .directionIsIgnored, tiny: cases.tiny), misleads: misleading,
        example: WorkedExample(
            "g1 – a1 – a2", ["g1": 1, "a1": 0, "a2": -1],
            prose("a1 has one partner of either kind.", "a1 มีพันธมิตรฝ่ายละหนึ่งราย")
        ).bySector,
        differs: others, references: [.krackhardtStern1988])

    package static let eiOrganizationRescaled = MeasurePage(
        .eiOrganizationRescaled, "GraphView/eiScores(isRescaled:countingStrength:)",
        tells: prose(
            "Whether an organization turned outward as far as the sizes of the sectors let it.",
            "องค์กรเปิดออกเต็มที่เท่าที่ขนาดของภาคส่วนเปิดให้หรือไม่"),
        definition: prose(
            """
            (E − I)/(E + I) of its partners, moved so that the least and the most that the sizes allow as many partners become
            −1 and 1.
            """,
            """
            (E − I)/(E + I) ของพันธมิตร ปรับให้ค่าต่ำสุดและสูงสุดที่เป็นไปได้เมื่อมีพันธมิตรจำนวนเท่านี้เป็น −1 และ 1
            """),
        weights: .weightsAreIgnored, cases: rescaledCases,
        misleads: prose(
            "With one or two partners it is −1 or 1, which says little.",
            "เมื่อมีพันธมิตรหนึ่งหรือสองราย ค่าจะเป็น −1 หรือ 1 ซึ่งบอกอะไรได้น้อย"),
        example: WorkedExample(
            "g1 – a1 – a2",
            ["g1": .undefined(.sizesLeaveNoChoice), "a1": .undefined(.sizesLeaveNoChoice), "a2": -1],
            prose(
                "g1 is alone in its sector, a1 works with everyone; a2 could have chosen g1.",
                "g1 อยู่รายเดียวในภาคส่วน a1 ทำงานกับทุกรายแล้ว ส่วน a2 เลือก g1 ได้แต่ไม่ได้เลือก")
        ).bySector,
        differs: others, references: [.krackhardtStern1988])
}
