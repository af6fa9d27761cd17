/// Why a network refused an edit. The network is as it was before.
public enum EditingError: Error, Hashable, Sendable, CustomStringConvertible {
    case emptyIdentifier
    case duplicateOrganization(Organization.ID)
    case duplicateProject(Project.ID)
    case unknownOrganization(Organization.ID)
    case unknownProject(Project.ID)
    /// A weight must be finite and above zero.
    case unusableWeight(Double)
    /// A figure (budget, outcome, trust, value, target) must be finite.
    case unusableNumber(field: String, Double)
    case noSuchRecord(position: Int, count: Int)
    /// An organization cannot be merged into itself.
    case mergeIntoItself(Organization.ID)
    /// More than 2³² − 2 organizations, or 65,534 kinds, projects' files and the like.
    case tooMany(String)

    public var description: String {
        switch self {
        case .emptyIdentifier: "an identifier is empty"
        case .duplicateOrganization(let id): "the organization \"\(id)\" is there already"
        case .duplicateProject(let id): "the project \"\(id)\" is there already"
        case .unknownOrganization(let id): "there is no organization \"\(id)\""
        case .unknownProject(let id): "there is no project \"\(id)\""
        case .unusableWeight(let weight): "a weight must be a number above zero, not \(weight)"
        case .unusableNumber(let field, let value): "\(field) must be a finite number, not \(value)"
        case .noSuchRecord(let position, let count): "there is no record \(position); there are \(count)"
        case .mergeIntoItself(let id): "\"\(id)\" cannot be merged into itself"
        case .tooMany(let what): "too many \(what)"
        }
    }
}
