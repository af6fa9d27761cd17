import Graphviz

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The hidden first argument that turns the program into a drawing process.
public let layoutChildArgument = "__layout"

/// The drawing process: reads a drawing from standard input, draws it, writes the answer to standard output.
///
/// It limits itself before it reads a byte, so that a layout that grows without end dies alone. What the library
/// says goes to standard error.
///
/// `QUINTET_LAYOUT_FAULT` is for tests only: `crash`, `hang`, `flood`, `memory`, `quit` or `refuse` stands for a library
/// that does so, past everything that is meant to prevent it; `crash@neato` or `crash@png` does so for that engine or format alone.
///
/// - Returns: the exit status; 0 whenever an answer was written, also if that says that there is no picture.
public func runLayoutChild() -> Int32 {
    GraphvizLibrary.dieWithParent()
    for name in ["GVBINDIR", "GV_FILE_PATH", "DOTFONTPATH", "SERVER_NAME"] { unsetenv(name) }
    let seconds = CommandLine.arguments.count > 2 ? UInt(CommandLine.arguments[2]) ?? 60 : 60
    let megabytes = CommandLine.arguments.count > 3 ? UInt(CommandLine.arguments[3]) ?? 2_048 : 2_048
    limitResources(cpuSeconds: min(seconds, 86_400) + 5, megabytes: min(megabytes, 1 << 20))

    // The answer has the way out to itself: what the library prints by accident goes where its messages go.
    let answers = dup(STDOUT_FILENO)
    guard answers >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { return 74 }
    let bytes = readAll(STDIN_FILENO)
    let renderer = InProcessRenderer(printsMessages: true)
    if let question = try? MeasuringRequest(decoding: bytes) {
        let answer: DrawingAnswer
        do throws(RenderingError) {
            try failOnRequest(["measure"], answers)
            answer = .widths(try renderer.widths(of: Set(question.scalars), fonts: question.fonts))
        } catch {
            answer = .failure(error)
        }
        return writeAll(answer.encoded(), to: answers) ? 0 : 74
    }
    let request: DrawingRequest
    do {
        request = try DrawingRequest(decoding: bytes)
    } catch {
        return writeAll(DrawingAnswer.failure(.cannotStart("\(error)")).encoded(), to: answers) ? 0 : 74
    }
    let answer: DrawingAnswer
    do throws(RenderingError) {
        let work = (request.layout.isEmpty ? [request.drawing.engine.rawValue] : []) + request.formats.map(\.rawValue)
        try failOnRequest(work, answers)
        answer =
            request.formats.isEmpty
            ? .layout(try renderer.layout(of: request.drawing))
            : .picture(try renderer.render(request.drawing, as: request.formats, layout: request.layout))
    } catch {
        answer = .failure(error)
    }
    return writeAll(answer.encoded(), to: answers) ? 0 : 74
}

/// Whether this is a build that checks its own memory or threads: those reserve terabytes of addresses for their books, and
/// would not start within a limit.
private var isWatchedBySanitizer: Bool { dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil }

/// Sets the limits of this process; none can be raised again from here.
private func limitResources(cpuSeconds: UInt, megabytes: UInt) {
    let megabyte: UInt = 1 << 20
    var limits = [
        (RLIMIT_CPU, cpuSeconds), (RLIMIT_CORE, 0),
        // No files are written here, except that the font library may renew its cache.
        (RLIMIT_FSIZE, 64 * megabyte),
    ]
    #if os(Linux)
        if !isWatchedBySanitizer { limits.append((RLIMIT_AS, megabytes * megabyte)) }
    #endif
    for (resource, amount) in limits {
        var limit = rlimit(rlim_cur: rlim_t(amount), rlim_max: rlim_t(amount))
        #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
        #else
            setrlimit(resource, &limit)
        #endif
    }
}

/// - Parameter work: the engine and the formats of the request.
private func failOnRequest(_ work: [String], _ answers: Int32) throws(RenderingError) {
    guard let setting = getenv("QUINTET_LAYOUT_FAULT") else { return }
    let words = String(cString: setting).split(separator: "@").map(String.init)
    guard let fault = words.first, words.count == 1 || work.contains(words[1]) else { return }
    switch fault {
    case "quit": exit(1)
    case "refuse": throw .libraryFailed("Layout type: \"\(work.first ?? "")\" not recognized")
    case "memory":
        while malloc(16 << 20) != nil {}
        abort()
    case "crash":
        raise(SIGSEGV)
    case "hang":
        while true { sleep(1_000) }
    case "flood":
        let noise = [UInt8](repeating: 0x78, count: 65_536)
        while writeAll(noise, to: STDERR_FILENO) && writeAll(noise, to: answers) {}
        exit(74)
    default: break
    }
}

/// Everything up to the end of the input.
private func readAll(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(descriptor, &piece, piece.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return all }
        all += piece[..<count]
    }
}

/// Writes all bytes; false if nobody reads them any more.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
        var written = 0
        while written < buffer.count {
            guard let start = buffer.baseAddress else { return true }
            let count = write(descriptor, start + written, buffer.count - written)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }
}
