import Foundation
import Graphviz
import Testing

@testable import QuintetCLI

@Suite(.enabled(if: BuiltProgram.exists, "the program quintet is not built beside the tests"), .serialized)
struct ChildRendererTests {
    private let drawing = Drawing(
        name: "pair",
        nodes: [.init(key: "a", label: ["a"]), .init(key: "b", label: ["b"])],
        edges: [.init(tail: 0, head: 1, key: "ab")], page: .a4)

    private func renderer(fault: String? = nil, deadline: Double? = nil, limit: Int = 512 << 20) -> ChildRenderer {
        ChildRenderer(
            executable: BuiltProgram.path, limits: DrawingLimits(deadline: deadline, output: limit), fallsBack: false,
            extraEnvironment: fault.map { ["QUINTET_LAYOUT_FAULT": $0] } ?? [:])
    }

    /// Processes whose parent is this one and that stay: other tests start programs at the same time, which end.
    private func children() throws -> [String] {
        var staying = try childrenNow()
        let deadline = ContinuousClock.now + .seconds(20)
        while !staying.isEmpty, ContinuousClock.now < deadline {
            usleep(50_000)
            let now = try childrenNow()
            staying.removeAll { !now.contains($0) }
        }
        return staying
    }

    private func childrenNow() throws -> [String] {
        #if os(Linux)
            return try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
                guard Int(name) != nil,
                    let line = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
                    let rest = line.split(separator: ")").last
                else { return false }
                let fields = rest.split(separator: " ")
                return fields.count > 1 && fields[1] == "\(ProcessInfo.processInfo.processIdentifier)"
            }
        #else
            return []
        #endif
    }

    @Test func `the child draws what the library draws here`() throws {
        let there = try renderer().render(drawing, as: [.svg, .dot])
        let here = try InProcessRenderer().render(drawing, as: [.svg, .dot])
        #expect(there == here)
    }

    @Test(arguments: Drawing.Engine.allCases.filter { $0 != .fdp }) func `every engine repeats itself to the byte`(
        engine: Drawing.Engine
    ) throws {
        let nodes = (0..<18).map {
            Drawing.Node(
                key: "\($0)", label: ["Partner \($0)"], position: .init(x: Double($0 % 5) * 90, y: Double($0 / 5) * 50))
        }
        let edges = (1..<18).map { Drawing.Edge(tail: $0 / 3, head: $0, key: "\($0)") }
        let drawing = Drawing(name: "tree", nodes: nodes, edges: edges, engine: engine, page: .a4, root: 0)
        let first = try renderer().render(drawing, as: [.svg])
        let second = try renderer().render(drawing, as: [.svg])
        #expect(first == second)
    }

    @Test func `a library that crashes is an error with its signal`() throws {
        let error = #expect(throws: RenderingError.self) {
            try renderer(fault: "crash").render(drawing, as: [.svg])
        }
        guard case .crashed(let signal, let task, _)? = error else {
            Issue.record("not a crash: \(String(describing: error))")
            return
        }
        #expect(signal == SIGSEGV)
        #expect(task == RenderingTask(drawing))
        #expect(error?.description.contains("2 nodes") == true)
        #expect(try children() == [])
    }

    @Test func `a library that hangs is given up in time`() throws {
        let start = ContinuousClock.now
        #expect(throws: RenderingError.timedOut(seconds: 0.8, task: RenderingTask(drawing))) {
            try renderer(fault: "hang", deadline: 0.8).render(drawing, as: [.svg])
        }
        #expect(ContinuousClock.now - start < .seconds(2.5))
        #expect(try children() == [])
    }

    @Test func `a library that writes without end is stopped`() throws {
        let start = ContinuousClock.now
        #expect(throws: RenderingError.tooLarge("the drawing library wrote more than 32 MB")) {
            try renderer(fault: "flood", deadline: 20, limit: 32 << 20).render(drawing, as: [.svg])
        }
        #expect(ContinuousClock.now - start < .seconds(15))
        #expect(try children() == [])
    }

    @Test func `an error inside the child arrives as itself`() {
        let broken = Drawing(
            name: "x", nodes: [.init(key: "a", label: ["a"])], edges: [.init(tail: 0, head: 9, key: "e")])
        #expect(throws: RenderingError.invalidDrawing("a line leads to a node that is not there")) {
            try renderer().render(broken, as: [.svg])
        }
    }

    @Test func `a program that is not there cannot start`() {
        #expect(throws: RenderingError.self) {
            try ChildRenderer(executable: "/nonexistent/quintet", fallsBack: false).render(drawing, as: [.svg])
        }
    }

    @Test func `a program that answers nonsense gave up`() throws {
        let echo = "/bin/echo"
        try #require(FileManager.default.isExecutableFile(atPath: echo))
        let error = #expect(throws: RenderingError.self) {
            try ChildRenderer(executable: echo, fallsBack: false).render(drawing, as: [.svg])
        }
        guard case .crashed(nil, _, _)? = error else {
            Issue.record("unexpected: \(String(describing: error))")
            return
        }
    }

    @Test func `remarks are said once`() {
        let remarks = ChildRemarks(Array("Warning: a\nWarning: a\n\u{1B}[31mb\n".utf8))
        #expect(remarks.lines == ["Warning: a", "[31mb"])
        #expect(remarks.lastWords == "Warning: a; [31mb")
    }
}
