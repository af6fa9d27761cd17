import Quintet
import Testing

@testable import QuintetReports

struct VerifyAnswerTests {
    @Test func `every known number is what is computed`() throws {
        for known in KnownAnswer.all {
            let computed = try known.computed()
            #expect(!known.figures.isEmpty)
            for figure in known.figures {
                #expect(
                    known.agrees(figure, with: computed[figure.name]),
                    "\(known.network.name.en), \(known.measure.en), \(figure), computed \(computed[figure.name] as Any)"
                )
            }
        }
        #expect(KnownAnswer.all.map(\.figures.count).reduce(0, +) > 150)
    }

    @Test func `everything that is said is said in both languages`() {
        for known in KnownAnswer.all {
            #expect(!known.source.en.isEmpty && !known.source.th.isEmpty)
            for text in [known.network.name, known.measure] where text.en != "PageRank" {
                #expect(text.en != text.th)
                #expect(text.th.unicodeScalars.contains { 0x0E00...0x0E7F ~= $0.value }, "\(text.th)")
            }
        }
    }

    @Test func `the answer has a row for each number and says that all agree`() {
        let (answer, allAgree) = VerifyAnswer.make()
        #expect(allAgree)
        #expect(answer.table.rows.count == KnownAnswer.all.map(\.figures.count).reduce(0, +))
        #expect(
            answer.table.columns.map(\.key) == [
                "network", "measure", "of", "expected", "computed", "agrees", "source",
            ])
        let english = answer.text(options: TableOptions(language: .en))
        let thai = answer.text(options: TableOptions(language: .th))
        #expect(english.contains("known numbers agree with what is computed here."))
        #expect(thai.contains("ตรงกับที่คำนวณได้บนเครื่องนี้"))
        #expect(!english.contains("  no  "))
    }

    @Test func `a wrong number, a missing one and one that fails are found out`() {
        struct Failure: Error {}
        let answers = [
            KnownAnswer(.star, .betweenness, KnownSource.hand, ["o1": 6.000_002]),
            KnownAnswer(.star, .closenessComponent, KnownSource.hand, ["nobody": 0]),
            KnownAnswer(
                .star, Bilingual("no measure", "ไม่ใช่ตัวชี้วัด"), KnownSource.hand, ["o1": 0],
                by: Recomputation { _ in throw Failure() }),
            KnownAnswer(.star, .betweenness, KnownSource.hand, ["o2": 0]),
        ]
        let (answer, allAgree) = VerifyAnswer.make(answers)
        #expect(!allAgree)
        #expect(answer.table.rows.map { $0[5] } == [.flag(false), .flag(false), .flag(false), .flag(true)])
        #expect(answer.table.rows[1][4] == .absent)
        let text = answer.text(options: TableOptions())
        #expect(text.contains("3 of 4 known numbers do not agree with what is computed here"))
    }

    @Test func `numbers agree to the decimals that are known`() {
        let known = KnownAnswer(.star, .closeness, KnownSource.hand, decimals: 4, ["o2": 0.5714])
        #expect(known.agrees(known.figures[0], with: NetworkFigure(4.0 / 7)))
        #expect(!known.agrees(known.figures[0], with: NetworkFigure(0.5715)))
        #expect(!known.agrees(known.figures[0], with: nil))
    }
}
