import Quintet

/// Why a text file could not be read.
public enum TextFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It cannot be opened or read.
    case inaccessible(FileAccessError)
    /// It cannot be unpacked.
    case packed(GzipError)
    /// It is not text in the encoding.
    case encoding(TextEncodingError)

    public var description: String { message.en }

    /// What went wrong, with its place and what to do.
    public var message: Bilingual {
        switch self {
        case .inaccessible(let error): error.message
        case .packed(let error): error.message
        case .encoding(let error): error.message
        }
    }
}

/// A text file, unpacked and in UTF-8 without NUL.
package struct TextFile: Sendable {
    package let bytes: FileBytes
    /// What it was in.
    package let encoding: TextEncoding
    /// What was done to read it and is worth saying: that it was unpacked, which encoding was found.
    package let notes: [Bilingual]
}

extension FileBytes {
    /// Opens, unpacks and decodes a text file, in this order: the one door for text.
    ///
    /// - Parameters:
    ///   - path: a file, or `-` for standard input; packed with gzip or not, whatever it is called.
    ///   - encoding: nil to find it out, see ``DecodedText/decode(_:as:)``.
    ///   - limit: the most bytes that are read, and that may come out where it is packed.
    package static func text(
        path: String, encoding: TextEncoding? = nil, limit: Int = standardLimit
    ) throws(TextFileError) -> TextFile {
        let file: FileBytes
        do { file = try FileBytes(path: path, limit: limit) } catch { throw .inaccessible(error) }
        return try file.asText(encoding: encoding, limit: limit)
    }

    /// Unpacks and decodes bytes that are in memory already.
    package func asText(
        encoding: TextEncoding? = nil, limit: Int = FileBytes.standardLimit
    ) throws(TextFileError) -> TextFile {
        var notes: [Bilingual] = []
        let plain: FileBytes
        do { plain = try Gzip.unpacked(self, limit: limit) } catch { throw .packed(error) }
        if plain !== self {
            notes.append(
                Bilingual(
                    "unpacked from \(name): \(byteCount(plain.count))", "ขยายจาก \(name): \(byteCount(plain.count))"))
        }
        do throws(TextEncodingError) {
            let decoded = try DecodedText.decode(plain, as: encoding)
            if let said = decoded.said { notes.append(said) }
            return TextFile(bytes: decoded.file, encoding: decoded.encoding, notes: notes)
        } catch {
            throw .encoding(error)
        }
    }
}
