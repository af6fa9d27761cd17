import Foundation
import Graphviz
import Quintet
import QuintetFormats
import QuintetReports

extension RenderedPicture {
    /// Writes the files, each whole or not at all, and says what is to be said about them.
    ///
    /// - Throws: for a format that could not be made, when the others are written.
    func write(to outputs: [(path: String, format: PictureFormat)], _ console: Console) throws {
        for remark in remarks {
            if let sentence = remark.sentence { console.say(sentence, style: .doubtful) }
        }
        for warning in warnings.prefix(3) { console.say(Bilingual(same: warning)) }
        for (path, format) in outputs where files[format] != nil {
            try AtomicFile.write(data(for: format), to: path)
            console.say(Bilingual("Wrote \(path).", "เขียน \(path) แล้ว"))
        }
        for (path, format) in outputs where files[format] == nil {
            throw CommandLineError.notMade(path, because: reason(for: format))
        }
    }

    private func reason(for format: PictureFormat) -> RenderingError {
        for case .missing(format, let error) in remarks { return error }
        return .libraryFailed("no \(format.rawValue)")
    }
}

extension CommandLineError {
    fileprivate static func notMade(_ path: String, because error: RenderingError) -> CommandLineError {
        var status = ExitStatus.drawingFailed
        if case .timedOut = error { status = .timedOut }
        return .failed(
            Bilingual("\(path) was not made: \(error)", "ไม่ได้สร้าง \(path): \(error)"),
            remedy: Bilingual(
                "SVG can also be drawn without the library", "SVG วาดได้โดยไม่ต้องใช้ไลบรารีวาดภาพ"),
            status: status)
    }
}

extension PictureRemark {
    /// What people are told; nil for what is told as an error.
    var sentence: Bilingual? {
        switch self {
        case .noThaiFont:
            Bilingual(
                "No font with Thai letters is installed; Thai words will be boxes or missing. Install one: "
                    + "sudo apt-get install fonts-noto-core.",
                "ไม่พบแบบอักษรที่มีตัวอักษรไทยในเครื่องนี้ คำไทยในภาพจะเป็นกล่องหรือหายไป ติดตั้งได้ด้วย sudo apt-get install fonts-noto-core"
            )
        case .fewerDots(let dots):
            Bilingual(
                "The page is so large that the PNG has \(Int(dots)) dots per inch instead of 300, to stay under 40 million "
                    + "pixels.",
                "หน้ากระดาษใหญ่มาก PNG จึงมี \(Int(dots)) จุดต่อนิ้วแทน 300 เพื่อไม่ให้เกิน 40 ล้านพิกเซล")
        case .ownPlaces(let error):
            Bilingual(
                "Quintet placed the nodes itself, because \(error).",
                "Quintet จัดวางเอง เพราะไลบรารีวาดภาพขัดข้อง: \(error)")
        case .plainDrawing(let error):
            Bilingual(
                "Quintet wrote the SVG itself, without the drawing library, because \(error).",
                "Quintet เขียน SVG เองโดยไม่ใช้ไลบรารีวาดภาพ เพราะขัดข้อง: \(error)")
        case .missing: nil
        }
    }
}

/// Refuses folders and places that cannot be written, before any work is done for them.
func refuseUnwritable(_ paths: [String]) throws(FileWriteError) {
    for path in paths where path != "-" && !path.hasPrefix("/dev/") {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            if isFolder.boolValue { throw FileWriteError(path: path, problem: .isDirectory) }
            continue
        }
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder), isFolder.boolValue else {
            throw FileWriteError(path: path, problem: .noSuchFolder)
        }
    }
}
