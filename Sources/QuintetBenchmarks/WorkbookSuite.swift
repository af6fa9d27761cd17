import QuintetFormats

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Workbooks of three sizes, written and read; what is printed is processor time.
func runWorkbookSuite(_ timing: Timing) throws {
    for rows in [1_000, 10_000, 100_000] {
        var bytes: [UInt8] = []
        try timing.spend("write workbook", on: "rows-\(rows)x5", rows: rows) {
            bytes = try workbook(rows: rows)
        } check: {
            bytes.starts(with: [0x50, 0x4B])
        }
        if bytes.isEmpty { bytes = try workbook(rows: rows) }
        var (count, total, texts) = (0, 0, 0)
        try timing.spend("read workbook", on: "rows-\(rows)x5", rows: rows) {
            (count, total, texts) = (0, 0, 0)
            let book = try Workbook(FileBytes(bytes, name: "book.xlsx"))
            var reader = try book.rows(of: book.sheets[0])
            while reader.next() {
                count += 1
                for column in 0..<reader.record.count { reader.record.withBytes(column) { texts += $0.count } }
                total += Int(reader.record.text(4)) ?? 0
            }
        } check: {
            count == rows + 1 && total == (0..<rows).reduce(0) { $0 + 2000 + $1 % 24 } && texts > rows * 20
        }
    }
}

private func workbook(rows: Int) throws -> [UInt8] {
    let writer = try WorkbookWriter()
    try writer.addSheet("ties", headings: ["source", "target", "kind", "weight", "year"])
    for row in 0..<rows {
        try writer.addRow([
            .text("องค์กร \(row % 20_000)"), .text("organization \(row &* 7 % 20_000)"), .text("funding"),
            .number(Double(row) * 0.37), .number(Double(2000 + row % 24)),
        ])
    }
    return try writer.finish()
}

extension Timing {
    /// Runs a body three times and prints its fastest run by processor time.
    fileprivate func spend(
        _ what: String, on name: String, rows: Int, _ body: () throws -> Void, check: () -> Bool
    ) rethrows {
        if let only, !what.contains(only) { return }
        var best = Double.infinity
        for _ in 0..<3 {
            let start = clock()
            try body()
            best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
            guard check() else { fatalError("\(what) on \(name): the result is wrong") }
        }
        let columns = [(what, 24), (name, 16), ("\((best * 1e6).rounded() / 1e3) ms", 16)]
        let line = columns.map { text, width in text + String(repeating: " ", count: max(0, width - text.count)) }
        print(line.joined(separator: " "), "\((best * 1e9 / Double(rows)).rounded()) ns/row")
    }
}
