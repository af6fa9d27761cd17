import Quintet
import QuintetReports

extension HelpTopic {
    /// The pages of the measures, as topics.
    static let measures: [HelpTopic] = PageGroup.all.flatMap { chapter in
        chapter.pages.map { page in
            HelpTopic(
                page.id, otherNames: [page.title.en, page.title.th], summary: page.title, chapter: chapter.title,
                blocks: blocks(of: page))
        }
    }

    private static func blocks(of page: MeasurePage) -> [Block] {
        let name = page.title.en.lowercased() == page.id ? "" : " (\(page.id))"
        var blocks: [Block] = [.heading(Bilingual("\(page.title.en)\(name)", "\(page.title.th) (\(page.id))"))]
        for (place, section) in page.sections.enumerated() {
            // What it tells stands right below the title.
            if place > 0 { blocks.append(.heading(section.heading)) }
            blocks += section.paragraphs.map(Block.paragraph)
        }
        blocks.append(.heading(Bilingual("To ask for it", "วิธีเรียกใช้")))
        blocks.append(
            .paragraph(
                page.request.map { Bilingual(same: $0) }
                    ?? Bilingual("In the library: \(page.call)", "ในไลบรารี: \(page.call)")))
        return blocks
    }
}

extension MeasurePage {
    /// The declaration as it is called.
    fileprivate var call: String { declaration.replacing("/", with: ".") }
}
