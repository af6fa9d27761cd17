import Graphviz
import Quintet
import QuintetFormats
import QuintetReports

extension DrawCommand {
    /// The positions in a file that an earlier run wrote.
    static func earlier(_ path: String) throws -> EarlierPicture {
        let file = try FileBytes(path: path)
        let bytes = file.withUnsafeBytes { Array($0) }
        switch EarlierPicture.read(bytes, file: path) {
        case .success(let picture): return picture
        case .failure(let error): throw CommandLineError.failed(error.reason, status: .badData)
        }
    }
}

extension Console {
    /// How many stay, how many are new, and how many are no longer there.
    func sayKept(_ earlier: EarlierPicture, in drawing: Drawing) {
        let keys = Set(drawing.nodes.map { Organization.ID($0.key) })
        let kept = keys.count { earlier.places[$0] != nil }
        let gone = earlier.places.keys.count { !keys.contains($0) }
        say(
            Bilingual(
                "Positions: \(grouped(kept)) kept, \(grouped(keys.count - kept)) new, "
                    + "\(grouped(gone)) of the earlier picture ignored because this one does not have them.",
                "ตำแหน่ง: คงเดิม \(grouped(kept)) ใหม่ \(grouped(keys.count - kept)) "
                    + "ไม่ใช้ \(grouped(gone)) ตำแหน่งจากภาพเดิมเพราะไม่มีในภาพนี้"))
    }
}

extension RenderedPicture {
    /// Writes where everybody stands, for pictures that keep them there.
    func writePositions(of drawing: Drawing, to paths: [String], _ console: Console) throws {
        for path in paths {
            try AtomicFile.write(EarlierPicture.json(self, of: drawing, version: Version.number), to: path)
            console.say(Bilingual("Wrote \(path).", "เขียน \(path) แล้ว"))
        }
    }
}
