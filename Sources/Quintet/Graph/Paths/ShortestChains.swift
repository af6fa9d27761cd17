/// The shortest ways from one organization to another.
public struct ShortestChains: Sendable {
    /// How many ties a chain has.
    public let steps: Int
    /// How many shortest chains there are; a `Double`, as there may be very many.
    public let count: Double
    /// Some of them as positions from source to target, the one whose weakest tie is strongest first.
    public let chains: [[Int]]
}

extension GraphView {
    /// The chains with the fewest ties from one organization to another.
    ///
    /// Direction counts if the graph is directed. The first chain is the one whose weakest tie is the strongest; among
    /// equals, the one whose organizations come first in the network.
    ///
    /// - Parameters:
    ///   - source: position of the organization that wants to reach the other.
    ///   - target: position of the other.
    ///   - limit: how many chains to list, at least 1.
    /// - Returns: the chains, or nil where there is none. From an organization to itself there is one chain of no ties.
    /// - Complexity: O(n + m), and the length of the chains listed.
    public func shortestChains(from source: Int, to target: Int, limit: Int = 5) -> ShortestChains? {
        precondition(limit >= 1, "at least one chain is listed")
        // Breadth first from the target, against the direction of the ties, so that every organization met knows how
        // far it is from the target and how many ways there are.
        var distance = [Int](repeating: -1, count: count)
        var ways = [Double](repeating: 0, count: count)
        // The strongest weakest tie on a shortest way to the target.
        var firmness = [Double](repeating: 0, count: count)
        distance[target] = 0
        ways[target] = 1
        firmness[target] = .infinity
        var queue = [target]
        var head = 0
        while head < queue.count, distance[source] < 0 || distance[queue[head]] < distance[source] {
            let w = queue[head]
            head += 1
            for arc in incomingOffsets[w]..<incomingOffsets[w + 1] {
                let v = Int(incomingTargets[arc])
                if distance[v] < 0 {
                    distance[v] = distance[w] + 1
                    queue.append(v)
                }
                guard distance[v] == distance[w] + 1 else { continue }
                ways[v] += ways[w]
                firmness[v] = max(firmness[v], min(incomingWeights[arc], firmness[w]))
            }
        }
        guard distance[source] >= 0 else { return nil }

        var chains: [[Int]] = []
        var chain = [source]
        func extend() {
            guard chains.count < limit, let v = chain.last else { return }
            if v == target {
                chains.append(chain)
                return
            }
            let next = (offsets[v]..<offsets[v + 1])
                .filter { distance[Int(targets[$0])] == distance[v] - 1 && distance[v] > 0 }
                .map { (w: Int(targets[$0]), firmness: min(weights[$0], firmness[Int(targets[$0])])) }
                .sorted { ($0.firmness, $1.w) > ($1.firmness, $0.w) }
            for (w, _) in next {
                chain.append(w)
                extend()
                chain.removeLast()
            }
        }
        extend()
        return ShortestChains(steps: distance[source], count: ways[source], chains: chains)
    }
}
