import Quintet
import QuintetReports

/// What is wrong with the data.
struct CheckCommand: Command {
    let declaration = CommandDeclaration(
        "check", summary: Bilingual("what is wrong with the data, to the row and cell", "ตรวจข้อมูล ระบุถึงแถวและเซลล์"),
        discussion: Bilingual(
            "Reads to the end and lists every problem with its file, line and column: bad rows, which other commands "
                + "refuse; doubtful ones, which are used; and how the data was understood. Ends with 1 if there is "
                + "anything to look at.",
            "อ่านจนจบและแสดงทุกปัญหาพร้อมไฟล์ บรรทัด และคอลัมน์: แถวที่ใช้ไม่ได้ซึ่งคำสั่งอื่นจะไม่รับ แถวที่น่าสงสัยแต่ใช้แล้ว "
                + "และการตีความข้อมูล คืนค่า 1 หากมีสิ่งที่ควรตรวจดู"),
        operands: [CommonOptions.network], groups: [CommonOptions.showing, CommonOptions.readingForCheck],
        examples: [
            .init(
                "quintet check examples/thai-social-innovation",
                Bilingual("the blemishes of the example", "จุดบกพร่องของตัวอย่าง"))
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let result = try NetworkInput.read(invocation[CommonOptions.network], invocation)
        let (answer, hasFindings) = CheckAnswer.make(result)
        try console.show(answer, invocation)
        return hasFindings ? .findings : .done
    }
}

extension CommonOptions {
    /// `check` takes bad rows for what they are.
    static let readingForCheck = OptionGroup(reading.title, [directed, organizations])
}
