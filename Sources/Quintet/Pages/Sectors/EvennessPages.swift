extension MeasurePage {
    private static let weights = prose(
        "Ties do not matter at all: it counts organizations.", "ไม่เกี่ยวกับความเชื่อมโยง นับเฉพาะจำนวนองค์กร")
    private static let cases = Cases(
        disconnected: prose(
            "Ties do not matter. Organizations without a sector are left out.",
            "ไม่เกี่ยวกับความเชื่อมโยง ไม่นับองค์กรที่ไม่ระบุภาคส่วน"),
        directed: prose("Ties do not matter.", "ไม่เกี่ยวกับความเชื่อมโยง"),
        tiny: prose(
            "Undefined where nobody has a sector; 0 where all are of one.",
            "ไม่มีค่าเมื่อไม่มีใครระบุภาคส่วน ได้ 0 เมื่อทุกรายอยู่ภาคส่วนเดียว"))
    private static let misleading = prose(
        """
        It tells who is on the list, not who works with whom: a network can be even and fall into five islands. And a source
        that knows no civil society can't list any.
        """,
        """
        บอกเพียงว่าใครอยู่ในรายชื่อ ไม่ได้บอกว่าใครทำงานกับใคร เครือข่ายที่สม่ำเสมออาจแยกเป็นห้าเกาะ
        และแหล่งข้อมูลที่ไม่มีประเภทภาคประชาสังคมย่อมไม่มีรายชื่อภาคนี้
        """)
    private static func figure(
        _ measure: Measure, tells: Bilingual, definition: Bilingual, cases: Cases = cases, _ value: ExampleNumber,
        _ byHand: Bilingual, _ reference: Reference
    ) -> MeasurePage {
        MeasurePage(
            measure, "GraphView/sectorEvenness()", tells: tells, definition: definition, weights: weights, cases: cases,
            misleads: misleading, example: WorkedExample("g1, a1, a2, a3", whole: value, byHand).bySector,
            references: [reference])
    }

    package static let blau = figure(
        .blau,
        tells: prose(
            "How mixed the membership is: the chance that two organizations drawn at random are of different sectors.",
            "สมาชิกมาจากหลายภาคส่วนเพียงใด คือโอกาสที่สององค์กรที่สุ่มมาจะอยู่ต่างภาคส่วน"),
        definition: prose(
            "1 − Σ p², with p each sector's share of the organizations; 0 to 0.8 for five sectors.",
            "1 − Σ p² โดย p คือสัดส่วนองค์กรของแต่ละภาคส่วน มีค่า 0 ถึง 0.8 สำหรับห้าภาคส่วน"),
        3 / 8, prose("1 − (1/4)² − (3/4)².", "1 − (1/4)² − (3/4)²"), .blau1977)

    package static let iqv = figure(
        .iqv,
        tells: prose(
            "The same as Blau's index on a scale from 0 to 1: 1 where all five sectors are of one size.",
            "เช่นเดียวกับดัชนีเบลา ในมาตรา 0 ถึง 1 ได้ 1 เมื่อทั้งห้าภาคส่วนมีขนาดเท่ากัน"),
        definition: prose("(1 − Σ p²)/(1 − 1/5).", "(1 − Σ p²)/(1 − 1/5)"),
        15 / 32, prose("3/8 over 4/5.", "3/8 หารด้วย 4/5"), .muellerSchuessler1961)

    package static let shannon = figure(
        .shannon,
        tells: prose(
            "How much one learns from being told the sector of an organization: much where all are alike, nothing where there is one.",
            "การรู้ภาคส่วนขององค์กรบอกข้อมูลเพิ่มเพียงใด มากเมื่อทุกภาคส่วนเท่ากัน ไม่มีเลยเมื่อมีภาคส่วนเดียว"),
        definition: prose(
            "H = −Σ p log₂ p, in bits: 0 to log₂ 5 = 2.32.", "H = −Σ p log₂ p หน่วยบิต มีค่า 0 ถึง log₂ 5 = 2.32"),
        .about(0.8113), prose("1/4 · 2 + 3/4 · 0.415.", "1/4 · 2 + 3/4 · 0.415"), .shannon1948)

    package static let pielou = figure(
        .pielou,
        tells: prose(
            "How evenly organizations are spread over the five sectors, an absent sector counting against it.",
            "องค์กรกระจายในห้าภาคส่วนสม่ำเสมอเพียงใด โดยภาคส่วนที่ขาดหายทำให้ค่าลดลง"),
        definition: prose("J = H / log₂ 5, with H the entropy of sectors.", "J = H / log₂ 5 โดย H คือเอนโทรปีของภาคส่วน"),
        .about(0.3494), prose("0.8113 over 2.3219.", "0.8113 หารด้วย 2.3219"), .pielou1966)

    package static let pielouObserved = figure(
        .pielouObserved,
        tells: prose(
            "How evenly organizations are spread over the sectors that are there, the others not asked for.",
            "องค์กรกระจายในภาคส่วนที่มีอยู่สม่ำเสมอเพียงใด โดยไม่คิดภาคส่วนที่ไม่มี"),
        definition: prose(
            "J = H / log₂ K, with H the entropy and K the sectors that have an organization.",
            "J = H / log₂ K โดย H คือเอนโทรปี และ K คือจำนวนภาคส่วนที่มีองค์กร"),
        cases: Cases(
            disconnected: cases.disconnected, directed: cases.directed,
            tiny: prose("Undefined for fewer than two sectors.", "ไม่มีค่าเมื่อมีไม่ถึงสองภาคส่วน")),
        .about(0.8113), prose("0.8113 over log₂ 2 = 1.", "0.8113 หารด้วย log₂ 2 = 1"), .pielou1966)
}
