/// What a record says beyond the fields of the model: named texts, in the order of the file.
public struct Attributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One attribute.
    public struct Entry: Hashable, Sendable {
        public let name: String
        public let value: String
    }

    /// Every attribute, in order.
    public private(set) var entries: [Entry] = []

    /// Makes attributes from name and value pairs.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// The value of a name; setting nil or an empty text takes it out.
    public subscript(name: String) -> String? {
        get { entries.first { $0.name == name }?.value }
        set {
            let position = entries.firstIndex { $0.name == name }
            switch (position, newValue) {
            case (let position?, let value?) where !value.isEmpty: entries[position] = Entry(name: name, value: value)
            case (let position?, _): entries.remove(at: position)
            case (nil, let value?) where !value.isEmpty: entries.append(Entry(name: name, value: value))
            case (nil, _): break
            }
        }
    }

    /// Whether there are none.
    public var isEmpty: Bool { entries.isEmpty }
}
