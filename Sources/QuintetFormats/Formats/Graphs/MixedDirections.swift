import Quintet

/// Where a graph file tells directed from undirected ties, if a network has both.
public enum MixedDirections: String, CaseIterable, Sendable {
    /// By a value `directed` of each edge; the graph is one of undirected edges, which every program reads.
    case value
    /// By the direction of each edge, which Gephi and yEd draw, igraph passes over and NetworkX refuses.
    case edge

    /// Whether a network has ties of both kinds.
    static func areIn(_ network: Network) -> Bool {
        guard let first = network.collaborations.first else { return false }
        return network.collaborations.contains { $0.isDirected != first.isDirected }
    }

    /// What somebody who opens the file elsewhere must know of it.
    static func notes(on network: Network) -> [Bilingual] {
        guard areIn(network) else { return [] }
        let (directed, all) = (network.collaborations.count(where: \.isDirected), network.collaborations.count)
        return [
            Bilingual(
                "\(grouped(directed)) of \(grouped(all)) ties \(directed == 1 ? "is" : "are") directed: other programs see undirected "
                    + "edges, \(directed == 1 ? "this" : "these") with the value directed = true",
                "ความร่วมมือ \(grouped(directed)) จาก \(grouped(all)) รายการมีทิศทาง: โปรแกรมอื่นจะเห็นเป็นเส้นไม่มีทิศทาง "
                    + "ที่มีค่า directed = true")
        ]
    }
}
