import Graphviz
import QuintetFormats

/// What `--version` says: ours, and the C libraries that run with it.
enum Version {
    /// The version of this package, as in CHANGELOG.md.
    static let number = "0.1.0"

    static var text: String {
        // libthai keeps its version to itself.
        let libraries = LibraryVersions.all + [("libgvc", GraphvizLibrary.version)]
        let lines = libraries.sorted { $0.name < $1.name }.map { "\($0.name) \($0.version)" }
        return (["quintet \(number)"] + lines).joined(separator: "\n")
    }
}
