import Quintet
import Testing

@testable import QuintetFormats

struct OrganizationFinderTests {
    private func finder() throws -> OrganizationFinder {
        var network = Network()
        func add(_ id: String, _ th: String?, _ en: String?, _ abbreviation: String? = nil, _ aliases: [String] = [])
            throws
        {
            var organization = Organization(Organization.ID(id))
            organization.names[.thai] = th
            organization.names[.english] = en
            organization.abbreviation = abbreviation
            organization.aliases = aliases
            try network.add(organization)
        }
        try add("north-univ", "มหาวิทยาลัยเหนือ", "Northern University", "NU", ["Old College"])
        try add("south-univ", "มหาวิทยาลัยใต้", "Southern University")
        try add("water-group", "กลุ่มน้ำใส", "Clear Water Group")
        try add("caf\u{E9}", nil, nil)
        try add("UNIV", nil, "Union of Villages")
        return OrganizationFinder(network)
    }

    @Test(arguments: [
        ("north-univ", "north-univ"), ("มหาวิทยาลัยเหนือ", "north-univ"), ("northern university", "north-univ"),
        ("nu", "north-univ"), ("OLD  COLLEGE", "north-univ"), ("เหนือ", "north-univ"), ("Clear", "water-group"),
        ("กลุ่มน\u{0E49}\u{0E4D}\u{0E32}ใส", "water-group"), ("กลุ่มน\u{0E4D}\u{0E49}\u{0E32}ใส", "water-group"),
        ("น้ำ", "water-group"), ("cafe\u{301}", "caf\u{E9}"), ("UNIV", "UNIV"), ("univ", "UNIV"),
        ("Ｎｏｒｔｈｅｒｎ Ｕｎｉｖｅｒｓｉｔｙ", "north-univ"),
    ])
    func `an organization is found by what it is called`(text: String, id: String) throws {
        #expect(try finder().find(text) == .found(Organization.ID(id)))
    }

    @Test func `a part that several have is ambiguous, in the order of the network`() throws {
        #expect(try finder().find("university") == .ambiguous(["north-univ", "south-univ"]))
        #expect(try finder().find("มหาวิทยาลัย") == .ambiguous(["north-univ", "south-univ"]))
    }

    @Test func `a mistyped name gets a suggestion and nonsense none`() throws {
        #expect(try finder().find("Nothern Universty") == .unknown(suggestion: "north-univ"))
        #expect(try finder().find("watre-group") == .unknown(suggestion: "water-group"))
        #expect(try finder().find("zzzzzzzz") == .unknown(suggestion: nil))
        #expect(try finder().find("") == .unknown(suggestion: nil))
        #expect(try finder().find(" - ") == .unknown(suggestion: nil))
    }

    @Test func `two that differ in spelling alone are told apart when written exactly`() throws {
        var network = Network()
        for (id, name) in [("a", "Rim Nam"), ("b", "rimnam")] {
            try network.add(Organization(Organization.ID(id), names: [.english: name]))
        }
        let finder = OrganizationFinder(network)
        #expect(finder.find("Rim Nam") == .found("a"))
        #expect(finder.find("rimnam") == .found("b"))
        #expect(finder.find("RIM NAM") == .ambiguous(["a", "b"]))
    }
}
