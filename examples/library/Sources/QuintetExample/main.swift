// A network made in code, measured, and asked: what a program does with the library.
import Quintet
import QuintetFormats
import QuintetReports

var network = Network()
try network.add(Organization("city", sector: .government, names: [.english: "City Hall", .thai: "เทศบาลเมือง"]))
try network.add(Organization("college", sector: .academia, names: [.english: "River College"]))
try network.add(Organization("mill", sector: .business, names: [.english: "Rice Mill"]))
try network.add(Organization("village", sector: .civilSociety, names: [.english: "Hill Village"]))
try network.add(Organization("wetland", sector: .environment, names: [.english: "The Wetland"]))
try network.add(Collaboration("city", "college", kind: "research", weight: 3))
try network.add(Collaboration("city", "mill", kind: "funding", isDirected: false))
try network.add(Collaboration("college", "mill", kind: "research"))
try network.add(Collaboration("city", "village", kind: "advice", weight: 2))
try network.add(Collaboration("village", "wetland", kind: "care"))

// Bad data throws, with the reason.
do {
    try network.add(Collaboration("city", "colege"))
} catch {
    print("refused:", error)
}

// A graph is made once and measured as often as you like.
let graph = GraphView(network)
let betweenness = try graph.betweenness()
for entry in betweenness.top(2) {
    print(entry.rank, network[entry.id]?.name(in: .english) ?? "", entry.value)
}
if let density = graph.density().value { print("density", density) }

// The answers of the command line are values, too.
let subject = Subject(ReadResult(network), name: "example", scope: Scope())
print(subject.path(from: "college", to: "wetland").table.rendered(as: .csv), terminator: "")
