extension MeasurePage {
    package static let dyadCensus = MeasurePage(
        "dyad-census", Bilingual("Census of pairs", "สำมะโนคู่องค์กร"), "GraphView/dyadCensus()",
        tells: prose(
            "How many pairs work both ways, one way, and not at all: the raw material of reciprocity and density.",
            "มีกี่คู่ที่เชื่อมโยงสองทาง ทางเดียว และไม่เชื่อมโยง เป็นข้อมูลดิบของการตอบกลับและความหนาแน่น"),
        definition: prose(
            "Mutual: v → w and w → v. Asymmetric: one of them. Null: neither. Together n(n − 1)/2.",
            "สองทาง: มีทั้ง v → w และ w → v ทางเดียว: มีเพียงเส้นเดียว ไม่เชื่อมโยง: ไม่มีทั้งสอง รวมกัน n(n − 1)/2"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Pairs of different pieces are null.", "คู่ที่อยู่คนละส่วนนับเป็นไม่เชื่อมโยง"),
            directed: prose(
                "Made for it; an undirected tie is mutual.", "ออกแบบมาสำหรับกรณีนี้ ความเชื่อมโยงที่ไม่มีทิศทางนับเป็นสองทาง"),
            tiny: prose("No pairs below two organizations: all counts 0.", "ถ้ามีไม่ถึงสององค์กรไม่มีคู่ ทุกจำนวนเป็น 0")),
        misleads: prose(
            "Null pairs grow with the square of the size: compare shares.",
            "คู่ที่ไม่เชื่อมโยงโตตามกำลังสองของขนาด ควรเทียบเป็นสัดส่วน"),
        example: WorkedExample(
            "a → b, b → a, b → c", ["mutual": 1, "asymmetric": 1, "null": 1],
            prose("a and b; b and c; a and c.", "a กับ b; b กับ c; a กับ c ตามลำดับ"),
            by: .numbers { network in
                let census = GraphView(network).dyadCensus()
                return [
                    "mutual": Double(census.mutual), "asymmetric": Double(census.asymmetric),
                    "null": Double(census.null),
                ]
            }),
        references: [.hollandLeinhardt1970])

    package static let triadCensus = MeasurePage(
        "triad-census", Bilingual("Census of triples", "สำมะโนสามองค์กร"), "GraphView/triadCensus(progress:)",
        tells: prose(
            "Which patterns three organizations form: chains, cycles, hierarchies, closed triangles, and how often.",
            "สามองค์กรประกอบกันเป็นรูปแบบใด เช่น โซ่ วงรอบ ลำดับชั้น สามเหลี่ยมปิด และบ่อยเพียงใด"),
        definition: prose(
            """
            All triples in sixteen classes, named by their mutual, asymmetric and null pairs, with a letter where these leave
            a choice: D down, U up, C cyclic, T transitive.
            """,
            """
            จำแนกทุกสามองค์กรเป็นสิบหกแบบ ตั้งชื่อตามจำนวนคู่ที่เชื่อมโยงสองทาง ทางเดียว และไม่เชื่อมโยง
            ตามด้วยอักษรเมื่อมีหลายแบบ: D ลง U ขึ้น C เป็นวง T ถ่ายทอด
            """),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("Triples without ties are 003.", "สามองค์กรที่ไม่เชื่อมโยงกันเลยเป็นแบบ 003"),
            directed: prose(
                "Made for it. Without direction only 003, 102, 201 and 300 occur.",
                "ออกแบบมาสำหรับกรณีนี้ ถ้าไม่มีทิศทางจะพบเพียง 003, 102, 201 และ 300"),
            tiny: prose("No triples below three organizations: all counts 0.", "ถ้ามีไม่ถึงสามองค์กร ทุกจำนวนเป็น 0")),
        misleads: prose(
            "Nearly all triples of a sparse network are 003 and 012: compare with chance before naming a pattern.",
            "ในเครือข่ายเบาบาง แทบทุกสามองค์กรเป็น 003 และ 012 ควรเทียบกับความบังเอิญก่อนสรุปรูปแบบ"),
        example: WorkedExample(
            "a → b → c → a, c → d", ["030C": 1, "012": 1, "021C": 1, "021D": 1],
            prose(
                "a, b, c is a cycle; a, b, d has one tie; b, c, d a chain; from c ties go to both a and d.",
                "a, b, c เป็นวง; a, b, d มีหนึ่งเส้น; b, c, d เป็นโซ่; c ชี้ไปทั้ง a และ d"),
            by: .numbers { network in
                let census = try GraphView(network).triadCensus()
                return Dictionary(
                    uniqueKeysWithValues: Triad.allCases.filter { census[$0] > 0 }.map {
                        ($0.rawValue, Double(census[$0]))
                    })
            }),
        differs: [
            .init(.networkX, "Refuses undirected graphs.", "ไม่รับกราฟที่ไม่มีทิศทาง")
        ],
        references: [.hollandLeinhardt1970, .batageljMrvar2001])
}
