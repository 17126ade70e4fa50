import Sessions

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
/// zone nor `expect_rev`, which a retry may state anew. The same in every process that knows the seed.
struct BodyHash: Hashable {
  var value: UInt64

  init(_ request: Request, pushID: [UInt8]?, seed: UInt64) {
    var hash = StableHash(seed: seed)
    switch request {
    case .hello: hash.add(0 as UInt8)
    case .text(let text, let dropped):
      hash.add(1 as UInt8)
      hash.add(dropped ? 1 : 0 as UInt8)
      hash.add(text.utf8)
    case .choice(let ids, let ask):
      hash.add(2 as UInt8)
      hash.add(UInt64(ids.count))
      for id in ids { hash.add(id.utf8) }
      hash.add(ask == nil ? 0 : 1 as UInt8)
      if let ask { hash.add(ask.utf8) }
    case .event(let event):
      hash.add(3 as UInt8)
      hash.add(UInt64(event.number))
      if case .export(let cursor) = event { hash.add((cursor ?? "").utf8) }
      if let pushID { hash.add(pushID) }
    }
    value = hash.value
  }

  init(kept value: UInt64) { self.value = value }
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
