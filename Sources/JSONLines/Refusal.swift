/// Why a line could not be used: the `error` of coach/1.
///
/// Messages are fixed sentences: they never quote what a person wrote, nor a path.
struct Refusal: Error, Hashable, Sendable {
  enum Code: String, Hashable, Sendable, CaseIterable {
    case badJSON = "bad_json"
    case badUTF8 = "bad_utf8"
    case tooLong = "too_long"
    case badMessage = "bad_message"
    case badVersion = "bad_version"
    case unknownType = "unknown_type"
    case badField = "bad_field"
    case badChoice = "bad_choice"
    case sessionEnded = "session_ended"
    case idReused = "id_reused"
    case conflict
    case storeUnavailable = "store_unavailable"
  }

  var code: Code
  var message: StaticString
  /// The field at fault, for `bad_field`.
  var field: StaticString?
  /// The revision that the session is at, for `conflict`.
  var rev: Int?

  init(_ code: Code, _ message: StaticString, field: StaticString? = nil, rev: Int? = nil) {
    self.code = code
    self.message = message
    self.field = field
    self.rev = rev
  }

  /// Whether the same line may work later.
  var isRetryable: Bool { code == .storeUnavailable }

  static func == (a: Refusal, b: Refusal) -> Bool {
    a.code == b.code && "\(a.message)" == "\(b.message)" && a.rev == b.rev
  }

  func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Refusal {
  static let badJSON = Refusal(.badJSON, "the line is not JSON; send one JSON object a line")
  static let badUTF8 = Refusal(.badUTF8, "the line is not UTF-8; it was dropped")
  static let tooLong = Refusal(.tooLong, "the line is longer than 65535 bytes; it was dropped")
  static let notAnObject = Refusal(.badMessage, "a line must be one JSON object")
  static let duplicateKeys = Refusal(.badMessage, "an object names the same key twice")
  static let tooDeep = Refusal(.badMessage, "arrays and objects nest at most 32 deep")
  static let noType = Refusal(.badMessage, "the line has no type")
  static let noID = Refusal(.badMessage, "the line has no id")
  static let noSession = Refusal(.badMessage, "the line has no session")
  static let badVersion = Refusal(.badVersion, "this program speaks coach/1 only: v must be 1")
  static let noCommonProtocol = Refusal(.badVersion, "this program speaks coach/1 only: protos must list it")
  static let unknownType = Refusal(.unknownType, "type must be hello, text, choice or event")
  static let unknownEvent = Refusal(
    .unknownType, "event must be start, end, tick, reset, forget, export, ack or ping")
  static let badChoice = Refusal(.badChoice, "the open question does not offer this choice")
  static let sessionEnded = Refusal(.sessionEnded, "this conversation has ended; send a text or a start event")
  static let idReused = Refusal(.idReused, "this id was used for another line of the session; use a new id for each")
  static let staleCursor = Refusal(
    .conflict, "the session changed since the export began; begin again without a cursor")

  static let storeUnavailable = Refusal(
    .storeUnavailable, "the session can't be read or written now; nothing was changed, send the line again later")

  static func conflict(at rev: Int) -> Refusal {
    Refusal(.conflict, "the session is at another revision than expect_rev", rev: rev)
  }
}
