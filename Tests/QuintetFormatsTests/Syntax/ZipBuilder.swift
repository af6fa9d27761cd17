import CZlib

/// Makes ZIP archives byte by byte, good ones and ones that lie.
struct ZipBuilder {
    private(set) var local: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// What an archive says about an entry where that is not the truth.
    struct Lies {
        var size: UInt32?
        var compressedSize: UInt32?
        var crc: UInt32?
        var flags: UInt16 = 0
        var method: UInt16?
    }

    mutating func add(_ name: String, _ text: String, deflated: Bool = true, lies: Lies = Lies()) {
        add(name, Array(text.utf8), deflated: deflated, lies: lies)
    }

    mutating func add(_ name: String, _ bytes: [UInt8], deflated: Bool = true, lies: Lies = Lies()) {
        let crc = bytes.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32(bytes.count))) }
        addRaw(
            name, compressed: deflated ? ZipBuilder.deflate(bytes) : bytes, method: deflated ? 8 : 0,
            size: UInt32(bytes.count), crc: crc, lies: lies)
    }

    mutating func addRaw(
        _ name: String, compressed: [UInt8], method: UInt16, size: UInt32, crc: UInt32, lies: Lies = Lies()
    ) {
        var common: [UInt8] = []
        common += little(UInt16(20)) + little(lies.flags) + little(lies.method ?? method)
        common += little(UInt16(0)) + little(UInt16(0x21))
        common += little(lies.crc ?? crc) + little(lies.compressedSize ?? UInt32(compressed.count))
        common += little(lies.size ?? size) + little(UInt16(name.utf8.count)) + little(UInt16(0))
        let offset = UInt32(local.count)
        local += [0x50, 0x4B, 0x03, 0x04] + common + Array(name.utf8) + compressed
        directory += [0x50, 0x4B, 0x01, 0x02] + little(UInt16(20)) + common
        directory += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0)) + little(offset)
        directory += Array(name.utf8)
        count += 1
    }

    var bytes: [UInt8] {
        local + directory + [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + little(UInt16(truncatingIfNeeded: count))
            + little(UInt16(truncatingIfNeeded: count)) + little(UInt32(directory.count)) + little(UInt32(local.count))
            + [0, 0]
    }

    /// Raw deflate, as archives hold it; with `isOpen` the stream can be continued by another.
    static func deflate(_ bytes: [UInt8], isOpen: Bool = false) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 100)
        var input = bytes
        let count = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                _ = CZlib.deflate(&stream, isOpen ? Z_FULL_FLUSH : Z_FINISH)
                return output.count - Int(stream.avail_out)
            }
        }
        return Array(output[..<count])
    }

    /// `times` 16 MiB of zeros, as a stream of `times` 16 KiB.
    static func bomb(times: Int) -> [UInt8] {
        let block = deflate([UInt8](repeating: 0x20, count: 16 << 20), isOpen: true)
        return Array(repeatElement(block, count: times).joined()) + deflate([])
    }
}

/// The bytes of a number, the least first.
func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}
