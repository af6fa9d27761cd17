/// A publication.
public struct Reference: Hashable, Sendable {
    /// Authors, title, place and year.
    public let text: String
    /// Its digital object identifier; nil where there is none.
    public let doi: String?

    init(_ text: String, doi: String? = nil) {
        self.text = text
        self.doi = doi
    }

    /// The reference as it is printed.
    public var line: String { doi.map { "\(text), doi \($0)" } ?? text }
}

extension Reference {
    static let barrat2004 = Reference(
        "A. Barrat et al., “The architecture of complex weighted networks”, PNAS 101, 2004, 3747–3752",
        doi: "10.1073/pnas.0400087101")
    static let batageljMrvar2001 = Reference(
        "V. Batagelj and A. Mrvar, “A subquadratic triad census algorithm”, Social Networks 23, 2001, 237–243",
        doi: "10.1016/S0378-8733(01)00035-1")
    static let batageljZaversnik2003 = Reference(
        "V. Batagelj and M. Zaveršnik, “An O(m) algorithm for cores decomposition of networks”, arXiv cs/0310049, 2003",
        doi: "10.48550/arXiv.cs/0310049")
    static let blau1977 = Reference("P. M. Blau, “Inequality and Heterogeneity”, Free Press, 1977")
    static let blondel2008 = Reference(
        "V. D. Blondel et al., “Fast unfolding of communities in large networks”, Journal of Statistical Mechanics, 2008, "
            + "P10008", doi: "10.1088/1742-5468/2008/10/P10008")
    static let bonacich1972 = Reference(
        "P. Bonacich, “Factoring and weighting approaches to status scores”, Journal of Mathematical Sociology 2, 1972, "
            + "113–120", doi: "10.1080/0022250X.1972.9989806")
    static let bonacich1991 = Reference(
        "P. Bonacich, “Simultaneous group and individual centralities”, Social Networks 13, 1991, 155–168",
        doi: "10.1016/0378-8733(91)90018-O")
    static let borgatti1997 = Reference(
        "S. P. Borgatti, “Structural holes: unpacking Burt's redundancy measures”, Connections 20, 1997, 35–38")
    static let borgattiEverett1997 = Reference(
        "S. P. Borgatti and M. G. Everett, “Network analysis of 2-mode data”, Social Networks 19, 1997, 243–269",
        doi: "10.1016/S0378-8733(96)00301-2")
    static let borgattiEverettJohnson2013 = Reference(
        "S. P. Borgatti, M. G. Everett and J. C. Johnson, “Analyzing Social Networks”, SAGE, 2013, chapter 10")
    static let brandes2001 = Reference(
        "U. Brandes, “A faster algorithm for betweenness centrality”, Journal of Mathematical Sociology 25, 2001, 163–177",
        doi: "10.1080/0022250X.2001.9990249")
    static let brandes2008 = Reference(
        "U. Brandes, “On variants of shortest-path betweenness centrality”, Social Networks 30, 2008, 136–145",
        doi: "10.1016/j.socnet.2007.11.001")
    static let brandesFleischer2005 = Reference(
        "U. Brandes and D. Fleischer, “Centrality measures based on current flow”, STACS 2005, 533–544",
        doi: "10.1007/978-3-540-31856-9_44")
    static let brandesPich2007 = Reference(
        "U. Brandes and C. Pich, “Centrality estimation in large networks”, International Journal of Bifurcation and Chaos "
            + "17, 2007, 2303–2318", doi: "10.1142/S0218127407018403")
    static let brinPage1998 = Reference(
        "S. Brin and L. Page, “The anatomy of a large-scale hypertextual Web search engine”, Computer Networks and ISDN "
            + "Systems 30, 1998, 107–117", doi: "10.1016/S0169-7552(98)00110-X")
    static let bronKerbosch1973 = Reference(
        "C. Bron and J. Kerbosch, “Algorithm 457: finding all cliques of an undirected graph”, CACM 16, 1973, 575–577",
        doi: "10.1145/362342.362367")
    static let burt1992 = Reference("R. S. Burt, “Structural Holes”, Harvard University Press, 1992, chapter 2")
    static let cohen2008 = Reference(
        "J. Cohen, “Trusses: cohesive subgraphs for social network analysis”, National Security Agency, 2008")
    static let colizza2006 = Reference(
        "V. Colizza et al., “Detecting rich-club ordering in complex networks”, Nature Physics 2, 2006, 110–115",
        doi: "10.1038/nphys209")
    static let danon2005 = Reference(
        "L. Danon et al., “Comparing community structure identification”, Journal of Statistical Mechanics, 2005, P09008",
        doi: "10.1088/1742-5468/2005/09/P09008")
    static let eppstein2010 = Reference(
        "D. Eppstein, M. Löffler and D. Strash, “Listing all maximal cliques in sparse graphs in near-optimal time”, ISAAC "
            + "2010, 403–414", doi: "10.1007/978-3-642-17517-6_36")
    static let freeman1977 = Reference(
        "L. C. Freeman, “A set of measures of centrality based on betweenness”, Sociometry 40, 1977, 35–41",
        doi: "10.2307/3033543")
    static let freeman1979 = Reference(
        "L. C. Freeman, “Centrality in social networks: conceptual clarification”, Social Networks 1, 1979, 215–239",
        doi: "10.1016/0378-8733(78)90021-7")
    static let girvanNewman2002 = Reference(
        "M. Girvan and M. E. J. Newman, “Community structure in social and biological networks”, PNAS 99, 2002, 7821–7826",
        doi: "10.1073/pnas.122653799")
    static let gouldFernandez1989 = Reference(
        "R. V. Gould and R. M. Fernandez, “Structures of mediation: a formal approach to brokerage in transaction networks”, "
            + "Sociological Methodology 19, 1989, 89–126", doi: "10.2307/270949")
    static let guimeraAmaral2005 = Reference(
        "R. Guimerà and L. A. N. Amaral, “Functional cartography of complex metabolic networks”, Nature 433, 2005, 895–900",
        doi: "10.1038/nature03288")
    static let harary1969 = Reference("F. Harary, “Graph Theory”, Addison-Wesley, 1969, chapter 4")
    static let hennig2007 = Reference(
        "C. Hennig, “Cluster-wise assessment of cluster stability”, Computational Statistics and Data Analysis 52, 2007, "
            + "258–271", doi: "10.1016/j.csda.2006.11.025")
    static let hollandLeinhardt1970 = Reference(
        "P. W. Holland and S. Leinhardt, “A method for detecting structure in sociometric data”, American Journal of "
            + "Sociology 76, 1970, 492–513", doi: "10.1086/224954")
    static let hopcroftTarjan1973 = Reference(
        "J. Hopcroft and R. Tarjan, “Algorithm 447: efficient algorithms for graph manipulation”, CACM 16, 1973, 372–378",
        doi: "10.1145/362248.362272")
    static let hubertArabie1985 = Reference(
        "L. Hubert and P. Arabie, “Comparing partitions”, Journal of Classification 2, 1985, 193–218",
        doi: "10.1007/BF01908075")
    static let katz1953 = Reference(
        "L. Katz, “A new status index derived from sociometric analysis”, Psychometrika 18, 1953, 39–43",
        doi: "10.1007/BF02289026")
    static let kleinberg1999 = Reference(
        "J. M. Kleinberg, “Authoritative sources in a hyperlinked environment”, Journal of the ACM 46, 1999, 604–632",
        doi: "10.1145/324133.324140")
    static let krackhardtStern1988 = Reference(
        "D. Krackhardt and R. N. Stern, “Informal networks and organizational crises”, Social Psychology Quarterly 51, 1988, "
            + "123–140", doi: "10.2307/2786835")
    static let lancichinettiFortunato2012 = Reference(
        "A. Lancichinetti and S. Fortunato, “Consensus clustering in complex networks”, Scientific Reports 2, 2012, 336",
        doi: "10.1038/srep00336")
    static let latoraMarchiori2001 = Reference(
        "V. Latora and M. Marchiori, “Efficient behavior of small-world networks”, Physical Review Letters 87, 2001, 198701",
        doi: "10.1103/PhysRevLett.87.198701")
    static let marchioriLatora2000 = Reference(
        "M. Marchiori and V. Latora, “Harmony in the small-world”, Physica A 285, 2000, 539–546",
        doi: "10.1016/S0378-4371(00)00311-3")
    static let meila2007 = Reference(
        "M. Meilă, “Comparing clusterings: an information based distance”, Journal of Multivariate Analysis 98, 2007, "
            + "873–895", doi: "10.1016/j.jmva.2006.11.013")
    static let muellerSchuessler1961 = Reference(
        "J. H. Mueller and K. F. Schuessler, “Statistical Reasoning in Sociology”, Houghton Mifflin, 1961")
    static let newman2001 = Reference(
        "M. E. J. Newman, “Scientific collaboration networks. II”, Physical Review E 64, 2001, 016132",
        doi: "10.1103/PhysRevE.64.016132")
    static let newman2003 = Reference(
        "M. E. J. Newman, “Mixing patterns in networks”, Physical Review E 67, 2003, 026126",
        doi: "10.1103/PhysRevE.67.026126")
    static let newman2004 = Reference(
        "M. E. J. Newman, “Analysis of weighted networks”, Physical Review E 70, 2004, 056131",
        doi: "10.1103/PhysRevE.70.056131")
    static let newman2006 = Reference(
        "M. E. J. Newman, “Finding community structure in networks using the eigenvectors of matrices”, Physical Review E "
            + "74, 2006, 036104", doi: "10.1103/PhysRevE.74.036104")
    static let newmanGirvan2004 = Reference(
        "M. E. J. Newman and M. Girvan, “Finding and evaluating community structure in networks”, Physical Review E 69, "
            + "2004, 026113", doi: "10.1103/PhysRevE.69.026113")
    static let newman2005 = Reference(
        "M. E. J. Newman, “A measure of betweenness centrality based on random walks”, Social Networks 27, 2005, 39–54",
        doi: "10.1016/j.socnet.2004.11.009")
    static let pastorSatorras2001 = Reference(
        "R. Pastor-Satorras, A. Vázquez and A. Vespignani, “Dynamical and correlation properties of the Internet”, Physical "
            + "Review Letters 87, 2001, 258701", doi: "10.1103/PhysRevLett.87.258701")
    static let pielou1966 = Reference(
        "E. C. Pielou, “The measurement of diversity in different types of biological collections”, Journal of Theoretical "
            + "Biology 13, 1966, 131–144", doi: "10.1016/0022-5193(66)90013-0")
    static let raghavan2007 = Reference(
        "U. N. Raghavan, R. Albert and S. Kumara, “Near linear time algorithm to detect community structures”, Physical "
            + "Review E 76, 2007, 036106", doi: "10.1103/PhysRevE.76.036106")
    static let reichardtBornholdt2006 = Reference(
        "J. Reichardt and S. Bornholdt, “Statistical mechanics of community detection”, Physical Review E 74, 2006, 016110",
        doi: "10.1103/PhysRevE.74.016110")
    static let robinsAlexander2004 = Reference(
        "G. Robins and M. Alexander, “Small worlds among interlocking directors”, Computational & Mathematical "
            + "Organization Theory 10, 2004, 69–94", doi: "10.1023/B:CMOT.0000032580.12184.c0")
    static let saltonMcGill1983 = Reference(
        "G. Salton and M. J. McGill, “Introduction to Modern Information Retrieval”, McGraw-Hill, 1983")
    static let seidman1983 = Reference(
        "S. B. Seidman, “Network structure and minimum degree”, Social Networks 5, 1983, 269–287",
        doi: "10.1016/0378-8733(83)90028-X")
    static let shannon1948 = Reference(
        "C. E. Shannon, “A mathematical theory of communication”, Bell System Technical Journal 27, 1948, 379–423",
        doi: "10.1002/j.1538-7305.1948.tb01338.x")
    static let stephensonZelen1989 = Reference(
        "K. Stephenson and M. Zelen, “Rethinking centrality: methods and examples”, Social Networks 11, 1989, 1–37",
        doi: "10.1016/0378-8733(89)90016-6")
    static let tarjan1972 = Reference(
        "R. Tarjan, “Depth-first search and linear graph algorithms”, SIAM Journal on Computing 1, 1972, 146–160",
        doi: "10.1137/0201010")
    static let traag2019 = Reference(
        "V. A. Traag, L. Waltman and N. J. van Eck, “From Louvain to Leiden: guaranteeing well-connected communities”, "
            + "Scientific Reports 9, 2019, 5233", doi: "10.1038/s41598-019-41695-z")
    static let wangCheng2012 = Reference(
        "J. Wang and J. Cheng, “Truss decomposition in massive networks”, PVLDB 5, 2012, 812–823",
        doi: "10.14778/2311906.2311909")
    static let wassermanFaust1994 = Reference(
        "S. Wasserman and K. Faust, “Social Network Analysis”, Cambridge University Press, 1994",
        doi: "10.1017/CBO9780511815478")
    static let wattsStrogatz1998 = Reference(
        "D. J. Watts and S. H. Strogatz, “Collective dynamics of ‘small-world’ networks”, Nature 393, 1998, 440–442",
        doi: "10.1038/30918")
    static let carayannisCampbell2010 = Reference(
        "E. G. Carayannis and D. F. J. Campbell, “Triple Helix, Quadruple Helix and Quintuple Helix”, International Journal "
            + "of Social Ecology and Sustainable Development 1, 2010, 41–69", doi: "10.4018/jsesd.2010010105")
    static let leydesdorff2003 = Reference(
        "L. Leydesdorff, “The mutual information of university-industry-government relations”, Scientometrics 58, 2003, "
            + "445–467", doi: "10.1023/A:1026253130577")
    static let leydesdorffIvanova2014 = Reference(
        "L. Leydesdorff and I. Ivanova, “Mutual redundancies in interhuman communication systems”, JASIST 65, 2014, 386–399",
        doi: "10.1002/asi.22973")
    static let mcGill1954 = Reference(
        "W. J. McGill, “Multivariate information transmission”, Psychometrika 19, 1954, 97–116",
        doi: "10.1007/BF02289159")
    static let snilstveit2016 = Reference(
        "B. Snilstveit et al., “Evidence & Gap Maps”, Journal of Clinical Epidemiology 79, 2016, 120–129",
        doi: "10.1016/j.jclinepi.2016.05.015")
}
