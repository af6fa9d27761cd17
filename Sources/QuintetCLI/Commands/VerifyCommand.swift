import Quintet
import QuintetReports

/// The known answers, recomputed here.
struct VerifyCommand: Command {
    let declaration = CommandDeclaration(
        "verify",
        summary: Bilingual("the known answers, recomputed on this machine", "คำนวณค่าที่ทราบคำตอบแล้วซ้ำบนเครื่องนี้"),
        discussion: Bilingual(
            "Numbers of well-known networks from papers, other programs and by hand, beside what Quintet computes here. "
                + "Ends with 1 if any does not agree.",
            "ค่าของเครือข่ายที่รู้จักกันดีจากบทความ โปรแกรมอื่น และการคำนวณด้วยมือ เทียบกับค่าที่ Quintet คำนวณได้บนเครื่องนี้ "
                + "คืนค่า 1 หากมีค่าใดไม่ตรงกัน"),
        options: [CommonOptions.format],
        examples: [
            .init("quintet verify", Bilingual("whether this installation computes right", "โปรแกรมชุดนี้คำนวณถูกต้องหรือไม่"))
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let (answer, allAgree) = VerifyAnswer.make()
        try console.show(answer, invocation)
        return allAgree ? .done : .findings
    }
}
