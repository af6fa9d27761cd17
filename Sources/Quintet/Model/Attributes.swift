/// What a record says beyond the fields of the model: named texts, in the order of the file.
///
/// Two are equal when they have the same values for the same names; the order is for showing and does not count.
public struct Attributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One attribute.
    public struct Entry: Hashable, Sendable {
        public let name: String
        public let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Every attribute, in order.
    public private(set) var entries: [Entry] = []

    /// Makes attributes from name and value pairs.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// Makes attributes of entries with different names; those without a value are left out.
    package init(distinct entries: [Entry]) {
        self.entries = entries.filter { !$0.value.isEmpty }
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

    public static func == (one: Attributes, other: Attributes) -> Bool {
        // Mostly there are none, or the same in the same order.
        one.entries == other.entries
            || one.entries.count == other.entries.count && Set(one.entries) == Set(other.entries)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(Set(entries)) }
}
