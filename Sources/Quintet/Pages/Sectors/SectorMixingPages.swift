extension MeasurePage {
    /// Who works with whom, as `quintet sectors` prints it.
    package static let sectorMixing = MeasurePage(
        "sector-mixing", Bilingual("Who works with whom (mixing matrix)", "ใครทำงานกับใคร (ตารางคู่ภาคส่วน)"),
        "GraphView/sectorMatrix(ignoringDirection:)", request: "quintet sectors NETWORK",
        tells: prose(
            "How many pairs of partners two sectors have, their strength, and what share that is of all pairs they could have.",
            "สองภาคส่วนมีพันธมิตรต่อกันกี่คู่ เข้มแข็งเพียงใด และเป็นสัดส่วนเท่าใดของคู่ที่เป็นไปได้ทั้งหมด"),
        definition: prose(
            """
            Pairs between sectors of n and m organizations, over the n · m that are possible; within a sector over n(n − 1)/2. All
            cells together, those without a sector among them, are all pairs of partners.
            """,
            """
            จำนวนคู่ระหว่างภาคส่วนที่มี n และ m องค์กร เทียบกับ n · m คู่ที่เป็นไปได้ ภายในภาคส่วนเทียบกับ n(n − 1)/2
            ทุกช่องรวมกัน รวมองค์กรที่ไม่ระบุภาคส่วน คือคู่พันธมิตรทั้งหมด
            """),
        weights: prose(
            "Counts ignore them; the table of strengths adds them up.", "จำนวนคู่ไม่ใช้น้ำหนัก ตารางความเข้มแข็งรวมน้ำหนักทั้งหมด"),
        cases: Cases(
            disconnected: prose("Nothing special.", "ไม่มีผล"),
            directed: prose(
                "On the page direction is ignored; `--as csv` has the ties by direction too.",
                "หน้านี้ไม่นับทิศทาง ส่วน `--as csv` แยกตามทิศทางให้ด้วย"),
            tiny: prose(
                "A cell of which no pair is possible has no share.", "ช่องที่ไม่มีคู่ที่เป็นไปได้ไม่มีสัดส่วน")),
        misleads: prose(
            """
            A large project makes a tie of every two that take part, and can fill a cell alone: read the figure over projects
            beside it. A small share is natural between two large sectors: nobody works with hundreds.
            """,
            """
            โครงการใหญ่หนึ่งโครงการทำให้ผู้เข้าร่วมทุกคู่เชื่อมกัน จึงอาจเติมช่องหนึ่งได้เพียงลำพัง ควรอ่านคู่กับค่าที่นับตามโครงการ
            สัดส่วนน้อยเป็นเรื่องปกติระหว่างสองภาคส่วนใหญ่ เพราะไม่มีใครทำงานกับองค์กรหลายร้อยรายได้
            """),
        example: WorkedExample(
            "g1 – a1 – a2", ["government–academia": 1 / 2, "academia–academia": 1],
            prose("One of two possible pairs; the only pair there can be.", "หนึ่งในสองคู่ที่เป็นไปได้ และคู่เดียวที่มีได้"),
            by: .numbers { network in
                let matrix = GraphView(network).sectorMatrix(ignoringDirection: true)
                return [
                    "government–academia": matrix.share(.government, .academia) ?? -1,
                    "academia–academia": matrix.share(.academia, .academia) ?? -1,
                ]
            }
        ).bySector,
        references: [.newman2003])

    /// The test of E-I against chance.
    package static let eiTest = MeasurePage(
        "ei-test", Bilingual("E-I index against chance", "ดัชนีอี-ไอเทียบกับความบังเอิญ"),
        "GraphView/eiTest(permutations:seed:countingStrength:drawsAlways:progress:)",
        request: "quintet sectors NETWORK --permutations 10000 --seed 1",
        tells: prose(
            "Whether ties cross sectors more, or less, than they would if the sectors were dealt out at random.",
            "ความเชื่อมโยงข้ามภาคส่วนมากหรือน้อยกว่าที่จะเป็นหากสุ่มแจกภาคส่วนให้องค์กร"),
        definition: prose(
            """
            Everyone keeps its ties, the sectors are shuffled among the organizations, and E-I is taken again and again. p is the
            share of dealings at least as far out: all of them where they are few, else (1 + hits)/(1 + dealings).
            """,
            """
            ทุกองค์กรคงความเชื่อมโยงไว้ แล้วสลับภาคส่วนระหว่างองค์กรและคำนวณดัชนีอี-ไอซ้ำหลายครั้ง ค่า p คือสัดส่วนของครั้งที่ได้ค่าสุดโต่งเท่านี้
            ขึ้นไป ถ้ามีแบบไม่มากจะดูครบทุกแบบ มิฉะนั้นใช้ (1 + จำนวนที่เข้าเกณฑ์)/(1 + จำนวนครั้ง)
            """),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Nothing special.", "ไม่มีผล"), directed: .directionIsIgnored,
            tiny: prose(
                "No test with fewer than two sectors, or without ties.", "ไม่มีการทดสอบเมื่อมีไม่ถึงสองภาคส่วนหรือไม่มีความเชื่อมโยง"
            )),
        misleads: prose(
            """
            A small p says that chance is a poor explanation, not that the difference is large: look at how far the index is from
            its mean by chance. With thousands of ties everything has a small p.
            """,
            """
            ค่า p ที่น้อยบอกว่าความบังเอิญอธิบายได้ไม่ดี ไม่ได้บอกว่าความต่างนั้นมาก ควรดูว่าดัชนีห่างจากค่าเฉลี่ยโดยบังเอิญเพียงใด
            เมื่อมีความเชื่อมโยงหลายพัน แทบทุกอย่างได้ค่า p น้อย
            """),
        example: WorkedExample(
            "g1 – a1 – a2", ["p inward": 2 / 3, "p outward": 1, "mean by chance": 1 / 3],
            prose(
                "Three dealings: g in the middle gives 1, at either end 0. 0 or less comes twice.",
                "มีสามแบบ ถ้า g อยู่กลางได้ 1 อยู่ปลายได้ 0 ค่า 0 หรือน้อยกว่าจึงเกิดสองในสามแบบ"),
            by: .numbers { network in
                guard let test = try GraphView(network).eiTest() else { return [:] }
                return ["p inward": test.asInward, "p outward": test.asOutward, "mean by chance": test.mean]
            }
        ).bySector,
        differs: [
            .init(
                .ucinetAndR,
                "Packages differ in whether p counts the observed dealing; here it does where they are drawn.",
                "แต่ละโปรแกรมต่างกันว่าค่า p นับข้อมูลจริงด้วยหรือไม่ ที่นี่นับเมื่อใช้การสุ่ม")
        ],
        references: [.krackhardtStern1988])
}
