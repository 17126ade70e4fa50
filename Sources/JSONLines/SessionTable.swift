import Conversation
import Sessions

/// Sessions in memory, by name, the least recently used ones let go when there are too many: all that there are, or
/// the ones of a store that were used lately.
struct SessionTable {
  struct Entry {
    var name: [UInt8]
    var hash: Int
    /// A fresh one while `isKnown` is false.
    var session: Session
    /// False after a forget: only traces of answers are kept.
    var isKnown = true
    /// Number of the last time zone given.
    var zone: UInt16 = 0
    var recent = RecentAnswers()
    /// Counts changes; of a session that is kept, the writes of its row.
    var version: Int64 = 0
    /// What a store has of it, and what is to be written.
    var keeping = Keeping()
    /// Bytes of free text that the session holds at most; see `note(written:)`.
    private(set) var written = 0
    /// Neighbours in the order of use; -1 at the ends.
    fileprivate var newer: Int32 = -1
    fileprivate var older: Int32 = -1

    /// Counts a text that the person wrote. Most of what people write is not kept; so what the session really holds is
    /// looked up once that matters.
    mutating func note(written bytes: Int) {
      written += bytes
      if written > SessionTable.sessionCost { written = session.textBytes }
    }

    /// Batches with changes of it that are not known to be stored yet have it in memory only.
    var isPending: Bool { keeping.pending > 0 }

    /// Puts a conversation that has not begun in place of this one.
    mutating func forget(for fresh: Session) {
      session = fresh.named(after: session)
      isKnown = false
      zone = 0
      written = 0
    }

    /// Bytes that the entry takes, by estimate, its answers in the pool not counted.
    var cost: Int {
      SessionTable.sessionCost + name.count + written + recent.records.count * 96 + recent.traces.count * 80
    }
  }

  /// What ties a session in memory to its row in a store.
  struct Keeping {
    /// 0 where there is none.
    var row: Int64 = 0
    /// It was changed in this batch; 0 in none.
    var batch: Int32 = 0
    /// Batches with changes of it that are not known to be stored yet.
    var pending = 0
    /// It must not be stored: only this program has it, since this batch.
    var isUnkept = false
    var unkeptSince: Int32 = 0
    /// The store has traces of it from before it was forgotten.
    var hasTraces = false
    /// What this batch adds, and what it removes.
    var points: [Point] = []
    var dropped: [Int64] = []
  }

  /// Bytes that a session takes beside its name, answers and free text, by measurement.
  static let sessionCost = 4_096

  /// Versions are those of a store's rows.
  private let isKept: Bool
  private let mostSessions: Int
  private let mostMemory: Int
  private var entries: [Entry] = []
  private var free: [Int32] = []
  private var index = ByteIndex()
  private var newest: Int32 = -1
  private var oldest: Int32 = -1
  private var cost = 0
  private(set) var pool = AnswerPool()
  /// Sessions of which ids of forgotten lines are kept.
  private var forgotten = ForgettingOrder()
  /// Sessions that were let go to make room.
  private(set) var letGo = 0

  /// A conversation that has not begun, to put in place of one that is gone.
  let blank: Session

  init(blank: Session, sessions: Int, memory: Int, isKept: Bool = false) {
    self.blank = blank
    self.isKept = isKept
    mostSessions = sessions
    mostMemory = memory
  }

  var count: Int { index.count }

  /// Bytes that all of them take, by estimate.
  var heldBytes: Int { cost + pool.size }

  /// `heldBytes`, added up anew.
  var countedBytes: Int {
    var sum = pool.size
    var number = newest
    while number >= 0 {
      sum += entries[Int(number)].cost
      number = entries[Int(number)].older
    }
    return sum
  }

  subscript(_ number: Int32) -> Entry {
    _read { yield entries[Int(number)] }
  }

  /// The conversation itself, to be moved on in place. `change` must follow when it was.
  subscript(sessionOf number: Int32) -> Session {
    _read { yield entries[Int(number)].session }
    _modify { yield &entries[Int(number)].session }
  }

  // Single fields, so that a line does not copy the whole entry to see one of them.

  func isKnown(_ number: Int32) -> Bool { entries[Int(number)].isKnown }
  func rev(_ number: Int32) -> Int { entries[Int(number)].session.rev }
  func lastSeconds(_ number: Int32) -> Int64 { entries[Int(number)].session.lastSeconds }
  func zone(_ number: Int32) -> UInt16 { entries[Int(number)].zone }

  func match(
    _ number: Int32, _ id: [UInt8], _ body: BodyHash, at clock: Int64, seed: UInt64
  ) -> RecentAnswers.Match {
    entries[Int(number)].recent.match(id, body, at: clock, seed: seed)
  }

  /// The session of this name.
  func find(_ name: [UInt8]) -> Int32? {
    index.find(ByteIndex.hash(name)) { entries[Int($0)].name == name }
  }

  /// Adds a session under a name that has none.
  mutating func add(_ name: [UInt8]) -> Int32 {
    let entry = Entry(name: name, hash: ByteIndex.hash(name), session: blank)
    cost += entry.cost
    let number: Int32
    if let reused = free.popLast() {
      number = reused
      entries[Int(number)] = entry
    } else {
      number = Int32(entries.count)
      entries.append(entry)
    }
    index.insert(entry.hash, number)
    putFirst(number)
    return number
  }

  /// Adds a session as a store has it.
  mutating func add(_ name: [UInt8], _ session: Session, zone: UInt16, _ kept: KeptSession) -> Int32 {
    let number = add(name)
    change(number) { entry, _ in
      entry.session = session
      entry.isKnown = kept.row != 0
      entry.zone = zone
      entry.recent = RecentAnswers(kept)
      entry.keeping.row = kept.row
      entry.keeping.hasTraces = kept.forgotten != nil
      entry.note(written: session.textBytes)
    }
    entries[Int(number)].version = kept.version
    return number
  }

  /// Changes what ties a session to its row; takes no memory that counts.
  mutating func keep<Result>(_ number: Int32, _ body: (inout Entry) -> Result) -> Result {
    body(&entries[Int(number)])
  }

  /// Changes a session in place, notes that it was used, and lets others go where memory runs out.
  mutating func change<Result>(_ number: Int32, _ body: (inout Entry, inout AnswerPool) -> Result) -> Result {
    let before = entries[Int(number)].cost
    let result = body(&entries[Int(number)], &pool)
    if !isKept { entries[Int(number)].version += 1 }
    cost += entries[Int(number)].cost - before
    if newest != number {
      takeOut(number)
      putFirst(number)
    }
    makeRoom(beside: number)
    return result
  }

  /// Notes that a session was just forgotten, apart from the ids of its lines.
  mutating func noteForgotten(_ number: Int32) { forgotten.append(number) }

  /// Drops the ids of forgotten lines whose time is over, and sessions of which nothing else was left.
  mutating func dropTraces(at clock: Int64) {
    while let number = forgotten.first, !entries[Int(number)].isPending,
      !entries[Int(number)].recent.hasTraces(at: clock)
    {
      forgotten.remove(number)
      let before = entries[Int(number)].cost
      entries[Int(number)].recent.dropTraces(at: clock)
      cost += entries[Int(number)].cost - before
      if !entries[Int(number)].isKnown, entries[Int(number)].recent.isEmpty { remove(number) }
    }
  }

  mutating func remove(_ number: Int32) {
    takeOut(number)
    forgotten.remove(number)
    index.remove(entries[Int(number)].hash, number)
    cost -= entries[Int(number)].cost
    entries[Int(number)].recent.releaseAll(in: &pool)
    entries[Int(number)] = Entry(name: [], hash: 0, session: blank)
    free.append(number)
  }

  private mutating func makeRoom(beside kept: Int32) {
    while count > mostSessions || heldBytes > mostMemory, oldest >= 0, oldest != kept,
      !entries[Int(oldest)].isPending
    {
      remove(oldest)
      letGo += 1
    }
  }

  // MARK: The order of use

  private mutating func putFirst(_ number: Int32) {
    entries[Int(number)].older = newest
    entries[Int(number)].newer = -1
    if newest >= 0 { entries[Int(newest)].newer = number } else { oldest = number }
    newest = number
  }

  private mutating func takeOut(_ number: Int32) {
    let (newer, older) = (entries[Int(number)].newer, entries[Int(number)].older)
    if newer >= 0 { entries[Int(newer)].older = older } else { newest = older }
    if older >= 0 { entries[Int(older)].newer = newer } else { oldest = newer }
  }
}
