import Graphviz
import Quintet
import QuintetFormats

/// Where the nodes of an earlier picture stand, read from its file, so that a later one leaves them there.
public struct EarlierPicture: Sendable {
    /// Places on the page by the nodes' keys, in points from its lower left corner.
    public var places: [Organization.ID: Positions.Point]
    public var page: Drawing.Page
    /// The scale at which nodes were drawn.
    public var scale: Double
    /// The start of its chance.
    public var seed: Int

    /// Why a file holds no positions to keep.
    public struct ReadingError: Error, Equatable, Sendable {
        /// The reason, in one sentence without a full stop.
        public let reason: Bilingual
    }

    /// Reads an SVG or JSON file that Quintet wrote; the first character tells which.
    ///
    /// - Parameter file: what messages call it.
    /// - Returns: the picture; a ``ReadingError`` for a file that is cut off, damaged, or not one of Quintet's.
    public static func read(_ bytes: [UInt8], file: String) -> Result<EarlierPicture, ReadingError> {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        switch first {
        case UInt8(ascii: "<"): return readSVG(bytes, file)
        case UInt8(ascii: "{"): return readJSON(bytes, file)
        default: return .failure(foreign(file))
        }
    }

    static func foreign(_ file: String) -> ReadingError {
        ReadingError(
            reason: Bilingual(
                "\(file) holds no positions: give a picture (.svg) or its positions (.json) made by quintet draw",
                "\(file) ไม่มีตำแหน่งให้ใช้: ใช้ภาพ (.svg) หรือไฟล์ตำแหน่ง (.json) ที่สร้างด้วย quintet draw"))
    }

    private static func readSVG(_ bytes: [UInt8], _ file: String) -> Result<EarlierPicture, ReadingError> {
        let handler = SVGPlaces()
        do {
            let reader = try XMLReader(file: file, handler: handler)
            let block = FileBytes(bytes, name: file)
            try block.withUnsafeBytes { buffer throws(XMLError) in try reader.feed(buffer) }
            try reader.finish()
        } catch {
            return .failure(ReadingError(reason: Bilingual(same: "\(error)")))
        }
        guard let page = handler.page, let scale = handler.scale else { return .failure(foreign(file)) }
        return checked(
            EarlierPicture(places: handler.places, page: page, scale: scale, seed: handler.seed), file)
    }

    private static func readJSON(_ bytes: [UInt8], _ file: String) -> Result<EarlierPicture, ReadingError> {
        let document: JSONDocument
        do {
            document = try JSONDocument(FileBytes(bytes, name: file))
        } catch {
            return .failure(ReadingError(reason: Bilingual(same: "\(error)")))
        }
        let root = document.root
        guard root.isObject, let width = root["page"]?["width"]?.number, let height = root["page"]?["height"]?.number,
            let scale = root["scale"]?.number, let nodes = root["positions"], nodes.isArray
        else { return .failure(foreign(file)) }
        var places: [Organization.ID: Positions.Point] = [:]
        nodes.forEachElement { node in
            guard node.isObject, let id = node["id"]?.text, let x = node["x"]?.number, let y = node["y"]?.number else {
                return
            }
            places[Organization.ID(id)] = Positions.Point(x: x, y: y)
        }
        let page = Drawing.Page(width: width, height: height)
        return checked(
            EarlierPicture(places: places, page: page, scale: scale, seed: root["seed"]?.integer ?? 1), file)
    }

    /// The picture if its numbers are such as a page has.
    private static func checked(_ picture: EarlierPicture, _ file: String) -> Result<EarlierPicture, ReadingError> {
        let (sides, side) = (50.0...20_000, -1.0...20_001)
        let isSound = picture.places.values.allSatisfy { side.contains($0.x) && side.contains($0.y) }
        guard sides.contains(picture.page.width), sides.contains(picture.page.height), isSound,
            (0.001...100).contains(picture.scale), !picture.places.isEmpty
        else { return .failure(foreign(file)) }
        var sound = picture
        sound.seed = min(max(picture.seed, 0), 1_000_000)
        return .success(sound)
    }

    /// The positions of a finished picture as JSON: ids and places in points from the page's lower left corner, y upward.
    public static func json(_ picture: RenderedPicture, of drawing: Drawing, version: String) -> [UInt8] {
        func number(_ value: Double) -> String { JSONText.text(of: (value * 1_000).rounded() / 1_000) }
        var text = "{\n  \"made\": {\"by\": \"quintet\", \"version\": \(JSONText.quoted(version))},\n"
        text += "  \"page\": {\"width\": \(number(picture.width)), \"height\": \(number(picture.height))},\n"
        text += "  \"scale\": \(number(picture.scale)),\n  \"seed\": \(drawing.seed),\n  \"positions\": ["
        for (place, (node, point)) in zip(drawing.nodes, picture.positions).enumerated() {
            text += place == 0 ? "\n" : ",\n"
            text += "    {\"id\": \(JSONText.quoted(node.key)), \"x\": \(number(point.x)), \"y\": \(number(point.y))}"
        }
        return Array((text + "\n  ]\n}\n").utf8)
    }
}

/// Gathers from an SVG what its root and its nodes say of places.
private final class SVGPlaces: XMLHandler {
    var page: Drawing.Page?
    var scale: Double?
    var seed = 1
    var places: [Organization.ID: Positions.Point] = [:]

    func start(_ element: XMLElement, _ reader: XMLReader) {
        if element.name.isLocal("svg"), reader.depth <= 1 {
            let sides = numbers(element.text("viewBox"), " ")
            if sides.count == 4 { page = Drawing.Page(width: sides[2], height: sides[3]) }
            scale = element.text("data-quintet-scale").flatMap { Double($0) }
            seed = element.text("data-quintet-seed").flatMap { Int($0) } ?? 1
            return
        }
        guard element.name.isLocal("g"), let at = element.text("data-at"), let id = element.text("id"),
            let key = SVGIdentifier.nodeKey(id)
        else { return }
        let place = numbers(at, ",")
        if place.count == 2 { places[Organization.ID(key)] = Positions.Point(x: place[0], y: place[1]) }
    }

    func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader) {}
    func end(_ name: XMLName, _ reader: XMLReader) {}

    private func numbers(_ text: String?, _ separator: Character) -> [Double] {
        (text ?? "").split(separator: separator).compactMap { Double($0) }.filter(\.isFinite)
    }
}
