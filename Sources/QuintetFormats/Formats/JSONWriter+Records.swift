import Quintet

// The members of records in our own JSON and in node-link JSON, by the names of the CSV columns.

extension JSONWriter {
    mutating func member(_ name: String, _ names: Names) {
        guard !names.isEmpty else { return }
        self.name(name)
        beginObject()
        for entry in names.entries { member(entry.language.code, entry.text) }
        endObject()
    }

    mutating func member(_ period: Period) {
        member("since", period.since)
        member("until", period.until)
    }

    mutating func member(_ attributes: Attributes) {
        guard !attributes.isEmpty else { return }
        name("attributes")
        beginObject()
        for entry in attributes.entries { member(entry.name, entry.value) }
        endObject()
    }

    /// What an organization is beside its identifier and its names.
    mutating func members(of organization: Organization) {
        member("abbreviation", organization.abbreviation)
        member("aliases", organization.aliases)
        member("sector", organization.sector?.rawValue)
        member("also_sectors", organization.alsoSectors.map(\.rawValue))
        member("roles", organization.roles)
        member("region", organization.region)
        member("areas", organization.areas)
        member("latitude", organization.location?.latitude)
        member("longitude", organization.location?.longitude)
        member(organization.period)
        member(organization.attributes)
    }

    /// A tie.
    ///
    /// - Parameter areDirected: what is understood of a tie that does not say whether it is directed.
    mutating func members(of tie: Collaboration, areDirected: Bool) {
        member("id", tie.id)
        member("source", tie.source.text)
        member("target", tie.target.text)
        if tie.isDirected != areDirected {
            name("directed")
            value(tie.isDirected)
        }
        member("kind", tie.kind)
        member("weight", tie.weight)
        member(tie.period)
        member("project", tie.project?.text)
        member("trust", tie.trust)
        member("value", tie.value)
        member("evidence", tie.evidence)
        member(tie.attributes)
    }
}
