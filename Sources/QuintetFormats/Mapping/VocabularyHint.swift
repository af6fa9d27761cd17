import Quintet

extension NetworkAssembler {
    /// The fields whose words a vocabulary of the user's own may say.
    private static let fieldsOfLists: [(list: Vocabularies.List, fields: [Field])] = [
        (.sector, [.sector]), (.region, [.region]), (.area, [.areas]), (.mechanism, [.mechanisms]), (.kind, [.kind]),
        (.role, [.roles, .role]), (.stage, [.stage]),
    ]

    /// Says which column looks like the one that a vocabulary was given for, where none is read by it.
    ///
    /// Somebody who names the vocabulary of a source and forgets to say which column it is for gets a network without
    /// sectors, and would not know why. A column looks like it if every word that was sampled is in the list.
    mutating func hintAtVocabularyColumns(_ table: TableReader) {
        guard table.kind != .vocabulary else { return }
        for (list, fields) in Self.fieldsOfLists where network.vocabularies.replaced.contains(list) {
            let possible = table.kind.fields + (hasOrganizationTable ? [] : table.kind.extraFields)
            guard let field = fields.first(where: possible.contains), !table.has(field) else { continue }
            for column in table.meanings where column.field == ColumnMap.attributeWord && column.reason == .unknown {
                let words = column.samples.flatMap { CellText.entries(of: $0, Self.listSeparators) }
                let isKnown = words.allSatisfy { word in
                    self.words.meaning(of: word, in: list, of: network.vocabularies) != nil
                        || list == .sector && network.vocabularies.wordsOfNoSector.contains(word)
                }
                guard !words.isEmpty, isKnown else { continue }
                let place = Finding.Place(file: table.file, heading: column.heading)
                report.add(.vocabularyColumn(field, at: place, heading: column.heading, words: words))
                break
            }
        }
    }
}
