import Foundation
import Quintet

/// A folder to fill in: the tables with their headings and an example row each, the vocabularies, and a short read-me in
/// Thai and English.
public enum StarterFolder {
    /// Writes the folder, which must not hold anything yet.
    ///
    /// - Returns: the files written.
    public static func write(to folder: String) throws -> [String] {
        let report = try CSVFolderFormat().write(try example(), to: folder)
        let readMe = folder + "/README.txt"
        try AtomicFile.write(text, to: readMe)
        return report.files + [readMe]
    }

    /// Writes the same as one workbook, whose cells offer the words of the vocabularies.
    public static func writeWorkbook(to path: String) throws {
        var options = WriteOptions()
        options.title = "Quintet"
        options.comments = text
        let (bytes, _) = try WorkbookFormat().bytes(of: try example(), options: options)
        try AtomicFile.write(bytes, to: path)
    }

    /// Two organizations, one project, one tie, one aim: every kind of row once.
    static func example() throws(EditingError) -> Network {
        var network = Network()
        for list in Vocabularies.List.allCases where list != .sector {
            network.vocabularies[list] = Vocabularies.builtIn[list]
        }
        network.vocabularies[.kind] = Vocabulary([
            .init("funding", words: [.thai: "ให้ทุน", .english: "funding"]),
            .init("research", words: [.thai: "วิจัยร่วม", .english: "joint research"]),
            .init("co-delivery", words: [.thai: "ดำเนินงานร่วม", .english: "working together"]),
            .init("advice", words: [.thai: "ให้คำปรึกษา", .english: "advice"]),
        ])
        network.vocabularies[.role] = Vocabulary(
            Vocabularies.builtIn[.role].terms + [
                .init("lead", words: [.thai: "หัวหน้าโครงการ", .english: "lead"]),
                .init("partner", words: [.thai: "ผู้ร่วมโครงการ", .english: "partner"]),
            ])

        var school = Organization(
            "example-school", sector: .academia,
            names: [.thai: "วิทยาลัยตัวอย่าง", .english: "Example College"])
        school.abbreviation = "EXC"
        school.aliases = ["Sample College"]
        school.roles = ["research-unit"]
        school.region = "north"
        school.areas = ["health", "sustainable-agriculture"]
        school.location = Organization.Location(latitude: 18.8, longitude: 99)
        school.period = Period(since: 2001, until: nil) ?? .undated
        try network.add(school)
        var village = Organization(
            "example-village", sector: .civilSociety,
            names: [.thai: "ชุมชนตัวอย่าง", .english: "Example Village"])
        village.alsoSectors = [.environment]
        village.region = "north"
        village.areas = ["health"]
        try network.add(village)

        var project = Project("example-project", titles: [.thai: "โครงการตัวอย่าง", .english: "Example Project"])
        project.areas = ["health"]
        project.region = "north"
        project.period = Period(since: 2023, until: 2024) ?? .undated
        project.mechanisms = ["incubate"]
        project.stage = "pilot"
        project.budget = 500_000
        project.outcomes = [.init(indicator: "beneficiaries", value: 120, unit: "persons", year: 2024)]
        try network.add(project)
        try network.add(Participation("example-school", in: "example-project", role: "lead"))
        try network.add(Participation("example-village", in: "example-project", role: "partner"))

        var tie = Collaboration("example-school", "example-village", kind: "research", weight: 3)
        tie.id = "c1"
        tie.period = Period(since: 2023, until: nil) ?? .undated
        tie.project = "example-project"
        tie.evidence = "MoU 2566"
        try network.add(tie)
        try network.add(Target(year: 2024, dimension: "area", item: "health", measure: "projects", value: 3))
        return network
    }

    private static let text = """
        เครือข่ายของเรา
        ==============
        เปิดไฟล์ .csv ด้วย Excel หรือ LibreOffice ลบแถวตัวอย่าง (example-...) แล้วกรอกข้อมูลของท่าน
        บันทึกเป็น "CSV UTF-8" ไฟล์ใดไม่ใช้ลบได้
          organizations.csv   องค์กร  sector: government academia business civil-society environment (หรือคำไทย)
          projects.csv        โครงการ
          participation.csv   องค์กรใดร่วมโครงการใด
          collaborations.csv  ความร่วมมือระหว่างสององค์กร  weight: มาก = เข้มแข็ง
          targets.csv         เป้าหมายรายปี
          outcomes.csv        ผลลัพธ์ของโครงการ
          vocabulary.csv      คำที่ใช้ แก้ไขหรือเพิ่มได้
        หลายค่าในเซลล์เดียวคั่นด้วย |  ปีเป็น พ.ศ. หรือ ค.ศ. ก็ได้
        ตรวจข้อมูล:  quintet check .

        Our network
        ===========
        Open the .csv files with Excel or LibreOffice, delete the example rows (example-...) and fill in your own.
        Save as "CSV UTF-8". Files you do not need can be deleted.
          organizations.csv   the partners  sector: government academia business civil-society environment
          projects.csv        joint projects
          participation.csv   who takes part in which project
          collaborations.csv  ties between two organizations  weight: more is stronger
          targets.csv         yearly aims
          outcomes.csv        what projects achieved
          vocabulary.csv      the words in use; change them or add your own
        Several values in one cell are separated by |  Years may be Buddhist or Common Era.
        Check your data:  quintet check .

        """
}
