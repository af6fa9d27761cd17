// Facts of published studies, written down from them; each network names its source.

extension NamedNetworks {
    /// Ten people among whom degree, closeness and betweenness each single out someone else: Diane, Fernando and Garth,
    /// Heather.
    ///
    /// D. Krackhardt, "Assessing the political landscape: structure, cognition, and power in organizations",
    /// Administrative Science Quarterly 35, 1990, 342–369, doi 10.2307/2393394.
    public static let krackhardtKite = make(
        sectors: ids("Andre Beverley Carol Diane Ed Fernando Garth Heather Ike Jane"),
        ties: lists([
            "Andre": "Beverley Carol Diane Fernando",
            "Beverley": "Diane Ed Garth",
            "Carol": "Diane Fernando",
            "Diane": "Ed Fernando Garth",
            "Ed": "Garth",
            "Fernando": "Garth Heather",
            "Garth": "Heather",
            "Heather": "Ike",
            "Ike": "Jane",
        ]))

    /// Marriages between sixteen families of Renaissance Florence; the Pucci have none.
    ///
    /// J. F. Padgett and C. K. Ansell, "Robust action and the rise of the Medici, 1400–1434", American Journal of Sociology
    /// 98, 1993, 1259–1319, doi 10.1086/230190.
    public static let florentineMarriages = make(
        sectors: ids(
            """
            Acciaiuoli Albizzi Barbadori Bischeri Castellani Ginori Guadagni Lamberteschi Medici Pazzi Peruzzi Pucci \
            Ridolfi Salviati Strozzi Tornabuoni
            """),
        ties: lists([
            "Acciaiuoli": "Medici",
            "Albizzi": "Ginori Guadagni Medici",
            "Barbadori": "Castellani Medici",
            "Bischeri": "Guadagni Peruzzi Strozzi",
            "Castellani": "Peruzzi Strozzi",
            "Guadagni": "Lamberteschi Tornabuoni",
            "Medici": "Ridolfi Salviati Tornabuoni",
            "Pazzi": "Salviati",
            "Peruzzi": "Strozzi",
            "Ridolfi": "Strozzi Tornabuoni",
        ]))

    /// Friendships between the 34 members, 1 to 34, of a karate club that later split in two.
    ///
    /// W. W. Zachary, "An information flow model for conflict and fission in small groups", Journal of Anthropological
    /// Research 33, 1977, 452–473, doi 10.1086/jar.33.4.3629752.
    public static let zacharyKarate = make(
        sectors: (1...34).map { (Organization.ID("\($0)"), nil) },
        ties: lists([
            "1": "2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32",
            "2": "3 4 8 14 18 20 22 31",
            "3": "4 8 9 10 14 28 29 33",
            "4": "8 13 14",
            "5": "7 11",
            "6": "7 11 17",
            "7": "17",
            "9": "31 33 34",
            "10": "34",
            "14": "34",
            "15": "33 34",
            "16": "33 34",
            "19": "33 34",
            "20": "34",
            "21": "33 34",
            "23": "33 34",
            "24": "26 28 30 33 34",
            "25": "26 28 32",
            "26": "32",
            "27": "30 34",
            "28": "34",
            "29": "32 34",
            "30": "33 34",
            "31": "33 34",
            "32": "33 34",
            "33": "34",
        ]))

    /// Eighteen women as organizations and fourteen social events, E1 to E14, as projects; no recorded ties.
    ///
    /// A. Davis, B. B. Gardner and M. R. Gardner, "Deep South", University of Chicago Press, 1941.
    public static let davisSouthernWomen = build { network throws(EditingError) in
        let attendance = lists([
            "Evelyn": "1 2 3 4 5 6 8 9",
            "Laura": "1 2 3 5 6 7 8",
            "Theresa": "2 3 4 5 6 7 8 9",
            "Brenda": "1 3 4 5 6 7 8",
            "Charlotte": "3 4 5 7",
            "Frances": "3 5 6 8",
            "Eleanor": "5 6 7 8",
            "Pearl": "6 8 9",
            "Ruth": "5 7 8 9",
            "Verne": "7 8 9 12",
            "Myra": "8 9 10 12",
            "Katherina": "8 9 10 12 13 14",
            "Sylvia": "7 8 9 10 12 13 14",
            "Nora": "6 7 9 10 11 12 13 14",
            "Helen": "7 8 10 11 12",
            "Dorothy": "8 9",
            "Olivia": "9 11",
            "Flora": "9 11",
        ])
        for event in 1...14 { try network.add(Project(Project.ID("E\(event)"))) }
        for (woman, events) in attendance {
            try network.add(Organization(woman))
            for event in events { try network.add(Participation(woman, in: Project.ID("E\(event)"))) }
        }
    }

    private static func words(_ text: String) -> [Organization.ID] {
        text.split(separator: " ").map { Organization.ID(String($0)) }
    }

    private static func ids(_ text: String) -> [(Organization.ID, Sector?)] { words(text).map { ($0, nil) } }

    /// A literal with a key and a list of words in each line, in the order written.
    private static func lists(
        _ lines: KeyValuePairs<String, String>
    ) -> [(Organization.ID, [Organization.ID])] {
        lines.map { (Organization.ID($0.key), words($0.value)) }
    }
}
