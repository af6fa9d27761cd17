import Testing

@testable import QuintetFormats

private func check(_ bytes: [UInt8]) -> Result<Int, TextEncodingError> {
    bytes.withUnsafeBytes { buffer in
        do throws(TextEncodingError) {
            return .success(try TextEncodingCheck.textStart(of: buffer, file: "names.csv"))
        } catch {
            return .failure(error)
        }
    }
}

@Suite struct TextEncodingCheckTests {
    @Test func `text begins behind a byte order mark`() throws {
        #expect(try check([]).get() == 0)
        #expect(try check(Array("abc".utf8)).get() == 0)
        #expect(try check(Array("\u{FEFF}ภาครัฐ 🌱".utf8)).get() == 3)
        #expect(try check([0xEF, 0xBB, 0xBF]).get() == 3)
    }

    @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0xFF, 0xFE]] as [[UInt8]])
    func `UTF-16 is recognized and refused`(bytes: [UInt8]) {
        #expect(throws: TextEncodingError.self) { try check(bytes).get() }
        guard case .failure(let error) = check(bytes) else { return }
        #expect(
            error.description == "names.csv: the file is UTF-16, which is not read here; save it as \"CSV UTF-8\"")
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE0, 0xB8],
            [0xED, 0xA0, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x8C],
            [0xA1, 0xD2],
            [0xE1, 0x80, 0x41], [0xC3, 0x28], [0xF1, 0x80, 0x80, 0x41],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are named by line, column and offset, wherever they stand`(bad: [UInt8]) {
        for lead in [0, 1, 7, 8, 31, 32, 33, 63, 100] {
            let before = Array("น้ำ\r\n".utf8) + [UInt8](repeating: 0x61, count: lead)
            guard case .failure(let error) = check(before + bad + (bad.count == 1 ? [0x61] : [])) else {
                Issue.record("\(bad) was accepted after \(lead) letters")
                continue
            }
            #expect(error.offset == before.count)
            #expect(error.line == 2 && error.column == lead + 1)
            #expect(error.problem == .invalidUTF8(byte: bad[0]))
            #expect(error.description.contains("save it as \"CSV UTF-8\""))
        }
    }

    @Test func `a NUL byte is named by line and column`() {
        for lead in [0, 5, 8, 40] {
            let bytes =
                Array("a\n".utf8) + [UInt8](repeating: 0x62, count: lead) + [0] + Array("more text behind it".utf8)
            guard case .failure(let error) = check(bytes) else {
                Issue.record("NUL after \(lead) letters was accepted")
                continue
            }
            #expect(error.problem == .nul)
            #expect(error.description.hasPrefix("names.csv:2:\(lead + 1): a NUL byte"))
        }
    }

    @Test func `the check agrees with the standard library on mutated text`() {
        var generator = SyntaxGenerator(seed: 7)
        let good = Array("plain ascii words that fill more than one block, then ภาษาไทย, é and 🌱\n".utf8)
        var (valid, invalid) = (0, 0)
        for _ in 0..<2_000 {
            let bytes = generator.mutated(good)
            let fault = bytes.withUnsafeBytes { TextEncodingCheck.firstFault(in: $0) }
            let isText = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
            #expect((fault == nil) == isText)
            if let fault { #expect(String(validating: bytes[..<fault], as: UTF8.self) != nil) }
            if isText { valid += 1 } else { invalid += 1 }
        }
        #expect(valid > 200 && invalid > 200)
    }
}
