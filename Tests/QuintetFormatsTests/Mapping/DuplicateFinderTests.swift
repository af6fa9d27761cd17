import Quintet
import QuintetTestSupport
import Testing

@testable import QuintetFormats

/// Organizations `o0`, `o1`, … with these names.
private func network(_ names: [String], abbreviations: [Int: String] = [:], websites: [Int: String] = [:]) throws
    -> Network
{
    var network = Network()
    for (position, name) in names.enumerated() {
        var organization = Organization(Organization.ID("o\(position)"), names: [.english: name])
        organization.abbreviation = abbreviations[position]
        if let website = websites[position] { organization.attributes["Website"] = website }
        try network.add(organization)
    }
    return network
}

private func pairs(_ names: [String]) throws -> [ProbableDuplicate] { DuplicateFinder.pairs(in: try network(names)) }

private func reason(_ one: String, _ other: String) throws -> ProbableDuplicate.Reason? {
    try pairs([one, other]).first?.reason
}

@Suite struct DuplicateFinderTests {
    @Test func `names that differ in typing only are one, with the reason`() throws {
        #expect(try reason("Foo Labs", "Foo Labs") == .sameName("Foo Labs"))
        #expect(try reason("Café", "Cafe\u{301}") == .unicodeSpelling("Café", "Cafe\u{301}"))
        #expect(try reason("น้ำ", "น\u{E49}\u{E4D}\u{E32}") == .looksAlike("น้ำ", "น\u{E49}\u{E4D}\u{E32}"))
        #expect(try reason("FOO Labs", "Foo labs") == .capitals("FOO Labs", "Foo labs"))
        #expect(try reason("Foo-Labs.", "foo labs") == .punctuation("Foo-Labs.", "foo labs"))
        #expect(
            try reason("Universität Zürich", "UNIVERSITAT ZURICH")
                == .accents("Universität Zürich", "UNIVERSITAT ZURICH"))
        #expect(
            try reason("บริษัท สยามทดลอง จำกัด", "บริษัทสยามทดลองจำกัด")
                == .punctuation("บริษัท สยามทดลอง จำกัด", "บริษัทสยามทดลองจำกัด"))
    }

    @Test(arguments: [
        ("Foo Bar Ltd.", "Foo Bar"), ("FOO BAR S.p.A.", "Foo Bar Company Limited"), ("Foo Bar d.o.o.", "Foo Bar"),
        ("บริษัท ทดลอง จำกัด (มหาชน)", "ทดลอง"), ("บริษัททดลองจำกัด", "บจก. ทดลอง"), ("Foo Bar A/S", "Foo Bar, Inc."),
    ])
    func `names that differ in the form of the company are one`(pair: (String, String)) throws {
        #expect(try reason(pair.0, pair.1) == .legalForm(pair.0, pair.1))
    }

    @Test(arguments: [
        ("มูลนิธิ ทดลอง", "สมาคม ทดลอง"), ("มูลนิธิทดลอง", "ทดลอง"), ("Toy Company", "Toy"), ("Foo Foundation", "Foo"),
        ("School 1", "School 2"), ("Secondary School No. 11", "Secondary School No. 12"),
        ("โรงเรียนเทศบาล ๑", "โรงเรียนเทศบาล ๒"),
        ("Northern University", "Southern University"),
        ("Embassy of the Republic of Iran", "Embassy of the Republic of Iraq"),
        ("Community Group A", "Community Group B"), ("Community Group", "Community Group A"),
        ("Secondary School Section II", "Secondary School Section III"),
        ("University of Washington", "Washington University"),
        ("โรงเรียนบ้านหนองบัวใหญ่", "โรงเรียนบ้านหนองวัวใหญ่"), ("Università di Teramo", "Università di Bergamo"),
    ])
    func `names that look alike and are not one are left alone`(pair: (String, String)) throws {
        #expect(try pairs([pair.0, pair.1]) == [])
    }

    @Test(arguments: [
        ("Chulalongkorn University", "Chulalongkon University"), ("Innovation Agency", "Inovation Agency"),
        ("Department of Agricultural Extension", "Department of Agriclutural Extention"),
        ("สำนักงานนวัตกรรมแห่งชาติ", "สำนักงานนวัตกรรมแหงชาติ"),
        ("มหาวิทยาลัยขอนแก่นวิทยาเขตหนองคาย", "มหาวิทยาลัยขอนแก่วิทยาเขตหนองคาย"),
        ("Bio Energetics Research", "BioEnergetic Research"),
    ])
    func `a letter or two mistyped make a duplicate in a long name`(pair: (String, String)) throws {
        #expect(try reason(pair.0, pair.1) == .misspelling(pair.0, pair.1))
    }

    @Test func `two words that both occur elsewhere are two words`() throws {
        let alike = ["Chamber of Commerce of Austria", "Chamber of Commerce of Australia"]
        #expect(try pairs(alike + ["Red Cross Austria", "Geoscience Australia", "Austria Tabak"]) == [])
    }

    @Test func `the same words in another order are one`() throws {
        #expect(
            try reason("Bangkok Design School", "Design School, Bangkok")
                == .wordOrder("Bangkok Design School", "Design School, Bangkok"))
    }

    @Test func `an abbreviation is a duplicate only where one organization has it`() throws {
        let names = ["National Innovation Agency", "NIA", "Khon Kaen University"]
        let found = DuplicateFinder.pairs(in: try network(names, abbreviations: [0: "N.I.A."]))
        #expect(found == [.init(first: 0, second: 1, reason: .abbreviation("NIA", of: names[0]), confidence: .medium)])
        // By the first letters, and less sure.
        #expect(try pairs(names).map(\.confidence) == [.low])
        #expect(DuplicateFinder.pairs(in: try network(names, abbreviations: [0: "NIA", 2: "NIA"])) == [])
        #expect(try pairs(names + ["Northern Irrigation Area"]) == [])
        // One in Thai, one in English: the abbreviation is all there is to compare.
        let mixed = ["สำนักงานนวัตกรรมแห่งชาติ", "National Innovation Agency"]
        #expect(
            DuplicateFinder.pairs(in: try network(mixed, abbreviations: [0: "NIA", 1: "nia"])).map(\.confidence) == [
                .medium
            ])
        #expect(DuplicateFinder.pairs(in: try network(mixed, abbreviations: [0: "NIA"])).map(\.confidence) == [.low])
        #expect(
            DuplicateFinder.pairs(in: try network(mixed + ["ก"], abbreviations: [0: "NIA", 1: "NIA", 2: "NIA"])) == [])
    }

    @Test func `a website of two is a hint where the names do not say otherwise`() throws {
        func found(_ names: [String], _ sites: [String]) throws -> [ProbableDuplicate] {
            DuplicateFinder.pairs(
                in: try network(
                    names,
                    websites: Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($0.offset, $0.element) })))
        }
        let page = try found(
            ["มหาวิทยาลัยทดลอง", "Test University"], ["https://www.test.example/", "TEST.example/index.html"])
        #expect(page.map(\.reason) == [.website("test.example")])
        #expect(try found(["Test Energy", "Test Marine"], ["test.example", "test.example"]) == [])
        #expect(try found(["ก", "Foo"], ["https://facebook.com", "facebook.com/"]) == [])
        #expect(try found(["กลุ่มก", "Foo"], ["https://facebook.com/foo", "m.facebook.com/bar"]) == [])
        #expect(try found(["กลุ่มก", "Foo"], ["https://facebook.com/foo?x=1", "facebook.com/foo/"]).count == 1)
        #expect(try found(["ก", "Foo", "ข", "Bar"], ["p.example", "p.example", "p.example", "p.example"]) == [])
        #expect(try found(["ก", "Foo"], ["none", "none"]) == [])
    }

    @Test func `each pair comes once, with its best reason, in the order of the network`() throws {
        var network = Network()
        for (id, english, thai) in [
            ("b", "Foo Institute", "สถาบันฟู"), ("a", "FOO INSTITUTE", "สถาบันฟู"), ("c", "Bar", "บาร์"),
            ("d", "Foo Institute Ltd", ""),
        ] {
            try network.add(Organization(Organization.ID(id), names: [.english: english, .thai: thai]))
        }
        let pairs = DuplicateFinder.pairs(in: network)
        #expect(pairs.map { [$0.first, $0.second] } == [[0, 1], [0, 3]])
        #expect(pairs[0].reason == .sameName("สถาบันฟู"))
        #expect(DuplicateFinder.pairs(in: network) == pairs)
        let findings = DuplicateFinder.findings(in: network)
        #expect(findings.count == 2)
        #expect(findings[0].message.en.contains("\"a\" is probably the same organization as \"b\""))
    }

    @Test func `of more than a thousand pairs the surest are listed and the others counted`() throws {
        // 700 pairs by their form, then 700 by their name.
        let forms = (0..<700).flatMap { ["Workshop \($0) Ltd", "Workshop \($0) GmbH"] }
        let names = (0..<700).flatMap { ["Studio \($0)", "STUDIO \($0)"] }
        let network = try network(forms + names)
        let pairs = DuplicateFinder.pairs(in: network)
        try #require(pairs.count == 1400)
        let findings = DuplicateFinder.findings(in: network)
        #expect(findings.count == 1001)
        #expect(findings.count { $0.kind == "probable-duplicate" && $0.message.en.contains("tudio") } == 700)
        #expect(findings.last?.message.en.hasPrefix("400 more pairs") == true)
        #expect(findings.last?.severity == .doubtful)
    }

    @Test func `every planted misspelling is found among many names of common words`() throws {
        var generator = SyntaxGenerator(seed: 5)
        let kinds = ["University of", "Institute for", "Ministry of", "สำนักงาน", "Foundation"]
        var (names, planted) = ([String](), 0)
        for position in 0..<1_500 {
            let word = String(
                (0..<10).map { _ in Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &generator))) })
            names.append("\(kinds[position % 5]) Community Health \(word)")
            guard position % 30 == 0 else { continue }
            var twin = word
            let place = twin.index(twin.startIndex, offsetBy: 3 + position / 30 % 6)
            if position % 60 == 0 { twin.remove(at: place) } else { twin.insert(twin[place], at: place) }
            names.append("\(kinds[position % 5]) Community Health \(twin)")
            planted += 1
        }
        let found = try pairs(names)
        #expect(found.count == planted)
        #expect(found.allSatisfy { $0.second == $0.first + 1 })
    }

    @Test func `search within two edits agrees with the full table`() {
        var generator = SyntaxGenerator(seed: 9)
        for _ in 0..<4_000 {
            func word() -> [UInt8] {
                (0..<Int.random(in: 0...7, using: &generator)).map { _ in UInt8.random(in: 97...99, using: &generator) }
            }
            let (one, other) = (word(), word())
            for limit in 0...2 {
                let full = editDistance(
                    String(decoding: one, as: UTF8.self), String(decoding: other, as: UTF8.self), limit: limit)
                #expect(isWithin(one.map(UInt32.init)[...], other.map(UInt32.init)[...], limit) == (full != nil))
            }
        }
    }

    @Test(.enabled(if: SharedData.isPresent, "the real data is not beside this checkout"))
    func `a register without duplicates gives a handful of doubtful pairs, and its misspelled copy nearly all`() throws
    {
        let folder = try #require(SharedData.folder)
        var reader = try CSVReader(
            FileBytes(path: folder.appendingPathComponent("cordis/organization-2023-06-12.csv").path))
        _ = try reader.next()
        var network = Network()
        while try reader.next() {
            var organization = Organization(
                Organization.ID(reader.record.text(2)), names: [.english: reader.record.text(4)])
            if !reader.record.isEmpty(5) { organization.abbreviation = reader.record.text(5) }
            organization.attributes["organizationURL"] = reader.record.text(14)
            if network.position(of: organization.id) == nil { try network.add(organization) }
        }
        #expect(network.organizations.count == 1_819)
        let pairs = DuplicateFinder.pairs(in: network)
        #expect(pairs.count <= 8)
        #expect(pairs.allSatisfy { $0.confidence == .low })

        // One letter too many in the longest word, if it is long.
        var generator = SyntaxGenerator(seed: 2)
        var expected: Set<[Int]> = []
        for position in stride(from: 0, to: 1_819, by: 7) {
            let name = network.organizations[position].name(in: .english)
            let words: [Substring] = name.split(separator: " ")
            guard let longest = words.max(by: { $0.count < $1.count }), longest.count >= 9 else { continue }
            var wrong = name
            let place = name.index(longest.startIndex, offsetBy: Int.random(in: 1..<longest.count, using: &generator))
            guard name[place].isLetter else { continue }
            wrong.insert(Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &generator))), at: place)
            expected.insert([position, network.organizations.count])
            try network.add(Organization(Organization.ID("copy-\(position)"), names: [.english: wrong]))
        }
        let found = Set(DuplicateFinder.pairs(in: network).map { [$0.first, $0.second] })
        #expect(expected.count > 150)
        #expect(Double(expected.intersection(found).count) >= 0.95 * Double(expected.count))
        #expect(found.subtracting(expected).count <= 8)
    }

    @Test(.enabled(if: SharedData.isPresent, "the real data is not beside this checkout"))
    func `a Thai register without duplicates gives none`() throws {
        let folder = try #require(SharedData.folder)
        var reader = try CSVReader(
            FileBytes(path: folder.appendingPathComponent("thai/ror-thai-organisations.csv").path))
        _ = try reader.next()
        var network = Network()
        while try reader.next() {
            try network.add(
                Organization(
                    Organization.ID(reader.record.text(0)),
                    names: [.english: reader.record.text(1), .thai: reader.record.text(2)]))
        }
        #expect(network.organizations.count == 135)
        #expect(DuplicateFinder.pairs(in: network) == [])
    }
}
