import Foundation
import Fuzzing

/// What a worker is to do; it stands in a folder, and so does what came of it.
struct Work: Codable {
  enum Kind: String, Codable, CustomStringConvertible {
    case lines, files
    var description: String { rawValue }
  }

  /// What is done about the parts of a seed.
  enum Task: String, Codable {
    /// Make and check all of them.
    case search
    /// Write down the lines of one, and check them.
    case record
    /// Check the inputs that stand in the folder.
    case check
  }

  var kind: Kind
  var task = Task.search
  var seed: UInt64
  var inputs: Int
  /// The dialogs that lines are sent to; nil for `FuzzScript`.
  var dialogs: String?
  /// For `record` and `check`: the part that the inputs are of.
  var part = 0

  var parts: Int { kind == .lines ? (inputs + LineFuzz.linesOfPart - 1) / LineFuzz.linesOfPart : inputs }

  var described: String {
    kind == .files
      ? "sets of dialog files" : "lines to " + (dialogs.map { "the dialogs in \($0)" } ?? "a little script")
  }

  static let name = "work.json"
  static let complaintName = "complaint.txt"
  static let progressName = "progress"
  static let linesName = "lines.jsonl"

  static func read(from folder: String) throws -> Work {
    try JSONDecoder().decode(Work.self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }

  func write(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try JSONEncoder().encode(self).write(to: URL(fileURLWithPath: "\(folder)/\(Self.name)"))
  }

  // MARK: Inputs in a folder

  static func lines(in folder: String) throws -> [[UInt8]] {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(linesName)")))
    // Each line has its LF; what comes after the last one is none.
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().map { Array($0) }
  }

  static func write(_ lines: [[UInt8]], to folder: String) throws {
    try Data(lines.flatMap { $0 + [UInt8(ascii: "\n")] }).write(to: URL(fileURLWithPath: "\(folder)/\(linesName)"))
  }

  static func files(in folder: String) throws -> [FuzzFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }.sorted()
    return try names.map { name in
      FuzzFile(name: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
    }
  }

  static func write(_ files: [FuzzFile], to folder: String) throws {
    for file in files { try Data(file.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)")) }
  }
}
