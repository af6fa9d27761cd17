import CThai
import Synchronization

/// The places where a line may break in a text without spaces: between two Thai words.
///
/// Thai writes no spaces between words; where they end is known from a dictionary (libthai's). Without the dictionary there
/// are no places, and the caller breaks where the letters allow.
///
/// - Returns: indices inside the text, ascending, neither at its beginning nor at its end.
func thaiWordBreaks(in text: Substring) -> [Substring.Index] {
    guard text.unicodeScalars.contains(where: { ("\u{0E01}"..."\u{0E5B}").contains($0) }) else { return [] }
    let scalars = Array(text.unicodeScalars)
    let letters = scalars.map { thwchar_t(bitPattern: $0.value) } + [0]
    var places = [Int32](repeating: 0, count: scalars.count)
    let found = dictionary.withLock { dictionary -> Int32 in
        if dictionary.breaker == nil { dictionary.breaker = th_brk_new(nil) }
        guard let breaker = dictionary.breaker else { return 0 }
        return th_brk_wc_find_breaks(breaker, letters, &places, places.count)
    }
    guard found > 0 else { return [] }

    let isPlace = Set(places.prefix(Int(found)).map { Int($0) })
    var breaks: [Substring.Index] = []
    for (number, index) in text.unicodeScalars.indices.enumerated() where number > 0 && isPlace.contains(number) {
        // Never inside what a reader sees as one character.
        if text.indices.contains(index) { breaks.append(index) }
    }
    return breaks
}

/// The dictionary, read once: that takes longer than finding the words of a hundred names.
private struct Dictionary: ~Copyable {
    var breaker: OpaquePointer?
}

private let dictionary = Mutex(Dictionary())
