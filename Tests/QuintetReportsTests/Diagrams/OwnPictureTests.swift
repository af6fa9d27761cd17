import Graphviz
import Quintet
import Testing

@testable import QuintetReports

/// What the pictures of our own layout say of networks that can be counted by hand.
@Suite(.serialized) struct OwnPictureTests {
    private func draw(
        _ id: String, _ network: Network, _ change: (inout PictureOptions) -> Void = { _ in }
    ) throws -> Drawing {
        var options = PictureOptions()
        change(&options)
        let picture = try #require(Picture.named(id))
        return try AnswerFixtures.subject(network).draw(picture, options, measuring: InProcessRenderer())
    }

    private func labels(_ drawing: Drawing) -> Set<String> {
        Set(drawing.nodes.map { $0.label.joined(separator: " ") })
    }

    // MARK: Sectors

    @Test func `the sector overview has a card for every sector and draws only what crosses`() throws {
        var network = try AnswerFixtures.town()
        try network.add(Organization("school", sector: .academia))
        try network.add(Collaboration("uni", "school"))
        let drawing = try draw("sectors", network)
        // Five sectors and those without; environment has nobody.
        #expect(
            drawing.cards.map(\.key).dropFirst() == [
                "government", "academia", "business", "civil-society", "environment", "none",
            ])
        #expect(labels(drawing).contains("none yet"))
        // uni–city, uni–shop and city–club cross; uni–school does not.
        #expect(Set(drawing.edges.map(\.key)) == ["uni--city", "shop--uni", "city--club"] || drawing.edges.count == 3)
        #expect(drawing.heading.subtitle.contains("3 of 4 pairs of partners cross sectors"))
    }

    @Test func `a sector the source cannot express is not called missing`() throws {
        var network = try AnswerFixtures.town()
        network.vocabularies.notObserved = [.environment]
        #expect(labels(try draw("sectors", network)).contains("not observed in this data"))
        #expect(!labels(try draw("sectors", network)).contains("none yet"))
        #expect(try draw("between", network).heading.subtitle.contains("not observed in this data: environment"))
    }

    @Test func `a card counts those that found no room`() throws {
        let drawing = try draw("sectors", try AnswerFixtures.triangles(sectors: true)) { $0.top = 2 }
        // Three in government, one pill for the best and one for the rest; five without a sector likewise.
        #expect(labels(drawing).isSuperset(of: ["+ 2 more", "+ 4 more"]))
    }

    // MARK: Between

    @Test func `between sectors each line has its number and each circle the ties inside`() throws {
        let drawing = try draw("between", try AnswerFixtures.town())
        // uni–city twice, shop–uni once, city–club once.
        #expect(
            Set(drawing.edges.map(\.key)) == [
                "government--academia", "academia--business", "government--civil-society",
            ])
        let counts = Dictionary(
            uniqueKeysWithValues: drawing.nodes.filter { $0.key.hasPrefix("count-") }.map { ($0.key, $0.label) })
        #expect(counts["count-government--academia"] == ["2"] && counts["count-academia--business"] == ["1"])
        #expect(drawing.heading.subtitle.contains("4 of 4 ties lie between sectors"))
        #expect(
            drawing.heading.subtitle.contains(
                "no tie: government–business, academia–civil society, business–civil society"))
    }

    @Test func `no number lies on another pair's line, where it would be read as that line's`() throws {
        var network = Network()
        let sectors: [Sector?] = Sector.allCases + [nil]
        for (number, sector) in sectors.enumerated() {
            try network.add(Organization(Organization.ID("o\(number)"), sector: sector))
            for earlier in 0..<number {
                try network.add(Collaboration(Organization.ID("o\(earlier)"), Organization.ID("o\(number)")))
            }
        }
        let drawing = try draw("between", network)
        #expect(drawing.edges.count == 15)
        let places = try drawing.nodes.map { try #require($0.position) }
        for edge in drawing.edges {
            let number = try #require(drawing.nodes.firstIndex { $0.key == "count-" + edge.key })
            for other in drawing.edges where other.key != edge.key {
                // The nearest of a thousand points of the other line.
                let (from, to) = (places[other.tail], places[other.head])
                let nearest = (0...1000).map { step -> Double in
                    let share = Double(step) / 1000
                    let x = from.x + (to.x - from.x) * share - places[number].x
                    let y = from.y + (to.y - from.y) * share - places[number].y
                    return (x * x + y * y).squareRoot()
                }.min()
                #expect(try #require(nearest) > drawing.nodes[number].width / 2, "\(edge.key) lies on \(other.key)")
            }
        }
    }

    @Test func `between regions counts those without one apart`() throws {
        var network = Network()
        for (id, region) in [("a", "north"), ("b", "south"), ("c", nil)] as [(String, String?)] {
            var organization = Organization(Organization.ID(id))
            organization.region = region
            try network.add(organization)
        }
        try network.add(Collaboration("a", "b"))
        try network.add(Collaboration("a", "c"))
        let drawing = try draw("between", network) { $0.grouping = .region }
        #expect(Set(drawing.edges.map(\.key)) == ["north--south", "north--none"])
        #expect(drawing.heading.title == "Between the regions: town")
    }

    // MARK: Coverage

    private func coverage() throws -> Network {
        var network = Network()
        var clinic = Organization("clinic", sector: .government)
        (clinic.region, clinic.areas, clinic.alsoSectors) = ("north", ["health"], [.academia])
        var firm = Organization("firm", sector: .business)
        firm.region = "south"
        try network.add(clinic)
        try network.add(firm)
        var project = Project("p")
        (project.areas, project.region) = (["health"], "north")
        try network.add(project)
        try network.add(Participation("firm", in: "p"))
        return network
    }

    @Test func `coverage finds a sector through its organizations and through projects`() throws {
        let table = CoverageTable(try coverage())
        let (row, column) = (
            try #require(table.areas.firstIndex(of: "health")), try #require(table.regions.firstIndex(of: "north"))
        )
        // The clinic's own sector and its further one, and the firm that works in the project there.
        #expect(table.cells[row][column].sectors == [.government, .academia, .business])
        #expect(table.cells[row][column].projects.count == 1 && table.countsAlsoSectors)
        #expect(table.rowTotals[row].projects.count == 1 && table.columnTotals[column].organizations.count == 2)
        #expect(table.cells.joined().count { !$0.isEmpty } == 1)
        #expect(table.unplacedOrganizations == 0 && table.unplacedProjects == 0)
    }

    @Test func `a mark is filled, hollow or a dash`() throws {
        var network = try coverage()
        network.vocabularies.notObserved = [.environment]
        let drawing = try draw("coverage", network)
        func mark(_ sector: Sector) throws -> Drawing.Node {
            try #require(drawing.nodes.first { $0.key == "\(sector.rawValue)-health--north" })
        }
        #expect(try mark(.government).classes.contains("present") && mark(.government).label == ["G"])
        #expect(try mark(.civilSociety).classes.contains("missing") && mark(.civilSociety).label.isEmpty)
        #expect(try mark(.environment).classes.contains("not-observed") && mark(.environment).height < 3)
        // The legend shows the four that can be there, missing, and not observed.
        #expect(drawing.heading.legend[0].count == 6)
    }

    // MARK: Path

    @Test func `a path names each step and its strength`() throws {
        let drawing = try draw("path", try AnswerFixtures.town()) {
            ($0.focus, $0.target) = (("shop", 1), "city")
        }
        #expect(labels(drawing).isSuperset(of: ["Shop", "University", "City", "research ×1"]))
        let path = drawing.edges.filter { $0.classes.contains("path") }.map(\.key)
        #expect(path == ["shop--uni", "uni--city"])
        #expect(drawing.heading.subtitle.hasPrefix("2 steps, through 1 organization"))
        // The club is a partner of the city that is not on the way.
        #expect(drawing.nodes.contains { $0.key == "club@2" && $0.classes.contains("neighbor") })
    }

    @Test func `without a chain the picture says so`() throws {
        let drawing = try draw("path", try AnswerFixtures.town()) {
            ($0.focus, $0.target) = (("shop", 1), "lone")
        }
        #expect(drawing.heading.subtitle.hasPrefix("There is no chain from Shop to Lone"))
        #expect(!drawing.edges.contains { $0.classes.contains("path") })
    }

    @Test func `where only direction stands in the way the picture does not say that there is no tie`() throws {
        let network = try AnswerFixtures.network([("a", "b", 1), ("b", "c", 1)], isDirected: true)
        let drawing = try draw("path", network) { ($0.focus, $0.target) = (("c", 1), "a") }
        #expect(drawing.heading.subtitle.contains("along the direction of the ties"))
    }

    @Test(arguments: [6, 11, 23]) func `a long chain goes on in the next row`(_ length: Int) throws {
        let drawing = try draw("path", NamedNetworks.path(length)) {
            ($0.focus, $0.target) = (("o1", 1), Organization.ID("o\(length)"))
        }
        #expect(drawing.edges.count { $0.classes.contains("path") } == length - 1)
        let rows = Set(drawing.nodes.filter { $0.classes.contains("on-path") }.compactMap { $0.position?.y })
        #expect(rows.count == (length + 4) / 5)
        _ = try InProcessRenderer().render(drawing, as: [.svg])
    }

    // MARK: Programme

    @Test func `the programme shows the projects with most partners and says of how many`() throws {
        var network = try AnswerFixtures.town()
        try network.add(Project("lake", titles: [.english: "Lake"]))
        try network.add(Participation("city", in: "lake"))
        let drawing = try draw("programme", network) { $0.top = 1 }
        #expect(labels(drawing).isSuperset(of: ["Park", "University", "Club"]) && !labels(drawing).contains("Lake"))
        #expect(drawing.heading.subtitle.contains("the 1 project with most partners, of 2, and 2 of 3 partners"))
        #expect(Set(drawing.edges.map(\.key)) == ["park--uni", "park--club"])
    }

    // MARK: Nothing to draw

    @Test(arguments: ["sectors", "between", "coverage", "programme"])
    func `a network without what is shown is said to be so`(
        _ id: String
    ) throws {
        for network in [Network(), NamedNetworks.pair] {
            #expect {
                try draw(id, network)
            } throws: { error in
                guard case .nothing(let reason)? = error as? PictureError else { return false }
                return !reason.en.isEmpty && !reason.th.isEmpty
            }
        }
    }

    @Test(arguments: ["ego", "path"]) func `a picture of somebody needs to know of whom`(_ id: String) throws {
        #expect { try draw(id, NamedNetworks.pair) } throws: { error in
            if case .needs? = error as? PictureError { true } else { false }
        }
    }

    @Test func `every picture has an id, words in both languages and one place in the list`() {
        #expect(Set(Picture.all.map(\.id)).count == Picture.all.count)
        for picture in Picture.all {
            #expect(!picture.summary.en.isEmpty && hasThaiLetters(picture.summary.th))
            #expect(Picture.named(picture.id)?.id == picture.id)
        }
    }
}
