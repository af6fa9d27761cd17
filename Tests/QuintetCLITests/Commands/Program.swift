import Foundation

/// The built program, run as people run it: its own process, both its streams read while it runs, a time limit.
enum Program {
    /// What a run left behind.
    struct Outcome: CustomStringConvertible {
        let command: String
        let directory: String
        /// The exit status; negative is the signal that ended it.
        let status: Int32
        let output: String
        let errors: String

        /// The lines of standard error, without an empty one at the end.
        var errorLines: [String] { errors.split(separator: "\n").map(String.init) }

        /// Everything needed to see what went wrong.
        var description: String {
            "\(command)\nin \(directory)\nended with \(status)\n--- output ---\n\(output)--- errors ---\n\(errors)"
        }
    }

    /// The program stands where the tests were built.
    static let path: String = {
        let own = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
        let folders = (bundles + [own.resolvingSymlinksInPath()]).map { $0.deletingLastPathComponent().path }
        return folders.map { $0 + "/quintet" }.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "quintet"
    }()

    /// Runs `quintet` with these words.
    ///
    /// - Parameters:
    ///   - stdin: what it reads from standard input; nothing by default.
    ///   - environment: set beside PATH and HOME; nothing else is passed on, so that no locale leaks in.
    ///   - limit: seconds after which it is killed, and the status is -9.
    static func run(
        _ arguments: [String], stdin: String = "", directory: Workspace, environment: [String: String] = [:],
        limit: Double = 60
    ) throws -> Outcome {
        try run(path, arguments, stdin: stdin, directory: directory, environment: environment, limit: limit)
    }

    /// Runs a line of shell in which `quintet` is the built program.
    static func shell(
        _ line: String, directory: Workspace, environment: [String: String] = [:], limit: Double = 60
    ) throws -> Outcome {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let words = ["-c", "PATH='\(folder)':$PATH; " + line]
        return try run("/bin/bash", words, stdin: "", directory: directory, environment: environment, limit: limit)
    }

    private static func run(
        _ program: String, _ arguments: [String], stdin: String, directory: Workspace,
        environment: [String: String], limit: Double
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: directory.path)
        let outer = ProcessInfo.processInfo.environment
        // Those of sanitizers say what they look for, in the program as in the tests.
        process.environment = outer.filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }
            .merging(["PATH": outer["PATH"] ?? "/usr/bin:/bin", "HOME": directory.path]) { $1 }
            .merging(environment) { $1 }
        let input = directory.path + "/.stdin-\(UUID().uuidString)"
        try Data(stdin.utf8).write(to: URL(fileURLWithPath: input))
        process.standardInput = FileHandle(forReadingAtPath: input)
        try FileManager.default.removeItem(atPath: input)
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        try? output.fileHandleForWriting.close()
        try? errors.fileHandleForWriting.close()
        let texts = drain(
            [output.fileHandleForReading, errors.fileHandleForReading], of: process.processIdentifier,
            until: Date(timeIntervalSinceNow: limit))
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return Outcome(
            command: ([URL(fileURLWithPath: program).lastPathComponent] + arguments).joined(separator: " "),
            directory: directory.path, status: status, output: texts[0], errors: texts[1])
    }

    /// Reads all streams at once, so that neither can fill up and stop the process; kills it when time is up.
    private static func drain(_ streams: [FileHandle], of process: pid_t, until deadline: Date) -> [String] {
        var bytes = [[UInt8]](repeating: [], count: streams.count)
        var requests = streams.map { pollfd(fd: $0.fileDescriptor, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while requests.contains(where: { $0.fd >= 0 }) {
            let rest = deadline.timeIntervalSinceNow
            if rest <= 0 {
                kill(process, SIGKILL)
                break
            }
            guard poll(&requests, nfds_t(requests.count), Int32(min(rest * 1000, 1000))) > 0 else { continue }
            for place in requests.indices where requests[place].revents != 0 {
                let count = read(requests[place].fd, &buffer, buffer.count)
                if count > 0 { bytes[place] += buffer[..<count] } else { requests[place].fd = -1 }
            }
        }
        return bytes.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// A fresh folder that goes away with its value.
final class Workspace {
    let path: String

    /// Makes an empty folder.
    init() throws {
        path = NSTemporaryDirectory() + "quintet-tests-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file and gives back its name.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(Array(text.utf8), to: name)
    }

    /// Writes a file of bytes, with the folders it needs.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return name
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    func data(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)) }

    func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

    /// The names of everything in the folder, hidden files too.
    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

    /// Puts a copy of the examples where the README's commands look for them.
    func copyExamples() throws {
        try FileManager.default.copyItem(atPath: Repository.path("examples"), toPath: path + "/examples")
    }
}

/// The files of this repository.
enum Repository {
    static func path(_ name: String) -> String {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url.appendingPathComponent(name).path
    }

    static let example = path("examples/thai-social-innovation")
}
