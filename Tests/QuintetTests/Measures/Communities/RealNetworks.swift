import Foundation
import Quintet
import QuintetTestSupport
import Testing

/// Networks to find communities in, from a folder beside the checkout; without direction.
enum RealNetworks {
    static func load(_ name: String) throws -> Network {
        let folder = try #require(SharedData.folder)
        switch name {
        case "football": return try football(folder.appendingPathComponent("formats/graphml/gephi-football.graphml"))
        case "cordis": return try cordis(folder.appendingPathComponent("cordis/organization-2023-06-12.csv"))
        default: return try ReferenceValuesTests.load(name, isDirected: false).network
        }
    }

    /// American college football, Girvan and Newman 2002: who plays whom, read off the ends of the edges.
    private static func football(_ file: URL) throws -> Network {
        let text = try String(contentsOf: file, encoding: .utf8)
        var network = Network()
        for edge in text.matches(of: /<edge\s[^>]*>/) {
            let source = try #require(edge.output.firstMatch(of: /source="([^"]*)"/)).1
            let target = try #require(edge.output.firstMatch(of: /target="([^"]*)"/)).1
            let ends = [source, target].map { Organization.ID(String($0)) }
            for id in ends where network[id] == nil { try network.add(Organization(id)) }
            try network.add(Collaboration(ends[0], ends[1]))
        }
        try #require(network.organizations.count == 115 && network.collaborations.count == 613)
        return network
    }

    /// Partners in European projects: the project and the organization stand in the first and third column.
    private static func cordis(_ file: URL) throws -> Network {
        var network = Network()
        for row in try SharedData.rows(of: file).dropFirst() where row.count > 2 && Int(row[0]) != nil {
            guard Int(row[2]) != nil else { continue }
            let (organization, project) = (Organization.ID(row[2]), Project.ID(row[0]))
            if network[organization] == nil { try network.add(Organization(organization)) }
            if network[project] == nil { try network.add(Project(project)) }
            try network.add(Participation(organization, in: project))
        }
        try #require(network.organizations.count == 1819 && network.projects.count == 336)
        return network
    }
}
