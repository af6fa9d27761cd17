import Foundation
import Quintet

/// Draws lists of ties (CSV: source, target, and nothing or anything after it) here and by Graphviz, and prints how long it
/// took and how good each drawing is. Drawings that other programs have made are read from beside the list: for `h2020.csv`
/// from `h2020.PROGRAM.positions` with lines of id, x, y, separated by commas.
///
/// The largest connected piece is drawn, ties count alike, and boxes take no room, so that everyone draws the same.
func compareLayouts(of lists: [String]) throws {
    for path in lists {
        let graph = try largestPiece(of: path)
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        print("\n\(name): \(graph.count) organizations, \(graph.tieCount) ties")
        print("drawn by                seconds   stress  neighbors  tie/any  crossings")
        for method in [LayoutMethod.automatic, .forces] {
            var options = LayoutOptions()
            options.method = method
            options.counting = .alike
            options.sizes = [Positions.Size](repeating: Positions.Size(width: 0, height: 0), count: graph.count)
            options.gap = 0
            let start = ContinuousClock.now
            let positions = try graph.layout(options)
            show("quintet \(method.rawValue)", (ContinuousClock.now - start) / .seconds(1), positions, graph)
        }
        for engine in graph.count > 2_500 ? ["sfdp"] : ["sfdp", "neato"] {
            let start = ContinuousClock.now
            guard let positions = try graphvizPositions(graph, engine: engine) else { continue }
            show(engine, (ContinuousClock.now - start) / .seconds(1), positions, graph)
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        where file.hasPrefix(name + ".") && file.hasSuffix(".positions") {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            let rows = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
            let places = Dictionary(rows.map { ($0[0], (Double($0[1]) ?? 0, Double($0[2]) ?? 0)) }) { $1 }
            show(String(file.dropFirst(name.count + 1).dropLast(10)), nil, positions(places, of: graph), graph)
        }
    }
}

private func show(_ who: String, _ seconds: Double?, _ positions: Positions, _ graph: GraphView) {
    let quality = positions.quality(on: graph, samples: 500)
    func text(_ value: Double?, _ digits: Int) -> String {
        value.map { String(format: "%.\(digits)f", $0) } ?? "–"
    }
    let columns = [
        (who, 24), (text(seconds, 3), 10), (text(quality.stress.value, 4), 8),
        (text(quality.neighborhoodPreservation.value, 4), 11), (text(quality.tieLengthRatio.value, 3), 9),
        (text(quality.crossingShare.value, 4), 9),
    ]
    print(columns.map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }.joined())
}

private func largestPiece(of path: String) throws -> GraphView {
    var network = Network()
    var known: Set<String> = []
    var seen: Set<[String]> = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst() {
        let ends = line.split(separator: ",").prefix(2).map(String.init)
        guard ends.count == 2, ends[0] != ends[1], seen.insert(ends.sorted()).inserted else { continue }
        for id in ends where known.insert(id).inserted { try network.add(Organization(Organization.ID(id))) }
        try network.add(Collaboration(Organization.ID(ends[0]), Organization.ID(ends[1])))
    }
    let components = GraphView(network).components()
    for (v, organization) in Array(network.organizations).enumerated() where components.groups[v] != 0 {
        try network.remove(organization.id)
    }
    return GraphView(network)
}

private func positions(_ places: [String: (Double, Double)], of graph: GraphView) -> Positions {
    let points = graph.index.ids.map { id in
        let place = places[id.text] ?? (0, 0)
        return Positions.Point(x: place.0, y: place.1)
    }
    let sizes = [Positions.Size](repeating: Positions.Size(width: 0, height: 0), count: graph.count)
    return Positions(points, sizes: sizes, index: graph.index)
}

/// Where an engine of Graphviz puts the organizations; nil where the program is not installed.
private func graphvizPositions(_ graph: GraphView, engine: String) throws -> Positions? {
    var text = "graph { node [shape=point, width=0.01, label=\"\"]\n"
    for v in 0..<graph.count {
        text += "\(v)\n"
        for w in graph.neighbors(of: v) where w > v { text += "\(v) -- \(w)\n" }
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("layouts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    try (text + "}\n").write(to: input, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [engine, "-Tplain", "-o", output.path, input.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    var places: [String: (Double, Double)] = [:]
    let ids = graph.index.ids
    for line in try String(contentsOf: output, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count > 3, words[0] == "node", let v = Int(words[1]) else { continue }
        places[ids[v].text] = (Double(words[2]) ?? 0, Double(words[3]) ?? 0)
    }
    return positions(places, of: graph)
}
