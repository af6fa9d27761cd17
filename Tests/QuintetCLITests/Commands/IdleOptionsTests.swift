import QuintetReports
import Testing

@testable import QuintetCLI

struct IdleOptionsTests {
    private func refusal(_ words: String...) -> String {
        let errors = MemoryDestination()
        let console = Console(output: MemoryDestination(), errors: errors, environment: [:])
        // Refused before the network is looked for.
        return Tool.quintet.run(arguments: words, console: console) == .usage ? errors.text : "not refused"
    }

    @Test func `a seed without anything left to chance is refused`() {
        #expect(
            refusal("measure", "nowhere", "betweenness", "--seed", "3")
                == "quintet measure: --seed makes no difference without --samples: nothing is left to chance\n")
        #expect(refusal("measure", "nowhere", "betweenness", "--seed", "3", "--samples", "9") == "not refused")
        #expect(refusal("measure", "nowhere", "betweenness", "louvain", "--seed", "3") == "not refused")
        #expect(
            refusal("clusters", "nowhere", "--method", "girvan-newman", "--seed", "3").contains("makes no difference"))
    }

    @Test func `a resolution or a limit that nothing obeys is refused`() {
        #expect(
            refusal("clusters", "nowhere", "--method", "label-propagation", "--resolution", "2").contains(
                "no difference"))
        #expect(
            refusal("clusters", "nowhere", "--method", "label-propagation", "--resolution", "2", "--compare", "leiden")
                == "not refused")
        #expect(refusal("measure", "nowhere", "degree", "--limit", "5").contains("it is for cliques"))
    }
}
