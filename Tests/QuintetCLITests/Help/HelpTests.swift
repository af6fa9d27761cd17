import Quintet
import Foundation
import QuintetReports
import Testing

@testable import QuintetCLI

@Suite struct `Help` {
    @Test func `the overview lists commands, topics and options`() {
        let expected = """
            Usage: toy COMMAND …

            A tool to test with.

            Commands:
              measure  scores as a table
              check    what is wrong with the data
              help     explain a command in words

            Topics:
              degree  how many partners

            Options of every command:
              -h, --help    show this help
              --version     show the version
              --lang en|th  speak Thai or English
              -q, --quiet   say nothing but errors
              --threads N   work on at most N processors at once, not on all

            "toy help COMMAND" tells all about a command.

            """
        #expect(Run(line: "help").output == expected)
        #expect(Run(line: "--help").output == expected)
        #expect(Run(line: "-h").output == expected)
    }

    @Test func `the help of a command in English`() {
        let expected = """
            Usage: toy measure NETWORK [NAME…] [options]

            Scores as a table.

            A measure says how much an organization matters for the network. Without a name
            the degree is shown, which counts its partners.

              NETWORK  a file, a folder of CSV files, or - for standard input
              [NAME…]  the measures (degree, betweenness or closeness)

            Options:
              --top N            show the first N only
              --share X          the share to keep
              -o, --output FILE  write to a file; may be given several times
              --title TEXT       the title

            Filters:
              --ties recorded|shared|both  which ties count (default recorded)
              --kinds KIND,…               only these kinds (recorded, shared or both)
              --year YEAR                  a year or a range of years
              --drop-isolates              leave out organizations without ties

            Options of every command:
              -h, --help    show this help
              --version     show the version
              --lang en|th  speak Thai or English
              -q, --quiet   say nothing but errors
              --threads N   work on at most N processors at once, not on all

            Examples:
              toy measure partners.csv betweenness --top 10
                  the ten organizations that most often stand between others

            """
        #expect(Run(line: "help measure").output == expected)
        #expect(Run(line: "measure --help").output == expected)
    }

    @Test func `the help of a command in Thai`() {
        let expected = """
            วิธีใช้: toy measure NETWORK [NAME…] [ตัวเลือก]

            คะแนนของแต่ละองค์กรเป็นตาราง

            ตัวชี้วัดบอกว่าองค์กรมีความสำคัญต่อเครือข่ายเพียงใด หากไม่ระบุชื่อ จะแสดงจำนวนหุ้นส่วนขององค์กร
            ซึ่งเป็นตัวชี้วัดที่เข้าใจง่ายที่สุด

              NETWORK  ไฟล์ โฟลเดอร์ที่มีไฟล์ CSV หรือ - หากอ่านจากอินพุตมาตรฐาน
              [NAME…]  ตัวชี้วัด (degree, betweenness หรือ closeness)

            ตัวเลือก:
              --top N            แสดงเพียง N รายการแรก
              --share X          สัดส่วนที่เก็บไว้
              -o, --output FILE  เขียนลงไฟล์ ระบุได้หลายครั้ง
              --title TEXT       ชื่อเรื่อง

            ตัวกรอง:
              --ties recorded|shared|both  นับความเชื่อมโยงแบบใด (ค่าเริ่มต้น recorded)
              --kinds KIND,…               เฉพาะประเภทเหล่านี้ (recorded, shared หรือ both)
              --year YEAR                  ปีเดียวหรือช่วงปี
              --drop-isolates              ไม่รวมองค์กรที่ไม่มีความเชื่อมโยง

            ตัวเลือกของทุกคำสั่ง:
              -h, --help    แสดงคำอธิบายนี้
              --version     แสดงรุ่นของโปรแกรม
              --lang en|th  เลือกภาษาไทยหรืออังกฤษ
              -q, --quiet   ไม่แสดงข้อความอื่นนอกจากข้อผิดพลาด
              --threads N   ใช้หน่วยประมวลผลพร้อมกันไม่เกิน N หน่วย

            ตัวอย่าง:
              toy measure partners.csv betweenness --top 10
                  สิบองค์กรที่เป็นตัวกลางบ่อยที่สุด

            """
        #expect(Run(line: "help measure --lang th").output == expected)
        #expect(Run(["measure", "-h"], environment: ["LANG": "th_TH.UTF-8"]).output == expected)
    }

    @Test(arguments: [30, 40, 60, 80, 100, 200], InterfaceLanguage.allCases)
    func `help fits the terminal`(width: Int, language: InterfaceLanguage) {
        for command in toy.allCommands {
            let text = HelpText(tool: toy, language: language, width: width).text(of: command.declaration)
            // Command lines are never broken, so that they can be copied.
            let prose = text.split(separator: "\n").filter { !$0.contains("toy ") && !$0.hasPrefix("  --") }
            #expect(prose.allSatisfy { displayWidth(String($0)) <= min(width, 100) })
            #expect(text.split(separator: "\n").allSatisfy { $0.last != " " })
        }
    }

    @Test func `columns are aligned by what is seen`() {
        let text = Run(line: "help measure --lang th").output
        let columns = text.split(separator: "\n").compactMap { line in
            line.range(of: "แสดงเพียง N").map { displayWidth(String(line[..<$0.lowerBound])) }
                ?? line.range(of: "เขียนลงไฟล์").map { displayWidth(String(line[..<$0.lowerBound])) }
        }
        #expect(columns == [21, 21])
    }

    @Test func `a topic is explained in words`() {
        #expect(Run(line: "help degree").output == "The number of partners.\n")
        #expect(Run(line: "help degree --lang th").output == "จำนวนองค์กรที่เป็นหุ้นส่วน\n")
    }

    @Test func `the Markdown reference holds every command and its help`() {
        let text = Run(line: "help --markdown").output
        #expect(
            text.hasPrefix("| Command | What it does |\n| --- | --- |\n| [`measure`](#measure) | scores as a table |\n")
        )
        #expect(text.split(separator: "\n").count { $0.hasPrefix("### ") } == 3)
        #expect(text.split(separator: "\n").count { $0.hasPrefix("```") } == 8)
        #expect(text.split(separator: "\n").count { $0.contains("--version") } == 1)
    }

    @Test func `the toy declares everything it should, and a careless tool is found out`() {
        #expect(flaws(of: toy) == [])
        struct Careless: Command {
            let declaration = CommandDeclaration(
                "draw", summary: Bilingual("a picture.", "a picture"), options: [MeasureCommand.top],
                examples: [.init("x draw a 'b c' | x draw --top 0", Bilingual("", "ภาพ"))])
            func run(_ invocation: Invocation, _ console: Console) -> QuintetCLI.ExitStatus { .done }
        }
        let tool = Tool(name: "x", summary: Bilingual(same: ""), commands: [Careless()], version: { "" })
        #expect(
            flaws(of: tool) == [
                "draw, summary: no Thai text", "draw, summary: a full stop", "draw, example: no English text",
                "draw, example x draw a 'b c' | x draw --top 0: unexpected word \"a\"",
                "draw, example x draw a 'b c' | x draw --top 0: "
                    + "--top wants a whole number from 1 to 1000000, not \"0\"",
            ])
    }
}

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash"), "needs bash"))
struct `Completions for bash` {
    /// What bash offers for the last of the words.
    private func offers(_ words: [String]) throws -> [String] {
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let script = """
            set -u
            \(Run(line: "help --completions bash").output)
            COMP_WORDS=(toy \(quoted)); COMP_CWORD=\(words.count); _toy; printf '%s\\n' "${COMPREPLY[@]}"
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["--norc", "-c", script]
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(String(decoding: complaints, as: UTF8.self) == "")
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        (["me"], ["measure"]), (["--lang", ""], ["en", "th"]), (["--lang", "th", "c"], ["check"]),
        (["measure", "a.csv", "--t"], ["--top", "--title", "--ties", "--threads"]),
        (["measure", "a.csv", "--ties", "sh"], ["shared"]), (["measure", "a.csv", "--ties", "=", "b"], ["both"]),
        (["measure", "a.csv", "--ties", "="], ["recorded", "shared", "both"]), (["measure", "bet"], ["betweenness"]),
        (["help", "d"], ["degree"]), (["check", "a"], []),
    ])
    func `bash offers what may follow`(words: [String], expected: [String]) throws {
        #expect(try offers(words) == expected)
    }
}
