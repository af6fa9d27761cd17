import Foundation
import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetFormats

/// Thai in Windows-874: the Thai block lies at A1 in its order.
func windows874(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x0E00 + 0xA0) }
}

private func utf16(_ text: String, isBigEndian: Bool = false, mark: Bool = false) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
        let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
        return isBigEndian ? [high, low] : [low, high]
    }
}

private func decode(_ bytes: [UInt8], as encoding: TextEncoding? = nil) throws -> (String, TextEncoding, Bilingual?) {
    let decoded = try DecodedText.decode(FileBytes(bytes, name: "names.csv"), as: encoding)
    return (decoded.file.text, decoded.encoding, decoded.said)
}

private func problem(_ bytes: [UInt8], as encoding: TextEncoding? = nil) -> TextEncodingError? {
    do throws(TextEncodingError) {
        _ = try DecodedText.decode(FileBytes(bytes, name: "names.csv"), as: encoding)
        return nil
    } catch {
        return error
    }
}

private let table = "รหัส,ชื่อ,จังหวัด\nkku,มหาวิทยาลัยขอนแก่น,ขอนแก่น\nnia,สำนักงานนวัตกรรมแห่งชาติ,กรุงเทพฯ\n"

@Suite struct TextDecodingTests {
    @Test func `one table in five encodings reads the same, and what was found is said`() throws {
        let cases: [([UInt8], TextEncoding, Bool)] = [
            (Array(table.utf8), .utf8, false), (Array("\u{FEFF}\(table)".utf8), .utf8, false),
            (utf16(table, mark: true), .utf16LittleEndian, true),
            (utf16(table, isBigEndian: true, mark: true), .utf16BigEndian, true),
            (utf16(table), .utf16LittleEndian, true), (utf16(table, isBigEndian: true), .utf16BigEndian, true),
            (windows874(table), .windows874, true),
        ]
        for (bytes, encoding, isSaid) in cases {
            let found = try decode(bytes)
            #expect(found.0 == table)
            #expect(found.1 == encoding)
            #expect((found.2 != nil) == isSaid)
            if let said = found.2 { #expect(said.en.contains(encoding.description) && said.th != said.en) }
        }
    }

    @Test func `a file that is UTF-8 is not copied`() throws {
        let file = FileBytes(Array(table.utf8), name: "names.csv")
        #expect(try DecodedText.decode(file).file === file)
        #expect(try DecodedText.decode(file, as: .utf8).file === file)
        let empty = FileBytes([], name: "empty.csv")
        for encoding in TextEncoding.allCases { #expect(try DecodedText.decode(empty, as: encoding).file.count == 0) }
    }

    @Test(arguments: [
        "id,name\n1,Universit\u{E9} de Gen\u{E8}ve\n2,Z\u{FC}rich\n", "Gr\u{F6}\u{DF}e\n", "caf\u{E9}",
        "ville,adresse\nlyon,3 rue \u{C9}mile\nni\u{E7}e,20 \u{B0}C \u{E0} midi\n",
        "namn\nUME\u{C5} UNIVERSITET\nV\u{C4}STRA G\u{D6}TALAND\n",
    ])
    func `Western European text is found by letters that stand alone`(text: String) throws {
        let found = try decode(text.unicodeScalars.map { UInt8($0.value) })
        #expect(found.0 == text)
        #expect(found.1 == .windows1252)
    }

    @Test(arguments: ["ชื่อ\nดี\n", "name,ที่อยู่\nA,ต.บางรัก อ.เมือง จ.ตรัง\n", "บริษัทABCจำกัด,๑๒๓", "น้ำ", "เธนเนต,การฉีด"])
    func `Thai text is found by its runs`(text: String) throws {
        let found = try decode(windows874(text))
        #expect(found.0 == text)
        #expect(found.1 == .windows874)
    }

    @Test func `what could be either is refused with both names`() {
        for bytes in [
            Array("a,".utf8) + [0xDB, 0xDC, 0xDD, 0xDE] + Array(",b".utf8),
            Array("a,".utf8) + [0xE0] + Array(",b".utf8),
            windows874("กขคงจ") + Array(" caf".utf8) + [0xE9, 0x0A] + Array("na".utf8) + [0xEF] + Array("ve".utf8),
        ] {
            guard let error = problem(bytes) else {
                Issue.record("decided")
                continue
            }
            guard case .doubtful = error.problem else {
                Issue.record("\(error)")
                continue
            }
            #expect(error.description.contains("--encoding windows-874"))
            #expect(error.description.contains("latin-1"))
        }
    }

    @Test func `two encodings in one file are refused at the first byte of the other`() throws {
        let good = Array(table.utf8)
        for foreign in [windows874("nrct,สำนักงานการวิจัยแห่งชาติ\n"), [0x63, 0x61, 0x66, 0xE9, 0x0A]] {
            let bytes = good + foreign + good
            let error = try #require(problem(bytes))
            let offset = good.count + (foreign.firstIndex { $0 >= 0x80 } ?? 0)
            #expect(error.problem == .mixed(byte: bytes[offset]))
            #expect(error.offset == offset)
            #expect(error.line == 4)
            #expect(error.description.contains("at offset \(offset)"))
            // The first byte that is not UTF-8 may be the first of the file: an old file with a new row.
            #expect(problem(foreign + good)?.line == 1)
        }
    }

    @Test func `bytes that an encoding does not have are refused with their place`() {
        let bad: [(TextEncoding, [UInt8])] = [
            (
                .windows874,
                Array(0xDB...0xDE) + Array(0xFC...0xFF) + Array(0x81...0x84) + Array(0x86...0x90) + Array(0x98...0x9F)
            ),
            (.windows1252, [0x81, 0x8D, 0x8F, 0x90, 0x9D]),
        ]
        for (encoding, bytes) in bad {
            for byte in UInt8(0x80)...0xFF {
                let error = problem(
                    Array("ab\r\ncd\re".utf8) + [byte] + Array(" and more text behind".utf8), as: encoding)
                if bytes.contains(byte) {
                    #expect(error?.problem == .unassigned(byte: byte, encoding))
                    #expect(error?.line == 3 && error?.column == 2 && error?.offset == 8)
                } else {
                    #expect(error == nil)
                }
            }
        }
    }

    @Test func `signs of the Windows encodings are read as Unicode lists them`() throws {
        let bytes: [UInt8] = [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0, 0xDF, 0xFB]
        #expect(try decode(bytes, as: .windows874).0 == "€…‘’“”•–—\u{A0}฿๛")
        #expect(try decode(bytes, as: .windows1252).0 == "€…‘’“”•–—\u{A0}ßû")
        #expect(try decode([0x8A, 0x9A, 0x8C, 0x9C, 0x8E, 0x9E, 0x9F, 0x99], as: .windows1252).0 == "ŠšŒœŽžŸ™")
    }

    @Test(arguments: [true, false])
    func `UTF-16 that is damaged is refused with its place`(isBigEndian: Bool) {
        let encoding = isBigEndian ? TextEncoding.utf16BigEndian : .utf16LittleEndian
        func bytes(_ units: [UInt16]) -> [UInt8] {
            units.flatMap { isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
        for units: [UInt16] in [
            [0x61, 0x0A, 0x62, 0xD800], [0x61, 0x0A, 0x62, 0xDC00, 0x61], [0x61, 0x0D, 0x62, 0xD83C, 0x41],
        ] {
            let error = problem(bytes(units), as: encoding)
            #expect(error?.problem == .unpairedSurrogate(unit: units[3]))
            #expect(error?.line == 2 && error?.column == 2 && error?.offset == 6)
        }
        #expect(problem(bytes([0xFEFF, 0x61, 0]))?.problem == .nul)
        #expect(problem(bytes([0xFEFF, 0x61]) + [0x62])?.problem == .halfUnit)
        #expect(problem(bytes([0xFEFF, 0x61]) + [0x62])?.offset == 4)
    }

    @Test func `a NUL byte is no text in any encoding`() {
        for encoding in [TextEncoding.utf8, .windows874, .windows1252] {
            #expect(problem(Array("a\nb".utf8) + [0] + Array("cdefghijk".utf8), as: encoding)?.problem == .nul)
        }
        #expect(problem(Array("a\nb".utf8) + [0] + Array("cdefghijk".utf8))?.problem == .nul)
    }

    @Test func `a byte order mark of the other order is believed`() throws {
        #expect(try decode(utf16("ก,a", isBigEndian: true, mark: true), as: TextEncoding(named: "UTF-16")).0 == "ก,a")
    }

    @Test func `encodings are known by the names that people type`() {
        let names: [(TextEncoding, [String])] = [
            (.utf8, ["utf-8", "UTF8", "utf_8"]), (.utf16LittleEndian, ["utf-16", "UTF-16LE"]),
            (.utf16BigEndian, ["utf-16be"]),
            (.windows874, ["tis-620", "TIS620", "windows-874", "cp874", "iso-8859-11"]),
            (.windows1252, ["latin-1", "Latin1", "iso-8859-1", "windows-1252", "cp1252"]),
        ]
        for (encoding, names) in names { for name in names { #expect(TextEncoding(named: name) == encoding) } }
        #expect(TextEncoding(named: "ebcdic") == nil)
        for name in TextEncoding.namesToOffer { #expect(TextEncoding(named: name) != nil) }
        for encoding in TextEncoding.allCases { #expect(TextEncoding(named: encoding.rawValue) == encoding) }
    }

    @Test func `decoders agree with Foundation on random bytes and never trap`() throws {
        var generator = SyntaxGenerator(seed: 11)
        var decoded = 0
        for round in 0..<4_000 {
            let seed = [Array(table.utf8), windows874(table), utf16(table), utf16("🌱ภาค,é", isBigEndian: true)][
                round % 4]
            let bytes = generator.mutated(seed)
            for encoding in [nil] + TextEncoding.allCases.map(Optional.some) {
                guard let file = try? DecodedText.decode(FileBytes(bytes, name: "m"), as: encoding) else { continue }
                decoded += 1
                let isText = file.file.withUnsafeBytes { TextEncodingCheck.firstFault(in: $0) == nil }
                #expect(isText)
                if encoding == .windows1252 {
                    #expect(
                        String(data: Data(bytes), encoding: .windowsCP1252)
                            == String(decoding: file.file.withUnsafeBytes { Array($0) }, as: UTF8.self))
                }
                if encoding == .utf16BigEndian, !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) {
                    #expect(
                        String(data: Data(bytes), encoding: .utf16BigEndian)
                            == String(decoding: file.file.withUnsafeBytes { Array($0) }, as: UTF8.self))
                }
            }
        }
        #expect(decoded > 2_000)
    }

    @Test(.enabled(if: SharedData.isPresent, "the real data is not beside this checkout"))
    func `a real file in Windows-874 has the Thai names of its UTF-8 twin`() throws {
        let folder = try #require(SharedData.folder).appendingPathComponent("formats/csv")
        func rows(_ name: String) throws -> ([[String]], TextEncoding) {
            let file = try FileBytes.text(path: folder.appendingPathComponent(name).path)
            var (rows, reader) = ([[String]](), try CSVReader(file.bytes))
            while try reader.next() { rows.append(reader.record.texts) }
            return (rows, file.encoding)
        }
        let (old, encoding) = try rows("thai-windows-874-semicolon.csv")
        let (new, _) = try rows("thai-utf8-bom-crlf.csv")
        #expect(encoding == .windows874)
        #expect(old.count == new.count && old.count > 100)
        var thaiNames = 0
        for (one, other) in zip(old, new) {
            #expect(one.count == other.count)
            for (cell, original) in zip(one, other) {
                // What Windows-874 does not have became a question mark in this file.
                let kept = original.unicodeScalars.map {
                    $0.value < 0x80 || (0xE01...0xE5B).contains($0.value) ? $0 : "?"
                }
                let cell = cell.unicodeScalars.map { $0.value < 0x80 || (0xE01...0xE5B).contains($0.value) ? $0 : "?" }
                #expect(cell == kept)
                if kept.contains(where: { $0.value > 0x80 }) { thaiNames += 1 }
            }
        }
        #expect(thaiNames >= 100)
    }
}
