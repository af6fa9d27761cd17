import Quintet

// What files of XML and of JSON say of themselves in the same words.

extension Bilingual {
    static let emptyFile = Bilingual("the file is empty", "ไฟล์ว่างเปล่า")

    /// The file ends while something is open.
    static func cutShort(_ syntax: String) -> Bilingual {
        Bilingual(
            "the file ends here in the middle of its \(syntax); it was cut short, get it again",
            "ไฟล์จบกลางคัน โปรดขอไฟล์ใหม่")
    }

    static func tooDeep(_ what: String, limit: Int) -> Bilingual {
        Bilingual(
            "\(what) more than \(grouped(limit)) deep, which no network needs", "ซ้อนกันลึกเกิน \(grouped(limit)) ชั้น")
    }

    /// With a place in front: `network.json:14:3: …`.
    func at(_ file: String, line: Int, column: Int) -> Bilingual {
        let place = "\(file):\(line):\(column): "
        return Bilingual(place + en, place + th)
    }
}
