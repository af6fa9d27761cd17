import Foundation
import Quintet
import QuintetFormats
import QuintetReports

/// A folder ready to fill in.
struct NewCommand: Command {
    static let folder = Operand<String>.required(
        "DIR", help: Bilingual("the folder to make", "โฟลเดอร์ที่จะสร้าง"))

    let declaration = CommandDeclaration(
        "new",
        summary: Bilingual(
            "a folder with headings and an example row each, ready to fill in", "สร้างโฟลเดอร์ตารางพร้อมแถวตัวอย่างให้กรอก"),
        operands: [folder],
        examples: [.init("quintet new my-network", Bilingual("start a network of your own", "เริ่มเครือข่ายของท่านเอง"))])

    func run(_ invocation: Invocation, _ console: Console) throws -> ExitStatus {
        let folder = invocation[Self.folder]
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
}
