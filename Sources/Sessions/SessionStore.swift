import Conversation

/// Reads what is kept of sessions.
public protocol SessionSource {
  /// What is kept under a name; nil where there is nothing.
  ///
  /// - Parameter name: compared byte by byte.
  func load(_ name: [UInt8]) throws(StoreFailure) -> KeptSession?

  /// What a kept answer said, as it was written to the bridge: a JSON array of messages, and the fields of the turn that
  /// followed it, if any (`[...],"warnings":[...]`). Nil where it is gone.
  func said(in answer: KeptAnswer, of row: Int64) throws(StoreFailure) -> [UInt8]?
}

/// Keeps sessions. May be used from any thread; several processes may use one store at a time.
///
/// What is written is whole sessions, many at once, each on the condition that nobody else wrote it meanwhile:
///
/// ```swift
/// let kept = try store.load(name)
/// // ... a turn on it, or on a new session where it is nil ...
/// switch try store.commit(batch) {
/// case .done(let rows): // it is on the disk
/// case .conflict: // somebody was faster: nothing was written; load again
/// }
/// ```
public protocol SessionStore: SessionSource, Sendable {
  /// Random, and the same for the life of the store: hashes of lines begin with it.
  var seed: UInt64 { get }

  /// Numbers for names of the script, which stay the same for the life of the store; new names get new ones.
  ///
  /// - Returns: all names that have a number, these among them.
  func codes(for names: [String]) throws(StoreFailure) -> NameCodes

  /// Writes all changes, or none. Returns once they are on the disk.
  func commit(_ batch: Batch) throws(StoreFailure) -> Outcome

  /// Writes what `body` makes of what it reads, while nobody else can write: there is no conflict.
  ///
  /// - Returns: rows of the changes, in their order.
  func exclusively(_ body: (any SessionSource) throws(StoreFailure) -> Batch) throws(StoreFailure) -> [Int64]

  /// Makes sure that no byte of what was deleted is left in any file of the store.
  func scrub() throws(StoreFailure)

  /// All sessions in the order of their names, those of which only traces are left not counted.
  func visitAll(_ visit: (ListedSession) throws(StoreFailure) -> Void) throws(StoreFailure)

  /// The points of one session, oldest first.
  func points(of row: Int64) throws(StoreFailure) -> [Point]

  /// Deletes sessions that nobody used since a moment, in seconds since 1970.
  ///
  /// - Returns: how many.
  func prune(unusedSince seconds: Int64) throws(StoreFailure) -> Int

  /// Copies the whole store, as it is at one moment, into a new file.
  func backup(to path: String) throws(StoreFailure)
}
