/// What a line asks for, once it was found to be well-formed.
enum Request {
  case hello(Hello)
  case text(String, droppedControls: Bool)
  case choice(ids: [String], ask: String?)
  case event(Event)

  enum Event {
    case start, end, tick, reset, forget, ack, ping
    case export(cursor: String?)
  }
}

/// What a bridge tells about itself.
struct Hello {
  var caps: Caps
}

/// The fields around a request that any line of a session may have.
struct Envelope {
  /// When it happened, in seconds since 1970, where the line says so.
  var seconds: Int64?
  /// Number of the time zone, where the line names one.
  var zone: UInt16?
  var expectedRev: Int?
}

/// Identifies the body of a request: the same for a line and its retry, another for another line.
///
/// Covers type, text, choices, event, ask, cursor and push id, as they read after their escapes; not the moment, the
/// zone nor `expect_rev`, which a retry may state anew. Keyed per process, so it says nothing outside of it.
struct BodyHash: Hashable {
  var value: Int

  init(_ request: Request, pushID: [UInt8]?) {
    var hasher = Hasher()
    switch request {
    case .hello: hasher.combine(0)
    case .text(let text, let dropped):
      hasher.combine(1)
      hasher.combine(dropped)
      Self.add(text, to: &hasher)
    case .choice(let ids, let ask):
      hasher.combine(2)
      hasher.combine(ids.count)
      for id in ids { Self.add(id, to: &hasher) }
      hasher.combine(ask != nil)
      if let ask { Self.add(ask, to: &hasher) }
    case .event(let event):
      hasher.combine(3)
      hasher.combine(event.number)
      if case .export(let cursor) = event { Self.add(cursor ?? "", to: &hasher) }
      hasher.combine(pushID)
    }
    value = hasher.finalize()
  }

  /// By bytes: two spellings of an accented letter are two texts.
  private static func add(_ text: String, to hasher: inout Hasher) {
    var text = text
    hasher.combine(text.utf8.count)
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Request.Event {
  /// All names that a line may use.
  static let names: [StaticString] = ["start", "end", "tick", "reset", "forget", "ack", "ping", "export"]

  init(number: Int, cursor: String?) {
    switch number {
    case 0: self = .start
    case 1: self = .end
    case 2: self = .tick
    case 3: self = .reset
    case 4: self = .forget
    case 5: self = .ack
    case 6: self = .ping
    default: self = .export(cursor: cursor)
    }
  }

  var number: Int {
    switch self {
    case .start: 0
    case .end: 1
    case .tick: 2
    case .reset: 3
    case .forget: 4
    case .ack: 5
    case .ping: 6
    case .export: 7
    }
  }
}
