import Quintet

/// What a list of same organizations did to a network.
public struct SameFileResult: Sendable {
    public let network: Network
    /// Each merge, in the order of the organizations that are gone.
    public let merges: [MergeReport]
    /// Each merge with its line, and the lines that could not be used or were settled by rule.
    public let findings: [Finding]
}

extension Network {
    /// Makes one organization of those that the list calls the same.
    ///
    /// The lines say together who is the same, in whatever order they stand: a into b and b into c is a into c. Who
    /// keeps its record is the one that no line merges into another; where there are several of those, or none as the
    /// lines go round in a circle, it is the one that stands first in the network, and a finding says so.
    ///
    /// - Complexity: O(n + m + k) for k lines.
    public func merging(_ same: SameFile) -> SameFileResult {
        var findings = same.halves.map { Finding.halfSameRow(at: same.place($0)) }
        var groups = SameGroups()
        var lineOf: [Int: Int] = [:]
        for row in same.rows {
            guard let keep = position(of: Organization.ID(row.keep)) else {
                findings.append(.unknownSame(at: same.place(row.line), row.keep))
                continue
            }
            guard let merge = position(of: Organization.ID(row.merge)) else {
                findings.append(.unknownSame(at: same.place(row.line), row.merge))
                continue
            }
            guard keep != merge else {
                findings.append(.sameAsItself(at: same.place(row.line), row.keep))
                continue
            }
            groups.join(keep, merge)
            lineOf[merge] = min(lineOf[merge] ?? row.line, row.line)
        }

        var merges: [Merge] = []
        for members in groups.all {
            let keepers = members.filter { lineOf[$0] == nil }
            let keeper = keepers.first ?? members[0]
            if keepers.count != 1 {
                // The first line that takes part in it, whatever the order of the lines.
                let line = members.compactMap { lineOf[$0] }.min() ?? 1
                let names = (keepers.isEmpty ? members : keepers).map { organizationID(at: $0).text }
                let name = organizationID(at: keeper).text
                findings.append(
                    keepers.isEmpty
                        ? .circularSame(at: same.place(line), names, keeper: name)
                        : .severalKeepers(at: same.place(line), names, keeper: name))
            }
            merges += members.filter { $0 != keeper }.map { Merge($0, into: keeper) }
        }
        merges.sort { $0.going < $1.going }
        let (network, reports) = merging(merges)
        for (merge, report) in zip(merges, reports) {
            guard let report else { continue }
            // A keeper that had to go, as another keeps, is named in no line as merged: the line of its group is.
            let line = lineOf[merge.going] ?? lineOf[merge.staying]
            findings.append(.mergedSame(at: same.place(line), report))
        }
        findings = findings.enumerated().sorted {
            ($0.element.place.line ?? 0, $0.offset) < ($1.element.place.line ?? 0, $1.offset)
        }.map(\.element)
        return SameFileResult(network: network, merges: reports.compactMap(\.self), findings: findings)
    }
}

extension SameFile {
    fileprivate func place(_ line: Int?) -> Finding.Place { Finding.Place(file: file, line: line) }
}

/// Who is the same as whom.
private struct SameGroups {
    /// Union-find; those that are in no line are not in it.
    private var parent: [Int: Int] = [:]

    mutating func join(_ one: Int, _ other: Int) {
        let (a, b) = (root(one), root(other))
        // The smaller position leads, so that the groups do not depend on the order of the lines.
        parent[max(a, b)] = min(a, b)
        parent[min(a, b)] = min(a, b)
    }

    private mutating func root(_ member: Int) -> Int {
        var top = member
        while let next = parent[top], next != top { top = next }
        var step = member
        while let next = parent[step], next != top {
            parent[step] = top
            step = next
        }
        if parent[member] == nil { parent[member] = member }
        return top
    }

    /// The members of each group in the order of the network.
    var all: [[Int]] {
        mutating get {
            var groups: [Int: [Int]] = [:]
            for member in parent.keys.sorted() { groups[root(member), default: []].append(member) }
            return groups.values.sorted { $0[0] < $1[0] }
        }
    }
}

extension Finding {
    static func halfSameRow(at place: Place) -> Finding {
        Finding(
            "half-same-row", .doubtful, at: place,
            Bilingual(
                "only one of keep and merge is filled in; the line is left out",
                "กรอกเพียงช่องเดียวใน keep และ merge จึงไม่ใช้บรรทัดนี้"))
    }

    static func unknownSame(at place: Place, _ id: String) -> Finding {
        Finding(
            "unknown-same", .doubtful, at: place,
            Bilingual(
                "there is no organization \(quoted(id)); the line is left out", "ไม่มีองค์กร \(quoted(id)) จึงไม่ใช้บรรทัดนี้"),
            remedy: Bilingual("write the id as it stands in the data", "เขียนรหัสตามที่อยู่ในข้อมูล"))
    }

    static func sameAsItself(at place: Place, _ id: String) -> Finding {
        Finding(
            "same-as-itself", .doubtful, at: place,
            Bilingual(
                "\(quoted(id)) is to be merged into itself; the line is left out",
                "\(quoted(id)) ถูกรวมเข้ากับตัวเอง จึงไม่ใช้บรรทัดนี้"))
    }

    static func circularSame(at place: Place, _ ids: [String], keeper: String) -> Finding {
        let list = ids.prefix(8).map(quoted).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
        return Finding(
            "circular-same", .doubtful, at: place,
            Bilingual(
                "the lines go round in a circle (\(list)); \(quoted(keeper)), the first in the data, keeps its record",
                "บรรทัดเหล่านี้วนเป็นวงกลม (\(list)) จึงเก็บ \(quoted(keeper)) ซึ่งอยู่ก่อนในข้อมูล"))
    }

    static func severalKeepers(at place: Place, _ ids: [String], keeper: String) -> Finding {
        let list = ids.prefix(8).map(quoted).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
        return Finding(
            "several-keepers", .doubtful, at: place,
            Bilingual(
                "the lines make one of several that keep their records (\(list)); \(quoted(keeper)), the first in the data, does",
                "บรรทัดเหล่านี้ทำให้องค์กรที่เก็บไว้หลายแห่งเป็นแห่งเดียว (\(list)) จึงเก็บ \(quoted(keeper)) ซึ่งอยู่ก่อนในข้อมูล"))
    }

    static func mergedSame(at place: Place, _ report: MergeReport) -> Finding {
        func list(_ parts: [(Int, String)]) -> String {
            parts.filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }.joined(separator: ", ")
        }
        func plural(_ count: Int, _ one: String, _ many: String) -> String { count == 1 ? one : many }
        let english = list([
            (report.movedTies, plural(report.movedTies, "tie", "ties") + " moved"),
            (report.droppedTies, plural(report.droppedTies, "tie", "ties") + " between the two left out"),
            (report.movedParticipations, plural(report.movedParticipations, "part", "parts") + " in projects moved"),
            (
                report.mergedParticipations,
                plural(report.mergedParticipations, "part", "parts") + " in projects that both had counted once"
            ),
        ])
        let thai = list([
            (report.movedTies, "ความร่วมมือย้ายไป"), (report.droppedTies, "ความร่วมมือระหว่างกันตัดออก"),
            (report.movedParticipations, "การร่วมโครงการย้ายไป"),
            (report.mergedParticipations, "การร่วมโครงการที่ซ้ำกันนับครั้งเดียว"),
        ])
        let (going, staying) = (quoted(report.merged.text), quoted(report.into.text))
        return Finding(
            "merged-same", .note, at: place,
            Bilingual(
                "organization \(going) merged into \(staying): \(english.isEmpty ? "it had no ties" : english)",
                "รวมองค์กร \(going) เข้ากับ \(staying): \(thai.isEmpty ? "ไม่มีความร่วมมือ" : thai)"),
            remedy: Bilingual("take this line out to undo it", "ลบบรรทัดนี้เพื่อยกเลิก"))
    }
}
