import Testing

@testable import Graphviz

struct InProcessRendererTests {
    @Test func `three nodes become an SVG with their words`() throws {
        let nodes = ["a", "b", "c"].map { Drawing.Node(key: $0, label: ["node \($0)"]) }
        let edges = [Drawing.Edge(tail: 0, head: 1, key: "ab"), Drawing.Edge(tail: 1, head: 2, key: "bc")]
        let picture = try InProcessRenderer().render(Drawing(name: "three", nodes: nodes, edges: edges), as: [.svg])
        let svg = String(decoding: picture.data(for: .svg), as: UTF8.self)
        for word in ["node a", "node b", "node c", "id=\"n-a\"", "id=\"e-ab\""] { #expect(svg.contains(word)) }
    }
}
