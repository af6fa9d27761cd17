extension MeasurePage {
    package static let brokeredPairs = MeasurePage(
        "brokered-pairs",
        Bilingual("Brokered pairs, shared out, and the only bridge", "คู่ที่มีตัวกลาง ส่วนแบ่ง และตัวกลางรายเดียว"),
        "GraphView/brokeredPairs(groups:progress:)", request: "quintet brokers NETWORK",
        tells: prose(
            "How many pairs of organizations an organization really serves once others who serve them too have their part, and for whom it is the only one.",
            "องค์กรเป็นตัวกลางให้กี่คู่จริง ๆ เมื่อแบ่งให้รายอื่นที่เป็นตัวกลางของคู่เดียวกัน และคู่ใดมีองค์กรนี้เป็นตัวกลางเพียงรายเดียว"),
        definition: prose(
            "Of a pair without a tie of its own and with k organizations between it, each has 1/k; where k = 1 it is the only bridge.",
            "คู่ที่ไม่ได้เชื่อมกันเองและมี k องค์กรอยู่ระหว่าง แต่ละรายได้ 1/k ถ้า k = 1 คือตัวกลางรายเดียว"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("It looks two steps far.", "ดูเพียงสองก้าว"),
            directed: prose(
                "Pairs in the direction of ties; without direction each pair once.", "นับคู่ตามทิศทาง ถ้าไม่มีทิศทางนับคู่ละครั้ง"),
            tiny: prose("0 below three organizations.", "ถ้ามีไม่ถึงสามองค์กร ทุกรายได้ 0")),
        misleads: prose(
            "The only one two steps away is not the only way: a longer chain may go round. And ties that were not written down make an only bridge of someone who is none.",
            "ตัวกลางรายเดียวในระยะสองก้าวไม่ได้แปลว่าเป็นทางเดียว อาจมีเส้นทางที่ยาวกว่า และความร่วมมือที่ไม่ได้บันทึกทำให้บางรายดูเหมือนเป็นตัวกลางรายเดียว"
        ),
        example: WorkedExample(
            "g1 – a1 – b1, g1 – c1 – b1, b1 – e1",
            ["g1": 1 / 2, "a1": 1 / 2, "b1": 5 / 2, "c1": 1 / 2, "e1": 0, "only bridge, b1": 2],
            prose(
                "a1 and c1 share (g1, b1); g1 and b1 share (a1, c1); b1 alone has (a1, e1) and (c1, e1).",
                "a1 กับ c1 แบ่งคู่ (g1, b1) ส่วน g1 กับ b1 แบ่งคู่ (a1, c1) และ b1 รายเดียวมีคู่ (a1, e1) กับ (c1, e1)"),
            by: .numbers { network in
                let pairs = try GraphView(network).brokeredPairs()
                var figures: [String: Double] = [:]
                for (place, id) in network.organizations.map(\.id.text).enumerated() {
                    figures[id] = pairs.credit(at: place, acrossGroups: true)
                    if id == "b1" { figures["only bridge, b1"] = Double(pairs.solePairs(at: place)) }
                }
                return figures
            }
        ).bySector,
        references: [.gouldFernandez1989])

    package static let brokerageTest = MeasurePage(
        "brokerage-test", Bilingual("Brokers against chance (z and p)", "ตัวกลางเทียบกับความบังเอิญ (ค่า z และ p)"),
        "GraphView/brokerageTest(groups:permutations:seed:progress:)",
        request: "quintet brokers NETWORK --permutations 1000 --seed 1",
        tells: prose(
            "Whether an organization stands between sectors more often than chance would put it there.",
            "องค์กรเป็นตัวกลางระหว่างภาคส่วนบ่อยกว่าที่จะเป็นโดยบังเอิญหรือไม่"),
        definition: prose(
            """
            z: the count less what independent ties of the same density would give, over its standard deviation; without direction
            the variance of coordinator, consultant, liaison and total is twice that of two separate arcs. p: the share of shuffles
            of the sectors with as many or more, (1 + hits)/(1 + shuffles).
            """,
            """
            ค่า z คือจำนวนที่พบลบด้วยจำนวนที่ควรเป็นหากความเชื่อมโยงเกิดอย่างอิสระด้วยความหนาแน่นเท่ากัน หารด้วยส่วนเบี่ยงเบน ถ้าไม่มีทิศทาง
            ความแปรปรวนของผู้ประสานในภาคส่วน ผู้ประสานจากภายนอก ผู้เชื่อมข้ามภาคส่วน และผลรวม เป็นสองเท่าของกรณีเส้นสองทิศแยกกัน
            ค่า p คือสัดส่วนของการสลับภาคส่วนที่ได้เท่านี้หรือมากกว่า (1 + จำนวนที่เข้าเกณฑ์)/(1 + จำนวนครั้ง)
            """),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Nothing special.", "ไม่มีผล"),
            directed: prose("Arcs are taken one by one.", "นับเส้นทีละทิศทาง"),
            tiny: prose(
                "A role that the sizes of the sectors rule out is not possible, which is not 0.",
                "บทบาทที่ขนาดของภาคส่วนทำให้เป็นไปไม่ได้ไม่มีค่า ซึ่งไม่เหมือนกับ 0")),
        misleads: prose(
            """
            z and p ask different things, and of a hundred organizations five have a p below 0.05 by chance alone. Ties from shared
            projects come in whole teams, so that z is far too large there: go by p.
            """,
            """
            ค่า z กับ p ถามคนละเรื่อง และในร้อยองค์กร ความบังเอิญล้วนก็ทำให้ห้ารายมีค่า p ต่ำกว่า 0.05 ความเชื่อมโยงจากโครงการร่วม
            เกิดพร้อมกันทั้งทีม ค่า z จึงสูงเกินจริงมาก ให้ดูค่า p แทน
            """),
        example: WorkedExample(
            "g1 – a1 – b1", ["liaison a1": 2, "p": 1],
            prose(
                "However the three sectors are dealt, whoever is in the middle is a liaison.",
                "ไม่ว่าจะสลับสามภาคส่วนอย่างไร ผู้อยู่กลางก็เป็นผู้เชื่อมข้ามภาคส่วนเสมอ"),
            by: .numbers { network in
                let test = try GraphView(network).brokerageTest(permutations: 99)
                return [
                    "liaison a1": Double(test.brokerage.count(.liaison, at: 1) ?? -1),
                    "p": test.probabilityOfMore(.liaison, at: 1) ?? -1,
                ]
            }
        ).bySector,
        differs: [
            .init(
                .ucinetAndR,
                "R's sna takes undirected ties for two independent arcs: its z is too large by √2 for all but representative and gatekeeper.",
                "sna ของ R ถือว่าเส้นไม่มีทิศทางเป็นสองเส้นอิสระ ค่า z จึงสูงเกินไป √2 เท่า ยกเว้นผู้แทนภาคส่วนและผู้เปิดประตู")
        ],
        references: [.gouldFernandez1989])
}
