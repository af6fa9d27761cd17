// How many columns a text takes on a terminal or in a table set in a monospaced font.
//
// One scalar after another, no grapheme breaking: marks and controls take no column; East Asian wide characters
// (UAX #11, W and F) and emoji two; all others one. Four rules join emoji: a scalar after a zero-width joiner and a
// skin tone after an emoji add nothing, U+FE0F widens a narrow emoji to two, and a flag is two regional indicators of
// one column each. Thai needs no exception: its upper and lower vowels and tone marks are nonspacing marks, and
// SARA AM (U+0E33) stands beside its consonant and takes one.

/// The number of columns that `text` takes; control characters, line breaks included, count as none.
package func displayWidth(_ text: String) -> Int {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text.utf8.count }
    var total = 0
    var previous: (scalar: Unicode.Scalar, width: Int)?
    var followsJoiner = false
    for scalar in text.unicodeScalars {
        var width = columns(of: scalar)
        let emojiBefore = previous.map { $0.width == 2 && $0.scalar.properties.isEmoji } ?? false
        switch scalar.value {
        case 0x200D:
            followsJoiner = emojiBefore
            continue
        case 0xFE0F:
            if let before = previous, before.width == 1, before.scalar.properties.isEmoji {
                width = 1
                previous = (before.scalar, 2)
            }
            total += width
            continue
        case 0x1F3FB...0x1F3FF where emojiBefore:
            continue
        default:
            break
        }
        if followsJoiner, scalar.properties.isEmoji {
            // Part of the picture before it, whose width stays.
            width = 0
        } else if width > 0 {
            previous = (scalar, width)
        }
        followsJoiner = false
        total += width
    }
    return total
}

/// The columns of one scalar on its own: 0, 1 or 2.
private func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0x00...0x1F, 0x7F...0x9F: return 0
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: return 0
    case 0x0E01...0x0E5B: return 1
    case 0xAD: return 1  // soft hyphen: a format character that terminals show
    case 0x1160...0x11FF: return 0  // vowels and finals that join the Hangul syllable before them
    case 0x1F1E6...0x1F1FF: return 1  // half a flag
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    return isWide(scalar) ? 2 : 1
}

/// Whether the scalar is East Asian wide or full-width, or an emoji shown as a picture without being asked to.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
        return true
    default:
        return scalar.properties.isEmojiPresentation
    }
}
