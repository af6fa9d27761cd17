import Foundation
import Testing

@testable import Graphviz

/// Pages as a printer gets them.
@Suite(.serialized) struct PrintedPagesTests {
    @Test(arguments: [(Drawing.Page.a4, 3_508, 2_479), (.a3, 4_963, 3_508), (.slide, 4_000, 2_250)])
    func `a page has its exact size in every format`(_ page: Drawing.Page, _ width: Int, _ height: Int) throws {
        let picture = try InProcessRenderer().render(sampleDrawing(nodes: 12, page: page), as: [.svg, .png, .pdf])
        let sides = "\(Int(page.width)) \(Int(page.height))"
        let svg = String(decoding: picture.data(for: .svg), as: UTF8.self)
        #expect(
            svg.contains("width=\"\(Int(page.width))pt\" height=\"\(Int(page.height))pt\" viewBox=\"0 0 \(sides)\""))
        let pdf = String(decoding: picture.data(for: .pdf), as: Unicode.ASCII.self)
        #expect(pdf.contains("/MediaBox [ 0 0 \(sides) ]") && pdf.split(separator: "/MediaBox").count == 2)
        #expect(!pdf.contains("/CreationDate"))
        let png = picture.data(for: .png)
        func bigEndian(_ at: Int) -> Int { png[at..<(at + 4)].reduce(0) { $0 * 256 + Int($1) } }
        #expect(abs(bigEndian(16) - width) <= 1 && abs(bigEndian(20) - height) <= 1)
        #expect(picture.remarks == [])
    }

    @Test func `a bitmap with fewer dots says so`() throws {
        let page = Drawing.Page(width: 5_000, height: 4_000)
        let picture = try InProcessRenderer().render(sampleDrawing(nodes: 3, page: page), as: [.png])
        guard case .fewerDots(let dots)? = picture.remarks.first else {
            Issue.record("\(picture.remarks)")
            return
        }
        #expect(dots > 90 && dots < 110)
    }

    private static func tool(_ name: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/" + name)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext"),
            "pdftotext and pdffonts are not installed (Debian: poppler-utils)"))
    func `a PDF holds its fonts and its Thai words as text`() throws {
        var drawing = sampleDrawing(nodes: 8)
        let names = ["มหาวิทยาลัยภาคเหนือ", "กลุ่มผู้สูงอายุริมน้ำ", "ชมรมท่องเที่ยว", "Northern University"]
        for (index, name) in names.enumerated() { drawing.nodes[index].label = [name] }
        for index in drawing.nodes.indices { drawing.nodes[index].shape = .roundedBox }
        let path = NSTemporaryDirectory() + "quintet-\(UUID().uuidString).pdf"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let pdf = try InProcessRenderer().render(drawing, as: [.pdf]).data(for: .pdf)
        #expect(try InProcessRenderer().render(drawing, as: [.pdf]).data(for: .pdf) == pdf)
        try Data(pdf).write(to: URL(fileURLWithPath: path))
        // pdftotext sorts by place, and a mark may stand a hair before or behind its letter: letters and marks apart.
        func letters(_ text: String) -> String {
            let kept = text.unicodeScalars.filter {
                !$0.properties.isWhitespace && $0.properties.generalCategory != .nonspacingMark
            }
            return String(String.UnicodeScalarView(kept)).replacing("\u{E33}", with: "า")
        }
        let found = try Self.tool("pdftotext", [path, "-"])
        #expect(found.unicodeScalars.filter { $0 == "\u{E37}" || $0 == "\u{E39}" }.count >= 3)
        let text = letters(found)
        for name in names + ["เครือข่าย"] { #expect(text.contains(letters(name)), "\(name) in \(text)") }
        let fonts = try Self.tool("pdffonts", [path]).split(separator: "\n").dropFirst(2)
        #expect(!fonts.isEmpty)
        for font in fonts {
            // …, embedded, subset, unicode, object
            let words = font.split(separator: " ").suffix(5)
            #expect(Array(words.prefix(3)) == ["yes", "yes", "yes"], "\(font)")
        }
        #expect(try Self.tool("pdfinfo", [path]).contains("Pages:           1"))
    }
}
