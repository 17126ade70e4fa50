/// A session's last answers, for lines that are sent again.
///
/// Holds ids and hashes itself; the answers' bytes are in the server's pool.
struct RecentAnswers {
  struct Record {
    /// By bytes, never by the equality of strings.
    let id: [UInt8]
    /// Looked at first, so that other ids are passed without being fetched.
    let idHash: Int
    var body: BodyHash
    var rev: Int
    /// Number in the pool.
    var answer: Int32
    var size: Int

    init(id: [UInt8], body: BodyHash, rev: Int, answer: Int32, size: Int) {
      self.id = id
      idHash = id.hashValue
      self.body = body
      self.rev = rev
      self.answer = answer
      self.size = size
    }
  }

  /// What stays of an answer after its session was forgotten.
  struct Trace {
    var id: [UInt8]
    var body: BodyHash
    /// Server time, in seconds since 1970.
    var forgottenAt: Int64

    func isKept(at clock: Int64) -> Bool { clock - forgottenAt < Limits.forgottenSeconds }
  }

  enum Match {
    case none
    /// The same line came before; this was its answer.
    case answered(rev: Int, answer: Int32)
    /// The same line came before, and its answer was forgotten.
    case forgotten
    /// Another line came with this id.
    case reused
  }

  /// Oldest first.
  private(set) var records: [Record] = []
  private(set) var traces: [Trace] = []
  private(set) var size = 0

  var isEmpty: Bool { records.isEmpty && traces.isEmpty }

  func match(_ id: [UInt8], _ body: BodyHash, at clock: Int64) -> Match {
    guard !isEmpty else { return .none }
    let hash = id.hashValue
    for index in records.indices.reversed() where records[index].idHash == hash && records[index].id == id {
      guard records[index].body == body else { return .reused }
      return .answered(rev: records[index].rev, answer: records[index].answer)
    }
    if let trace = traces.last(where: { $0.id == id && $0.isKept(at: clock) }) {
      return trace.body == body ? .forgotten : .reused
    }
    return .none
  }

  /// Adds the newest answer, and gives back those that make room for it.
  mutating func add(_ record: Record, to pool: inout AnswerPool) {
    records.append(record)
    size += record.size
    while records.count > Limits.answers || size > Limits.answerBytes, let oldest = records.first {
      size -= oldest.size
      pool.release(oldest.answer)
      records.removeFirst()
    }
  }

  /// Gives back all answers and keeps their ids and hashes.
  mutating func forget(at seconds: Int64, in pool: inout AnswerPool) {
    dropTraces(at: seconds)
    for record in records {
      traces.append(Trace(id: record.id, body: record.body, forgottenAt: seconds))
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
    for record in records { pool.release(record.answer) }
    records = []
    size = 0
  }
}
