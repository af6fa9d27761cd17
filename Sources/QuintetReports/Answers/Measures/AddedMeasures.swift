import Quintet
import QuintetFormats

extension Subject {
    /// Writes measures of organizations into a network as attributes, so that other programs can colour by them.
    ///
    /// A value that is not defined is left out. An attribute of the same name is replaced.
    ///
    /// - Parameters:
    ///   - measures: measures of organizations or groups.
    ///   - network: the subject's network.
    ///   - options: the choices the measures obey.
    ///   - progress: told of the work; may ask to stop.
    /// - Returns: for each measure, what it is and what it says.
    /// - Throws: ``Stopped`` when asked to stop.
    public func add(
        _ measures: [Measure], to network: inout Network, options: MeasureOptions = MeasureOptions(),
        progress: WorkProgress? = nil
    ) throws -> [Bilingual] {
        guard !measures.isEmpty else { return [] }
        let results = try Measure.compute(measures, on: graph, options: options, progress: progress)
        for position in 0..<network.organizations.count {
            var organization = network.organizations[position]
            for (measure, result) in zip(measures, results) {
                organization.attributes[measure.id] = text(result, at: position)
            }
            try network.update(organization)
        }
        return measures.map { sentence(on: $0, options) }
    }

    private func text(_ result: MeasureResult, at position: Int) -> String? {
        switch result {
        case .scores, .estimate: result.scores?[position].map { NumberText.text(of: $0) }
        case .partition(let partition): String(partition.groups[position] + 1)
        case .ties, .figure, .figures: nil
        }
    }
}
