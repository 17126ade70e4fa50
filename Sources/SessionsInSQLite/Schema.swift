import GRDB

/// The tables of a store, as they came to be.
enum Schema {
  /// Tells a store from another program's database ("Knee").
  static let applicationID: Int64 = 0x4b6e_6565

  /// What the newest migration leaves in `user_version`, so that a newer store is known without opening it.
  static var version: Int64 { Int64(migrations.count) }

  /// One a version, in order. A migration that was released never changes.
  private static let migrations: [(name: String, statements: String)] = [("sessions", sessions)]

  static func migrate(_ queue: DatabaseQueue) throws {
    var migrator = DatabaseMigrator()
    for (index, migration) in migrations.enumerated() {
      migrator.registerMigration(migration.name, foreignKeyChecks: .immediate) { db in
        try db.execute(sql: migration.statements)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    try migrator.migrate(queue)
  }

  /// `answers.place` is row * 16 + sequence % 16: the sixteen answers of a session lie side by side, and a new one is
  /// written over the oldest. `points.day` counts days since 1970: one point a day. Numbers of deleted rows are not
  /// used again, so a row that somebody remembers never is another session.
  private static let sessions = """
    PRAGMA application_id = \(applicationID);
    CREATE TABLE meta (
      id INTEGER PRIMARY KEY CHECK (id = 1), seed INTEGER NOT NULL, sweeps INTEGER NOT NULL
    );
    INSERT INTO meta VALUES (1, random(), 0);
    CREATE TABLE names (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE sessions (
      row INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, rev INTEGER NOT NULL,
      created_at INTEGER NOT NULL, used_at INTEGER NOT NULL, zone TEXT NOT NULL, name BLOB NOT NULL UNIQUE,
      state BLOB NOT NULL
    );
    CREATE TABLE answers (
      place INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, body INTEGER NOT NULL, rev INTEGER NOT NULL,
      id BLOB NOT NULL, said BLOB NOT NULL
    );
    CREATE TABLE points (
      row INTEGER NOT NULL, slot INTEGER NOT NULL REFERENCES names (code), day INTEGER NOT NULL,
      at INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (row, slot, day)
    ) WITHOUT ROWID;
    CREATE TABLE forgotten (
      name_hash INTEGER PRIMARY KEY, ask INTEGER NOT NULL, at INTEGER NOT NULL, traces BLOB NOT NULL
    );
    CREATE INDEX forgotten_at ON forgotten (at);
    """
}
