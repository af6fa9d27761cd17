import Foundation
import Quintet
import QuintetReports
import Synchronization

/// How far a long work is, on one line of a terminal that is gone when the work is done.
///
/// It shows after half a second, and says how much longer it will take once enough is done to tell.
final class ProgressBar: Sendable {
    private let progress: WorkProgress
    private let language: InterfaceLanguage
    private let columns: Int
    private let eraser: [UInt8]
    private let isOver = Mutex(false)
    private let changed = DispatchSemaphore(value: 0)
    private let gone = DispatchSemaphore(value: 0)
    private let write: @Sendable ([UInt8]) -> Void

    /// Begins to watch; ``end()`` ends it.
    ///
    /// - Parameters:
    ///   - columns: how wide the terminal is.
    ///   - canErase: whether the terminal knows how to clear a line; otherwise it is written over with spaces.
    ///   - write: writes to the terminal; called on a thread of the bar's own.
    init(
        _ progress: WorkProgress, language: InterfaceLanguage, columns: Int, canErase: Bool,
        write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.progress = progress
        self.language = language
        self.columns = columns
        eraser = Array((canErase ? "\r\u{1B}[K" : "\r" + String(repeating: " ", count: columns - 1) + "\r").utf8)
        self.write = write
        Thread { self.run() }.start()
    }

    /// Clears the line, if there is one; nothing is written afterwards.
    func end() {
        isOver.withLock { $0 = true }
        changed.signal()
        gone.wait()
    }

    private func run() {
        let clock = ContinuousClock()
        let start = clock.now
        var isShown = false
        _ = changed.wait(timeout: .now() + 0.5)
        while !isOver.withLock({ $0 }) {
            if !isShown { Interruption.shows(eraser: eraser) }
            isShown = true
            let line = Self.line(
                progress.fraction, seconds: (clock.now - start) / .seconds(1), language, columns: columns)
            write(eraser + Array(line.utf8))
            _ = changed.wait(timeout: .now() + 0.2)
        }
        if isShown {
            write(eraser)
            Interruption.shows(eraser: [])
        }
        gone.signal()
    }

    /// The line: a bar, the share done, and how long the rest will take if it goes on like this.
    static func line(
        _ fraction: Double, seconds: Double, _ language: InterfaceLanguage, columns: Int
    ) -> String {
        let done = Int((fraction * 20).rounded(.down))
        let bar = "[" + String(repeating: "#", count: done) + String(repeating: ".", count: 20 - done) + "]"
        let percent = "\(Int((fraction * 100).rounded(.down)))%"
        let line = bar + String(repeating: " ", count: 5 - percent.count) + percent
        // From very little nothing can be told.
        guard fraction >= 0.02, seconds >= 1 else { return String(line.prefix(columns - 1)) }
        let left = Console.duration(seconds * (1 - fraction) / fraction)
        let text = line + Bilingual("  about \(left.en) left", "  เหลือประมาณ \(left.th)")[language]
        return displayWidth(text) < columns ? text : String(line.prefix(columns - 1))
    }
}

extension Console {
    /// `8 seconds`, `3 minutes`, `2 hours`: as exactly as an estimate deserves.
    static func duration(_ seconds: Double) -> Bilingual {
        func counted(_ count: Double, _ one: String, _ many: String, _ thai: String) -> Bilingual {
            let number = Int(min(max(1, count.rounded()), 1e9))
            return Bilingual("\(grouped(number)) \(number == 1 ? one : many)", "\(grouped(number)) \(thai)")
        }
        switch seconds {
        case ..<20: return counted(seconds, "second", "seconds", "วินาที")
        case ..<90: return counted((seconds / 5).rounded() * 5, "second", "seconds", "วินาที")
        case ..<5_400: return counted(seconds / 60, "minute", "minutes", "นาที")
        case ..<172_800: return counted(seconds / 3600, "hour", "hours", "ชั่วโมง")
        default: return counted(seconds / 86_400, "day", "days", "วัน")
        }
    }

    /// Does long work: with a bar where a person reads along, and so that Ctrl-C stops it.
    package func working<R>(_ body: (WorkProgress) throws -> R) rethrows -> R {
        let progress = WorkProgress()
        let bar = bar(for: progress)
        defer { bar?.end() }
        return try Interruption.during(progress) { try body(progress) }
    }
}
