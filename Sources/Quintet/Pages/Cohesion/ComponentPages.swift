extension MeasurePage {
    package static let strongComponent = MeasurePage(
        .strongComponent, "GraphView/components(_:)",
        tells: prose(
            "Among whom there is a way there and back along the direction of ties: circles in which what is given returns.",
            "ใครบ้างที่ไปและกลับถึงกันได้ตามทิศทางของความเชื่อมโยง คือวงที่สิ่งที่ให้ไปย้อนกลับมา"),
        definition: prose(
            "The largest sets of organizations in which everyone reaches everyone, numbered from 1 by size.",
            "กลุ่มองค์กรที่ใหญ่ที่สุดซึ่งทุกรายไปถึงทุกรายได้ ให้หมายเลขจาก 1 ตามขนาด"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose(
                "An organization in no circle is a piece of its own.", "องค์กรที่ไม่อยู่ในวงใดเป็นส่วนของตนเอง"),
            directed: prose(
                "Made for it. Without direction it is the same as the component.",
                "ออกแบบมาสำหรับกรณีนี้ ถ้าไม่มีทิศทางจะเหมือนส่วนย่อยที่เชื่อมถึงกัน"),
            tiny: prose("The empty network has no pieces.", "เครือข่ายว่างไม่มีส่วน")),
        misleads: prose(
            "Where direction was recorded by one side only, circles can't close, and everyone is alone.",
            "ถ้าทิศทางถูกบันทึกเพียงฝ่ายเดียว วงจะปิดไม่ได้ และทุกรายจะอยู่ลำพัง"),
        example: WorkedExample(
            "a → b → c → a, c → d", ["a": 1, "b": 1, "c": 1, "d": 2],
            prose("From d there is no way back.", "จาก d ไม่มีทางกลับ")),
        references: [.tarjan1972])

    package static let componentCount = MeasurePage(
        .componentCount, "GraphView/components(_:)",
        tells: prose(
            "In how many pieces the network is, and whether one holds nearly everybody: the first thing to know of any network.",
            "เครือข่ายแยกเป็นกี่ส่วน และมีส่วนหนึ่งที่รวมเกือบทุกรายหรือไม่ เป็นสิ่งแรกที่ควรรู้ของทุกเครือข่าย"),
        definition: prose(
            "The number of weak and of strong components, the size of the largest of each, and the organizations without ties.",
            "จำนวนส่วนย่อยแบบอ่อนและแบบเข้ม ขนาดของส่วนที่ใหญ่ที่สุดของแต่ละแบบ และจำนวนองค์กรที่ไม่มีความเชื่อมโยง"),
        weights: .weightsAreIgnored,
        cases: Cases(
            disconnected: prose("What it is for; isolates are pieces, too.", "ใช้เพื่อการนี้ องค์กรโดดเดี่ยวนับเป็นส่วนด้วย"),
            directed: prose("Strong pieces need a way there and back.", "ส่วนแบบเข้มต้องมีทั้งทางไปและทางกลับ"),
            tiny: prose("All are 0 in the empty network.", "เครือข่ายว่างได้ 0 ทั้งหมด")),
        misleads: prose(
            "Many pieces are often isolates alone: look at the largest, and at who is left out.",
            "ส่วนจำนวนมากมักเป็นเพียงองค์กรโดดเดี่ยว ควรดูส่วนที่ใหญ่ที่สุดและดูว่าใครตกหล่น"),
        example: WorkedExample(
            "a – b – c, d – e, f", ["weak": 3, "largest": 3, "strong": 3, "largest-strong": 3, "isolates": 1],
            prose("{a, b, c}, {d, e} and {f}.", "{a, b, c}, {d, e} และ {f}")),
        references: [.tarjan1972])
}
