/// How a run ended, as the caller's shell sees it; the numbers of `sysexits.h` where it has one that fits.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    /// The question was answered.
    case done = 0
    /// The question was answered, and there is something to look at (`check`, `compare`).
    case findings = 1
    /// The command line is wrong, or empty.
    case usage = 64
    /// The data cannot be used as it is.
    case badData = 65
    /// There is no such input, or it cannot be opened.
    case noInput = 66
    /// The drawing library failed and no picture was made.
    case drawingFailed = 70
    /// The output cannot be created.
    case cannotCreate = 73
    /// Reading or writing broke off.
    case ioError = 74
    /// The time allowed was not enough.
    case timedOut = 124
    /// Stopped by SIGINT (Control-C).
    case interrupted = 130
    /// Stopped by SIGTERM.
    case terminated = 143
}
