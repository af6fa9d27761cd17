// DOT, the language of Graphviz: https://graphviz.org/doc/info/lang.html
//
// Written for people and other programs; never read here. Every id and text is in quotes. What is not written:
// projects, parts, targets, outcomes, vocabularies, coordinates, evidence and attributes.

import Quintet

/// Writes a network as DOT text.
public struct DOTFormat: Sendable {
    /// Makes the format.
    public init() {}

    /// The DOT text of the organizations and ties.
    ///
    /// One statement a line: a parser that keeps a stack never sees a long chain.
    ///
    /// - Parameters:
    ///   - network: the network.
    ///   - ties: which ties, of the same network.
    ///   - language: which names become labels.
    public func text(of network: Network, ties: Ties, language: Language) -> String {
        let isDirected = (0..<ties.count).contains { ties[$0].isDirected }
        let arrow = isDirected ? "->" : "--"
        var lines = [
            "\(isDirected ? "digraph" : "graph") \"network\" {",
            "    graph [charset=\"UTF-8\"]", "    node [fontname=\"Noto Sans Thai\"]",
        ]
        for organization in network.organizations {
            var attributes = [("label", organization.name(in: language))]
            if let sector = organization.sector { attributes.append(("sector", sector.rawValue)) }
            if let region = organization.region { attributes.append(("region", region)) }
            lines.append("    \(Self.quoted(organization.id.text)) \(Self.list(attributes))")
        }
        for position in 0..<ties.count {
            let tie = ties[position]
            var attributes = [("weight", NumberText.text(of: tie.weight))]
            let record = tie.record.map { network.collaborations[$0] }
            if let kind = record?.kind { attributes.append(("kind", kind)) }
            if record == nil { attributes.append(("kind", "shared project")) }
            if let since = record?.period.since { attributes.append(("since", String(since))) }
            if let until = record?.period.until { attributes.append(("until", String(until))) }
            if isDirected, !tie.isDirected { attributes.append(("dir", "none")) }
            let (source, target) = (
                network.organizations[tie.source].id.text, network.organizations[tie.target].id.text
            )
            lines.append(
                "    \(Self.quoted(source)) \(arrow) \(Self.quoted(target)) \(Self.list(attributes))")
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    /// What DOT text leaves out of this network.
    public func losses(of network: Network) -> [Bilingual] {
        var losses: [Bilingual] = []
        func lose(_ count: Int, _ en: String, _ th: String) {
            if count > 0 { losses.append(Bilingual("\(count) \(en)", "\(th) \(count) รายการ")) }
        }
        lose(network.projects.count, "projects", "โครงการ")
        lose(network.participations.count, "participations", "การเข้าร่วมโครงการ")
        lose(network.targets.count, "targets", "เป้าหมาย")
        lose(network.organizations.count { !$0.attributes.isEmpty }, "organizations' attributes", "ข้อมูลเพิ่มเติมขององค์กร")
        lose(network.collaborations.count { $0.evidence != nil }, "ties' evidence", "หลักฐานความร่วมมือ")
        return losses
    }

    private static func list(_ attributes: [(String, String)]) -> String {
        "[" + attributes.map { "\($0.0)=\(quoted($0.1))" }.joined(separator: ", ") + "]"
    }

    /// A text in quotes. In labels a backslash begins an escape and `&` an entity, so both are doubled or spelled out;
    /// characters XML forbids become U+FFFD.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": continue
            case "\t": result += " "
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
