import Foundation
import Testing

/// The program, really run and really interrupted.
struct InterruptionTests {
    private static let slow: String = {
        // A ring with chords: 6,000 organizations, for whom betweenness takes long in any build.
        var rows = ["source,target"]
        for i in 0..<6_000 {
            for step in [1, 7, 61, 733, 1_511] { rows.append("o\(i),o\((i + step) % 6_000)") }
        }
        return rows.joined(separator: "\n") + "\n"
    }()

    private struct Run {
        let status: Int32
        let seconds: Double
        let errors: String
        let files: [String]
    }

    /// Starts the program, waits until standard error holds a text or some time has passed, and sends signals.
    private func interrupt(
        _ arguments: [String], after text: String?, with signals: [Int32], stdin: Pipe? = nil
    ) throws -> Run {
        let folder = try Workspace()
        try folder.write(Self.slow, to: "ties.csv")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        if let stdin { process.standardInput = stdin }
        try process.run()
        try errors.fileHandleForWriting.close()
        var told = ""
        if let text {
            while !told.contains(text) {
                let data = errors.fileHandleForReading.availableData
                guard !data.isEmpty else { break }
                told += String(decoding: data, as: UTF8.self)
            }
        }
        Thread.sleep(forTimeInterval: 0.4)
        let start = ContinuousClock.now
        for number in signals { kill(process.processIdentifier, number) }
        told += String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return Run(status: status, seconds: seconds, errors: told, files: folder.names)
    }

    static let signals: [(number: Int32, status: Int32)] = [(SIGINT, 130), (SIGTERM, 143)]

    // The program itself takes a twentieth of a second; a busy machine may take its time to start and reap processes.
    private static let limit = 0.5

    @Test(arguments: signals)
    func `a measure that takes long is foretold, and stops at once`(number: Int32, status: Int32) throws {
        let run = try interrupt(
            ["measure", "ties.csv", "betweenness", "--length", "inverse-weight"], after: "will take about",
            with: [number])
        #expect(run.status == status, "\(run.errors)")
        #expect(run.seconds < Self.limit, "\(run.seconds) s")
        #expect(run.errors.contains("This will take about"))
        #expect(run.errors.hasSuffix("stopped before it was done\n"), "\(run.errors)")
        // Where nobody reads along there is no bar.
        #expect(!run.errors.contains("#"))
        #expect(run.files == ["ties.csv"])
    }

    @Test(arguments: signals)
    func `reading stops at once, too`(number: Int32, status: Int32) throws {
        // Nothing comes, and no end.
        let run = try interrupt(["measure", "-", "degree"], after: nil, with: [number], stdin: Pipe())
        #expect(run.status == status, "\(run.errors)")
        #expect(run.seconds < Self.limit, "\(run.seconds) s")
        #expect(run.errors == "quintet: stopped before it was done\n")
    }

    @Test func `the second interruption ends everything`() throws {
        let run = try interrupt(["measure", "-"], after: nil, with: [SIGINT, SIGTERM], stdin: Pipe())
        #expect([130, 143].contains(run.status))
        #expect(run.seconds < Self.limit)
    }
}
