extension MeasurePage {
    package static let betweenness = MeasurePage(
        .betweenness, "GraphView/betweenness(length:normalized:progress:)",
        tells: prose(
            """
            Who stands between the others. Many pairs reach each other fastest through such an organization: it can pass on,
            hold back or translate, and the network feels it when it leaves. Often a small body, not the one with most
            partners.
            """,
            """
            ใครอยู่ระหว่างองค์กรอื่น องค์กรหลายคู่เข้าถึงกันเร็วที่สุดผ่านองค์กรนี้ จึงส่งต่อ ชะลอ หรือแปลความระหว่างกันได้
            และเครือข่ายจะได้รับผลกระทบเมื่อองค์กรนี้ออกไป มักเป็นองค์กรเล็ก ไม่ใช่รายที่มีพันธมิตรมากที่สุด
            """),
        definition: prose(
            """
            B(v) = Σ over pairs s, t of other organizations of σ(s, t | v)/σ(s, t): of the σ(s, t) shortest paths between
            them, the share that passes through v. Each unordered pair counts once. Normalized (`--normalized`): divided by
            the number of pairs, (n − 1)(n − 2)/2.
            """,
            """
            B(v) = ผลรวมของ σ(s, t | v)/σ(s, t) ของทุกคู่ s, t ขององค์กรอื่น คือสัดส่วนของเส้นทางที่สั้นที่สุดระหว่างคู่นั้นซึ่งผ่าน v
            แต่ละคู่นับครั้งเดียว แบบปรับมาตรฐาน (`--normalized`): หารด้วยจำนวนคู่ (n − 1)(n − 2)/2
            """),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose(
                "Pairs without a path count nothing; normalizing still divides by all pairs, so pieces lower the values.",
                "คู่ที่ไปไม่ถึงกันไม่นับ แต่การปรับมาตรฐานยังหารด้วยจำนวนคู่ทั้งหมด ค่าจึงต่ำลงเมื่อเครือข่ายแยกเป็นส่วน"),
            directed: prose(
                """
                Paths follow the direction of ties, and each ordered pair counts once: values can be twice those of the
                same network without direction.
                """,
                """
                เส้นทางเป็นไปตามทิศทาง และนับคู่ตามลำดับ (จาก s ไป t และจาก t ไป s แยกกัน)
                ค่าจึงอาจเป็นสองเท่าของเครือข่ายเดียวกันที่ไม่นับทิศทาง
                """),
            tiny: prose(
                "0 for everyone in a network of up to two; normalized it is undefined there, for there are no pairs.",
                "เครือข่ายที่มีไม่เกินสององค์กร ทุกรายได้ 0 และแบบปรับมาตรฐานไม่มีค่า เพราะไม่มีคู่อื่นให้นับ")),
        misleads: prose(
            """
            Information need not take the shortest way, and one missing tie in the data can make a broker. Values depend on
            where the network was cut: leave out a region, and its gatekeepers lose theirs. Ties from shared projects hide
            the go-between inside a large project.
            """,
            """
            ข้อมูลไม่จำเป็นต้องเดินตามเส้นทางที่สั้นที่สุด และความเชื่อมโยงที่ตกหล่นเพียงเส้นเดียวก็ทำให้เกิดคนกลางปลอมได้
            ค่านี้ขึ้นกับขอบเขตของข้อมูลด้วย ถ้าตัดภูมิภาคหนึ่งออก คนกลางของภูมิภาคนั้นก็เสียค่าไป
            ส่วนความเชื่อมโยงที่ได้จากการร่วมโครงการจะซ่อนคนกลางภายในโครงการใหญ่
            """),
        example: WorkedExample(
            "a – b – d – e, a – c – d", ["a": 0.5, "b": 1, "d": 3.5, "e": 0, "c": 1],
            prose(
                """
                d lies between e and a, b, c: 3. Of the two shortest paths between b and c one passes a, one d: ½ each. Of
                those between a and d, and a and e, one passes b and one c: ½ for each pair.
                """,
                """
                d อยู่ระหว่าง e กับ a, b, c ได้ 3 ระหว่าง b กับ c มีเส้นทางสั้นที่สุดสองเส้น ผ่าน a และผ่าน d ได้ฝ่ายละ ½
                ส่วน a กับ d และ a กับ e มีเส้นหนึ่งผ่าน b อีกเส้นผ่าน c ได้คู่ละ ½
                """)),
        differs: [
            .init(
                .igraph, "Raw counts as here; parallel ties multiply the number of paths.",
                "นับดิบเหมือนกัน แต่ความเชื่อมโยงที่ซ้ำกันทำให้จำนวนเส้นทางเพิ่มขึ้น"),
            .init(
                .networkX, "Normalized by default; a weight, where given, is a length.",
                "ปรับมาตรฐานเป็นค่าเริ่มต้น และถ้าระบุน้ำหนักจะถือเป็นความยาว"),
            .init(
                .ucinetAndR, "`sna::betweenness` takes a matrix as directed unless told, which doubles the counts.",
                "`sna::betweenness` ถือว่าเมทริกซ์มีทิศทางถ้าไม่ระบุ ทำให้ค่าเป็นสองเท่า"),
        ],
        references: [.freeman1977, .brandes2001])

    package static let sampledBetweenness = MeasurePage(
        "sampled-betweenness", Bilingual("Betweenness from samples", "ความเป็นคนกลางจากการสุ่ม"),
        "GraphView/betweenness(samples:seed:length:normalized:progress:)",
        request: "quintet measure NETWORK betweenness --samples 200 --seed 7",
        tells: prose(
            "The same as betweenness, for networks so large that the exact figure would take too long, with its error.",
            "เช่นเดียวกับความเป็นคนกลาง สำหรับเครือข่ายที่ใหญ่จนการคำนวณเต็มใช้เวลานานเกินไป พร้อมค่าคลาดเคลื่อน"),
        definition: prose(
            """
            n/k · Σ over k organizations s, drawn at random, of δ(s, v), halved if undirected; δ(s, v) is the sum, over all
            t, of the share of shortest paths from s to t through v. Standard error: n σ √((1 − k/n)/k), halved likewise,
            with σ² the variance of the k draws.
            """,
            """
            n/k · ผลรวมของ δ(s, v) จากองค์กร s ที่สุ่มมา k ราย หารสองถ้าไม่มีทิศทาง โดย δ(s, v) คือผลรวมทุก t
            ของสัดส่วนเส้นทางสั้นที่สุดจาก s ไป t ที่ผ่าน v ค่าคลาดเคลื่อนมาตรฐาน: n σ √((1 − k/n)/k) หารสองเช่นกัน
            โดย σ² คือความแปรปรวนของค่าที่สุ่มได้ k ค่า
            """),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose(
                "A piece from which nobody is drawn gets 0 for all its members, with an error of 0.",
                "ส่วนที่ไม่มีใครถูกสุ่มเลย สมาชิกทุกรายได้ 0 และค่าคลาดเคลื่อนเป็น 0 ด้วย"),
            directed: .pathsFollowDirection,
            tiny: prose(
                "Where there are no more organizations than samples the result is exact and the error 0.",
                "ถ้ามีองค์กรไม่เกินจำนวนที่สุ่ม ผลลัพธ์จะเป็นค่าที่แท้จริงและค่าคลาดเคลื่อนเป็น 0")),
        misleads: prose(
            """
            The error is of the draw, not of the data. The order of those whose values lie within two errors of each other
            is chance; an organization that few others need is off by more than its error knows.
            """,
            """
            ค่าคลาดเคลื่อนนี้มาจากการสุ่ม ไม่ใช่จากข้อมูล ลำดับขององค์กรที่ค่าต่างกันไม่เกินสองเท่าของค่าคลาดเคลื่อนเป็นเรื่องบังเอิญ
            และองค์กรที่มีน้อยรายต้องพึ่งจะคลาดเคลื่อนมากกว่าที่ตัวเลขบอก
            """),
        example: WorkedExample(
            "m – a, m – b, m – c, m – d",
            ["m": 7.5, "a": 0, "b": 0, "c": 0, "d": 0, "standard error of the middle": 0],
            prose(
                """
                Three samples, none of them m: each needs m to reach three others. 5/3 · (3 + 3 + 3)/2 = 7.5; exactly it
                is 6. All three draws are alike, so the error is 0: it knows nothing of the draw of m, which would give 0.
                """,
                """
                สุ่มสามราย ไม่มี m: แต่ละรายต้องผ่าน m เพื่อไปถึงอีกสามราย 5/3 · (3 + 3 + 3)/2 = 7.5 ค่าที่แท้จริงคือ 6
                ทั้งสามค่าเท่ากัน ค่าคลาดเคลื่อนจึงเป็น 0 เพราะไม่รู้ว่าถ้าสุ่มได้ m จะได้ 0
                """),
            by: Recomputation { network in
                let graph = GraphView(network)
                // The first seed whose three samples are without the middle.
                for seed in 1...100 {
                    let estimate = try graph.betweenness(samples: 3, seed: UInt64(seed))
                    guard let middle = estimate.scores["m"], middle > 7 else { continue }
                    var figures = try Recomputation.scores { _ in estimate.scores }.figures(network)
                    figures["standard error of the middle"] = estimate.standardErrors["m"].map { NetworkFigure($0) }
                    return figures
                }
                return [:]
            }),
        differs: [
            .init(
                .igraph, "Gives the raw sum over the sources, not scaled by n/k, and no error.",
                "ให้ผลรวมดิบจากจุดเริ่มที่เลือก ไม่ได้คูณ n/k และไม่มีค่าคลาดเคลื่อน"),
            .init(.networkX, "Scales by n/k, gives no error.", "คูณ n/k แต่ไม่ให้ค่าคลาดเคลื่อน"),
        ],
        references: [.brandesPich2007])

    package static let tieBetweenness = MeasurePage(
        "tie-betweenness", Bilingual("Betweenness of ties", "ความเป็นทางผ่านของความเชื่อมโยง"),
        "GraphView/tieBetweenness(length:normalized:progress:)",
        tells: prose(
            """
            Which partnerships hold the parts of the network together: the ties to look after, and the ones whose end would
            lengthen most ways.
            """,
            """
            ความร่วมมือเส้นใดยึดส่วนต่าง ๆ ของเครือข่ายไว้ด้วยกัน เป็นเส้นที่ควรดูแล และเป็นเส้นที่หากสิ้นสุดลง
            เส้นทางจำนวนมากจะยาวขึ้น
            """),
        definition: prose(
            """
            B(e) = Σ over pairs s, t of the share of their shortest paths that run over the tie e; the tie's own ends are a
            pair like any other. Normalized: divided by n(n − 1)/2, twice that if directed.
            """,
            """
            B(e) = ผลรวมทุกคู่ s, t ของสัดส่วนเส้นทางที่สั้นที่สุดซึ่งผ่านความเชื่อมโยง e โดยนับคู่ที่ปลายของเส้นนั้นด้วย
            แบบปรับมาตรฐาน: หารด้วย n(n − 1)/2 หรือสองเท่าของจำนวนนี้ถ้ามีทิศทาง
            """),
        weights: .weightsMakeLengths,
        cases: Cases(
            disconnected: prose("Pairs without a path count nothing.", "คู่ที่ไปไม่ถึงกันไม่นับ"),
            directed: .pathsFollowDirection,
            tiny: prose(
                "A tie between two organizations alone has 1: their own pair.",
                "ความเชื่อมโยงของสององค์กรที่มีกันเพียงสองรายได้ 1 คือคู่ของตนเอง")),
        misleads: prose(
            """
            The tie to a large dead end carries many pairs although no one would miss the way beyond it. And as with
            organizations, a tie missing in the data makes the others look indispensable.
            """,
            """
            เส้นที่นำไปสู่ปลายตันขนาดใหญ่จะได้ค่าสูงแม้ไม่มีใครใช้ผ่านไปที่อื่น
            และเช่นเดียวกับองค์กร เส้นที่ตกหล่นในข้อมูลทำให้เส้นอื่นดูสำคัญเกินจริง
            """),
        example: WorkedExample(
            "a – b – c – d", ["a – b": 3, "b – c": 4, "c – d": 3],
            prose(
                "The middle tie carries every pair of one of a, b with one of c, d: 2 · 2.",
                "เส้นกลางรองรับทุกคู่ระหว่าง a, b กับ c, d: 2 · 2 คู่"),
            by: .ties { try $0.tieBetweenness() }),
        differs: [
            .init(.networkX, "Normalized by default.", "ปรับมาตรฐานเป็นค่าเริ่มต้น")
        ],
        references: [.girvanNewman2002, .brandes2008])
}
