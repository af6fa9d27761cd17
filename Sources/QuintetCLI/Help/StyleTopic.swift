import Quintet

extension HelpTopic {
    /// What a style file holds.
    static let style = HelpTopic(
        "style", otherNames: ["rules", "style-file"],
        summary: Bilingual("the style file of \"draw --rules\"", "ไฟล์รูปแบบของ \"draw --rules\""),
        blocks: [
            .heading(Bilingual("What a style file holds", "ไฟล์รูปแบบมีอะไรบ้าง")),
            .paragraph(
                Bilingual(
                    "Rules, not paint: it says what colors, shapes, sizes, labels and lines mean, in JSON; the legend is made "
                        + "of the rules. Everything may be left out, options win over the file, and examples/style.json is one.",
                    "กฎ ไม่ใช่การระบายสี: บอกว่าสี รูปทรง ขนาด ป้าย และเส้นหมายถึงอะไร เขียนเป็น JSON คำอธิบายภาพสร้างจากกฎ "
                        + "ละส่วนใดก็ได้ ตัวเลือกบนบรรทัดคำสั่งมีผลเหนือไฟล์ ดูตัวอย่างที่ examples/style.json")),
            .heading(Bilingual("nodes (organizations)", "nodes (องค์กร)")),
            .paragraph(
                Bilingual(
                    "color {by, values, order, classes}: by sector, region, area, role, cluster, kind, mechanism, since, "
                        + "first-year, a measure, an attribute (a column of the organizations), or none. values gives values "
                        + "colors of their own (\"north\": \"#44AA99\"), order the order of the legend; numbers stand in five "
                        + "classes: quantiles, or equal steps.",
                    "color {by, values, order, classes}: ตาม sector region area role cluster kind mechanism since first-year "
                        + "ตัวชี้วัด คอลัมน์ขององค์กร หรือ none ใช้ values กำหนดสีเอง (\"north\": \"#44AA99\") และ order "
                        + "กำหนดลำดับ ตัวเลขแบ่งเป็นห้าช่วง: quantiles หรือ equal")),
            .paragraph(
                Bilingual(
                    "shape {by, values, order}: the same words but numbers; values are box, rounded-box, ellipse, hexagon, "
                        + "octagon, diamond. Without it the shape goes with the color.",
                    "shape {by, values, order}: คำเดียวกันยกเว้นตัวเลข รูปทรงคือ box rounded-box ellipse hexagon octagon diamond "
                        + "ถ้าไม่ระบุเป็นไปตามสี")),
            .paragraph(
                Bilingual(
                    "size {by}: a measure, an attribute that is a number, or none. label {by}: name, abbreviation, id, none, or "
                        + "any of the words for color.",
                    "size {by}: ตัวชี้วัด คอลัมน์ตัวเลข หรือ none · label {by}: name abbreviation id none หรือคำที่ใช้กับสี")),
            .paragraph(
                Bilingual(
                    "only: conditions of which all must hold, such as [\"degree>=3\", \"region=north,south\"].",
                    "only: เงื่อนไขที่ต้องเป็นจริงทุกข้อ เช่น [\"degree>=3\", \"region=north,south\"]")),
            .heading(Bilingual("lines", "lines (เส้น)")),
            .paragraph(
                Bilingual(
                    "color {by, values, order, classes} and style {by, values, order}: by kind, mechanism, sectors (inside one or "
                        + "between two), first-year, strength, count, or an attribute of the ties; numbers for color only. Styles "
                        + "are solid, dashed, dotted. width {by}: strength, count, a number, or none. only: as for nodes.",
                    "color {by, values, order, classes} และ style {by, values, order}: ตาม kind mechanism sectors "
                        + "(ภายในหรือระหว่างภาคส่วน) first-year strength count หรือคอลัมน์ของความร่วมมือ ตัวเลขใช้กับสีเท่านั้น "
                        + "ลักษณะเส้นคือ solid dashed dotted · width {by}: strength count ตัวเลข หรือ none · only เหมือน nodes"
                )),
            .heading(Bilingual("title, source", "title, source")),
            .paragraph(Bilingual("The title and the source line.", "ชื่อภาพและที่มา")),
            .heading(Bilingual("What is told apart", "แยกได้กี่แบบ")),
            .paragraph(
                Bilingual(
                    "At most eight colors, five shapes and three line styles; more values become \"other\", and the legend "
                        + "names one or two and counts more. What is not recorded has an entry of its own.",
                    "แยกได้มากสุดแปดสี ห้ารูปทรง สามลักษณะเส้น ค่าที่เกินเป็น \"อื่น ๆ\" คำอธิบายบอกชื่อหนึ่งหรือสองค่า "
                        + "ถ้ามากกว่านั้นบอกจำนวน ค่าที่ไม่ได้บันทึกมีรายการของตัวเอง")),
        ])
}
