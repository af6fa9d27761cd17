// expat (https://libexpat.github.io) behind a small door: bytes go in, whole or piece by piece; elements and text come out.
//
// A file cannot make it open anything, grow anything or nest without end: entity and attribute declarations and external
// DTDs are refused, and so are tags, depths and attribute counts beyond the limits. Not supported: namespaces as such
// (a name is `prefix:name`, with `local` for the part behind the colon), encodings other than those expat knows
// (UTF-8, UTF-16, ISO-8859-1, US-ASCII).

import CExpat

/// What reads an XML document: told of each element and text in the order of the file.
///
/// What the methods are given is only good until they return. To end the reading early call ``XMLReader/stop()``.
package protocol XMLHandler: AnyObject {
    func start(_ element: XMLElement, _ reader: XMLReader)
    /// A piece of text, valid UTF-8; one text may come in many pieces. Line ends are LF.
    func text(_ bytes: UnsafeRawBufferPointer, _ reader: XMLReader)
    func end(_ name: XMLName, _ reader: XMLReader)
}

/// Reads one XML document.
package final class XMLReader {
    /// How far a document may go.
    package struct Limits: Sendable {
        package var depth = 256
        /// The bytes of one tag with its attributes, one comment or one instruction.
        package var token = 8 << 20
        package var attributes = 1000

        package init() {}
    }

    /// What messages call the document: a file, or `book.xlsx, xl/workbook.xml`.
    package let file: String
    private let limits: Limits
    private let parser: XML_Parser
    private let handler: any XMLHandler
    /// How many elements are open.
    package private(set) var depth = 0
    /// Whether the handler had enough.
    package private(set) var isStopped = false
    private var refusal: XMLError?
    private var fed = 0

    /// Prepares for a document.
    ///
    /// - Parameter handler: what is told.
    package init(file: String, handler: any XMLHandler, limits: Limits = Limits()) throws(XMLError) {
        guard let parser = XML_ParserCreate(nil) else {
            throw XMLError(file: file, line: 1, column: 1, problem: .outOfMemory)
        }
        self.file = file
        self.handler = handler
        self.limits = limits
        self.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        listen()
    }

    deinit { XML_ParserFree(parser) }

    /// Reads a whole document from memory.
    package static func read(
        _ bytes: UnsafeRawBufferPointer, file: String, to handler: any XMLHandler, limits: Limits = Limits()
    ) throws(XMLError) {
        let reader = try XMLReader(file: file, handler: handler, limits: limits)
        try reader.feed(bytes)
        try reader.finish()
    }

    /// Reads the next piece of the document; does nothing once the handler has stopped.
    package func feed(_ bytes: UnsafeRawBufferPointer) throws(XMLError) {
        // Pieces are short enough to notice a token that grows beyond its limit.
        let step = 1 << 20
        var position = 0
        while position < bytes.count, !isStopped {
            let count = min(step, bytes.count - position)
            let start = (bytes.baseAddress ?? UnsafeRawPointer(parser)) + position
            let status = XML_Parse(parser, start.assumingMemoryBound(to: CChar.self), Int32(count), 0)
            (position, fed) = (position + count, fed + count)
            try check(status)
            if !isStopped, fed - max(Int(XML_GetCurrentByteIndex(parser)), 0) > limits.token {
                throw error(.tokenTooLong(limit: limits.token))
            }
        }
    }

    /// Says that the document ends here.
    ///
    /// - Throws: also where it must not end here.
    package func finish() throws(XMLError) {
        guard !isStopped else { return }
        try check(XML_Parse(parser, nil, 0, 1))
    }

    /// Ends the reading after this call of the handler, without an error.
    package func stop() {
        isStopped = true
        XML_StopParser(parser, 0)
    }

    /// The line, from 1, on which the element or text begins that the handler is being told of.
    package var line: Int { Int(XML_GetCurrentLineNumber(parser)) }
    /// The character in that line, from 1.
    package var column: Int { Int(XML_GetCurrentColumnNumber(parser)) + 1 }

    private func check(_ status: XML_Status) throws(XMLError) {
        if let refusal { throw refusal }
        guard status != XML_STATUS_OK, !isStopped else { return }
        throw error(XMLError.Problem(XML_GetErrorCode(parser), isEmpty: fed == 0))
    }

    private func error(_ problem: XMLError.Problem) -> XMLError {
        XMLError(file: file, line: line, column: column, problem: problem)
    }

    private func refuse(_ problem: XMLError.Problem) {
        guard refusal == nil else { return }
        refusal = error(problem)
        XML_StopParser(parser, 0)
    }

    // After a stop expat may still make a call or two: a start tag that is also an end, the rest of a text.
    private var isDeaf: Bool { isStopped || refusal != nil }

    fileprivate func start(_ name: UnsafePointer<CChar>, _ attributes: XMLElement.Attributes) {
        guard !isDeaf else { return }
        depth += 1
        if depth > limits.depth { return refuse(.tooDeep(limit: limits.depth)) }
        if Int(XML_GetSpecifiedAttributeCount(parser)) / 2 > limits.attributes {
            return refuse(.tooManyAttributes(limit: limits.attributes))
        }
        if Int(XML_GetCurrentByteCount(parser)) > limits.token { return refuse(.tokenTooLong(limit: limits.token)) }
        handler.start(XMLElement(name: XMLName(name), attributes: attributes), self)
    }

    fileprivate func end(_ name: UnsafePointer<CChar>) {
        guard !isDeaf else { return }
        depth -= 1
        handler.end(XMLName(name), self)
    }

    fileprivate func text(_ start: UnsafePointer<CChar>, _ count: Int32) {
        guard !isDeaf else { return }
        handler.text(UnsafeRawBufferPointer(start: start, count: Int(count)), self)
    }

    private func listen() {
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                guard let name, let attributes else { return }
                XMLReader.from(context)?.start(name, attributes)
            },
            { context, name in
                guard let name else { return }
                XMLReader.from(context)?.end(name)
            })
        XML_SetCharacterDataHandler(parser) { context, text, count in
            guard let text else { return }
            XMLReader.from(context)?.text(text, count)
        }
        XML_SetEntityDeclHandler(parser) { context, name, _, _, _, _, _, _, _ in
            XMLReader.from(context)?.refuse(.entityDeclaration(name.map { String(cString: $0) } ?? ""))
        }
        XML_SetAttlistDeclHandler(parser) { context, _, _, _, _, _ in
            XMLReader.from(context)?.refuse(.attributeDeclaration)
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, system, open, _ in
            if system != nil || open != nil { XMLReader.from(context)?.refuse(.externalDTD) }
        }
    }

    @inline(__always)
    private static func from(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
        context.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
    }
}
