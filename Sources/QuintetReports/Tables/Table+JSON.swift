import QuintetFormats

extension Table {
    /// An array with one object a row on a line of its own; keys in the order of the columns.
    func jsonRendering() -> String {
        guard !rows.isEmpty else { return "[]\n" }
        let keys = columns.map { Array((JSONText.quoted($0.key) + ": ").utf8) }
        var bytes = Array("[".utf8)
        for (number, row) in rows.enumerated() {
            bytes.append(contentsOf: (number == 0 ? "\n  {" : ",\n  {").utf8)
            for (place, cell) in row.enumerated() {
                if place > 0 { bytes.append(contentsOf: ", ".utf8) }
                bytes.append(contentsOf: keys[place])
                switch cell {
                case .text(let text): JSONText.append(text, to: &bytes)
                case .integer(let number): bytes.append(contentsOf: String(number).utf8)
                case .number(let number): bytes.append(contentsOf: JSONText.text(of: number).utf8)
                case .flag(let isSet): bytes.append(contentsOf: (isSet ? "true" : "false").utf8)
                case .word(let code, _): JSONText.append(code, to: &bytes)
                case .absent: bytes.append(contentsOf: "null".utf8)
                }
            }
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(contentsOf: "\n]\n".utf8)
        return String(decoding: bytes, as: UTF8.self)
    }
}
