import GRDB
import GRDBSQLite
import Sessions

/// A session is not as it was read. Rolls the transaction back.
struct Conflict: Error {}

/// Writes a batch on one connection, inside a transaction that somebody else began and ends.
struct SessionWriting {
  let db: Database
  let seed: UInt64
  private let update: Prepared
  private let insert: Prepared
  private let answer: Prepared

  init(_ db: Database, seed: UInt64) throws {
    self.db = db
    self.seed = seed
    update = try Prepared(
      db,
      """
      UPDATE sessions SET version = version + 1, rev = ?1, used_at = max(used_at, ?2), zone = ?3, state = ?4
      WHERE row = ?5 AND version = ?6
      """)
    insert = try Prepared(
      db,
      """
      INSERT INTO sessions (version, rev, created_at, used_at, zone, state, name) VALUES (1, ?1, ?2, ?2, ?3, ?4, ?5)
      ON CONFLICT (name) DO NOTHING
      """)
    answer = try Prepared(
      db, "INSERT OR REPLACE INTO answers (place, sequence, body, rev, id, said) VALUES (?, ?, ?, ?, ?, ?)")
  }

  /// - Returns: rows of the changes, in their order; 0 for a session that went.
  /// - Throws: `Conflict` where a session is not as it was read.
  func apply(_ batch: Batch) throws -> [Int64] {
    try Self.verify(batch.consulted, db)
    return try batch.bytes.withUnsafeBytes { bytes in
      defer {
        // They would point to bytes that go away.
        update.reset()
        insert.reset()
        answer.reset()
      }
      var rows: [Int64] = []
      rows.reserveCapacity(batch.changes.count)
      for change in batch.changes {
        switch change.kind {
        case .save(let write):
          let row = try save(change, write, bytes, clock: batch.clock)
          try answers(write.answers, dropped: write.dropped, of: row, bytes)
          for point in write.points { try record(point, of: row) }
          rows.append(row)
        case .forget(let forgotten):
          try remove(change)
          try remember(forgotten, of: change.name, clock: batch.clock)
          rows.append(0)
        case .drop:
          try remove(change)
          try forgetTraces(of: change.name)
          rows.append(0)
        }
      }
      return rows
    }
  }

  /// Deletes what is older than a day. What bears a later time than now (the clock was wrong) goes a day from now.
  func purgeTraces(clock: Int64) throws {
    let restamp = try Prepared(db, "UPDATE forgotten SET at = ?1 WHERE at > ?1")
    restamp.bind(1, clock)
    _ = try restamp.run()
    let purge = try Prepared(db, "DELETE FROM forgotten WHERE at < ?")
    purge.bind(1, TraceAge.horizon(clock: clock))
    _ = try purge.run()
  }

  /// Deletes a session, whatever its version is now, if nobody used it since `seconds`.
  func prune(_ row: Int64, unusedSince seconds: Int64) throws -> Int {
    let delete = try Prepared(db, "DELETE FROM sessions WHERE row = ? AND used_at < ?")
    delete.bind(1, row)
    delete.bind(2, seconds)
    let count = try delete.run()
    if count > 0 { try removeParts(of: row) }
    return count
  }

  // MARK: -

  private func save(
    _ change: SessionChange, _ write: SessionWrite, _ bytes: UnsafeRawBufferPointer, clock: Int64
  ) throws -> Int64 {
    let isNew = change.row == 0
    let statement = isNew ? insert : update
    statement.bind(1, Int64(write.rev))
    statement.bind(2, clock)
    statement.bind(3, write.zone)
    statement.bind(4, UnsafeRawBufferPointer(rebasing: bytes[write.state]))
    guard isNew else {
      statement.bind(5, change.row)
      statement.bind(6, change.version)
      guard try statement.run() == 1 else { throw Conflict() }
      return change.row
    }
    let count = try change.name.withUnsafeBytes { name in
      statement.bind(5, name)
      let count = try statement.run()
      statement.reset()
      return count
    }
    guard count == 1 else { throw Conflict() }
    return db.lastInsertedRowID
  }

  private func answers(
    _ added: [NewAnswer], dropped: [Int64], of row: Int64, _ bytes: UnsafeRawBufferPointer
  ) throws {
    if !dropped.isEmpty {
      let delete = try Prepared(db, "DELETE FROM answers WHERE place = ? AND sequence = ?")
      for sequence in dropped {
        delete.bind(1, AnswerPlace.of(sequence, row: row))
        delete.bind(2, sequence)
        _ = try delete.run()
      }
    }
    for new in added {
      answer.bind(1, AnswerPlace.of(new.sequence, row: row))
      answer.bind(2, new.sequence)
      answer.bind(3, Int64(bitPattern: new.body))
      answer.bind(4, Int64(new.rev))
      answer.bind(6, UnsafeRawBufferPointer(rebasing: bytes[new.said]))
      _ = try new.id.withUnsafeBytes { id in
        answer.bind(5, id)
        return try answer.run()
      }
    }
  }

  private func record(_ point: Point, of row: Int64) throws {
    let slot = try NameWriting(db).code(of: point.slot)
    let day = point.at / 86_400
    guard let value = point.value else {
      let delete = try Prepared(db, "DELETE FROM points WHERE row = ? AND slot = ? AND day = ?")
      for (index, number) in [row, slot, day].enumerated() { delete.bind(Int32(index + 1), number) }
      _ = try delete.run()
      return
    }
    let replace = try Prepared(db, "INSERT OR REPLACE INTO points (row, slot, day, at, value) VALUES (?, ?, ?, ?, ?)")
    for (index, number) in [row, slot, day, point.at].enumerated() { replace.bind(Int32(index + 1), number) }
    replace.bind(5, value)
    _ = try replace.run()
    replace.reset()
  }

  private func remove(_ change: SessionChange) throws {
    guard change.row != 0 else {
      return try Self.verify([Consulted(name: change.name, row: 0, version: 0)], db)
    }
    let delete = try Prepared(db, "DELETE FROM sessions WHERE row = ? AND version = ?")
    delete.bind(1, change.row)
    delete.bind(2, change.version)
    guard try delete.run() == 1 else { throw Conflict() }
    try removeParts(of: change.row)
  }

  private func removeParts(of row: Int64) throws {
    let answers = try Prepared(db, "DELETE FROM answers WHERE place BETWEEN ?1 * 16 AND ?1 * 16 + 15")
    answers.bind(1, row)
    _ = try answers.run()
    let points = try Prepared(db, "DELETE FROM points WHERE row = ?")
    points.bind(1, row)
    _ = try points.run()
  }

  private func remember(_ forgotten: Forgotten, of name: [UInt8], clock: Int64) throws {
    let replace = try Prepared(db, "INSERT OR REPLACE INTO forgotten (name_hash, ask, at, traces) VALUES (?, ?, ?, ?)")
    replace.bind(1, Int64(bitPattern: StableHash.of(name, seed: seed)))
    replace.bind(2, Int64(forgotten.askNumber))
    replace.bind(3, forgotten.traces.map(\.at).max() ?? clock)
    try TraceCode.bytes(of: forgotten.traces).withUnsafeBytes { bytes in
      defer { replace.reset() }
      replace.bind(4, bytes)
      _ = try replace.run()
    }
  }

  private func forgetTraces(of name: [UInt8]) throws {
    let delete = try Prepared(db, "DELETE FROM forgotten WHERE name_hash = ?")
    delete.bind(1, Int64(bitPattern: StableHash.of(name, seed: seed)))
    _ = try delete.run()
  }

  /// - Throws: `Conflict` where one of them is not as it was read.
  static func verify(_ consulted: [Consulted], _ db: Database) throws {
    guard !consulted.isEmpty else { return }
    let version = try Prepared(db, "SELECT version FROM sessions WHERE row = ?")
    let named = try Prepared(db, "SELECT 1 FROM sessions WHERE name = ?")
    for session in consulted {
      let isSame: Bool
      if session.row != 0 {
        version.bind(1, session.row)
        isSame = try version.step() && version.integer(0) == session.version
        version.reset()
      } else {
        isSame = try session.name.withUnsafeBytes { name in
          defer { named.reset() }
          named.bind(1, name)
          return try !named.step()
        }
      }
      guard isSame else { throw Conflict() }
    }
  }
}

/// Gives numbers to names, inside a transaction.
struct NameWriting {
  private let find: Prepared
  private let add: Prepared
  private let db: Database

  init(_ db: Database) throws {
    self.db = db
    find = try Prepared(db, "SELECT code FROM names WHERE name = ?")
    add = try Prepared(db, "INSERT INTO names (code, name) SELECT coalesce(max(code) + 1, 0), ? FROM names")
  }

  func code(of name: String) throws -> Int64 {
    find.bind(1, name)
    let known = try find.step() ? find.integer(0) : nil
    find.reset()
    if let known { return known }
    add.bind(1, name)
    _ = try add.run()
    add.reset()
    return db.lastInsertedRowID
  }
}
