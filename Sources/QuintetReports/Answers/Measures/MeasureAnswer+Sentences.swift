import Quintet

extension Subject {
    /// What the measure is, what was done with the weights and the direction, and who has no value.
    func sentences(on measured: Measured) -> [Bilingual] {
        let (measure, options) = (measured.measure, measured.options)
        var sentences = [sentence(on: measure, options)]
        if case .estimate(let estimate) = measured.result { sentences.append(sentence(on: estimate, measure, options)) }
        if let scores = measured.result.scores, scores.undefinedCount > 0 {
            sentences.append(undefined(scores, measure))
        }
        return sentences
    }

    /// What the measure is and what was done with the weights.
    func sentence(on measure: Measure, _ options: MeasureOptions) -> Bilingual {
        func text(_ language: Language) -> String {
            let title = measure.title.best(in: language) ?? measure.id
            let summary = measure.summary.best(in: language) ?? ""
            let weights = measure.weights(under: options).sentence(in: language, length: options.length)
            return "\(title): \(summary) \(weights)"
        }
        return Bilingual(text(.english), text(.thai)) + choices(measure, options)
    }

    /// The choices that are numbers, for whoever wants to repeat it.
    private func choices(_ measure: Measure, _ options: MeasureOptions) -> Bilingual {
        var parts: [Bilingual] = []
        if measure.options.contains(.damping) {
            parts.append(Bilingual("damping \(options.damping)", "damping \(options.damping)"))
        }
        if measure.options.contains(.attenuation), let attenuation = options.attenuation {
            parts.append(Bilingual(same: "β \(attenuation)"))
        }
        if measure.options.contains(.steps) {
            let steps = options.steps ?? 2
            parts.append(Bilingual(counted(steps, "step", "steps"), "\(steps) ขั้น"))
        }
        if measure.options.contains(.restart), let restart = options.restart {
            let names = restart.keys.sorted().map { network[$0]?.words ?? Bilingual(same: $0.text) }
            let list = Bilingual.joined(names)
            parts.append(Bilingual("new starts at \(list.en)", "เริ่มใหม่ที่ \(list.th)"))
        }
        if measure.options.contains(.holes), options.holes == .egoNetwork {
            parts.append(Bilingual("ego networks alone", "เฉพาะเครือข่ายรอบองค์กร"))
        }
        if measure.options.contains(.isNormalized), options.isNormalized {
            parts.append(Bilingual("as shares of the most there could be", "เป็นสัดส่วนของค่าสูงสุดที่เป็นไปได้"))
        }
        guard !parts.isEmpty else { return Bilingual(same: "") }
        let list = Bilingual.joined(parts, separator: "; ")
        return Bilingual(" (\(list.en))", " (\(list.th))")
    }

    private func sentence(
        on estimate: BetweennessEstimate, _ measure: Measure, _ options: MeasureOptions
    ) -> Bilingual {
        let (samples, all) = (grouped(estimate.samples), grouped(graph.count))
        guard estimate.samples < graph.count else {
            return Bilingual(
                "\(measure.id) is exact: all \(all) organizations were searched from.",
                "\(measure.id) เป็นค่าจริง: ค้นหาจากองค์กรทั้ง \(all) ราย")
        }
        return Bilingual(
            "\(measure.id) is estimated from \(samples) of \(all) organizations, drawn with seed \(options.seed); about "
                + "nineteen times of twenty the true value lies within twice the standard error.",
            "\(measure.id) เป็นค่าประมาณจาก \(samples) ใน \(all) องค์กร (สุ่มด้วย seed \(options.seed)) ค่าจริงอยู่ภายในสองเท่าของ"
                + "ความคลาดเคลื่อนมาตรฐานราวสิบเก้าในยี่สิบครั้ง")
    }

    private func undefined(_ scores: Scores, _ measure: Measure) -> Bilingual {
        let english = scores.reasons(in: .english).joined(separator: " ")
        let thai = scores.reasons(in: .thai).joined(separator: " ")
        return Bilingual(
            "\(measure.id) is not defined for \(counted(scores.undefinedCount, "organization", "organizations")): \(english)",
            "\(measure.id) ไม่มีค่าสำหรับ \(grouped(scores.undefinedCount)) องค์กร: \(thai)")
    }

    /// How ranks and percentiles are to be read.
    func sentences(onRanks first: Measured, percentiles: Bool) -> [Bilingual] {
        var sentences: [Bilingual] = []
        if first.result.scores != nil {
            sentences.append(
                Bilingual(
                    "Ranked by \(first.measure.id), highest first; equal values share a rank (1, 2, 2, 4).",
                    "เรียงอันดับตาม \(first.measure.id) จากมากไปน้อย ค่าเท่ากันได้อันดับเดียวกัน (1, 2, 2, 4)"))
        }
        if percentiles {
            sentences.append(
                Bilingual(
                    "A percentile says how many of a hundred organizations with a value have less, those equal counted half.",
                    "เปอร์เซ็นไทล์บอกว่าในร้อยองค์กรที่มีค่ามีกี่รายที่ได้น้อยกว่า โดยรายที่เท่ากันนับครึ่ง"))
        }
        return sentences
    }
}
