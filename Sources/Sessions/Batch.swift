/// What one transaction writes.
public struct Batch: Sendable {
  public var changes: [SessionChange] = []
  /// Sessions that were looked at and not changed: answers rest on them too.
  public var consulted: [Consulted] = []
  /// Bytes that the changes' ranges are of.
  public var bytes: [UInt8] = []
  /// Server time, in seconds since 1970.
  public var clock: Int64

  public init(clock: Int64) { self.clock = clock }

  public var isEmpty: Bool { changes.isEmpty && consulted.isEmpty }
}

/// A session as it was when an answer rested on it.
public struct Consulted: Hashable, Sendable {
  public var name: [UInt8]
  /// Row and version, 0 where there was none.
  public var row: Int64
  public var version: Int64

  public init(name: [UInt8], row: Int64, version: Int64) {
    self.name = name
    self.row = row
    self.version = version
  }
}

/// What becomes of one session. A batch changes a session at most once.
public struct SessionChange: Sendable {
  public enum Kind: Sendable {
    case save(SessionWrite)
    /// Everything about the session goes; traces stay for 24 hours.
    case forget(Forgotten)
    /// Everything about the session goes, traces too: nothing of it may be kept.
    case drop
  }

  public var name: [UInt8]
  /// As it was read; both 0 for a session that has no row.
  public var row: Int64
  public var version: Int64
  public var kind: Kind

  public init(name: [UInt8], row: Int64, version: Int64, kind: Kind) {
    self.name = name
    self.row = row
    self.version = version
    self.kind = kind
  }
}

/// The new contents of a session.
public struct SessionWrite: Sendable {
  /// A `SessionCode`, in the batch's bytes.
  public var state: Range<Int>
  public var zone: String
  public var rev: Int
  /// Answers that were added, oldest first: those that are kept, at most 16.
  public var answers: [NewAnswer]
  /// Sequence numbers of older answers that are not kept any more.
  public var dropped: [Int64]
  public var points: [Point]

  public init(
    state: Range<Int>, zone: String, rev: Int, answers: [NewAnswer] = [], dropped: [Int64] = [], points: [Point] = []
  ) {
    self.state = state
    self.zone = zone
    self.rev = rev
    self.answers = answers
    self.dropped = dropped
    self.points = points
  }
}

public struct NewAnswer: Sendable {
  /// Counts the answers of a session, from 1: sixteen numbers in a row are kept at most.
  public var sequence: Int64
  public var id: [UInt8]
  public var body: UInt64
  public var rev: Int
  /// What it said, in the batch's bytes.
  public var said: Range<Int>

  public init(sequence: Int64, id: [UInt8], body: UInt64, rev: Int, said: Range<Int>) {
    self.sequence = sequence
    self.id = id
    self.body = body
    self.rev = rev
    self.said = said
  }
}

/// What became of a batch.
public enum Outcome: Hashable, Sendable {
  /// On the disk. Rows of the changes, in their order; 0 for one that went. Versions are one more than they were, and
  /// 1 for a new row.
  case done([Int64])
  /// Another process has written one of the sessions since it was read. Nothing was written.
  case conflict
}
