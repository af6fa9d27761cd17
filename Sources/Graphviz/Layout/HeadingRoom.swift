extension Drawing.Heading {
    /// The room that this heading takes above and below the picture on a page of this width, margins included.
    ///
    /// For pictures that are laid out before they are rendered; close to what the renderer takes, which scales the
    /// picture by what is left of the difference.
    public func rooms(pageWidth: Double, widths: FontWidths) -> (above: Double, below: Double) {
        let room = pageWidth - 2 * PageLayout.margin
        func block(_ text: String, _ style: TextMeasurer.Style, limit: Int) -> Double {
            guard !text.isEmpty else { return 0 }
            let lines = lineCount(text, style, room, widths)
            return Double(min(lines, limit)) * style.size * HeadingLayout.lineSpacing
        }
        var above = block(title, HeadingLayout.titleStyle, limit: 3)
        if !title.isEmpty { above += 1 }
        above += block(subtitle, HeadingLayout.subtitleStyle, limit: 4)
        let rows = legend.filter { !$0.isEmpty }.prefix(20)
        if !rows.isEmpty, above > 0 { above += 5 }
        let pitch = HeadingLayout.legendStyle.size * 1.7
        for row in rows {
            var left = 0.0
            above += pitch
            for item in row {
                let width =
                    HeadingLayout.markRoom(item.mark)
                    + widths.width(of: item.text, size: HeadingLayout.legendStyle.size)
                if left > 0, left + width > room {
                    left = 0
                    above += pitch
                }
                left += width + 16
            }
        }
        let below = block(source, HeadingLayout.sourceStyle, limit: 4)
        return (
            PageLayout.margin + above + (above > 0 ? 14 : 0), PageLayout.margin + below + (below > 0 ? 10 : 0)
        )
    }

    private func lineCount(
        _ text: String, _ style: TextMeasurer.Style, _ room: Double, _ widths: FontWidths
    ) -> Int {
        var (lines, used) = (1, 0.0)
        for word in text.split(separator: " ") {
            var width = widths.width(of: String(word), size: style.size, isBold: style.isBold)
            if used > 0 {
                width += widths.width(of: " ", size: style.size, isBold: style.isBold)
                if used + width <= room {
                    used += width
                    continue
                }
                // What is longer than a line is broken where it stands.
                if width <= room {
                    lines += 1
                    used = width
                    continue
                }
            }
            used += width
            while used > room {
                lines += 1
                used -= room
            }
        }
        return lines
    }
}

extension Drawing.Page {
    /// The margin that every picture leaves on all sides, in points.
    public static let margin = PageLayout.margin
}
