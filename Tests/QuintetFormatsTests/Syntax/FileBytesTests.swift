import Foundation
import Testing

@testable import QuintetFormats

@Suite struct FileBytesTests {
    private func failure(reading path: String, limit: Int = FileBytes.standardLimit) -> FileAccessError? {
        do throws(FileAccessError) {
            _ = try FileBytes(path: path, limit: limit)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 3_000_000])
    func `a file is read whole`(size: Int) throws {
        let folder = try ScratchFolder()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try Data(bytes).write(to: URL(fileURLWithPath: folder.path("x.bin")))
        let file = try FileBytes(path: folder.path("x.bin"))
        #expect(file.count == size && file.name == "x.bin")
        #expect(file.withUnsafeBytes { $0.elementsEqual(bytes) })
    }

    @Test func `a pipe is read to its end`() throws {
        let folder = try ScratchFolder()
        let pipe = folder.path("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let content = [UInt8](repeating: 0x61, count: 300_000)
        let writer = Thread {
            guard let handle = FileHandle(forWritingAtPath: pipe) else { return }
            try? handle.write(contentsOf: Data(content))
            try? handle.close()
        }
        writer.start()
        #expect(try FileBytes(path: pipe).count == content.count)
    }

    @Test func `a file that is not there says so`() {
        let error = failure(reading: "no/such/file.csv")
        #expect(error?.problem == .missing)
        #expect(error?.description == "no/such/file.csv: no such file; check the spelling and the folder")
        #expect(failure(reading: "")?.problem == .missing)
    }

    @Test func `a folder and a device are not files`() throws {
        let folder = try ScratchFolder()
        #expect(failure(reading: folder.path)?.problem == .isDirectory)
        #expect(failure(reading: "/dev/zero")?.problem == .isDevice)
        #expect(failure(reading: folder.path)?.description == "\(folder.path): is a folder, not a file")
    }

    @Test func `a file over the limit is refused before it is read`() throws {
        let folder = try ScratchFolder()
        try Data(repeating: 1, count: 11).write(to: URL(fileURLWithPath: folder.path("x")))
        #expect(failure(reading: folder.path("x"), limit: 11) == nil)
        let error = failure(reading: folder.path("x"), limit: 10)
        #expect(error?.problem == .tooLarge(limit: 10))
        #expect(
            error?.description.hasSuffix("x: larger than 10 bytes, the most that is read at once; split it") == true)
    }

    @Test(.enabled(if: geteuid() != 0, "the administrator may read everything"))
    func `a file without read permission says so`() throws {
        let folder = try ScratchFolder()
        try Data([1]).write(to: URL(fileURLWithPath: folder.path("x")))
        #expect(chmod(folder.path("x"), 0) == 0)
        #expect(failure(reading: folder.path("x"))?.problem == .notPermitted)
    }

    @Test func `bytes from memory and their text`() {
        let file = FileBytes(Array("\u{FEFF}ภาค".utf8), name: "sheet 1")
        #expect(file.text == "ภาค" && file.name == "sheet 1")
        #expect(FileBytes([], name: "empty").text == "")
    }
}
