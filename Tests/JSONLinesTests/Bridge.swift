import Foundation
import Testing

@testable import JSONLines

/// A bridge in a test: sends lines to a server and checks what holds for every answer.
struct Bridge {
  var server: LineServer
  /// All answers, as they came.
  private(set) var answers: [[UInt8]] = []
  var clock: Int64 = 1_764_000_000

  init(sessions: Int = Limits.sessions, memory: Int = Limits.memory) {
    server = LineServer(coach: LittleScript.coach, app: "kneecoach 0.1.0", sessions: sessions, memory: memory)
  }

  /// Sends one line, and reads the one answer.
  @discardableResult
  mutating func send(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Reply {
    try send(Array(line.utf8), sourceLocation: sourceLocation)
  }

  @discardableResult
  mutating func send(_ line: [UInt8]?, sourceLocation: SourceLocation = #_sourceLocation) throws -> Reply {
    if let line { server.answer(line.span, at: clock) } else { server.answer(nil, at: clock) }
    let output = server.output
    server.clearOutput()
    let isOneLine = output.firstIndex(of: 10) == output.count - 1 && output.count - 1 <= Limits.line
    #expect(isOneLine, "one line of at most 65,535 bytes", sourceLocation: sourceLocation)
    answers.append(output)
    let object = try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any]
    return Reply(fields: try #require(object, sourceLocation: sourceLocation))
  }

  /// Sends a line made of these fields and of `v`.
  @discardableResult
  mutating func send(
    _ type: String, _ id: String, _ session: String? = "s", _ fields: [String: Any] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Reply {
    var all: [String: Any] = ["v": 1, "type": type, "id": id]
    all["session"] = session
    all.merge(fields) { $1 }
    let line = try JSONSerialization.data(withJSONObject: all, options: [.sortedKeys])
    return try send(Array(line), sourceLocation: sourceLocation)
  }

  @discardableResult
  mutating func text(_ id: String, _ text: String, in session: String = "s") throws -> Reply {
    try send("text", id, session, ["text": text])
  }

  @discardableResult
  mutating func choose(_ id: String, _ choice: String, in session: String = "s", ask: String? = nil) throws -> Reply {
    var fields: [String: Any] = ["choice": choice]
    fields["ask"] = ask
    return try send("choice", id, session, fields)
  }

  @discardableResult
  mutating func event(_ id: String, _ event: String, in session: String = "s") throws -> Reply {
    try send("event", id, session, ["event": event])
  }

  /// Checks all answers against the schema of the protocol.
  func expectConformance(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let complaints = try schemaComplaints(answers, definition: "output")
    #expect(complaints == "", sourceLocation: sourceLocation)
  }
}

/// One answer, with names for what tests look at.
struct Reply {
  let fields: [String: Any]

  var type: String? { fields["type"] as? String }
  var re: String? { fields["re"] as? String }
  var session: String? { fields["session"] as? String }
  var rev: Int? { fields["rev"] as? Int }
  var isReplay: Bool { fields["replay"] as? Bool ?? false }
  var messages: [[String: Any]] { fields["messages"] as? [[String: Any]] ?? [] }
  var ids: [String] { messages.compactMap { $0["id"] as? String } }
  var texts: [String] { messages.compactMap { $0["text"] as? String } }
  var warnings: [String] { fields["warnings"] as? [String] ?? [] }
  var error: [String: Any] { fields["error"] as? [String: Any] ?? [:] }
  var code: String? { error["code"] as? String }
  var field: String? { error["field"] as? String }
  var ask: [String: Any]? { messages.first { $0["type"] as? String == "ask" } }
  var choices: [[String: Any]] { ask?["choices"] as? [[String: Any]] ?? [] }
}

/// What the schema has against lines: empty when all conform.
func schemaComplaints(_ lines: [[UInt8]], definition: String) throws -> String {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let input = FileManager.default.temporaryDirectory.appendingPathComponent("lines-\(UUID().uuidString).jsonl")
  try Data(lines.joined()).write(to: input)
  defer { try? FileManager.default.removeItem(at: input) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [
    "python3", root.appendingPathComponent("Tests/Support/validate_lines.py").path,
    root.appendingPathComponent("Sources/JSONLines/coach-1.schema.json").path, definition,
  ]
  process.standardInput = try FileHandle(forReadingFrom: input)
  let output = Pipe()
  process.standardOutput = output
  process.standardError = output
  try process.run()
  let complaints = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  let text = String(decoding: complaints, as: UTF8.self)
  return process.terminationStatus == 0 ? text : "exit \(process.terminationStatus): \(text)"
}

/// A seeded generator, so that a failing random test fails again.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
