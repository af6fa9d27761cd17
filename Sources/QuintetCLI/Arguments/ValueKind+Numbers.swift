import Quintet
import QuintetReports

extension ValueKind where Value == Int {
    /// A whole number in a range; Thai digits are read too.
    package static func number(in range: ClosedRange<Int>) -> ValueKind {
        let (least, most) = ("\(range.lowerBound)", "\(range.upperBound)")
        let wanted = sentence(
            Bilingual("a whole number", "จำนวนเต็ม"), from: range.lowerBound == .min ? nil : least,
            to: range.upperBound == .max ? nil : most)
        return .custom(wanted: wanted) { word in
            Int(withASCIIDigits(word)).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension ValueKind where Value == Double {
    /// A finite number in a range, with a decimal point or without; Thai digits are read too.
    ///
    /// A bound of infinity is no bound.
    package static func real(in range: ClosedRange<Double>) -> ValueKind {
        let wanted = sentence(
            Bilingual("a number", "จำนวน"), from: plain(range.lowerBound), to: plain(range.upperBound))
        return ValueKind.custom(wanted: wanted, write: { plain($0) ?? "\($0)" }) { word in
            // Double(_:) also reads "nan", "inf" and "0x1p3", which nobody means here.
            let word = withASCIIDigits(word)
            guard word.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let value = Double(word),
                value.isFinite, range.contains(value)
            else { return nil }
            return value
        }
    }
}

private func sentence(_ kind: Bilingual, from least: String?, to most: String?) -> Bilingual {
    switch (least, most) {
    case (let least?, let most?):
        Bilingual("\(kind.en) from \(least) to \(most)", "\(kind.th)ตั้งแต่ \(least) ถึง \(most)")
    case (let least?, nil): Bilingual("\(kind.en), \(least) or more", "\(kind.th)ตั้งแต่ \(least) ขึ้นไป")
    case (nil, let most?): Bilingual("\(kind.en), \(most) or less", "\(kind.th)ไม่เกิน \(most)")
    case (nil, nil): kind
    }
}

/// The number without a needless ".0"; nil for infinity.
private func plain(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    return Int(exactly: value).map { "\($0)" } ?? "\(value)"
}

private func withASCIIDigits(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
        let isThai = 0x0E50...0x0E59 ~= scalar.value
        result.append(isThai ? Unicode.Scalar(UInt8(scalar.value - 0x0E50) + 0x30) : scalar)
    }
    return String(result)
}
