// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "quintet-example",
    dependencies: [.package(name: "quintet", path: "../..")],
    targets: [
        .executableTarget(name: "QuintetExample", dependencies: [.product(name: "Quintet", package: "quintet")])
    ],
    swiftLanguageModes: [.v6]
)
