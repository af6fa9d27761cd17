import Foundation

/// The program that was built together with these tests.
enum BuiltProgram {
    /// `quintet` in the folder of the test bundle.
    static var path: String {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
        var folder = URL(fileURLWithPath: bundle.bundlePath)
        // On Linux the bundle is the test runner itself or the folder it is in; look a few steps up.
        for _ in 0..<4 {
            let candidate = folder.appendingPathComponent("quintet").path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue {
                return candidate
            }
            folder.deleteLastPathComponent()
        }
        return "quintet"
    }

    static var exists: Bool { FileManager.default.isExecutableFile(atPath: path) }
}
