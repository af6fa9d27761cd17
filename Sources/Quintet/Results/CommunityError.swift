/// Why a method did not look for communities.
public enum CommunityError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The method's work grows so fast that it would not end in a network of this size.
    case tooManyTies(Int, limit: Int, method: CommunityMethod)

    /// The sentence, in both languages, without a full stop.
    public var message: Bilingual {
        switch self {
        case .tooManyTies(let count, let limit, let method):
            Bilingual(
                "\(method.title.en) is for networks of at most \(limit) ties, and this one has \(count)",
                "\(method.title.th) ใช้ได้กับเครือข่ายที่มีความเชื่อมโยงไม่เกิน \(limit) เส้น เครือข่ายนี้มี \(count) เส้น")
        }
    }

    public var description: String { message.en }
}
