extension NamedNetworks {
    /// A network from a sketch: `a – b – c, c – d, e` (e is alone), `a → b` directed, `a –2– b` of strength 2, `P: a b` a
    /// project in which a and b take part. Organizations stand in the order in which they are named.
    ///
    /// A sketch is written by a programmer, so a mistake in one is a mistake in the program.
    ///
    /// - Parameter bySector: whether the first letter of a name is its sector, as in ``q7``.
    package static func sketched(_ sketch: String, bySector: Bool = false) -> Network {
        let sectors: [Character: Sector] = [
            "g": .government, "a": .academia, "b": .business, "c": .civilSociety, "e": .environment,
        ]
        return build { network throws(EditingError) in
            func organization(_ word: Substring) throws(EditingError) -> Organization.ID {
                let id = Organization.ID(String(word))
                if network.position(of: id) == nil {
                    let sector = bySector ? word.first.flatMap { sectors[$0] } : nil
                    try network.add(Organization(id, sector: sector))
                }
                return id
            }
            for part in sketch.split(separator: ",") {
                var words = part.split(separator: " ")
                if let project = words.first, project.last == ":" {
                    let id = Project.ID(String(project.dropLast()))
                    try network.add(Project(id))
                    for word in words.dropFirst() {
                        try network.add(Participation(try organization(word), in: id))
                    }
                    continue
                }
                guard !words.isEmpty else { continue }
                var source = try organization(words.removeFirst())
                while words.count >= 2 {
                    let link = words.removeFirst()
                    let target = try organization(words.removeFirst())
                    let strength = link == "–" || link == "→" ? 1 : Double(String(link.dropFirst().dropLast()))
                    guard let strength else { preconditionFailure("a sketch has links, not \(link)") }
                    try network.add(
                        Collaboration(source, target, weight: strength, isDirected: link.last == "→"))
                    source = target
                }
                precondition(words.isEmpty, "a link of a sketch leads somewhere")
            }
        }
    }
}
