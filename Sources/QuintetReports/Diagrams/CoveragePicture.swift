import Graphviz
import Quintet
extension Picture {
    static let coverage = Picture(
        "coverage", Bilingual("which sectors work on which area in which region", "ภาคส่วนใดทำงานประเด็นใดในภูมิภาคใด")
    ) { _ in throw PictureError.nothing(Bilingual(same: "")) }
}
