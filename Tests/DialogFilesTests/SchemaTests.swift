import Foundation
import Testing

@testable import DialogFiles

@Suite("The JSON Schema that editors complete from")
struct SchemaTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let dialogs = root.appendingPathComponent("Dialogs")
  static let schema = dialogs.appendingPathComponent("dialog.schema.json")

  struct ValidatorFailed: Error, CustomStringConvertible {
    var description: String
  }

  /// One line for each document: `ok`, or `bad: ` and why.
  static func validate(_ documents: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", root.appendingPathComponent("Tests/Support/validate_json.py").path, schema.path]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    // A file, since a pipe that nobody reads yet would block a long input.
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(documents.map { $0 + "\n" }.joined().utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardInput = try FileHandle(forReadingFrom: file)
    try process.run()
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaints = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ValidatorFailed(
        description: complaints.isEmpty ? "python3 can't be run; run `make deps` and try again." : complaints)
    }
    return lines.split(separator: "\n").map(String.init)
  }

  static func json(_ yaml: String) throws -> String { try jsonDescription(ofYAML: yaml) }

  @Test("whole samples are valid, with yes and no as words or as booleans")
  func good() throws {
    var documents = try Samples.everything.map { try Self.json($0.text) }
    // Keys ("no" is one of the words) stay; values become what a YAML 1.1 reader makes of them.
    documents += documents.map { document in
      [("yes", "true"), ("no", "false")].reduce(document) { text, word in
        text.replacing("\"\(word.0)\":", with: "@").replacing("\"\(word.0)\"", with: word.1)
          .replacing("@", with: "\"\(word.0)\":")
      }
    }
    #expect(try Self.validate(documents) == Array(repeating: "ok", count: documents.count))
  }

  static let bad = [
    "states: {a: {end: yes}}", "dialog: Bad Name", "dialog: a\nsya: b", "dialog: a\nstates: []",
    "dialog: a\nstates: {Bad: {end: yes}}", "dialog: a\nstates: {a: {sya: b}}", "dialog: a\nstates: {a: {say: }}",
    "dialog: a\nstates: {a: {say: [{nmae: b, text: c}]}}", "dialog: a\nstates: {a: {say: {text: c}}}",
    "dialog: a\nstates: {a: {say: [{name: b}]}}", "dialog: a\nstates: {a: {say: [{text: b, variants: [c]}]}}",
    "dialog: a\nstates: {a: {say: \" \"}}", "dialog: a\nstates: {a: {say: []}}", "dialog: a\nstates: {a: {ask: b}}",
    "dialog: a\nstates: {a: {help: b}}", "dialog: a\nstates: {a: {ask: b, slot: c, call: d}}",
    "dialog: a\nstates: {a: {end: yes, next: b}}", "dialog: a\nstates: {a: {end: maybe}}",
    "dialog: a\nstates: {a: {next: {go: b}}}", "dialog: a\nstates: {a: {next: [{when: b}]}}",
    "dialog: a\nstates: {a: {next: a.b.c}}", "dialog: a\nstates: {a: {lower: none}}",
    "dialog: a\nstates: {a: {read_back: [b], ask: c, slot: d}}",
    "dialog: a\nstates: {a: {ask: b, slot: c, examples: {accept: [d]}}}",
    "dialog: a\nstates: {a: {set: [{slot: b}]}}", "dialog: a\nstates: {a: {cards: [{when: b}]}}",
    "dialog: a\nslots: {b: {}}", "dialog: a\nslots: {b: {type: bool}}", "dialog: a\nslots: {b: {type: scale, min: 0}}",
    "dialog: a\nslots: {b: {type: side, min: 0}}", "dialog: a\nslots: {b: {type: scale, min: 0, max: 1.5}}",
    "dialog: a\nslots: {b: {type: choice}}", "dialog: a\nslots: {b: {type: choice, choices: [{id: c}]}}",
    "dialog: a\nslots: {b: {type: choice, choices: [{id: C, label: D}]}}",
    "dialog: a\nslots: {b: {type: choice, choices: [{id: c, label: Longer than twenty characters}]}}",
    "dialog: a\nslots: {b: {type: yes_no, unit: c}}", "dialog: a\nslots: {b: {type: yes_no, worse: more}}",
    "dialog: a\nfacts: {b: [c]}", "dialog: a\nfacts: {b: {sources: [c]}}", "dialog: a\nrules: {b: c}",
    "dialog: a\nrules: [{name: b}]", "dialog: a\nrules: [{name: b, never: c.*}]",
    "dialog: a\nrules: [{name: b, always: [sleep]}]",
    "dialog: a\nrules: [{name: b, always: [stop], never: c, when: d}]",
    "dialog: a\ntopics: {b: {say: c}}", "dialog: a\ntopics: {b: {phrases: [c], say: d, when: e}}",
    "dialog: a\nflags: {b: {tier: bad, label: c}}", "dialog: a\nflags: {b: {tier: urgent}}",
    "dialog: a\ncards: {b: {kind: info}}", "dialog: a\ncards: {b: {kind: table, title: c}}",
    "dialog: a\ncards: {b: {kind: exercise, title: c, doses: [{sets: 2}]}}",
    "dialog: a\ncards: {b: {kind: exercise, title: c, doses: [{sets: 2.5, text: d}]}}",
    "dialog: a\ncards: {b: {kind: info, title: c, attach: [{url: d}]}}", "dialog: a\nnudges: {b: {after: soon, go: c}}",
    "dialog: a\nreviewed: yes", "dialog: a\nreviewed: {by: b, on: c, due: d}", "dialog: a\nscript: {name: b}",
    "dialog: a\ngroups: {b: {c: d}}",
  ]

  @Test("what the language does not know is refused")
  func refused() throws {
    let answers = try Self.validate(Self.bad.map(Self.json))
    #expect(answers.count == Self.bad.count)
    for (yaml, answer) in zip(Self.bad, answers) { #expect(answer.hasPrefix("bad: "), "\(yaml)") }
  }

  @Test(
    "every key of the script block, the house and the words is needed", arguments: ["stuck", "left", "why", "urgent"])
  func complete(key: String) throws {
    let lines = Samples.scriptBlock(start: "a").split(separator: "\n").filter { !$0.hasPrefix("    \(key):") }
    let answers = try Self.validate([try Self.json("dialog: a\n" + lines.joined(separator: "\n"))])
    #expect(answers.first?.hasPrefix("bad: script") == true, "\(answers)")
  }

  @Test("all files that are shipped are valid")
  func shipped() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.dialogs.path).filter { $0.hasSuffix(".yaml") }
    #expect(!names.isEmpty)
    let documents = try names.map {
      try Self.json(String(contentsOf: Self.dialogs.appendingPathComponent($0), encoding: .utf8))
    }
    for (name, answer) in zip(names, try Self.validate(documents)) { #expect(answer == "ok", "\(name)") }
  }

  /// A part of the schema, by the name of its definition; the whole file's without one.
  static func definition(_ name: String?) throws -> [String: Any] {
    let whole = try #require(
      JSONSerialization.jsonObject(with: try Data(contentsOf: schema)) as? [String: Any])
    guard let name else { return whole }
    return try #require((whole["$defs"] as? [String: [String: Any]])?[name])
  }

  @Test(
    "the schema and the reader know the same keys",
    arguments: [
      (nil, Vocabulary.file), ("script", Vocabulary.script), ("review", Vocabulary.review),
      ("source_map", Vocabulary.source), ("tier", Vocabulary.tier), ("slot", Vocabulary.slot),
      ("choice", Vocabulary.choice), ("fact_map", Vocabulary.fact), ("state", Vocabulary.state),
      ("assignment", Vocabulary.assignment), ("card_use_map", Vocabulary.cardUse), ("examples", Vocabulary.examples),
      ("transition", Vocabulary.transition), ("message_map", Vocabulary.message), ("topic", Vocabulary.topic),
      ("flag", Vocabulary.flag), ("card", Vocabulary.card), ("dose", Vocabulary.dose),
      ("attachment", Vocabulary.attachment), ("rule", Vocabulary.rule), ("nudge", Vocabulary.nudge),
    ])
  func vocabulary(name: String?, keys: [String]) throws {
    let properties = try #require(try Self.definition(name)["properties"] as? [String: Any])
    #expect(properties.keys.sorted() == keys.sorted())
  }

  @Test("every map is closed, and every key says what it is for")
  func closed() throws {
    var pending: [(String, Any)] = [("", try Self.definition(nil))]
    var maps = 0
    while let (path, node) = pending.popLast() {
      if let list = node as? [Any] { pending += list.map { (path, $0) } }
      guard let node = node as? [String: Any] else { continue }
      if let properties = node["properties"] as? [String: [String: Any]], node["type"] as? String == "object" {
        maps += 1
        #expect(node["additionalProperties"] as? Bool == false, "\(path)")
        for (key, property) in properties {
          #expect((property["description"] as? String)?.isEmpty == false, "\(path)/\(key)")
        }
      }
      pending += node.map { (path + "/" + $0.key, $0.value) }
    }
    #expect(maps >= 20)
  }
}
