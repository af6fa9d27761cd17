/// Pages that belong together; a chapter of the documentation.
public struct PageGroup: Sendable, Identifiable {
    /// The name of its folder, here and in the documentation.
    public let id: String
    public let title: Bilingual
    public let pages: [MeasurePage]

    /// Every chapter with its pages, in the order in which they are read. To add a page: one file in the folder of its
    /// chapter, and one line here.
    public static let all: [PageGroup] = [
        PageGroup(
            id: "Partners", title: Bilingual("Partners and reach", "พันธมิตรและการเข้าถึง"),
            pages: [
                .degree, .inDegree, .outDegree, .averageNeighborDegree, .strength, .inStrength, .outStrength,
                .twoStepReach, .reach, .inReach,
            ]),
        PageGroup(
            id: "Between", title: Bilingual("Go-betweens, weak points", "คนกลางและจุดเปราะบาง"),
            pages: [
                .betweenness, .sampledBetweenness, .currentFlowBetweenness, .tieBetweenness, .constraint,
                .effectiveSize, .egoEfficiency,
                .hierarchy, .cuts, .bridges, .blocks,
            ]),
        PageGroup(
            id: "Distance", title: Bilingual("Nearness and distance", "ความใกล้และระยะทาง"),
            pages: [
                .closeness, .closenessComponent, .inCloseness, .outCloseness, .harmonic, .inHarmonic, .outHarmonic,
                .eccentricity, .information, .currentFlowCloseness,
                .averagePath, .diameter, .radius, .globalEfficiency, .distanceDistribution,
            ]),
        PageGroup(
            id: "Prestige", title: Bilingual("Standing through partners", "สถานะที่มาจากพันธมิตร"),
            pages: [.eigenvector, .eigenvectorMaximumOne, .pageRank, .katz, .hubs, .authorities]),
        PageGroup(
            id: "Cohesion", title: Bilingual("Cohesion", "ความเหนียวแน่นของเครือข่าย"),
            pages: [
                .density, .reciprocity, .componentCount, .component, .strongComponent, .core, .truss, .clustering,
                .averageClustering, .transitivity,
                .degreeAssortativity, .richClub, .cliques, .dyadCensus, .triadCensus,
            ]),
        PageGroup(
            id: "Centralization", title: Bilingual("Centralization", "การรวมศูนย์"),
            pages: [
                .degreeCentralization, .inDegreeCentralization, .outDegreeCentralization, .betweennessCentralization,
                .closenessCentralization,
                .eigenvectorCentralization,
            ]),
        PageGroup(
            id: "Communities", title: Bilingual("Communities", "กลุ่มความร่วมมือ"),
            pages: [
                .cluster, .louvain, .labelPropagation, .girvanNewman, .leadingEigenvector, .modularity,
                .clusterFirmness, .organizationFirmness, .normalizedMutualInformation, .adjustedRandIndex,
                .variationOfInformation,
            ]),
        PageGroup(
            id: "Sectors", title: Bilingual("Sectors", "ภาคส่วน"),
            pages: [
                .ei, .eiRescaled, .eiOrganization, .eiOrganizationRescaled, .participationCoefficient,
                .sectorAssortativity, .sectorModularity, .blau, .iqv, .shannon, .pielou, .pielouObserved,
                .sectorMixing, .eiTest,
            ]),
        PageGroup(
            id: "Brokerage", title: Bilingual("Brokers between sectors", "ตัวกลางระหว่างภาคส่วน"),
            pages: [
                .brokerageTotal, .coordinator, .consultant, .representative, .gatekeeper, .liaison, .brokeredPairs,
                .brokerageTest,
            ]),
        PageGroup(
            id: "Helices", title: Bilingual("Teams, projects and gaps", "ทีม โครงการ และช่องว่าง"),
            pages: [.rainbowTeams, .nearRainbowTeams, .projectCompleteness, .helixSynergy, .coverage, .gapCost]),
        PageGroup(
            id: "TwoMode", title: Bilingual("Organizations and projects", "องค์กรกับโครงการ"),
            pages: [
                .projection, .twoModeDensity, .twoModeDegree, .twoModeCloseness, .twoModeBetweenness,
                .twoModeBonacich, .twoModeClustering,
            ]),
    ]
}

extension MeasurePage {
    /// Every page, chapter by chapter.
    public static let all: [MeasurePage] = PageGroup.all.flatMap(\.pages)

    /// The page of a measure or figure; nil where there is none.
    public static func named(_ id: String) -> MeasurePage? { all.first { $0.id == id } }
}
