import Testing

@testable import JSONLines

/// A line that can't be used, and what is said about it.
struct BadLine: CustomTestStringConvertible {
  var line: String
  var code: String
  var field: String?
  var re: String?
  var session: String?

  init(_ line: String, _ code: String, field: String? = nil, re: String? = nil, session: String? = nil) {
    self.line = line
    self.code = code
    self.field = field
    self.re = re
    self.session = session
  }

  var testDescription: String { "\(code): \(line.prefix(80))" }
}

@Suite("What each kind of line is answered with")
struct InputTableTests {
  static let deep = String(repeating: "[", count: 33) + String(repeating: "]", count: 33)
  static let long = String(repeating: "a", count: 201)
  static let m = #""v":1,"type":"text","id":"m","session":"s""#
  static let c = #""v":1,"type":"choice","id":"m","session":"s""#
  static let e = #""v":1,"type":"event","id":"m","session":"s""#
  static let h = #""v":1,"type":"hello","id":"m""#

  static let grammar: [BadLine] = [
    BadLine("", "bad_json"), BadLine("   ", "bad_json"), BadLine("\t\r", "bad_json"), BadLine("hello", "bad_json"),
    BadLine(#"{"v":1"#, "bad_json"), BadLine("{\(m),\"text\":\"\\ud800\"}", "bad_json"),
    BadLine("{\(m),\"text\":\"a\"} x", "bad_json"), BadLine("{\(m),\"text\":\"\u{1}\"}", "bad_json"),
    BadLine("[]", "bad_message"), BadLine("1", "bad_message"), BadLine(#""hi""#, "bad_message"),
    BadLine("null", "bad_message"), BadLine("{\(m),\"text\":\"a\",\"text\":\"b\"}", "bad_message"),
    BadLine("{\(m),\"text\":\"a\",\"x\":{\"y\":1,\"y\":2}}", "bad_message"),
    BadLine("{\(m),\"text\":\"a\",\"x\":\(deep)}", "bad_message", re: "m", session: "s"),
    BadLine(#"{"v":1,"id":"m","session":"s"}"#, "bad_message", re: "m", session: "s"),
    BadLine(#"{"v":1,"type":"text","session":"s","text":"a"}"#, "bad_message", session: "s"),
    BadLine(#"{"v":1,"type":"text","id":"m","text":"a"}"#, "bad_message", re: "m"),
    BadLine(#"{"v":1,"type":"hello"}"#, "bad_message"),
    BadLine(#"{"v":1,"type":"event","id":"m","event":"tick"}"#, "bad_message", re: "m"),
  ]

  static let versions: [BadLine] = [
    BadLine(#"{"v":2,"type":"text","id":"m","session":"s","text":"a"}"#, "bad_version", re: "m", session: "s"),
    BadLine(#"{"v":"1","type":"text","id":"m","session":"s","text":"a"}"#, "bad_version", re: "m", session: "s"),
    BadLine(#"{"type":"text","id":"m","session":"s","text":"a"}"#, "bad_version", re: "m", session: "s"),
    BadLine("{}", "bad_version"), BadLine("{\(h),\"protos\":[\"coach/2\"]}", "bad_version", re: "m"),
    BadLine(#"{"v":1,"type":"turn","id":"m","session":"s"}"#, "unknown_type", re: "m", session: "s"),
    BadLine(#"{"v":1,"type":"Text","id":"m","session":"s"}"#, "unknown_type", re: "m", session: "s"),
    BadLine("{\(e),\"event\":\"explode\"}", "unknown_type", re: "m", session: "s"),
  ]

  static let fields: [BadLine] = [
    BadLine(#"{"v":1,"type":7,"id":"m","session":"s"}"#, "bad_field", field: "type", re: "m", session: "s"),
    BadLine(#"{"v":1,"type":"text","id":"","session":"s","text":"a"}"#, "bad_field", field: "id", session: "s"),
    BadLine(#"{"v":1,"type":"text","id":7,"session":"s","text":"a"}"#, "bad_field", field: "id", session: "s"),
    BadLine("{\"v\":1,\"type\":\"text\",\"id\":\"\(long)\",\"session\":\"s\"}", "bad_field", field: "id", session: "s"),
    BadLine(#"{"v":1,"type":"text","id":"m","session":null,"text":"a"}"#, "bad_field", field: "session", re: "m"),
    BadLine("{\"v\":1,\"type\":\"text\",\"id\":\"m\",\"session\":\"\(long)\"}", "bad_field", field: "session", re: "m"),
    BadLine(#"{"v":1,"type":"event","id":"m","session":[],"event":"ping"}"#, "bad_field", field: "session", re: "m"),
    BadLine("{\(m)}", "bad_field", field: "text", re: "m", session: "s"),
    BadLine("{\(m),\"text\":7}", "bad_field", field: "text", re: "m", session: "s"),
    BadLine("{\(m),\"text\":null}", "bad_field", field: "text", re: "m", session: "s"),
    BadLine("{\(m),\"text\":\"a\",\"ts\":\"today\"}", "bad_field", field: "ts", re: "m", session: "s"),
    BadLine("{\(m),\"text\":\"a\",\"ts\":1764000000}", "bad_field", field: "ts", re: "m", session: "s"),
    BadLine("{\(m),\"text\":\"a\",\"tz\":\"Atlantis/Centre\"}", "bad_field", field: "tz", re: "m", session: "s"),
    BadLine("{\(m),\"text\":\"a\",\"tz\":\"../../etc/passwd\"}", "bad_field", field: "tz", re: "m", session: "s"),
    BadLine("{\(m),\"text\":\"a\",\"tz\":3}", "bad_field", field: "tz", re: "m", session: "s"),
    BadLine("{\(m),\"text\":\"a\",\"expect_rev\":-1}", "bad_field", field: "expect_rev", re: "m", session: "s"),
    BadLine("{\(m),\"text\":\"a\",\"expect_rev\":\"0\"}", "bad_field", field: "expect_rev", re: "m", session: "s"),
    BadLine("{\(c)}", "bad_field", field: "choice", re: "m", session: "s"),
    BadLine("{\(c),\"choice\":[\"a\"]}", "bad_field", field: "choice", re: "m", session: "s"),
    BadLine("{\(c),\"choice\":\"\"}", "bad_field", field: "choice", re: "m", session: "s"),
    BadLine("{\(c),\"choices\":\"a\"}", "bad_field", field: "choices", re: "m", session: "s"),
    BadLine("{\(c),\"choices\":[]}", "bad_field", field: "choices", re: "m", session: "s"),
    BadLine("{\(c),\"choices\":[1]}", "bad_field", field: "choices", re: "m", session: "s"),
    BadLine("{\(c),\"choice\":\"a\",\"choices\":[\"a\"]}", "bad_field", field: "choices", re: "m", session: "s"),
    BadLine("{\(c),\"choice\":\"yes\",\"ask\":1}", "bad_field", field: "ask", re: "m", session: "s"),
    BadLine("{\(e)}", "bad_field", field: "event", re: "m", session: "s"),
    BadLine("{\(e),\"event\":1}", "bad_field", field: "event", re: "m", session: "s"),
    BadLine("{\(e),\"event\":\"ack\"}", "bad_field", field: "push_id", re: "m", session: "s"),
    BadLine("{\(e),\"event\":\"export\",\"cursor\":7}", "bad_field", field: "cursor", re: "m", session: "s"),
    BadLine("{\(e),\"event\":\"export\",\"cursor\":\"next\"}", "bad_field", field: "cursor", re: "m", session: "s"),
    BadLine("{\(h),\"protos\":\"coach/1\"}", "bad_field", field: "protos", re: "m"),
    BadLine("{\(h),\"protos\":[1]}", "bad_field", field: "protos", re: "m"),
    BadLine("{\(h),\"push\":1}", "bad_field", field: "push", re: "m"),
    BadLine("{\(h),\"caps\":[]}", "bad_field", field: "caps", re: "m"),
    BadLine("{\(h),\"caps\":{\"choices_max\":-1}}", "bad_field", field: "caps", re: "m"),
    BadLine("{\(h),\"caps\":{\"text_max\":\"9\"}}", "bad_field", field: "caps", re: "m"),
  ]

  @Test("a line that can't be used gets its error", arguments: grammar + versions + fields)
  func badLines(_ bad: BadLine) throws {
    var bridge = Bridge()
    let reply = try bridge.send(bad.line)
    #expect(reply.type == "error")
    #expect(reply.code == bad.code)
    #expect(reply.field == bad.field)
    #expect(reply.re == bad.re)
    #expect(reply.session == bad.session)
    #expect(reply.error["retryable"] as? Bool == false)
    #expect((reply.error["supported"] as? [Int] == [1]) == (bad.code == "bad_version"))
    #expect(bridge.server.counts.sessions == 0)
  }

  @Test("all errors conform to the schema")
  func conformance() throws {
    var bridge = Bridge()
    for bad in Self.grammar + Self.versions + Self.fields { try bridge.send(bad.line) }
    try bridge.send(nil)
    try bridge.send([0xFF])
    try bridge.expectConformance()
  }

  @Test(
    "bytes that are not UTF-8 are told apart from bad JSON",
    arguments: [
      [0xFF], [0x7B, 0xC3, 0x7D], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ])
  func badUTF8(_ bytes: [UInt8]) throws {
    var bridge = Bridge()
    let reply = try bridge.send(bytes)
    #expect(reply.code == "bad_utf8")
    #expect(reply.re == nil)
  }

  @Test("a line that was too long to keep is answered too")
  func tooLong() throws {
    var bridge = Bridge()
    #expect(try bridge.send(nil).code == "too_long")
  }

  @Test("text may have 8,192 scalars, of any width, and not one more", arguments: ["a", "\u{1F9B5}"])
  func textLength(_ scalar: String) throws {
    var bridge = Bridge()
    #expect(try bridge.text("m1", String(repeating: scalar, count: 8192)).type == "turn")
    #expect(try bridge.text("m2", String(repeating: scalar, count: 8193)).field == "text")
  }

  @Test("names have up to 200 bytes, whatever is in them, and come back as they were")
  func names() throws {
    var bridge = Bridge()
    for name in [String(repeating: "é", count: 100), "a\"b\\c/d\u{0}\n", "../../etc/passwd", "\u{1F9B5}", "null"] {
      let reply = try bridge.text("id \(name.prefix(90))", "hi", in: name)
      #expect(reply.type == "turn")
      #expect(reply.re == "id \(name.prefix(90))")
      #expect(reply.session == name)
    }
    #expect(try bridge.text("m", "hi", in: String(repeating: "é", count: 101)).field == "session")
    try bridge.expectConformance()
  }

  @Test(
    "control characters are stripped from text, with a warning; tabs and line ends stay",
    arguments: [
      ("a\u{0}b", true), ("\u{1B}[31mred", true), ("a\u{7F}", true), ("a\u{85}", true), ("a\tb\r\nc", false),
      ("caf\u{E9} \u{A0}\u{A9}", false),
    ])
  func controls(_ text: String, _ hasWarning: Bool) throws {
    var bridge = Bridge()
    #expect(try bridge.text("m", text).warnings == (hasWarning ? ["control_characters"] : []))
    #expect(try bridge.text("m", text).warnings == (hasWarning ? ["control_characters"] : []))
    try bridge.expectConformance()
  }

  @Test("unknown fields, attachments and another order of keys make no difference")
  func unknownFields() throws {
    var bridge = Bridge()
    let line = #" { "attach":[{"url":"x"}], "text":"hi", "zz":{"v":[1,{"type":3}]}, "session":"s", "id":"m","#
    let reply = try bridge.send(line + #" "type":"t\u0065xt", "v":1.0 } "#)
    #expect(reply.ids == ["main.welcome.say", "main.welcome.ask"])
  }

  @Test("errors never quote what a person wrote", arguments: grammar + versions + fields)
  func noQuotes(_ bad: BadLine) throws {
    var bridge = Bridge()
    let marked = bad.line.replacing("\"a\"", with: "\"secret-words\"")
    let reply = try bridge.send(marked)
    #expect(!"\(reply.error)".contains("secret-words"))
  }
}
