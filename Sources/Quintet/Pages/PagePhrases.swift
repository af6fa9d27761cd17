// What many pages say in the same words.

/// A text whose lines are broken where it suits the source file: at spaces. What stands in short brackets, `(n − 1)`, is
/// kept together when it is set.
func prose(_ en: String, _ th: String) -> Bilingual {
    func joined(_ text: String) -> String {
        keepingBracketsTogether(text.split(separator: "\n").joined(separator: " "))
    }
    return Bilingual(joined(en), joined(th))
}

private func keepingBracketsTogether(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "(") {
        result += rest[..<open]
        rest = rest[open...]
        let inside = rest.prefix(14)
        guard let close = inside.firstIndex(of: ")") else {
            result += "("
            rest = rest.dropFirst()
            continue
        }
        result += String(rest[...close].map { $0 == " " ? "\u{A0}" : $0 })
        rest = rest[rest.index(after: close)...]
    }
    return result + rest
}

extension Bilingual {
    // MARK: Weights

    static let weightsAreIgnored = prose(
        "Ignored: every tie counts alike, and several ties between the same two organizations count once.",
        "ไม่ใช้น้ำหนัก ทุกความเชื่อมโยงนับเท่ากัน และความเชื่อมโยงหลายรายการระหว่างคู่เดียวกันนับเป็นหนึ่ง")
    static let weightsMakeLengths = prose(
        """
        Ignored, unless a length is named with `--length`: `inverse-weight` makes a tie 1/weight long, the stronger the
        nearer; `weight` makes it as long as its weight, for data whose weights are costs.
        """,
        """
        ไม่ใช้น้ำหนัก เว้นแต่ระบุความยาวด้วย `--length`: `inverse-weight` ให้ความเชื่อมโยงยาว 1 หารด้วยน้ำหนัก
        ยิ่งเข้มแข็งยิ่งใกล้ ส่วน `weight` ให้ยาวเท่ากับน้ำหนัก สำหรับข้อมูลที่น้ำหนักคือต้นทุน
        """)
    static let weightsAreStrengths = prose(
        "Strengths: the more, the stronger. Those of several ties between the same two organizations are added up.",
        "น้ำหนักคือความเข้มแข็ง ยิ่งมากยิ่งเข้มแข็ง ความเชื่อมโยงหลายรายการระหว่างคู่เดียวกันจะนำมารวมกัน")
    static let weightsOnRequest = prose(
        "Ignored: every tie counts alike, unless `--counting by-strength` makes ties count by their strength.",
        "ไม่ใช้น้ำหนัก ทุกความเชื่อมโยงนับเท่ากัน เว้นแต่ระบุ `--counting by-strength` ให้นับตามความเข้มแข็ง")
    static let participationHasNoWeight = prose(
        "There are none: an organization takes part in a project or not, and several roles count once.",
        "ไม่มีน้ำหนัก องค์กรเข้าร่วมหรือไม่เข้าร่วมโครงการเท่านั้น หลายบทบาทในโครงการเดียวนับเป็นหนึ่ง")

    // MARK: Direction

    static let directionIsIgnored = prose(
        "Read without direction: two organizations are partners whichever way a tie between them runs.",
        "ไม่นับทิศทาง สององค์กรเป็นพันธมิตรกันไม่ว่าความเชื่อมโยงจะชี้ไปทางใด")
    static let pathsFollowDirection = prose(
        """
        Paths follow the direction of ties: it tells whom an organization reaches, not who reaches it.
        `--direction symmetrized` reads the network without direction.
        """,
        """
        เส้นทางเป็นไปตามทิศทางของความเชื่อมโยง จึงบอกว่าองค์กรไปถึงใคร ไม่ใช่ใครมาถึงองค์กร
        ใช้ `--direction symmetrized` เพื่ออ่านเครือข่ายโดยไม่นับทิศทาง
        """)
    static let participationHasNoDirection = prose(
        "Taking part has no direction.", "การเข้าร่วมโครงการไม่มีทิศทาง")

    // MARK: Tiny networks

    static let undefinedBelowTwo = prose(
        "Undefined in a network of fewer than two organizations.", "เครือข่ายที่มีองค์กรไม่ถึงสองรายไม่มีค่านี้")
    static let zeroWithoutTies = prose(
        "An organization alone has 0; the empty network has no scores.",
        "องค์กรที่อยู่รายเดียวได้ 0 เครือข่ายว่างไม่มีคะแนน")
    static let undefinedWithoutParticipation = prose(
        "Undefined where nobody takes part in any project.", "ไม่มีค่าเมื่อไม่มีองค์กรใดเข้าร่วมโครงการ")
}

extension MeasurePage.Difference {
    /// The note that a program gives no number where there is none to give.
    static func notANumber(_ program: OtherProgram) -> MeasurePage.Difference {
        .init(
            program, "Prints NaN where Quintet leaves the value out and says why.",
            "แสดง NaN ในกรณีที่ Quintet เว้นว่างไว้และบอกเหตุผล")
    }
}
