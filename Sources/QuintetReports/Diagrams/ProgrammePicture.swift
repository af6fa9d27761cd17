import Graphviz
import Quintet
extension Picture {
    static let programme = Picture(
        "programme",
        Bilingual("areas, their projects, and the partners of each", "ประเด็น โครงการ และพันธมิตรของแต่ละโครงการ"),
        accepts: [.top]
    ) { _ in throw PictureError.nothing(Bilingual(same: "")) }
}
