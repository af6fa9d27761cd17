import Quintet
import Foundation
import QuintetReports

/// What a command speaks through: data to standard output, talk to standard error.
///
/// Output is buffered and complete only after ``flush()``, which the tool calls when a command ends; on a terminal
/// every text shows at once. Text that goes to a terminal is made ``inert(_:)`` on the way, so color is a ``Style``
/// asked for beside the text and never part of it. A console belongs to the thread that runs the command.
package final class Console {
    /// The looks a text can have where color is on.
    package enum Style: String, Sendable {
        case bold = "1"
        case muted = "2"
        case good = "32"
        case doubtful = "33"
        case bad = "31"
    }

    private let output: any Destination
    private let errors: any Destination
    private let environment: [String: String]
    private var buffer: [UInt8] = []
    /// The first failure of standard output; once it has failed, every later write says so again.
    private var failure: OutputError?
    /// A buffer of this size is sent on; large enough that the system call does not show.
    private static let bufferSize = 1 << 16

    /// The language to speak.
    package var language: InterfaceLanguage
    /// Whether ``say(_:style:)`` keeps silent; failures are told all the same.
    package var isQuiet = false

    /// Makes a console of two destinations; `environment` tells the language and whether color is wanted.
    package init(output: any Destination, errors: any Destination, environment: [String: String] = [:]) {
        self.output = output
        self.errors = errors
        self.environment = environment
        language = Self.language(of: environment)
    }

    /// The console of this process.
    ///
    /// Ignores SIGPIPE and SIGXFSZ from here on: a closed pipe and a file that grows too large become errors that can be
    /// handled.
    package static func standard(environment: [String: String]) -> Console {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        return Console(
            output: FileDescriptorDestination(STDOUT_FILENO), errors: FileDescriptorDestination(STDERR_FILENO),
            environment: environment)
    }

    /// The language an environment asks for: Thai if the first of LC_ALL, LC_MESSAGES and LANG that is set begins
    /// with `th`, else English.
    package static func language(of environment: [String: String]) -> InterfaceLanguage {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("th") == true ? .th : .en
    }

    // MARK: What is there

    /// Whether standard output is read by a person.
    package var isTerminal: Bool { output.isTerminal }

    /// Whether standard error is read by a person: where progress may show.
    package var talksToTerminal: Bool { errors.isTerminal }

    /// The columns to write in: what the terminal says, else COLUMNS, else 80; never fewer than 20.
    package var width: Int {
        max(20, output.columns ?? environment["COLUMNS"].flatMap(Int.init) ?? 80)
    }

    private func hasColor(_ destination: any Destination) -> Bool {
        destination.isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    // MARK: Data

    /// Writes text to standard output, as it is; nothing is added, not even a line break.
    package func write(_ text: String, style: Style? = nil) throws(OutputError) {
        buffer += dressed(text, style, for: output).utf8
        if output.isTerminal || buffer.count >= Self.bufferSize { try flush() }
    }

    /// Writes bytes to standard output: a picture, a workbook.
    package func write(bytes: some Collection<UInt8>) throws(OutputError) {
        buffer += bytes
        if output.isTerminal || buffer.count >= Self.bufferSize { try flush() }
    }

    /// Sends on what is still in the buffer.
    package func flush() throws(OutputError) {
        if let failure { throw failure }
        guard !buffer.isEmpty else { return }
        do {
            try output.write(buffer)
            buffer.removeAll(keepingCapacity: true)
        } catch {
            failure = error
            buffer = []
            throw error
        }
    }

    // MARK: Talk

    /// Says a line on standard error, unless told to be quiet.
    package func say(_ text: String, style: Style? = nil) {
        if !isQuiet { tell(text, style) }
    }

    /// Says a line in the console's language on standard error, unless told to be quiet.
    package func say(_ text: Bilingual, style: Style? = nil) {
        say(text[language], style: style)
    }

    /// Says on standard error, quiet or not, what went wrong: one line, whatever the text holds.
    package func fail(_ text: String) {
        tell(Self.inertLine(text), .bad)
    }

    private func tell(_ text: String, _ style: Style?) {
        // On a terminal both streams meet; what was written before must show before. A failure of standard output is
        // remembered for the next flush, and one of standard error could not be told to anyone.
        if output.isTerminal { try? flush() }
        try? errors.write(Array((dressed(text, style, for: errors) + "\n").utf8))
    }

    /// A bar on standard error; nil where nobody reads along or wants to.
    func bar(for progress: WorkProgress) -> ProgressBar? {
        guard talksToTerminal, !isQuiet else { return nil }
        // Escape codes are for terminals that know them and people who want them.
        let canErase = hasColor(errors)
        return ProgressBar(
            progress, language: language, columns: max(20, errors.columns ?? 80), canErase: canErase
        ) { bytes in
            _ = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
        }
    }

    private func dressed(_ text: String, _ style: Style?, for destination: any Destination) -> String {
        let plain = destination.isTerminal ? Self.inert(text) : text
        guard let style, hasColor(destination), !plain.isEmpty else { return plain }
        return "\u{1B}[\(style.rawValue)m\(plain)\u{1B}[0m"
    }
}
