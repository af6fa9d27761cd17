import Quintet
import QuintetFormats

/// The search for probable duplicates among seeded names, each size twice the one before.
func runDuplicateSuite(only: String?) throws {
    if let only, !"duplicates".contains(only) { return }
    try runHostileNames()
    var last: Double?
    for count in [7_500, 15_000, 30_000] {
        let (network, planted) = try organizations(count, seed: 1)
        var best = Double.infinity
        for _ in 0..<3 {
            let start = ContinuousClock.now
            let pairs = DuplicateFinder.pairs(in: network)
            best = min(best, (ContinuousClock.now - start) / .seconds(1))
            let found = Set(pairs.map { [$0.first, $0.second] })
            let recall = Double(planted.count { found.contains($0) }) / Double(planted.count)
            guard recall > 0.9, pairs.count < planted.count * 2 else {
                fatalError("duplicates: \(pairs.count) pairs, \(recall) of \(planted.count) planted ones")
            }
        }
        let ratio = last.map { ", \((best / $0 * 100).rounded() / 100) times the one before" } ?? ""
        print("duplicates       \(count) names    \((best * 1e4).rounded() / 10) ms\(ratio)")
        last = best
    }
}

/// Names of 55 words, as no register has them: of few words, which all share, and of sixteen letters at random, of
/// which every four are in some hundred names.
private func runHostileNames() throws {
    for isRandom in [false, true] {
        var last: Double?
        for count in [15_000, 30_000] {
            var generator = SeededGenerator(seed: 3)
            func word() -> String {
                String((0..<5).map { _ in Character(Unicode.Scalar(UInt8.random(in: 97...112, using: &generator))) })
            }
            let words = (0..<500).map { _ in word() }
            var network = Network()
            for position in 0..<count {
                let name = (0..<55).map { _ in isRandom ? word() : words[Int.random(in: 0..<500, using: &generator)] }
                try network.add(
                    Organization(Organization.ID("o\(position)"), names: [.english: name.joined(separator: " ")]))
            }
            let start = ContinuousClock.now
            let pairs = DuplicateFinder.pairs(in: network)
            let time = (ContinuousClock.now - start) / .seconds(1)
            guard pairs.isEmpty else { fatalError("duplicates: \(pairs.count) pairs among names without any") }
            let ratio = last.map { ", \((time / $0 * 100).rounded() / 100) times the one before" } ?? ""
            let kind = isRandom ? "random" : "shared"
            print("duplicates       \(count) names of 55 \(kind) words    \((time * 1e4).rounded() / 10) ms\(ratio)")
            last = time
        }
    }
}

/// Organizations named from common words and one made-up word, one in fifty of them twice with a letter changed.
private func organizations(_ count: Int, seed: UInt64) throws -> (Network, planted: [[Int]]) {
    let kinds = ["University of", "Institute for", "Ministry of", "Foundation for", "Company", "สำนักงาน", "โรงเรียนบ้าน"]
    let subjects = [
        "Technology", "Community Health", "Social Innovation", "Agriculture", "the Environment", "Learning",
    ]
    var generator = SeededGenerator(seed: seed)
    func word(_ length: Int) -> String {
        String((0..<length).map { _ in Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &generator))) })
    }
    var (network, planted, name) = (Network(), [[Int]](), "")
    for position in 0..<count {
        var organization = Organization(Organization.ID("o\(position)"))
        if position % 50 == 49 {
            // Doubles the fourth letter from the end, which lies in the made-up word.
            let place = name.index(name.endIndex, offsetBy: -4)
            name.insert(name[place], at: place)
            planted.append([position - 1, position])
        } else {
            let kind = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
            let subject = subjects[Int.random(in: 0..<subjects.count, using: &generator)]
            name = "\(kind) \(subject) \(word(10))"
        }
        organization.names = [.english: name]
        try network.add(organization)
    }
    return (network, planted)
}
