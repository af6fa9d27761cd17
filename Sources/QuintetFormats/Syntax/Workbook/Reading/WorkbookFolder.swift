#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder of our own for the files that the library makes on its way, gone when nobody holds it any longer.
final class WorkbookFolder {
    let path: String
    /// The folder in which ours is.
    let parent: String
    /// The path for the library, which may keep the pointer.
    let pathForC: UnsafeMutablePointer<CChar>?
    /// Where the library puts the workbook.
    var file: String { path + "/workbook.xlsx" }

    init() throws(WorkbookWriteError) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        parent = base.isEmpty ? "/tmp" : base
        var template = Array((parent + "/quintet-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw WorkbookWriteError(.temporaryFolder(path: parent, words: systemWords(errno)))
        }
        pathForC = strdup(template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        unlink(file)
        rmdir(path)
        free(pathForC)
    }

    func bytes() throws(WorkbookWriteError) -> FileBytes {
        do throws(FileAccessError) {
            return try FileBytes(path: file)
        } catch {
            throw WorkbookWriteError(.temporaryFolder(path: path, words: error.description))
        }
    }
}
