extension MeasurePage {
    private static let cases = Cases(
        disconnected: prose(
            "Nothing special. Ties with an end without a sector are left out.", "ไม่มีผล ไม่นับความเชื่อมโยงที่ปลายไม่ระบุภาคส่วน"),
        directed: .directionIsIgnored,
        tiny: prose(
            "Undefined where no tie joins two organizations of known sectors.",
            "ไม่มีค่าเมื่อไม่มีความเชื่อมโยงระหว่างองค์กรที่ระบุภาคส่วน"))

    package static let sectorAssortativity = MeasurePage(
        .sectorAssortativity, "GraphView/sectorAssortativity(countingStrength:)",
        tells: prose(
            "Whether organizations choose partners of their own sector more than the sectors' shares of ties would have it.",
            "องค์กรเลือกพันธมิตรภาคส่วนเดียวกันมากกว่าที่ควรเป็นตามสัดส่วนความเชื่อมโยงของแต่ละภาคส่วนหรือไม่"),
        definition: prose(
            """
            r = (e − Σ a²)/(1 − Σ a²), with e the share of tie ends inside sectors and a each sector's share of all ends.
            1: all inside; 0: as by chance; below 0: they avoid their own.
            """,
            """
            r = (e − Σ a²)/(1 − Σ a²) โดย e คือสัดส่วนปลายความเชื่อมโยงภายในภาคส่วน และ a คือสัดส่วนปลายทั้งหมดของแต่ละภาคส่วน
            1 คืออยู่ภายในทั้งหมด 0 คือเท่ากับความบังเอิญ น้อยกว่า 0 คือเลี่ยงภาคส่วนของตน
            """),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: cases.disconnected, directed: cases.directed,
            tiny: prose(
                "Undefined without such ties, and where all are of one sector.",
                "ไม่มีค่าเมื่อไม่มีความเชื่อมโยงเช่นนั้น หรือทั้งหมดอยู่ภาคส่วนเดียว")),
        misleads: prose(
            "One number hides which sectors keep apart: look at `quintet sectors`.",
            "ตัวเลขเดียวซ่อนว่าภาคส่วนใดแยกตัว ควรดู `quintet sectors`"),
        example: WorkedExample(
            "g1 – a1 – a2", whole: -1 / 3,
            prose(
                "e = 1/2, Σ a² = (1/4)² + (3/4)² = 5/8: −1/8 over 3/8.",
                "e = 1/2, Σ a² = (1/4)² + (3/4)² = 5/8: −1/8 หารด้วย 3/8")
        ).bySector,
        differs: [
            .init(
                .igraph, "NaN where all ties are of one sector.", "ให้ NaN เมื่อทุกเส้นอยู่ภาคส่วนเดียว"),
            .init(.networkX, "NaN where all ties are of one sector.", "ให้ NaN เมื่อทุกเส้นอยู่ภาคส่วนเดียว"),
        ],
        references: [.newman2003])

    package static let sectorModularity = MeasurePage(
        .sectorModularity, "GraphView/sectorModularity(countingStrength:)",
        tells: prose(
            "How far the sectors themselves are the groups into which the network falls.",
            "ภาคส่วนเป็นกลุ่มที่เครือข่ายแบ่งออกจริงเพียงใด"),
        definition: prose(
            "Q = e − Σ a², with e the share of tie ends inside sectors and a each sector's share of all ends.",
            "Q = e − Σ a² โดย e คือสัดส่วนปลายความเชื่อมโยงภายในภาคส่วน และ a คือสัดส่วนปลายทั้งหมดของแต่ละภาคส่วน"),
        weights: .weightsAreIgnored, cases: cases,
        misleads: prose(
            "Not to be taken for the modularity of the best clusters, which is always at least as high.",
            "ไม่ใช่ความเป็นกลุ่มก้อนของการแบ่งกลุ่มที่ดีที่สุด ซึ่งสูงกว่าหรือเท่ากันเสมอ"),
        example: WorkedExample("g1 – a1 – a2", whole: -1 / 8, prose("1/2 − 5/8.", "1/2 − 5/8")).bySector,
        references: [.newman2003])

    package static let participationCoefficient = MeasurePage(
        .participationCoefficient, "GraphView/participationCoefficient()",
        tells: prose(
            "Whose partners come from everywhere: 0 if all are of one sector, 0.8 if of all five alike.",
            "พันธมิตรของใครมาจากทุกภาคส่วน ได้ 0 ถ้าอยู่ภาคส่วนเดียว และ 0.8 ถ้ามาจากห้าภาคส่วนเท่า ๆ กัน"),
        definition: prose(
            "P(v) = 1 − Σ over sectors s of (k(s)/k)², with k partners that have a sector, k(s) of them of sector s.",
            "P(v) = 1 − ผลรวมทุกภาคส่วน s ของ (k(s)/k)² โดย k คือจำนวนพันธมิตรที่ระบุภาคส่วน และ k(s) คือจำนวนในภาคส่วน s"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Undefined for an organization without a partner of a known sector.", "องค์กรที่ไม่มีพันธมิตรที่ระบุภาคส่วนไม่มีค่า"),
            directed: .directionIsIgnored,
            tiny: prose("0 with a single partner.", "ได้ 0 เมื่อมีพันธมิตรรายเดียว")),
        misleads: prose(
            "It can't be high for those with few partners: two of different sectors give 0.5 at most.",
            "ผู้ที่มีพันธมิตรน้อยได้ค่าสูงไม่ได้ สองรายต่างภาคส่วนได้มากที่สุด 0.5"),
        example: WorkedExample(
            "c1 – b1, c1 – b2, c1 – g1, c1 – a1", ["c1": 5 / 8, "b1": 0, "b2": 0, "g1": 0, "a1": 0],
            prose("c1: 1 − (2/4)² − (1/4)² − (1/4)².", "c1: 1 − (2/4)² − (1/4)² − (1/4)²")
        ).bySector,
        references: [.guimeraAmaral2005])
}
