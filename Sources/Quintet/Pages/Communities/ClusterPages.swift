extension MeasurePage {
    static let communityCases = Cases(
        disconnected: prose(
            "A group never spans two pieces; an organization without ties is a group of its own.",
            "กลุ่มไม่ข้ามส่วนที่ไม่เชื่อมถึงกัน องค์กรที่ไม่มีความเชื่อมโยงเป็นกลุ่มของตนเอง"),
        directed: prose(
            "Read without direction; the strengths of both directions are added up.",
            "ไม่นับทิศทาง ความเข้มแข็งของทั้งสองทิศทางนำมารวมกัน"),
        tiny: prose(
            "Without ties everyone is alone, and modularity is undefined.",
            "ถ้าไม่มีความเชื่อมโยง ทุกรายอยู่กลุ่มละราย และความเป็นกลุ่มก้อนไม่มีค่า"))

    package static let cluster = MeasurePage(
        .cluster, "GraphView/leiden(resolution:seed:runs:progress:)",
        tells: prose(
            """
            Who mostly works with whom: the groups that would show if everybody stood beside their partners. Compare them
            with sectors and regions: where they agree, the network keeps to itself; where they cross, bridges are at work.
            """,
            """
            ใครทำงานกับใครเป็นหลัก คือกลุ่มที่จะเห็นหากทุกรายยืนใกล้พันธมิตรของตน ควรเทียบกับภาคส่วนและภูมิภาค
            ถ้าตรงกันแปลว่าเครือข่ายอยู่แต่ในวงเดิม ถ้าข้ามกันแปลว่ามีสะพานทำงานอยู่
            """),
        definition: prose(
            """
            The division with the largest modularity that the Leiden method finds from a seed, in ten runs for a network of
            up to 10,000 ties; every group is connected. Numbered from 1, the largest first. `--resolution` above 1 makes
            smaller groups.
            """,
            """
            การแบ่งที่มีความเป็นกลุ่มก้อนสูงสุดเท่าที่วิธี Leiden พบจากค่าเริ่มต้นการสุ่ม โดยทำสิบรอบในเครือข่ายไม่เกิน 10,000 ความเชื่อมโยง
            ทุกกลุ่มเชื่อมถึงกัน ให้หมายเลขจาก 1 กลุ่มใหญ่ที่สุดมาก่อน `--resolution` มากกว่า 1 ให้กลุ่มเล็กลง
            """),
        weights: .weightsAreStrengths, cases: communityCases,
        misleads: prose(
            """
            Groups are found in random networks, too, and many divisions are about as good: change the seed, and trust what
            stays. Groups much smaller than the rest may be swallowed.
            """,
            """
            แม้เครือข่ายสุ่มก็แบ่งกลุ่มได้ และมีการแบ่งหลายแบบที่ดีพอ ๆ กัน ควรเปลี่ยนค่าเริ่มต้นการสุ่มแล้วเชื่อเฉพาะส่วนที่คงเดิม
            กลุ่มที่เล็กกว่ากลุ่มอื่นมากอาจถูกกลืนไป
            """),
        example: WorkedExample(
            "a – b – c – a, d – e – f – d, c – d", ["a": 1, "b": 1, "c": 1, "d": 2, "e": 2, "f": 2],
            prose("The two triangles; the tie c – d joins them.", "สามเหลี่ยมสองรูป เชื่อมกันด้วยเส้น c – d")),
        differs: [
            .init(
                .igraph, "Optimizes the constant Potts model unless modularity is named, and runs twice.",
                "ใช้แบบจำลอง CPM ถ้าไม่ระบุ modularity และทำสองรอบ"),
            .init(.networkX, "Has Louvain, whose groups may be in pieces.", "มี Louvain ซึ่งกลุ่มอาจไม่เชื่อมถึงกัน"),
        ],
        references: [.traag2019, .newmanGirvan2004])

    package static let louvain = MeasurePage(
        .louvain, "GraphView/louvain(resolution:seed:runs:progress:)",
        tells: prose(
            "The same as the Leiden clusters, by the older method behind much published work: to compare with that.",
            "เช่นเดียวกับกลุ่มแบบ Leiden ด้วยวิธีเก่ากว่าที่งานตีพิมพ์จำนวนมากใช้ ใช้เมื่อต้องการเปรียบเทียบกับงานเหล่านั้น"),
        definition: prose(
            """
            Organizations move to the neighboring group that gains most modularity until none gains; the groups become
            nodes, and it starts again; then once more from the groups found, as long as that gains 0.0001. The best of ten
            runs in a network of up to 10,000 ties.
            """,
            """
            องค์กรย้ายไปกลุ่มข้างเคียงที่เพิ่มความเป็นกลุ่มก้อนมากที่สุดจนไม่มีใครได้เพิ่ม แล้วยุบแต่ละกลุ่มเป็นจุดเดียวและเริ่มใหม่
            จากนั้นทำซ้ำจากกลุ่มที่พบตราบที่ยังเพิ่มได้อย่างน้อย 0.0001
            เลือกรอบที่ดีที่สุดจากสิบรอบในเครือข่ายไม่เกิน 10,000 ความเชื่อมโยง
            """),
        weights: .weightsAreStrengths, cases: communityCases,
        misleads: prose(
            "A group may fall into parts that no tie joins, which Leiden's never do; and another seed gives other groups.",
            "กลุ่มอาจแยกเป็นส่วนที่ไม่มีความเชื่อมโยงถึงกัน ซึ่งวิธี Leiden ไม่เกิดขึ้น และค่าเริ่มต้นการสุ่มอื่นให้กลุ่มอื่น"),
        example: WorkedExample(
            "a – b – c – a, d – e – f – d, c – d", ["a": 1, "b": 1, "c": 1, "d": 2, "e": 2, "f": 2],
            prose("The two triangles; the tie c – d joins them.", "สามเหลี่ยมสองรูป เชื่อมกันด้วยเส้น c – d")),
        differs: [
            .init(
                .igraph, "Makes one pass from everyone alone, and ends with a slightly smaller modularity.",
                "ทำรอบเดียวจากที่ทุกรายอยู่แยกกัน จึงได้ความเป็นกลุ่มก้อนต่ำกว่าเล็กน้อย"),
            .init(.networkX, "Counts ties with itself.", "นับความเชื่อมโยงกับตัวเองด้วย"),
        ],
        references: [.blondel2008])

    package static let labelPropagation = MeasurePage(
        .labelPropagation, "GraphView/labelPropagation(seed:progress:)",
        tells: prose(
            "Groups in which everyone is where most of their partners are: quick, for a first look at a very large network.",
            "กลุ่มที่ทุกรายอยู่กับพันธมิตรส่วนใหญ่ของตน คำนวณเร็ว เหมาะสำหรับดูเครือข่ายขนาดใหญ่มากเป็นครั้งแรก"),
        definition: prose(
            """
            Everyone starts with a label of its own and takes over the one with most strength among its partners, by chance
            among equals, until nobody changes.
            """,
            """
            ทุกรายเริ่มด้วยป้ายของตนเอง แล้วเปลี่ยนเป็นป้ายที่พันธมิตรถือด้วยความเข้มแข็งรวมมากที่สุด ถ้าเท่ากันใช้การสุ่ม จนไม่มีใครเปลี่ยน
            """),
        weights: .weightsAreStrengths,
        cases: Cases(
            disconnected: communityCases.disconnected, directed: communityCases.directed,
            tiny: prose("Without ties everyone is alone.", "ถ้าไม่มีความเชื่อมโยง ทุกรายอยู่กลุ่มละราย")),
        misleads: prose(
            "Another seed may well give another division; in a dense network everyone may end in one group.",
            "ค่าเริ่มต้นการสุ่มอื่นมักให้การแบ่งอื่น และในเครือข่ายหนาแน่น ทุกรายอาจลงเอยในกลุ่มเดียว"),
        example: WorkedExample(
            "a – b, c – d – e", ["a": 2, "b": 2, "c": 1, "d": 1, "e": 1],
            prose(
                "Whatever the seed, each piece agrees on one label; the larger is 1.",
                "ไม่ว่าเริ่มสุ่มอย่างไร แต่ละส่วนลงเอยที่ป้ายเดียว ส่วนที่ใหญ่กว่าเป็น 1")),
        references: [.raghavan2007])

    package static let modularity = MeasurePage(
        .modularity, "GraphView/modularity(of:resolution:)",
        tells: prose(
            "How clearly the network falls into groups: near 0 no more than chance, above about 0.3 plainly.",
            "เครือข่ายแบ่งเป็นกลุ่มชัดเจนเพียงใด ใกล้ 0 คือไม่ต่างจากความบังเอิญ มากกว่าราว 0.3 คือชัดเจน"),
        definition: prose(
            """
            Q = Σ over groups g of (inside(g)/m − γ (K(g)/2m)²): m is the strength of all ties, inside(g) of those within
            g, K(g) the sum of its members' strengths, γ the resolution.
            """,
            """
            Q = ผลรวมทุกกลุ่ม g ของ (inside(g)/m − γ (K(g)/2m)²) โดย m คือความเข้มแข็งของทุกเส้น inside(g) คือของเส้นภายในกลุ่ม
            K(g) คือผลรวมความเข้มแข็งของสมาชิก และ γ คือความละเอียด
            """),
        weights: .weightsAreStrengths, cases: communityCases,
        misleads: prose(
            """
            Sparse networks reach high values by chance, and large ones higher than small ones: it does not tell how good a
            network is.
            """,
            """
            เครือข่ายเบาบางได้ค่าสูงโดยบังเอิญ และเครือข่ายใหญ่ได้สูงกว่าเครือข่ายเล็ก ค่านี้ไม่ได้บอกว่าเครือข่ายดีเพียงใด
            """),
        example: WorkedExample(
            "a – b – c – a, d – e – f – d, c – d", whole: 5 / 14,
            prose("Two groups, each 3/7 − (7/14)².", "สองกลุ่ม กลุ่มละ 3/7 − (7/14)²")),
        differs: [
            .init(
                .igraph, "Counts ties with itself; directed graphs by their direction unless told.",
                "นับความเชื่อมโยงกับตัวเอง และใช้ทิศทางถ้ากราฟมีทิศทาง"),
            .init(
                .networkX, "Counts ties with itself; directed graphs by their direction.",
                "นับความเชื่อมโยงกับตัวเอง และใช้ทิศทางถ้ากราฟมีทิศทาง"),
        ],
        references: [.newmanGirvan2004, .reichardtBornholdt2006])
}
