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
/// `QUINTET_LAYOUT_FAULT` is for tests only: `crash`, `hang` or `flood` stands for a library that does so, past
/// everything that is meant to prevent it.
///
/// - Returns: the exit status; 0 whenever an answer was written, also if that says that there is no picture.
public func runLayoutChild() -> Int32 {
    GraphvizLibrary.dieWithParent()
    for name in ["GVBINDIR", "GV_FILE_PATH", "DOTFONTPATH", "SERVER_NAME"] { unsetenv(name) }
    let seconds = CommandLine.arguments.count > 2 ? UInt(CommandLine.arguments[2]) ?? 60 : 60
    limitResources(cpuSeconds: min(seconds, 86_400) + 5)

    // The answer has the way out to itself: what the library prints by accident goes where its messages go.
    let answers = dup(STDOUT_FILENO)
    guard answers >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { return 74 }
    let bytes = readAll(STDIN_FILENO)
    let renderer = InProcessRenderer(printsMessages: true)
    if let question = try? MeasuringRequest(decoding: bytes) {
        failOnRequest(answers)
        let answer: DrawingAnswer
        do {
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
    failOnRequest(answers)
    let answer: DrawingAnswer
    do {
        answer = .picture(try renderer.render(request.drawing, as: request.formats))
    } catch {
        answer = .failure(error)
    }
    return writeAll(answer.encoded(), to: answers) ? 0 : 74
}

/// Whether this is a build that checks its own memory or threads: those reserve terabytes of addresses for their books, and
/// would not start within a limit.
private var isWatchedBySanitizer: Bool { dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil }

/// Sets the limits of this process; none can be raised again from here.
private func limitResources(cpuSeconds: UInt) {
    let megabyte: UInt = 1 << 20
    var limits = [
        (RLIMIT_CPU, cpuSeconds), (RLIMIT_CORE, 0),
        // No files are written here, except that the font library may renew its cache.
        (RLIMIT_FSIZE, 64 * megabyte),
    ]
    #if os(Linux)
        if !isWatchedBySanitizer { limits.append((RLIMIT_AS, 2_048 * megabyte)) }
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

private func failOnRequest(_ answers: Int32) {
    guard let fault = getenv("QUINTET_LAYOUT_FAULT") else { return }
    switch String(cString: fault) {
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
