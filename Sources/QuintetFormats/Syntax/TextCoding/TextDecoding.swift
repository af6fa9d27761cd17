// From the bytes of a file to UTF-8: the encoding is found out or given, and said.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif
import Quintet

/// Text files in any of the encodings, made UTF-8.
package enum DecodedText {
    /// A file in UTF-8 without NUL, and what it was before.
    package struct Decoded: Sendable {
        /// The file itself where it was UTF-8 already, with its byte order mark if it has one.
        package let file: FileBytes
        package let encoding: TextEncoding
        /// How the file was understood, where that is worth saying: nil for UTF-8 and for an encoding that was given.
        package let said: Bilingual?
    }

    /// Makes a file UTF-8.
    ///
    /// - Parameter encoding: the encoding; nil to find it out: by the byte order mark, else UTF-8 if it is, else UTF-16
    ///   by its NUL bytes, else Windows-874 or Windows-1252, whichever nine of ten upper bytes speak for.
    /// - Throws: where the encoding cannot be told, is mixed, or the text is not in it. Places are in the file as it is.
    /// - Complexity: O(n); a file in UTF-8 is not copied.
    package static func decode(
        _ file: FileBytes, as encoding: TextEncoding? = nil
    ) throws(TextEncodingError) -> Decoded {
        try file.withUnsafeBytes { bytes throws(TextEncodingError) in
            if let encoding {
                return Decoded(file: try decode(file, bytes, from: encoding), encoding: encoding, said: nil)
            }
            let (found, isMarked) = try detect(bytes, file.name)
            return Decoded(
                file: try decode(file, bytes, from: found), encoding: found, said: said(found, isMarked: isMarked))
        }
    }

    private static func detect(
        _ bytes: UnsafeRawBufferPointer, _ name: String
    ) throws(TextEncodingError) -> (TextEncoding, isMarked: Bool) {
        if let marked = markedUTF16(bytes) { return (marked, true) }
        guard let fault = TextEncodingCheck.firstFault(in: bytes) else { return (.utf8, false) }
        if TextEncodingCheck.startsWithMark(bytes) { return (.utf8, true) }
        if let guessed = UTF16Decoder.guess(bytes) { return (guessed, false) }
        if bytes[fault] == 0 { return (.utf8, false) }
        let tally = TextEncodingTally(bytes)
        let place = TextPlace(of: fault, in: bytes)
        func failure(_ problem: TextEncodingError.Problem) -> TextEncodingError {
            TextEncodingError(file: name, line: place.line, column: place.column, offset: fault, problem: problem)
        }
        if tally.isMixed { throw failure(.mixed(byte: bytes[fault])) }
        guard let verdict = tally.verdict else { throw failure(.doubtful(byte: bytes[fault])) }
        return (verdict, false)
    }

    private static func markedUTF16(_ bytes: UnsafeRawBufferPointer) -> TextEncoding? {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): return .utf16LittleEndian
        case (0xFE, 0xFF): return .utf16BigEndian
        default: return nil
        }
    }

    private static func decode(
        _ file: FileBytes, _ bytes: UnsafeRawBufferPointer, from encoding: TextEncoding
    ) throws(TextEncodingError) -> FileBytes {
        switch encoding {
        case .utf8:
            _ = try TextEncodingCheck.textStart(of: bytes, file: file.name)
            return file
        case .windows874: return try decode(file, bytes, by: .windows874, encoding)
        case .windows1252: return try decode(file, bytes, by: .windows1252, encoding)
        case .utf16LittleEndian, .utf16BigEndian:
            // The mark knows better than a name that says nothing of the order.
            let marked = markedUTF16(bytes)
            let decoder = UTF16Decoder(isBigEndian: (marked ?? encoding) == .utf16BigEndian)
            let skipped = marked == nil ? 0 : 2
            let text = UnsafeRawBufferPointer(rebasing: bytes[skipped...])
            let (length, fault) = decoder.measure(text)
            if let fault {
                let problem: TextEncodingError.Problem =
                    switch fault.kind {
                    case .nul: .nul
                    case .unpaired(let unit): .unpairedSurrogate(unit: unit)
                    case .halfUnit: .halfUnit
                    }
                throw failure(file.name, problem, at: fault.offset, in: text, unit: 2, decoder, skipped: skipped)
            }
            return try filled(file, count: length) { decoder.decode(text, to: $0) }
        }
    }

    private static func decode(
        _ file: FileBytes, _ bytes: UnsafeRawBufferPointer, by table: SingleByteTable, _ encoding: TextEncoding
    ) throws(TextEncodingError) -> FileBytes {
        let (length, fault) = table.measure(bytes)
        if let fault {
            let byte = bytes[fault]
            throw failure(
                file.name, byte == 0 ? .nul : .unassigned(byte: byte, encoding), at: fault, in: bytes, unit: 1)
        }
        return try filled(file, count: length) { table.decode(bytes, to: $0) }
    }

    /// A file of the same name with room for `count` bytes and what a decoder writes beyond them.
    private static func filled(
        _ file: FileBytes, count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Void
    ) throws(TextEncodingError) -> FileBytes {
        guard let block = malloc(count + 8) else {
            throw TextEncodingError(file: file.name, line: 1, column: 1, offset: 0, problem: .outOfMemory)
        }
        let start = block.assumingMemoryBound(to: UInt8.self)
        fill(start)
        return FileBytes(taking: start, count: count, path: file.path, name: file.name)
    }

    /// The error at an offset, where each unit of one or two bytes is a column.
    private static func failure(
        _ name: String, _ problem: TextEncodingError.Problem, at offset: Int, in bytes: UnsafeRawBufferPointer,
        unit: Int, _ decoder: UTF16Decoder = UTF16Decoder(isBigEndian: false), skipped: Int = 0
    ) -> TextEncodingError {
        var (line, column, wasReturn) = (1, 1, false)
        for position in stride(from: 0, to: offset, by: unit) {
            let value = unit == 1 ? UInt16(bytes[position]) : decoder.unit(at: position, in: bytes)
            switch value {
            case 0x0A where wasReturn: break
            case 0x0A, 0x0D:
                line += 1
                column = 1
            default: column += 1
            }
            wasReturn = value == 0x0D
        }
        return TextEncodingError(file: name, line: line, column: column, offset: offset + skipped, problem: problem)
    }

    private static func said(_ encoding: TextEncoding, isMarked: Bool) -> Bilingual? {
        switch encoding {
        case .utf8: nil
        case .utf16LittleEndian, .utf16BigEndian:
            isMarked
                ? Bilingual("the file is \(encoding), as its first bytes say", "ไฟล์เป็น \(encoding) ตามที่ระบุไว้ต้นไฟล์")
                : Bilingual(
                    "the file has no byte order mark; read as \(encoding), by its NUL bytes",
                    "ไฟล์ไม่มีเครื่องหมายลำดับไบต์ อ่านเป็น \(encoding) ตามไบต์ NUL")
        case .windows874:
            Bilingual(
                "not UTF-8; read as \(encoding) (TIS-620), by its Thai letters; if names look wrong, use --encoding",
                "ไม่ใช่ UTF-8 อ่านเป็น \(encoding) (TIS-620) ตามอักษรไทยที่พบ หากชื่ออ่านไม่ออก ใช้ --encoding")
        case .windows1252:
            Bilingual(
                "not UTF-8; read as \(encoding) (Latin-1), by its letters; if names look wrong, use --encoding",
                "ไม่ใช่ UTF-8 อ่านเป็น \(encoding) (Latin-1) ตามตัวอักษรที่พบ หากชื่ออ่านไม่ออก ใช้ --encoding")
        }
    }
}
