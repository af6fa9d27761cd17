import Foundation
import Testing

@testable import QuintetFormats

private func failure(writing bytes: [UInt8], to path: String) -> FileWriteError? {
    do throws(FileWriteError) {
        try AtomicFile.write(bytes, to: path)
        return nil
    } catch {
        return error
    }
}

@Suite struct AtomicFileTests {
    @Test func `a new file has its bytes and nothing is left beside it`() throws {
        let folder = try ScratchFolder()
        try AtomicFile.write("one", to: folder.path("เอกสาร.csv"))
        #expect(folder.text("เอกสาร.csv") == "one")
        #expect(folder.names == ["เอกสาร.csv"])
        #expect(folder.mode("เอกสาร.csv") & 0o111 == 0)
    }

    @Test(arguments: [0, 1, 5_000_000])
    func `an old file is replaced and keeps its mode`(size: Int) throws {
        let folder = try ScratchFolder()
        try AtomicFile.write("old", to: folder.path("x"))
        #expect(chmod(folder.path("x"), 0o640) == 0)
        try AtomicFile.write([UInt8](repeating: 0x61, count: size), to: folder.path("x"))
        #expect(try FileBytes(path: folder.path("x")).count == size)
        #expect(folder.mode("x") == 0o640)
        #expect(folder.names == ["x"])
    }

    @Test func `a symbolic link stays and its target is replaced`() throws {
        let folder = try ScratchFolder()
        #expect(mkdir(folder.path("real"), 0o755) == 0)
        try AtomicFile.write("old", to: folder.path("real/target"))
        #expect(symlink("real/target", folder.path("link")) == 0)
        #expect(symlink(folder.path("link"), folder.path("second")) == 0)
        try AtomicFile.write("new", to: folder.path("second"))
        #expect(folder.text("real/target") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "real/target")
        #expect(folder.names == ["link", "real", "second"])
    }

    @Test func `a symbolic link to nothing makes its target`() throws {
        let folder = try ScratchFolder()
        #expect(symlink("later", folder.path("link")) == 0)
        try AtomicFile.write("new", to: folder.path("link"))
        #expect(folder.names == ["later", "link"])
        #expect(folder.text("later") == "new")
    }

    @Test func `links in a circle are refused`() throws {
        let folder = try ScratchFolder()
        #expect(symlink("b", folder.path("a")) == 0)
        #expect(symlink("a", folder.path("b")) == 0)
        let error = failure(writing: [1], to: folder.path("a"))
        #expect(error?.problem == .tooManyLinks && error?.isCannotCreate == true)
    }

    @Test func `a hard link's other name keeps the old content`() throws {
        let folder = try ScratchFolder()
        try AtomicFile.write("old", to: folder.path("a"))
        #expect(link(folder.path("a"), folder.path("b")) == 0)
        try AtomicFile.write("new", to: folder.path("a"))
        #expect(folder.text("a") == "new" && folder.text("b") == "old")
    }

    @Test func `a folder, a missing folder and a bad name cannot be created`() throws {
        let folder = try ScratchFolder()
        let cases: [(String, FileWriteError.Problem)] = [
            (folder.path, .isDirectory), (folder.path("no/such/x"), .noSuchFolder), ("", .badName), ("a\0b", .badName),
            (folder.path(String(repeating: "x", count: 300)), .badName),
        ]
        for (path, problem) in cases {
            let error = failure(writing: [1], to: path)
            #expect(error?.problem == problem, "\(path)")
            #expect(error?.isCannotCreate == true)
        }
        #expect(
            failure(writing: [1], to: "no/such/x")?.description
                == "no/such/x: cannot be created: no such folder; make it first")
        #expect(folder.names == [])
    }

    @Test(.enabled(if: geteuid() != 0, "the administrator may write everywhere"))
    func `a read-only folder and a read-only file are refused, and the file stays`() throws {
        let folder = try ScratchFolder()
        try AtomicFile.write("old", to: folder.path("x"))
        #expect(chmod(folder.path("x"), 0o444) == 0)
        #expect(failure(writing: [1], to: folder.path("x"))?.problem == .isReadOnly)
        #expect(chmod(folder.path, 0o555) == 0)
        let error = failure(writing: [1], to: folder.path("y"))
        #expect(error?.problem == .notPermitted && error?.isCannotCreate == true)
        #expect(folder.text("x") == "old")
    }

    @Test func `a pipe is written directly and stays a pipe`() throws {
        let folder = try ScratchFolder()
        let pipe = folder.path("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let content = [UInt8](repeating: 0x62, count: 200_000)
        let writer = Thread { try? AtomicFile.write(content, to: pipe) }
        writer.start()
        #expect(try FileBytes(path: pipe).count == content.count)
        #expect(folder.names == ["pipe"])
    }

    @Test(.enabled(if: access("/dev/full", W_OK) == 0, "there is no /dev/full here"))
    func `a full device is an input/output error in plain words`() {
        let error = failure(writing: Array("12345".utf8), to: "/dev/full")
        #expect(error?.problem == .noSpace(needed: 5) && error?.isCannotCreate == false)
        #expect(
            error?.description
                == "/dev/full: the disk is full; 5 bytes of free space are needed")
        #expect(error?.wasDirect == true)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "a small file system can only be mounted by the administrator"))
    func `a full disk leaves the old file and nothing else`() throws {
        let disk = try #require(SmallDisk())
        try AtomicFile.write("old", to: disk.folder.path("x"))
        let error = failure(writing: [UInt8](repeating: 1, count: 8_000_000), to: disk.folder.path("x"))
        #expect(error?.problem == .noSpace(needed: 8_000_000) && error?.isCannotCreate == false)
        #expect(error?.description.hasSuffix("8 MB of free space are needed; nothing was changed") == true)
        #expect(disk.folder.text("x") == "old")
        #expect(disk.folder.names == ["x"])
    }

    @Test func `a reader beside eight writers never sees half a file`() async throws {
        let folder = try ScratchFolder()
        let path = folder.path("x")
        let size = 50_000
        try AtomicFile.write([UInt8](repeating: 0, count: size), to: path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in UInt8(1)...8 {
                group.addTask {
                    for _ in 0..<20 { try AtomicFile.write([UInt8](repeating: writer, count: size), to: path) }
                }
            }
            group.addTask {
                for _ in 0..<200 {
                    let file = try FileBytes(path: path)
                    let isWhole = file.withUnsafeBytes { bytes in
                        bytes.count == size && bytes.allSatisfy { $0 == bytes[0] }
                    }
                    #expect(isWhole)
                }
            }
            try await group.waitForAll()
        }
        #expect(folder.names == ["x"])
    }
}

/// A file system of 3 MB in memory.
private final class SmallDisk {
    let folder: ScratchFolder

    static let isPossible = SmallDisk() != nil

    init?() {
        guard geteuid() == 0, let folder = try? ScratchFolder() else { return nil }
        self.folder = folder
        guard SmallDisk.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder.path]) else { return nil }
    }

    deinit { _ = SmallDisk.run(["umount", folder.path]) }

    private static func run(_ words: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
