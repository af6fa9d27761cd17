import Quintet
import QuintetReports

/// Why a word cannot be the value of an option or operand; the option is named by whoever tells it.
package enum Refusal: Error, Equatable, Sendable {
    /// Something else is wanted: `wanted(Bilingual("a year", "ปี"), not: "soon")`.
    case wanted(Bilingual, not: String)
    /// The word is none of the choices.
    case unknownChoice(String, suggestion: String?, choices: [String])
    /// Anything else, as the end of a sentence: `because(Bilingual("it ends before it begins", …), "2566-2560")`.
    case because(Bilingual, String)

    /// The sentence, about the value of `name` ("--ties", "NETWORK").
    func sentence(about name: String) -> Bilingual {
        switch self {
        case .wanted(let wanted, let word):
            let word = quoted(word)
            return Bilingual("\(name) wants \(wanted.en), not \(word)", "\(name) ต้องเป็น\(wanted.th) ไม่ใช่ \(word)")
        case .unknownChoice(let word, let suggestion, let choices):
            var text = Bilingual("unknown value \(quoted(word)) for \(name)", "ไม่รู้จักค่า \(quoted(word)) ของ \(name)")
            text += didYouMean(suggestion)
            // A long list hides the suggestion; help has it.
            if suggestion == nil || choices.count <= 12 {
                let list = oneOf(choices, atMost: 12)
                text += Bilingual("; choose \(list.en)", "; เลือกได้จาก \(list.th)")
            }
            return text
        case .because(let reason, let word):
            return Bilingual(
                "cannot use \(quoted(word)) for \(name): \(reason.en)",
                "ใช้ \(quoted(word)) กับ \(name) ไม่ได้: \(reason.th)")
        }
    }
}

/// The word in quotes, on one line, without controls, and not too long to read.
func quoted(_ word: String) -> String {
    let inert = Console.inertLine(word)
    return inert.count <= 60 ? "\"\(inert)\"" : "\"\(inert.prefix(57))…\""
}

/// " (did you mean recorded?)", or nothing.
func didYouMean(_ suggestion: String?) -> Bilingual {
    guard let suggestion else { return Bilingual(same: "") }
    return Bilingual(" (did you mean \(suggestion)?)", " (หมายถึง \(suggestion) หรือไม่?)")
}

/// "recorded, shared or both".
func oneOf(_ choices: [String], atMost limit: Int = .max) -> Bilingual {
    guard choices.count <= limit else { return Bilingual(same: choices.prefix(limit).joined(separator: ", ") + ", …") }
    guard choices.count > 1, let last = choices.last else { return Bilingual(same: choices.first ?? "") }
    let others = choices.dropLast().joined(separator: ", ")
    return Bilingual("\(others) or \(last)", "\(others) หรือ \(last)")
}

extension Bilingual {
    static func += (text: inout Bilingual, other: Bilingual) {
        text.en += other.en
        text.th += other.th
    }
}
