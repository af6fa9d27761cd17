import Quintet
import QuintetFormats
import QuintetReports

/// The options that say what the look of organizations and lines means; each wins over the style file.
enum StyleOptions {
    static let file = Option<String>(
        "rules", placeholder: "FILE",
        help: Bilingual("a style file; see help style", "ไฟล์รูปแบบ ดู help style"), value: .text)
    static let color = Option<String>(
        "color-by", placeholder: "WHAT",
        help: Bilingual(
            "color: sector, region, area, role, cluster, kind, mechanism, since, first-year, a measure, an attribute, or none",
            "สีตาม sector region area role cluster kind mechanism since first-year ตัวชี้วัด คอลัมน์ หรือ none"),
        value: .text)
    static let shape = Option<String>(
        "shape-by", placeholder: "WHAT",
        help: Bilingual("shape: the same words; without it as the color", "รูปทรงตามคำเดียวกัน ถ้าไม่ระบุเป็นไปตามสี"),
        value: .text)
    static let label = Option<String>(
        "label", placeholder: "WHAT",
        help: Bilingual(
            "labels: name, abbreviation, id, none, or an attribute", "ป้าย: name abbreviation id none หรือคอลัมน์"),
        value: .text)
    static let lineColor = Option<String>(
        "line-color-by", placeholder: "WHAT",
        help: Bilingual(
            "line color: kind, mechanism, sectors, strength, count, first-year, an attribute of ties, or none",
            "สีเส้นตาม kind mechanism sectors strength count first-year คอลัมน์ของความร่วมมือ หรือ none"),
        value: .text)
    static let lineStyle = Option<String>(
        "line-style-by", placeholder: "WHAT",
        help: Bilingual(
            "solid, dashed or dotted by kind, mechanism, sectors or an attribute, or none; otherwise by kind",
            "เส้นทึบ ขีด หรือจุด ตาม kind mechanism sectors คอลัมน์ หรือ none ถ้าไม่ระบุตามประเภท"), value: .text)
    static let lineWidth = Option<String>(
        "line-width", placeholder: "strength|count|none",
        help: Bilingual("what the width of lines shows; otherwise strength", "ความหนาเส้นแสดงอะไร ถ้าไม่ระบุคือความเข้มแข็ง"),
        value: .text)
    static let only = Option<[String]>(
        "only", placeholder: "CONDITION",
        help: Bilingual(
            "draw only organizations of which this holds, such as degree>=3 or cluster=1,2; measures still count all, unlike "
                + "with --region and the like",
            "วาดเฉพาะองค์กรที่ตรงเงื่อนไข เช่น degree>=3 หรือ cluster=1,2 ตัวชี้วัดยังคิดจากทั้งเครือข่าย ต่างจาก --region เป็นต้น"),
        value: .repeated(.text))
    static let group = OptionGroup(
        Bilingual("What the look means", "ความหมายของรูปลักษณ์"),
        [file, color, shape, label, lineColor, lineStyle, lineWidth, only])

    /// The first of the options that is given, by name.
    static func given(_ invocation: Invocation) -> String? {
        group.options.first { invocation.isGiven($0) }?.name
    }

    /// The rules of the style file, with the options in place of what it says.
    static func rules(_ invocation: Invocation) throws -> StyleRules {
        var rules = StyleRules()
        if let path = invocation[file] {
            do {
                rules = try StyleRules(file: path)
            } catch let error as StyleError {
                throw CommandLineError.failed(error.message, status: .badData)
            } catch let error as JSONError {
                throw CommandLineError.failed(error.message, status: .badData)
            }
        }
        func word(_ option: Option<String>) -> StyleRules.Word? {
            invocation[option].map { StyleRules.Word($0, at: "--\(option.name)") }
        }
        if let word = word(color) { rules.nodes.color = StyleRules.Rule(by: word) }
        if let word = word(shape) { rules.nodes.shape = StyleRules.Rule(by: word) }
        if let word = word(DrawCommand.size) { rules.nodes.size = word }
        if let word = word(label) { rules.nodes.label = word }
        if let word = word(lineColor) { rules.lines.color = StyleRules.Rule(by: word) }
        if let word = word(lineStyle) { rules.lines.style = StyleRules.Rule(by: word) }
        if let word = word(lineWidth) { rules.lines.width = word }
        rules.nodes.only += invocation[only].map { StyleRules.Word($0, at: "--only") }
        return rules
    }

    /// A mistake on the command line, or in a file.
    static func status(of error: StyleError) -> ExitStatus { error.place.hasPrefix("--") ? .usage : .badData }
}
