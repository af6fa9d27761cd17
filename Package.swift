// swift-tools-version: 6.2
// One product for people (the `quintet` tool) and one for programs (the libraries).
// Who may depend on whom is the architecture; see CONTRIBUTING.md before adding an arrow.
import PackageDescription

let package = Package(
    name: "quintet",
    products: [
        .library(name: "Quintet", targets: ["Quintet", "QuintetFormats", "QuintetReports", "Graphviz"]),
        .executable(name: "quintet", targets: ["QuintetMain"]),
    ],
    targets: [
        // The network model, the graph and the measures: no files, no printing, no Foundation.
        .target(name: "Quintet"),

        // Files become networks and networks become files.
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(
            name: "QuintetFormats", dependencies: ["Quintet", "CExpat", "CZip", "CXLSXWriter", "CZlib"]),

        // libgvc behind one door: link flags, a C shim, and the safe Swift face of it.
        .systemLibrary(
            name: "CGraphvizLibrary", pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
        .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
        .target(name: "Graphviz", dependencies: ["CGraphviz"]),

        // Where Thai words end.
        .systemLibrary(name: "CThai", pkgConfig: "libthai", providers: [.apt(["libthai-dev"]), .brew(["libthai"])]),

        // Results become tables, diagrams and sentences.
        .target(name: "QuintetReports", dependencies: ["Quintet", "QuintetFormats", "Graphviz", "CThai"]),

        // The command line.
        .target(name: "QuintetCLI", dependencies: ["Quintet", "QuintetFormats", "Graphviz", "QuintetReports"]),
        .executableTarget(name: "QuintetMain", dependencies: ["QuintetCLI"]),

        .executableTarget(name: "QuintetBenchmarks", dependencies: ["Quintet", "QuintetFormats", "Graphviz"]),

        .target(name: "QuintetTestSupport", dependencies: ["Quintet"]),
        .testTarget(name: "QuintetTests", dependencies: ["Quintet", "QuintetTestSupport"]),
        .testTarget(
            name: "QuintetFormatsTests", dependencies: ["QuintetFormats", "QuintetTestSupport"], exclude: ["Fixtures"]),
        .testTarget(name: "GraphvizTests", dependencies: ["Graphviz"]),
        .testTarget(name: "QuintetReportsTests", dependencies: ["QuintetReports", "QuintetTestSupport"]),
        .testTarget(
            name: "QuintetCLITests", dependencies: ["QuintetCLI", "QuintetTestSupport"], exclude: ["Snapshots"]),
    ],
    swiftLanguageModes: [.v6]
)
