import CZlib
import Foundation
import Quintet
import Testing

@testable import QuintetFormats

/// Packs with zlib.
private func packed(_ bytes: [UInt8]) throws -> [UInt8] {
    var stream = z_stream()
    let version = ZLIB_VERSION
    try #require(
        deflateInit2_(
            &stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, version, Int32(MemoryLayout<z_stream>.size))
            == Z_OK)
    defer { deflateEnd(&stream) }
    var (input, output) = (bytes, [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 200))
    let count = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
            stream.next_in = input.baseAddress
            stream.avail_in = uInt(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = uInt(output.count)
            let result = deflate(&stream, Z_FINISH)
            return result == Z_STREAM_END ? output.count - Int(stream.avail_out) : -1
        }
    }
    try #require(count >= 0)
    return Array(output.prefix(count))
}

private func unpack(_ bytes: [UInt8], name: String = "ties.csv.gz", limit: Int = FileBytes.standardLimit) throws
    -> FileBytes
{
    try Gzip.unpacked(FileBytes(bytes, name: name), limit: limit)
}

private func problem(_ bytes: [UInt8], limit: Int = FileBytes.standardLimit) -> GzipError.Problem? {
    do throws(GzipError) {
        _ = try Gzip.unpacked(FileBytes(bytes, name: "ties.csv.gz"), limit: limit)
        return nil
    } catch {
        return error.problem
    }
}

@Suite struct GzipTests {
    private let text = Array(String(repeating: "source,target\nมข.,สวทช.\n", count: 5_000).utf8)

    @Test func `a packed file is unpacked, and loses the ending of its name`() throws {
        let file = try unpack(packed(text))
        #expect(file.withUnsafeBytes { Array($0) } == text)
        #expect(file.name == "ties.csv")
        #expect(try unpack(packed([])).count == 0)
        #expect(try unpack(packed(text), name: "-").name == "-")
        #expect(try unpack(packed(text), name: ".gz").name == ".gz")
    }

    @Test func `a file that is not packed stays as it is`() throws {
        let file = FileBytes([0x1F], name: "x")
        #expect(try Gzip.unpacked(file) === file)
    }

    @Test func `members behind each other are one file, and zeros at the end are none`() throws {
        let all = try packed(text) + packed([]) + packed(Array("end".utf8)) + [0, 0, 0]
        #expect(try unpack(all).withUnsafeBytes { Array($0) } == text + Array("end".utf8))
    }

    @Test func `a file that is cut off is refused wherever it was cut`() throws {
        let whole = try packed(text)
        for length in Set(stride(from: 2, to: whole.count, by: 7)).union([
            2, 3, 9, 10, whole.count - 8, whole.count - 1,
        ]) {
            #expect(problem(Array(whole[..<length])) == .truncated)
        }
    }

    @Test func `a file that is damaged is refused or gives bytes, and never traps`() throws {
        var generator = SyntaxGenerator(seed: 3)
        let whole = try packed(text)
        var refused = 0
        for _ in 0..<1_000 where problem(generator.mutated(whole), limit: 10_000_000) != nil { refused += 1 }
        #expect(refused > 800)
        var wrongSum = whole
        wrongSum[whole.count - 5] ^= 1
        guard case .corrupt = problem(wrongSum) else {
            Issue.record("a wrong checksum was accepted")
            return
        }
        guard case .corrupt = problem(whole + Array("garbage".utf8)) else {
            Issue.record("garbage behind the end was accepted")
            return
        }
    }

    @Test func `bytes are counted while they come out`() throws {
        let whole = try packed(text)
        #expect(problem(whole, limit: text.count) == nil)
        #expect(problem(whole, limit: text.count - 1) == .tooLarge(limit: text.count - 1))
        #expect(problem(whole, limit: 0) == .tooLarge(limit: 0))
    }

    @Test func `a bomb is refused long before its end`() throws {
        let bomb = try packed([UInt8](repeating: 0x61, count: Gzip.bombSize + (8 << 20)))
        #expect(problem(bomb) == .bomb(packed: bomb.count))
    }

    @Test func `one door unpacks, decodes and says so`() throws {
        let folder = try ScratchFolder()
        let thai = windows874("ชื่อ,ภาคส่วน\nมหาวิทยาลัยขอนแก่น,ภาคการศึกษา\n")
        let path = folder.path("names.csv.gz")
        try Data(packed(thai)).write(to: URL(fileURLWithPath: path))
        let file = try FileBytes.text(path: path)
        #expect(file.bytes.text == "ชื่อ,ภาคส่วน\nมหาวิทยาลัยขอนแก่น,ภาคการศึกษา\n")
        #expect(file.bytes.name == "names.csv")
        #expect(file.encoding == .windows874)
        #expect(file.notes.count == 2)
        #expect(file.notes[0].en.contains("names.csv.gz"))
        #expect(throws: TextFileError.self) { try FileBytes.text(path: folder.path("none.csv")) }
        #expect(throws: TextFileError.self) { try FileBytes.text(path: path, encoding: .utf8) }
        #expect(throws: TextFileError.self) { try FileBytes.text(path: path, limit: 10) }
    }
}
