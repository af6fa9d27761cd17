// Names and values as expat holds them: looked at in place, made into text only where somebody asks.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The name of an element or attribute, good until the handler returns.
package struct XMLName {
    let start: UnsafePointer<CChar>
    private let localStart: UnsafePointer<CChar>

    init(_ start: UnsafePointer<CChar>) {
        self.start = start
        localStart = strchr(start, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0) + 1 } ?? start
    }

    /// The whole name: `y:NodeLabel`.
    package var text: String { String(cString: start) }
    /// The name behind the prefix: `NodeLabel`.
    package var local: String { String(cString: localStart) }
    /// Whether it has a prefix.
    package var isPrefixed: Bool { localStart != start }

    /// Whether the name is this one, whatever its prefix.
    @inline(__always)
    package func isLocal(_ name: StaticString) -> Bool { XMLName.equal(localStart, name) }

    /// Whether the whole name, prefix and all, is this one.
    @inline(__always)
    package func isWhole(_ name: StaticString) -> Bool { XMLName.equal(start, name) }

    @inline(__always)
    fileprivate static func equal(_ start: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
        let length = name.utf8CodeUnitCount
        // The first byte differs most of the time. It is never zero unless the name is empty.
        guard length > 0, UInt8(bitPattern: start[0]) == name.utf8Start[0] else { return false }
        return strncmp(start, UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self), length) == 0
            && start[length] == 0
    }
}

/// The beginning of an element, good until the handler returns.
package struct XMLElement {
    /// Names and values by turns, ended by nil.
    typealias Attributes = UnsafeMutablePointer<UnsafePointer<CChar>?>

    package let name: XMLName
    let attributes: Attributes

    /// The value of the attribute with this whole name; valid UTF-8.
    @inline(__always)
    package func bytes(_ name: StaticString) -> UnsafeRawBufferPointer? {
        var next = attributes
        while let key = next[0], let value = next[1] {
            if XMLName.equal(key, name) { return UnsafeRawBufferPointer(start: value, count: strlen(value)) }
            next += 2
        }
        return nil
    }

    /// The text of the attribute with this whole name.
    package func text(_ name: StaticString) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls `body` for each attribute, in the order of the file.
    package func forEachAttribute(_ body: (XMLName, UnsafeRawBufferPointer) -> Void) {
        var next = attributes
        while let key = next[0], let value = next[1] {
            body(XMLName(key), UnsafeRawBufferPointer(start: value, count: strlen(value)))
            next += 2
        }
    }
}
