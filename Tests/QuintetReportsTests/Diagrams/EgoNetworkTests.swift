import Graphviz
import Quintet
import Testing

@testable import QuintetReports

struct EgoNetworkTests {
    private func draw(_ network: Network, _ id: Organization.ID, _ steps: Int, top: Int? = nil) throws -> Drawing {
        var options = PictureOptions()
        options.focus = (id, steps)
        options.top = top
        return try AnswerFixtures.subject(network).partnerMap(options)
    }

    @Test func `those who hear the network of one organization learn whom it works with`() throws {
        let one = try draw(AnswerFixtures.town(), "uni", 1).summary
        #expect(one.hasPrefix("University (academia) and 2 direct partners ("))
        #expect(one.hasSuffix(" Its strongest ties: City and Shop."))
        let two = try draw(AnswerFixtures.town(), "uni", 2).summary
        #expect(two.contains(" 1 organization is further away."))
    }

    @Test func `the rings hold those within so many steps`() throws {
        // o1 – o2 – o3 – o4 – o5, asked from the end and from the middle.
        #expect(Set(try draw(NamedNetworks.path(5), "o1", 1).nodes.map(\.key)) == ["o1", "o2"])
        #expect(Set(try draw(NamedNetworks.path(5), "o1", 2).nodes.map(\.key)) == ["o1", "o2", "o3"])
        #expect(try draw(NamedNetworks.path(5), "o3", 2).nodes.count == 5)
    }

    @Test func `the one asked for stands in the middle and is marked`() throws {
        let drawing = try draw(AnswerFixtures.town(), "city", 1)
        let root = try #require(drawing.root)
        #expect(drawing.nodes[root].key == "city" && drawing.nodes[root].classes.contains("focus"))
        #expect(drawing.nodes[root].shape == .doubleCircle && drawing.engine == .twopi)
        #expect(drawing.nodes.count { $0.classes.contains("focus") } == 1)
        #expect(drawing.heading.title == "The network of City")
    }

    @Test func `the subtitle counts the rings`() throws {
        #expect(
            try draw(NamedNetworks.path(5), "o3", 2).heading.subtitle.hasPrefix("2 direct partners, 2 two steps away"))
        #expect(try draw(NamedNetworks.pair, "o1", 1).heading.subtitle.hasPrefix("1 direct partner · "))
    }

    @Test func `direction does not hide a partner`() throws {
        let network = try AnswerFixtures.network([("a", "b", 1), ("c", "a", 1)], isDirected: true)
        let drawing = try draw(network, "a", 1)
        #expect(Set(drawing.nodes.map(\.key)) == ["a", "b", "c"])
        #expect(drawing.edges.allSatisfy { $0.hasArrow })
    }

    @Test func `partners of one sector stand side by side`() throws {
        let drawing = try draw(AnswerFixtures.town(), "uni", 2)
        #expect(drawing.nodes.map(\.key) == ["uni", "city", "shop", "club"])
    }

    @Test func `the largest few keep the one in the middle`() throws {
        let drawing = try draw(NamedNetworks.star(6), "o4", 2, top: 2)
        #expect(Set(drawing.nodes.map(\.key)) == ["o4", "o1"])
        #expect(drawing.heading.subtitle.contains("the 2 largest of 6"))
    }

    @Test func `an organization alone is a picture of one`() throws {
        let drawing = try draw(AnswerFixtures.town(), "lone", 1)
        #expect(drawing.nodes.count == 1 && drawing.edges.isEmpty)
        #expect(drawing.heading.subtitle.hasPrefix("0 direct partners"))
    }

    // MARK: Labels

    @Test(arguments: [
        "Department of Neighborhood Affairs", "กองทุนสะพานไม้", "Emergency.Medical.Services", "A", "",
        "Thung Tawan Association of People with Disabilities and Their Families in the Northeast of the Country",
    ]) func `a label has one to three lines of at most the width`(_ name: String) {
        let lines = labelLines(name, width: 17)
        #expect((1...3).contains(lines.count), "\(lines)")
        for line in lines { #expect(displayWidth(line) <= 17, "\(line)") }
        let whole = lines.joined().filter { $0 != " " && $0 != "\u{200B}" }
        let wanted = name.filter { $0 != " " }
        if lines.last?.hasSuffix("…") == true {
            #expect(wanted.hasPrefix(String(whole.dropLast().prefix(20))))
        } else {
            #expect(whole == wanted)
        }
    }
}
