import Quintet

/// Whether Quintet, on this machine, computes what is known.
public enum VerifyAnswer {
    /// Every known number beside the one computed here and now.
    ///
    /// - Parameter answers: the known answers; all that there are unless given.
    /// - Returns: the answer, and whether every number agrees. A measure that fails agrees with nothing.
    public static func make(_ answers: [KnownAnswer] = KnownAnswer.all) -> (answer: Answer, allAgree: Bool) {
        var table = Table(columns: columns)
        var byNetwork: [(name: Bilingual, rows: [[Table.Cell]])] = []
        var disagreements = 0
        for answer in answers {
            let computed = (try? answer.computed()) ?? [:]
            for figure in answer.figures {
                let value = computed[figure.name]?.value
                let agrees = answer.agrees(figure, with: computed[figure.name])
                if !agrees { disagreements += 1 }
                let row: [Table.Cell] = [
                    .word(code: answer.network.name.en, answer.network.name),
                    .word(code: answer.measure.en, answer.measure), name(figure.name), .number(figure.value),
                    .number(value), .flag(agrees), .word(code: answer.source.en, answer.source),
                ]
                table.append(row)
                if byNetwork.last?.name != answer.network.name { byNetwork.append((answer.network.name, [])) }
                byNetwork[byNetwork.count - 1].rows.append(Array(row.dropFirst()))
            }
        }
        var blocks: [Answer.Block] = []
        for (name, rows) in byNetwork {
            blocks.append(.heading(name))
            blocks.append(.table(Table(columns: Array(columns.dropFirst()), rows: rows)))
        }
        blocks.append(.paragraph(verdict(table.rows.count, disagreements)))
        return (Answer(blocks: blocks, table: table), disagreements == 0)
    }

    private static let columns: [Table.Column] = [
        .init("network", Bilingual("Network", "เครือข่าย")), .init("measure", Term.measure.words),
        .init("of", Bilingual("Of", "ของ")), .number("expected", Bilingual("Known", "ค่าที่ทราบ"), decimals: 6),
        .number("computed", Bilingual("Computed", "ค่าที่คำนวณได้"), decimals: 6),
        .init("agrees", Bilingual("Agrees", "ตรงกัน")), .init("source", Bilingual("Known from", "ที่มา")),
    ]

    private static func name(_ name: String) -> Table.Cell {
        if name == Recomputation.whole { return .word(code: "network", Bilingual("network", "เครือข่าย")) }
        return name == "singular value"
            ? .word(code: name, Bilingual(name, "ค่าเอกฐาน")) : .text(name)
    }

    private static func verdict(_ count: Int, _ disagreements: Int) -> Bilingual {
        disagreements == 0
            ? Bilingual(
                "All \(grouped(count)) known numbers agree with what is computed here.",
                "ค่าที่ทราบทั้ง \(grouped(count)) ค่าตรงกับที่คำนวณได้บนเครื่องนี้")
            : Bilingual(
                "\(grouped(disagreements)) of \(counted(count, "known number does", "known numbers do")) not agree with what "
                    + "is computed here: do not rely on this installation.",
                "มี \(grouped(disagreements)) จาก \(grouped(count)) ค่าที่ทราบซึ่งไม่ตรงกับที่คำนวณได้บนเครื่องนี้ ไม่ควรใช้ผลจากโปรแกรมชุดนี้"
            )
    }
}
