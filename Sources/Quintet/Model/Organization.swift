/// A partner: a body, a firm, a community, a school, a natural site.
///
/// A value built from the network's columns when it is asked for; changing it changes nothing until it is handed
/// back with ``Network/update(_:)-(Organization)``.
public struct Organization: Hashable, Sendable {
    public typealias ID = Identifier<Organization>

    /// A place on the globe, in degrees: latitude −90 to 90, longitude −180 to 180.
    public struct Location: Hashable, Sendable {
        public let latitude: Double
        public let longitude: Double

        /// Makes a place, or nil where a number is outside its range.
        public init?(latitude: Double, longitude: Double) {
            guard (-90.0...90.0).contains(latitude), (-180.0...180.0).contains(longitude) else { return nil }
            self.latitude = latitude
            self.longitude = longitude
        }
    }

    public let id: ID
    public var names: Names = [:]
    public var abbreviation: String?
    /// Other names it goes by: earlier names, spellings, names that merged records had.
    public var aliases: [String] = []
    /// The one sector that counts in statistics; nil is legal, counted, and named in every sector figure.
    public var sector: Sector?
    /// Sectors it also serves; they count in coverage questions only.
    public var alsoSectors: [Sector] = []
    public var roles: [String] = []
    public var region: String?
    public var areas: [String] = []
    public var location: Location?
    /// When the organization was active.
    public var period = Period.undated
    public var attributes: Attributes = [:]
    public var origin: Origin?

    /// Makes an organization that has nothing but an identifier and, where given, a sector and names.
    public init(_ id: ID, sector: Sector? = nil, names: Names = [:]) {
        self.id = id
        self.sector = sector
        self.names = names
    }

    /// What to call it: the name in the language, another name, or the identifier.
    public func name(in language: Language) -> String {
        names.best(in: language) ?? id.text
    }
}
