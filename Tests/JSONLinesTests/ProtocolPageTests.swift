import Foundation
import Testing

@testable import Fuzzing
@testable import JSONLines

/// PROTOCOL.md, the schema, the limits and the server tell the same.
@Suite("The page about the protocol")
struct ProtocolPageTests {
  let page: String
  let schema: [String: Any]

  init() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/JSONLines")
    page = try String(contentsOf: folder.appendingPathComponent("PROTOCOL.md"), encoding: .utf8)
    let data = try Data(contentsOf: folder.appendingPathComponent("coach-1.schema.json"))
    schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// Names of properties, and words that a value may be, anywhere in a schema.
  private func words(_ value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(words($1)) } }
    guard let map = value as? [String: Any] else { return [] }
    var found: Set<String> = []
    for (key, value) in map {
      switch key {
      case "properties": found.formUnion((value as? [String: Any] ?? [:]).keys)
      case "enum": found.formUnion((value as? [String]) ?? [])
      case "const": if let word = value as? String { found.insert(word) }
      default: break
      }
      found.formUnion(words(value))
    }
    return found
  }

  @Test("has every field, word and code of the schema")
  func isComplete() {
    let words = words(schema)
    #expect(words.count > 90)
    for word in words.sorted() { #expect(page.contains("`\(word)`"), "`\(word)`") }
  }

  @Test("has the same error codes as the schema, the server and the fuzzer")
  func codes() throws {
    let definitions = schema["$defs"] as? [String: Any]
    let error = (definitions?["error"] as? [String: Any])?["properties"] as? [String: Any]
    let codes = (((error?["error"] as? [String: Any])?["properties"] as? [String: Any])?["code"] as? [String: Any])
    let listed = Set(try #require(codes?["enum"] as? [String]))
    #expect(listed == Set(Refusal.Code.allCases.map(\.rawValue)))
    #expect(listed == LineChecker.codes)
    let table = try #require(page.split(separator: "## Errors").last?.split(separator: "\n## ").first)
    let rows = table.split(separator: "\n").compactMap { $0.wholeMatch(of: /\| `([a-z0-9_]+)` \|.*/)?.1 }
    #expect(Set(rows.map(String.init)) == listed)
    #expect(rows.count == listed.count)
  }

  @Test("has the events that the server knows, and no others")
  func events() throws {
    let table = try #require(page.split(separator: "| event | answer |").last?.split(separator: "\n\n").first)
    let rows = table.split(separator: "\n").compactMap { $0.prefixMatch(of: /\| `([a-z]+)` \|/)?.1 }
    #expect(Set(rows.map(String.init)) == Set(Request.Event.names.map { "\($0)" }))
  }

  @Test("has examples that conform, and that the server answers without an error")
  func examples() throws {
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("{\"v\":1") }
    var bridge = Bridge()
    var types: Set<String> = []
    for line in lines {
      let bytes = Array((line + "\n").utf8)
      let fields = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
      let type = try #require(fields?["type"] as? String)
      types.insert(type)
      let isInput = ["hello", "text", "choice", "event"].contains(type)
      #expect(try schemaComplaints([bytes], definition: isInput ? "input" : "output") == "")
      if isInput { #expect(try bridge.send(String(line)).code == nil, "\(line)") }
    }
    #expect(types == ["hello", "text", "choice", "event", "ready", "turn", "error", "push"])
  }

  /// All numbers of a text, `65,535` as one.
  private func numbers(_ text: some StringProtocol) -> Set<Int> {
    Set(String(text).matches(of: /[0-9][0-9,]*/).compactMap { Int($0.0.filter { $0 != "," }) })
  }

  static let limits: Set = [
    Limits.line, Limits.text, 1, Limits.name, Limits.choices, Limits.nesting, Limits.messages, Limits.answers,
    Limits.answerBytes / 1024, Int(Limits.forgottenSeconds) / 3600, Limits.exportPage / 1024, Limits.sessions,
    Limits.memory / 1_073_741_824, 0, Limits.smallestLabel, Limits.smallestText,
  ]

  @Test("states the limits that the program has, and so does the help of serve")
  func limits() throws {
    #expect(numbers(Limits.table) == Self.limits)
    let table = try #require(page.split(separator: "## Limits").last?.split(separator: "\n\n").first)
    let ofCaps: Set = [0, Limits.smallestLabel, Limits.smallestText]
    #expect(numbers(table) == Self.limits.subtracting(ofCaps))
    let caps = try #require(page.split(separator: "| of `caps` |").last?.split(separator: "\n\n").first)
    #expect(numbers(caps) == ofCaps)
    #expect(numbers(page).isSuperset(of: Self.limits))
  }

  @Test("errors name the limits that the program has")
  func messages() throws {
    var bridge = Bridge()
    func numbers(of line: String?) throws -> Set<Int> {
      let reply = try bridge.send(line.map { Array($0.utf8) })
      return self.numbers(try #require(reply.error["message"] as? String))
    }
    let (m, c, h) = (InputTableTests.m, InputTableTests.c, InputTableTests.h)
    #expect(try numbers(of: nil) == [Limits.line])
    #expect(try numbers(of: "{\(m),\"text\":\"a\",\"x\":\(InputTableTests.deep)}") == [Limits.nesting])
    let long = String(repeating: "a", count: Limits.text + 1)
    #expect(try numbers(of: "{\(m),\"text\":\"\(long)\"}") == [Limits.text])
    #expect(try numbers(of: "{\(c),\"choices\":[]}") == [1, Limits.choices, Limits.name])
    #expect(try numbers(of: "{\(c),\"choice\":\"\"}") == [1, Limits.name])
    #expect(
      try numbers(of: "{\(h),\"caps\":{\"label_max\":0}}") == [0, Limits.smallestLabel, Limits.smallestText])
  }
}
