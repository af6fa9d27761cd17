import Foundation
import Quintet

// Names that are the abbreviation of another, and organizations with one address on the web.

/// Who has a short form: up to three, as more say nothing.
private struct ShortForms {
    private(set) var table: [String: [(Int, text: String)]] = [:]

    /// By the short form, so that what is found does not depend on the order of a table.
    var sorted: [(String, [(Int, text: String)])] { table.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    mutating func note(_ key: String, _ text: String, of organization: Int) {
        guard (2...12).contains(key.unicodeScalars.count) else { return }
        let known = table[key, default: []]
        if known.count < 3, !known.contains(where: { $0.0 == organization }) {
            table[key, default: []].append((organization, text))
        }
    }
}

extension DuplicateSearch {
    /// A name that is another's abbreviation or initials, where one organization only is called so and one only is
    /// abbreviated so. Two with one abbreviation are one only where their names cannot be compared, as one is Thai.
    mutating func compareAbbreviations() {
        var (called, abbreviated, initials) = (ShortForms(), ShortForms(), ShortForms())
        for (position, organization) in network.organizations.enumerated() {
            guard let abbreviation = organization.abbreviation else { continue }
            abbreviated.note(foldedName(abbreviation), abbreviation, of: position)
        }
        for name in names {
            if name.words.count == 1 { called.note(name.folded, name.text, of: name.organization) }
            for letters in Self.initials(of: name) { initials.note(letters, name.text, of: name.organization) }
        }
        for (key, holders) in abbreviated.sorted where holders.count == 2 && areIncomparable(holders[0].0, holders[1].0)
        {
            add(
                holders[0].0, holders[1].0, .abbreviation(holders[0].text, of: nameOf(holders[1].0)),
                key.unicodeScalars.count >= 3 ? .medium : .low)
        }
        for (key, holders) in called.sorted where holders.count == 1 {
            let short = holders[0]
            if let full = abbreviated.table[key] {
                guard full.count == 1 else { continue }
                add(short.0, full[0].0, .abbreviation(short.text, of: nameOf(full[0].0)), .medium)
            } else if let full = initials.table[key], full.count == 1 {
                add(short.0, full[0].0, .abbreviation(short.text, of: full[0].text), .low)
            }
        }
        for (key, holders) in initials.sorted where holders.count == 1 {
            guard let short = abbreviated.table[key], short.count == 1, areIncomparable(short[0].0, holders[0].0) else {
                continue
            }
            add(short[0].0, holders[0].0, .abbreviation(short[0].text, of: holders[0].text), .low)
        }
    }

    private func nameOf(_ organization: Int) -> String { network.organization(at: organization).name(in: .english) }

    /// Whether no name of the one is in the script of a name of the other.
    private func areIncomparable(_ one: Int, _ other: Int) -> Bool {
        let (ours, theirs) = (firstNames(of: one), firstNames(of: other))
        return !ours.contains { a in theirs.contains { a.isThai == $0.isThai } }
    }

    /// The first letters of three and more words, with and without the small ones.
    private static func initials(of name: ComparedName) -> Set<String> {
        guard name.core.count >= 3, name.folded.utf8.count <= 200 else { return [] }
        func letters(_ words: [String]) -> String { String(words.compactMap(\.first)) }
        return Set(
            [letters(name.core), letters(name.core.filter { !smallWords.contains($0) })].filter { $0.count >= 3 })
    }

    private static let smallWords: Set<String> = [
        "of", "the", "and", "for", "in", "at", "on", "to", "a", "an", "de", "la", "le", "les", "du", "des", "et", "der",
        "die", "das", "und", "fur", "di", "e", "y", "el", "del", "da", "do", "van", "voor", "i",
    ]

    /// Organizations whose website is the same page, unless it is a place that many have their pages at.
    mutating func compareWebsites() {
        var pages: [(key: String, host: String, organization: Int)] = []
        for (position, organization) in network.organizations.enumerated() {
            for entry in organization.attributes.entries where Self.namesWebsite(entry.name) {
                if let (host, path) = Self.address(entry.value) { pages.append((host + path, host, position)) }
            }
        }
        var byPage: [String: [Int]] = [:]
        for page in pages where byPage[page.key]?.last != page.organization {
            byPage[page.key, default: []].append(page.organization)
        }
        // In the order of the network, not of the table.
        for page in pages {
            guard let holders = byPage.removeValue(forKey: page.key), (2...3).contains(holders.count) else { continue }
            // A portal has pages for many; its own front page is nobody's.
            if Self.portals.contains(page.host), page.key == page.host { continue }
            for other in holders.dropFirst() {
                guard let confidence = confidence(ofWebsiteOf: holders[0], other, all: holders.count) else { continue }
                add(holders[0], other, .website(page.key), confidence)
            }
        }
    }

    /// Firms of one group have one website. Names that both say something which the other does not are two; what
    /// cannot be compared, as one is Thai and the other English, may be one.
    private func confidence(ofWebsiteOf one: Int, _ other: Int, all: Int) -> ProbableDuplicate.Confidence? {
        let (ours, theirs) = (firstNames(of: one), firstNames(of: other))
        var areComparable = false
        for a in ours {
            for b in theirs where a.isThai == b.isThai {
                areComparable = true
                let (x, y) = (Set(a.core), Set(b.core))
                if x.isSubset(of: y) || y.isSubset(of: x) { return .low }
                let (p, q) = (a.joinedCore, b.joinedCore)
                if min(p.utf8.count, q.utf8.count) >= 4, p.hasPrefix(q) || q.hasPrefix(p) { return .low }
            }
        }
        return areComparable ? nil : all == 2 ? .medium : .low
    }

    private func firstNames(of organization: Int) -> [ComparedName] {
        let record = network.organization(at: organization)
        let texts = record.names.entries.map(\.text)
        return (texts.isEmpty ? [record.id.text] : texts).prefix(4).compactMap { ComparedName($0, of: organization) }
    }

    private static let portals: Set<String> = [
        "facebook.com", "m.facebook.com", "linkedin.com", "twitter.com", "x.com", "instagram.com", "youtube.com",
        "line.me", "sites.google.com", "google.com", "github.com", "linktr.ee",
    ]

    private static func namesWebsite(_ name: String) -> Bool {
        let heading = foldedHeading(name)
        return [
            "website", "url", "homepage", "home_page", "web", "www", "site", "web_page", "webpage", "เว็บไซต์", "เว็บ",
        ]
        .contains { heading == $0 || heading.hasSuffix($0) }
    }

    /// Host and path without what does not count: scheme, `www.`, capitals, a slash at the end, what is behind `?`.
    static func address(_ text: String) -> (host: String, path: String)? {
        var rest = text.lowercased()[...]
        rest = rest.drop { $0.isWhitespace }
        if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        rest = rest.prefix { $0 != "?" && $0 != "#" && !$0.isWhitespace }
        let host = rest.prefix { $0 != "/" }.prefix { $0 != ":" }
        guard host.contains("."), host.count >= 4, !host.contains("@") else { return nil }
        var path = rest.drop { $0 != "/" }
        while path.last == "/" { path.removeLast() }
        for page in ["/index.html", "/index.htm", "/index.php", "/home"] where path == page { path = "" }
        return (String(host), String(path))
    }
}
