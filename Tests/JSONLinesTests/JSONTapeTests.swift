import Testing

@testable import JSONLines

@Suite("Strict JSON")
struct JSONTapeTests {
  func read(_ text: String, _ tape: inout JSONTape) -> Bool {
    let line = Array(text.utf8)
    return tape.read(line.span)
  }

  func decoded(_ token: Int, _ text: String, _ tape: JSONTape) -> String {
    let line = Array(text.utf8)
    return String(decoding: tape.decodedBytes(token, in: line.span), as: UTF8.self)
  }

  @Test(
    "valid JSON is read",
    arguments: [
      "{}", "[]", " [ ] ", "0", "-0", "-1.5e+10", "1E5", "0.1", #""""#, "true", "false", "null",
      #"{"a":1,"b":[1,2,{"c":null}]}"#, "\t{\r\"a\" :\t1 , \"b\":2 } ", #""\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t""#,
      #"[[],{},[[]],""]"#, "\"\u{7F}é\u{1F9B5}\"",
    ])
  func valid(_ text: String) {
    var tape = JSONTape()
    #expect(read(text, &tape))
    #expect(tape.fault == nil)
  }

  @Test(
    "broken JSON is not read",
    arguments: [
      "", " ", "{", "}", "[", "]", "{]", "[}", "[1,]", "[,1]", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{a:1}"#,
      "{1:2}", #"{"a":1 "b":2}"#, "[1 2]", "01", "-", "+1", ".5", "1.", "1e", "1e+", "0x1", "NaN", "Infinity", "tru",
      "truee", "nul", "'a'", #"""#, #""a"#, #""\x""#, #""\u12""#, #""\u12g4""#, #""\ud800""#, #""\udc00""#,
      #""\ud800\u0041""#, #""\ud83d\ud83d""#, #""\ud83dx""#, "\"a\nb\"", "\"\u{1}\"", "{} {}", "1 2", "[1]]", "//\n1",
      "{\"a\":1}\u{0}", "\u{FEFF}{}", #"{"a":1"#, #"{"a""#, #"{"a":"#, #"["\"#, #"{"a":1,"#, "[[1]", #""\"#, #""\u"#,
    ])
  func broken(_ text: String) {
    var tape = JSONTape()
    #expect(!read(text, &tape))
  }

  @Test(
    "a key twice in one object is a fault, also when it is spelled in another way",
    arguments: [
      (#"{"a":1,"a":2}"#, true), (#"{"a":1,"\u0061":2}"#, true), (#"{"x":{"b":1,"c":2,"b":3}}"#, true),
      (#"[{"a":1},{"a":2}]"#, false), (#"{"a":{"a":{"a":1}}}"#, false), (#"{"a":1,"A":2}"#, false),
      (#"{"a":"a","b":"a"}"#, false), (#"{"\u00e9":1,"e\u0301":2}"#, false),
    ])
  func duplicateKeys(_ text: String, _ isFault: Bool) {
    var tape = JSONTape()
    #expect(read(text, &tape))
    #expect((tape.fault == .duplicateKey) == isFault)
  }

  @Test("thousands of keys are compared without taking all pairs", arguments: [false, true])
  func manyKeys(_ hasDuplicate: Bool) {
    var keys = (0..<7000).map { "\"k\($0)\":0" }
    if hasDuplicate { keys.append("\"k3\":0") }
    var tape = JSONTape()
    #expect(read("{\(keys.joined(separator: ","))}", &tape))
    #expect((tape.fault == .duplicateKey) == hasDuplicate)
  }

  @Test("nesting of 32 is fine, 33 is a fault, and 30,000 is no trouble", arguments: [1, 32, 33, 30_000])
  func nesting(_ depth: Int) {
    var tape = JSONTape()
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(read(text, &tape))
    #expect((tape.fault == .tooDeep) == (depth > 32))
    #expect(!read(String(text.dropLast()), &tape))
  }

  @Test("strings are decoded to the bytes that they stand for")
  func decoding() {
    let text = #"["plain é","\u0041\n\ud83e\uddb5\/"]"#
    var tape = JSONTape()
    #expect(read(text, &tape))
    #expect(tape.elements(of: 0).map { decoded($0, text, tape) } == ["plain é", "A\n\u{1F9B5}/"])
  }

  @Test(
    "whole numbers are read by their value",
    arguments: [("1", 1), ("1.0", 1), ("10e-1", 1), ("-3", -3), ("1.5", nil), ("1e300", nil), ("\"1\"", nil)]
      as [(String, Int?)])
  func wholeNumbers(_ text: String, _ number: Int?) {
    var tape = JSONTape()
    #expect(read(text, &tape))
    let line = Array(text.utf8)
    let found = tape.wholeNumber(0, in: line.span)
    #expect(found == number)
  }

  @Test("what is written is read again as the same text")
  func writing() {
    let text = String(String.UnicodeScalarView((0..<0x250).compactMap { Unicode.Scalar(UInt32($0)) })) + "\"\\\u{1F9B5}"
    var writer = JSONWriter()
    writer.string(text)
    var tape = JSONTape()
    let written = String(decoding: writer.bytes, as: UTF8.self)
    #expect(read(written, &tape))
    #expect(decoded(0, written, tape) == text)
  }
}
