import Quintet
import Testing

@testable import QuintetReports

/// What every answer says first.
struct SubjectTests {
    private func statements(_ network: Network, _ change: (inout Scope) -> Void = { _ in }) -> [Bilingual] {
        var scope = Scope()
        change(&scope)
        return AnswerFixtures.subject(network, scope).statements
    }

    @Test func `which ties, how many, and how many of the other kind`() throws {
        let town = try AnswerFixtures.town()
        #expect(
            statements(town).map(\.en) == [
                "5 organizations, 4 recorded ties; 1 pair that shares a project not used (--ties shared or both)."
            ])
        #expect(
            statements(town) { $0.ties = .shared }.map(\.en) == [
                "5 organizations, 1 pair that shares a project; 4 recorded ties not used (--ties recorded or both)."
            ])
        #expect(
            statements(town) { $0.ties = .both }.map(\.en) == [
                "5 organizations, 4 recorded ties and 1 pair that shares a project."
            ])
        #expect(statements(NamedNetworks.threeProjects).first?.en.contains("pairs that share projects") == true)
    }

    @Test func `a filter says what it asked for and left out`() throws {
        let asked = statements(try AnswerFixtures.town()) { $0.filter.years = 2018...2018 }
        #expect(
            asked.map(\.en).dropFirst() == [
                "Only year 2018: 1 project and 2 recorded ties left out.",
                "1 undated tie left out; --undated keeps it.",
            ])
        #expect(asked.count == 3 && asked[1].th.contains("2561"))
        let sector = statements(try AnswerFixtures.town()) { $0.filter.sectors = [.academia, .government] }
        #expect(
            sector.count == 2 && sector[1].en.hasPrefix("Only sector government, academia: 3 organizations"),
            "\(sector)")
    }

    @Test func `a filter that leaves nothing out says nothing of it`() throws {
        let all = statements(try AnswerFixtures.network([("a", "b", 1)])) { $0.filter.dropsIsolates = true }
        #expect(all.count == 1, "\(all)")
    }

    @Test(arguments: [TieChoice?.none, .recorded, .shared, .both], [Projection.count, .newman])
    func `every statement is in Thai too`(_ choice: TieChoice?, _ projection: Projection) throws {
        for years in [nil, 2018...2019] {
            let said = statements(try AnswerFixtures.town()) {
                ($0.ties, $0.projection) = (choice, projection)
                $0.filter.years = years
                $0.filter.dropsIsolates = years != nil
                if years != nil { ($0.filter.sectors, $0.filter.includesNoSector) = ([.academia], true) }
            }
            for statement in said {
                #expect(hasThaiLetters(statement.th) && !statement.en.isEmpty, "\(statement)")
                #expect(!hasThaiLetters(statement.en), "\(statement)")
            }
        }
    }

    @Test(arguments: Term.allCases) func `every term has both languages`(_ term: Term) {
        #expect(!term.words.en.isEmpty && !hasThaiLetters(term.words.en))
        #expect(hasThaiLetters(term.words.th))
    }

    @Test(arguments: [(0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000")])
    func `digits stand in groups of three`(_ number: Int, _ text: String) {
        #expect(grouped(number) == text)
    }
}
