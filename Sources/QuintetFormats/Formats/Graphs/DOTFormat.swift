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
        "["
            + attributes.map { name, text in "\(name)=\(name == "label" ? quotedLabel(text) : quoted(text))" }
            .joined(separator: ", ") + "]"
    }

    /// A text in quotes: an id, or an attribute that is no label.
    ///
    /// Within quotes DOT knows one escape, `\"`; every other character stands for itself, a line break and a backslash
    /// too. Only a backslash before a quote, a line break or the end would be taken for something else; there an odd run
    /// of them gets one more. Characters that XML forbids become U+FFFD, so that a picture with the text is well-formed.
    static func quoted(_ text: String) -> String {
        var result = "\""
        var backslashes = 0
        func close() {
            if !backslashes.isMultiple(of: 2) { result += "\\" }
            backslashes = 0
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\":
                backslashes += 1
                result += "\\"
                continue
            case "\"":
                close()
                result += "\\\""
            case "\n", "\r":
                close()
                result.unicodeScalars.append(scalar)
            default: result.unicodeScalars.append(visible(scalar))
            }
            backslashes = 0
        }
        close()
        return result + "\""
    }

    /// A text in quotes for a label, where a backslash begins an escape and `&name;` is a character.
    static func quotedLabel(_ text: String) -> String {
        var result = "\""
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": if place + 1 == scalars.count || scalars[place + 1] != "\n" { result += "\\n" }
            case "&" where beginsEntity(scalars[(place + 1)...]): result += "&amp;"
            default: result.unicodeScalars.append(visible(scalar))
            }
        }
        return result + "\""
    }

    private static func beginsEntity(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = scalars.prefix(12).prefix {
            $0 == "#" || $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
        return !name.isEmpty && scalars.dropFirst(name.count).first == ";"
    }

    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\t", "\n", "\r": scalar
        case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
        default: scalar
        }
    }
}
