import Quintet

/// A measure with what it said, as columns and cells.
struct Measured {
    let measure: Measure
    let result: MeasureResult
    let options: MeasureOptions

    /// The measure's name in files.
    var key: String { measure.id.replacing("-", with: "_") }

    var title: Bilingual { measure.words }

    var decimals: Int {
        if case .decimals(let decimals) = measure.number(under: options) { decimals } else { 0 }
    }

    var column: Table.Column { .number(key, title, decimals: decimals) }

    /// The column of the values, and those that go with it.
    func columns(percentiles: Bool) -> [Table.Column] {
        var columns = [column]
        if case .estimate = result {
            columns.append(
                .number(
                    "\(key)_error", Bilingual("± standard error", "± ความคลาดเคลื่อนมาตรฐาน"), decimals: max(decimals, 2))
            )
        }
        if percentiles {
            columns.append(
                .number(
                    "\(key)_percentile", Bilingual("\(Term.percentile.words.en)", Term.percentile.words.th), decimals: 1
                ))
        }
        return columns
    }

    /// The cells of an organization, but for the percentile.
    func cells(at position: Int) -> [Table.Cell] {
        switch result {
        case .scores(let scores): [.number(scores[position])]
        case .estimate(let estimate): [.number(estimate.scores[position]), .number(estimate.standardErrors[position])]
        case .partition(let partition): [.integer(partition.groups[position] + 1)]
        case .ties, .figure, .figures: [.absent]
        }
    }

    /// By position, how many of a hundred organizations with a value have less, those equal counted half; nil where there are
    /// no scores.
    var percentiles: [Double?]? {
        guard let scores = result.scores else { return nil }
        let ranked = scores.ranked()
        var result = [Double?](repeating: nil, count: scores.count)
        var start = 0
        while start < ranked.count {
            var end = start + 1
            while end < ranked.count, ranked[end].rank == ranked[start].rank { end += 1 }
            let less = Double(ranked.count - end) + Double(end - start) / 2
            for entry in ranked[start..<end] { result[entry.position] = 100 * less / Double(ranked.count) }
            start = end
        }
        return result
    }
}

extension Measure {
    /// The title in both languages.
    var words: Bilingual { title.words(or: id) }
}

extension Names {
    /// The English and the Thai name, or what stands for them.
    func words(or id: String) -> Bilingual { Bilingual(best(in: .english) ?? id, best(in: .thai) ?? id) }
}
