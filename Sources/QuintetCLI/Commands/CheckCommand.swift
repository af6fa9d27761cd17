import Quintet
import QuintetFormats
import QuintetReports

/// What is wrong with the data.
struct CheckCommand: Command {
    static let explainColumns = Option<Bool>(
        "explain-columns",
        help: Bilingual(
            "how each column was understood, and how to say otherwise", "แต่ละคอลัมน์ถูกตีความอย่างไร และจะแก้ได้อย่างไร"))
    static let saveMap = Option<Bool>(
        "save-map",
        help: Bilingual(
            "keep how the columns were understood beside the data, for the next time",
            "บันทึกความหมายของคอลัมน์ไว้ข้างข้อมูลสำหรับครั้งต่อไป"))

    static let suggestSame = Option<String>(
        "suggest-same", placeholder: "FILE",
        help: Bilingual(
            "write the probable duplicates to a list; strike out what is wrong, then use --same",
            "เขียนรายการองค์กรที่น่าจะซ้ำ ลบบรรทัดที่ไม่ใช่ แล้วใช้ --same"), value: .text)

    let declaration = CommandDeclaration(
        "check", summary: Bilingual("what is wrong with the data, to the row and cell", "ตรวจข้อมูล ระบุถึงแถวและเซลล์"),
        discussion: Bilingual(
            "Reads to the end and lists every problem with its file, line and column: bad rows, which other commands "
                + "refuse; doubtful ones, which are used; and how the data was understood. Ends with 1 if there is "
                + "anything to look at.",
            "อ่านจนจบและแสดงทุกปัญหาพร้อมไฟล์ บรรทัด และคอลัมน์: แถวที่ใช้ไม่ได้ซึ่งคำสั่งอื่นจะไม่รับ แถวที่น่าสงสัยแต่ใช้แล้ว "
                + "และการตีความข้อมูล คืนค่า 1 หากมีสิ่งที่ควรตรวจดู"),
        operands: [CommonOptions.network], options: [explainColumns, saveMap, suggestSame],
        groups: [CommonOptions.showing, CommonOptions.readingForCheck],
        examples: [
            .init(
                "quintet check examples/thai-social-innovation",
                Bilingual("the blemishes of the example", "จุดบกพร่องของตัวอย่าง"))
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let path = invocation[CommonOptions.network]
        let result = try NetworkInput.read(path, invocation)
        if invocation[Self.saveMap] {
            let file = try SavedMap.write(result.report.columns, beside: path)
            console.say(Bilingual("Wrote \(file).", "เขียน \(file) แล้ว"))
        }
        if let list = invocation[Self.suggestSame] {
            let pairs = DuplicateFinder.pairs(in: result.network)
            let bytes = SameFile.suggestions(pairs, in: result.network, language: console.language)
            try AtomicFile.write(bytes, to: list)
            console.say(
                Bilingual(
                    "Wrote \(counted(pairs.count, "probable pair", "probable pairs")) to \(list).",
                    "เขียน \(grouped(pairs.count)) คู่ที่น่าจะซ้ำลง \(list) แล้ว"))
        }
        if invocation[Self.explainColumns] {
            try console.show(ColumnsAnswer.make(result.report.columns), invocation)
            return .done
        }
        let (answer, hasFindings) = CheckAnswer.make(result)
        try console.show(answer, invocation)
        return hasFindings ? .findings : .done
    }
}

/// Keeps a map of columns beside the data.
enum SavedMap {
    static func write(_ meanings: [ColumnMeaning], beside path: String) throws -> String {
        guard !meanings.isEmpty else {
            throw CommandLineError.failed(
                Bilingual(
                    "there are no columns to keep: a matrix, a GraphML or a JSON file has none that could be understood "
                        + "otherwise",
                    "ไม่มีคอลัมน์ให้บันทึก เมทริกซ์ ไฟล์ GraphML และ JSON ไม่มีคอลัมน์ที่จะตีความเป็นอย่างอื่น"), status: .usage)
        }
        guard path != "-", Set(meanings.map(\.file)).count == 1 else {
            throw CommandLineError.failed(
                Bilingual(
                    "a map is kept beside one table; this is a folder, a workbook or standard input",
                    "บันทึกได้เฉพาะข้อมูลที่เป็นตารางเดียว ไม่ใช่โฟลเดอร์ สมุดงาน หรืออินพุตมาตรฐาน"), status: .usage)
        }
        let file = ColumnMap.path(beside: path)
        try AtomicFile.write(ColumnMap(meanings).text, to: file)
        return file
    }
}

extension CommonOptions {
    /// `check` takes bad rows for what they are.
    static let readingForCheck = OptionGroup(reading.title, [directed, organizations, map, vocabulary, encoding, same])
}
