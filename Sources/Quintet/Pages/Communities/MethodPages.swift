extension MeasurePage {
    /// The number of each organization's group, from 1.
    private static func numbered(
        _ groups: @escaping @Sendable (GraphView) throws -> Partition
    ) -> Recomputation {
        .scores { graph in
            let found = try groups(graph)
            return Scores(found.groups.map { Double($0 + 1) }, index: found.index)
        }
    }

    package static let girvanNewman = MeasurePage(
        "girvan-newman", Bilingual("Clusters by Girvan and Newman", "กลุ่มแบบ Girvan–Newman"),
        "GraphView/girvanNewman(progress:)", request: "quintet clusters NETWORK --method girvan-newman",
        tells: prose(
            """
            Where the network would break: the ties that most ways lead over are cut one by one until it falls into groups.
            For small networks, and for readers who want to be told how the groups came about.
            """,
            """
            เครือข่ายจะแยกออกตรงไหน โดยตัดความเชื่อมโยงที่เส้นทางส่วนใหญ่ต้องผ่านออกทีละเส้นจนแยกเป็นกลุ่ม
            เหมาะกับเครือข่ายเล็กและผู้อ่านที่อยากรู้ว่ากลุ่มเกิดขึ้นอย่างไร
            """),
        definition: prose(
            """
            Take away the tie with the largest betweenness, work betweenness out anew, and so on to the last tie; of the
            divisions met on the way, the one with the largest modularity in the whole network. Equals: the tie whose ends
            stand first goes first. Up to 2,000 ties.
            """,
            """
            ตัดเส้นที่มีค่าความเป็นคนกลางสูงสุด คำนวณใหม่ แล้วตัดต่อไปจนหมด จากการแบ่งทั้งหมดที่พบเลือกแบบที่มีความเป็นกลุ่มก้อนสูงสุด
            ในเครือข่ายเดิม ถ้าเท่ากันตัดเส้นที่ปลายอยู่ก่อนในข้อมูล ใช้ได้ไม่เกิน 2,000 เส้น
            """),
        weights: prose(
            "Strengths: paths are counted in steps, and a tie's betweenness is divided by its strength, so weak ties go first.",
            "น้ำหนักคือความเข้มแข็ง เส้นทางนับเป็นก้าว แล้วหารความเป็นคนกลางของเส้นด้วยความเข้มแข็ง เส้นที่อ่อนจึงถูกตัดก่อน"),
        cases: communityCases,
        misleads: prose(
            "One tie more or less can change the order of cuts, and with it the groups; nothing warns of near ties.",
            "ความเชื่อมโยงที่เพิ่มหรือขาดเพียงเส้นเดียวอาจเปลี่ยนลำดับการตัดและเปลี่ยนกลุ่มได้ โดยไม่มีอะไรเตือนเมื่อค่าใกล้เคียงกัน"),
        example: WorkedExample(
            "a – b – c – a, d – e – f – d, c – d", ["a": 1, "b": 1, "c": 1, "d": 2, "e": 2, "f": 2],
            prose(
                "The tie c – d carries nine pairs and goes first; modularity is then 5/14, the largest on the way.",
                "เส้น c – d มีเก้าคู่ต้องผ่านจึงถูกตัดก่อน ความเป็นกลุ่มก้อนเป็น 5/14 ซึ่งสูงสุดในบรรดาที่พบ"),
            by: numbered { try $0.girvanNewman() }),
        differs: [
            .init(
                .igraph, "Reads strengths as lengths of paths.", "ตีความความเข้มแข็งเป็นความยาวของเส้นทาง"),
            .init(
                .networkX, "Gives every level of the tree, and ignores weights unless told.",
                "ให้ทุกระดับของการแบ่ง และไม่ใช้น้ำหนักถ้าไม่ระบุ"),
        ],
        references: [.girvanNewman2002, .newmanGirvan2004, .newman2004])

    package static let leadingEigenvector = MeasurePage(
        "leading-eigenvector", Bilingual("Clusters by the leading eigenvector", "กลุ่มตามเวกเตอร์ลักษณะเฉพาะนำ"),
        "GraphView/leadingEigenvectorGroups(resolution:progress:)",
        request: "quintet clusters NETWORK --method leading-eigenvector",
        tells: prose(
            """
            The same question as the Leiden clusters, answered without chance: the network is split in two, and each half
            again, as long as that helps. A second opinion whose answer no seed can change.
            """,
            """
            คำถามเดียวกับกลุ่มแบบ Leiden แต่ไม่มีการสุ่ม แบ่งเครือข่ายเป็นสอง แล้วแบ่งแต่ละส่วนต่อไปตราบที่ดีขึ้น
            ใช้เป็นความเห็นที่สองซึ่งไม่ขึ้นกับค่าเริ่มสุ่ม
            """),
        definition: prose(
            """
            By the signs of the eigenvector of the largest eigenvalue of B(i, j) = A(i, j) − γ k(i) k(j)/2m, within each
            connected part, and then within each half; a group stays whole where modularity would not grow.
            """,
            """
            แบ่งตามเครื่องหมายของเวกเตอร์ลักษณะเฉพาะของค่าสูงสุดของ B(i, j) = A(i, j) − γ k(i) k(j)/2m ในแต่ละส่วนที่เชื่อมถึงกัน
            แล้วในแต่ละครึ่ง กลุ่มคงเดิมเมื่อแบ่งแล้วความเป็นกลุ่มก้อนไม่เพิ่มขึ้น
            """),
        weights: .weightsAreStrengths, cases: communityCases,
        misleads: prose(
            """
            It only ever splits in two and never takes a step back, so its modularity is mostly below Leiden's; a group may
            be in parts that no tie connects. In a symmetric network the order of the data decides.
            """,
            """
            แบ่งครั้งละสองและไม่ย้อนกลับ ความเป็นกลุ่มก้อนจึงมักต่ำกว่า Leiden และกลุ่มอาจแยกเป็นส่วนที่ไม่เชื่อมกัน
            ถ้าเครือข่ายสมมาตร ลำดับในข้อมูลเป็นตัวตัดสิน
            """),
        example: WorkedExample(
            "a – b – c – a, d – e – f – d, c – d", ["a": 1, "b": 1, "c": 1, "d": 2, "e": 2, "f": 2],
            prose(
                "The vector has one sign on a, b, c and the other on d, e, f; no half can be split with a gain.",
                "เวกเตอร์มีเครื่องหมายหนึ่งที่ a, b, c และอีกเครื่องหมายที่ d, e, f แบ่งต่อแล้วไม่ดีขึ้น"),
            by: numbered { try $0.leadingEigenvectorGroups() }),
        differs: [
            .init(
                .igraph, "Ignores weights unless told, and splits pieces from each other by the vector too.",
                "ไม่ใช้น้ำหนักถ้าไม่ระบุ และแบ่งส่วนที่ไม่เชื่อมกันด้วยเวกเตอร์เช่นกัน")
        ],
        references: [.newman2006])
}
