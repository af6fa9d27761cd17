import Foundation
import Quintet
import Testing

struct MeasureCommandTests {
    private func run(_ words: String...) throws -> Program.Outcome {
        try Program.run(["measure", Repository.example] + words, directory: Workspace())
    }

    @Test func `a choice that no measure obeys is refused, and says whom it is for`() throws {
        let run = try run("degree", "core", "--damping", "0.5")
        #expect(run.status == 64)
        #expect(
            run.errors.contains("--damping makes no difference to degree, core; it is for pagerank"), "\(run)")
        #expect(try self.run("degree", "pagerank", "--damping", "0.5").status == 0)
        for words in [
            ["--two-mode", "--by", "sector"], ["--by", "sector", "--top", "3"], ["--two-mode", "--steps", "2"],
        ] {
            let run = try Program.run(["measure", Repository.example] + words, directory: Workspace())
            #expect(run.status == 64 && run.errors.contains("makes no difference"), "\(run)")
        }
    }

    @Test func `every choice of the library is an option of the command`() throws {
        let help = try Program.run(["help", "measure"], directory: Workspace()).output
        for option in Measure.Option.allCases { #expect(help.contains("--\(option.rawValue) "), "\(option)") }
    }

    @Test func `choices reach the measures`() throws {
        #expect(try run("reach", "--steps", "1", "--top", "1", "--as", "csv").output.contains(",0.225\n"))
        #expect(try run("reach", "--steps", "9", "--top", "1", "--as", "csv").output.contains(",0.9083333333333333"))
        let plain = try run("pagerank", "--top", "3", "--as", "csv").output
        #expect(try run("pagerank", "--top", "3", "--as", "csv", "--damping", "0.85").output == plain)
        let seen = try run("pagerank", "--top", "3", "--as", "csv", "--restart", "rim-nam-night-market").output
        #expect(seen != plain && seen.contains("\nrim-nam-night-market,1,"), "\(seen)")
        #expect(
            try run("constraint", "--holes", "ego-network", "--as", "csv").output
                != run("constraint", "--as", "csv").output)
    }

    @Test func `samples have their standard errors beside them, the same for the same seed`() throws {
        let one = try run("betweenness", "--samples", "30", "--seed", "4", "--as", "csv")
        #expect(one.output.hasPrefix("id,rank,name,sector,betweenness,betweenness_error\n"))
        #expect(one.errors.contains("estimated from 30 of 121 organizations, drawn with seed 4"))
        #expect(try run("betweenness", "--samples", "30", "--seed", "4", "--as", "csv").output == one.output)
        #expect(try run("betweenness", "--samples", "30", "--seed", "5", "--as", "csv").output != one.output)
        let all = try run("betweenness", "--samples", "5000", "--top", "1", "--as", "csv")
        #expect(all.errors.contains("betweenness is exact") && all.output.hasSuffix(",0\n"), "\(all)")
    }

    @Test func `any number of threads prints the same bytes`() throws {
        let words = ["betweenness", "closeness", "pagerank", "eigenvector", "current-flow-betweenness", "cluster"]
        let runs = try ["1", "2", "8"].map { threads in
            try Program.run(
                ["--threads", threads, "measure", Repository.example] + words + ["--as", "csv"], directory: Workspace())
        }
        #expect(runs[0].status == 0 && runs[0].output == runs[1].output && runs[0].output == runs[2].output)
    }

    @Test func `what does not fit into the table of a file is said`() throws {
        let run = try run("degree", "density", "tie-betweenness", "--as", "csv")
        #expect(run.output.hasPrefix("id,rank,name,sector,degree\n"))
        #expect(run.errors.contains("Not in this table: density, tie-betweenness. Ask for them alone."))
        let ties = try self.run("tie-betweenness", "--as", "csv")
        #expect(ties.output.hasPrefix("source,target,rank,source_name,target_name,tie_betweenness\n"))
    }

    @Test func `a measure of two modes is asked for as such`() throws {
        #expect(try run("bonacich").errors.contains("bonacich is measured with --two-mode"))
        #expect(try run("pagerank", "--two-mode").errors.contains("there are degree, closeness, betweenness, bonacich, density, clustering"))
        let run = try run("closeness", "--two-mode", "--as", "csv")
        #expect(run.output.hasPrefix("id,kind,rank,name,sector,closeness\n"), "\(run)")
        #expect(run.output.contains(",project,1,"))
    }
}
