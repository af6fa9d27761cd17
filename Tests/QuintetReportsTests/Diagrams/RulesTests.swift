import Graphviz
import Quintet
import QuintetFormats
import Testing

@testable import QuintetReports

/// Rules: what the look means, and a legend that says so.
struct RulesTests {
    /// Twelve organizations in a ring, each with a region of `regions` (the last without), the first a hub.
    private func ring(regions: Int = 3) throws -> Network {
        var network = Network()
        for i in 0..<12 {
            var organization = Organization(Organization.ID("o\(i)"), sector: i < 5 ? .academia : .business)
            if i < 11 { organization.region = "r\(i % regions)" }
            organization.attributes["city"] = i < 2 ? "=SUM(A1)" : i < 7 ? "<b>Nan</b>" : nil
            organization.attributes["staff"] = String(i * i)
            try network.add(organization)
        }
        for i in 0..<12 {
            try network.add(
                Collaboration(
                    Organization.ID("o\(i)"), Organization.ID("o\((i + 1) % 12)"),
                    kind: i % 2 == 0 ? "funds" : "advises",
                    weight: Double(i + 1)))
        }
        for i in 2..<9 { try network.add(Collaboration("o0", Organization.ID("o\(i)"), kind: "funds")) }
        return network
    }

    private func rules(_ json: String) throws -> StyleRules {
        try StyleRules(FileBytes(Array(json.utf8), name: "style.json"))
    }

    private func draw(_ json: String, _ network: Network? = nil, _ theme: Theme = .light) throws -> Drawing {
        var options = PictureOptions()
        options.theme = theme
        options.rules = try rules(json)
        return try AnswerFixtures.subject(try network ?? ring(), Scope()).partnerMap(options)
    }

    private func fill(_ item: Drawing.LegendItem) -> Color? {
        if case .node(_, let fill, _) = item.mark { fill } else { nil }
    }

    /// The number in the brackets at the end of an entry.
    private func count(_ item: Drawing.LegendItem) -> Int? {
        item.text.split(separator: "(").last.flatMap { Int($0.dropLast()) }
    }

    // MARK: A true legend

    @Test(arguments: [
        #"{"nodes": {"color": "region"}}"#, #"{"nodes": {"color": "cluster"}}"#, #"{"nodes": {"color": "degree"}}"#,
        #"{"nodes": {"color": "city"}}"#, #"{"nodes": {"color": "staff"}}"#, #"{"nodes": {"color": "sector"}}"#,
        #"{"nodes": {"color": {"by": "staff", "classes": "equal"}, "only": "degree>=3"}}"#,
        ##"{"nodes": {"color": {"by": "region", "values": {"r1": "#123456"}, "order": ["r2"]}}}"##,
    ]) func `the legend lists the colors that are drawn, how often, and nothing else`(_ json: String) throws {
        for theme in [Theme.light, .dark, .print] {
            let drawing = try draw(json, nil, theme)
            var drawn: [Color: Int] = [:]
            for node in drawing.nodes { drawn[node.fill, default: 0] += 1 }
            var told: [Color: Int] = [:]
            for item in drawing.heading.legend[0] { if let fill = fill(item) { told[fill] = count(item) } }
            #expect(told == drawn, "\(json) \(theme.name)")
            for node in drawing.nodes { #expect(node.ink.contrast(with: node.fill) >= 4.5, "\(node.fill)") }
        }
    }

    @Test func `more than eight values become other, and it is said how many`() throws {
        var network = Network()
        for i in 0..<30 {
            var organization = Organization(Organization.ID("o\(i)"))
            organization.attributes["team"] = "t\(i < 20 ? i % 10 : i % 8)"
            try network.add(organization)
            if i > 0 { try network.add(Collaboration("o0", Organization.ID("o\(i)"))) }
        }
        let drawing = try draw(#"{"nodes": {"color": "team"}}"#, network)
        let texts = drawing.heading.legend[0].map(\.text)
        #expect(texts.count == 10 && texts.last == "other: t8, t9 (4)", "\(texts)")
        #expect(Set(drawing.nodes.map(\.fill)).count == 9)
    }

    @Test func `line styles of one's own leave the others theirs`() throws {
        let drawing = try draw(#"{"lines": {"style": {"by": "kind", "values": {"funds": "dotted"}}}}"#)
        let styles = Set(drawing.edges.map { "\($0.classes[0]) \($0.style)" })
        #expect(
            styles == ["kind-funds dotted", "kind-advises dashed"]
                || styles == ["kind-funds dotted", "kind-advises solid"], "\(styles)")
        let told = drawing.heading.legend.joined().compactMap { item -> String? in
            if case .line(let style, _, _, _) = item.mark, ["funds", "advises"].contains(item.text) {
                "kind-\(item.text) \(style)"
            } else {
                nil
            }
        }
        #expect(Set(told) == styles)
    }

    @Test func `the size key shows least, median and greatest of those drawn`() throws {
        let drawing = try draw(#"{"nodes": {"size": "staff"}, "lines": {"width": "none"}}"#)
        #expect(drawing.heading.legend[1].map(\.text) == ["Size: staff", "least 0", "median 25", "greatest 121"])
        let none = try draw(#"{"nodes": {"size": "none"}, "lines": {"width": "none"}}"#)
        #expect(Set(none.nodes.map(\.fontSize)).count == 1)
        #expect(!"\(none.heading.legend)".contains("Size"))
    }

    @Test func `what rules hide is said, and measures still count it`() throws {
        let drawing = try draw(#"{"nodes": {"color": "degree", "only": ["region=r0,r1", "degree>=3"]}}"#)
        #expect(drawing.nodes.map(\.key) == ["o0", "o3", "o4", "o6", "o7"])
        #expect(drawing.heading.subtitle.contains("drawn: only region: r0, r1; degree ≥ 3 (5 of 12)"))
        #expect(throws: PictureError.self) { try draw(#"{"nodes": {"only": "degree>99"}}"#) }
    }

    @Test func `classes hold equal numbers together and cover every number once`() {
        withEverySeedOfNumbers { numbers in
            for method in StyleRules.Classes.allCases {
                let classes = NumberClasses(numbers, by: method, .whole)
                #expect(classes.classes.count <= 5)
                #expect(classes.classes.map(\.count).reduce(0, +) == numbers.count)
                for (place, one) in classes.classes.enumerated() {
                    #expect(numbers.count { classes.place(of: $0) == place } == one.count)
                    if place > 0 { #expect(classes.classes[place - 1].range.upperBound < one.range.lowerBound) }
                }
            }
        }
    }

    private func withEverySeedOfNumbers(_ body: ([Double]) -> Void) {
        for seed in 1..<60 {
            body((0..<seed).map { Double(($0 * 7919 + seed * 104_729) % (seed % 13 + 1)) })
        }
    }

    // MARK: What is refused

    @Test(arguments: [
        ("", "empty"), ("[]", "1:1: an object in braces"),
        (#"{"nodes": {"colour": "region"}}"#, "1:12: unknown name \"colour\" (did you mean color?)"),
        (
            ##"{"nodes": {"color": {"by": "region", "values": {"r1": "#12345G"}}}}"##,
            "1:55: a color such as \"#0072B2\""
        ),
        (#"{"nodes": {"color": {"by": 5}}}"#, "1:28: a text in quotes"), (#"{"nodes": {"size": NaN}}"#, "1:20"),
        (#"{"nodes": {"shape": {"by": "sector", "values": {"academia": "bax"}}}}"#, "did you mean box?"),
        (String(repeating: "[", count: 600), "512 deep"), (#"{"title": "a", "title": "b"}"#, "twice"),
        (#"{"lines": {"width": ["strength"]}}"#, "1:21: an object in braces"),
    ]) func `a style file that is none is refused with the place`(_ json: String, _ words: String) {
        let error = #expect(throws: (any Error).self) { try rules(json) }
        #expect("\(error.map { "\($0)" } ?? "")".contains(words), "\(String(describing: error))")
        #expect("\(error.map { "\($0)" } ?? "")".hasPrefix("style.json"))
    }

    @Test(arguments: [
        (#"{"nodes": {"color": "citty"}}"#, "did you mean city?"), (#"{"nodes": {"color": "x"}}"#, "city, staff"),
        (#"{"nodes": {"shape": "staff"}}"#, "is a number"), (#"{"nodes": {"size": "city"}}"#, "has words"),
        (#"{"nodes": {"color": "area"}}"#, "no organization has a value"),
        (#"{"nodes": {"only": "region=r7"}}"#, "unknown value \"r7\""),
        (#"{"nodes": {"only": "region"}}"#, "is no condition"),
        (#"{"nodes": {"only": "city>3"}}"#, "compared with = or !="),
        (#"{"nodes": {"only": "degree=many"}}"#, "not \"many\""),
        (#"{"lines": {"color": "region"}}"#, "for lines there are kind"),
        (#"{"lines": {"style": "strength"}}"#, "is a number"),
        (#"{"lines": {"width": "kind"}}"#, "has words"),
        (##"{"nodes": {"color": {"by": "degree", "values": {"3": "#000000"}}}}"##, "numbers have classes"),
    ]) func `a rule that does not fit the network is refused with the place`(_ json: String, _ words: String) {
        let error = #expect(throws: StyleError.self) { try draw(json) }
        #expect(error?.description.contains(words) ?? false, "\(String(describing: error))")
        #expect(error?.place.hasPrefix("style.json:1:") ?? false, "\(String(describing: error?.place))")
    }

    // MARK: Colors

    @Test func `a ramp goes one way in lightness, and colors of one shape differ in grey`() {
        for theme in [Theme.light, .dark, .print] {
            for ramp in [(0..<5).map { StylePalette.ramp($0, theme) }, StylePalette.lineRamp(theme)] {
                for (one, other) in zip(ramp, ramp.dropFirst()) {
                    let (low, high) = (one.luminance, other.luminance)
                    #expect(theme.name == .dark ? high > low * 1.25 : low > high * 1.25)
                }
            }
            for one in 0..<StyleRules.colorLimit {
                for other in 0..<one where StylePalette.shapes[one] == StylePalette.shapes[other] {
                    let contrast = StylePalette.color(one, theme).contrast(with: StylePalette.color(other, theme))
                    #expect(contrast > 1.2, "\(one) \(other) \(theme.name)")
                }
                #expect(
                    StylePalette.color(one, theme).visible(on: theme.background).contrast(with: theme.background) >= 3)
            }
        }
    }
}
