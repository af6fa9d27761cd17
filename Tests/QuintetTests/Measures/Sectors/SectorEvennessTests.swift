import Quintet
import QuintetTestSupport
import Testing

struct SectorEvennessTests {
    @Test func `Q7 is nearly even`() {
        let evenness = GraphView(NamedNetworks.q7).sectorEvenness()
        #expect(evenness.counts == [1, 2, 2, 1, 1])
        #expect(agree(evenness.blau.value, 0.775510))
        #expect(agree(evenness.indexOfQualitativeVariation.value, 0.969388))
        #expect(agree(evenness.shannon.value, 2.235926))
        // 2.235926 bits of log₂ 5 = 2.321928.
        #expect(agree(evenness.pielou.value, 0.962961))
        #expect(agree(evenness.pielouOfObserved.value, 0.962961))
    }

    @Test func `one of government and three of academia`() {
        let evenness = SectorEvenness(counts: [1, 3, 0, 0, 0], withoutSector: 2)
        #expect(evenness.blau.value == 0.375 && evenness.total == 4 && evenness.observed == 2)
        #expect(agree(evenness.shannon.value, 0.811278))
        #expect(agree(evenness.pielouOfObserved.value, 0.811278))
        #expect(agree(evenness.pielou.value, 0.811278 / 2.321928))
    }

    @Test func `all alike is 1, one sector is 0, and none is no figure`() {
        let even = SectorEvenness(counts: [4, 4, 4, 4, 4])
        #expect(agree(even.pielou.value, 1, to: 1e-12) && agree(even.indexOfQualitativeVariation.value, 1, to: 1e-12))
        let one = SectorEvenness(counts: [0, 0, 7, 0, 0])
        #expect(one.blau.value == 0 && one.shannon.value == 0 && one.pielou.value == 0)
        #expect(one.pielouOfObserved.reason == .oneSector)
        let none = GraphView(NamedNetworks.star(3)).sectorEvenness()
        #expect(none.withoutSector == 3)
        for figure in [none.blau, none.indexOfQualitativeVariation, none.shannon, none.pielou, none.pielouOfObserved] {
            #expect(figure.reason == .nobodyHasASector)
        }
    }
}
