/// Joint work that organizations take part in.
public struct Project: Hashable, Sendable {
    public typealias ID = Identifier<Project>

    /// A result that was counted.
    public struct Outcome: Hashable, Sendable {
        /// What was counted: "beneficiaries", "income".
        public var indicator: String
        public var value: Double
        /// Persons, baht, tonnes.
        public var unit: String?
        /// The year of the Common Era it was counted for.
        public var year: Int?

        /// Makes an outcome.
        public init(indicator: String, value: Double, unit: String? = nil, year: Int? = nil) {
            self.indicator = indicator
            self.value = value
            self.unit = unit
            self.year = year
        }
    }

    public let id: ID
    public var titles: Names = [:]
    public var areas: [String] = []
    public var region: String?
    public var period = Period.undated
    /// The ways of support: incubate, connect, promote, support, or the user's own words.
    public var mechanisms: [String] = []
    /// How far it has come: idea, pilot, scaled, or the user's own words.
    public var stage: String?
    public var budget: Double?
    public var outcomes: [Outcome] = []
    public var attributes: Attributes = [:]
    public var origin: Origin?

    /// Makes a project that has nothing but an identifier and, where given, titles.
    public init(_ id: ID, titles: Names = [:]) {
        self.id = id
        self.titles = titles
    }

    /// What to call it: the title in the language, another title, or the identifier.
    public func title(in language: Language) -> String {
        titles.best(in: language) ?? id.text
    }
}

/// One organization's part in one project.
public struct Participation: Hashable, Sendable {
    public var organization: Organization.ID
    public var project: Project.ID
    /// Lead, partner, funder, or the user's own word.
    public var role: String?
    /// The strength of the part, finite and above zero.
    public var weight: Double = 1
    public var period = Period.undated
    public var attributes: Attributes = [:]
    public var origin: Origin?

    /// Makes a participation.
    public init(_ organization: Organization.ID, in project: Project.ID, role: String? = nil) {
        self.organization = organization
        self.project = project
        self.role = role
    }
}
