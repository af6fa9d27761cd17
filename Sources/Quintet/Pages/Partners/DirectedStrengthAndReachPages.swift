extension MeasurePage {
    private static let strengthMisleads = prose(
        "As for strength; and direction must mean the same in every row.",
        "เช่นเดียวกับความเข้มแข็งรวม และทิศทางต้องมีความหมายเดียวกันทุกแถว")
    private static let strengthCases = Cases(
        disconnected: prose("An organization without such ties has 0.", "องค์กรที่ไม่มีความเชื่อมโยงเช่นนี้ได้ 0"),
        directed: prose(
            "Made for it. In an undirected network it equals the strength.",
            "ออกแบบมาสำหรับกรณีนี้ ในเครือข่ายที่ไม่มีทิศทางค่านี้เท่ากับความเข้มแข็งรวม"),
        tiny: .zeroWithoutTies)

    package static let inStrength = MeasurePage(
        .inStrength, "GraphView/strength(_:)",
        tells: prose(
            "How much others direct at an organization altogether: funds received, requests, trust placed in it.",
            "ผู้อื่นมอบให้องค์กรรวมทั้งหมดเท่าใด เช่น เงินทุนที่ได้รับ คำขอความร่วมมือ หรือความไว้วางใจ"),
        definition: prose(
            "s⁻(v) = Σ of the weights of the ties that end at v.", "s⁻(v) = ผลรวมน้ำหนักของความเชื่อมโยงที่ชี้มาที่ v"),
        weights: .weightsAreStrengths, cases: strengthCases, misleads: strengthMisleads,
        example: WorkedExample(
            "a –2→ b, c –0.5→ b, b → d", ["a": 0, "b": 2.5, "c": 0, "d": 1],
            prose("b gets 2 from a and 0.5 from c.", "b ได้ 2 จาก a และ 0.5 จาก c")),
        references: [.barrat2004])

    package static let outStrength = MeasurePage(
        .outStrength, "GraphView/strength(_:)",
        tells: prose(
            "How much an organization gives out altogether: funds, support, effort directed at others.",
            "องค์กรมอบให้ผู้อื่นรวมทั้งหมดเท่าใด เช่น เงินทุน การสนับสนุน หรือแรงที่ลงให้ผู้อื่น"),
        definition: prose(
            "s⁺(v) = Σ of the weights of the ties that start at v.", "s⁺(v) = ผลรวมน้ำหนักของความเชื่อมโยงที่ออกจาก v"),
        weights: .weightsAreStrengths, cases: strengthCases, misleads: strengthMisleads,
        example: WorkedExample(
            "a –2→ b, c –0.5→ b, b → d", ["a": 2, "b": 1, "c": 0.5, "d": 0],
            prose("Each has what it directs at one other.", "แต่ละรายได้เท่าที่มอบให้อีกรายหนึ่ง")),
        references: [.barrat2004])

    package static let averageNeighborDegree = MeasurePage(
        .averageNeighborDegree, "GraphView/averageNeighborDegree()",
        tells: prose(
            """
            Whether an organization's partners are hubs or stand at the margin. A small body with well connected partners
            gets far with few ties, and depends on them.
            """,
            """
            พันธมิตรขององค์กรเป็นศูนย์กลางหรืออยู่ชายขอบ องค์กรเล็กที่มีพันธมิตรซึ่งเชื่อมโยงมากไปได้ไกลด้วยความเชื่อมโยงไม่กี่เส้น
            แต่ก็ต้องพึ่งพันธมิตรเหล่านั้น
            """),
        definition: prose(
            "The mean of k(w) over the partners w of v.", "ค่าเฉลี่ยของจำนวนพันธมิตร k(w) ของพันธมิตร w ทุกรายของ v"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Undefined for an organization without ties.", "องค์กรที่ไม่มีความเชื่อมโยงไม่มีค่า"),
            directed: .directionIsIgnored,
            tiny: prose(
                "Two alone have 1 each; an organization alone has no value.",
                "สองรายที่มีกันเพียงสองรายได้รายละ 1 องค์กรที่อยู่รายเดียวไม่มีค่า")),
        misleads: prose(
            "On average one's partners have more partners than oneself: hubs are partners of many. Compare with others, not with one's own degree.",
            "โดยเฉลี่ยพันธมิตรย่อมมีพันธมิตรมากกว่าตนเอง เพราะศูนย์กลางเป็นพันธมิตรของหลายราย ควรเทียบกับองค์กรอื่น ไม่ใช่กับจำนวนของตน"),
        example: WorkedExample(
            "a – b – c – d", ["a": 2, "b": 1.5, "c": 1.5, "d": 2],
            prose("b's partners have 1 and 2.", "พันธมิตรของ b มี 1 และ 2 ราย")),
        differs: [
            .init(
                .networkX, "In a directed graph the out-degree of those at the ends of outgoing ties.",
                "ในกราฟที่มีทิศทางใช้จำนวนขาออกของผู้ที่อยู่ปลายทาง")
        ],
        references: [.pastorSatorras2001])

    package static let reach = MeasurePage(
        .reach, "GraphView/reach(within:progress:)",
        tells: prose(
            "Whom an organization gets to in a number of introductions of your choice; see reach in two steps.",
            "องค์กรเข้าถึงใครได้ภายในจำนวนทอดที่เลือก ดูการเข้าถึงในสองขั้น"),
        definition: prose(
            "Rₖ(v) = the number of others at a distance of at most k (`--steps`, 2 unless said), over n − 1.",
            "Rₖ(v) = จำนวนองค์กรอื่นที่อยู่ห่างไม่เกิน k ก้าว (`--steps` ถ้าไม่ระบุคือ 2) หารด้วย n − 1"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Who is in another piece is not reached; an organization without ties has 0.",
                "ผู้ที่อยู่คนละส่วนถือว่าไปไม่ถึง องค์กรที่ไม่มีความเชื่อมโยงได้ 0"),
            directed: .pathsFollowDirection, tiny: .undefinedBelowTwo),
        misleads: prose(
            "From three steps on nearly everyone reaches nearly everyone.", "ตั้งแต่สามขั้นขึ้นไป แทบทุกรายเข้าถึงกันได้หมด"),
        example: WorkedExample(
            "a – b – c – d", ["a": 2 / 3, "b": 1, "c": 1, "d": 2 / 3],
            prose("In two steps a reaches b and c, but not d.", "ในสองขั้น a ไปถึง b และ c แต่ไม่ถึง d")),
        references: [.borgattiEverettJohnson2013])

    package static let inReach = MeasurePage(
        .inReach, "GraphView/reach(within:progress:)",
        tells: prose(
            "Who can reach an organization within a few introductions, where ties have a direction: how well it can be found.",
            "มีใครเข้าถึงองค์กรได้ภายในไม่กี่ทอดเมื่อความเชื่อมโยงมีทิศทาง คือหาองค์กรพบง่ายเพียงใด"),
        definition: prose(
            "The number of others from which v is at most k steps away (`--steps`, 2 unless said), over n − 1.",
            "จำนวนองค์กรอื่นที่เดินมาถึง v ได้ไม่เกิน k ก้าว (`--steps` ถ้าไม่ระบุคือ 2) หารด้วย n − 1"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Who is in another piece does not reach it.", "ผู้ที่อยู่คนละส่วนมาไม่ถึง"),
            directed: prose(
                "Made for it. In an undirected network it equals the reach.",
                "ออกแบบมาสำหรับกรณีนี้ ในเครือข่ายที่ไม่มีทิศทางค่านี้เท่ากับการเข้าถึง"), tiny: .undefinedBelowTwo),
        misleads: prose(
            "A tie that only one side recorded runs one way only.", "ความเชื่อมโยงที่บันทึกเพียงฝ่ายเดียวเดินได้ทางเดียว"),
        example: WorkedExample(
            "a → b → c → d", ["a": 0, "b": 1 / 3, "c": 2 / 3, "d": 2 / 3],
            prose("In two steps b and c get to d, but not a.", "ในสองขั้น b และ c มาถึง d แต่ a มาไม่ถึง")),
        references: [.borgattiEverettJohnson2013])
}
