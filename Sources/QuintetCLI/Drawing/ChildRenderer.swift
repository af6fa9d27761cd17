import Foundation
import Graphviz
import Synchronization

/// Renders in processes of their own, so that a library that crashes, hangs or floods costs a remark and not the picture.
///
/// The engine is asked first. If it fails, the nodes stand where Quintet's own layout puts them, and the library only
/// draws; if that fails as well, SVG is written without the library. An answer comes within the deadline.
public struct ChildRenderer: Renderer {
    private let child: DrawingChild
    private let fallsBack: Bool
    /// The seconds that measuring has taken out of the next picture's time.
    private let spent = Spent()

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - executable: the program that answers to `__layout`; nil is the program that is running.
    ///   - limits: what drawing may take.
    ///   - fallsBack: whether something else is tried where the library fails, rather than an error thrown.
    ///   - extraEnvironment: variables set for the drawing processes only.
    public init(
        executable: String? = nil, limits: DrawingLimits = DrawingLimits(), fallsBack: Bool = true,
        extraEnvironment: [String: String] = [:]
    ) {
        child = DrawingChild(
            executable: executable ?? DrawingChild.runningProgram, extraEnvironment: extraEnvironment, limits: limits)
        self.fallsBack = fallsBack
    }

    public func render(
        _ drawing: Drawing, as formats: [PictureFormat]
    ) throws(RenderingError) -> RenderedPicture {
        try InProcessRenderer.check(drawing)
        let seconds = child.limits.seconds(nodes: drawing.nodes.count)
        let start = ChildProcess.now() - spent.take()
        let end = start + seconds
        // What comes after a failure needs time as well: most of it where the engine may be at fault.
        let isGiven = drawing.engine == .given
        let reserve = !fallsBack ? 0 : isGiven ? min(0.15 * seconds, 3) : min(0.4 * seconds, 10)
        do {
            return try attempt(drawing, formats, until: end - reserve)
        } catch  where fallsBack && error.mayPassOtherwise {
            return try renderOtherwise(drawing, formats, because: error, until: end)
        }
    }

    /// The measure of the library, or an estimate where it fails.
    public func widths(
        of scalars: Set<Unicode.Scalar>, fonts: [String] = Drawing.defaultFonts
    ) throws(RenderingError) -> FontWidths {
        let start = ChildProcess.now()
        let seconds = child.limits.seconds(nodes: 0)
        let task = RenderingTask(Drawing(name: "", engine: .given))
        let request = MeasuringRequest(scalars.sorted(), fonts: fonts).encoded()
        do throws(RenderingError) {
            let time = fallsBack ? min(0.3 * seconds, 10) : seconds
            let (answer, remarks) = try child.ask(request, task: task, until: start + time)
            guard case .widths(let widths) = answer else {
                throw .crashed(signal: nil, task: task, lastWords: remarks.lastWords)
            }
            return widths
        } catch {
            guard fallsBack else { throw error }
            spent.add(ChildProcess.now() - start)
            return .estimated
        }
    }

    // MARK: With the library

    /// The picture by the library alone; formats that fail while others succeed become remarks.
    private func attempt(
        _ drawing: Drawing, _ formats: [PictureFormat], until end: Double
    ) throws(RenderingError) -> RenderedPicture {
        let files = PictureFormat.allCases.filter { formats.contains($0) && $0 != .dot }
        guard files.count > 1 else { return try picture(of: drawing, formats, [], until: end) }
        // One layout for all. A drawing with its places given needs none: each process finds the same by itself.
        let layout = drawing.engine == .given ? [] : try self.layout(of: drawing, until: end)
        // Bitmaps take longest and begin first. Text formats go with the first of the files.
        let order = [PictureFormat.png, .svg, .pdf].filter(files.contains)
        let parts = order.enumerated().map { $0 == 0 && formats.contains(.dot) ? [$1, .dot] : [$1] }
        let results = inParallel(parts.count) { number -> Result<RenderedPicture, RenderingError> in
            do throws(RenderingError) {
                return .success(try picture(of: drawing, parts[number], layout, until: end))
            } catch {
                return .failure(error)
            }
        }
        return try assembled(drawing, zip(parts, results).map { ($0, $1) }, layout)
    }

    private func layout(of drawing: Drawing, until end: Double) throws(RenderingError) -> [UInt8] {
        let task = RenderingTask(drawing)
        let (answer, remarks) = try child.ask(DrawingRequest(drawing, as: []).encoded(), task: task, until: end)
        guard case .layout(let layout) = answer else {
            throw .crashed(signal: nil, task: task, lastWords: remarks.lastWords)
        }
        return layout
    }

    /// One process, some formats.
    private func picture(
        of drawing: Drawing, _ formats: [PictureFormat], _ layout: [UInt8], until end: Double
    ) throws(RenderingError) -> RenderedPicture {
        let task = RenderingTask(drawing)
        // No format at all would ask for the layout.
        let request = DrawingRequest(drawing, as: formats.isEmpty ? [.dot] : formats, layout: layout).encoded()
        let (answer, remarks) = try child.ask(request, task: task, until: end)
        guard case .picture(var picture) = answer else {
            throw .crashed(signal: nil, task: task, lastWords: remarks.lastWords)
        }
        picture.warnings += remarks.lines
        return picture
    }

    /// All formats in one picture: what failed is written without the library, or missing with a remark.
    ///
    /// - Throws: the first error if nothing succeeded.
    private func assembled(
        _ drawing: Drawing, _ parts: [([PictureFormat], Result<RenderedPicture, RenderingError>)], _ layout: [UInt8]
    ) throws(RenderingError) -> RenderedPicture {
        var whole: RenderedPicture?
        var failures: [(format: PictureFormat, error: RenderingError)] = []
        for (formats, result) in parts {
            switch result {
            case .failure(let error): failures += formats.map { ($0, error) }
            case .success(let part):
                var picture = whole ?? part
                picture.files.merge(part.files) { one, _ in one }
                picture.warnings += part.warnings.filter { !picture.warnings.contains($0) }
                picture.remarks += part.remarks.filter { !picture.remarks.contains($0) }
                whole = picture
            }
        }
        guard var picture = whole else { throw failures[0].error }
        guard fallsBack || failures.isEmpty else { throw failures[0].error }
        for (format, error) in failures {
            let plain = try? PlainRenderer().render(drawing, as: [format], layout: layout)
            picture.files[format] = plain?.data(for: format)
            if plain == nil {
                picture.remarks.append(.missing(format, because: error))
            } else if format != .dot {
                picture.remarks.append(.plainDrawing(because: error))
            }
        }
        return picture
    }

    /// Runs some tasks on so many threads as processes are allowed; results in their order.
    private func inParallel<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Value) -> [Value] {
        let results = Mutex<[Int: Value]>([:])
        let next = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: min(count, child.limits.processes)) { _ in
            while true {
                let number = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                guard number < count else { return }
                let value = body(number)
                results.withLock { $0[number] = value }
            }
        }
        return results.withLock { found in (0..<count).compactMap { found[$0] } }
    }

    // MARK: Without the engine, without the library

    private func renderOtherwise(
        _ drawing: Drawing, _ formats: [PictureFormat], because failure: RenderingError, until end: Double
    ) throws(RenderingError) -> RenderedPicture {
        var given = drawing
        if drawing.engine != .given {
            let left = end - ChildProcess.now()
            given = drawing.inOwnPlaces(until: end - 0.6 * left)
            do {
                let rest = end - ChildProcess.now()
                var picture = try attempt(given, formats, until: end - min(0.3 * rest, 3))
                picture.remarks.insert(.ownPlaces(because: failure), at: 0)
                return picture
            } catch {}  // the first failure says more than the second
        }
        let written = formats.filter { $0 == .svg || $0 == .dot }
        guard !written.isEmpty else { throw failure }
        var picture = try PlainRenderer().render(given, as: written)
        picture.remarks = [written.contains(.svg) ? .plainDrawing(because: failure) : .ownPlaces(because: failure)]
        for format in PictureFormat.allCases where formats.contains(format) && !written.contains(format) {
            picture.remarks.append(.missing(format, because: failure))
        }
        return picture
    }
}

extension RenderingError {
    /// Whether another way may lead to a picture where this one failed.
    fileprivate var mayPassOtherwise: Bool {
        if case .invalidDrawing = self { false } else { true }
    }
}

/// Time taken out of what comes next.
private final class Spent: Sendable {
    private let seconds = Mutex(0.0)

    func add(_ more: Double) { seconds.withLock { $0 += more } }

    func take() -> Double {
        seconds.withLock { seconds in
            defer { seconds = 0 }
            return seconds
        }
    }
}
