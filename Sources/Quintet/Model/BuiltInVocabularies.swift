extension Vocabularies {
    /// The nine issue areas, the four ways of support and the words of Thailand's social-innovation strategy, the six
    /// regions of Thailand (National Geographical Committee, 1977), stages and roles; kinds of ties are left to the user.
    public static let builtIn = Vocabularies(lists: [
        .area: Vocabulary([
            term("environment-conservation", "environmental conservation", "การอนุรักษ์สิ่งแวดล้อม"),
            term("food-water-energy", "food–water–energy nexus", "ความเชื่อมโยงระหว่างอาหาร น้ำ และพลังงาน"),
            term("public-sector-education", "public sector and education", "ภาครัฐและการศึกษา"),
            term(
                "finance-employment-welfare", "finance, employment and social welfare",
                "การเงิน การจ้างงาน และสวัสดิการสังคม"),
            term("sustainable-agriculture", "sustainable agriculture", "เกษตรกรรมยั่งยืน"),
            term("urbanization", "urbanization", "ความเป็นเมือง"),
            term("health", "health", "สุขภาพ"),
            term("tourism-culture", "tourism and culture", "การท่องเที่ยวและวัฒนธรรม"),
            term("disaster-management", "disaster management", "การจัดการภัยพิบัติ"),
        ]),
        .region: Vocabulary([
            term("north", "North", "ภาคเหนือ", "northern"),
            term("northeast", "Northeast", "ภาคตะวันออกเฉียงเหนือ", "northeastern", "อีสาน", "ภาคอีสาน"),
            term("central", "Central", "ภาคกลาง"),
            term("east", "East", "ภาคตะวันออก", "eastern"),
            term("west", "West", "ภาคตะวันตก", "western"),
            term("south", "South", "ภาคใต้", "southern"),
        ]),
        .mechanism: Vocabulary([
            term("incubate", "incubate", "บ่มเพาะ"),
            term("connect", "connect", "เชื่อมโยง"),
            term("promote", "promote", "ส่งเสริม"),
            term("support", "support", "สนับสนุน"),
        ]),
        .stage: Vocabulary([
            term("idea", "idea", "แนวคิด"),
            term("pilot", "pilot", "นำร่อง"),
            term("scaled", "scaled", "ขยายผล"),
        ]),
        .role: Vocabulary([
            term("community", "community", "ชุมชน"),
            term("social-enterprise", "social enterprise", "วิสาหกิจเพื่อสังคม"),
            term("research-unit", "research unit", "หน่วยวิจัย"),
            term("funder", "funder", "ผู้ให้ทุน"),
            term("industry-operator", "industry operator", "ผู้ประกอบการอุตสาหกรรม"),
        ]),
        .sector: Vocabulary(
            Sector.allCases.map { sector in
                term(sector.rawValue, sector.word(in: .english), sector.word(in: .thai), aliases(of: sector))
            }),
    ])

    private static func term(_ code: String, _ english: String, _ thai: String, _ aliases: String...) -> Vocabulary.Term
    {
        term(code, english, thai, aliases)
    }

    private static func term(_ code: String, _ english: String, _ thai: String, _ aliases: [String]) -> Vocabulary.Term
    {
        Vocabulary.Term(code, words: [.thai: thai, .english: english], aliases: aliases)
    }

    /// What people write for the five sectors; a source's own classes are never among them.
    private static func aliases(of sector: Sector) -> [String] {
        switch sector {
        case .government: ["public sector", "state", "หน่วยงานรัฐ", "ราชการ"]
        case .academia: ["academic", "education", "university", "ภาควิชาการ", "สถาบันการศึกษา"]
        case .business: ["private sector", "industry", "ภาคธุรกิจ", "เอกชน"]
        case .civilSociety: ["civil_society", "civilsociety", "ngo", "ประชาสังคม"]
        case .environment: ["natural environment", "ภาคสิ่งแวดล้อม"]
        }
    }
}
