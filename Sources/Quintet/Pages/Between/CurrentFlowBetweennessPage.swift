extension MeasurePage {
    package static let currentFlowBetweenness = MeasurePage(
        .currentFlowBetweenness, "GraphView/currentFlowBetweenness(counting:normalized:progress:)",
        tells: prose(
            """
            Who stands between the others when news takes every way, not just the shortest. It finds go-betweens whom
            betweenness overlooks because another way is one step shorter.
            """,
            """
            ใครอยู่ระหว่างองค์กรอื่นเมื่อข่าวเดินได้ทุกเส้นทาง ไม่ใช่แค่เส้นทางที่สั้นที่สุด
            จึงพบคนกลางที่ความเป็นคนกลางมองข้ามเพราะมีอีกทางที่สั้นกว่าเพียงหนึ่งก้าว
            """),
        definition: prose(
            """
            Let every tie be a wire of resistance 1, and a unit of current run from s to t: the score is the sum over all
            pairs of others of half of what the ties of v carry. Normalized: over (n − 1)(n − 2)/2.
            """,
            """
            ถือว่าทุกความเชื่อมโยงเป็นลวดที่มีความต้านทาน 1 และมีกระแสหนึ่งหน่วยไหลจาก s ไป t คะแนนคือผลรวมทุกคู่ของผู้อื่น
            ของครึ่งหนึ่งของกระแสในเส้นของ v แบบปรับมาตรฐาน: หารด้วย (n − 1)(n − 2)/2
            """),
        weights: .weightsOnRequest,
        cases: Cases(
            disconnected: prose(
                "No current runs between pieces: pairs in different pieces count nothing. Undefined in a piece of more than 2,000.",
                "กระแสไม่ไหลข้ามส่วน คู่ที่อยู่คนละส่วนไม่นับ ส่วนที่มีมากกว่า 2,000 องค์กรไม่มีค่า"),
            directed: .directionIsIgnored,
            tiny: prose(
                "0 for everyone in a network of up to two; normalized it is undefined there.",
                "เครือข่ายที่มีไม่เกินสององค์กร ทุกรายได้ 0 และแบบปรับมาตรฐานไม่มีค่า")),
        misleads: prose(
            "In dense networks everyone carries a little of everything, and the order nears that of the degree.",
            "ในเครือข่ายหนาแน่น ทุกรายรับกระแสเล็กน้อยจากทุกคู่ ลำดับจึงใกล้เคียงกับจำนวนพันธมิตร"),
        example: WorkedExample(
            "a – b – c – a", ["a": 1 / 3, "b": 1 / 3, "c": 1 / 3],
            prose(
                "Between two of a triangle, 2/3 take the tie and 1/3 the way through the third.",
                "ระหว่างสองรายในสามเหลี่ยม 2/3 ไปทางตรง และ 1/3 อ้อมผ่านรายที่สาม")),
        differs: [
            .init(.igraph, "Has no such measure.", "ไม่มีตัวชี้วัดนี้"),
            .init(
                .networkX, "Normalized by default; refuses networks in pieces.",
                "ปรับมาตรฐานเป็นค่าเริ่มต้น และไม่รับเครือข่ายที่แยกเป็นส่วน"),
        ],
        references: [.newman2005, .brandesFleischer2005])
}
