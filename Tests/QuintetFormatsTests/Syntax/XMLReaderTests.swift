import Foundation
import Testing

@testable import QuintetFormats

/// Writes down what it is told: `<a k=v>`, text, `</a>`.
private final class Recorder: XMLHandler {
    var events: [String] = []
    var places: [String] = []
    var stopsAt: String?

    func start(_ element: XMLElement, _ reader: XMLReader) {
        var text = "<" + element.name.text
        element.forEachAttribute { text += " \($0.text)=\(String(decoding: $1, as: UTF8.self))" }
        events.append(text + ">")
        places.append("\(reader.line):\(reader.column)")
        if element.name.text == stopsAt { reader.stop() }
    }

    func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {
        let text = String(decoding: bytes, as: UTF8.self)
        if let last = events.last, !last.hasPrefix("<") {
            events[events.count - 1] = last + text
        } else {
            events.append(text)
        }
    }

    func end(_ name: XMLName, _ reader: XMLReader) { events.append("</" + name.text + ">") }
}

private func read(_ bytes: [UInt8], piece: Int = .max, to handler: Recorder) -> XMLError? {
    do throws(XMLError) {
        let reader = try XMLReader(file: "x.graphml", handler: handler)
        var start = 0
        while start < bytes.count {
            let count = min(piece, bytes.count - start)
            let part = FileBytes(bytes[start..<start + count], name: "part")
            try part.withUnsafeBytes { (bytes) throws(XMLError) in try reader.feed(bytes) }
            start += count
        }
        try reader.finish()
        return nil
    } catch {
        return error
    }
}

private func failure(of text: String) -> XMLError? { read(Array(text.utf8), to: Recorder()) }

/// A dozen entities, each ten times the one before.
private let laughs =
    "<!DOCTYPE l [<!ENTITY a \"lol\">"
    + zip("bcdefghi", "abcdefgh").map { one, before in
        "<!ENTITY \(one) \"" + String(repeating: "&\(before);", count: 10) + "\">"
    }.joined() + "]><l>&i;</l>"

@Suite struct XMLReaderTests {
    private let sample = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- a note --><a x="1 &lt; 2" y:z="ก">one<b/>&amp;<![CDATA[<two>]]>
        </a>
        """
    private let expected = ["<a x=1 < 2 y:z=ก>", "one", "<b>", "</b>", "&<two>\n", "</a>"]

    @Test(arguments: [1, 2, 3, 7, 1000])
    func `elements and texts come in their order, however the bytes are cut`(piece: Int) {
        let recorder = Recorder()
        #expect(read(Array(sample.utf8), piece: piece, to: recorder) == nil)
        #expect(recorder.events == expected)
        #expect(recorder.places == ["2:16", "2:43"])
    }

    @Test func `UTF-16 is read as UTF-8`() throws {
        let text = "<?xml version=\"1.0\"?><a b=\"น้ำ\"/>"
        let recorder = Recorder()
        #expect(read([UInt8](try #require(text.data(using: .utf16))), to: recorder) == nil)
        #expect(recorder.events == ["<a b=น้ำ>", "</a>"])
    }

    @Test func `names are compared in place, with or without their prefix`() {
        final class Handler: XMLHandler {
            var answers: [Bool] = []
            func start(_ element: XMLElement, _ reader: XMLReader) {
                let name = element.name
                answers = [
                    name.isLocal("row"), name.isWhole("x:row"), name.isPrefixed, !name.isWhole("row"),
                    !name.isLocal("ro"), !name.isLocal("rows"), name.local == "row",
                    element.text("r") == "1", element.text("x:r") == "2", element.text("q") == nil,
                    element.bytes("e")?.isEmpty == true,
                ]
            }
            func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {}
            func end(_ name: XMLName, _ reader: XMLReader) {}
        }
        let handler = Handler()
        let bytes = Array("<x:row r='1' x:r='2' e=''/>".utf8)
        #expect(throws: Never.self) {
            try bytes.withUnsafeBytes { try XMLReader.read($0, file: "x", to: handler) }
        }
        #expect(handler.answers == [Bool](repeating: true, count: 11))
    }

    @Test func `a handler that has seen enough ends the reading without an error`() {
        let recorder = Recorder()
        recorder.stopsAt = "b"
        #expect(read(Array("<a><b/>text<c/><".utf8), piece: 4, to: recorder) == nil)
        #expect(recorder.events == ["<a>", "<b>"])
    }

    @Test(
        arguments: [
            ("", 1, 1, .empty),
            ("<a>", 1, 4, .truncated),
            ("<a>\n  <b x=", 2, 3, .truncated),
            ("<a><![CDATA[x", 1, 14, .truncated),
            ("<a/>\n<b/>", 2, 1, .notWellFormed(words: "something follows the end of the document")),
            ("<a>\n</b>", 2, 3, .notWellFormed(words: "this end tag does not close the element that is open")),
            ("<a x='1' x='2'/>", 1, 10, .notWellFormed(words: "the same attribute twice in one tag")),
            (
                "<a>&nbsp;</a>", 1, 4,
                .notWellFormed(words: "an entity that XML does not have; it has &amp; &lt; &gt; &quot; &apos;")
            ),
            ("<a>&#0;</a>", 1, 4, .notWellFormed(words: "a reference to a character that XML does not allow")),
            (
                " <?xml version='1.0'?><a/>", 1, 2,
                .notWellFormed(words: "the XML declaration must be the very first thing in the file")
            ),
            ("<?xml version='1.0' encoding='ebcdic-cp-us'?><a/>", 1, 31, .unknownEncoding),
            ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", 1, 25, .entityDeclaration("x")),
            ("<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'>]><a/>", 1, 54, .entityDeclaration("p")),
            ("<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>", 1, 34, .attributeDeclaration),
            ("<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>", 1, 46, .externalDTD),
            ("<!DOCTYPE a PUBLIC '-//A//B' 'a.dtd'><a/>", 1, 37, .externalDTD),
        ] as [(String, Int, Int, XMLError.Problem)])
    func `what is wrong is said with its place`(text: String, line: Int, column: Int, problem: XMLError.Problem) {
        let error = failure(of: text)
        #expect(error?.problem == problem)
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.description.hasPrefix("x.graphml:\(line):") == true)
    }

    @Test func `bytes that are not UTF-8 are an error, also in a name`() {
        for bytes in [
            Array("<De".utf8) + [0xFF, 0xFF, 0xFF, 0xFF] + Array("ft/>".utf8),
            Array("<a>".utf8) + [0xC3] + Array("</a>".utf8),
            Array("<a>".utf8) + [0] + Array("</a>".utf8),
        ] {
            #expect(read(bytes, to: Recorder()) != nil)
        }
    }

    @Test func `bombs are refused at once`() {
        func expectRefusal(_ text: String, _ isRight: (XMLError.Problem?) -> Bool) {
            let clock = ContinuousClock()
            let start = clock.now
            let problem = failure(of: text)?.problem
            #expect(isRight(problem), "\(String(describing: problem))")
            #expect(clock.now - start < .seconds(1))
        }
        expectRefusal(laughs) { $0 == .entityDeclaration("a") }
        expectRefusal("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>") {
            $0 == .entityDeclaration("x")
        }
        expectRefusal("<graphml>" + String(repeating: "<a>", count: 1_000_000)) { $0 == .tooDeep(limit: 256) }
        expectRefusal("<a b='" + String(repeating: "x", count: 12 << 20) + "'/>") {
            $0 == .tokenTooLong(limit: 8 << 20)
        }
        expectRefusal("<a><!--" + String(repeating: "x", count: 40 << 20)) { $0 == .tokenTooLong(limit: 8 << 20) }
        expectRefusal("<a " + (0..<100_000).map { "a\($0)=''" }.joined(separator: " ") + "/>") {
            $0 == .tooManyAttributes(limit: 1000)
        }
    }

    @Test func `damaged documents never trap`() {
        var generator = SyntaxGenerator(seed: 20)
        let original = Array(sample.utf8)
        var failures = 0
        for _ in 0..<2000 {
            let bytes = generator.mutated(original)
            if read(bytes, piece: Int.random(in: 1...60, using: &generator), to: Recorder()) != nil { failures += 1 }
        }
        #expect(failures > 500)
    }
}
