import Quintet

/// Numbers in at most five ordered classes, with what is truly in each.
///
/// Up to five different numbers have a class each. By quantiles a number's class is its place among all: those with less
/// and half of those with the same, in fifths; equal numbers are always in one class, so that many equal ones leave fewer
/// classes. By equal steps the range from the least to the greatest is cut in five.
struct NumberClasses {
    struct Class: Equatable {
        /// The least and the greatest number that is in it.
        var range: ClosedRange<Double>
        var count: Int
    }

    static let limit = 5

    /// Ascending; none is empty.
    let classes: [Class]
    /// Whether each class is one number.
    let areSingle: Bool
    private let form: NumberForm

    init(_ numbers: [Double], by method: StyleRules.Classes, _ form: NumberForm) {
        self.form = form
        let sorted = numbers.sorted()
        var distinct: [(number: Double, count: Int)] = []
        for number in sorted {
            if distinct.last?.number == number {
                distinct[distinct.count - 1].count += 1
            } else {
                distinct.append((number, 1))
            }
        }
        areSingle = distinct.count <= Self.limit
        var classes: [Class] = []
        var (last, below) = (-1, 0)
        for (place, (number, count)) in distinct.enumerated() {
            let number = number
            let wanted: Int
            if areSingle {
                wanted = place
            } else if method == .quantiles {
                wanted = Int(Double(Self.limit) * (Double(below) + Double(count) / 2) / Double(sorted.count))
            } else {
                let (least, greatest) = (distinct[0].number, distinct[distinct.count - 1].number)
                // Halves first: the width of the range of two great numbers would be infinite.
                wanted = Int(Double(Self.limit) * ((number / 2 - least / 2) / (greatest / 2 - least / 2)))
            }
            let number0 = min(wanted, Self.limit - 1)
            below += count
            if number0 == last {
                classes[classes.count - 1].count += count
                classes[classes.count - 1].range = classes[classes.count - 1].range.lowerBound...number
            } else {
                classes.append(Class(range: number...number, count: count))
                last = number0
            }
        }
        self.classes = classes
    }

    /// The class of a number that is in one.
    func place(of number: Double) -> Int? { classes.firstIndex { $0.range.contains(number) } }

    /// Where a class stands on a ramp of five steps: spread over all of it where there are fewer.
    func step(of place: Int) -> Int {
        guard classes.count > 1 else { return Self.limit / 2 }
        return place * (Self.limit - 1) / (classes.count - 1)
    }

    /// `0.01–0.24`, with decimals enough to tell the classes apart.
    func words(of place: Int) -> Bilingual {
        let ends = classes.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        let decimals = form.decimals(telling: ends)
        let (low, high) = (
            form.words(classes[place].range.lowerBound, decimals: decimals),
            form.words(classes[place].range.upperBound, decimals: decimals)
        )
        return low == high ? low : Bilingual("\(low.en)–\(high.en)", "\(low.th)–\(high.th)")
    }
}
