import Sessions

/// A session's last answers, for lines that are sent again.
///
/// Holds ids and hashes itself; the answers' bytes are elsewhere.
struct RecentAnswers {
  /// Where the bytes of an answer are.
  enum Place: Hashable {
    /// In the server's pool, by number.
    case pool(Int32)
    /// In the output of a batch that is not known to be stored yet.
    case output(batch: Int32, start: Int32, end: Int32)
    case store
  }

  struct Record {
    /// By bytes, never by the equality of strings.
    let id: [UInt8]
    /// Looked at first, so that other ids are passed without being fetched.
    let idHash: Int
    var body: BodyHash
    var rev: Int
    var place: Place
    var size: Int
    /// Counts the answers of the session, from 1.
    var sequence: Int64

    init(id: [UInt8], body: BodyHash, rev: Int, place: Place, size: Int, sequence: Int64) {
      self.id = id
      idHash = id.hashValue
      self.body = body
      self.rev = rev
      self.place = place
      self.size = size
      self.sequence = sequence
    }
  }

  /// What stays of an answer after its session was forgotten.
  struct Trace {
    /// Hash of the line's id.
    var id: UInt64
    var body: BodyHash
    /// Server time, in seconds since 1970.
    var forgottenAt: Int64

    func isKept(at clock: Int64) -> Bool { clock - forgottenAt < Limits.forgottenSeconds }
  }

  enum Match {
    case none
    /// The same line came before; this was its answer.
    case answered(Record)
    /// The same line came before, and its answer was forgotten.
    case forgotten
    /// Another line came with this id.
    case reused
  }

  /// Oldest first.
  private(set) var records: [Record] = []
  private(set) var traces: [Trace] = []
  private(set) var size = 0
  /// Sequence number of the newest answer.
  private(set) var lastSequence: Int64 = 0

  var isEmpty: Bool { records.isEmpty && traces.isEmpty }

  init() {}

  /// What a store keeps.
  init(_ kept: KeptSession) {
    for answer in kept.recent {
      records.append(
        Record(
          id: answer.id, body: BodyHash(kept: answer.body), rev: answer.rev, place: .store, size: answer.size,
          sequence: answer.sequence))
      size += answer.size
      lastSequence = answer.sequence
    }
    traces = (kept.forgotten?.traces ?? []).map { Trace(id: $0.id, body: BodyHash(kept: $0.body), forgottenAt: $0.at) }
  }

  /// - Parameter seed: with which the ids of traces were hashed.
  func match(_ id: [UInt8], _ body: BodyHash, at clock: Int64, seed: UInt64) -> Match {
    guard !isEmpty else { return .none }
    let hash = id.hashValue
    for index in records.indices.reversed() where records[index].idHash == hash && records[index].id == id {
      return records[index].body == body ? .answered(records[index]) : .reused
    }
    guard !traces.isEmpty else { return .none }
    let traced = StableHash.of(id, seed: seed)
    if let trace = traces.last(where: { $0.id == traced && $0.isKept(at: clock) }) {
      return trace.body == body ? .forgotten : .reused
    }
    return .none
  }

  /// Adds the newest answer, and gives back those that make room for it.
  ///
  /// - Returns: sequence numbers of stored answers that are not kept any more, and whose place none of the newest
  ///   sixteen takes.
  mutating func add(
    id: [UInt8], body: BodyHash, rev: Int, place: Place, size bytes: Int, to pool: inout AnswerPool
  ) -> [Int64] {
    lastSequence += 1
    records.append(Record(id: id, body: body, rev: rev, place: place, size: bytes, sequence: lastSequence))
    size += bytes
    var dropped: [Int64] = []
    while records.count > Limits.answers || size > Limits.answerBytes, let oldest = records.first {
      size -= oldest.size
      if case .pool(let number) = oldest.place { pool.release(number) }
      if oldest.place == .store, oldest.sequence > lastSequence - Int64(Limits.answers) {
        dropped.append(oldest.sequence)
      }
      records.removeFirst()
    }
    return dropped
  }

  /// The answers of a batch are stored now.
  mutating func noteStored(in batch: Int32) {
    for index in records.indices.reversed() {
      guard case .output(batch, _, _) = records[index].place else { continue }
      records[index].place = .store
    }
  }

  /// Gives back all answers and keeps hashes of their ids and bodies.
  mutating func forget(at seconds: Int64, seed: UInt64, in pool: inout AnswerPool) {
    dropTraces(at: seconds)
    for record in records {
      traces.append(
        Trace(id: StableHash.of(record.id, seed: seed), body: record.body, forgottenAt: seconds))
    }
    releaseAll(in: &pool)
    // A person who forgets again and again does not fill the memory.
    traces.removeFirst(max(0, traces.count - 2 * (Limits.answers + 1)))
  }

  /// Keeps the id of a line that forgot the session.
  mutating func addTrace(_ trace: Trace) { traces.append(trace) }

  func hasTraces(at clock: Int64) -> Bool { traces.last?.isKept(at: clock) ?? false }

  mutating func dropTraces(at clock: Int64) { traces.removeAll { !$0.isKept(at: clock) } }

  mutating func releaseAll(in pool: inout AnswerPool) {
    for record in records {
      if case .pool(let number) = record.place { pool.release(number) }
    }
    records = []
    size = 0
  }
}
