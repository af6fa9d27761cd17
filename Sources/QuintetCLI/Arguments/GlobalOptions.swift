import Quintet
import QuintetReports

/// The options every command has.
enum GlobalOptions {
    static let help = Option<Bool>("help", short: "h", help: Bilingual("show this help", "แสดงคำอธิบายนี้"))
    static let version = Option<Bool>("version", help: Bilingual("show the version", "แสดงรุ่นของโปรแกรม"))
    static let language = Option<InterfaceLanguage>(
        "lang", help: Bilingual("speak Thai or English", "เลือกภาษาไทยหรืออังกฤษ"), value: .choice)
    static let quiet = Option<Bool>(
        "quiet", short: "q", help: Bilingual("say nothing but errors", "ไม่แสดงข้อความอื่นนอกจากข้อผิดพลาด"))

    static let threads = Option<Int>(
        "threads", placeholder: "N",
        help: Bilingual("work on at most N processors at once, not on all", "ใช้หน่วยประมวลผลพร้อมกันไม่เกิน N หน่วย"),
        value: .number(in: 1...1024))

    static let all: [any OptionDeclaration] = [help, version, language, quiet, threads]
    static let group = OptionGroup(Bilingual("Options of every command", "ตัวเลือกของทุกคำสั่ง"), all)

    /// What the words ask for, found without reading the rest.
    ///
    /// This is exact, not a guess: the parser never takes a word spelled like an option for a value.
    struct Asked {
        var wantsHelp = false
        var wantsVersion = false
        var isQuiet = false
        var language: InterfaceLanguage?

        init(in words: [String]) {
            let options = Array(words.prefix { $0 != "--" })
            wantsHelp = options.contains { help.spellings.contains($0) }
            wantsVersion = options.contains { version.spellings.contains($0) }
            isQuiet = options.contains { quiet.spellings.contains($0) }
            for (position, word) in options.enumerated() {
                let (spelling, value) = Parser.split(word)
                guard spelling == "--\(GlobalOptions.language.name)" else { continue }
                let next = position + 1 < options.count ? options[position + 1] : ""
                language = InterfaceLanguage(rawValue: value ?? next)
            }
        }
    }
}
