import CExpat
import CXLSXWriter
import CZip
import CZlib

/// The C libraries that reading and writing rest on, as they run here.
package enum LibraryVersions {
    /// Name and version, in the order of their names.
    package static var all: [(name: String, version: String)] {
        func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "unknown" }
        return [
            ("expat", text(XML_ExpatVersion()).replacing("expat_", with: "")),
            ("libxlsxwriter", text(lxw_version())), ("libzip", text(zip_libzip_version())),
            ("zlib", text(zlibVersion())),
        ]
    }
}
