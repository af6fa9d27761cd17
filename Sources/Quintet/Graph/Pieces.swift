/// One connected piece of an undirected graph, with positions of its own.
struct Piece {
    /// The positions in the whole graph, ascending.
    let members: [Int]
    /// The rows among them.
    let rows: Arcs.Rows
}

extension Arcs.Rows {
    /// The members of each connected piece, ascending; the piece with the first organization comes first.
    func pieceMembers() -> [[Int]] {
        let labels = connectedComponents()
        var pieces: [[Int]] = []
        var numbers = [Int](repeating: -1, count: labels.count)
        for (v, label) in labels.enumerated() {
            if numbers[label] < 0 {
                numbers[label] = pieces.count
                pieces.append([])
            }
            pieces[numbers[label]].append(v)
        }
        return pieces
    }

    /// The piece of all arcs among some positions, which are ascending.
    func piece(_ members: [Int]) -> Piece {
        var arcs = Arcs()
        for (label, v) in members.enumerated() {
            // Both rows and members ascend: what isn't found lies outside.
            for arc in offsets[v]..<offsets[v + 1] {
                guard let target = members.place(of: Int(targets[arc])) else { continue }
                arcs.append(Int32(truncatingIfNeeded: label), Int32(truncatingIfNeeded: target), weights[arc])
            }
        }
        return Piece(members: members, rows: arcs.rows(count: members.count))
    }
}

extension [Int] {
    /// Where a number stands in ascending order; nil where it does not.
    fileprivate func place(of number: Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == number ? low : nil
    }
}
