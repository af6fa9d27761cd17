/// Puts a JSON text together, value by value; commas and quotes are its business.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func beginObject() { open(UInt8(ascii: "{")) }
    mutating func endObject() { close(UInt8(ascii: "}")) }
    mutating func beginArray() { open(UInt8(ascii: "[")) }
    mutating func endArray() { close(UInt8(ascii: "]")) }

    /// The name of the member whose value comes next.
    mutating func name(_ name: String) {
        separate()
        JSONText.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
        needsComma = false
    }

    mutating func value(_ text: String) {
        separate()
        JSONText.append(text, to: &bytes)
        needsComma = true
    }

    mutating func value(_ number: Double) { raw(JSONText.text(of: number)) }
    mutating func value(_ number: Int) { raw(String(number)) }
    mutating func value(_ bool: Bool) { raw(bool ? "true" : "false") }

    /// A number or word exactly as it is to stand.
    mutating func literal(_ text: String) { raw(text) }

    /// Begins a new line before what comes next.
    mutating func newLine(indent: Int) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }

    /// Begins a new line before the end of what is open.
    mutating func newLineWithoutComma(indent: Int) {
        needsComma = false
        newLine(indent: indent)
    }

    // MARK: Members that are written where there is something to write

    mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        self.name(name)
        value(text)
    }

    mutating func member(_ name: String, _ number: Double?) {
        guard let number else { return }
        self.name(name)
        value(number)
    }

    mutating func member(_ name: String, _ number: Int?) {
        guard let number else { return }
        self.name(name)
        value(number)
    }

    mutating func member(_ name: String, _ list: [String]) {
        guard !list.isEmpty else { return }
        self.name(name)
        beginArray()
        for text in list { value(text) }
        endArray()
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(contentsOf: ", ".utf8) }
    }

    private mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        needsComma = false
    }

    private mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = true
    }
}
