extension MeasurePage {
    package static let strength = MeasurePage(
        .strength, "GraphView/strength(_:)",
        tells: prose(
            """
            How much collaboration an organization carries altogether. Ten loose contacts and two partners with five joint
            projects each are alike here; beside the degree it tells breadth from depth.
            """,
            """
            องค์กรแบกรับความร่วมมือรวมทั้งหมดเท่าใด ผู้ที่มีคนรู้จักผิวเผินสิบรายกับผู้ที่มีพันธมิตรสองรายแต่ทำโครงการร่วมกันรายละห้าโครงการ
            ได้ค่าเท่ากัน เมื่อดูคู่กับจำนวนพันธมิตรจึงแยกความกว้างจากความลึกได้
            """),
        definition: prose(
            "s(v) = Σ of the weights of v's ties, parallel ones included and those with itself left out.",
            "s(v) = ผลรวมน้ำหนักของความเชื่อมโยงทั้งหมดของ v รวมเส้นที่ซ้ำกัน แต่ไม่นับความเชื่อมโยงกับตัวเอง"),
        weights: .weightsAreStrengths,
        cases: Cases(
            disconnected: prose("An organization without ties has 0.", "องค์กรที่ไม่มีความเชื่อมโยงได้ 0"),
            directed: prose(
                "Ties of both directions are added up; in-strength and out-strength look at one each.",
                "รวมความเชื่อมโยงทั้งสองทิศทาง ส่วนความเข้มแข็งขาเข้าและขาออกดูทีละทิศทาง"), tiny: .zeroWithoutTies),
        misleads: prose(
            """
            It adds up whatever was entered: weights from different scales (number of projects, money, a grade from 1 to 5)
            do not make a sum. Where weights were left blank each tie counts 1, and strength says no more than degree.
            """,
            """
            เป็นการบวกสิ่งที่กรอกไว้ น้ำหนักที่มาจากหลายมาตรวัด (จำนวนโครงการ จำนวนเงิน คะแนน 1–5) นำมาบวกกันไม่ได้
            และถ้าเว้นน้ำหนักว่างไว้ ทุกความเชื่อมโยงนับเป็น 1 ค่านี้ก็ไม่ได้บอกอะไรเพิ่มจากจำนวนพันธมิตร
            """),
        example: WorkedExample(
            "a –2– b –0.5– c", ["a": 2, "b": 2.5, "c": 0.5],
            prose("b adds up both ties: 2 + 0.5.", "b รวมความเชื่อมโยงทั้งสอง: 2 + 0.5")),
        differs: [
            .init(
                .igraph, "Counts a tie with itself twice.", "นับความเชื่อมโยงกับตัวเองเป็นสองเท่า"),
            .init(
                .networkX, "Of parallel ties in a plain graph, the last weight replaces the others.",
                "ในกราฟธรรมดา น้ำหนักของความเชื่อมโยงที่ซ้ำกัน ค่าสุดท้ายจะแทนที่ค่าก่อนหน้า"),
        ],
        references: [.barrat2004])

    package static let twoStepReach = MeasurePage(
        .twoStepReach, "GraphView/reach(within:progress:)",
        tells: prose(
            """
            Whom an organization gets to with one introduction: its partners, and theirs. It answers “how far would a call
            spread if everyone passed it on once?”.
            """,
            """
            องค์กรเข้าถึงใครได้เมื่อมีผู้แนะนำหนึ่งทอด ได้แก่ พันธมิตรและพันธมิตรของพันธมิตร
            ตอบคำถามว่า “ถ้าทุกรายส่งข่าวต่อหนึ่งครั้ง ข่าวจะไปได้ไกลเพียงใด”
            """),
        definition: prose(
            "R₂(v) = the number of others at a distance of at most 2, over n − 1. Reach takes any number of steps.",
            "R₂(v) = จำนวนองค์กรอื่นที่อยู่ห่างไม่เกิน 2 ก้าว หารด้วย n − 1 ตัวชี้วัด reach กำหนดจำนวนก้าวอื่นได้"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "Who is in another piece is not reached and lowers the share; an organization without ties has 0.",
                "ผู้ที่อยู่คนละส่วนถือว่าไปไม่ถึงและทำให้สัดส่วนลดลง องค์กรที่ไม่มีความเชื่อมโยงได้ 0"),
            directed: .pathsFollowDirection, tiny: .undefinedBelowTwo),
        misleads: prose(
            """
            In a dense or small network nearly everyone reaches nearly everyone, and the figure no longer tells
            organizations apart. One partner who is a hub lends a high value that leaves with that partner.
            """,
            """
            ในเครือข่ายที่หนาแน่นหรือเล็ก แทบทุกรายเข้าถึงกันได้หมด ตัวเลขจึงแยกองค์กรไม่ออก
            และการมีพันธมิตรรายเดียวที่เป็นศูนย์กลางก็ทำให้ค่าสูง ซึ่งจะหายไปเมื่อพันธมิตรรายนั้นออกไป
            """),
        example: WorkedExample(
            "a – b – c – d", ["a": 2 / 3, "b": 1, "c": 1, "d": 2 / 3],
            prose("a reaches b and c, but not d: two of three.", "a ไปถึง b และ c แต่ไม่ถึง d จึงได้สองในสาม")),
        differs: [
            .init(
                .ucinetAndR, "UCINET's weighted reach adds one for the organization itself.",
                "ค่าการเข้าถึงแบบถ่วงน้ำหนักของ UCINET บวกหนึ่งสำหรับตัวองค์กรเอง")
        ],
        references: [.borgattiEverettJohnson2013])
}
