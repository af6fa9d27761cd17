extension MeasurePage {
    private static let tinyProjects = prose(
        "Undefined without projects whose partners' sectors are known.", "ไม่มีค่าเมื่อไม่มีโครงการที่ทราบภาคส่วนของผู้เข้าร่วม")
    private static let pieces = prose(
        "Ties do not matter: it looks at who takes part in projects.", "ไม่เกี่ยวกับความเชื่อมโยง ดูจากผู้เข้าร่วมโครงการ")

    package static let projectCompleteness = MeasurePage(
        "project-completeness", Bilingual("Completeness of projects", "ความครบถ้วนของโครงการ"),
        "HelixPresence/completeness(countingAlsoSectors:)", request: "quintet sectors NETWORK",
        tells: prose(
            "How many of the helices work together in each project, and which one is missing most often.",
            "แต่ละโครงการมีกี่ภาคส่วนร่วมกันทำ และภาคส่วนใดขาดบ่อยที่สุด"),
        definition: prose(
            """
            For each project the number of sectors that take part, out of those that the source can express. A second sector of an
            organization counts here, and how often it alone brings a helix is said.
            """,
            """
            จำนวนภาคส่วนที่เข้าร่วมแต่ละโครงการ จากภาคส่วนที่แหล่งข้อมูลบันทึกได้ ภาคส่วนรองขององค์กรนับด้วย
            และบอกว่ามีกี่โครงการที่ได้ภาคส่วนนั้นจากภาคส่วนรองเท่านั้น
            """),
        weights: .participationHasNoWeight,
        cases: Cases(disconnected: pieces, directed: .participationHasNoDirection, tiny: tinyProjects),
        misleads: prose(
            """
            A helix that the source has no word for is not observed, never missing. A project can lack one because a partner's
            sector was not filled in; and not every project needs all five.
            """,
            """
            ภาคส่วนที่แหล่งข้อมูลไม่มีคำเรียกถือว่าไม่ได้สังเกต ไม่ใช่ขาด โครงการอาจดูเหมือนขาดเพราะไม่ได้กรอกภาคส่วนของผู้เข้าร่วม
            และไม่ใช่ทุกโครงการที่จำเป็นต้องครบทั้งห้า
            """),
        example: WorkedExample(
            "P: g1 a1, Q: g1", ["mean helices": 3 / 2, "without academia": 1, "without government": 0],
            prose("Two helices in P, one in Q.", "P มีสองภาคส่วน Q มีหนึ่งภาคส่วน"),
            by: .numbers { network in
                let all = HelixPresence(network).completeness()
                return [
                    "mean helices": all.meanHelices.value ?? -1, "without academia": Double(all.missing[1]),
                    "without government": Double(all.missing[0]),
                ]
            }
        ).bySector,
        references: [.carayannisCampbell2010])

    package static let helixSynergy = MeasurePage(
        "helix-synergy", Bilingual("Helix synergy", "การเสริมกันของภาคส่วน"), "HelixPresence/synergy(of:)",
        request: "quintet sectors NETWORK",
        tells: prose(
            "Whether three, four or five helices come together in projects as a system, beyond what their pairs say.",
            "สาม สี่ หรือห้าภาคส่วนมาพบกันในโครงการอย่างเป็นระบบเกินกว่าที่แต่ละคู่บอกหรือไม่"),
        definition: prose(
            """
            T = Σ over the sets S of helices of (−1)^(|S| + 1) H(S), H the entropy in bits of which of S are in a project; R =
            (−1)^(1 + n) T for n helices. The sign of T turns with n, that of R does not: below 0 synergy, above 0 redundancy.
            """,
            """
            T = ผลรวมทุกชุด S ของภาคส่วนของ (−1)^(|S| + 1) H(S) โดย H คือเอนโทรปีหน่วยบิตของภาคส่วนใน S ที่มีในโครงการ และ R =
            (−1)^(1 + n) T สำหรับ n ภาคส่วน เครื่องหมายของ T สลับตาม n แต่ R ไม่สลับ ต่ำกว่า 0 คือเสริมกัน สูงกว่า 0 คือซ้ำซ้อน
            """),
        weights: .participationHasNoWeight,
        cases: Cases(disconnected: pieces, directed: .participationHasNoDirection, tiny: tinyProjects),
        misleads: prose(
            """
            It knows which helices are present together, not who works with whom. With few projects it is biased: fewer than 5 · 2^n
            are too few, and the interval by chance must be read beside it. A helix in every project or in none gives 0.
            """,
            """
            ค่านี้รู้เพียงว่าภาคส่วนใดอยู่ในโครงการเดียวกัน ไม่รู้ว่าใครทำงานกับใคร ถ้าโครงการน้อยกว่า 5 · 2^n ค่าจะคลาดเคลื่อน
            ต้องอ่านคู่กับช่วงโดยบังเอิญ ภาคส่วนที่มีในทุกโครงการหรือไม่มีเลยทำให้ได้ 0
            """),
        example: WorkedExample(
            "P: e1, Q: a1 b1, R: g1 b1, S: g1 a1", ["T": -1, "R": -1],
            prose(
                "Of government, academia and business any two tell the third: 3 · 1 − 3 · 2 + 2 bits.",
                "ในภาครัฐ ภาคการศึกษา และภาคเอกชน รู้สองภาคก็รู้ภาคที่สาม: 3 · 1 − 3 · 2 + 2 บิต"),
            by: .numbers { network in
                let synergy = HelixPresence(network).synergy(of: [.government, .academia, .business])
                return ["T": synergy?.transmission ?? 9, "R": synergy?.redundancy ?? 9]
            }
        ).bySector,
        references: [.mcGill1954, .leydesdorff2003, .leydesdorffIvanova2014])
}
