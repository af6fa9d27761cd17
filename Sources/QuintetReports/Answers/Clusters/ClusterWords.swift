import Quintet

// The sentences of the answer about clusters.

extension Subject {
    /// How the clusters were found.
    func method(_ question: ClusterQuestion) -> Bilingual {
        let (resolution, seed) = (shortNumber(question.resolution), question.seed)
        let name = question.method.title
        let way =
            switch question.method {
            case .leiden, .louvain:
                Bilingual(
                    "modularity, resolution \(resolution), seed \(seed)",
                    "มอดูลาริตี ความละเอียด \(resolution) ค่าเริ่มสุ่ม \(seed)")
            case .labelPropagation: Bilingual("seed \(seed)", "ค่าเริ่มสุ่ม \(seed)")
            case .girvanNewman:
                Bilingual(
                    "paths in steps; cut where modularity is largest", "นับเส้นทางเป็นก้าว ตัดตรงที่มอดูลาริตีสูงสุด")
            case .leadingEigenvector:
                Bilingual("modularity, resolution \(resolution)", "มอดูลาริตี ความละเอียด \(resolution)")
            }
        return Bilingual(
            "Clusters by the \(name.en) method (\(way.en)); weights are strengths"
                + (graph.isDirected ? "; direction does not count." : "."),
            "จัดกลุ่มด้วยวิธี \(name.th) (\(way.th)) น้ำหนักคือความเข้มแข็ง" + (graph.isDirected ? " ไม่นับทิศทาง" : ""))
    }

    /// How many clusters there are, how clearly they stand out, and who is in none.
    func summary(_ partition: Partition, _ stability: PartitionStability?) -> Bilingual {
        let groups = partition.sizes.count { $0 > 1 }
        guard groups > 0 else {
            return graph.tieCount == 0
                ? Bilingual("No two organizations are tied, so there are no clusters.", "ไม่มีองค์กรใดเชื่อมโยงกัน จึงไม่มีกลุ่ม")
                : Bilingual(
                    "Everyone is apart: at this resolution there are no clusters.",
                    "ทุกองค์กรแยกกันหมด ที่ความละเอียดนี้จึงไม่มีกลุ่ม")
        }
        let single = partition.groups.indices.filter { partition.sizes[partition.groups[$0]] == 1 }
        let isolates = single.count { partnerCount($0) == 0 }
        let alone = single.count - isolates
        // At resolution 1, whatever the clusters were found at: figures of other resolutions have no common scale.
        let modularity = graph.modularity(of: partition).value
        let quality = modularity.map { shortNumber($0) } ?? "–"
        let isFirm = (modularity ?? 0) >= 0.3
        let verdict =
            if !isFirm {
                Bilingual(
                    "the groups hardly stand out from chance; do not build on them.",
                    "กลุ่มแทบไม่ต่างจากความบังเอิญ ไม่ควรใช้ตัดสินใจ")
            } else if let stability, !stability.hasFirmCluster {
                Bilingual(
                    "the network falls apart easily, but not always in the same places.",
                    "เครือข่ายแยกเป็นส่วนได้ง่าย แต่ไม่ได้แยกตรงที่เดิมทุกครั้ง")
            } else {
                Bilingual("the groups stand out clearly.", "กลุ่มแยกจากกันชัดเจน")
            }
        var text =
            Bilingual(
                "\(counted(groups, "cluster", "clusters")), modularity \(quality): ",
                "\(grouped(groups)) กลุ่ม มอดูลาริตี \(quality): ") + verdict
        if isolates > 0 {
            text =
                text
                + Bilingual(
                    " \(counted(isolates, "organization has", "organizations have")) no partner and no cluster.",
                    " มี \(grouped(isolates)) องค์กรที่ไม่มีพันธมิตรและไม่อยู่ในกลุ่มใด")
        }
        if alone > 0 {
            text =
                text
                + Bilingual(
                    " \(counted(alone, "organization has partners but is", "organizations have partners but are")) in no cluster.",
                    " มี \(grouped(alone)) องค์กรที่มีพันธมิตรแต่ไม่อยู่ในกลุ่มใด")
        }
        return text
    }

    /// Which clusters are there whatever the seed, and who has no firm place.
    func firmness(_ stability: PartitionStability) -> Bilingual {
        let clusters = stability.partition.sizes.indices.filter { stability.partition.sizes[$0] > 1 }
        let firm = clusters.filter { stability.groupFirmness[$0] >= 0.75 }
        let changing = clusters.filter { (0.5..<0.75).contains(stability.groupFirmness[$0]) }
        let falling = clusters.filter { stability.groupFirmness[$0] < 0.5 }
        func list(_ groups: [Int]) -> Bilingual {
            shortList(groups.map { Bilingual(same: "\($0 + 1) (\(twoDecimals(stability.groupFirmness[$0])))") })
        }
        func clusterList(_ groups: [Int]) -> Bilingual {
            Bilingual("\(groups.count == 1 ? "cluster" : "clusters") \(list(groups).en)", "กลุ่ม \(list(groups).th)")
        }
        let runs = grouped(stability.runs)
        let share =
            if firm.count == clusters.count {
                Bilingual(clusters.count == 1 ? "the cluster comes" : "all clusters come", "ทุกกลุ่มออกมา")
            } else if firm.isEmpty {
                Bilingual(
                    "\(clusters.count == 1 ? "the cluster does not come" : "none of \(clusters.count) clusters comes")",
                    "ไม่มีกลุ่มใดที่ออกมา")
            } else {
                Bilingual(
                    "\(firm.count) of \(clusters.count) clusters \(firm.count == 1 ? "comes" : "come")",
                    "มี \(firm.count) จาก \(clusters.count) กลุ่มที่ออกมา")
            }
        var text = Bilingual(
            "Looked for again with \(runs) other \(stability.runs == 1 ? "seed" : "seeds"), \(share.en) out much the same (firmness 0.75 and more).",
            "เมื่อหาใหม่ด้วยค่าเริ่มสุ่มอื่น \(runs) ครั้ง \(share.th)ใกล้เคียงเดิม (ความมั่นคงตั้งแต่ 0.75)")
        if !changing.isEmpty {
            let names = clusterList(changing)
            text = text + Bilingual(" Changing: \(names.en).", " กลุ่มที่เปลี่ยนไปมา: \(names.th)")
        }
        if !falling.isEmpty {
            let names = clusterList(falling)
            text =
                text
                + Bilingual(
                    " Falling apart, not to be built on: \(names.en).", " กลุ่มที่สลายไป ไม่ควรใช้ตัดสินใจ: \(names.th)")
        }
        let loose = stability.firmness.values.indices
            .filter { (stability.firmness[$0] ?? 1) < 0.5 }
            .sorted { (stability.firmness[$0] ?? 1, $0) < (stability.firmness[$1] ?? 1, $1) }
        if !loose.isEmpty {
            let names = shortList(
                loose.map { v in
                    network.organization(at: v).words
                        + Bilingual(same: " (\(stability.partition.groups[v] + 1))")
                }, atMost: 5)
            text =
                text
                + Bilingual(
                    " Without a firm place, less than half the time with their own: \(names.en).",
                    " องค์กรที่ไม่มีกลุ่มแน่นอน อยู่กับกลุ่มของตนไม่ถึงครึ่งของครั้ง: \(names.th)")
        }
        return text
            + Bilingual(
                " Firm means that chance in the method changes little; missing ties still may.",
                " ความมั่นคงหมายถึงการสุ่มของวิธีแทบไม่เปลี่ยนผล แต่ข้อมูลที่ขาดไปอาจเปลี่ยนได้")
    }

    /// What is said where firmness was not looked at; nil where there is nothing to say.
    func withoutFirmness(_ question: ClusterQuestion) -> Bilingual? {
        guard graph.tieCount > 0, question.stabilityRuns != 0 else { return nil }
        guard question.method.isRandom else {
            return Bilingual(
                "This method leaves nothing to chance, so there are no other runs to hold its clusters against.",
                "วิธีนี้ไม่มีการสุ่ม จึงไม่มีผลจากการสุ่มครั้งอื่นให้เทียบความมั่นคง")
        }
        return Bilingual(
            "How firm the clusters are was not looked at in a network of this size: --stability \(ClusterQuestion.usualRuns).",
            "เครือข่ายขนาดนี้ยังไม่ได้ตรวจความมั่นคงของกลุ่ม: --stability \(ClusterQuestion.usualRuns)")
    }

    /// The first few, and how many more.
    private func shortList(_ texts: [Bilingual], atMost limit: Int = 8) -> Bilingual {
        let shown = Bilingual.joined(Array(texts.prefix(limit)))
        guard texts.count > limit else { return shown }
        let rest = grouped(texts.count - limit)
        return Bilingual("\(shown.en) and \(rest) more", "\(shown.th) และอีก \(rest)")
    }

    private func twoDecimals(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}

extension PartitionStability {
    /// Whether any group of at least two is found again, by Hennig's rule of thumb.
    fileprivate var hasFirmCluster: Bool {
        partition.sizes.indices.contains { partition.sizes[$0] > 1 && groupFirmness[$0] >= 0.75 }
    }
}
