import Quintet
import QuintetReports
import Testing

@testable import QuintetCLI

struct MeasureTopicsTests {
    private func help(_ words: String...) -> (status: QuintetCLI.ExitStatus, output: String, errors: String) {
        let (output, errors) = (MemoryDestination(), MemoryDestination())
        let console = Console(output: output, errors: errors, environment: ["COLUMNS": "80"])
        let status = Tool.quintet.run(arguments: ["help"] + words, console: console)
        return (status, output.text, errors.text)
    }

    @Test func `help explains a measure in words`() {
        let text = help("betweenness").output
        #expect(text.hasPrefix("Betweenness\n  Who stands between the others. Many pairs reach each other fastest"))
        #expect(text.contains("\nHow it misleads\n  Information need not take the shortest way"))
        #expect(text.contains("\nWorked example\n  a – b – d – e, a – c – d\n  a 0.5, b 1, d 3.5, e 0, c 1\n"))
        #expect(text.hasSuffix("\nTo ask for it\n  quintet measure NETWORK betweenness\n"))
        #expect(!text.contains("`"))
        #expect(help("betweenness", "--lang", "th").output.hasPrefix("ความเป็นคนกลาง (betweenness)\n"))
    }

    @Test func `a measure is found by its title in either language`() {
        let page = help("closeness").output
        #expect(help("Closeness (Wasserman–Faust)").output == page)
        #expect(help("ความใกล้ชิด (Wasserman–Faust)").output == page)
        #expect(help("CLOSENESS").output == page)
    }

    @Test func `what only the library gives says how to ask for it there`() {
        #expect(help("two-mode-density").output.hasSuffix("\nTo ask for it\n  In the library: TwoModeView.density()\n"))
    }

    @Test func `a mistyped measure gets a suggestion`() {
        let run = help("betweeness")
        #expect(run.status == .usage)
        #expect(run.errors == "quintet help: there is no help about \"betweeness\" (did you mean betweenness?)\n")
    }

    @Test func `the overview names every measure once, by chapter`() {
        let overview = help().output
        let words = Set(overview.split { $0 == " " || $0 == "," || $0 == "\n" }.map(String.init))
        for page in MeasurePage.all { #expect(words.contains(page.id), "\(page.id)") }
        for group in PageGroup.all { #expect(overview.contains("\n  \(group.title.en)  ")) }
        #expect(overview.contains("Measures, each explained by \"quintet help MEASURE\":\n  Partners and reach"))
    }

    @Test(arguments: [30, 60, 80, 100], InterfaceLanguage.allCases)
    func `every page fits the terminal`(width: Int, language: InterfaceLanguage) {
        for topic in HelpTopic.measures {
            let lines = topic.lines(in: language, width: width)
            #expect(lines.allSatisfy { displayWidth($0.text) <= width }, "\(topic.name)")
            #expect(lines.allSatisfy { $0.text.last != " " })
        }
    }
}
