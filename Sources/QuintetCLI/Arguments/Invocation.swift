/// A command line that has been read: every word has become the value of an option or an operand.
package struct Invocation: Sendable {
    struct Entry: Sendable {
        let value: any Sendable
        let written: String
    }

    /// By option name without dashes.
    var options: [String: Entry] = [:]
    /// By operand name.
    var operands: [String: Entry] = [:]
    /// The names the command declares, so that a typing error in the *program* does not read as "not given".
    var declared: Set<String> = []

    /// The value of an option, or nil if it was not given.
    package subscript<Value>(option: Option<Value>) -> Value? { value(of: option.name) }

    /// Whether a flag was given.
    package subscript(flag: Option<Bool>) -> Bool { value(of: flag.name) ?? false }

    /// The values of a list or repeatable option; none if it was not given.
    package subscript<Element>(option: Option<[Element]>) -> [Element] { value(of: option.name) ?? [] }

    /// The value of an option, or its default.
    package subscript<Value>(option: DefaultedOption<Value>) -> Value {
        value(of: option.name) ?? option.defaultValue
    }

    /// The value of an operand.
    package subscript<Value>(operand: Operand<Value>) -> Value {
        if let value = operands[operand.name]?.value as? Value { return value }
        guard let absent = operand.absent else {
            preconditionFailure("the command does not declare the operand \(operand.name)")
        }
        return absent
    }

    /// Whether an option stands on the command line, default or not.
    package func isGiven(_ option: any OptionDeclaration) -> Bool { options[option.name] != nil }

    /// The option as it was typed (`--top=5`), or nil: for sentences about it.
    package func written(_ option: any OptionDeclaration) -> String? { options[option.name]?.written }

    private func value<Value>(of name: String) -> Value? {
        precondition(declared.contains(name), "the command does not declare --\(name)")
        return options[name]?.value as? Value
    }
}
