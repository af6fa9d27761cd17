import Graphviz

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A process that is asked on its standard input and answers on its standard output.
///
/// It is gone when ``communicate(_:until:outputLimit:)`` returns. It has a group of its own and no descriptors but the three.
struct ChildProcess: ~Copyable {
    /// How it ended.
    enum Ending: Equatable {
        case exit(Int32)
        case signal(Int32)
        case overdue
        case tooMuchOutput
    }

    /// What is left of it.
    struct Outcome {
        var ending: Ending
        var output: [UInt8]
        /// The last 4 kB of standard error.
        var lastErrors: [UInt8]
    }

    private static let errorsKept = 4_096

    private let pid: pid_t
    private let input: Int32
    private let output: Int32
    private let errors: Int32

    /// Starts the process.
    init(executable: String, arguments: [String], environment: [String]) throws(RenderingError) {
        // A socket rather than a pipe for the input, so that a child that dies early is an error and not a SIGPIPE.
        var inputs: [Int32] = [-1, -1]
        var outputs: [Int32] = [-1, -1]
        var failures: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, streamSocket, 0, &inputs) == 0, pipe(&outputs) == 0, pipe(&failures) == 0 else {
            for descriptor in inputs + outputs + failures where descriptor >= 0 { close(descriptor) }
            throw .cannotStart("no descriptors left (\(String(cString: strerror(errno))))")
        }
        for descriptor in inputs + outputs + failures { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        let ours = [inputs[0], outputs[0], failures[0]]
        let theirs = [inputs[1], outputs[1], failures[1]]

        let (status, started) = Self.spawn(executable, [executable] + arguments, environment, theirs)
        for descriptor in theirs { close(descriptor) }
        guard status == 0 else {
            for descriptor in ours { close(descriptor) }
            throw .cannotStart("\(executable): \(String(cString: strerror(status)))")
        }
        for descriptor in ours { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
        (pid, input, output, errors) = (started, ours[0], ours[1], ours[2])
    }

    private static func spawn(
        _ executable: String, _ arguments: [String], _ environment: [String], _ descriptors: [Int32]
    ) -> (status: Int32, pid: pid_t) {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }

        for (target, descriptor) in descriptors.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
        }
        closeAllOthers(&actions)
        // The caller's blocked and ignored signals are no business of the child's.
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var argv = arguments.map { strdup($0) } + [nil]
        var envp = environment.map { strdup($0) } + [nil]
        defer { for text in argv + envp { free(text) } }
        var pid: pid_t = 0
        let status = posix_spawn(&pid, executable, &actions, &attributes, &argv, &envp)
        return (status, pid)
    }

    /// Seconds on a clock that nobody sets.
    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Sends the request, collects what comes back, and reaps the process, which is killed if it takes or writes
    /// too much.
    consuming func communicate(_ request: [UInt8], until end: Double, outputLimit: Int) -> Outcome {
        Interruption.began(child: pid)
        defer { Interruption.ended(child: pid) }
        var outcome = Outcome(ending: .overdue, output: [], lastErrors: [])
        var sent = 0
        var received = 0
        var open: (input: Bool, output: Bool, errors: Bool) = (true, true, true)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var isTooMuch = false

        while open.output || open.errors {
            let left = end - Self.now()
            guard left > 0 else { break }
            var watched = [
                pollfd(fd: open.input ? input : -1, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: open.output ? output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: open.errors ? errors : -1, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&watched, nfds_t(watched.count), Int32(min(left * 1_000 + 1, 60_000)))
            if ready < 0 && errno != EINTR { break }
            if ready <= 0 { continue }
            if watched[0].revents != 0 {
                sent += send(request, from: sent, isOpen: &open.input)
                if sent >= request.count { open.input = false }
                if !open.input { shutdown(input, sendingSide) }
            }
            if watched[1].revents != 0 {
                let piece = receive(from: output, into: &buffer, isOpen: &open.output)
                outcome.output += piece
                received += piece.count
            }
            if watched[2].revents != 0 {
                let piece = receive(from: errors, into: &buffer, isOpen: &open.errors)
                outcome.lastErrors = (outcome.lastErrors + piece).suffix(Self.errorsKept)
                received += piece.count
            }
            if received > outputLimit {
                isTooMuch = true
                break
            }
        }
        for descriptor in [input, output, errors] { close(descriptor) }
        let status = reap(until: isTooMuch ? 0 : end)
        if isTooMuch {
            outcome.ending = .tooMuchOutput
        } else if let status {
            // The low seven bits are the signal, the next byte is the status: the macros for it are not imported.
            outcome.ending = status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
        }
        return outcome
    }

    private func send(_ request: [UInt8], from start: Int, isOpen: inout Bool) -> Int {
        request.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, start < bytes.count else { return 0 }
            let count = Self.send(input, base + start, bytes.count - start)
            if count < 0 && errno != EAGAIN && errno != EINTR { isOpen = false }
            return max(count, 0)
        }
    }

    private static func send(_ socket: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Darwin)
            Darwin.send(socket, bytes, count, 0)
        #elseif canImport(Musl)
            Musl.send(socket, bytes, count, Int32(MSG_NOSIGNAL))
        #else
            Glibc.send(socket, bytes, count, Int32(MSG_NOSIGNAL))
        #endif
    }

    private func receive(from descriptor: Int32, into buffer: inout [UInt8], isOpen: inout Bool) -> ArraySlice<UInt8> {
        let count = read(descriptor, &buffer, buffer.count)
        if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { isOpen = false }
        return buffer[..<max(count, 0)]
    }

    /// Waits until the process has ended, or ends it with all it started.
    ///
    /// - Returns: its status; nil if it had to be killed.
    private func reap(until end: Double) -> Int32? {
        var status: Int32 = 0
        while Self.now() < end {
            let done = waitpid(pid, &status, WNOHANG)
            if done == pid {
                kill(-pid, SIGKILL)
                return status
            }
            // Somebody else's reaping (an ignored SIGCHLD) leaves no status; the answer then speaks for itself.
            if done < 0 && errno != EINTR { return 0 }
            usleep(500)
        }
        kill(-pid, SIGKILL)
        kill(pid, SIGKILL)
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        return nil
    }
}

#if canImport(Glibc)
    /// Has the child begin with the three standard descriptors alone.
    ///
    /// The function for it is in glibc since 2.34 but
    /// hidden from Swift, so it is looked up; an older system inherits what the program left open on purpose.
    private func closeAllOthers(_ actions: inout posix_spawn_file_actions_t) {
        typealias CloseFrom = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32
        guard let symbol = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else { return }
        _ = unsafeBitCast(symbol, to: CloseFrom.self)(&actions, 3)
    }
#elseif canImport(Darwin)
    private func closeAllOthers(_ actions: inout posix_spawn_file_actions_t?) {}
#else
    private func closeAllOthers(_ actions: inout posix_spawn_file_actions_t) {}
#endif

#if canImport(Glibc)
    private let streamSocket = Int32(SOCK_STREAM.rawValue)
    private let sendingSide = Int32(SHUT_WR)
#else
    private let streamSocket = SOCK_STREAM
    private let sendingSide = SHUT_WR
#endif
