import Foundation
import Graphviz

/// Renders each drawing in a process of its own, so that a library that crashes, hangs or floods costs an error
/// message and not the program.
public struct ChildRenderer: Renderer {
    private let executable: String
    private let deadline: Double?
    private let extraEnvironment: [String: String]
    private let outputLimit: Int

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - executable: the program that answers to `__layout`; nil is the program that is running.
    ///   - deadline: seconds after which a drawing is given up; nil gives 30, and 60 over 2,000 nodes.
    ///   - extraEnvironment: variables set for the drawing process only.
    ///   - outputLimit: the most bytes that the process may write in all.
    public init(
        executable: String? = nil, deadline: Double? = nil, extraEnvironment: [String: String] = [:],
        outputLimit: Int = 512 << 20
    ) {
        self.executable = executable ?? Self.runningProgram
        self.deadline = deadline
        self.extraEnvironment = extraEnvironment
        self.outputLimit = outputLimit
    }

    public func render(
        _ drawing: Drawing, as formats: [PictureFormat]
    ) throws(RenderingError) -> RenderedPicture {
        let seconds = deadline ?? (drawing.nodes.count > 2_000 ? 60 : 30)
        let request = DrawingRequest(drawing, as: formats).encoded()
        let (answer, remarks) = try ask(request, task: RenderingTask(drawing), seconds: seconds)
        guard case .picture(var picture) = answer else {
            throw .crashed(signal: nil, task: RenderingTask(drawing), lastWords: remarks.lastWords)
        }
        picture.warnings += remarks.lines
        return picture
    }

    public func widths(
        of scalars: Set<Unicode.Scalar>, fonts: [String] = Drawing.defaultFonts
    ) throws(RenderingError) -> FontWidths {
        let task = RenderingTask(Drawing(name: "", engine: .given))
        let request = MeasuringRequest(scalars.sorted(), fonts: fonts).encoded()
        let (answer, remarks) = try ask(request, task: task, seconds: deadline ?? 30)
        guard case .widths(let widths) = answer else {
            throw .crashed(signal: nil, task: task, lastWords: remarks.lastWords)
        }
        return widths
    }

    /// One process, one question, one answer.
    private func ask(
        _ request: [UInt8], task: RenderingTask, seconds: Double
    ) throws(RenderingError) -> (DrawingAnswer, ChildRemarks) {
        let end = ChildProcess.now() + seconds
        let process = try ChildProcess(
            executable: executable, arguments: [layoutChildArgument, "\(Int(seconds.rounded(.up)))"],
            environment: environment)
        let outcome = process.communicate(request, until: end, outputLimit: outputLimit)

        let remarks = ChildRemarks(outcome.lastErrors)
        switch outcome.ending {
        case .overdue:
            throw .timedOut(seconds: seconds, task: task)
        case .tooMuchOutput:
            throw .tooLarge("the drawing library wrote more than \(outputLimit >> 20) MB")
        case .signal(let signal):
            throw .crashed(signal: signal, task: task, lastWords: remarks.lastWords)
        case .exit(let status):
            guard status == 0, let answer = try? DrawingAnswer(decoding: outcome.output) else {
                throw .crashed(signal: nil, task: task, lastWords: remarks.lastWords)
            }
            switch answer {
            case .picture, .widths:
                return (answer, remarks)
            case .failure(.libraryFailed(let message)) where !remarks.lastWords.isEmpty:
                // The library said why on standard error.
                throw .libraryFailed(
                    message.replacingOccurrences(of: RenderingError.unexplained, with: remarks.lastWords))
            case .failure(let error):
                throw error
            }
        }
    }

    private static var runningProgram: String {
        #if os(Linux)
            "/proc/self/exe"  // also right when the file was replaced or moved
        #else
            Bundle.main.executablePath ?? CommandLine.arguments[0]
        #endif
    }

    private var environment: [String] {
        var variables = ProcessInfo.processInfo.environment
        variables["SWIFT_BACKTRACE"] = "enable=no"  // a crash is an answer here; a trace would take seconds
        // circo compares addresses; what is allocated when must not hang on a random hash seed.
        variables["SWIFT_DETERMINISTIC_HASHING"] = "1"
        variables.merge(extraEnvironment) { $1 }
        return variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
}

/// What a process wrote to standard error, for people: each line once, without control characters.
struct ChildRemarks {
    /// At most twenty different lines.
    var lines: [String] = []

    init(_ bytes: [UInt8]) {
        var seen: Set<String> = []
        for raw in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let printable = raw.unicodeScalars.prefix(300).filter { $0.value >= 0x20 && $0.value != 0x7F }
            let line = String(String.UnicodeScalarView(printable))
            if !line.isEmpty, seen.insert(line).inserted { lines.append(line) }
        }
        lines = Array(lines.suffix(20))
    }

    /// The last three lines in one.
    var lastWords: String { lines.suffix(3).joined(separator: "; ") }
}
