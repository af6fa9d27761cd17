extension MeasurePage {
    package static let clustering = MeasurePage(
        .clustering, "GraphView/clustering(progress:)",
        tells: prose(
            """
            Whether an organization's partners know each other. High: a circle of trust, in which nothing new arrives. Low:
            an organization that holds together what would not meet otherwise.
            """,
            """
            พันธมิตรขององค์กรรู้จักกันเองหรือไม่ ค่าสูงคือวงที่ไว้ใจกันแต่มีสิ่งใหม่เข้ามาน้อย ค่าต่ำคือองค์กรที่ยึดโยงผู้ซึ่งจะไม่ได้พบกันหากไม่มีตน
            """),
        definition: prose(
            "c(v) = tied pairs among v's k partners, over all k(k − 1)/2 pairs of them.",
            "c(v) = จำนวนคู่ที่เชื่อมโยงกันในหมู่พันธมิตร k รายของ v หารด้วยจำนวนคู่ทั้งหมด k(k − 1)/2"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Undefined for an organization with fewer than two partners: it has no pairs.",
                "องค์กรที่มีพันธมิตรไม่ถึงสองรายไม่มีค่า เพราะไม่มีคู่"),
            directed: .directionIsIgnored,
            tiny: prose("Undefined below three organizations.", "เครือข่ายที่มีไม่ถึงสามองค์กรไม่มีค่า")),
        misleads: prose(
            """
            It is high for those with two or three partners and falls with their number; do not rank by it across degrees.
            Ties from shared projects make every member's circle closed.
            """,
            """
            ค่านี้มักสูงสำหรับผู้ที่มีพันธมิตรสองสามราย และลดลงตามจำนวนพันธมิตร ไม่ควรใช้จัดอันดับข้ามขนาด
            ความเชื่อมโยงจากการร่วมโครงการทำให้วงของสมาชิกทุกรายปิด
            """),
        example: WorkedExample(
            "a – b – c – a, c – d", ["a": 1, "b": 1, "c": 1 / 3, "d": .undefined(.fewerThanTwoPartners)],
            prose(
                "c's partners a, b, d make three pairs; one is tied.", "พันธมิตรของ c คือ a, b, d จับได้สามคู่ เชื่อมโยงกันหนึ่งคู่")),
        differs: [
            .init(.igraph, "NaN for fewer than two partners unless told.", "ให้ NaN เมื่อมีพันธมิตรไม่ถึงสองรายถ้าไม่ระบุ"),
            .init(
                .networkX, "0 for fewer than two partners; a formula of its own where ties have a direction.",
                "ให้ 0 เมื่อมีพันธมิตรไม่ถึงสองราย และใช้สูตรอื่นเมื่อมีทิศทาง"),
        ],
        references: [.wattsStrogatz1998])

    package static let averageClustering = MeasurePage(
        .averageClustering, "GraphView/averageClustering(countingUndefinedAsZero:progress:)",
        tells: prose(
            "How closed the organizations' circles are on average, each organization counting alike.",
            "วงของแต่ละองค์กรปิดเพียงใดโดยเฉลี่ย โดยทุกองค์กรนับเท่ากัน"),
        definition: prose(
            "The mean of c(v) over all organizations, those with fewer than two partners counting 0.",
            "ค่าเฉลี่ยของ c(v) ทุกองค์กร องค์กรที่มีพันธมิตรไม่ถึงสองรายนับเป็น 0"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Isolates count 0 and lower it; the library can leave them out.",
                "องค์กรโดดเดี่ยวนับเป็น 0 ทำให้ค่าลดลง ไลบรารีเลือกไม่นับได้"),
            directed: .directionIsIgnored,
            tiny: prose(
                "Undefined in the empty network; 0 below three organizations.", "เครือข่ายว่างไม่มีค่า ถ้ามีไม่ถึงสามองค์กรได้ 0")),
        misleads: prose(
            "Many organizations with two partners decide it; transitivity counts by pairs, and the two can differ widely.",
            "องค์กรจำนวนมากที่มีพันธมิตรเพียงสองรายเป็นตัวกำหนด สภาพถ่ายทอดนับตามคู่ สองค่านี้จึงต่างกันมากได้"),
        example: WorkedExample(
            "a – b – c – a, c – d", whole: 7 / 12, prose("(1 + 1 + 1/3 + 0)/4.", "(1 + 1 + 1/3 + 0)/4")),
        differs: [
            .init(
                .igraph, "Leaves those with fewer than two partners out unless told: 7/9 here.",
                "ไม่นับผู้ที่มีพันธมิตรไม่ถึงสองรายถ้าไม่ระบุ ตัวอย่างนี้จะได้ 7/9")
        ],
        references: [.wattsStrogatz1998])

    package static let transitivity = MeasurePage(
        .transitivity, "GraphView/transitivity(progress:)",
        tells: prose(
            "How often “my partner's partner” is a partner, too: whether introductions are made.",
            "“พันธมิตรของพันธมิตร” เป็นพันธมิตรด้วยบ่อยเพียงใด คือมีการแนะนำต่อกันจริงหรือไม่"),
        definition: prose(
            "T = 3 · triangles / chains of three, a chain being two ties that share an organization.",
            "T = 3 · จำนวนสามเหลี่ยม / จำนวนโซ่สามราย โดยโซ่คือความเชื่อมโยงสองเส้นที่มีองค์กรร่วมกัน"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Nothing special.", "ไม่มีผล"), directed: .directionIsIgnored,
            tiny: prose("Undefined where nobody has two partners.", "ไม่มีค่าเมื่อไม่มีใครมีพันธมิตรถึงสองราย")),
        misleads: prose(
            "Hubs decide it, for they are in the middle of most chains; ties from shared projects drive it up.",
            "ศูนย์กลางเป็นตัวกำหนด เพราะอยู่กลางโซ่ส่วนใหญ่ และความเชื่อมโยงจากการร่วมโครงการดันค่าให้สูง"),
        example: WorkedExample(
            "a – b – c – a, c – d", whole: 3 / 5,
            prose(
                "One triangle; five chains: one round a, one round b, three round c.",
                "สามเหลี่ยมหนึ่งรูป โซ่ห้าโซ่: รอบ a หนึ่ง รอบ b หนึ่ง รอบ c สาม")),
        differs: [
            .init(.igraph, "NaN where nobody has two partners.", "ให้ NaN เมื่อไม่มีใครมีพันธมิตรถึงสองราย"),
            .init(
                .networkX, "0 where nobody has two partners; counts differently where ties have a direction.",
                "ให้ 0 เมื่อไม่มีใครมีพันธมิตรถึงสองราย และนับต่างออกไปเมื่อมีทิศทาง"),
        ],
        references: [.wassermanFaust1994])
}
