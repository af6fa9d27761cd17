import Foundation
import Testing

@testable import QuintetFormats

private func failure(of bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
        _ = try JSONDocument(FileBytes(bytes, name: "x.json"))
        return nil
    } catch {
        return error
    }
}

private func document(_ text: String) throws -> JSONValue {
    try JSONDocument(FileBytes(Array(text.utf8), name: "x.json")).root
}

@Suite struct JSONDocumentTests {
    @Test(
        arguments: [
            "0", "-0", "12.5e-3", "1E+9", "true", "false", "null", "\"\"", "[]", "{}", "[1,[2,[3]],{}]",
            " \t\r\n{ \"a\" : [ ] } \n",
            "{\"a\":1,\"b\":{\"a\":2}}", "\"\\u0041\\n\\/\\\\\"", "\"\\ud83c\\udf31\"", "\u{FEFF}[1]", "\"\u{7F}ก\"",
        ]) func `what JSON allows is taken`(text: String)
    { #expect(failure(of: Array(text.utf8)) == nil) }

    @Test(
        arguments: [
            ("", 1, 1), (" \n ", 1, 1), ("[1,\n2", 2, 2), ("{\"a\"", 1, 5), ("\"a", 1, 3), ("tru", 1, 4),
            ("[1 2]", 1, 4),
            ("[1,]", 1, 4), ("{,}", 1, 2), ("{\"a\" 1}", 1, 6), ("{a: 1}", 1, 2), ("{\"a\":1,}", 1, 8), ("[1}", 1, 3),
            ("nul1", 1, 1), ("01", 1, 1), ("+1", 1, 1), (".5", 1, 1), ("1.", 1, 1), ("1e", 1, 1), ("-", 1, 1),
            ("NaN", 1, 1),
            ("'a'", 1, 1), ("1 2", 1, 3), ("[] x", 1, 4), ("\"\\x\"", 1, 2), ("\"\\u12g4\"", 1, 2), ("\"a\tb\"", 1, 3),
            ("\"\\ud83c\"", 1, 2), ("\"\\udf31\"", 1, 2), ("\"\\ud83c\\u0041\"", 1, 2), ("{\"ก\":1,\"ก\":2}", 1, 8),
            ("{\"a\":1,\"\\u0061\":2}", 1, 8), ("// x\n1", 1, 1), ("[\"ก\",\n \"x\" 3]", 2, 6),
        ]) func `what JSON does not allow is refused at its place`(text: String, line: Int, column: Int)
    {
        let error = failure(of: Array(text.utf8))
        #expect(error?.line == line)
        #expect(error?.column == column, "\(error?.description ?? "")")
        #expect(error?.message.th.isEmpty == false)
    }

    @Test func `a name twice is found in a large object too`() {
        let members = (0..<5000).map { "\"n\($0)\":1" }.joined(separator: ",")
        #expect(failure(of: Array("{\(members)}".utf8)) == nil)
        #expect(failure(of: Array("{\(members),\"n4321\":2}".utf8))?.problem == .repeatedName("n4321"))
    }

    @Test func `bytes that are not UTF-8, and UTF-16, are refused`() {
        #expect(failure(of: [0x22, 0xC3, 0x22])?.problem == .notUTF8)
        #expect(failure(of: [0xFF, 0xFE, 0x5B, 0x00])?.problem == .isUTF16)
        #expect(failure(of: [0x22, 0x00, 0x22])?.problem == .controlCharacter)
    }

    @Test func `bombs are refused at once`() {
        let start = ContinuousClock.now
        #expect(failure(of: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))?.problem == .tooDeep(limit: 512))
        #expect(
            failure(of: [UInt8](repeating: UInt8(ascii: "9"), count: 1_000_000))?.problem == .numberTooLong(limit: 1000)
        )
        #expect(failure(of: Array(String(repeating: "{\"a\":", count: 100_000).utf8))?.problem == .tooDeep(limit: 512))
        #expect(ContinuousClock.now - start < .seconds(1))
    }

    @Test func `values are what the text says`() throws {
        let root = try document(
            "{\"a\": [1, 2.0, 1e400, \"x\\u0000\\ud83c\\udf31\", null, true], \"b\\n\": {\"c\": \"d\"}}")
        var elements: [JSONValue] = []
        root["a"]?.forEachElement { elements.append($0) }
        #expect(elements.map(\.integer) == [1, 2, nil, nil, nil, nil])
        #expect(elements.map(\.number) == [1, 2, nil, nil, nil, nil])
        #expect(elements.map(\.text) == [nil, nil, nil, "x\u{0}🌱", nil, nil])
        #expect(elements.map(\.scalarText) == ["1", "2.0", "1e400", "x\u{0}🌱", nil, "true"])
        #expect(root["b\n"]?["c"]?.text == "d")
        #expect(root["c"] == nil)
        #expect(root["b\n"]?.attributeText == "{\"c\": \"d\"}")
        #expect(elements[3].place == TextPlace(line: 1, column: 23))
    }

    @Test func `places are right in whatever order they are asked for`() throws {
        let root = try document("[\n 1,\r\n  2,\r   3, \"ก\", 4]")
        var places: [TextPlace] = []
        root.forEachElement { places.append($0.place) }
        var elements: [JSONValue] = []
        root.forEachElement { elements.append($0) }
        let expected = [(2, 2), (3, 3), (4, 4), (4, 7), (4, 12)].map { TextPlace(line: $0.0, column: $0.1) }
        #expect(places == expected)
        for index in [4, 0, 3, 3, 1, 2, 4] { #expect(elements[index].place == expected[index]) }
        #expect(elements.map(\.line) == [2, 3, 4, 4, 4])
    }

    @Test func `damaged texts never trap, and Foundation agrees on what is JSON`() {
        var generator = SyntaxGenerator(seed: 9)
        let original = Array("{\"a\": [1, -2.5e3, \"ก\\u0e01\\n\", null], \"b\": {\"c\": true, \"d\": false}}".utf8)
        var taken = 0
        for _ in 0..<5000 {
            let bytes = generator.mutated(original)
            guard failure(of: bytes) == nil else { continue }
            taken += 1
            let isJSON = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
            #expect(isJSON, "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(taken > 100)
    }
}
