// A network as a folder of CSV files: organizations.csv, projects.csv, participation.csv, collaborations.csv,
// targets.csv, outcomes.csv, vocabulary.csv, any of them absent. Columns as in `TableKind`.
//
// Not supported: subfolders; more than one file for a table. A list cell cannot hold an entry with `|` in it, white space
// round a text is not kept, and more of that kind. What is lost is told cell by cell: where anything is doubtful the tables
// are read again as they were written, and compared.

import Foundation
import Quintet

/// Reads and writes a folder of CSV files.
public struct CSVFolderFormat: Sendable {
    /// Makes the format.
    public init() {}

    /// Reads every table in the folder.
    ///
    /// - Throws: ``ReadError`` where nothing can be read; what is wrong with single rows is in the report.
    public func read(_ folder: String, options: ReadOptions = ReadOptions()) throws(ReadError) -> ReadResult {
        guard options.map.entries.isEmpty else { throw .badMap(file: folder, .notATable) }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            let isForbidden = (error as? CocoaError)?.code == .fileReadNoPermission
            throw .inaccessible(FileAccessError(path: folder, problem: isForbidden ? .notPermitted : .missing))
        }
        var assembler = try NetworkAssembler(options)
        var read: Set<String> = []
        func called(_ name: String) -> String { (options.label.map { $0 + "/" } ?? "") + name }
        for kind in TableKind.allCases {
            guard let name = names.first(where: { Self.tableKind(of: $0) == kind }) else { continue }
            read.insert(name)
            let bytes = try FileBytes.readText(folder + "/" + name, as: called(name), options, &assembler.report)
            // A map speaks of one table; a folder's tables have our own headings.
            try assembler.read(TableSource(bytes), as: kind, map: ColumnMap())
        }
        guard !read.isEmpty else { throw .noTable(folder: folder) }
        for name in names
        where name.lowercased().hasSuffix(".csv") && !name.lowercased().hasSuffix(".map.csv")
            && !read.contains(name)
        {
            assembler.report.add(.unreadFile(at: Finding.Place(file: called(name))))
        }
        return ReadResult(network: assembler.network, report: assembler.report)
    }

    /// Which table a file is, by its name.
    static func tableKind(of name: String) -> TableKind? {
        let lower = name.lowercased()
        guard lower.hasSuffix(".csv") else { return nil }
        return TableKind(rawValue: String(lower.dropLast(4)).replacing("organisations", with: "organizations"))
    }

    /// Writes the network into the folder, which is made if it is not there.
    ///
    /// Tables without rows are not written, and files of that name that are there already are left alone; the caller
    /// has made sure that the folder is one the user named.
    ///
    /// - Returns: the files written and what they could not say.
    public func write(
        _ network: Network, to folder: String, options: WriteOptions = WriteOptions()
    ) throws(FileWriteError) -> WriteReport {
        let existed = FileManager.default.fileExists(atPath: folder)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FileWriteError(path: folder, problem: .notPermitted)
        }
        let (tables, losses) = Self.tables(of: network, options)
        var report = WriteReport()
        report.losses = TableLoss.sentences(losses, isSheet: false)
        var made: [String] = []
        for (kind, bytes) in tables {
            let path = folder + "/" + kind.rawValue + ".csv"
            if !FileManager.default.fileExists(atPath: path) { made.append(path) }
            do throws(FileWriteError) {
                try AtomicFile.write(bytes, to: path)
            } catch {
                // Half a network would be taken for one.
                for file in existed ? made : [folder] { try? FileManager.default.removeItem(atPath: file) }
                throw error
            }
            report.files.append(path)
        }
        return report
    }

    /// The tables of the network that have rows, organizations always, and what they do not say as it is.
    ///
    /// - Complexity: O(n) for n cells; the tables are read again where a cell is doubtful.
    static func tables(
        of network: Network, _ options: WriteOptions
    ) -> (tables: [(TableKind, [UInt8])], losses: [TableLoss]) {
        let doubts = TableDoubts(network.vocabularies, isSheet: false)
        var tables: [(TableKind, [UInt8])] = []
        var isDoubtful = false
        for kind in TableKind.allCases {
            let csv = CSVWriter(writesMark: options.writesMark, guardsFormulas: options.guardsFormulas)
            var writer = TableWriter(kind, doubts, TableOutput(csv))
            writer.write(network)
            isDoubtful = isDoubtful || writer.isDoubtful
            guard writer.rowCount > 0 || kind == .organizations else { continue }
            tables.append((kind, writer.output.csv?.bytes ?? []))
        }
        return (tables, isDoubtful ? losses(of: network, in: tables, doubts) : [])
    }

    /// Reads the tables again and compares.
    private static func losses(
        of network: Network, in tables: [(TableKind, [UInt8])], _ doubts: TableDoubts
    ) -> [TableLoss] {
        var assembler = NetworkAssembler()
        for (kind, bytes) in tables {
            do throws(ReadError) {
                try assembler.read(
                    TableSource(FileBytes(bytes, name: kind.rawValue + ".csv")), as: kind, map: ColumnMap())
            } catch {
                return [TableLoss(table: kind, row: 0, line: 1, column: nil, reason: .unreadable(error.message))]
            }
        }
        let comparison = TableComparison(network, assembler.network, doubts) { kind in
            tables.first { $0.0 == kind }.map { lines(of: $0.1) } ?? []
        }
        return comparison.losses
    }

    /// The lines on which the records behind the headings begin.
    private static func lines(of bytes: [UInt8]) -> [Int] {
        guard var reader = try? CSVReader(FileBytes(bytes, name: "")) else { return [] }
        var lines: [Int] = []
        while (try? reader.next()) == true { lines.append(reader.record.line) }
        return Array(lines.dropFirst())
    }
}
