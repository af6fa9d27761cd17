import Dispatch
import Synchronization

/// Work on several threads, without a trace of them in the result.
///
/// Work is cut into chunks by its amount alone, never by the number of threads; each chunk writes to places of its own,
/// and whoever adds up does so in the order of the chunks.
package enum Parallel {
    /// At most how many threads work; nil means one for each processor.
    @TaskLocal package static var threadLimit: Int?

    /// In how many chunks to cut work on n organizations whose partial results take O(n) each: enough to keep
    /// the threads busy to the end, and fewer where memory would be wasted.
    static func chunkCount(for n: Int) -> Int { min(max(n, 1), n < 100_000 ? 32 : 8) }

    /// The part of 0..<count that belongs to a chunk.
    static func part(_ chunk: Int, of chunks: Int, in count: Int) -> Range<Int> {
        count * chunk / chunks..<count * (chunk + 1) / chunks
    }

    /// Does every chunk once, in any order and at the same time.
    ///
    /// - Parameters:
    ///   - chunks: how many there are.
    ///   - makeScratch: makes what one thread needs to work; a thread uses it for one chunk after another.
    ///   - body: does a chunk. It may write only to its scratch and to places that belong to the chunk.
    static func forEachChunk<Scratch>(
        _ chunks: Int, makeScratch: @Sendable () -> Scratch, body: @Sendable (Int, Scratch) throws(Stopped) -> Void
    ) throws(Stopped) {
        let threads = min(chunks, threadLimit ?? Math.processorCount)
        let next = Atomic<Int>(0)
        let isStopped = Atomic<Bool>(false)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            let scratch = makeScratch()
            while !isStopped.load(ordering: .relaxed) {
                let chunk = next.add(1, ordering: .relaxed).oldValue
                guard chunk < chunks else { return }
                do throws(Stopped) {
                    try body(chunk, scratch)
                } catch {
                    isStopped.store(true, ordering: .relaxed)
                }
            }
        }
        if isStopped.load(ordering: .relaxed) { throw Stopped() }
    }
}
