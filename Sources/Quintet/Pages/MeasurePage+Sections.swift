extension MeasurePage {
    /// A part of the page under a heading.
    public struct Section: Sendable {
        public let heading: Bilingual
        public let paragraphs: [Bilingual]
    }

    private static let initials = Bilingual(
        "The first letter is the sector: government, academia, business, civil society or environment.",
        "อักษรตัวแรกคือภาคส่วน: g ภาครัฐ a ภาคการศึกษา b ภาคเอกชน c ภาคประชาสังคม e สิ่งแวดล้อม")

    /// The whole page in the order in which it is read; words between backticks are to be typed as they are.
    public var sections: [Section] {
        var sections = [
            Section(heading: Bilingual("What it tells", "บอกอะไร"), paragraphs: [tells]),
            Section(heading: Bilingual("Definition", "นิยาม"), paragraphs: [definition]),
            Section(heading: Bilingual("Weights", "น้ำหนักของความเชื่อมโยง"), paragraphs: [weights]),
            Section(
                heading: Bilingual("Networks in pieces", "เครือข่ายที่แยกเป็นหลายส่วน"),
                paragraphs: [cases.disconnected]),
            Section(heading: Bilingual("Directed ties", "ความเชื่อมโยงที่มีทิศทาง"), paragraphs: [cases.directed]),
            Section(heading: Bilingual("Tiny networks", "เครือข่ายขนาดเล็กมาก"), paragraphs: [cases.tiny]),
            Section(heading: Bilingual("How it misleads", "ข้อควรระวังในการตีความ"), paragraphs: [misleads]),
            Section(
                heading: Bilingual("Worked example", "ตัวอย่างคำนวณด้วยมือ"),
                paragraphs: [Bilingual(same: example.sketch), example.outcome]
                    + (example.isBySector ? [Self.initials] : []) + [example.byHand]),
        ]
        if !differs.isEmpty {
            sections.append(
                Section(
                    heading: Bilingual("Other programs", "เทียบกับโปรแกรมอื่น"),
                    paragraphs: differs.map {
                        Bilingual(
                            "\($0.program.rawValue): \($0.text.en)", "\($0.program.rawValue): \($0.text.th)")
                    }))
        }
        sections.append(
            Section(
                heading: Bilingual("References", "เอกสารอ้างอิง"),
                paragraphs: references.map { Bilingual(same: $0.line) }))
        return sections
    }
}
