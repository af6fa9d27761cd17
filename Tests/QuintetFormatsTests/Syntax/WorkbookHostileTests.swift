import Testing

@testable import QuintetFormats

@Suite struct WorkbookHostileTests {
    private func cells(_ xml: String) -> WorkbookBuilder {
        WorkbookBuilder(rows: xml, strings: "<si><t>one</t></si>", formats: ["0", "14"])
    }

    @Test(arguments: ["-1", "1", "4294967296", "1000000000000000000000", "", " 0", "0x0", "1e0", "٠"])
    func `a number of a text that is not there is refused with its cell`(index: String) {
        let error = cells("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>\(index)</v></c></row>").error()
        if index.isEmpty {
            #expect(error == nil)
        } else {
            #expect(error?.problem == .noSuchText(index))
            #expect(error?.cell == "B3")
            #expect(
                error?.description.hasPrefix("partners.xlsx, sheet ties, cell B3: names text number \(index)") == true)
        }
    }

    @Test(arguments: ["-1", "2", "4294967296", "1000000000000000000000", ""])
    func `a number of a style that is not there is refused with its cell`(index: String) {
        let error = cells("<row r=\"3\"><c r=\"B3\" s=\"\(index)\"><v>1</v></c></row>").error()
        #expect(error?.problem == .noSuchStyle(index))
        #expect(error?.cell == "B3")
    }

    @Test(arguments: ["ZZZZZZZ99999999999", "A0", "XFE1", "A1048577", "", "-1", "1A", "A99999999999999999999"])
    func `an address that no cell has is refused`(address: String) {
        let error = cells("<row><c r=\"\(address)\"><v>1</v></c></row>").error()
        #expect(error?.problem == .badAddress(address))
        #expect(error?.cell == address)
    }

    @Test(arguments: ["0", "-1", "1048577", "99999999999", "1000000000000000000000", "1.5", ""])
    func `a row that no sheet has is refused`(number: String) {
        let error = cells("<row r=\"\(number)\"><c><v>1</v></c></row>").error()
        #expect(error?.problem == .badRow(number))
        #expect(error?.cell == "A\(number)")
    }

    @Test(
        arguments: [
            ("<row r=\"3\"/><row r=\"2\"><c><v>1</v></c></row>", "A2"), ("<row r=\"3\"/><row r=\"3\"/>", "A3"),
            ("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "A1"),
            ("<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>", "B1"),
            ("<row r=\"1\"><c r=\"B2\"/></row>", "B2"), ("<c r=\"B1\"><v>1</v></c>", "B1"), ("<c><v>1</v></c>", "A0"),
        ])
    func `cells out of order are refused`(rows: String, cell: String) {
        let error = cells(rows).error()
        #expect(error?.problem == .outOfOrder)
        #expect(error?.cell == cell)
    }

    @Test func `one row too many and one column too many are refused`() {
        #expect(cells("<row r=\"1048576\"/><row/>").error()?.problem == .badRow("1048577"))
        #expect(cells("<row><c r=\"XFD1\"/><c/></row>").error()?.problem == .badAddress("XFE1"))
    }

    @Test(arguments: ["A1:ZZZZ9", "B2:A1", "A1:", ":", "A1:B2:C3", "-1"])
    func `a merged area that is none is refused`(area: String) {
        let builder = WorkbookBuilder(rows: "", after: "<mergeCells><mergeCell ref=\"\(area)\"/></mergeCells>")
        #expect(builder.error()?.problem == .badAddress(area))
    }

    @Test func `limits hold for cells, for the grid they span, and for text`() {
        var limits = Workbook.Limits()
        let row = "<row><c><v>1</v></c><c r=\"C1\"><v>2</v></c></row>"
        (limits.cells, limits.grid) = (2, 3)
        #expect(cells(row).error(limits: limits) == nil)
        (limits.cells, limits.grid) = (1, 3)
        #expect(cells(row).error(limits: limits)?.problem == .tooManyCells(limit: 1))
        (limits.cells, limits.grid) = (2, 2)
        #expect(cells(row).error(limits: limits)?.problem == .tooManyCells(limit: 2))
        limits = Workbook.Limits()
        limits.text = 50
        let long = String(repeating: "x", count: 60)
        #expect(
            cells("<row><c t=\"str\"><v>\(long)</v></c></row>").error(limits: limits)?.problem
                == .tooMuchText(limit: 50))
        let shared = WorkbookBuilder(rows: "", strings: "<si><t>\(long)</t></si>")
        #expect(shared.error(limits: limits)?.problem == .tooMuchText(limit: 50))
    }

    @Test func `empty texts count against the limit too`() {
        var limits = Workbook.Limits()
        limits.text = 80
        let texts = { WorkbookBuilder(rows: "", strings: String(repeating: "<si/>", count: $0)) }
        #expect(texts(10).error(limits: limits) == nil)
        #expect(texts(12).error(limits: limits)?.problem == .tooMuchText(limit: 80))
    }

    @Test func `messages name the sheet, the cell and what to do`() {
        func sentence(_ problem: WorkbookError.Problem) -> String {
            WorkbookError(file: "partners.xlsx", sheet: "ties", cell: "B17", problem).description
        }
        #expect(
            sentence(.noSuchText("-1"))
                == "partners.xlsx, sheet ties, cell B17: names text number -1, which the workbook does not have; save it again"
        )
        #expect(
            sentence(.tooManyCells(limit: 20_000_000))
                == "partners.xlsx, sheet ties, cell B17: more than 20,000,000 cells, the most that is read at once; split it"
        )
        #expect(
            WorkbookError(file: "old.xls", .oldOrProtected).description
                == "old.xls: an Excel 97 workbook or one with a password; save it as .xlsx without a password")
        #expect(
            WorkbookWriteError(.tooManyRows(sheet: "ties", limit: 1_048_576)).description
                == "the sheet ties would have more than 1,048,576 rows, the most that a workbook holds; use CSV")
    }

    @Test func `merged areas over a million rows, thousands of them, are refused or cheap`() {
        let areas = (1...5000).map { "<mergeCell ref=\"A\($0):XFD1048576\"/>" }.joined()
        let rows = (1...5000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
        let builder = WorkbookBuilder(
            rows: rows + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
            after: "<mergeCells>\(areas)</mergeCells>")
        #expect(builder.error()?.problem == .tooManyCells(limit: 100_000_000))
    }

    @Test func `the same merged area a hundred thousand times costs little`() throws {
        let row =
            "<row>" + String(repeating: "<c><v>1</v></c>", count: 16_384) + "</row><row r=\"2\"><c><v>2</v></c></row>"
        let areas = String(repeating: "<mergeCell ref=\"XFD1:XFD2\"/>", count: 100_000)
        var texts: [[String]] = []
        let time = try ContinuousClock().measure {
            texts = try WorkbookBuilder(rows: row, after: "<mergeCells>\(areas)</mergeCells>").rows().texts
        }
        #expect(texts.map(\.count) == [16_384, 16_384])
        #expect(texts[1].last == "1")
        #expect(time < .seconds(20))
    }

    @Test(
        arguments: [
            "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels",
        ])
    func `a part that is named and missing is refused`(part: String) {
        var builder = cells("<row><c><v>1</v></c></row>")
        builder[part] = nil
        #expect(builder.error()?.problem == .missingPart(part))
    }

    @Test(
        arguments: [
            "_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
            "xl/_rels/workbook.xml.rels",
        ])
    func `entities and broken XML are refused in every part`(part: String) throws {
        let good = cells("<row><c><v>1</v></c></row>")
        let text = try #require(good[part])
        var declaration = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\">]>"
        if text.hasPrefix("<?xml") { declaration = "<!DOCTYPE x [<!ENTITY a \"lol\">]>" }
        var entity = good
        entity[part] = text.hasPrefix("<?xml") ? text.replacing("?>", with: "?>" + declaration) : declaration + text
        guard case .xml(let refusal)? = entity.error()?.problem else {
            Issue.record("\(part): an entity was accepted")
            return
        }
        #expect(refusal.problem == .entityDeclaration("a"))
        for broken in [String(text.dropLast(5)), text + "<x/>", text.replacing("=\"", with: "="), "", "\u{1}"] {
            var builder = good
            builder[part] = broken
            guard case .xml(let error)? = builder.error()?.problem else {
                Issue.record("\(part) was accepted as \(broken)")
                continue
            }
            #expect(error.file == "partners.xlsx, \(part)")
        }
    }

    @Test func `other kinds of files are told apart`() throws {
        func problem(_ bytes: [UInt8]) -> WorkbookError.Problem? {
            do throws(WorkbookError) {
                _ = try Workbook(FileBytes(bytes, name: "t.xlsx"))
                return nil
            } catch {
                return error.problem
            }
        }
        #expect(
            problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 512))
                == .oldOrProtected)
        #expect(
            problem(Array("id,label\n".utf8)) == .archive(ZipError(file: "t.xlsx", entry: nil, problem: .notAnArchive)))
        var zip = ZipBuilder()
        zip.add("readme.txt", "hello")
        #expect(problem(zip.bytes) == .noWorkbook)
        zip.add("content.xml", "<x/>")
        #expect(problem(zip.bytes) == .otherKind("an OpenDocument file"))
        var binary = cells("")
        binary["_rels/.rels"] = binary["_rels/.rels"]?.replacing("workbook.xml", with: "workbook.bin")
        #expect(binary.error()?.problem == .otherKind("a binary workbook (.xlsb)"))
        var charts = cells("")
        charts["xl/_rels/workbook.xml.rels"] = charts["xl/_rels/workbook.xml.rels"]?.replacing(
            "/worksheet\"", with: "/chartsheet\"")
        #expect(charts.error()?.problem == .noSheets)
        var outside = cells("")
        outside["xl/_rels/workbook.xml.rels"] = outside["xl/_rels/workbook.xml.rels"]?.replacing(
            "worksheets/sheet1.xml", with: "../../worksheets/sheet1.xml")
        #expect(outside.error()?.problem == .missingPart("for the sheet"))
    }

    @Test func `a bomb in a sheet is refused at once`() throws {
        var zip = ZipBuilder()
        for part in cells("").parts where part.name != "xl/worksheets/sheet1.xml" {
            zip.add(part.name, part.text ?? "")
        }
        var (honest, lying) = (zip, zip)
        let stream = ZipBuilder.bomb(times: 128)
        honest.addRaw("xl/worksheets/sheet1.xml", compressed: stream, method: 8, size: 2 << 30, crc: 0)
        lying.addRaw("xl/worksheets/sheet1.xml", compressed: stream, method: 8, size: 50_000, crc: 0)
        let time = ContinuousClock().measure {
            #expect(throws: WorkbookError.self) { _ = try Workbook(FileBytes(honest.bytes, name: "bomb.xlsx")) }
            #expect(throws: WorkbookError.self) {
                let book = try Workbook(FileBytes(lying.bytes, name: "bomb.xlsx"))
                _ = try book.rows(of: book.sheets[0])
            }
        }
        #expect(time < .seconds(5))
    }

    @Test func `changed workbooks never stop the program`() throws {
        let good = WorkbookBuilder(
            rows: (1...30).map {
                "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>\($0 % 3)</v></c><c r=\"B\($0)\" s=\"1\"><v>4507\($0)</v></c><c r=\"C\($0)\" t=\"str\"><v>_x000D_ก</v></c></row>"
            }.joined(),
            before: "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>",
            after: "<mergeCells><mergeCell ref=\"D1:E9\"/><mergeCell ref=\"A2:A9\"/></mergeCells>",
            strings: "<si><t>one</t></si><si><r><t>two</t></r></si><si><t>สาม</t></si>",
            formats: ["0", "[$-D07041E]d mmm yy"])
        let whole = good.bytes
        var generator = SyntaxGenerator(seed: 3)
        var (refused, read) = (0, 0)
        let time = ContinuousClock().measure {
            for number in 0..<2000 {
                var bytes: [UInt8]
                if number % 2 == 0 {
                    bytes = generator.mutated(whole)
                } else {
                    // A change inside one part, which the checksum of the archive would otherwise catch.
                    let changed = Int.random(in: 0..<good.parts.count, using: &generator)
                    var zip = ZipBuilder()
                    for (index, part) in good.parts.enumerated() {
                        let text = Array((part.text ?? "").utf8)
                        zip.add(
                            part.name, index == changed ? mutatedXML(text, using: &generator) : text, deflated: false)
                    }
                    bytes = zip.bytes
                }
                do {
                    let book = try Workbook(FileBytes(bytes, name: "t.xlsx"))
                    for sheet in book.sheets { read += try book.rows(of: sheet).texts.count }
                } catch {
                    refused += 1
                }
            }
        }
        #expect(refused > 500)
        #expect(read > 1000)
        #expect(time < .seconds(60))
    }

    /// The bytes with digits, letters and numbers changed so that the XML often stays whole.
    private func mutatedXML(_ bytes: [UInt8], using generator: inout SyntaxGenerator) -> [UInt8] {
        if Int.random(in: 0..<4, using: &generator) == 0 { return generator.mutated(bytes) }
        var bytes = bytes
        let numbers = [
            "-1", "99999999999999999999", "0", "1e308", "4294967296", "XFD1048576", "A0", "", "2147483648", "inf",
        ]
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let places = bytes.indices.filter { 0x30...0x39 ~= bytes[$0] }
            guard let place = places.randomElement(using: &generator) else { return bytes }
            let end = bytes[place...].firstIndex { !(0x30...0x39 ~= $0) } ?? bytes.endIndex
            bytes.replaceSubrange(place..<end, with: Array((numbers.randomElement(using: &generator) ?? "").utf8))
        }
        return bytes
    }
}
