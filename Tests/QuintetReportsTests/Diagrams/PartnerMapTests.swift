import Graphviz
import Quintet
import Testing

@testable import QuintetReports

struct PartnerMapTests {
    private func draw(
        _ network: Network, _ scope: Scope = Scope(), _ change: (inout PictureOptions) -> Void = { _ in }
    ) throws -> Drawing {
        var options = PictureOptions()
        change(&options)
        return try AnswerFixtures.subject(network, scope).partnerMap(options)
    }

    /// The rows of the legend but for sizes and widths.
    private func texts(_ drawing: Drawing) -> [[String]] {
        rows(drawing).map { $0.map(\.text) }
    }

    private func rows(_ drawing: Drawing) -> [[Drawing.LegendItem]] {
        drawing.heading.legend.filter { row in
            !["Size", "Line width"].contains { row.first?.text.hasPrefix($0) ?? false }
        }
    }

    /// A star whose ties have these kinds, one tie each.
    private func star(kinds: [String?]) throws -> Network {
        var network = Network()
        for id in ["hub"] + kinds.indices.map({ "o\($0)" }) { try network.add(Organization(Organization.ID(id))) }
        for (number, kind) in kinds.enumerated() {
            try network.add(Collaboration("hub", Organization.ID("o\(number)"), kind: kind))
        }
        return network
    }

    // MARK: Nodes and lines

    @Test func `those who hear the map learn how many there are and who has most partners`() throws {
        let english = try draw(AnswerFixtures.town()).summary
        #expect(english.hasPrefix("A map of 5 organizations ("))
        #expect(english.contains(") and 3 pairs of partners. Most partners have University (2), City (2) and "))
        #expect(english.hasSuffix(" 1 organization has none here."))
        let thai = try draw(AnswerFixtures.town()) { $0.language = .th }.summary
        #expect(thai.hasPrefix("แผนที่ 5 องค์กร (") && thai.hasSuffix(" มี 1 องค์กรที่ไม่มีพันธมิตรในภาพนี้"))
        #expect(try draw(Network()).summary == "A map of 0 organizations and 0 pairs of partners.")
    }

    @Test func `every organization is a node and every pair of partners one line`() throws {
        let drawing = try draw(AnswerFixtures.town())
        #expect(drawing.nodes.map(\.key) == ["uni", "city", "shop", "club", "lone"])
        let pairs = drawing.edges.map { [drawing.nodes[$0.tail].key, drawing.nodes[$0.head].key] }
        #expect(pairs == [["uni", "city"], ["uni", "shop"], ["city", "club"]])
        #expect(drawing.edges[0].tooltip == "University – City: 2 ties, strength 5")
        // The stronger the wider; the more partners the larger.
        #expect(drawing.edges[0].width > drawing.edges[1].width)
        #expect(drawing.nodes[0].fontSize > drawing.nodes[2].fontSize)
        #expect(drawing.nodes[0].tooltip == "University, academia, 2 partners")
    }

    @Test func `each sector has a color and a shape or rim of its own`() {
        let styles = (Sector.allCases.map(Optional.some) + [nil]).map { SectorStyle($0) }
        for (place, one) in styles.enumerated() {
            for other in styles[(place + 1)...] { #expect(one.color != other.color) }
        }
    }

    @Test func `arrows stand only where all ties of a pair run one way`() throws {
        var network = try AnswerFixtures.network([("a", "b", 1), ("b", "c", 1), ("c", "b", 1)], isDirected: true)
        try network.add(Organization("d"))
        try network.add(Collaboration("d", "c", isDirected: true))
        try network.add(Collaboration("c", "d"))
        let drawing = try draw(network)
        let arrows = drawing.edges.filter(\.hasArrow).map { [drawing.nodes[$0.tail].key, drawing.nodes[$0.head].key] }
        #expect(arrows == [["a", "b"]])
        // Backwards in the order of the network, still from source to target.
        let backwards = try draw(AnswerFixtures.network([("a", "b", 1), ("c", "a", 1)], isDirected: true))
        #expect(backwards.edges.contains { backwards.nodes[$0.tail].key == "c" && backwards.nodes[$0.head].key == "a" })
        var scope = Scope()
        scope.direction = .symmetrized
        #expect(try draw(network, scope).edges.allSatisfy { !$0.hasArrow })
    }

    @Test func `a tie with itself is no line`() throws {
        #expect(try draw(AnswerFixtures.network([("a", "a", 1), ("a", "b", 1)])).edges.count == 1)
    }

    @Test func `the same question gives the same drawing`() throws {
        let network = try AnswerFixtures.town()
        let (map, again) = (try draw(network), try draw(network))
        #expect(map == again)
        let (ego, egoAgain) = (try draw(network) { $0.focus = ("uni", 2) }, try draw(network) { $0.focus = ("uni", 2) })
        #expect(ego == egoAgain)
    }

    // MARK: Legend

    @Test(arguments: [InterfaceLanguage.en, .th]) func `the legend counts the sectors that are there`(
        _ language: InterfaceLanguage
    ) throws {
        let drawing = try draw(AnswerFixtures.town()) { $0.language = language }
        let expected = [Sector.government, .academia, .business, .civilSociety].map { "\($0.words[language]) (1)" }
        #expect(texts(drawing)[0] == expected + ["\(Term.noSector.words[language]) (1)"])
        // The mark looks like the nodes it explains.
        for (item, node) in [(1, 0), (0, 1), (2, 2), (3, 3), (4, 4)] {
            guard case .node(let shape, let fill, _) = drawing.heading.legend[0][item].mark else {
                Issue.record("not the mark of a node")
                continue
            }
            #expect(shape == drawing.nodes[node].shape && fill == drawing.nodes[node].fill)
        }
    }

    @Test func `a network without sectors explains none`() throws {
        let drawing = try draw(AnswerFixtures.network([("a", "b", 1)]))
        #expect(texts(drawing).flatMap(\.self) == [])
    }

    @Test func `up to three kinds have a line style each`() throws {
        let kinds = ["x", "y", "y", "z", "z", "z"]
        let drawing = try draw(star(kinds: kinds))
        #expect(texts(drawing) == [["z", "y", "x"]])
        expectLegendTrue(drawing, kinds)
    }

    @Test func `more than three become other kinds`() throws {
        let kinds = ["w", "x", "x", "y", "y", "y", "z", "z", "z", "z"]
        let drawing = try draw(star(kinds: kinds))
        #expect(texts(drawing) == [["z", "y", "other: x, w"]])
        let styles = zip(kinds, drawing.edges).map { "\($0) \($1.style)" }
        #expect(Set(styles) == ["w dotted", "x dotted", "y dashed", "z solid"])
    }

    @Test func `a line without a kind does not look like one with`() throws {
        let kinds = [nil, "x", "x"]
        let drawing = try draw(star(kinds: kinds))
        #expect(texts(drawing) == [["x", "kind not given"]])
        #expect(drawing.edges.map(\.style) == [.dashed, .solid, .solid])
        #expect(texts(try draw(star(kinds: [nil, nil]))) == [])
    }

    @Test func `shared projects beside recorded ties have a style that no kind has`() throws {
        var network = try star(kinds: ["x", "y", "y", "z", "z", "z"])
        try network.add(Project("p"))
        try network.add(Participation("o0", in: "p"))
        try network.add(Participation("o1", in: "p"))
        var scope = Scope()
        scope.ties = .both
        let drawing = try draw(network, scope)
        #expect(texts(drawing) == [["z", "other: y, x", "shared project"]])
        let marks = rows(drawing)[0].map { item in
            if case .line(let style, _, _, _) = item.mark { "\(style)" } else { "no line" }
        }
        #expect(Set(marks).count == marks.count, "\(marks)")
        let shared = drawing.edges.filter { $0.classes == ["shared"] }
        #expect(shared.count == 1 && shared[0].style == .dotted)
        #expect(drawing.edges.count { $0.style == .dotted } == 1)
    }

    /// Every line looks as the legend says its kind looks.
    private func expectLegendTrue(_ drawing: Drawing, _ kinds: [String]) {
        for (kind, edge) in zip(kinds, drawing.edges) {
            let item = drawing.heading.legend.flatMap(\.self).first { $0.text == kind }
            guard case .line(let style, _, _, _)? = item?.mark else {
                Issue.record("the legend does not explain \(kind)")
                continue
            }
            #expect(style == edge.style, "\(kind)")
        }
    }

    // MARK: What was left out

    @Test func `the subtitle says how many are shown and of how many`() throws {
        let drawing = try draw(NamedNetworks.star(6)) { $0.top = 3 }
        #expect(drawing.nodes.map(\.key) == ["o1", "o2", "o3"])
        #expect(drawing.heading.subtitle.contains("3 organizations, 2 pairs of partners"))
        #expect(drawing.heading.subtitle.contains("the 3 largest of 6"))
        let thai = try draw(NamedNetworks.star(6)) { ($0.top, $0.language) = (3, .th) }
        #expect(thai.heading.subtitle.contains("3 จาก 6 องค์กร"))
    }

    @Test func `many isolates are left out and counted, a few are drawn`() throws {
        for (isolates, isDrawn) in [(3, true), (13, false)] {
            var network = NamedNetworks.pair
            for i in 0..<isolates { try network.add(Organization(Organization.ID("x\(i)"))) }
            let drawing = try draw(network)
            #expect(drawing.nodes.count == (isDrawn ? 2 + isolates : 2))
            let remark = "\(isolates) organizations without a partner not drawn"
            #expect(drawing.heading.subtitle.contains(remark) != isDrawn, "\(drawing.heading.subtitle)")
        }
    }

    @Test func `nothing but isolates is drawn as it is`() throws {
        var network = Network()
        for i in 0..<20 { try network.add(Organization(Organization.ID("x\(i)"))) }
        #expect(try draw(network).nodes.count == 20)
        #expect(try draw(NamedNetworks.empty).nodes.isEmpty)
    }

    @Test func `a filter stands on the picture`() throws {
        var scope = Scope()
        scope.filter.years = 2018...2018
        let drawing = try draw(AnswerFixtures.town(), scope)
        #expect(drawing.heading.subtitle.contains("Only year 2018"))
        let thai = try draw(AnswerFixtures.town(), scope) { $0.language = .th }
        #expect(thai.heading.subtitle.contains("เฉพาะปี 2561"))
    }

    @Test func `the size is named, and is that of the measure asked for`() throws {
        let plain = try draw(NamedNetworks.path(3))
        #expect(plain.heading.legend.last?.map(\.text) == ["Size: partners", "least 1", "greatest 2"])
        let between = try draw(NamedNetworks.path(3)) { $0.size = .betweenness }
        #expect(between.heading.legend.last?.map(\.text) == ["Size: betweenness", "least 0", "greatest 1"])
        #expect(between.nodes[1].width > between.nodes[0].width)
        // Lines that are all alike say nothing of strength.
        #expect(!"\(plain.heading.legend)".contains("Line width"))
        #expect("\(try draw(AnswerFixtures.town()).heading.legend)".contains("Line width: strength"))
    }

    @Test func `with very many only the largest have a label`() throws {
        let drawing = try draw(NamedNetworks.star(300))
        let labelled = drawing.nodes.filter { !$0.label.isEmpty }
        #expect(labelled.count == 40 && labelled.contains { $0.key == "o1" })
        #expect(drawing.heading.subtitle.contains("the 40 largest are named"))
    }

    @Test func `title and source may be one's own`() throws {
        let drawing = try draw(NamedNetworks.pair) { ($0.title, $0.source) = ("Mine", "My list") }
        #expect(drawing.heading.title == "Mine" && drawing.heading.source == "My list")
        #expect(try draw(NamedNetworks.pair).heading.source == "Source: town · Quintet")
    }
}
