import Quintet
import QuintetReports

/// What ends a run at the command line's door: one sentence, perhaps a remedy, and the exit status.
///
/// Words as typed are kept as fields; the sentence is written here once, in both languages, and always fits one line.
package enum CommandLineError: Error, Equatable, Sendable {
    case noCommand
    case unknownCommand(String, suggestion: String?)
    /// The command stands behind what it should be about: `quintet partners.xlsx measure`.
    case misplacedCommand(String, behind: String)
    case unknownOption(String, suggestion: String?)
    /// An option that wants a value stands last, or before another option.
    case missingValue(option: String, placeholder: String)
    case needlessValue(option: String, String)
    case repeatedOption(String)
    case badValue(of: String, Refusal)
    case missingOperand(String)
    case surplusOperand(String)
    case unknownTopic(String, suggestion: String?)
    /// Standard output (nil) or a named file broke off, for the reason given in the system's words.
    case cannotWrite(to: String?, reason: String)
    /// What another door's error comes to here.
    case failed(Bilingual, remedy: Bilingual? = nil, status: ExitStatus)

    /// What went wrong, in one line, without the program's name and without a full stop.
    package var message: Bilingual {
        switch self {
        case .noCommand:
            return Bilingual("no command given", "ยังไม่ได้ระบุคำสั่ง")
        case .unknownCommand(let word, let suggestion):
            var text = Bilingual("unknown command \(quoted(word))", "ไม่รู้จักคำสั่ง \(quoted(word))")
            text += didYouMean(suggestion)
            return text
        case .misplacedCommand(let command, let word):
            return Bilingual(
                "the command comes first: \(quoted(word)) stands before \(quoted(command))",
                "คำสั่งต้องมาก่อน: \(quoted(word)) อยู่หน้า \(quoted(command))")
        case .unknownOption(let word, let suggestion):
            var text = Bilingual("unknown option \(quoted(word))", "ไม่รู้จักตัวเลือก \(quoted(word))")
            text += didYouMean(suggestion)
            return text
        case .missingValue(let option, let placeholder):
            return Bilingual("\(option) needs a value (\(placeholder))", "\(option) ต้องมีค่า (\(placeholder))")
        case .needlessValue(let option, let word):
            let word = quoted(word)
            return Bilingual("\(option) takes no value, but has \(word)", "\(option) ไม่รับค่า แต่มี \(word)")
        case .repeatedOption(let option):
            return Bilingual("\(option) is given more than once", "ระบุ \(option) มากกว่าหนึ่งครั้ง")
        case .badValue(let name, let refusal):
            return refusal.sentence(about: name)
        case .missingOperand(let name):
            return Bilingual("\(name) is missing", "ขาด \(name)")
        case .surplusOperand(let word):
            return Bilingual("unexpected word \(quoted(word))", "มีคำที่ไม่ต้องการ \(quoted(word))")
        case .unknownTopic(let word, let suggestion):
            var text = Bilingual("there is no help about \(quoted(word))", "ไม่มีคำอธิบายเรื่อง \(quoted(word))")
            text += didYouMean(suggestion)
            return text
        case .cannotWrite(let place, let reason):
            return Bilingual(
                "cannot write to \(place.map(quoted) ?? "standard output"): \(reason)",
                "เขียนลง \(place.map(quoted) ?? "เอาต์พุตมาตรฐาน") ไม่ได้: \(reason)")
        case .failed(let message, _, _):
            return message
        }
    }

    /// What to do about it, in a few words; nil if the message says it already.
    package var remedy: Bilingual? {
        switch self {
        case .unknownOption(let word, nil) where word.first == "-" && word.dropFirst().first?.isNumber == true:
            Bilingual("put -- before words that begin with a dash", "ใส่ -- ไว้หน้าคำที่ขึ้นต้นด้วยขีด")
        case .missingValue(let option, let placeholder) where option.hasPrefix("--"):
            Bilingual(
                "write \(option)=\(placeholder) if the value begins with a dash",
                "ถ้าค่าขึ้นต้นด้วยขีด ให้เขียน \(option)=\(placeholder)")
        case .failed(_, let remedy, _):
            remedy
        default:
            nil
        }
    }

    /// Whether the reader is best sent to the help, nothing better being known.
    var wantsHelp: Bool {
        switch self {
        case .noCommand, .unknownCommand(_, nil), .misplacedCommand, .missingOperand, .surplusOperand,
            .unknownTopic(_, nil):
            true
        case .unknownOption(_, nil):
            remedy == nil
        default:
            false
        }
    }

    /// How the run ends.
    package var status: ExitStatus {
        switch self {
        case .cannotWrite: .ioError
        case .failed(_, _, let status): status
        default: .usage
        }
    }
}

extension CommandLineError: CustomStringConvertible {
    package var description: String { line(in: .en) }

    /// Message and remedy on one line.
    package func line(in language: InterfaceLanguage) -> String {
        message[language] + (remedy.map { "; " + $0[language] } ?? "")
    }
}
