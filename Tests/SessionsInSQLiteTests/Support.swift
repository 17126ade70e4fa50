import Foundation
import Sessions
import SessionsInSQLite

/// A folder for one test, gone with it.
final class Folder {
  let path: String

  init(in parent: String = NSTemporaryDirectory()) throws {
    let url = URL(fileURLWithPath: parent).appendingPathComponent("store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var store: String { path + "/sessions.sqlite" }

  /// Names of what is in it, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  func bytes(of name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)) }

  /// Whether any file of the folder holds the bytes.
  func holds(_ text: String) throws -> Bool {
    try names().contains { try bytes(of: $0).range(of: Data(text.utf8)) != nil }
  }
}

extension Data {
  /// All that stands between `<` and `>`, each once.
  var markers: Set<String> {
    var found: Set<String> = []
    var last = ArraySlice<UInt8>()
    for part in Array(self).split(separator: UInt8(ascii: "<")) where part != last {
      last = part
      guard let end = part.prefix(24).firstIndex(of: UInt8(ascii: ">")) else { continue }
      found.insert(String(decoding: part[..<end], as: UTF8.self))
    }
    return found
  }
}

extension Batch {
  /// One session saved: a new one, or over what `kept` was.
  static func saving(
    _ name: String, over kept: KeptSession? = nil, state: String = "state", answers: [(Int64, String)] = [],
    dropped: [Int64] = [], points: [Point] = [], clock: Int64 = 1_000_000
  ) -> Batch {
    var batch = Batch(clock: clock)
    batch.save(name, over: kept, state: state, answers: answers, dropped: dropped, points: points)
    return batch
  }

  mutating func save(
    _ name: String, over kept: KeptSession? = nil, state: String = "state", answers: [(Int64, String)] = [],
    dropped: [Int64] = [], points: [Point] = []
  ) {
    func add(_ text: String) -> Range<Int> {
      let start = bytes.count
      bytes += text.utf8
      return start..<bytes.count
    }
    let new = answers.map { sequence, said in
      NewAnswer(
        sequence: sequence, id: Array("m\(sequence)".utf8), body: UInt64(sequence), rev: Int(sequence), said: add(said))
    }
    let write = SessionWrite(
      state: add(state), zone: "Europe/Paris", rev: Int(answers.last?.0 ?? 0), answers: new, dropped: dropped,
      points: points)
    changes.append(
      SessionChange(
        name: Array(name.utf8), row: kept?.row ?? 0, version: kept?.version ?? 0, kind: .save(write)))
  }

  static func removing(_ name: String, _ kept: KeptSession?, kind: SessionChange.Kind, clock: Int64 = 1_000_000)
    -> Batch
  {
    var batch = Batch(clock: clock)
    batch.changes = [
      SessionChange(name: Array(name.utf8), row: kept?.row ?? 0, version: kept?.version ?? 0, kind: kind)
    ]
    return batch
  }

  static func consulting(_ name: String, row: Int64, version: Int64) -> Batch {
    var batch = Batch(clock: 1_000_000)
    batch.consulted = [Consulted(name: Array(name.utf8), row: row, version: version)]
    return batch
  }
}

extension SessionSource {
  func load(_ name: String) throws -> KeptSession? { try load(Array(name.utf8)) }
}

/// What the kind of a thrown `StoreFailure` is; nil where nothing is thrown.
func failure(_ body: () throws -> Void) -> StoreFailure? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreFailure
  }
}
