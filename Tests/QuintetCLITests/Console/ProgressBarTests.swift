import Foundation
import Quintet
import QuintetReports
import Synchronization
import Testing

@testable import QuintetCLI

struct ProgressBarTests {
    private final class Screen: Sendable {
        private let bytes = Mutex<[UInt8]>([])
        var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
        func write(_ more: [UInt8]) { bytes.withLock { $0 += more } }
    }

    @Test func `what is over within half a second shows nothing`() {
        let screen = Screen()
        let bar = ProgressBar(WorkProgress(), language: .en, columns: 80, canErase: true) { screen.write($0) }
        bar.end()
        #expect(screen.text == "")
    }

    @Test(arguments: [true, false]) func `the line is gone at the end`(canErase: Bool) throws {
        let screen = Screen()
        let progress = WorkProgress()
        progress.expect(4)
        try progress.advance(1)
        let bar = ProgressBar(progress, language: .en, columns: 60, canErase: canErase) { screen.write($0) }
        Thread.sleep(forTimeInterval: 0.9)
        bar.end()
        #expect(screen.text.contains("[#####...............]  25%"), "\(screen.text)")
        #expect(screen.text.hasSuffix(canErase ? "\r\u{1B}[K" : String(repeating: " ", count: 59) + "\r"))
        // People who want no color, and terminals that know no codes, get none.
        #expect(screen.text.contains("\u{1B}") == canErase)
    }

    @Test func `it tells how long the rest takes once there is something to go by`() {
        #expect(ProgressBar.line(0, seconds: 9, .en, columns: 80) == "[....................]   0%")
        #expect(ProgressBar.line(0.5, seconds: 0.6, .en, columns: 80) == "[##########..........]  50%")
        #expect(
            ProgressBar.line(0.25, seconds: 60, .en, columns: 80)
                == "[#####...............]  25%  about 3 minutes left")
        #expect(
            ProgressBar.line(0.25, seconds: 60, .th, columns: 80)
                == "[#####...............]  25%  เหลือประมาณ 3 นาที")
        #expect(ProgressBar.line(1, seconds: 60, .en, columns: 80).hasPrefix("[####################] 100%"))
        // A narrow terminal has the bar alone, and never a second line.
        #expect(ProgressBar.line(0.25, seconds: 60, .en, columns: 30) == "[#####...............]  25%")
        #expect(ProgressBar.line(0.25, seconds: 60, .en, columns: 20).count == 19)
    }

    @Test(arguments: [
        (0.2, "1 second"), (8.4, "8 seconds"), (62, "60 seconds"), (100, "2 minutes"), (7200, "2 hours"),
        (200_000, "2 days"),
    ]) func `times are as exact as an estimate deserves`(seconds: Double, text: String) {
        #expect(Console.duration(seconds).en == text)
    }

    @Test func `without a terminal there is no bar, and nor is there when told to be quiet`() {
        let progress = WorkProgress()
        #expect(Console(output: MemoryDestination(), errors: MemoryDestination()).bar(for: progress) == nil)
        let console = Console(output: MemoryDestination(), errors: MemoryDestination(isTerminal: true))
        console.isQuiet = true
        #expect(console.bar(for: progress) == nil)
    }
}
