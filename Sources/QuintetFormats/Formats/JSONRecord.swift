import Quintet

/// One object of a table in our own JSON, its members by the names of the CSV columns.
struct JSONRecord {
    let value: JSONValue
    let table: TableKind
    let file: String
    let linesBefore: Int

    var origin: Origin { Origin(file: file, row: linesBefore + value.line) }

    var place: Finding.Place { place(of: value, heading: nil) }

    /// The place of a member, or of the record where there is none.
    func place(_ field: Field) -> Finding.Place { place(of: member(field) ?? value, heading: field.rawValue) }

    private func place(of value: JSONValue, heading: String?) -> Finding.Place {
        let place = value.place
        return Finding.Place(file: file, line: linesBefore + place.line, column: place.column, heading: heading)
    }

    /// The value of a member; nil where it is absent or null.
    private func member(_ field: Field) -> JSONValue? {
        var found: JSONValue?
        value.forEachMember { name, value in
            if found == nil, name.isText(field.rawValue) { found = value }
        }
        return found.flatMap { $0.isNull ? nil : $0 }
    }

    /// What a member says, for a message.
    func shown(_ field: Field) -> String { member(field)?.scalarText ?? "" }

    func text(_ field: Field) throws(BadCell) -> String? {
        guard let member = member(field) else { return nil }
        guard let text = member.scalarText else {
            throw BadCell(finding: .notThisShape(at: place(field), field.rawValue, expected: .text))
        }
        return text
    }

    /// A text that must be there and not be empty.
    func requiredText(_ field: Field) throws(BadCell) -> String {
        guard let text = try text(field), !text.isEmpty else { throw BadCell(finding: .missing(field, at: place)) }
        return text
    }

    /// The texts of an array; one text alone is a list of one.
    func list(_ field: Field) throws(BadCell) -> [String] {
        guard let member = member(field) else { return [] }
        if let text = member.text { return [text] }
        var list: [String] = []
        var isList = member.isArray
        member.forEachElement { element in
            if let text = element.scalarText { list.append(text) } else { isList = false }
        }
        guard isList else { throw BadCell(finding: .notThisShape(at: place(field), field.rawValue, expected: .list)) }
        return list
    }

    func number(_ field: Field) throws(BadCell) -> Double? {
        guard let member = member(field) else { return nil }
        guard let number = member.number else {
            throw BadCell(
                finding: .unusableNumber(field, at: place(field), member.scalarText ?? "…", isAmbiguous: false))
        }
        return number
    }

    func weight() throws(BadCell) -> Double {
        guard let member = member(.weight) else { return 1 }
        guard let number = member.number, number.isUsableWeight else {
            throw BadCell(finding: .unusableWeight(at: place(.weight), member.scalarText ?? "…"))
        }
        return number
    }

    /// A year of the Common Era.
    func year(_ field: Field) throws(BadCell) -> Int? {
        guard let member = member(field) else { return nil }
        guard let year = member.integer, (1...9999).contains(year) || field == .year else {
            throw BadCell(
                finding: .notAYear(field, at: place(field), member.scalarText ?? "…", isAmbiguous: false))
        }
        return year
    }

    func isDirected() throws(BadCell) -> Bool {
        guard let member = member(.directed) else { return false }
        guard let bool = member.bool else {
            throw BadCell(finding: .unknownDirection(at: place(.directed), member.scalarText ?? "…"))
        }
        return bool
    }

    /// Names by language.
    func names(_ field: Field) throws(BadCell) -> Names {
        guard let member = member(field) else { return [:] }
        return try names(in: member, field)
    }

    func names(in member: JSONValue, _ field: Field) throws(BadCell) -> Names {
        var names: Names = [:]
        var isRight = member.isObject
        member.forEachMember { language, name in
            // More languages than there are would take the square of their number.
            if names.entries.count >= 1000 {
                isRight = false
            } else if let text = name.text, let code = language.text {
                names[Language(code)] = text
            } else {
                isRight = false
            }
        }
        guard isRight else {
            throw BadCell(finding: .notThisShape(at: place(field), field.rawValue, expected: .namesByLanguage))
        }
        return names
    }

    func outcomes() throws(BadCell) -> [Project.Outcome] {
        guard let member = value["outcomes"], !member.isNull else { return [] }
        guard member.isArray else {
            throw BadCell(
                finding: .notThisShape(at: place(of: member, heading: "outcomes"), "outcomes", expected: .list))
        }
        var outcomes: [Project.Outcome] = []
        try member.forEachElement { (value) throws(BadCell) in
            let record = JSONRecord(value: value, table: .outcomes, file: file, linesBefore: linesBefore)
            guard value.isObject else {
                throw BadCell(finding: .notThisShape(at: record.place, "outcomes", expected: .object))
            }
            guard let number = try record.number(.value) else {
                throw BadCell(finding: .missing(.value, at: record.place))
            }
            outcomes.append(
                Project.Outcome(
                    indicator: try record.text(.indicator) ?? "", value: number, unit: try record.text(.unit),
                    year: try record.year(.year)))
        }
        return outcomes
    }

    /// The member `attributes`, and whatever else is not a field of the table.
    func attributes() throws(BadCell) -> Attributes {
        var entries: [Attributes.Entry] = []
        // What stands in `attributes` counts, whatever stands beside it.
        value.forEachMember { name, value in
            if isOther(name), let text = value.attributeText {
                entries.append(Attributes.Entry(name: name.text ?? "", value: text))
            }
        }
        if let member = value["attributes"], !member.isNull {
            guard member.isObject else {
                throw BadCell(
                    finding: .notThisShape(
                        at: place(of: member, heading: "attributes"), "attributes", expected: .object))
            }
            member.forEachMember { name, value in
                guard let text = value.attributeText else { return }
                entries.append(Attributes.Entry(name: name.text ?? "", value: text))
            }
        }
        return Attributes(lastOf: entries)
    }

    /// Members that are no fields of the table.
    var otherNames: [String] {
        var names: [String] = []
        value.forEachMember { name, _ in
            if isOther(name), let name = name.text { names.append(name) }
        }
        return names
    }

    private func isOther(_ name: JSONValue) -> Bool {
        !(name.isText("attributes") || table == .projects && name.isText("outcomes")
            || table.fields.contains { name.isText($0.rawValue) })
    }
}

extension JSONValue {
    /// What is kept of a value that is no field: its text, or the JSON of an object or array; nil for null.
    var attributeText: String? {
        if isNull { return nil }
        if let scalarText { return scalarText }
        var writer = JSONWriter()
        write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Writes the value again. It nests no deeper than a document may.
    private func write(to writer: inout JSONWriter) {
        switch kind {
        case .object:
            writer.beginObject()
            forEachMember { name, value in
                writer.name(name.text ?? "")
                value.write(to: &writer)
            }
            writer.endObject()
        case .array:
            writer.beginArray()
            forEachElement { $0.write(to: &writer) }
            writer.endArray()
        case .string, .escapedString: writer.value(text ?? "")
        case .number: writer.literal(scalarText ?? "0")
        case .yes, .no: writer.value(kind == .yes)
        case .null: writer.literal("null")
        }
    }
}
