/// Why a figure has no value. A figure without a value is absent and carries one of these; it is never a NaN.
public enum Undefined: String, CaseIterable, Hashable, Sendable {
    /// The organization has no ties, and the figure is about ties.
    case noTies = "no-ties"
    /// The figure is about pairs of partners, and there are not two.
    case fewerThanTwoPartners = "fewer-than-two-partners"
    /// The organization has no path to any other.
    case reachesNobody = "reaches-nobody"
    /// The network has fewer than two organizations.
    case fewerThanTwoOrganizations = "fewer-than-two-organizations"
    /// The network is too small for the figure's scale, which would divide by zero.
    case tooFewOrganizations = "too-few-organizations"
    /// The network has no ties.
    case networkHasNoTies = "network-has-no-ties"
    /// No organization in the network has two partners.
    case nobodyHasTwoPartners = "nobody-has-two-partners"
    /// All organizations that have ties have equally many, so nothing can vary with their number.
    case equalDegrees = "equal-degrees"
    /// No organization has a path to all others.
    case nobodyReachesEveryone = "nobody-reaches-everyone"
    /// The organization has no group with others.
    case aloneInItsGroup = "alone-in-its-group"
    /// Both divisions put everyone together or everyone apart, and that is all they say.
    case divisionsSayNothing = "divisions-say-nothing"
    /// Nobody takes part in any project.
    case noParticipations = "no-participations"
    /// No chain leads from an organization by way of a project and a partner to another project.
    case noChainOfProjects = "no-chain-of-projects"
    /// The figure is larger than a number can be.
    case tooLarge = "too-large"
    /// The network is in pieces, and the figure is about one in which everyone reaches everyone.
    case networkInPieces = "network-in-pieces"
    /// The figure is worked out step by step, and the steps did not settle.
    case didNotSettle = "did-not-settle"
    /// The organization's piece of the network is too large to work the figure out.
    case tooManyOrganizations = "too-many-organizations"
    /// The organization has no sector.
    case noSector = "no-sector"
    /// The organization has no partner whose sector is known.
    case noPartnerOfKnownSector = "no-partner-of-known-sector"
    /// No organization has a sector.
    case nobodyHasASector = "nobody-has-a-sector"
    /// Only one sector is there, so there is nothing to compare.
    case oneSector = "one-sector"
    /// No tie joins two organizations whose sectors are known.
    case noTieBetweenKnown = "no-tie-between-known"
    /// The sizes of the sectors allow the figure one value only, so there is no scale to put it on.
    case sizesLeaveNoChoice = "sizes-leave-no-choice"
    /// The figure is of strengths, to which the sizes of the sectors set no bounds.
    case strengthHasNoBounds = "strength-has-no-bounds"
    /// There are too many teams to count within the limit.
    case tooManyTeams = "too-many-teams"
    /// No project has a partner whose sector is known.
    case noProjectOfKnownSector = "no-project-of-known-sector"
    /// With these sectors and their sizes the count can only be 0.
    case notPossibleForSector = "not-possible-for-sector"
    /// Chance would always give the same, as in a network without ties or with all of them.
    case chanceHasNoChoice = "chance-has-no-choice"

    /// There are more than the measure lists.
    case tooManyToList = "too-many-to-list"

    /// The reason as a sentence for people, in Thai or else in English.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.noTies, .thai): "องค์กรนี้ยังไม่มีความเชื่อมโยงกับใคร"
        case (.noTies, _): "The organization has no ties."
        case (.fewerThanTwoPartners, .thai): "องค์กรนี้มีพันธมิตรไม่ถึงสองราย"
        case (.fewerThanTwoPartners, _): "The organization has fewer than two partners."
        case (.reachesNobody, .thai): "องค์กรนี้ไม่มีเส้นทางไปถึงองค์กรใดเลย"
        case (.reachesNobody, _): "The organization reaches nobody."
        case (.fewerThanTwoOrganizations, .thai): "เครือข่ายมีองค์กรไม่ถึงสองราย"
        case (.fewerThanTwoOrganizations, _): "The network has fewer than two organizations."
        case (.tooFewOrganizations, .thai): "เครือข่ายมีองค์กรน้อยเกินไปสำหรับตัวเลขนี้"
        case (.tooFewOrganizations, _): "The network has too few organizations for this figure."
        case (.networkHasNoTies, .thai): "เครือข่ายยังไม่มีความเชื่อมโยงเลย"
        case (.networkHasNoTies, _): "The network has no ties."
        case (.nobodyHasTwoPartners, .thai): "ไม่มีองค์กรใดในเครือข่ายที่มีพันธมิตรถึงสองราย"
        case (.nobodyHasTwoPartners, _): "No organization in the network has two partners."
        case (.equalDegrees, .thai): "ทุกองค์กรที่มีความเชื่อมโยงมีพันธมิตรจำนวนเท่ากัน"
        case (.equalDegrees, _): "All organizations that have ties have equally many partners."
        case (.nobodyReachesEveryone, .thai): "ไม่มีองค์กรใดมีเส้นทางไปถึงทุกองค์กร"
        case (.nobodyReachesEveryone, _): "No organization reaches all others."
        case (.aloneInItsGroup, .thai): "องค์กรนี้ไม่ได้อยู่ในกลุ่มกับใคร"
        case (.aloneInItsGroup, _): "The organization is in no group with others."
        case (.divisionsSayNothing, .thai): "การแบ่งทั้งสองแบบรวมทุกองค์กรไว้ด้วยกันหรือแยกทุกองค์กรออกจากกัน จึงไม่มีอะไรให้เทียบ"
        case (.divisionsSayNothing, _):
            "Both divisions put everyone together or everyone apart, so there is nothing to compare."
        case (.noParticipations, .thai): "ยังไม่มีองค์กรใดเข้าร่วมโครงการ"
        case (.noParticipations, _): "Nobody takes part in any project."
        case (.noChainOfProjects, .thai): "ไม่มีองค์กรที่เชื่อมต่อผ่านโครงการและพันธมิตรไปสู่โครงการอื่น"
        case (.noChainOfProjects, _): "No two organizations of a project lead to another project."
        case (.tooLarge, .thai): "ค่านี้ใหญ่เกินกว่าจะแสดงเป็นตัวเลขได้"
        case (.tooLarge, _): "The figure is larger than a number can be."
        case (.networkInPieces, .thai): "เครือข่ายแยกเป็นหลายส่วนที่เชื่อมไม่ถึงกัน"
        case (.networkInPieces, _): "The network is in pieces that no tie connects."
        case (.didNotSettle, .thai): "การคำนวณทีละขั้นไม่ลงตัวเป็นค่าเดียว"
        case (.didNotSettle, _): "The calculation did not settle on a value."
        case (.tooManyOrganizations, .thai): "ส่วนของเครือข่ายนี้มีองค์กรมากเกินกว่าจะคำนวณค่านี้ได้"
        case (.tooManyOrganizations, _): "This piece of the network has too many organizations for the figure."
        case (.notPossibleForSector, .thai): "เป็นไปไม่ได้สำหรับภาคส่วนนี้"
        case (.notPossibleForSector, _): "This is not possible for this sector."
        case (.chanceHasNoChoice, .thai): "ความบังเอิญให้ผลเพียงแบบเดียว จึงเทียบกันไม่ได้"
        case (.chanceHasNoChoice, _): "Chance could only give the same, so there is nothing to compare with."
        case (.tooManyToList, .thai): "มีมากเกินกว่าจะนับจนครบ"
        case (.tooManyToList, _): "There are too many to list them all."
        case (.noSector, .thai): "องค์กรนี้ไม่ระบุภาคส่วน"
        case (.noSector, _): "The organization has no sector."
        case (.noPartnerOfKnownSector, .thai): "องค์กรนี้ไม่มีพันธมิตรที่ระบุภาคส่วน"
        case (.noPartnerOfKnownSector, _): "The organization has no partner whose sector is known."
        case (.nobodyHasASector, .thai): "ไม่มีองค์กรใดระบุภาคส่วน"
        case (.nobodyHasASector, _): "No organization has a sector."
        case (.oneSector, .thai): "มีเพียงภาคส่วนเดียว จึงไม่มีอะไรให้เปรียบเทียบ"
        case (.oneSector, _): "There is only one sector, so there is nothing to compare."
        case (.noTieBetweenKnown, .thai): "ไม่มีความเชื่อมโยงระหว่างองค์กรที่ระบุภาคส่วนทั้งสองฝ่าย"
        case (.noTieBetweenKnown, _): "No tie joins two organizations whose sectors are known."
        case (.sizesLeaveNoChoice, .thai): "ขนาดของภาคส่วนทำให้เป็นไปได้เพียงค่าเดียว"
        case (.sizesLeaveNoChoice, _): "The sizes of the sectors allow only one value."
        case (.strengthHasNoBounds, .thai): "ขนาดของภาคส่วนไม่ได้กำหนดขอบเขตของความเข้มแข็ง"
        case (.strengthHasNoBounds, _): "The sizes of the sectors set no bounds to strengths."
        case (.tooManyTeams, .thai): "มีทีมมากเกินกว่าจะนับได้ในเวลาที่กำหนด"
        case (.tooManyTeams, _): "There are too many teams to count within the limit."
        case (.noProjectOfKnownSector, .thai): "ไม่มีโครงการใดที่มีผู้เข้าร่วมซึ่งระบุภาคส่วน"
        case (.noProjectOfKnownSector, _): "No project has a partner whose sector is known."
        }
    }
}
