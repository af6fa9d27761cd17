import Foundation
import Quintet
import QuintetFormats
import QuintetReports

/// A folder ready to fill in.
struct NewCommand: Command {
    static let folder = Operand<String>.required(
        "DIR", help: Bilingual("the folder to make", "โฟลเดอร์ที่จะสร้าง"))

    static let workbook = Option<Bool>(
        "xlsx", help: Bilingual("a workbook with lists to choose from", "สมุดงาน Excel ที่มีรายการให้เลือก"))

    let declaration = CommandDeclaration(
        "new",
        summary: Bilingual(
            "a folder with headings and an example row each, ready to fill in", "สร้างโฟลเดอร์ตารางพร้อมแถวตัวอย่างให้กรอก"),
        discussion: Bilingual(
            "With --xlsx one workbook instead, whose cells offer the words of the vocabularies.",
            "ใช้ --xlsx เพื่อสร้างสมุดงานเดียวแทน ซึ่งเซลล์มีรายการคำให้เลือก"),
        operands: [folder], options: [workbook],
        examples: [
            .init("quintet new my-network --xlsx", Bilingual("a workbook to fill in", "สมุดงาน Excel สำหรับกรอก")),
            .init("quintet new my-network", Bilingual("start a network of your own", "เริ่มเครือข่ายของท่านเอง")),
        ])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let folder = invocation[Self.folder]
        if invocation[Self.workbook] { return try writeWorkbook(named: folder, console) }
        if let names = try? FileManager.default.contentsOfDirectory(atPath: folder), !names.isEmpty {
            throw CommandLineError.failed(
                Bilingual("\(folder) is not empty", "\(folder) ไม่ว่าง"),
                remedy: Bilingual("choose another name", "ใช้ชื่ออื่น"), status: .cannotCreate)
        }
        for file in try StarterFolder.write(to: folder) {
            console.say(Bilingual("Wrote \(file).", "เขียน \(file) แล้ว"))
        }
        console.say(
            Bilingual(
                "Delete the example rows, fill in your own, then: quintet check \(folder)",
                "ลบแถวตัวอย่าง กรอกข้อมูลของท่าน แล้วสั่ง: quintet check \(folder)"))
        return .done
    }

    private func writeWorkbook(named name: String, _ console: Console) throws -> ExitStatus {
        let path = name.lowercased().hasSuffix(".xlsx") ? name : name + ".xlsx"
        guard !FileManager.default.fileExists(atPath: path) else {
            throw CommandLineError.failed(
                Bilingual("\(path) is there already", "มี \(path) อยู่แล้ว"),
                remedy: Bilingual("choose another name", "ใช้ชื่ออื่น"), status: .cannotCreate)
        }
        try StarterFolder.writeWorkbook(to: path)
        console.say(Bilingual("Wrote \(path).", "เขียน \(path) แล้ว"))
        console.say(
            Bilingual(
                "Delete the example rows, fill in your own, then: quintet check \(path)",
                "ลบแถวตัวอย่าง กรอกข้อมูลของท่าน แล้วสั่ง: quintet check \(path)"))
        return .done
    }
}
