import Testing

@testable import QuintetFormats

private func archive(_ bytes: [UInt8], limits: ZipArchive.Limits = .init()) throws(ZipError) -> ZipArchive {
    try ZipArchive(FileBytes(bytes, name: "t.zip"), limits: limits)
}

private func problem(of body: () throws(ZipError) -> Void) -> ZipError.Problem? {
    do throws(ZipError) {
        try body()
        return nil
    } catch {
        return error.problem
    }
}

/// What is wrong with the archive or the first entry that cannot be read.
private func problem(_ builder: ZipBuilder, limits: ZipArchive.Limits = .init()) -> ZipError.Problem? {
    problem { () throws(ZipError) in
        let zip = try archive(builder.bytes, limits: limits)
        for entry in zip.entries { try zip.read(entry) { _ in true } }
    }
}

@Suite struct ZipArchiveTests {
    @Test func `entries are listed in order and read back, stored or deflated`() throws {
        var builder = ZipBuilder()
        builder.add("a.txt", "first")
        builder.add("dir/สอง.txt", String(repeating: "สอง ", count: 50_000))
        builder.add("empty", "", deflated: false)
        builder.add("stored", "as it is", deflated: false)
        let zip = try archive(builder.bytes)
        #expect(zip.entries.map(\.name) == ["a.txt", "dir/สอง.txt", "empty", "stored"])
        let texts = try zip.entries.map { String(decoding: try zip.bytes(of: $0), as: UTF8.self) }
        #expect(texts == ["first", String(repeating: "สอง ", count: 50_000), "", "as it is"])
    }

    @Test func `a name is found whatever the case of its letters`() throws {
        var builder = ZipBuilder()
        builder.add("XL/Workbook.xml", "x")
        let zip = try archive(builder.bytes)
        #expect(zip.entry("xl/workbook.XML")?.name == "XL/Workbook.xml")
        #expect(zip.entry("xl/workbook") == nil)
    }

    @Test func `reading stops when the caller has enough`() throws {
        var builder = ZipBuilder()
        builder.add("long", [UInt8](repeating: 7, count: 1_000_000), deflated: false)
        let zip = try archive(builder.bytes)
        var pieces = 0
        try zip.read(zip.entries[0]) { _ in
            pieces += 1
            return false
        }
        #expect(pieces == 1)
    }

    @Test(arguments: [[], [0x50], Array("id,label\n1,a\n".utf8), [UInt8](repeating: 0, count: 100_000)] as [[UInt8]])
    func `what is no archive is called so`(bytes: [UInt8]) {
        #expect(problem { () throws(ZipError) in _ = try archive(bytes) } == .notAnArchive)
    }

    @Test func `an archive cut short is refused wherever it is cut`() throws {
        var builder = ZipBuilder()
        builder.add("a", "some text that is long enough to be cut")
        builder.add("b", "more of it", deflated: false)
        let whole = builder.bytes
        for count in 0..<whole.count {
            let error = problem { () throws(ZipError) in
                let zip = try archive(Array(whole[..<count]))
                for entry in zip.entries { try zip.read(entry) { _ in true } }
            }
            #expect(error != nil, "cut after \(count) bytes")
        }
    }

    @Test(arguments: ["a.xml", "A.XML"])
    func `two entries of one name are refused`(second: String) {
        var builder = ZipBuilder()
        builder.add("a.xml", "1")
        builder.add(second, "2")
        #expect(problem(builder) == .duplicateName)
    }

    @Test(arguments: ["/etc/passwd", "../up", "a/../../up", "xl\\workbook.xml", "C:/x", "a/./b", ".."])
    func `a name that leads elsewhere is never used`(name: String) throws {
        var builder = ZipBuilder()
        builder.add(name, "evil")
        builder.add("good", "good")
        let zip = try archive(builder.bytes)
        #expect(zip.entries.map(\.name) == ["good"])
        #expect(zip.entry(name) == nil)
        #expect(zip.unusableCount == 1)
    }

    @Test func `an encrypted entry is refused`() {
        var builder = ZipBuilder()
        builder.add("a", "secret and more than twelve bytes", lies: .init(flags: 1))
        #expect(problem(builder) == .encrypted)
    }

    @Test func `an unknown way of compression is refused`() {
        var builder = ZipBuilder()
        builder.add("a", "text", deflated: false, lies: .init(method: 97))
        #expect(problem(builder) == .unknownCompression)
    }

    @Test(arguments: [0, 3, 9_999, 10_001, 40_000] as [UInt32])
    func `a size that is not the true one is refused`(size: UInt32) {
        var builder = ZipBuilder()
        builder.add("a", [UInt8]((0..<10_000).map { UInt8($0 % 251) }), lies: .init(size: size))
        let found = problem(builder)
        switch found {
        case .wrongSize, .damaged: break
        default: Issue.record("declared \(size): \(String(describing: found))")
        }
    }

    @Test func `bytes that were changed are noticed`() {
        var builder = ZipBuilder()
        builder.add("a", "text", deflated: false, lies: .init(crc: 1))
        guard case .damaged = problem(builder) else {
            Issue.record("the checksum was not looked at")
            return
        }
    }

    @Test func `a bomb is refused before it is inflated`() {
        let stream = ZipBuilder.bomb(times: 128)
        #expect(stream.count < 5_000_000)
        var honest = ZipBuilder()
        honest.addRaw("a", compressed: stream, method: 8, size: 2 << 30, crc: 0)
        var lying = ZipBuilder()
        lying.addRaw("a", compressed: stream, method: 8, size: 100, crc: 0)
        var moderate = ZipBuilder()
        moderate.addRaw("a", compressed: ZipBuilder.bomb(times: 1), method: 8, size: 16 << 20, crc: 0)
        let time = ContinuousClock().measure {
            #expect(problem(honest) == .totalTooLarge(limit: 1 << 30))
            #expect(problem(lying) == .wrongSize)
            #expect(problem(moderate) == .inflatesTooFar(limit: 200))
        }
        #expect(time < .seconds(5))
    }

    @Test func `a small entry may inflate as far as it likes`() {
        var builder = ZipBuilder()
        builder.add("a", [UInt8](repeating: 0x20, count: 8 << 20))
        #expect(problem(builder) == nil)
    }

    @Test func `limits hold for one entry, all together and their number`() {
        var builder = ZipBuilder()
        for index in 0..<10 { builder.add("entry \(index)", [UInt8](repeating: UInt8(index), count: 1000)) }
        var limits = ZipArchive.Limits()
        (limits.entries, limits.entry, limits.total) = (10, 1000, 10_000)
        #expect(problem(builder, limits: limits) == nil)
        limits.entries = 9
        #expect(problem(builder, limits: limits) == .tooManyEntries(limit: 9))
        (limits.entries, limits.entry) = (10, 999)
        #expect(problem(builder, limits: limits) == .entryTooLarge(limit: 999))
        (limits.entry, limits.total) = (1000, 9_999)
        #expect(problem(builder, limits: limits) == .totalTooLarge(limit: 9_999))
    }

    @Test(arguments: [65_536, 1 << 28, 1 << 40, UInt64.max])
    func `a directory that counts more entries than can be is refused at once`(count: UInt64) {
        var bytes: [UInt8] = [0x50, 0x4B, 0x06, 0x06] + little(UInt64(44)) + [45, 0, 45, 0]
        bytes += [UInt8](repeating: 0, count: 8) + little(count) + little(count) + little(UInt64(0)) + little(UInt64(0))
        bytes += [0x50, 0x4B, 0x06, 0x07, 0, 0, 0, 0] + little(UInt64(0)) + little(UInt32(1))
        bytes += [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 12) + [0, 0]
        let time = ContinuousClock().measure {
            #expect(problem { () throws(ZipError) in _ = try archive(bytes) } == .tooManyEntries(limit: 65_535))
        }
        #expect(time < .seconds(1))
    }

    @Test func `messages name the file, the entry and what to do`() {
        let error = ZipError(file: "partners.xlsx", entry: "xl/workbook.xml", problem: .duplicateName)
        #expect(
            error.description
                == "partners.xlsx, xl/workbook.xml: is in the archive twice, which is refused; save the file again")
    }

    @Test func `changed archives never stop the program`() {
        var builder = ZipBuilder()
        for index in 0..<5 { builder.add("entry \(index)", String(repeating: "text \(index) ", count: 40)) }
        let good = builder.bytes
        var generator = SyntaxGenerator(seed: 20)
        var refused = 0
        for _ in 0..<2000 {
            let bytes = generator.mutated(good)
            let error = problem { () throws(ZipError) in
                let zip = try archive(bytes)
                for entry in zip.entries { try zip.read(entry) { _ in true } }
            }
            if error != nil { refused += 1 }
        }
        #expect(refused > 1000)
    }
}
