import Foundation
import Graphviz
import Testing

@testable import QuintetCLI

/// What comes of a drawing whose library fails: a picture with a remark, or the reason why there is none.
@Suite(.enabled(if: BuiltProgram.exists, "the program quintet is not built beside the tests"), .serialized)
struct FallbackTests {
    static let faults = ["crash", "quit", "refuse", "memory", "flood", "hang"]

    static func tree(_ count: Int, engine: Drawing.Engine = .neato) -> Drawing {
        let nodes = (0..<count).map { Drawing.Node(key: "\($0)", label: ["พันธมิตร \($0)", "Partner"]) }
        let edges = (1..<count).map {
            Drawing.Edge(tail: $0 / 3, head: $0, key: "\($0)", hasArrow: $0 % 2 == 0)
        }
        return Drawing(
            name: "tree", heading: .init(title: "Tree", source: "Source: nowhere"), nodes: nodes, edges: edges,
            engine: engine, page: .a4, root: 0)
    }

    static func renderer(
        _ fault: String?, deadline: Double? = 3, output: Int = 8 << 20, memory: Int = 1_024, processes: Int = 2
    ) -> ChildRenderer {
        ChildRenderer(
            executable: BuiltProgram.path,
            limits: DrawingLimits(deadline: deadline, memory: memory, output: output, processes: processes),
            extraEnvironment: fault.map { ["QUINTET_LAYOUT_FAULT": $0] } ?? [:])
    }

    @Test(arguments: faults) func `an engine that fails is replaced by places of our own`(_ fault: String) throws {
        let drawing = Self.tree(12)
        let picture = try Self.renderer("\(fault)@neato", deadline: 5).render(drawing, as: [.svg, .png])
        guard case .ownPlaces? = picture.remarks.first else {
            Issue.record("\(picture.remarks)")
            return
        }
        let svg = String(decoding: picture.data(for: .svg), as: UTF8.self)
        for node in drawing.nodes { #expect(svg.contains("id=\"n-\(node.key)\"")) }
        #expect(svg.contains("width=\"842pt\" height=\"595pt\""))
        #expect(picture.data(for: .png).starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(Set(picture.positions.map { "\($0)" }).count == 12)
    }

    @Test(arguments: faults) func `a library that always fails leaves an SVG of our own`(_ fault: String) throws {
        let start = ContinuousClock.now
        let picture = try Self.renderer(fault, deadline: 1).render(Self.tree(12), as: [.svg, .pdf])
        #expect(ContinuousClock.now - start < .seconds(1.5))
        let svg = String(decoding: picture.data(for: .svg), as: UTF8.self)
        #expect(svg.contains("id=\"n-11\"") && svg.contains("พันธมิตร 3") && svg.hasSuffix("</svg>\n"))
        #expect(picture.files[.pdf] == nil && picture.remarks.count == 2)
        guard case .plainDrawing? = picture.remarks.first, case .missing(.pdf, _)? = picture.remarks.last else {
            Issue.record("\(picture.remarks)")
            return
        }
    }

    @Test func `where nothing else will do the first error is told`() throws {
        let error = #expect(throws: RenderingError.self) {
            try Self.renderer("crash").render(Self.tree(5), as: [.png, .pdf])
        }
        #expect(error?.description.contains("neato") == true, "\(String(describing: error))")
    }

    @Test func `one format that fails does not take the others with it`() throws {
        let whole = try Self.renderer(nil, deadline: 20).render(Self.tree(9), as: [.svg])
        let part = try Self.renderer("crash@png", deadline: 20).render(Self.tree(9), as: [.svg, .png, .dot])
        #expect(part.data(for: .svg) == whole.data(for: .svg))
        #expect(part.files[.png] == nil && !part.data(for: .dot).isEmpty)
        let plain = try Self.renderer("crash@svg", deadline: 20).render(Self.tree(9), as: [.svg, .png])
        #expect(plain.files[.png] != nil && plain.positions == whole.positions)
        #expect(String(decoding: plain.data(for: .svg), as: UTF8.self).contains("id=\"n-8\""))
    }

    @Test(arguments: [Drawing.Engine.neato, .dot, .given])
    func `the bytes of a format do not depend on the others`(engine: Drawing.Engine) throws {
        var drawing = Self.tree(20, engine: engine)
        for index in drawing.nodes.indices {
            drawing.nodes[index].position = .init(x: Double(index % 5) * 120, y: Double(index / 5) * 60)
        }
        let together = try Self.renderer(nil, deadline: 20).render(drawing, as: [.svg, .png, .pdf, .dot])
        for format in PictureFormat.allCases {
            let alone = try Self.renderer(nil, deadline: 20).render(drawing, as: [format])
            #expect(
                alone.data(for: format) == together.data(for: format) && !alone.data(for: format).isEmpty, "\(format)")
        }
        let inOne = try Self.renderer(nil, deadline: 20, processes: 1).render(drawing, as: [.svg, .png, .pdf, .dot])
        #expect(inOne == together)
    }

    @Test func `words are estimated where they cannot be measured`() throws {
        #expect(try Self.renderer("crash@measure").widths(of: FontWidths.usualScalars) == .estimated)
        let measured = try Self.renderer(nil).widths(of: FontWidths.usualScalars)
        let text = "มหาวิทยาลัยภาคเหนือ Northern University"
        let (one, other) = (measured.width(of: text, size: 12), FontWidths.estimated.width(of: text, size: 12))
        #expect(abs(one - other) < 0.15 * one, "\(one) \(other)")
    }

    /// A hundred failures of every kind in a seeded order, two at a time.
    @Test func `a hundred failures are answered in time and leave nothing behind`() async throws {
        let deadline = 1.2
        var numbers = SystemSeed(state: 2567)
        // One in twelve hangs altogether: each takes the whole deadline.
        let kinds = Self.faults.dropLast().flatMap { [$0, $0 + "@neato"] } + ["hang", "hang@neato"]
        let storm = (0..<100).map { $0 < kinds.count ? kinds[$0] : kinds.randomElement(using: &numbers) ?? "crash" }
            .shuffled(using: &numbers)
        let before = try descriptors()
        await withTaskGroup(of: Void.self) { group in
            for part in 0..<2 {
                group.addTask {
                    for (number, fault) in storm.enumerated() where number % 2 == part {
                        let start = ContinuousClock.now
                        let picture = try? Self.renderer(fault, deadline: deadline, output: 4 << 20)
                            .render(Self.tree(6), as: number % 5 == 0 ? [.svg, .png] : [.svg])
                        let time = ContinuousClock.now - start
                        #expect(time < .seconds(deadline + 0.5), "\(fault) took \(time)")
                        #expect(
                            picture?.data(for: .svg).isEmpty == false && picture?.remarks.isEmpty == false, "\(fault)")
                    }
                }
            }
        }
        #expect(try descriptors() < before + 50)
        #expect(try layoutChildren() == [])
    }

    private func descriptors() throws -> Int {
        #if os(Linux)
            return try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        #else
            return 0
        #endif
    }

    /// Drawing processes that this one has started and that stay, also dead ones that nobody has waited for.
    private func layoutChildren() throws -> [String] {
        #if os(Linux)
            func now() throws -> [String] {
                try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
                    guard Int(name) != nil,
                        let stat = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
                        let fields = stat.split(separator: ")").last?.split(separator: " "), fields.count > 1
                    else { return false }
                    let words = (try? String(contentsOfFile: "/proc/\(name)/cmdline", encoding: .utf8)) ?? ""
                    return fields[1] == "\(ProcessInfo.processInfo.processIdentifier)"
                        && (fields[0] == "Z" || words.contains(layoutChildArgument))
                }
            }
            var staying = try now()
            let end = ContinuousClock.now + .seconds(20)
            while !staying.isEmpty, ContinuousClock.now < end {
                usleep(50_000)
                let here = try now()
                staying.removeAll { !here.contains($0) }
            }
            return staying
        #else
            return []
        #endif
    }
}

/// A generator whose numbers follow from its seed.
private struct SystemSeed: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
