// Is what was written all there?
//
// The library does not look whether its temporary files take what it writes: on a full disk it makes a workbook with an
// empty sheet and reports success. So the cells and the bytes of text in each finished sheet are counted.

/// How much a sheet holds.
struct SheetTotals: Hashable, Sendable {
    var cells = 0
    /// Bytes of text, before XML's own escapes.
    var textBytes = 0
}

/// Counts what stands in the XML of a sheet as the library writes it, piece by piece.
struct SheetCounter {
    private(set) var totals = SheetTotals()
    private var state = State.text
    private var firstLetter: UInt8 = 0
    private var isInText = false
    private var isInReference = false

    private enum State { case text, tagStart, tagName, tag }

    mutating func count(_ piece: UnsafeRawBufferPointer) {
        for byte in piece {
            switch state {
            case .text:
                if byte == UInt8(ascii: "<") {
                    state = .tagStart
                } else if isInText {
                    countText(byte)
                }
            case .tagStart:
                firstLetter = byte
                state = .tagName
            case .tagName:
                isInText = firstLetter == UInt8(ascii: "t") && (byte == UInt8(ascii: ">") || byte == UInt8(ascii: " "))
                if firstLetter == UInt8(ascii: "c"), byte == UInt8(ascii: " ") { totals.cells += 1 }
                state = byte == UInt8(ascii: ">") ? .text : .tag
            case .tag:
                if byte == UInt8(ascii: ">") { state = .text }
            }
        }
    }

    private mutating func countText(_ byte: UInt8) {
        if isInReference {
            isInReference = byte != UInt8(ascii: ";")
        } else {
            // `&amp;` stands for one byte.
            isInReference = byte == UInt8(ascii: "&")
            totals.textBytes += 1
        }
    }
}

enum WorkbookCheck {
    /// Whether the sheets of a workbook, in order, hold this much.
    static func holds(_ expected: [SheetTotals], _ bytes: FileBytes) -> Bool {
        do throws(ZipError) {
            // The workbook is our own and may be larger than one that comes from outside.
            var limits = ZipArchive.Limits()
            (limits.entry, limits.total, limits.ratio) = (1 << 40, 1 << 40, 1 << 20)
            let archive = try ZipArchive(bytes, limits: limits)
            for (index, totals) in expected.enumerated() {
                guard let entry = archive.entry("xl/worksheets/sheet\(index + 1).xml") else { return false }
                var counter = SheetCounter()
                try archive.read(entry) { piece in
                    counter.count(piece)
                    return true
                }
                guard counter.totals == totals else { return false }
            }
            return true
        } catch {
            return false
        }
    }
}
