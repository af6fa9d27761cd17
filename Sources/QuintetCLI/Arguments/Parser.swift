/// Reads the words of one command into values, knowing nothing of what the values are for.
///
/// The grammar: `--name value` and `--name=value`, `-n value`; options anywhere; `--` ends options; a lone `-` is an
/// operand or a value. The word after an option is its value unless it is itself one of the options or begins with
/// two dashes, so that a forgotten value is noticed; `--name=--value` says what is really meant.
struct Parser {
    let options: [any OptionDeclaration]
    let operands: [any OperandDeclaration]

    func parse(_ words: [String]) throws(CommandLineError) -> Invocation {
        var invocation = Invocation(declared: Set(options.map(\.name)))
        var given: [String: (words: [String], written: String)] = [:]
        var positional: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                positional += rest
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                positional.append(word)
                continue
            }
            let (spelling, attached) = Self.split(word)
            guard let option = option(spelled: spelling) else { throw unknown(spelling) }
            if given[option.name] != nil, !option.traits.repeats { throw .repeatedOption(spelling) }
            var written = word
            var value = attached
            if option.traits.takesWord, value == nil {
                guard let next = rest.first, canBeValue(next) else {
                    throw .missingValue(option: spelling, placeholder: option.placeholder)
                }
                rest.removeFirst()
                value = next
                written += " " + next
            } else if !option.traits.takesWord, let attached {
                throw .needlessValue(option: spelling, attached)
            }
            given[option.name, default: ([], written)].words.append(value ?? "")
        }
        // In the order of the declaration, so that of several bad values always the same one is told.
        for option in options {
            guard let (words, written) = given[option.name] else { continue }
            let value = try Self.value(option.read(words), of: "--\(option.name)")
            invocation.options[option.name] = Invocation.Entry(value: value, written: written)
        }
        try assign(positional, to: &invocation)
        return invocation
    }

    /// Gives the positional words to the operands, from left to right.
    private func assign(_ words: [String], to invocation: inout Invocation) throws(CommandLineError) {
        var rest = words[...]
        for operand in operands {
            let share: ArraySlice<String>
            if case .rest = operand.arity { share = rest } else { share = rest.prefix(1) }
            rest = rest.dropFirst(share.count)
            guard share.count >= operand.least else { throw .missingOperand(operand.name) }
            guard !share.isEmpty else { continue }
            let value = try Self.value(operand.read(Array(share)), of: operand.name)
            invocation.operands[operand.name] = Invocation.Entry(value: value, written: share.joined(separator: " "))
        }
        if let surplus = rest.first { throw .surplusOperand(surplus) }
    }

    private static func value(
        _ result: Result<any Sendable, Refusal>, of name: String
    ) throws(CommandLineError) -> any Sendable {
        switch result {
        case .success(let value): return value
        case .failure(let refusal): throw .badValue(of: name, refusal)
        }
    }

    /// "--top=5" is "--top" and "5".
    static func split(_ word: String) -> (spelling: String, value: String?) {
        guard let sign = word.firstIndex(of: "=") else { return (word, nil) }
        return (String(word[..<sign]), String(word[word.index(after: sign)...]))
    }

    func option(spelled spelling: String) -> (any OptionDeclaration)? {
        options.first { $0.spellings.contains(spelling) }
    }

    private func canBeValue(_ word: String) -> Bool {
        !word.hasPrefix("--") && option(spelled: Self.split(word).spelling) == nil
    }

    private func unknown(_ spelling: String) -> CommandLineError {
        // "-top" and "--tpo" both mean --top; a single wrong letter means nothing in particular.
        let name = spelling.drop { $0 == "-" }
        let near = name.count > 1 ? suggestion(for: String(name), among: options.map(\.name)) : nil
        return .unknownOption(spelling, suggestion: near.map { "--\($0)" })
    }
}
