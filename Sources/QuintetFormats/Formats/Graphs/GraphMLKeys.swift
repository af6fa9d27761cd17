import Quintet

/// The declared keys of nodes, or of edges.
struct GraphMLKeys {
    var keys: [GraphDraft.Key] = []
    private var ids = WordTable()
    /// The key of each id.
    private var numbers: [Int] = []
    private var extras: [String: Int] = [:]

    /// Declares a key. An id that is there already gets the later meaning.
    mutating func declare(_ id: String, _ key: GraphDraft.Key) -> Int {
        let known = ids.intern(id)
        keys.append(key)
        if known < numbers.count { numbers[known] = keys.count - 1 } else { numbers.append(keys.count - 1) }
        return keys.count - 1
    }

    func number(of id: UnsafeRawBufferPointer) -> Int? { ids.position(of: id).map { numbers[$0] } }

    /// A key that the format itself has, of a name that no declared one has.
    mutating func extra(_ name: String) -> Int {
        if let known = extras[name] { return known }
        let number = keys.firstIndex { $0.name.lowercased() == name && !$0.isIgnored } ?? keys.count
        if number == keys.count { keys.append(GraphDraft.Key(name: name)) }
        extras[name] = number
        return number
    }
}
