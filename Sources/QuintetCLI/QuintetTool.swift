import Graphviz
import Quintet
import QuintetFormats
import QuintetReports

/// The tool as people run it: one line a command.
extension Tool {
    package static let quintet = Tool(
        name: "quintet",
        summary: Bilingual(
            "answers from partner networks kept in spreadsheets", "คำตอบจากเครือข่ายพันธมิตรที่เก็บในตารางคำนวณ"),
        commands: [
            NewCommand(), CheckCommand(), InfoCommand(), WhoCommand(), PathCommand(), MeasureCommand(),
            ClustersCommand(), SectorsCommand(), BrokersCommand(), GapsCommand(), DrawCommand(), ConvertCommand(),
            MergeCommand(), VerifyCommand(),
        ],
        topics: [.style] + HelpTopic.measures,
        version: { Version.text },
        explain: explain)

    /// The errors of other doors, as a sentence and a status.
    @Sendable private static func explain(_ error: any Error) -> CommandLineError? {
        switch error {
        case let error as ReadError:
            .failed(error.message, status: status(of: error))
        case let error as FileWriteError:
            .failed(error.message, status: error.isCannotCreate ? .cannotCreate : .ioError)
        case let error as WorkbookWriteError:
            .failed(Bilingual(same: error.description), status: .ioError)
        case let error as RenderingError:
            .failed(
                Bilingual(error.description, "วาดภาพไม่สำเร็จ: \(error.description)"), status: status(of: error))
        case let error as EditingError:
            .failed(Bilingual(same: error.description), status: .badData)
        case let error as CommunityError:
            .failed(
                error.message, remedy: Bilingual("the leiden method has no such limit", "วิธี leiden ไม่มีขีดจำกัดนี้"),
                status: .usage)
        case let error as ConvergenceError:
            .failed(
                Bilingual(error.description, "การคำนวณทีละขั้นไม่ลงตัว: \(error.description)"), status: .badData)
        case is Stopped:
            .failed(interruptedSentence, status: Interruption.status)
        default: nil
        }
    }

    static let interruptedSentence = Bilingual("stopped before it was done", "หยุดก่อนเสร็จ")

    private static func status(of error: ReadError) -> ExitStatus {
        // A map that does not fit is the command line's fault, not the data's.
        if case .badMap = error { return .usage }
        return error.isMissing ? .noInput : .badData
    }

    private static func status(of error: RenderingError) -> ExitStatus {
        if case .timedOut = error { .timedOut } else { .drawingFailed }
    }
}
