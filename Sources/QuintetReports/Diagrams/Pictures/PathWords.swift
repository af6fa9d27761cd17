import Graphviz
import Quintet

// What the path picture says: other chains, heading and summary.

extension PathPicture {
    /// The other chains, one a line; returns where they end.
    func writeAlternatives(width: Double, top: Double, on canvas: inout Canvas) -> Double {
        guard let found, found.chains.count > 1 else { return top }
        var y = top
        let isMore = found.count > Double(found.chains.count)
        let count = found.count < 1e15 ? grouped(Int(found.count)) : Bilingual("very many", "จำนวนมาก")[task.language]
        let title = Bilingual(
            "Other chains as short\(isMore ? " (\(found.chains.count - 1) of \(count == "very many" ? count : grouped(Int(min(found.count, 1e15)) - 1)))" : "")",
            "เส้นทางอื่นที่สั้นเท่ากัน\(isMore ? " (\(found.chains.count - 1) จาก \(count))" : "")")
        canvas.write(
            [title[task.language]], key: "others", x: 0, y: y + 8, size: 11, isBold: true, isLeftAligned: true)
        y += Canvas.height(1, 11) + 4
        for (number, chain) in found.chains.dropFirst().enumerated() {
            let words = chain.map(name).joined(separator: " → ")
            let lines = fitting.lines(words, width: width, size: 9.5, limit: 2)
            let height = Canvas.height(lines.count, 9.5)
            canvas.write(
                lines, key: "chain-\(number + 2)", x: 0, y: y + height / 2, size: 9.5, ink: theme.muted,
                isLeftAligned: true)
            y += height + 3
        }
        return y
    }

    func heading() -> Drawing.Heading {
        let (from, to) = (
            subject.network.organization(at: source).words, subject.network.organization(at: target).words
        )
        var parts: [Bilingual] = []
        if let found {
            parts.append(
                found.steps == 1
                    ? Bilingual("they work together directly", "ร่วมงานกันโดยตรง")
                    : Bilingual(
                        "\(found.steps) steps, through \(counted(found.steps - 1, "organization", "organizations"))",
                        "\(found.steps) ช่วง ผ่าน \(found.steps - 1) องค์กร"))
            if found.count > 1 {
                let count = found.count < 1e15 ? grouped(Int(found.count)) : "very many"
                parts.append(
                    Bilingual(
                        "\(count) chains as short, the firmest drawn",
                        "มีเส้นทางที่สั้นเท่ากัน \(count) เส้นทาง วาดเส้นทางที่แน่นแฟ้นที่สุด"))
            }
        } else {
            parts.append(subject.noWay(source, target, (setOff(from), setOff(to))).tidied)
        }
        if let remark = task.tieRemark { parts.append(remark) }
        let chain = found?.chains.first ?? [source, target]
        var items: [Drawing.LegendItem] = []
        if found != nil {
            items.append(
                Drawing.LegendItem(
                    mark: .line(style: .solid, color: theme.accent, width: 3, hasArrow: false),
                    text: Bilingual("kind of tie × strength", "ประเภทความร่วมมือ × ความเข้มแข็ง")[task.language]))
        }
        if chain.contains(where: { !furtherPartners($0).isEmpty }) {
            items.append(
                Drawing.LegendItem(
                    mark: .node(shape: .roundedBox, fill: theme.panel, rim: theme.line),
                    text: Bilingual("further partners, four at most", "พันธมิตรอื่น ไม่เกินสี่องค์กร")[task.language]))
        }
        return task.heading(
            Bilingual("From \(from.en) to \(to.en)", "จาก\(setOff(from).th)ถึง\(setOff(to).th)").tidied, parts,
            legend: [items])
    }

    var summary: String {
        guard let chain = found?.chains.first else { return heading().subtitle }
        let words = chain.map(name).joined(separator: " → ")
        return Bilingual("The shortest chain: \(words).", "เส้นทางที่สั้นที่สุด: \(words)")[task.language]
    }
}
