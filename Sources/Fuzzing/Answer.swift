import JSONLines

/// A line that was read back: what tests and the generator look at.
struct Answer {
  enum Kind { case ready, turn, error }

  var kind: Kind
  /// Bytes of `re` and `session` as they read after their escapes; nil for null.
  var re: [UInt8]?
  var sessionBytes: [UInt8]?
  var rev = 0
  var isReplay = false
  /// What a replay repeats: the bytes of the messages and of the warnings.
  var content: [UInt8] = []
  var isEmpty = false
  var errorCode: String?
  var errorRev: Int?
  /// The bytes of the whole `error`.
  var error: [UInt8] = []
  /// The question that stands in the turn, with its choices.
  var ask: (ask: String, choices: [String])?
  var cursor: String?
  var hasExport = false

  var session: String? { sessionBytes.map { String(decoding: $0, as: UTF8.self) } }

  /// Reads a line; nil, with a complaint, when it is none of coach/1.
  init(_ line: [UInt8]) throws(Complaint) {
    guard let view = JSONView(line) else { throw Complaint("the answer is not a JSON object, or names a key twice") }
    guard view.number("v") == 1 else { throw Complaint("the answer has another v than 1") }
    re = view.bytes("re")
    sessionBytes = view.bytes("session")
    switch view.string("type") {
    case "ready": kind = .ready
    case "turn":
      kind = .turn
      try readTurn(view)
    case "error":
      kind = .error
      guard let error = view.object("error"), let code = error.string("code"),
        error.string("message")?.isEmpty == false,
        error.has("retryable")
      else { throw Complaint("an error lacks its code, message or retryable") }
      errorCode = code
      errorRev = error.number("rev")
      self.error = view.raw("error")
    default: throw Complaint("the answer has an unknown type")
    }
  }

  private mutating func readTurn(_ view: JSONView) throws(Complaint) {
    guard let rev = view.number("rev"), rev >= 0, let messages = view.objects("messages") else {
      throw Complaint("a turn lacks rev or messages")
    }
    guard messages.count <= 16 else { throw Complaint("a turn has more than 16 messages") }
    self.rev = rev
    isReplay = view.has("replay")
    isEmpty = messages.isEmpty
    content = view.raw("messages") + view.raw("warnings")
    for message in messages {
      guard message.string("id")?.isEmpty == false, message.has("text"), let type = message.string("type") else {
        throw Complaint("a message lacks id, type or text")
      }
      guard ["say", "ask", "card"].contains(type) else { throw Complaint("a message has an unknown type") }
      if type == "ask", let name = message.string("ask") {
        ask = (name, message.objects("choices")?.compactMap { $0.string("id") } ?? [])
      }
    }
    if let export = view.object("export") {
      hasExport = true
      cursor = export.string("cursor")
    }
  }
}
