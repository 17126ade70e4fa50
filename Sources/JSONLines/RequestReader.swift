/// Reads a line of coach/1: finds its fields, checks their kinds and sizes, and says what is wrong.
///
/// The reader is used again for every line. `id` and `session` are known also when the rest is at fault, so that an
/// error can name the line that it answers.
struct RequestReader {
  private enum Field: Int, CaseIterable {
    case version, type, id, session, text, choice, choices, ask, event, ts, tz, expectRev, cursor, pushID, protos, caps,
      push

    var name: StaticString {
      switch self {
      case .version: "v"
      case .type: "type"
      case .id: "id"
      case .session: "session"
      case .text: "text"
      case .choice: "choice"
      case .choices: "choices"
      case .ask: "ask"
      case .event: "event"
      case .ts: "ts"
      case .tz: "tz"
      case .expectRev: "expect_rev"
      case .cursor: "cursor"
      case .pushID: "push_id"
      case .protos: "protos"
      case .caps: "caps"
      case .push: "push"
      }
    }
  }

  private var tape = JSONTape()
  /// Token of each field's value; 0, the object itself, where the line does not have it.
  private var found = [Int](repeating: 0, count: Field.allCases.count)
  private var zones = Zones()
  /// Where the bytes of `id` and `session` stand between their quotes; empty where they can't be used.
  private(set) var idRange = 0..<0
  private(set) var sessionRange = 0..<0
  private(set) var envelope = Envelope()
  private(set) var pushID: [UInt8]?

  /// Reads one line.
  mutating func read(_ line: Span<UInt8>) throws(Refusal) -> Request {
    idRange = 0..<0
    sessionRange = 0..<0
    envelope = Envelope()
    pushID = nil
    guard isValidUTF8(line) else { throw .badUTF8 }
    guard tape.read(line) else { throw .badJSON }
    guard tape.tokens.first?.kind == .object else { throw .notAnObject }
    findFields(line)
    noteNames(line)
    switch tape.fault {
    case .duplicateKey: throw .duplicateKeys
    case .tooDeep: throw .tooDeep
    case nil: break
    }
    guard let version = value(.version), tape.wholeNumber(version, in: line) == 1 else { throw .badVersion }
    guard let type = value(.type) else { throw .noType }
    guard tape.tokens[type].kind == .string else {
      throw Refusal(.badField, "type must be a string", field: "type")
    }
    if tape.matches(type, "text", in: line) { return try readText(line) }
    if tape.matches(type, "choice", in: line) { return try readChoice(line) }
    if tape.matches(type, "event", in: line) { return try readEvent(line) }
    if tape.matches(type, "hello", in: line) { return try readHello(line) }
    throw .unknownType
  }

  /// The bytes of `id` and `session`, their escapes resolved.
  func id(_ line: Span<UInt8>) -> [UInt8] { decoded(.id, line) }
  func session(_ line: Span<UInt8>) -> [UInt8] { decoded(.session, line) }

  /// A zone by the name under which it was kept; UTC where this machine does not know it.
  mutating func zone(kept name: String) -> UInt16 { name.isEmpty ? 0 : zones.number(of: name) ?? 0 }
  func name(of zone: UInt16) -> String { zones.name(of: zone) }

  mutating func offset(_ zone: UInt16, at seconds: Int64) -> Int32 { zones.offset(zone, at: seconds) }

  // MARK: Fields

  private mutating func findFields(_ line: Span<UInt8>) {
    for field in Field.allCases { found[field.rawValue] = 0 }
    var key = 1
    while key < tape.tokens.count {
      for field in Field.allCases where found[field.rawValue] == 0 && tape.matches(key, field.name, in: line) {
        found[field.rawValue] = key + 1
        break
      }
      key = tape.tokens[key + 1].next
    }
  }

  private mutating func noteNames(_ line: Span<UInt8>) {
    // Of two ids, neither can be trusted to be the one that the sender will look for.
    guard tape.fault != .duplicateKey else { return }
    if let id = value(.id), isName(id, line) { idRange = range(id) }
    if let session = value(.session), isName(session, line) { sessionRange = range(session) }
  }

  private func value(_ field: Field) -> Int? {
    let token = found[field.rawValue]
    return token == 0 ? nil : token
  }

  private func range(_ token: Int) -> Range<Int> { tape.tokens[token].start..<tape.tokens[token].end }

  private func decoded(_ field: Field, _ line: Span<UInt8>) -> [UInt8] {
    value(field).map { tape.decodedBytes($0, in: line) } ?? []
  }

  /// A string of 1 to 200 bytes.
  private func isName(_ token: Int, _ line: Span<UInt8>) -> Bool {
    guard tape.tokens[token].kind == .string else { return false }
    let count = range(token).count
    if !tape.tokens[token].isEscaped { return count >= 1 && count <= Limits.name }
    return (1...Limits.name).contains(tape.decodedBytes(token, in: line).count)
  }

  private func needID() throws(Refusal) {
    guard value(.id) != nil else { throw .noID }
    guard !idRange.isEmpty else {
      throw Refusal(.badField, "id must be a string of 1 to 200 bytes", field: "id")
    }
  }

  private func needSession() throws(Refusal) {
    guard value(.session) != nil else { throw .noSession }
    try checkSession()
  }

  private func checkSession() throws(Refusal) {
    guard value(.session) == nil || !sessionRange.isEmpty else {
      throw Refusal(.badField, "session must be a string of 1 to 200 bytes", field: "session")
    }
  }

  private func string(_ token: Int, _ line: Span<UInt8>) -> String? {
    let found = tape.tokens[token]
    guard found.kind == .string else { return nil }
    if found.isEscaped { return String(decoding: tape.decodedBytes(token, in: line), as: UTF8.self) }
    return line.extracting(found.start..<found.end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  private func name(_ token: Int, _ line: Span<UInt8>) -> String? {
    isName(token, line) ? string(token, line) : nil
  }
}

// MARK: - Types

extension RequestReader {
  private mutating func readText(_ line: Span<UInt8>) throws(Refusal) -> Request {
    try needID()
    try needSession()
    guard let token = value(.text), let text = string(token, line) else {
      throw Refusal(.badField, "text must be a string", field: "text")
    }
    if text.utf8.count > Limits.text, text.unicodeScalars.count > Limits.text {
      throw Refusal(.badField, "text must have at most 8192 characters", field: "text")
    }
    try readEnvelope(line)
    let clean = withoutControls(text)
    return .text(clean.text, droppedControls: clean.dropped)
  }

  private mutating func readChoice(_ line: Span<UInt8>) throws(Refusal) -> Request {
    try needID()
    try needSession()
    var ids: [String] = []
    switch (value(.choice), value(.choices)) {
    case (let token?, nil):
      guard let id = name(token, line) else {
        throw Refusal(.badField, "choice must be a string of 1 to 200 bytes", field: "choice")
      }
      ids = [id]
    case (nil, let token?):
      ids = try readChoices(token, line)
    case (nil, nil):
      throw Refusal(.badField, "a choice line needs choice or choices", field: "choice")
    default:
      throw Refusal(.badField, "a choice line has choice or choices, not both", field: "choices")
    }
    var ask: String?
    if let token = value(.ask) {
      guard let name = name(token, line) else {
        throw Refusal(.badField, "ask must be a string of 1 to 200 bytes", field: "ask")
      }
      ask = name
    }
    try readEnvelope(line)
    return .choice(ids: ids, ask: ask)
  }

  private func readChoices(_ token: Int, _ line: Span<UInt8>) throws(Refusal) -> [String] {
    let wrong = Refusal(.badField, "choices must be a list of 1 to 32 strings of 1 to 200 bytes", field: "choices")
    guard tape.tokens[token].kind == .array else { throw wrong }
    var ids: [String] = []
    for element in tape.elements(of: token) {
      guard let id = name(element, line), ids.count < Limits.choices else { throw wrong }
      ids.append(id)
    }
    guard !ids.isEmpty else { throw wrong }
    return ids
  }

  private mutating func readEvent(_ line: Span<UInt8>) throws(Refusal) -> Request {
    try needID()
    guard let token = value(.event), tape.tokens[token].kind == .string else {
      throw Refusal(.badField, "event must be a string", field: "event")
    }
    let names = Request.Event.names
    guard let number = names.indices.first(where: { tape.matches(token, names[$0], in: line) }) else {
      throw .unknownEvent
    }
    var cursor: String?
    let event = Request.Event(number: number, cursor: nil)
    switch event {
    case .ping: try checkSession()
    case .ack:
      try needSession()
      guard let pushed = value(.pushID), isName(pushed, line) else {
        throw Refusal(.badField, "push_id must be a string of 1 to 200 bytes", field: "push_id")
      }
      pushID = tape.decodedBytes(pushed, in: line)
    case .export:
      try needSession()
      if let token = value(.cursor) {
        guard let name = name(token, line) else {
          throw Refusal(.badField, "cursor must be one that an export gave", field: "cursor")
        }
        cursor = name
      }
    default: try needSession()
    }
    try readEnvelope(line)
    return .event(Request.Event(number: number, cursor: cursor))
  }

  private mutating func readEnvelope(_ line: Span<UInt8>) throws(Refusal) {
    if let token = value(.ts) {
      guard tape.tokens[token].kind == .string,
        let seconds = Timestamp.seconds(tape.decodedBytes(token, in: line))
      else { throw Refusal(.badField, "ts must be an RFC 3339 timestamp", field: "ts") }
      envelope.seconds = seconds
    }
    if let token = value(.tz) {
      guard let name = string(token, line), let zone = zones.number(of: name) else {
        throw Refusal(.badField, "tz must be the name of an IANA time zone", field: "tz")
      }
      envelope.zone = zone
    }
    if let token = value(.expectRev) {
      guard let rev = tape.wholeNumber(token, in: line), rev >= 0 else {
        throw Refusal(.badField, "expect_rev must be a whole number, 0 or more", field: "expect_rev")
      }
      envelope.expectedRev = rev
    }
  }

  private mutating func readHello(_ line: Span<UInt8>) throws(Refusal) -> Request {
    try needID()
    if let token = value(.protos) {
      let wrong = Refusal(.badField, "protos must be a list of strings", field: "protos")
      guard tape.tokens[token].kind == .array else { throw wrong }
      let names = tape.elements(of: token)
      guard names.allSatisfy({ tape.tokens[$0].kind == .string }) else { throw wrong }
      guard names.contains(where: { tape.matches($0, "coach/1", in: line) }) else { throw .noCommonProtocol }
    }
    if let token = value(.push), tape.tokens[token].kind != .bool {
      throw Refusal(.badField, "push must be true or false", field: "push")
    }
    guard let token = value(.caps) else { return .hello(Hello(caps: Caps())) }
    guard tape.tokens[token].kind == .object else {
      throw Refusal(.badField, "caps must be an object", field: "caps")
    }
    return .hello(Hello(caps: try readCaps(token, line)))
  }

  private func readCaps(_ object: Int, _ line: Span<UInt8>) throws(Refusal) -> Caps {
    var caps = Caps()
    var isFine = true
    tape.forEachMember(of: object) { key, value in
      func bound(_ smallest: Int) -> Int? {
        guard let number = tape.wholeNumber(value, in: line), number >= smallest else {
          isFine = false
          return nil
        }
        return number
      }
      if tape.matches(key, "choices_max", in: line) { caps.choices = bound(0) }
      if tape.matches(key, "label_max", in: line) { caps.label = bound(Limits.smallestLabel) }
      if tape.matches(key, "text_max", in: line) { caps.text = bound(Limits.smallestText) }
      return isFine
    }
    guard isFine else {
      throw Refusal(
        .badField, "caps must be whole numbers: choices_max from 0, label_max from 4, text_max from 40",
        field: "caps")
    }
    return caps
  }
}
