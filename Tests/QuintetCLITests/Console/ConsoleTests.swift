import Quintet
import Foundation
import QuintetReports
import Testing

@testable import QuintetCLI

@Suite struct `The console` {
    @Test(arguments: [
        ("plain\ttext\nand more", "plain\ttext\nand more"), ("\u{1B}[2Jgone", "␛[2Jgone"), ("a\r\nb", "a␍\nb"),
        ("\u{0}\u{7}\u{7F}", "␀␇␡"), ("a\u{9B}31m", "a\u{FFFD}31m"), ("\u{85}", "\u{FFFD}"), ("น้ำ é ©", "น้ำ é ©"),
        ("", ""),
    ])
    func `text is made inert for a terminal and left alone for a file`(text: String, inert: String) throws {
        #expect(Console.inert(text) == inert)
        let (terminal, file) = (MemoryDestination(isTerminal: true), MemoryDestination())
        for destination in [terminal, file] {
            let console = Console(output: destination, errors: MemoryDestination(), environment: ["NO_COLOR": "1"])
            try console.write(text)
            try console.flush()
        }
        #expect(terminal.text == inert)
        #expect(file.text == text)
    }

    @Test(arguments: [
        (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
        (true, ["TERM": "dumb"], false),
    ])
    func `color is for terminals that want it`(isTerminal: Bool, environment: [String: String], isColored: Bool) throws
    {
        let output = MemoryDestination(isTerminal: isTerminal)
        let errors = MemoryDestination(isTerminal: isTerminal)
        let console = Console(output: output, errors: errors, environment: environment)
        try console.write("title", style: .bold)
        try console.flush()
        console.fail("bad")
        #expect(output.text == (isColored ? "\u{1B}[1mtitle\u{1B}[0m" : "title"))
        #expect(errors.text == (isColored ? "\u{1B}[31mbad\u{1B}[0m\n" : "bad\n"))
    }

    @Test(
        arguments: [
            ([:], .en), (["LANG": "th_TH.UTF-8"], .th), (["LANG": "en_US.UTF-8"], .en), (["LANG": "TH"], .th),
            (["LANG": "th_TH.UTF-8", "LC_ALL": "C.UTF-8"], .en), (["LANG": "C", "LC_ALL": "th_TH"], .th),
            (["LANG": "th_TH", "LC_ALL": ""], .th),
        ] as [([String: String], InterfaceLanguage)])
    func `the environment says which language to speak`(environment: [String: String], expected: InterfaceLanguage) {
        #expect(Console.language(of: environment) == expected)
    }

    @Test(
        arguments: [
            (120, ["COLUMNS": "60"], 120), (nil, ["COLUMNS": "60"], 60), (nil, ["COLUMNS": "wide"], 80), (nil, [:], 80),
            (3, [:], 20),
        ] as [(Int?, [String: String], Int)])
    func `the width is the terminal's, or what is said, or eighty`(
        columns: Int?, environment: [String: String], expected: Int
    ) {
        let output = MemoryDestination(isTerminal: columns != nil, columns: columns)
        #expect(Console(output: output, errors: output, environment: environment).width == expected)
    }

    @Test func `quiet silences talk but not failures`() {
        let errors = MemoryDestination()
        let console = Console(output: MemoryDestination(), errors: errors)
        console.isQuiet = true
        console.say("hello")
        console.fail("bad")
        #expect(errors.text == "bad\n")
    }

    @Test func `data waits in the buffer and comes out in order`() throws {
        let output = MemoryDestination()
        let console = Console(output: output, errors: MemoryDestination())
        try console.write("a")
        try console.write(bytes: [0x62, 0xFF])
        #expect(output.bytes == [])
        try console.flush()
        #expect(output.bytes == [0x61, 0x62, 0xFF])
        for _ in 0..<10_000 { try console.write("0123456789") }
        #expect(output.bytes.count > 60_000)
        try console.flush()
        #expect(output.bytes.count == 100_003)
    }

    @Test func `a failure of standard output is told again at every flush`() {
        let console = Console(
            output: MemoryDestination(failure: (.failed("Disk quota exceeded"), after: 0)), errors: MemoryDestination())
        for _ in 0..<2 {
            #expect(throws: OutputError.failed("Disk quota exceeded")) {
                try console.write("a")
                try console.flush()
            }
        }
    }

    @Test func `a closed pipe ends quietly, whenever it closes`() {
        for line in ["check a.csv", "check endless"] {
            let output = MemoryDestination(failure: (.closedPipe, after: line.hasSuffix("endless") ? 100_000 : 0))
            let run = Run(line.split(separator: " ").map(String.init), output: output)
            #expect(run.status == .done)
            #expect(run.errors == "")
        }
    }

    @Test func `a full disk is told with 74`() {
        let output = MemoryDestination(failure: (.failed("No space left on device"), after: 4))
        let run = Run(["check", "a.csv"], output: output)
        #expect(run.errors == "toy check: cannot write to standard output: No space left on device\n")
        #expect(run.status == .ioError)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
    func `the system's word for a full disk is passed on`() throws {
        let handle = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        defer { try? handle.close() }
        let destination = FileDescriptorDestination(handle.fileDescriptor)
        #expect(throws: OutputError.failed("No space left on device")) { try destination.write([1]) }
        #expect(!destination.isTerminal)
        #expect(destination.columns == nil)
    }

    @Test func `a real pipe without a reader is a closed pipe`() throws {
        // As the tool does it: the signal is ignored from the first console on.
        let console = Console.standard(environment: [:])
        #expect(console.language == .en)
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let destination = FileDescriptorDestination(pipe.fileHandleForWriting.fileDescriptor)
        #expect(throws: OutputError.closedPipe) { try destination.write([1, 2, 3]) }
    }

    @Test func `a real pipe gets every byte`() throws {
        let pipe = Pipe()
        let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0) }
        try FileDescriptorDestination(pipe.fileHandleForWriting.fileDescriptor).write(bytes)
        try pipe.fileHandleForWriting.close()
        #expect(try pipe.fileHandleForReading.readToEnd() == Data(bytes))
    }
}
