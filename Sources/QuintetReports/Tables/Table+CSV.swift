import QuintetFormats

extension Table {
    /// CSV with the keys as the heading; absent cells are empty.
    func csvRendering(guardsFormulas: Bool) -> String {
        var writer = CSVWriter(guardsFormulas: guardsFormulas)
        guard !columns.isEmpty else { return "" }
        writer.writeRecord(columns.map(\.key))
        for row in rows {
            for cell in row {
                switch cell {
                case .text(let text): writer.write(text)
                case .integer(let number): writer.write(number)
                case .number(let number) where number.isFinite: writer.write(number)
                case .flag(let isSet): writer.write(isSet ? "true" : "false")
                case .word(let code, _): writer.write(code)
                case .number, .absent: writer.writeEmpty()
                }
            }
            writer.endRecord()
        }
        return writer.text
    }
}
