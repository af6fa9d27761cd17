import Foundation
import Quintet
import QuintetFormats
import Synchronization

/// Ctrl-C and SIGTERM.
///
/// The first asks the work at hand to stop, and the command then ends as after any other error. Whatever does not look up in
/// time (a reader deep in a file, a pipe that nobody empties) is ended a moment later, with no file half written and no child
/// left behind. The second ends everything at once.
enum Interruption {
    /// How long work has to end by itself, in microseconds: the whole shall be over within a tenth of a second.
    private static let patience: UInt32 = 50_000

    /// What has to be seen to before the end.
    private struct Affairs {
        var progress: WorkProgress?
        var children: Set<pid_t> = []
        /// What clears the line that a progress bar stands on.
        var eraser: [UInt8] = []
        var sentence: [UInt8] = []
    }

    private static let affairs = Mutex(Affairs())
    /// The signal that came, and the end of a pipe that its handler writes to: all that a handler may touch.
    private static let received = Atomic<Int32>(0)
    private static let wakeUp = Atomic<Int32>(-1)
    /// Whether someone has taken it upon them to say that it is over.
    private static let isTold = Atomic<Bool>(false)

    /// Listens from here on, in this process. A signal that was ignored already (by `nohup`, or in the background) stays so.
    static func install(sentence: String) {
        var ends: [Int32] = [-1, -1]
        guard wakeUp.load(ordering: .relaxed) < 0, pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        wakeUp.store(ends[1], ordering: .sequentiallyConsistent)
        // Made now, so that the handler finds it and does not have to.
        received.store(0, ordering: .sequentiallyConsistent)
        affairs.withLock { $0.sentence = Array((sentence + "\n").utf8) }
        let readingEnd = ends[0]
        let watcher = Thread { watch(readingEnd) }
        watcher.stackSize = 1 << 17
        watcher.start()
        // Whoever started us from a thread that takes no signals did not mean us to be deaf.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        for number in [SIGINT, SIGTERM] {
            var before = sigaction()
            sigaction(number, nil, &before)
            if isIgnored(before) { continue }
            signal(number) { number in
                if Interruption.received.exchange(number, ordering: .sequentiallyConsistent) != 0 {
                    _exit(128 + number)
                }
                var byte: UInt8 = 1
                let place = errno
                _ = write(Interruption.wakeUp.load(ordering: .relaxed), &byte, 1)
                errno = place
            }
        }
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        #if canImport(Darwin)
            let handler = action.__sigaction_u.__sa_handler
        #else
            let handler = action.__sigaction_handler.sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// How the command ends that was interrupted.
    static var status: ExitStatus { received.load(ordering: .relaxed) == SIGTERM ? .terminated : .interrupted }

    /// Work that may be stopped, while it lasts.
    static func during<R>(_ progress: WorkProgress, _ body: () throws -> R) rethrows -> R {
        affairs.withLock { $0.progress = progress }
        defer { affairs.withLock { $0.progress = nil } }
        if received.load(ordering: .relaxed) != 0 { progress.stop() }
        return try body()
    }

    /// A child of ours that is to end with us, with all that it started.
    static func began(child: pid_t) { affairs.withLock { _ = $0.children.insert(child) } }
    static func ended(child: pid_t) { affairs.withLock { _ = $0.children.remove(child) } }

    /// A line on the terminal that is to be cleared; empty where there is none.
    static func shows(eraser: [UInt8]) { affairs.withLock { $0.eraser = eraser } }

    /// Whether the caller is the one to say that the command was interrupted; nobody else will then.
    static func claim() -> Bool { !isTold.exchange(true, ordering: .sequentiallyConsistent) }

    private static func watch(_ end: Int32) {
        var byte: UInt8 = 0
        while read(end, &byte, 1) < 0 && errno == EINTR {}
        affairs.withLock { affairs in
            affairs.progress?.stop()
            for child in affairs.children { kill(-child, SIGKILL) }
        }
        usleep(patience)
        let isOurs = claim()
        // Whoever said it is about to end; this is for one whose output nobody takes.
        if !isOurs { usleep(4 * patience) }
        AtomicFile.abandonAll()
        affairs.withLock { affairs in
            if isOurs {
                let last = affairs.eraser + affairs.sentence
                _ = last.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            }
        }
        _exit(128 + received.load(ordering: .relaxed))
    }
}
