import QuintetFormats
import Testing

@testable import QuintetCLI

@Suite struct Suggestions {
    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "xbc", 1),
        ("kitten", "sitting", 3), ("ca", "abc", 3),  // optimal string alignment; the unrestricted distance is 2
    ])
    func `the distance counts edits and exchanges`(one: String, other: String, expected: Int) {
        #expect(editDistance(one, other, limit: 99) == expected)
        #expect(editDistance(other, one, limit: 99) == expected)
    }

    @Test(arguments: [
        ("recordd", "recorded"), ("RECORDED", "recorded"), ("ｂｏｔｈ", "both"), ("sh", "shared"), ("shraed", "shared"),
        ("bot", "both"), ("x", nil), ("", nil), ("everything", nil), ("ทั้งหมด", nil),
    ])
    func `a typing error finds its word and a wild guess none`(word: String, expected: String?) {
        #expect(suggestion(for: word, among: ["recorded", "shared", "both"]) == expected)
    }

    @Test func `of words equally near the first is meant`() {
        #expect(suggestion(for: "cat", among: ["car", "cap"]) == "car")
        #expect(suggestion(for: "cat", among: []) == nil)
    }
}
