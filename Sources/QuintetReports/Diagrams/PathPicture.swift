import Graphviz
import Quintet
extension Picture {
    static let path = Picture(
        "path", Bilingual("how one organization reaches another", "องค์กรหนึ่งไปถึงอีกองค์กรอย่างไร"),
        accepts: [.focus, .target]
    ) { _ in throw PictureError.nothing(Bilingual(same: "")) }
}
