import Graphviz

/// What `--version` says: ours, and the C libraries that ran with it.
enum Version {
    /// The version of this package, as in CHANGELOG.md.
    static let number = "0.1.0"

    static var text: String {
        """
        quintet \(number)
        libgvc \(GraphvizLibrary.version)
        """
    }
}
