/// The five helices of the Quintuple Helix model.
///
/// Source: E. G. Carayannis and D. F. J. Campbell, "Triple Helix, Quadruple Helix and Quintuple Helix and how do
/// knowledge, innovation and the environment relate to each other?", International Journal of Social Ecology and
/// Sustainable Development 1(1), 2010, 41–69, doi 10.4018/jsesd.2010010105.
///
/// An environment organization may be a body (a park department, a river-basin committee) or a natural site (a
/// mangrove, a watershed).
public enum Sector: String, CaseIterable, Hashable, Sendable, Comparable {
    case government
    case academia
    case business
    case civilSociety = "civil-society"
    case environment

    /// The word for people, in a language the interface speaks; English where another is asked.
    public func word(in language: Language) -> String {
        switch (self, language) {
        case (.government, .thai): "ภาครัฐ"
        case (.academia, .thai): "ภาคการศึกษา"
        case (.business, .thai): "ภาคเอกชน"
        case (.civilSociety, .thai): "ภาคประชาสังคม"
        case (.environment, .thai): "สิ่งแวดล้อม"
        case (.government, _): "government"
        case (.academia, _): "academia"
        case (.business, _): "business"
        case (.civilSociety, _): "civil society"
        case (.environment, _): "environment"
        }
    }

    /// The place in the order government, academia, business, civil society, environment: 0 to 4.
    public var position: Int {
        switch self {
        case .government: 0
        case .academia: 1
        case .business: 2
        case .civilSociety: 3
        case .environment: 4
        }
    }

    public static func < (one: Sector, other: Sector) -> Bool { one.position < other.position }
}
