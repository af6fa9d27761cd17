/// The building blocks of a network's storage: parallel arrays, one element a record, in insertion order.
///
/// A column only stores; the network checks at its door what goes in. `keep` is how every removal and every filter
/// is done: the records marked true stay, in their order.

package struct PeriodColumn: Sendable {
    private var sinces: [Int16] = []
    private var untils: [Int16] = []
    private static let open = Int16.min

    package subscript(position: Int) -> Period {
        get {
            let (since, until) = (sinces[position], untils[position])
            return Period(
                unchecked: since == Self.open ? nil : Int(since), until == Self.open ? nil : Int(until))
        }
        set {
            // A period's years lie in 1...9999, so they fit.
            sinces[position] = newValue.since.map { Int16($0) } ?? Self.open
            untils[position] = newValue.until.map { Int16($0) } ?? Self.open
        }
    }

    mutating func append(_ period: Period) {
        sinces.append(Self.open)
        untils.append(Self.open)
        self[sinces.count - 1] = period
    }

    mutating func keep(_ mask: [Bool]) {
        sinces.keep(mask)
        untils.keep(mask)
    }

    mutating func reorder(by order: [Int]) {
        sinces.reorder(by: order)
        untils.reorder(by: order)
    }

    mutating func reserveCapacity(_ count: Int) {
        sinces.reserveCapacity(count)
        untils.reserveCapacity(count)
    }
}

/// Where records came from: the number of the file (0 is none) and the row.
package struct OriginColumn: Sendable {
    package private(set) var files: [UInt16] = []
    package private(set) var rows: [UInt32] = []

    mutating func append(file: Int, row: Int) {
        files.append(UInt16(clamping: file))
        rows.append(UInt32(clamping: row))
    }

    mutating func set(_ position: Int, file: Int, row: Int) {
        files[position] = UInt16(clamping: file)
        rows[position] = UInt32(clamping: row)
    }

    mutating func keep(_ mask: [Bool]) {
        files.keep(mask)
        rows.keep(mask)
    }

    mutating func reorder(by order: [Int]) {
        files.reorder(by: order)
        rows.reorder(by: order)
    }

    mutating func reserveCapacity(_ count: Int) {
        files.reserveCapacity(count)
        rows.reserveCapacity(count)
    }
}

/// What few records have: a table beside the columns, by the record's position.
package struct SideColumn<Value: Sendable>: Sendable {
    package private(set) var values: [Int: Value] = [:]

    package subscript(position: Int) -> Value? {
        get { values[position] }
        set { values[position] = newValue }
    }

    /// Changes every value; one that becomes nil is taken out.
    mutating func update(_ change: (inout Value) -> Value?) {
        values = values.compactMapValues { value in
            var value = value
            return change(&value)
        }
    }

    mutating func keep(_ mask: [Bool]) {
        guard !values.isEmpty else { return }
        var kept: [Int: Value] = [:]
        var next = 0
        for (position, stays) in mask.enumerated() where stays {
            if let value = values[position] { kept[next] = value }
            next += 1
        }
        values = kept
    }

    mutating func reorder(by order: [Int]) {
        guard !values.isEmpty else { return }
        var moved: [Int: Value] = [:]
        for (next, position) in order.enumerated() {
            if let value = values[position] { moved[next] = value }
        }
        values = moved
    }
}

extension Array {
    /// Keeps the elements whose mark is true, in their order.
    package mutating func keep(_ mask: [Bool]) {
        precondition(mask.count == count, "one mark for each element")
        var next = 0
        for position in indices where mask[position] {
            if next != position { self[next] = self[position] }
            next += 1
        }
        removeLast(count - next)
    }

    /// Puts first what stands at the first position of an order, and so on; the order has every position once.
    package mutating func reorder(by order: [Int]) {
        precondition(order.count == count, "the order has every element once")
        self = order.map { self[$0] }
    }
}
