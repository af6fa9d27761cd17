// The smallest binary encoding that serves: fixed-width little-endian numbers, and texts and lists with their length
// before them. A reader believes nothing it reads.

/// Appends values to bytes.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ value: UInt8) { bytes.append(value) }

    mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

    mutating func write(_ value: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    mutating func write(_ value: Double) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
        }
    }

    /// A number of things; more than fit into 32 bits cannot be drawn anyway.
    mutating func write(count: Int) { write(UInt32(clamping: count)) }

    /// A place in a list; one that no list has stays one that no list has.
    mutating func write(index: Int) { write(UInt32(exactly: index) ?? .max) }

    mutating func write(_ text: String) {
        let utf8 = Array(text.utf8)
        write(utf8)
    }

    mutating func write(_ data: [UInt8]) {
        write(count: data.count)
        bytes += data
    }

    mutating func write<Element>(_ list: [Element], _ each: (inout ByteWriter, Element) -> Void) {
        write(count: list.count)
        for element in list { each(&self, element) }
    }

    mutating func write<Value>(_ value: Value?, _ some: (inout ByteWriter, Value) -> Void) {
        write(value != nil)
        if let value { some(&self, value) }
    }

    /// The place of a case among its type's cases.
    mutating func write<Case: CaseIterable & Equatable>(choice: Case) {
        let place = Case.allCases.enumerated().first { $0.element == choice }?.offset ?? 0
        write(UInt8(truncatingIfNeeded: place))
    }
}

/// Why bytes are not what they should be.
public struct DrawingCodingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was wrong.
    public var reason: String
    /// How many bytes had been read.
    public var offset: Int

    public var description: String { "not a drawing: \(reason) at byte \(offset)" }
}

/// Takes values from bytes, checking every one.
struct ByteReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var remaining: Int { bytes.count - offset }

    func failure(_ reason: String) -> DrawingCodingError { DrawingCodingError(reason: reason, offset: offset) }

    mutating func readByte() throws(DrawingCodingError) -> UInt8 {
        guard remaining >= 1 else { throw failure("it ends early") }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func readBool() throws(DrawingCodingError) -> Bool {
        let byte = try readByte()
        guard byte <= 1 else { throw failure("neither yes nor no") }
        return byte == 1
    }

    mutating func readUInt32() throws(DrawingCodingError) -> UInt32 {
        var value: UInt32 = 0
        for shift in stride(from: UInt32(0), to: 32, by: 8) { value |= UInt32(try readByte()) << shift }
        return value
    }

    mutating func readDouble() throws(DrawingCodingError) -> Double {
        var bits: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(try readByte()) << shift }
        return Double(bitPattern: bits)
    }

    /// A count of things that take at least `size` bytes each: one that cannot be there is refused before memory is
    /// set aside for it.
    mutating func readCount(ofAtLeast size: Int) throws(DrawingCodingError) -> Int {
        let count = Int(try readUInt32())
        guard count <= remaining / max(size, 1) else { throw failure("more announced than there is") }
        return count
    }

    mutating func readData() throws(DrawingCodingError) -> [UInt8] {
        let count = try readCount(ofAtLeast: 1)
        defer { offset += count }
        return Array(bytes[offset..<(offset + count)])
    }

    mutating func readText() throws(DrawingCodingError) -> String {
        let data = try readData()
        guard let text = String(validating: data, as: UTF8.self) else { throw failure("text that is not UTF-8") }
        return text
    }

    mutating func readList<Element>(
        ofAtLeast size: Int, _ each: (inout ByteReader) throws(DrawingCodingError) -> Element
    ) throws(DrawingCodingError) -> [Element] {
        let count = try readCount(ofAtLeast: size)
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count { list.append(try each(&self)) }
        return list
    }

    mutating func readOptional<Value>(
        _ some: (inout ByteReader) throws(DrawingCodingError) -> Value
    ) throws(DrawingCodingError) -> Value? {
        try readBool() ? try some(&self) : nil
    }

    mutating func readChoice<Case: CaseIterable>(
        _ type: Case.Type
    ) throws(DrawingCodingError) -> Case {
        let place = Int(try readByte())
        for (index, choice) in Case.allCases.enumerated() where index == place { return choice }
        throw failure("an unknown choice")
    }

    func finish() throws(DrawingCodingError) {
        guard remaining == 0 else { throw failure("\(remaining) bytes too many") }
    }
}
