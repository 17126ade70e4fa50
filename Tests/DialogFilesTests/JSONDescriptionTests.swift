import Foundation
import Testing

@testable import DialogFiles

@Suite("What stands in a file, as JSON")
struct JSONDescriptionTests {
  @Test(
    "plain scalars have the types of YAML 1.2's core schema",
    arguments: [
      ("7", "7"), ("-7", "-7"), ("+7", "7"), ("007", "7"), ("-0", "-0"), ("0o17", "15"), ("0x1F", "31"),
      ("1.50", "1.50"), (".5", "0.5"), ("7.", "7.0"), ("-.5", "-0.5"), ("1e3", "1.0e3"), ("1.5E-3", "1.5E-3"),
      ("12345678901234567890123", "12345678901234567890123"), ("true", "true"), ("False", "false"), ("NULL", "null"),
      ("~", "null"), ("", "null"), ("yes", "\"yes\""), ("no", "\"no\""), ("on", "\"on\""), ("1:30", "\"1:30\""),
      ("1_000", "\"1_000\""), ("2026-11-22", "\"2026-11-22\""), (".inf", "\".inf\""), (".nan", "\".nan\""),
      (".", "\".\""), ("-", "[null]"), ("e5", "\"e5\""), ("0b11", "\"0b11\""), ("\"7\"", "\"7\""),
      ("'true'", "\"true\""),
      ("\"\"", "\"\""), ("|\n  a\n  b", "\"a\\nb\\n\""), (">-\n  a\n  b", "\"a b\""),
      ("\"q\\\"\\\\\\t\"", "\"q\\\"\\\\\\t\""),
      ("🦵 é", "\"🦵 é\""), ("[1, a, [x]]", "[1,\"a\",[\"x\"]]"), ("{b: 1, a: {}}", "{\"b\":1,\"a\":{}}"),
      ("{7: x, true: y, \"k\": z}", "{\"7\":\"x\",\"true\":\"y\",\"k\":\"z\"}"), ("[]", "[]"),
    ])
  func scalars(yaml: String, json: String) throws {
    #expect(try jsonDescription(ofYAML: "- \(yaml)\n") == (yaml == "-" ? "[[null]]" : "[\(json)]"))
  }

  @Test("a sample is read by a JSON reader as it stands")
  func sample() throws {
    let json = try jsonDescription(ofYAML: Samples.whole)
    let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["dialog"] as? String == "intake")
    #expect(object["reviewed"] as? String == "no")
    #expect((object["slots"] as? [String: Any])?.count == 9)
  }

  @Test("what is no dialog file is told, not described", arguments: ["", "a: b: c", "a: &x b", "a: 1\na: 2"])
  func unreadable(text: String) {
    let error = #expect(throws: UnreadableYAML.self) { try jsonDescription(ofYAML: text) }
    #expect(error?.diagnostics.isEmpty == false)
  }
}
