import Graphviz
import Quintet
import Testing

@testable import QuintetReports

/// Pictures that show the whole of what there is, or say what they leave out.
@Suite(.serialized) struct WholePictureTests {
    private func example(
        _ id: String, _ change: (inout PictureOptions) -> Void = { _ in }
    ) throws -> (subject: Subject, drawing: Drawing) {
        let subject = Subject(try PictureTests.example.get(), name: "thai-social-innovation", scope: Scope())
        var options = PictureOptions()
        change(&options)
        let picture = try #require(Picture.named(id))
        return (subject, try subject.draw(picture, options, measuring: InProcessRenderer()))
    }

    @Test(arguments: [Drawing.Page.a4, .a3, .slide]) func `a programme of sixty projects is shown whole`(
        _ page: Drawing.Page
    ) throws {
        let (subject, drawing) = try example("programme") { $0.page = page }
        let projects = drawing.nodes.filter { $0.classes.contains("project") }
        #expect(Set(projects.map(\.key)) == Set(subject.network.projects.map { "project-" + $0.id.text }))
        #expect(drawing.heading.subtitle.hasPrefix("60 projects, 113 partners"))
        #expect(drawing.nodes.allSatisfy { $0.label.joined().isEmpty || $0.fontSize >= 6.5 })
        // Each area that is the first of a project has its heading.
        let areas = Set(subject.network.projects.compactMap(\.areas.first))
        for area in areas { #expect(drawing.nodes.contains { $0.key.hasPrefix("area-\(area)-") }, "\(area)") }
    }

    @Test func `on A3 each project names its partners, on A4 it counts them by sector`() throws {
        let (subject, large) = try example("programme") { $0.page = .a3 }
        let parts = Set(subject.network.participations.map { "\($0.project.text)--\($0.organization.text)" })
        #expect(Set(large.nodes.map(\.key).filter { $0.contains("--") }) == parts)
        let (_, small) = try example("programme") { $0.page = .a4 }
        for project in subject.network.projects.prefix(20) {
            let counts = small.nodes.filter { node in
                node.key.hasPrefix("\(project.id.text)--") && !node.classes.contains("lead")
            }.compactMap { Int($0.label.joined()) }
            #expect(counts.reduce(0, +) == parts.count { $0.hasPrefix("\(project.id.text)--") })
        }
    }

    @Test func `every pair that crosses sectors has a line, alone or together with others`() throws {
        let (subject, drawing) = try example("sectors") { $0.page = .a4 }
        var crossing: Set<Set<String>> = []
        for tie in subject.network.collaborations {
            let ends = [tie.source, tie.target].map { subject.network[$0]?.sector }
            if ends[0] != ends[1] { crossing.insert([tie.source.text, tie.target.text]) }
        }
        let together = drawing.edges.filter { $0.classes.contains("together") }
        let counts = together.compactMap { $0.tooltip.split(separator: " ").first.flatMap { Int($0) } }
        #expect(drawing.edges.count - together.count + counts.reduce(0, +) == crossing.count)
        #expect(drawing.heading.subtitle.contains("\(counts.reduce(0, +)) of them with organizations not named"))
        #expect(together.allSatisfy { $0.style == .dotted })
    }

    @Test func `the area of a circle is the number of ties inside`() throws {
        let (subject, drawing) = try example("between")
        var inside: [String: Int] = [:]
        for tie in subject.network.collaborations where tie.source != tie.target {
            let (one, other) = (subject.network[tie.source]?.sector, subject.network[tie.target]?.sector)
            if one == other { inside["group-" + (one?.rawValue ?? "none"), default: 0] += 1 }
        }
        let circles = drawing.nodes.filter { $0.classes.contains("group") }
        let shares = circles.compactMap { circle in
            inside[circle.key].map { circle.width * circle.width / Double($0) }
        }
        #expect(shares.count == 5)
        for share in shares { #expect((share / shares[0] - 1).magnitude < 1e-9) }
        #expect(drawing.heading.subtitle.contains("1 tie of an organization with itself not counted"))
    }
}
