import Foundation

/// Why output stopped.
package enum OutputError: Error, Equatable {
    /// The reader has gone away (`quintet … | head`): not a failure, only the end.
    case closedPipe
    /// The system refused, in its own words: "No space left on device".
    case failed(String)
}

/// A place that bytes go to: a file descriptor, or memory in a test.
package protocol Destination: AnyObject {
    /// Whether a person reads along.
    var isTerminal: Bool { get }
    /// The columns of the terminal; nil where there is none or it does not say.
    var columns: Int? { get }
    /// Takes all bytes or throws.
    func write(_ bytes: [UInt8]) throws(OutputError)
}

/// Standard output, standard error, or another open descriptor; closing it stays with the owner.
package final class FileDescriptorDestination: Destination {
    private let descriptor: Int32
    package let isTerminal: Bool

    /// Makes a destination of an open descriptor.
    package init(_ descriptor: Int32) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
    }

    package var columns: Int? {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    package func write(_ bytes: [UInt8]) throws(OutputError) {
        var done = 0
        while done < bytes.count {
            let (count, code) = bytes.withUnsafeBytes { buffer -> (Int, Int32) in
                let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
                let count = systemWrite(descriptor, rest.baseAddress, rest.count)
                return (count, errno)
            }
            if count >= 0 {
                done += count
                continue
            }
            switch code {
            case EINTR:
                continue
            case EAGAIN:
                // Someone made the descriptor non-blocking; wait until it takes more.
                var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&request, 1, -1)
            case EPIPE:
                throw .closedPipe
            default:
                throw .failed(String(cString: strerror(code)))
            }
        }
    }
}

// The method of the same name hides the system's function inside the class.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, start, count)
}

/// A destination that keeps what it is given, for tests; it can pretend to be a terminal and to fail.
package final class MemoryDestination: Destination {
    package private(set) var bytes: [UInt8] = []
    package let isTerminal: Bool
    package let columns: Int?
    private let failure: (error: OutputError, after: Int)?

    /// Makes an empty destination; with a `failure` it takes that many bytes and then throws.
    package init(isTerminal: Bool = false, columns: Int? = nil, failure: (error: OutputError, after: Int)? = nil) {
        self.isTerminal = isTerminal
        self.columns = columns
        self.failure = failure
    }

    /// What was written, as text; bytes that are not UTF-8 become U+FFFD.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package func write(_ bytes: [UInt8]) throws(OutputError) {
        if let failure, self.bytes.count + bytes.count > failure.after {
            self.bytes += bytes.prefix(max(0, failure.after - self.bytes.count))
            throw failure.error
        }
        self.bytes += bytes
    }
}
