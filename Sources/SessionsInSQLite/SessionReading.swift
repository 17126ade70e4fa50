import GRDB
import Sessions

/// Reads sessions on one connection.
struct SessionReading {
  let db: Database
  let seed: UInt64
  /// Traces of before this moment are gone, in seconds since 1970.
  var horizon = Int64.min

  // One statement, so that session and answers are of one moment.
  private static let session = """
    SELECT s.row, s.version, s.state, s.zone, a.sequence, a.id, a.body, a.rev, length(a.said)
    FROM sessions AS s LEFT JOIN answers AS a ON a.place BETWEEN s.row * 16 AND s.row * 16 + 15
    WHERE s.name = ?
    """

  func load(_ name: [UInt8]) throws -> KeptSession? {
    var kept: KeptSession?
    let query = try Prepared(db, Self.session)
    try name.withUnsafeBytes { bytes in
      defer { query.reset() }
      query.bind(1, bytes)
      while try query.step() {
        if kept == nil {
          kept = KeptSession(
            row: query.integer(0), version: query.integer(1), state: query.bytes(2), zone: query.text(3))
        }
        guard !query.isNull(4) else { break }
        kept?.recent.append(
          KeptAnswer(
            sequence: query.integer(4), id: query.bytes(5), body: UInt64(bitPattern: query.integer(6)),
            rev: Int(query.integer(7)), size: Int(query.integer(8))))
      }
    }
    kept?.recent.sort { $0.sequence < $1.sequence }
    // Looked at after the session: somebody who forgets it between the two makes the row stale, and is noticed.
    guard let forgotten = try forgotten(name) else { return kept }
    var found = kept ?? KeptSession(row: 0, version: 0, state: [])
    found.forgotten = forgotten
    return found
  }

  private func forgotten(_ name: [UInt8]) throws -> Forgotten? {
    let query = try Prepared(db, "SELECT ask, at, traces FROM forgotten WHERE name_hash = ?")
    defer { query.reset() }
    query.bind(1, Int64(bitPattern: StableHash.of(name, seed: seed)))
    guard try query.step(), query.integer(1) >= horizon else { return nil }
    return Forgotten(
      askNumber: Int(query.integer(0)), traces: TraceCode.traces(of: query.bytes(2)).filter { $0.at >= horizon })
  }

  func said(in answer: KeptAnswer, of row: Int64) throws -> [UInt8]? {
    let query = try Prepared(db, "SELECT said FROM answers WHERE place = ? AND sequence = ?")
    defer { query.reset() }
    query.bind(1, AnswerPlace.of(answer.sequence, row: row))
    query.bind(2, answer.sequence)
    return try query.step() ? query.bytes(0) : nil
  }

  /// The next sessions in the order of their names.
  func list(after name: [UInt8]?, limit: Int) throws -> [ListedSession] {
    let query = try Prepared(
      db,
      """
      SELECT name, row, version, state, rev, created_at, used_at FROM sessions WHERE name > ? ORDER BY name LIMIT ?
      """)
    var listed: [ListedSession] = []
    try (name ?? []).withUnsafeBytes { bytes in
      defer { query.reset() }
      query.bind(1, bytes)
      // Numbers come before all blobs.
      if name == nil { query.bind(1, 0) }
      query.bind(2, Int64(limit))
      while try query.step() {
        listed.append(
          ListedSession(
            name: query.bytes(0), row: query.integer(1), version: query.integer(2), state: query.bytes(3),
            rev: Int(query.integer(4)), createdAt: query.integer(5), usedAt: query.integer(6)))
      }
    }
    return listed
  }

  func points(of row: Int64) throws -> [Point] {
    let query = try Prepared(
      db,
      """
      SELECT n.name, p.at, p.value FROM points AS p JOIN names AS n ON n.code = p.slot
      WHERE p.row = ? ORDER BY p.at, n.name
      """)
    defer { query.reset() }
    query.bind(1, row)
    var points: [Point] = []
    while try query.step() {
      points.append(Point(slot: query.text(0), at: query.integer(1), value: query.text(2)))
    }
    return points
  }

  func names() throws -> [(code: Int, name: String)] {
    let query = try Prepared(db, "SELECT code, name FROM names")
    defer { query.reset() }
    var names: [(code: Int, name: String)] = []
    while try query.step() { names.append((Int(query.integer(0)), query.text(1))) }
    return names
  }
}

/// Where an answer lies in the ring of its session.
enum AnswerPlace {
  static func of(_ sequence: Int64, row: Int64) -> Int64 { row &* 16 &+ (sequence & 15) }
}

/// Reads sessions while a transaction holds the store.
struct HeldSource: SessionSource {
  let reading: SessionReading
  let path: String

  func load(_ name: [UInt8]) throws(StoreFailure) -> KeptSession? {
    do { return try reading.load(name) } catch { throw Faults.failure(error, path: path) }
  }

  func said(in answer: KeptAnswer, of row: Int64) throws(StoreFailure) -> [UInt8]? {
    do { return try reading.said(in: answer, of: row) } catch { throw Faults.failure(error, path: path) }
  }
}
