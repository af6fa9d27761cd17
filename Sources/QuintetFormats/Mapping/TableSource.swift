/// Where the rows of a table come from: a CSV file or a sheet of a workbook.
struct TableSource {
    /// What messages call it: `ties.csv`, `partners.xlsx, sheet ties`.
    let name: String
    /// The character between cells; for a sheet one that no cell can hold.
    let separator: UInt8
    private var csv: CSVReader?
    private var sheet: SheetReader?

    /// A CSV file.
    init(_ bytes: FileBytes) throws(ReadError) {
        name = bytes.name
        do throws(CSVError) {
            let reader = try CSVReader(bytes, trimsSpaces: true)
            separator = reader.separator
            csv = reader
        } catch {
            throw error.problem == .nothing ? .empty(file: bytes.name) : .unreadable(error)
        }
    }

    /// A sheet.
    init(_ reader: SheetReader) {
        name = "\(reader.file), sheet \(reader.sheet)"
        separator = 0
        sheet = reader
    }

    /// The next row, or nil at the end. The caller gives the row back (drops it) before asking for another.
    mutating func next() throws(ReadError) -> CSVRecord? {
        if sheet != nil { return sheet?.next() == true ? sheet?.record : nil }
        do throws(CSVError) {
            return try csv?.next() == true ? csv?.record : nil
        } catch {
            throw .unreadable(error)
        }
    }
}
