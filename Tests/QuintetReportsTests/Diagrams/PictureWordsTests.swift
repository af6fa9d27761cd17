import Foundation
import Graphviz
import Quintet
import Testing

@testable import QuintetReports

/// The words of every picture as the file has them: readable on what lies beneath, and inside the page however long.
@Suite(.serialized) struct PictureWordsTests {
    private func svg(_ drawing: Drawing, plain: Bool = false) throws -> String {
        let renderer: any Renderer = plain ? PlainRenderer() : PictureTests.renderer
        return String(decoding: try renderer.render(drawing, as: [.svg]).data(for: .svg), as: UTF8.self)
    }

    private func drawing(_ one: PictureCase, _ change: (inout PictureOptions) -> Void = { _ in }) throws -> Drawing {
        var options = PictureOptions()
        options.language = one.language
        options.theme = Theme(one.theme)
        if one.picture == "ego" || one.picture == "path" { options.focus = ("northern-university", 1) }
        if one.picture == "path" { options.target = "man-mok-sanctuary" }
        if one.picture == "change" { options.comparison = .years(2020...2020, 2023...2023) }
        change(&options)
        let picture = try #require(Picture.named(one.picture))
        let subject = Subject(try PictureTests.example.get(), name: "thai-social-innovation", scope: Scope())
        return try subject.draw(picture, options, measuring: PictureTests.renderer)
    }

    @Test(arguments: PictureCase.all) func `all words of the file can be read on what lies beneath`(_ one: PictureCase)
        throws
    {
        let drawing = try drawing(one)
        for plain in drawing.engine == .given ? [false, true] : [false] {
            let findings = SVGContrast(try svg(drawing, plain: plain)).findings
            #expect(findings.count > 12)
            let faint = findings.filter { $0.contrast < 4.5 }
            #expect(faint.isEmpty, "\(plain) \(faint)")
        }
    }

    @Test(arguments: Picture.all.map(\.id)) func `a very long title and source stay on the page`(_ id: String) throws {
        let widths = try #require(PictureTests.widths)
        let long = [
            InterfaceLanguage.th: String(repeating: "เครือข่ายนวัตกรรมสังคมและการพัฒนาที่ยั่งยืนของภาคีทุกภาคส่วน", count: 8),
            .en: String(repeating: "Partners of the national social innovation platform and its regions ", count: 8),
        ]
        for (language, text) in long {
            for page in [nil, Drawing.Page.a4, .slide, Drawing.Page(width: 595, height: 842)] {
                let one = PictureCase(picture: id, language: language, theme: .light)
                let drawing = try drawing(one) { ($0.title, $0.source, $0.page) = (text, text, page) }
                for plain in drawing.engine == .given ? [false, true] : [false] {
                    let picture = SVGGeometry(try svg(drawing, plain: plain), widths: widths)
                    for part in ["title", "subtitle", "legend", "source"] {
                        #expect(!picture.groups(part).isEmpty, "\(part)")
                    }
                    #expect(picture.groups("title").count > 1 && picture.groups("source").count > 1)
                    let outside = picture.outside
                    #expect(outside.isEmpty, "\(language) \(String(describing: page)) \(plain) \(outside)")
                    let texts = ["title", "subtitle", "legend", "source"].flatMap {
                        picture.groups($0).flatMap(\.texts)
                    }
                    #expect(SVGGeometry.overlaps(texts) == [], "\(language) \(String(describing: page)) \(plain)")
                }
            }
        }
    }
}
