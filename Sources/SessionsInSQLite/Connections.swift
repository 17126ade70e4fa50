import GRDB

/// How a store's connections are set up.
enum Connections {
  /// Seconds that a connection waits for another one's lock.
  static let patience: Double = 5

  static func writer(_ path: String) throws -> DatabaseQueue {
    var configuration = common()
    configuration.label = "store.writer"
    configuration.prepareDatabase { db in
      // Durable and without remains. A longer log saves writing the same page again and again into the file; the cache
      // holds what some ten thousand conversations touch.
      try db.execute(
        sql: """
          PRAGMA auto_vacuum = NONE;
          PRAGMA secure_delete = ON;
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA wal_autocheckpoint = 4000;
          PRAGMA journal_size_limit = 67108864;
          PRAGMA cache_size = -32768;
          PRAGMA temp_store = MEMORY;
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  static func reader(_ path: String) throws -> DatabaseQueue {
    var configuration = common()
    configuration.label = "store.reader"
    configuration.readonly = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func common() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    return configuration
  }
}
