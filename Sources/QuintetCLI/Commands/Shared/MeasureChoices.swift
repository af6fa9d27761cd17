import Quintet
import QuintetReports

/// The choices of measures as options, declared once.
enum MeasureChoices {
    static let normalized = Option<Bool>(
        "normalized", help: Bilingual("as shares of the most there could be", "เป็นสัดส่วนของค่าสูงสุดที่เป็นไปได้"))
    static let length = Option<PathLength>(
        "length",
        help: Bilingual("what makes a path long", "ความยาวของเส้นทางวัดจากอะไร"), value: .choice
    ).defaulting(to: .hops)
    static let counting = Option<TieCounting>(
        "counting",
        help: Bilingual(
            "whether ties count alike or by strength, where a measure can do either",
            "นับความเชื่อมโยงเท่ากัน (alike) หรือตามความเข้มแข็ง (by-strength) สำหรับตัวชี้วัดที่ทำได้ทั้งสองแบบ"), value: .choice)
    static let samples = Option<Int>(
        "samples", placeholder: "N",
        help: Bilingual(
            "estimate betweenness from N organizations, with the standard error",
            "ประมาณความเป็นคนกลางจาก N องค์กร พร้อมความคลาดเคลื่อนมาตรฐาน"), value: .number(in: 2...1_000_000_000))
    static let steps = Option<Int>(
        "steps", placeholder: "N", help: Bilingual("steps of reach; 2 unless said", "จำนวนขั้นของการเข้าถึง ถ้าไม่ระบุคือ 2"),
        value: .number(in: 1...1_000_000_000))
    static let damping = Option<Double>(
        "damping", placeholder: "X",
        help: Bilingual("PageRank's chance of following a tie", "โอกาสที่ PageRank เดินตามความเชื่อมโยง"),
        value: .real(in: 0...1)
    ).defaulting(to: 0.85)
    static let restart = Option<[String]>(
        "restart", placeholder: "ORG,…",
        help: Bilingual(
            "PageRank as seen from these organizations: where it starts anew",
            "PageRank จากมุมมองขององค์กรเหล่านี้: จุดเริ่มใหม่"),
        value: .list(of: .text))
    static let attenuation = Option<Double>(
        "attenuation", placeholder: "X",
        help: Bilingual(
            "Katz's β, by which each further tie counts less; 0.9 over the largest eigenvalue unless said",
            "ค่า β ของ Katz ถ้าไม่ระบุคือ 0.9 หารด้วยค่าลักษณะเฉพาะสูงสุด"), value: .real(in: 1e-12...1e12))
    static let holes = Option<StructuralHolesModel>(
        "holes",
        help: Bilingual(
            "structural holes in the whole network, or in each ego network alone",
            "ช่องว่างเชิงโครงสร้างในทั้งเครือข่าย หรือเฉพาะเครือข่ายรอบองค์กร"), value: .choice
    ).defaulting(to: .wholeNetwork)

    static let limit = Option<Int>(
        "limit", placeholder: "N",
        help: Bilingual("stop after N cliques, and say so", "หยุดเมื่อพบคลิกครบ N กลุ่ม และบอกให้ทราบ"),
        value: .number(in: 1...1_000_000_000)
    ).defaulting(to: 100_000)

    static let all: [any OptionDeclaration] = [
        normalized, length, counting, samples, steps, damping, restart, attenuation, holes, limit,
        ClustersCommand.resolution, ClustersCommand.seed,
    ]
    static let group = OptionGroup(Bilingual("Choices of measures", "ทางเลือกของตัวชี้วัด"), all)

    /// The choices that were made.
    static func options(_ invocation: Invocation, _ subject: Subject) throws(CommandLineError) -> MeasureOptions {
        var restart: [Organization.ID: Double] = [:]
        for word in invocation[Self.restart] { restart[try subject.find(word)] = 1 }
        return MeasureOptions(
            length: invocation[length], isNormalized: invocation[normalized],
            seed: UInt64(invocation[ClustersCommand.seed]), resolution: invocation[ClustersCommand.resolution],
            damping: invocation[damping], samples: invocation[samples], steps: invocation[steps],
            attenuation: invocation[attenuation], counting: invocation[counting],
            restart: restart.isEmpty ? nil : restart, holes: invocation[holes], limit: invocation[limit])
    }

    /// Refuses a choice that none of the measures obeys: whoever makes it expects something else.
    static func refuseIdle(_ invocation: Invocation, _ measures: [Measure]) throws(CommandLineError) {
        // Exact betweenness leaves nothing to chance.
        if invocation.isGiven(ClustersCommand.seed), !invocation.isGiven(samples),
            measures.contains(where: { $0.options.contains(.seed) }),
            measures.allSatisfy({ !$0.options.contains(.seed) || $0.options.contains(.samples) })
        {
            throw .failed(
                Bilingual(
                    "--seed makes no difference without --samples: nothing is left to chance",
                    "--seed ไม่มีผลถ้าไม่ใช้ --samples เพราะไม่มีการสุ่ม"), status: .usage)
        }
        let obeyed = measures.reduce(into: Set<Measure.Option>()) { $0.formUnion($1.options) }
        for option in all where invocation.isGiven(option) {
            guard let choice = Measure.Option(rawValue: option.name), !obeyed.contains(choice) else { continue }
            let asked = measures.map(\.id).joined(separator: ", ")
            let others = Measure.all.filter { $0.options.contains(choice) }.map(\.id).joined(separator: ", ")
            throw .failed(
                Bilingual(
                    "--\(option.name) makes no difference to \(asked); it is for \(others)",
                    "--\(option.name) ไม่มีผลต่อ \(asked) ใช้กับ \(others)"), status: .usage)
        }
    }
}

extension Console {
    /// Says how long measures will take, if that is long.
    func foretell(_ measures: [Measure], on graph: GraphView, _ options: MeasureOptions) throws {
        let seconds = try working { try Measure.forecast(measures, on: graph, options: options, progress: $0) }
        guard seconds > 10 else { return }
        let time = Self.duration(seconds)
        let isExact = options.samples == nil && measures.contains { $0.options.contains(.samples) }
        say(
            Bilingual(
                "This will take about \(time.en)" + (isExact ? "; --samples 1000 gives an estimate sooner." : "."),
                "ใช้เวลาประมาณ \(time.th)" + (isExact ? " หากต้องการค่าประมาณที่เร็วกว่าใช้ --samples 1000" : "")))
    }
}
