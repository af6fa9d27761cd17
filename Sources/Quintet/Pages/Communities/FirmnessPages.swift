extension MeasurePage {
    /// {a, b, d} and {c, e, f}, held against two triangles that every run finds.
    private static func stability(_ graph: GraphView) throws -> PartitionStability {
        try graph.stability(of: Partition(labels: [0, 0, 1, 0, 1, 1], index: graph.index), runs: 10)
    }

    private static let firmnessCases = Cases(
        disconnected: prose(
            "No run puts organizations of two pieces together.", "ไม่มีรอบใดรวมองค์กรจากสองส่วนที่ไม่เชื่อมกัน"),
        directed: .directionIsIgnored,
        tiny: prose(
            "An organization alone in its cluster has no firmness: there is nobody to part from.",
            "องค์กรที่อยู่กลุ่มลำพังไม่มีค่านี้ เพราะไม่มีใครให้แยกจาก"))

    private static let firmnessMisleads = prose(
        """
        It tells what changes with the order of choices, not what would change with a tie more or less: a firm cluster may
        still rest on missing data. Small clusters in pieces of their own are firm for no merit.
        """,
        """
        บอกเฉพาะสิ่งที่เปลี่ยนไปตามลำดับการสุ่ม ไม่ใช่สิ่งที่จะเปลี่ยนเมื่อความเชื่อมโยงเพิ่มหรือลด กลุ่มที่มั่นคงอาจยังมาจากข้อมูลไม่ครบ
        และกลุ่มเล็กที่แยกอยู่ต่างหากย่อมมั่นคงอยู่แล้ว
        """)

    package static let clusterFirmness = MeasurePage(
        "cluster-firmness", Bilingual("How firm a cluster is", "ความมั่นคงของกลุ่ม"),
        "GraphView/stability(of:by:resolution:seed:runs:progress:)",
        request: "quintet clusters NETWORK --stability 100",
        tells: prose(
            """
            Which clusters to build on. Those found again whatever the random choices (0.75 and more) are there; those at
            0.5 and less owe themselves to chance, and should not get a name in a strategy.
            """,
            """
            กลุ่มใดเชื่อถือได้ กลุ่มที่พบซ้ำไม่ว่าสุ่มอย่างไร (0.75 ขึ้นไป) มีอยู่จริง กลุ่มที่ได้ 0.5 ลงมาเกิดจากความบังเอิญ
            ไม่ควรนำไปตั้งชื่อในแผนยุทธศาสตร์
            """),
        definition: prose(
            """
            The clusters are looked for again with R other seeds. Firmness = the mean over the runs of the largest
            |C ∩ G|/|C ∪ G|, members of both over members of either, of any cluster G of the run.
            """,
            """
            หากลุ่มใหม่ด้วยค่าเริ่มสุ่มอื่น R ครั้ง ความมั่นคง = ค่าเฉลี่ยของ |C ∩ G|/|C ∪ G| ที่มากที่สุดในแต่ละครั้ง
            คือจำนวนสมาชิกร่วม หารด้วยสมาชิกที่อยู่ในกลุ่มใดกลุ่มหนึ่ง
            """),
        weights: .weightsAreStrengths, cases: firmnessCases, misleads: firmnessMisleads,
        example: WorkedExample(
            "a – b – c – a, d – e – f – d", ["cluster 1": 1 / 2, "cluster 2": 1 / 2],
            prose(
                "Asked of {a, b, d} and {c, e, f}, while every run finds the triangles: 2 of 4 organizations are in both.",
                "ถามถึง {a, b, d} และ {c, e, f} ขณะที่ทุกครั้งพบสามเหลี่ยม: 2 จาก 4 องค์กรอยู่ในทั้งสอง"),
            by: .numbers { network in
                let groups = try stability(GraphView(network)).groupFirmness
                return Dictionary(
                    uniqueKeysWithValues: groups.enumerated().map { ("cluster \($0.offset + 1)", $0.element) })
            }),
        references: [.hennig2007])

    package static let organizationFirmness = MeasurePage(
        "organization-firmness", Bilingual("How firm an organization's place is", "ความมั่นคงของตำแหน่งองค์กรในกลุ่ม"),
        "GraphView/stability(of:by:resolution:seed:runs:progress:)",
        request: "quintet clusters NETWORK --stability 100",
        tells: prose(
            """
            Who belongs to its cluster and who merely landed there. An organization with a low value stands between
            clusters: often a bridge, and the one to ask when two clusters are to work together.
            """,
            """
            ใครเป็นสมาชิกแท้ของกลุ่มและใครเพียงบังเอิญตกอยู่ตรงนั้น ผู้ที่ได้ค่าต่ำอยู่ระหว่างกลุ่ม
            มักเป็นสะพานและเป็นผู้ที่ควรติดต่อเมื่อต้องการให้สองกลุ่มทำงานร่วมกัน
            """),
        definition: prose(
            """
            The clusters are looked for again with R other seeds. Firmness = the share of the runs in which the
            organization is again together with another member of its cluster, averaged over these others.
            """,
            """
            หากลุ่มใหม่ด้วยค่าเริ่มสุ่มอื่น R ครั้ง ความมั่นคง = สัดส่วนของครั้งที่องค์กรยังอยู่กับสมาชิกอื่นของกลุ่ม
            เฉลี่ยทุกสมาชิกอื่น
            """),
        weights: .weightsAreStrengths, cases: firmnessCases, misleads: firmnessMisleads,
        example: WorkedExample(
            "a – b – c – a, d – e – f – d", ["a": 1 / 2, "b": 1 / 2, "c": 0, "d": 0, "e": 1 / 2, "f": 1 / 2],
            prose(
                "Asked of {a, b, d} and {c, e, f}, while every run finds the triangles: a is always with b, never with d.",
                "ถามถึง {a, b, d} และ {c, e, f} ขณะที่ทุกครั้งพบสามเหลี่ยม: a อยู่กับ b เสมอ ไม่เคยอยู่กับ d"),
            by: .scores { try stability($0).firmness }),
        references: [.lancichinettiFortunato2012])
}
