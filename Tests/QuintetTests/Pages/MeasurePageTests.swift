import Testing

@testable import Quintet

struct MeasurePageTests {
    @Test(arguments: Measure.all) func `every measure has a page`(measure: Measure) throws {
        let page = try #require(MeasurePage.named(measure.id), "\(measure.id) has no page in PageGroup.all")
        #expect(page.measure?.id == measure.id)
        #expect(page.title.en == measure.title[.english])
        #expect(page.title.th == measure.title[.thai])
        // The page tells the publication that the measure's own short reference names.
        let doi = measure.reference.split(separator: "doi ").dropFirst().first?.prefix { $0 != ";" && $0 != "," }
        if let doi { #expect(page.references.contains { $0.doi == String(doi) }, "\(doi) is not among the references") }
    }

    @Test func `pages have names of their own`() {
        #expect(Set(MeasurePage.all.map(\.id)).count == MeasurePage.all.count)
        #expect(Set(PageGroup.all.map(\.id)).count == PageGroup.all.count)
        #expect(MeasurePage.named("between") == nil)
    }

    @Test(arguments: MeasurePage.all) func `every page is filled in, in both languages`(page: MeasurePage) {
        let prose =
            [
                page.tells, page.definition, page.weights, page.cases.disconnected, page.cases.directed,
                page.cases.tiny, page.misleads, page.example.byHand,
            ] + page.differs.map(\.text)
        for text in prose {
            #expect(text.en.count > 5 || text.en.contains("/"), "\(text)")
            #expect(!text.en.isEmpty && !text.th.isEmpty)
            // A sum without words is the same in both languages.
            if text.en.contains(" ")
                && text.en.split(separator: " ").contains(where: { $0.count > 2 && $0.allSatisfy(\.isLetter) })
            {
                #expect(text.th.unicodeScalars.contains { 0x0E00...0x0E7F ~= $0.value }, "\(text.th)")
            }
            #expect(!text.en.unicodeScalars.contains { 0x0E00...0x0E7F ~= $0.value })
            #expect(!text.en.contains("  ") && !text.th.contains("  ") && !text.en.contains("\n"))
            #expect(text.en.count { $0 == "`" } == text.th.count { $0 == "`" }, "\(text.th)")
        }
        for text in prose.dropLast(page.differs.count + 1) {
            #expect(text.en.hasSuffix(".") || text.en.hasSuffix("…") || text.en.hasSuffix("?"), "\(text.en)")
        }
        #expect(!page.references.isEmpty)
        #expect(page.declaration.contains("/"))
        #expect(page.sections.count >= 9)
    }

    @Test(arguments: MeasurePage.all) func `the example of every page comes out as it is written`(
        page: MeasurePage
    ) throws {
        let network = page.example.network
        let computed = try page.example.computation.figures(network)
        #expect(!page.example.expected.isEmpty)
        #expect(Set(computed.keys) == Set(page.example.expected.map(\.name)), "the page tells every figure there is")
        for expected in page.example.expected {
            let figure = try #require(computed[expected.name])
            #expect(expected.number.isMet(by: figure), "\(expected.name): \(expected.number), computed \(figure)")
        }
    }

    @Test func `a sketch is the network one reads`() {
        let network = NamedNetworks.sketched("a – b –2.5– c, c → a, d, P: a e")
        #expect(network.organizations.map(\.id.text) == ["a", "b", "c", "d", "e"])
        #expect(network.collaborations.map(\.weight) == [1, 2.5, 1])
        #expect(network.collaborations.map(\.isDirected) == [false, false, true])
        #expect(network.participations.map(\.organization.text) == ["a", "e"])
        #expect(network.projects.map(\.id.text) == ["P"])
    }

    @Test func `numbers read as on paper`() {
        let example = MeasurePage.hierarchy.example.outcome
        #expect(
            example.en
                == "a ≈ 0.0099, b ≈ 0.0099, c ≈ 0.0522, d undefined (The organization has fewer than two partners.)")
        #expect(MeasurePage.degreeAssortativity.example.outcome.en == "−1/2 (−0.5)")
        #expect(MeasurePage.closeness.example.outcome.th.hasPrefix("a 1/3 (0.3333), b 1/2 (0.5)"))
        #expect(MeasurePage.distanceDistribution.example.outcome.th == "1 ก้าว 4, 2 ก้าว 2, ไปไม่ถึงกัน 6")
    }
}

extension MeasurePage: CustomTestStringConvertible {
    public var testDescription: String { id }
}

extension Measure: CustomTestStringConvertible {
    public var testDescription: String { id }
}
