import Quintet

/// What may be chosen about writing.
public struct WriteOptions: Sendable {
    /// CSV: begin with a byte order mark, by which Excel on Windows knows UTF-8.
    public var writesMark = false
    /// CSV: put an apostrophe before texts that a spreadsheet would take for formulas.
    public var guardsFormulas = true
    /// GraphML: where directed and undirected ties are told apart.
    public var directions = MixedDirections.value
    /// What to call the network in the properties of a file that has them.
    public var title = ""
    /// What a file's description says: which ties, which measures were added.
    public var comments = ""

    /// Makes the usual choices.
    public init() {}
}

/// What a writer wrote and what it could not.
public struct WriteReport: Sendable {
    /// The files, in the order they were written.
    public var files: [String] = []
    /// What the format cannot say, once for each kind of loss.
    public var losses: [Bilingual] = []
    /// What is written, but not in the way that other programs look for it.
    public var notes: [Bilingual] = []
}
