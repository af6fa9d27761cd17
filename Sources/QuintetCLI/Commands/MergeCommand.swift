import Foundation
import Quintet
import QuintetFormats
import QuintetReports

/// Several files made one network.
struct MergeCommand: Command {
    static let networks = Operand<[String]>.rest(
        "NETWORK",
        help: Bilingual("two or more networks, each a folder or a file", "เครือข่ายตั้งแต่สองชุดขึ้นไป เป็นโฟลเดอร์หรือไฟล์"),
        atLeast: 2)

    let declaration = CommandDeclaration(
        "merge", summary: Bilingual("several files made one network", "รวมหลายไฟล์เป็นเครือข่ายเดียว"),
        discussion: Bilingual(
            "Organizations and projects with the same id are the same: what a later file knows more is added, and where two "
                + "disagree the earlier stands and the answer says so. All ties are kept. --same makes one of "
                + "organizations that have several ids.",
            "องค์กรและโครงการที่มีรหัสเดียวกันถือเป็นรายการเดียวกัน: ไฟล์หลังเพิ่มข้อมูลที่ยังไม่มี ถ้าขัดกันใช้ไฟล์แรกและแจ้งให้ทราบ "
                + "ความร่วมมือเก็บไว้ทั้งหมด --same ใช้รวมองค์กรที่มีหลายรหัส"),
        operands: [networks], options: [ConvertCommand.output, ConvertCommand.format],
        groups: [ConvertCommand.writing, CommonOptions.reading],
        examples: [
            .init(
                "quintet merge examples/thai-social-innovation my-network -o all.xlsx",
                Bilingual("two networks in one workbook", "สองเครือข่ายในสมุดงานเดียว"))
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let target = try ConvertCommand.target(invocation)
        let paths = invocation[Self.networks]
        // The list of same organizations speaks of all files together.
        var options = NetworkInput.options(invocation)
        let same = options.same
        options.same = nil
        options.label = Self.label(paths[0], among: paths)
        var whole = try NetworkFile.read(paths[0], options: options)
        try NetworkInput.refuseBadRows(of: whole.report, paths[0], invocation)
        for path in paths.dropFirst() {
            options.label = Self.label(path, among: paths)
            let next = try NetworkFile.read(path, options: options)
            try NetworkInput.refuseBadRows(of: next.report, path, invocation)
            let combined = try whole.combine(with: next)
            console.say(Self.sentence(on: combined, path))
        }
        if let same {
            let before = whole.network.organizations.count
            try whole.merge(by: same, options)
            let merged = before - whole.network.organizations.count
            console.say(
                Bilingual(
                    "\(same): \(counted(merged, "organization", "organizations")) merged into another.",
                    "\(same): รวม \(grouped(merged)) องค์กรเข้ากับองค์กรอื่น"))
        }
        for finding in whole.report.findings where finding.severity == .doubtful {
            console.say(Bilingual(finding.line(in: .en), finding.line(in: .th)))
        }
        var writing = ConvertCommand.options(invocation)
        writing.title = URL(fileURLWithPath: target.path).deletingPathExtension().lastPathComponent
        let report = try target.format.write(
            whole.network, ties: whole.network.ties(), to: target.path, language: console.language.language,
            options: writing)
        ConvertCommand.tell(report, console)
        return .done
    }

    /// What messages call a network, so that the tables of two folders are told apart: nil for a file that is alone in its
    /// name.
    private static func label(_ path: String, among paths: [String]) -> String? {
        func name(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent }
        guard path != "-" else { return nil }
        if paths.count(where: { name($0) == name(path) }) > 1 { return path }
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        return isThere && isFolder.boolValue ? name(path) : nil
    }

    private static func sentence(on report: CombiningReport, _ path: String) -> Bilingual {
        Bilingual(
            "\(path): \(counted(report.newOrganizations, "new organization", "new organizations")), "
                + "\(grouped(report.sharedOrganizations)) known; \(counted(report.newProjects, "new project", "new projects")), "
                + "\(grouped(report.sharedProjects)) known; \(counted(report.ties, "tie", "ties")) and "
                + "\(counted(report.participations, "participation", "participations")) added"
                + (report.repeatedParticipations > 0 ? ", \(grouped(report.repeatedParticipations)) there already" : "")
                + (report.conflicts.isEmpty ? "." : "; \(counted(report.conflicts.count, "conflict", "conflicts"))."),
            "\(path): องค์กรใหม่ \(grouped(report.newOrganizations)) มีอยู่แล้ว \(grouped(report.sharedOrganizations)) "
                + "โครงการใหม่ \(grouped(report.newProjects)) มีอยู่แล้ว \(grouped(report.sharedProjects)) "
                + "เพิ่มความร่วมมือ \(grouped(report.ties)) และการเข้าร่วม \(grouped(report.participations))"
                + (report.conflicts.isEmpty ? "" : " ขัดกัน \(grouped(report.conflicts.count)) รายการ"))
    }
}
