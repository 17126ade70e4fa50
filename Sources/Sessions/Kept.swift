/// One session as it is kept.
public struct KeptSession: Hashable, Sendable {
  /// Names the session within the store; 0 where only traces of a forgotten one are left.
  public var row: Int64
  /// Counts the writes of this row; 0 beside row 0.
  public var version: Int64
  /// A `SessionCode`; empty beside row 0.
  public var state: [UInt8]
  /// The person's time zone, by its IANA name; empty where none was given.
  public var zone: String
  /// Oldest first, at most 16.
  public var recent: [KeptAnswer]
  /// Set where a session of this name was forgotten less than 24 hours ago.
  public var forgotten: Forgotten?

  public init(
    row: Int64, version: Int64, state: [UInt8], zone: String = "", recent: [KeptAnswer] = [],
    forgotten: Forgotten? = nil
  ) {
    self.row = row
    self.version = version
    self.state = state
    self.zone = zone
    self.recent = recent
    self.forgotten = forgotten
  }
}

/// A recent answer without its messages.
public struct KeptAnswer: Hashable, Sendable {
  /// Counts the answers of a session, from 1.
  public var sequence: Int64
  /// The `id` of the line.
  public var id: [UInt8]
  /// Hash of the line's body.
  public var body: UInt64
  public var rev: Int
  /// Bytes of what it said.
  public var size: Int

  public init(sequence: Int64, id: [UInt8], body: UInt64, rev: Int, size: Int) {
    self.sequence = sequence
    self.id = id
    self.body = body
    self.rev = rev
    self.size = size
  }
}

/// What stays of a forgotten session, under a hash of its name: hashes of its lines, so that late retries do no harm.
public struct Forgotten: Hashable, Sendable {
  public struct Trace: Hashable, Sendable {
    /// Hash of the line's `id`.
    public var id: UInt64
    /// Hash of the line's body.
    public var body: UInt64
    /// In seconds since 1970, by the server's clock.
    public var at: Int64

    public init(id: UInt64, body: UInt64, at: Int64) {
      self.id = id
      self.body = body
      self.at = at
    }
  }

  /// Number of the last question, so that an old button answers no new one.
  public var askNumber: Int
  /// Oldest first.
  public var traces: [Trace]

  public init(askNumber: Int, traces: [Trace]) {
    self.askNumber = askNumber
    self.traces = traces
  }
}

/// An answer to a question whose course over time matters (a scale), as it was at the end of a day.
public struct Point: Hashable, Sendable {
  /// The slot's name.
  public var slot: String
  /// In seconds since 1970.
  public var at: Int64
  /// In its canonical form (`7`, `6-7`, `not_sure`); nil where the answer was taken back.
  public var value: String?

  public init(slot: String, at: Int64, value: String?) {
    self.slot = slot
    self.at = at
    self.value = value
  }
}

/// A session in a list.
public struct ListedSession: Hashable, Sendable {
  public var name: [UInt8]
  public var row: Int64
  public var version: Int64
  public var state: [UInt8]
  public var rev: Int
  /// Server time of the first and of the newest write, in seconds since 1970.
  public var createdAt: Int64
  public var usedAt: Int64

  public init(
    name: [UInt8], row: Int64, version: Int64, state: [UInt8], rev: Int, createdAt: Int64, usedAt: Int64
  ) {
    self.name = name
    self.row = row
    self.version = version
    self.state = state
    self.rev = rev
    self.createdAt = createdAt
    self.usedAt = usedAt
  }
}
