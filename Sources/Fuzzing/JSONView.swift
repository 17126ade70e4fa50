import JSONLines

/// One object in a line of JSON, to look up its members.
struct JSONView {
  private let tape: JSONTape
  private let line: [UInt8]
  private let object: Int

  /// The object that the line is; nil when it is none, or names a key twice.
  init?(_ line: [UInt8]) {
    var tape = JSONTape()
    guard tape.read(line.span), tape.fault == nil else { return nil }
    self.init(tape, line, 0)
  }

  private init?(_ tape: JSONTape, _ line: [UInt8], _ object: Int) {
    guard tape.tokens[object].kind == .object else { return nil }
    self.tape = tape
    self.line = line
    self.object = object
  }

  private func token(_ key: StaticString) -> Int? {
    var found: Int?
    tape.forEachMember(of: object) { name, value in
      if tape.matches(name, key, in: line.span) { found = value }
      return found == nil
    }
    return found
  }

  func has(_ key: StaticString) -> Bool { token(key) != nil }

  /// A string as it reads after its escapes.
  func bytes(_ key: StaticString) -> [UInt8]? {
    guard let token = token(key), tape.tokens[token].kind == .string else { return nil }
    return tape.decodedBytes(token, in: line.span)
  }

  func string(_ key: StaticString) -> String? { bytes(key).map { String(decoding: $0, as: UTF8.self) } }

  func number(_ key: StaticString) -> Int? { token(key).flatMap { tape.wholeNumber($0, in: line.span) } }

  /// The bytes of a value as they stand there; none where there is no such member.
  func raw(_ key: StaticString) -> [UInt8] {
    guard let token = token(key) else { return [] }
    return Array(line[tape.tokens[token].start..<tape.tokens[token].end])
  }

  func object(_ key: StaticString) -> JSONView? { token(key).flatMap { JSONView(tape, line, $0) } }

  /// The objects of a list; nil when it is none, or holds something else.
  func objects(_ key: StaticString) -> [JSONView]? {
    guard let token = token(key), tape.tokens[token].kind == .array else { return nil }
    let views = tape.elements(of: token).map { JSONView(tape, line, $0) }
    return views.contains { $0 == nil } ? nil : views.compactMap { $0 }
  }
}
