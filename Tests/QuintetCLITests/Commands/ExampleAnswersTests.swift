import Testing

/// Every command answers on the example, in both languages.
struct ExampleAnswersTests {
    struct Case: CustomTestStringConvertible {
        let words: [String]
        let english: [String]
        let thai: [String]

        var testDescription: String { words.joined(separator: " ") }
    }

    static let cases = [
        Case(
            words: ["info", Repository.example], english: ["121 organizations", "By sector", "civil society", "2024"],
            thai: ["121 องค์กร", "ตามภาคส่วน", "ภาคประชาสังคม", "2567"]),
        Case(
            words: ["who", Repository.example, "northern-university"],
            english: ["Northern Region University", "government (", "Strength"],
            thai: ["มหาวิทยาลัยภาคเหนือ", "ภาครัฐ (", "ความเข้มแข็ง"]),
        Case(
            words: ["who", Repository.example, "ม.ภาคเหนือ", "--within", "2"], english: ["Two steps away"],
            thai: ["ห่างสองช่วง"]),
        Case(
            words: ["path", Repository.example, "northern-university", "saeng-chan-mangrove"],
            english: ["Northern Region University reaches", "Chain 1:", "strength"],
            thai: ["มหาวิทยาลัยภาคเหนือ", "เส้นทาง 1:", "ความเข้มแข็ง"]),
        Case(
            words: ["measure", Repository.example, "betweenness", "degree", "--top", "3"],
            english: ["Betweenness", "The first 3 of 121"], thai: ["แสดง 3 จาก 121 องค์กร"]),
        Case(
            words: ["measure", "--list"], english: ["betweenness", "Figures of the whole network"],
            thai: ["betweenness", "ค่าของทั้งเครือข่าย"]),
        Case(
            words: ["clusters", Repository.example], english: ["clusters, modularity", "Most central members"],
            thai: ["มอดูลาริตี", "สมาชิกที่เป็นศูนย์กลาง"]),
        Case(
            words: ["sectors", Repository.example, "--permutations", "200"],
            english: ["work across sectors", "most often missing is environment", "E-I index", "200 times, seed 1"],
            thai: ["ที่ทำงานข้ามภาคส่วน", "ขาดบ่อยที่สุดคือสิ่งแวดล้อม", "ดัชนีอี-ไอ"]),
        Case(
            words: ["brokers", Repository.example, "--permutations", "50", "--seed", "7"],
            english: ["bridges most", "50 shuffles of the sectors (seed 7)", "Gatekeeper", "Pairs of sectors"],
            thai: ["เชื่อมมากที่สุด", "ค่าเริ่มสุ่ม 7", "คู่ภาคส่วน"]),
        Case(
            words: ["gaps", Repository.example, "--by", "region,year"],
            english: ["cheapest gaps to close", "Region by year", "2024"],
            thai: ["ช่องว่างที่ปิดง่ายที่สุด", "ภูมิภาคและปี", "2567"]),
    ]

    @Test(arguments: cases) func `every question is answered in English and in Thai`(_ question: Case) throws {
        for (language, phrases) in [("en", question.english), ("th", question.thai)] {
            let run = try Program.run(question.words + ["--lang", language], directory: Workspace())
            #expect(run.status == 0, "\(run)")
            for phrase in phrases {
                #expect(run.output.contains(phrase), "\"\(phrase)\" is not in the output of \(run)")
            }
        }
    }

    @Test(arguments: [
        ("en", ["Doubtful", "line", "north-univ"]), ("th", ["น่าสงสัย", "north-univ"]),
    ]) func `check finds the blemishes of the example`(_ language: String, _ phrases: [String]) throws {
        let run = try Program.run(["check", Repository.example, "--lang", language], directory: Workspace())
        #expect(run.status == 1, "\(run)")
        for phrase in phrases { #expect(run.output.contains(phrase), "\"\(phrase)\" is not in the output of \(run)") }
    }

    @Test func `the language is that of the locale unless the command line says otherwise`() throws {
        let words = ["info", Repository.example]
        let thai = try Program.run(words, directory: Workspace(), environment: ["LC_ALL": "th_TH.UTF-8"])
        #expect(thai.output == (try Program.run(words + ["--lang", "th"], directory: Workspace())).output)
        let english = try Program.run(
            words + ["--lang", "en"], directory: Workspace(), environment: ["LC_ALL": "th_TH.UTF-8"])
        #expect(english.output == (try Program.run(words, directory: Workspace())).output)
    }

    @Test(arguments: [
        ["LC_ALL": "C"], ["LC_ALL": "en_US.UTF-8", "TZ": "Pacific/Kiritimati"],
        ["LANG": "C.UTF-8", "TZ": "America/Lima"],
        ["COLUMNS": "40"], ["NO_COLOR": "1"], [:],
    ]) func `locale, time zone and chance change nothing`(_ environment: [String: String]) throws {
        for words in [
            ["info", Repository.example], ["clusters", Repository.example],
            ["sectors", Repository.example, "--permutations", "100"],
            ["measure", Repository.example, "betweenness", "closeness", "--as", "json"],
            ["path", Repository.example, "northern-university", "saeng-chan-mangrove"],
        ] {
            let plain = try Program.run(words + ["--lang", "en"], directory: Workspace())
            let other = try Program.run(words + ["--lang", "en"], directory: Workspace(), environment: environment)
            #expect(plain.status == 0 && plain.output == other.output, "\(other)")
            #expect(!other.output.contains("\u{1B}") && !other.errors.contains("\u{1B}"), "\(other)")
        }
    }
}
