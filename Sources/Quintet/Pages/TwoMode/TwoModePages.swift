extension MeasurePage {
    package static let projection = MeasurePage(
        "projection", Bilingual("Ties from shared projects", "ความเชื่อมโยงจากการร่วมโครงการ"),
        "Network/ties(_:projection:)",
        request: "quintet measure NETWORK strength --ties shared --projection newman",
        tells: prose(
            """
            Who works with whom where no ties were recorded, only who took part in what. Newman's weight asks how likely two
            really met: a project of two counts fully, one of thirty hardly.
            """,
            """
            ใครทำงานกับใครเมื่อไม่ได้บันทึกความร่วมมือ มีเพียงการเข้าร่วมโครงการ น้ำหนักแบบ Newman ถามว่าสองรายน่าจะได้พบกันจริงเพียงใด
            โครงการที่มีสองรายนับเต็ม โครงการที่มีสามสิบรายแทบไม่นับ
            """),
        definition: prose(
            """
            w(i, j) = the number of projects shared (`--projection count`), or Σ over them of 1/(size − 1)
            (`--projection newman`), by which everyone hands out one unit of strength in each project, or the number over the
            geometric mean of how many projects each is in (`--projection cosine`): 1 for two who do everything together.
            """,
            """
            w(i, j) = จำนวนโครงการที่ร่วมกัน (`--projection count`) หรือผลรวมของ 1/(ขนาดโครงการ − 1) (`--projection newman`)
            ซึ่งแต่ละรายแบ่งความเข้มแข็งหนึ่งหน่วยในแต่ละโครงการ หรือจำนวนที่ร่วมกันหารด้วยค่าเฉลี่ยเรขาคณิตของจำนวนโครงการของทั้งสอง
            (`--projection cosine`) ซึ่งเป็น 1 เมื่อทั้งสองร่วมทุกโครงการด้วยกัน
            """),
        weights: prose(
            "They are made here; several roles in one project count once.",
            "น้ำหนักเกิดขึ้นที่ขั้นนี้ หลายบทบาทในโครงการเดียวนับเป็นหนึ่ง"),
        cases: Cases(
            disconnected: prose("Who shares no project has no tie.", "ผู้ที่ไม่ร่วมโครงการกับใครไม่มีความเชื่อมโยง"),
            directed: .participationHasNoDirection,
            tiny: prose("A project of one makes no tie.", "โครงการที่มีรายเดียวไม่ทำให้เกิดความเชื่อมโยง")),
        misleads: prose(
            """
            One large project becomes a crowd in which all know all: it drives up density, clustering and cores, and hides
            the organization in its middle. Say beside every figure that ties come from projects.
            """,
            """
            โครงการใหญ่หนึ่งโครงการกลายเป็นกลุ่มที่ทุกรายรู้จักกันหมด ทำให้ความหนาแน่น การเกาะกลุ่ม และระดับแกนสูงขึ้น
            และซ่อนองค์กรที่เป็นแกนจริง ควรบอกกำกับทุกตัวเลขว่าความเชื่อมโยงมาจากโครงการ
            """),
        example: WorkedExample(
            "P: g a b, Q: g c, R: a b", ["g – a": 1 / 2, "g – b": 1 / 2, "g – c": 1, "a – b": 1.5],
            prose(
                "Newman's weights: P gives each pair 1/2, Q and R give theirs 1. Counts: 1, 1, 1, 2.",
                "น้ำหนักแบบ Newman: P ให้คู่ละ 1/2 ส่วน Q และ R ให้คู่ของตน 1 แบบนับจำนวน: 1, 1, 1, 2"),
            by: .numbers { network in
                let ties = network.ties(.shared, projection: .newman)
                let ids = network.organizations.map(\.id)
                return Dictionary(
                    uniqueKeysWithValues: (0..<ties.count).map { place in
                        let tie = ties[place]
                        return ("\(ids[tie.source]) – \(ids[tie.target])", tie.weight)
                    })
            }),
        differs: [
            .init(.igraph, "Counts shared projects alone.", "มีเฉพาะการนับโครงการที่ร่วมกัน")
        ],
        references: [.newman2001])

    package static let twoModeDensity = MeasurePage(
        "two-mode-density", Bilingual("Density of participation", "ความหนาแน่นของการเข้าร่วม"), "TwoModeView/density()",
        tells: prose(
            "How much of the room to take part is used, without the detour of ties that projects make.",
            "โอกาสในการเข้าร่วมถูกใช้ไปเท่าใด โดยไม่ต้องแปลงเป็นความเชื่อมโยงก่อน"),
        definition: prose(
            "Participations over organizations times projects.", "จำนวนการเข้าร่วม หารด้วย จำนวนองค์กร × จำนวนโครงการ"),
        weights: .participationHasNoWeight,
        cases: Cases(
            disconnected: prose("Nothing special.", "ไม่มีผล"), directed: .participationHasNoDirection,
            tiny: prose("Undefined without organizations or projects.", "ไม่มีค่าเมื่อไม่มีองค์กรหรือไม่มีโครงการ")),
        misleads: prose(
            "It falls with every project added: nobody can take part in all.",
            "ค่านี้ลดลงทุกครั้งที่เพิ่มโครงการ เพราะไม่มีใครเข้าร่วมได้ทุกโครงการ"),
        example: WorkedExample(
            "P: a b, Q: a", whole: 3 / 4, prose("Three of 2 · 2.", "สามจาก 2 · 2"),
            by: Recomputation { [Recomputation.whole: TwoModeView($0).density()] }),
        references: [.borgattiEverett1997])

    package static let twoModeDegree = MeasurePage(
        "two-mode-degree", Bilingual("Participations", "จำนวนการเข้าร่วม"), "TwoModeView/degree(normalized:)",
        request: "quintet measure NETWORK degree --two-mode",
        tells: prose(
            "In how many projects an organization works, and how many organizations a project gathers.",
            "องค์กรทำงานในกี่โครงการ และโครงการรวมองค์กรไว้กี่ราย"),
        definition: prose(
            "The number of members of the other kind; normalized, over how many of those there are.",
            "จำนวนสมาชิกของอีกฝ่าย แบบปรับมาตรฐานหารด้วยจำนวนสมาชิกทั้งหมดของอีกฝ่าย"),
        weights: .participationHasNoWeight,
        cases: Cases(
            disconnected: prose("0 for who takes part in nothing.", "ผู้ที่ไม่เข้าร่วมเลยได้ 0"),
            directed: .participationHasNoDirection,
            tiny: prose(
                "Normalized undefined where there is nobody of the other kind.", "แบบปรับมาตรฐานไม่มีค่าเมื่อไม่มีอีกฝ่าย")),
        misleads: prose(
            "A line in a large consortium counts as much as leading a project of two.",
            "การมีชื่อในกลุ่มใหญ่นับเท่ากับการนำโครงการที่มีสองราย"),
        example: WorkedExample(
            "P: a b, Q: a", ["a": 2, "b": 1, "P": 2, "Q": 1],
            prose("a is in P and Q, b in P.", "a อยู่ใน P และ Q ส่วน b อยู่ใน P"), by: .twoMode { $0.degree() }),
        references: [.borgattiEverett1997])

    package static let twoModeCloseness = MeasurePage(
        "two-mode-closeness", Bilingual("Closeness in two modes", "ความใกล้ชิดระหว่างองค์กรกับโครงการ"),
        "TwoModeView/closeness(progress:)",
        request: "quintet measure NETWORK closeness --two-mode",
        tells: prose(
            "How near an organization is to all others and all projects, by way of the projects themselves.",
            "องค์กรอยู่ใกล้องค์กรอื่นและโครงการทั้งหมดเพียงใด โดยผ่านโครงการจริง"),
        definition: prose(
            """
            The least sum of distances there could be (1 to each of the other kind, 2 to each of one's own) over the true
            one. In pieces both run over those reached, times the share of all others reached.
            """,
            """
            ผลรวมระยะทางที่น้อยที่สุดที่เป็นไปได้ (อีกฝ่ายรายละ 1 ฝ่ายเดียวกันรายละ 2) หารด้วยผลรวมจริง
            ถ้าแยกเป็นส่วน คิดเฉพาะผู้ที่ไปถึง แล้วคูณด้วยสัดส่วนที่ไปถึง
            """),
        weights: .participationHasNoWeight,
        cases: Cases(
            disconnected: prose(
                "Our own rule, after Wasserman and Faust: never above 1, and a piece apart gains nothing. Undefined for who "
                    + "reaches nobody.",
                "ใช้กฎของ Quintet ตามแนว Wasserman และ Faust: ไม่เกิน 1 และส่วนที่แยกอยู่ไม่ได้เปรียบ ผู้ที่ไปไม่ถึงใครไม่มีค่า"),
            directed: .participationHasNoDirection,
            tiny: .undefinedWithoutParticipation),
        misleads: prose(
            "Values of organizations and of projects stand on different scales: compare within a kind.",
            "ค่าขององค์กรและของโครงการใช้มาตราต่างกัน ควรเทียบภายในฝ่ายเดียวกัน"),
        example: WorkedExample(
            "P: a b, Q: a", ["a": 1, "b": 2 / 3, "P": 1, "Q": 2 / 3],
            prose(
                "b: best 1 + 1 + 2, truly 1 + 3 + 2 (P, Q, a): 4/6.", "b: ดีที่สุด 1 + 1 + 2 จริง 1 + 3 + 2 (P, Q, a): 4/6"),
            by: .twoMode { try $0.closeness() }),
        differs: [
            .init(
                .networkX, "Exceeds 1 where the network is in pieces.", "มีค่าเกิน 1 ได้เมื่อเครือข่ายแยกเป็นส่วน")
        ],
        references: [.borgattiEverett1997, .wassermanFaust1994])

    package static let twoModeBetweenness = MeasurePage(
        "two-mode-betweenness", Bilingual("Betweenness in two modes", "ความเป็นคนกลางระหว่างองค์กรกับโครงการ"),
        "TwoModeView/betweenness(normalized:progress:)",
        request: "quintet measure NETWORK betweenness --two-mode",
        tells: prose(
            "Which organizations and which projects hold the whole together: go-betweens that ties from projects hide.",
            "องค์กรใดและโครงการใดยึดทั้งหมดไว้ด้วยกัน เห็นคนกลางที่ถูกซ่อนเมื่อแปลงโครงการเป็นความเชื่อมโยง"),
        definition: prose(
            """
            Σ over pairs of other members, of either kind, of the share of their shortest paths through the member.
            Normalized: over the most there could be with as many of both kinds.
            """,
            """
            ผลรวมทุกคู่ของสมาชิกอื่น ทั้งองค์กรและโครงการ ของสัดส่วนเส้นทางสั้นที่สุดที่ผ่านสมาชิกนั้น
            แบบปรับมาตรฐาน: หารด้วยค่าที่มากที่สุดที่เป็นไปได้เมื่อมีจำนวนทั้งสองฝ่ายเท่านี้
            """),
        weights: .participationHasNoWeight,
        cases: Cases(
            disconnected: prose("Pairs without a path count nothing.", "คู่ที่ไปไม่ถึงกันไม่นับ"),
            directed: .participationHasNoDirection,
            tiny: prose(
                "Normalized undefined where the most there could be is 0.", "แบบปรับมาตรฐานไม่มีค่าเมื่อค่าที่มากที่สุดคือ 0")),
        misleads: prose(
            "As for betweenness; and a project with one outsider owes its value to that one.",
            "เช่นเดียวกับความเป็นคนกลาง และโครงการที่มีคนนอกเพียงรายเดียวได้ค่าเพราะรายนั้น"),
        example: WorkedExample(
            "P: a b, Q: a", ["a": 2, "b": 0, "P": 2, "Q": 0],
            prose("It is the path b, P, a, Q.", "เป็นเส้นทาง b, P, a, Q"), by: .twoMode { try $0.betweenness() }),
        differs: [.init(.networkX, "Always normalized.", "ปรับมาตรฐานเสมอ")],
        references: [.borgattiEverett1997])

    package static let twoModeBonacich = MeasurePage(
        "two-mode-bonacich", Bilingual("Bonacich centrality in two modes", "ความเป็นศูนย์กลางแบบโบนาซิชสองภาค"),
        "TwoModeView/bonacich(progress:)",
        request: "quintet measure NETWORK bonacich --two-mode",
        tells: prose(
            "Which organizations are in the important projects, and which projects have the important organizations.",
            "องค์กรใดอยู่ในโครงการสำคัญ และโครงการใดมีองค์กรสำคัญ"),
        definition: prose(
            """
            An organization is as central as its projects together, a project as its organizations, up to the largest
            singular value of the table of participations; each side's squares add up to 1.
            """,
            """
            องค์กรเป็นศูนย์กลางเท่ากับผลรวมของโครงการที่เข้าร่วม และโครงการเท่ากับผลรวมขององค์กร หารด้วยค่าเอกฐานสูงสุดของตารางการเข้าร่วม
            ผลรวมกำลังสองของแต่ละฝ่ายเท่ากับ 1
            """),
        weights: .participationHasNoWeight,
        cases: Cases(
            disconnected: prose(
                "Only the piece with the largest singular value has values above 0.",
                "เฉพาะส่วนที่มีค่าเอกฐานสูงสุดมีค่ามากกว่า 0"),
            directed: .participationHasNoDirection, tiny: .undefinedWithoutParticipation),
        misleads: prose(
            "It sees one center; the members of the largest project usually lead.",
            "เห็นเพียงศูนย์กลางเดียว สมาชิกของโครงการใหญ่ที่สุดมักนำหน้า"),
        example: WorkedExample(
            "P: a b, Q: a b",
            [
                "a": .oneOver(root: 2), "b": .oneOver(root: 2), "P": .oneOver(root: 2), "Q": .oneOver(root: 2),
                "singular value": 2,
            ],
            prose("All are alike: a = (P + Q)/2.", "ทุกรายเหมือนกัน: a = (P + Q)/2"),
            by: Recomputation { network in
                let vector = try TwoModeView(network).bonacich()
                var figures = Recomputation.named(vector.scores, network)
                figures["singular value"] = vector.singularValue
                return figures
            }),
        references: [.bonacich1991])

    package static let twoModeClustering = MeasurePage(
        "two-mode-clustering",
        Bilingual("Clustering in two modes (Robins–Alexander)", "การเกาะกลุ่มสองภาค (Robins–Alexander)"),
        "TwoModeView/clustering()",
        tells: prose(
            "How often two who share one project share another: lasting teams rather than passing company.",
            "สองรายที่ร่วมโครงการหนึ่งร่วมอีกโครงการด้วยบ่อยเพียงใด คือทีมที่อยู่ด้วยกันนาน ไม่ใช่เพียงพบกันชั่วคราว"),
        definition: prose(
            """
            4 · squares / chains: a chain is organization – project – organization – project, closed to a square if the
            first takes part in the last.
            """,
            """
            4 · จำนวนสี่เหลี่ยม / จำนวนโซ่ โดยโซ่คือ องค์กร – โครงการ – องค์กร – โครงการ และปิดเป็นสี่เหลี่ยมถ้าองค์กรแรกอยู่ในโครงการสุดท้าย
            """),
        weights: .participationHasNoWeight,
        cases: Cases(
            disconnected: prose("Nothing special.", "ไม่มีผล"), directed: .participationHasNoDirection,
            tiny: prose(
                "Undefined where no chain leads from one project to another.", "ไม่มีค่าเมื่อไม่มีโซ่จากโครงการหนึ่งไปอีกโครงการ")),
        misleads: prose(
            "Unlike clustering of ties it is not driven up by large projects; values are lower and not comparable.",
            "ต่างจากการเกาะกลุ่มของความเชื่อมโยงตรงที่ไม่สูงเพราะโครงการใหญ่ ค่าจึงต่ำกว่าและเทียบกันไม่ได้"),
        example: WorkedExample(
            "P: a b c, Q: a b", whole: 2 / 3,
            prose("One square, a and b in P and Q; six chains.", "สี่เหลี่ยมหนึ่งรูปคือ a และ b ใน P และ Q และโซ่หกโซ่"),
            by: Recomputation { [Recomputation.whole: TwoModeView($0).clustering()] }),
        references: [.robinsAlexander2004])
}
