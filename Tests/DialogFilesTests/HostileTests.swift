import Dialog
import Testing

@testable import DialogFiles

/// Texts that are no dialog file, or try to be more than one.
struct Hostile: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var code: String
  var place = "1:1"

  var testDescription: String { name }
}

@Suite("Nothing that a file holds can stop the reader")
struct HostileTests {
  static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + (0..<9).map { level in
      let letters = "abcdefghij".map(String.init)
      let uses = Array(repeating: "*" + letters[level], count: 9).joined(separator: ", ")
      return "\(letters[level + 1]): &\(letters[level + 1]) [\(uses)]\n"
    }.joined()

  @Test(
    "each gets its diagnostic",
    arguments: [
      Hostile(name: "empty", text: "", code: "empty_file"),
      Hostile(name: "comments only", text: "# nothing\n\n", code: "empty_file"),
      Hostile(name: "a word", text: "hello", code: "wrong_shape"),
      Hostile(name: "a list", text: "- a\n- b\n", code: "wrong_shape"),
      Hostile(name: "no dialog", text: "states: {a: {end: yes}}", code: "missing_key"),
      Hostile(name: "a bad name", text: "dialog: My Dialog", code: "bad_name", place: "1:9"),
      Hostile(
        name: "more than 1 MiB", text: "dialog: a\n#" + String(repeating: "x", count: 1_048_576), code: "file_too_large"
      ),
      Hostile(
        name: "a million open brackets", text: String(repeating: "[", count: 1_000_000), code: "too_deep", place: "1:65"
      ),
      Hostile(
        name: "a million dashes", text: String(repeating: "- ", count: 500_000), code: "too_deep", place: "1:129"),
      Hostile(name: "question marks", text: String(repeating: "? ", count: 500_000), code: "too_deep", place: "1:129"),
      Hostile(
        name: "a staircase", text: (0..<1000).map { String(repeating: " ", count: $0) + "k:\n" }.joined(),
        code: "too_deep", place: "65:66"),
      Hostile(
        name: "33 levels", text: "dialog: " + String(repeating: "[", count: 33) + String(repeating: "]", count: 33),
        code: "too_deep", place: "1:41"),
      Hostile(name: "an alias bomb", text: bomb, code: "yaml_alias", place: "1:4"),
      Hostile(name: "an alias to itself", text: "dialog: &a [*a]", code: "yaml_alias", place: "1:9"),
      Hostile(name: "an undefined alias", text: "dialog: *nobody", code: "yaml_alias", place: "1:9"),
      Hostile(name: "an alias as a key", text: "*a : b", code: "yaml_alias"),
      Hostile(name: "an anchor in a list", text: "was:\n  - &a b\n", code: "yaml_alias", place: "2:5"),
      Hostile(name: "a merge key", text: "dialog: a\n<<: {was: [b]}\n", code: "yaml_alias", place: "2:1"),
      Hostile(name: "a tag", text: "dialog: !!python/object a", code: "yaml_tag", place: "1:9"),
      Hostile(name: "a tab", text: "dialog: a\nstates:\n\ta: {end: yes}\n", code: "tab", place: "3:1"),
      Hostile(name: "a NUL", text: "dialog: a\u{0}b", code: "control_character", place: "1:10"),
      Hostile(name: "an escaped NUL", text: "dialog: \"a\\0b\"", code: "control_character", place: "1:9"),
      Hostile(name: "a bell", text: "dialog: a\n# \u{7}\n", code: "control_character", place: "2:3"),
      Hostile(name: "a doubled key", text: "dialog: a\nwas: [b]\ndialog: c\n", code: "duplicate_key", place: "3:1"),
      Hostile(name: "two documents", text: "dialog: a\n---\ndialog: b\n", code: "several_documents", place: "2:1"),
      Hostile(
        name: "prose with a colon", text: "dialog: a\nwas: Remember: ice\n", code: "unquoted_colon", place: "2:14"),
      Hostile(name: "an open quote", text: "dialog: \"a\n", code: "yaml_syntax", place: "2:1"),
      Hostile(
        name: "a quote that is open to a last backslash", text: "dialog: \"a\\", code: "yaml_syntax", place: "1:11"),
      Hostile(name: "an open bracket", text: "dialog: [a\n", code: "yaml_syntax", place: "2:1"),
      Hostile(name: "a reserved mark", text: "dialog: @home\n", code: "yaml_syntax", place: "1:9"),
      Hostile(name: "a directive", text: "%YAML 9.9\n---\ndialog: a\n", code: "yaml_syntax", place: "1:1"),
      Hostile(name: "a list as a key", text: "[a]: b\n", code: "complex_key"),
      Hostile(name: "a lone surrogate", text: "dialog: \"\\ud800\"\n", code: "yaml_syntax", place: "1:12"),
    ])
  func hostile(file: Hostile) {
    let loaded = loadScript(files: [("a.yaml", file.text)])
    #expect(loaded.script == nil)
    let first = loaded.diagnostics.first
    #expect(first?.code == file.code, "\(loaded.diagnostics.prefix(3))")
    #expect(first.map { "\($0.location.line):\($0.location.column)" } == file.place, "\(loaded.diagnostics.prefix(3))")
  }

  @Test(
    "marks inside of prose, quotes, comments and blocks are only text",
    arguments: [
      "say: Peace & love, *really* !", "say: \"&a *b !c\"", "say: '*it''s &a'", "say: |\n  *a\n  &b\n  !c\n\n  \t*d",
      "say: >-\n  * one\n  * two", "say: one\n  *two* &three\n  !four", "say: hello # *a &b",
      "say: [\"*a\", b *c, 'd &e']", "say:\n  - R&D\n  - \"quoted\"\n  # *comment\n  - |\n    *block",
      "# *a\nsay: x", "say: \"two\n  *lines\"", "say: a|b* & c?",
    ])
  func marksInProse(keys: String) {
    let indented = keys.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    let files = Samples.file(
      "states:\n  first:\n\(indented.joined(separator: "\n"))\n    next: last\n  last: {end: yes}")
    #expect(loadScript(files: files).diagnostics.map(\.description) == [])
  }

  @Test("files with random damage are loaded or refused, never more", arguments: 0..<40)
  func damage(seed: UInt64) {
    var random = Xorshift(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    let pieces = [
      "{", "}", "[", "]", ": ", "- ", "? ", "*a", "&a ", "!x ", "|", ">", "\"", "'", "#", "\\", "\n", "\t", "\n  ", "~",
      "..", "(", " and ", "é", "\u{FEFF}", "@", "<<: ", "---\n",
    ]
    for _ in 0..<10 {
      var scalars = Array(Samples.whole.unicodeScalars)
      for _ in 0...random.below(4) {
        let place = random.below(scalars.count)
        if random.below(3) == 0 {
          scalars.removeSubrange(place..<min(scalars.count, place + random.below(40)))
        } else {
          scalars.insert(contentsOf: pieces[random.below(pieces.count)].unicodeScalars, at: place)
        }
        if random.below(4) == 0 { scalars.removeSubrange(random.below(scalars.count)...) }
        if scalars.isEmpty { scalars = ["d"] }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      // Without a script block none of them is whole.
      let loaded = loadScript(files: [("a.yaml", String(text))])
      #expect(loaded.script == nil && loaded.diagnostics.contains { $0.severity == .error })
    }
  }

  @Test("a part of the right shape inside a wrong one never stops the reader", arguments: Samples.fragments)
  func shapes(fragment: String) {
    for key in Vocabulary.file where key != "dialog" {
      for shape in [fragment, "[\(fragment)]", "{a: \(fragment)}", "{a: {b: \(fragment)}}", "[{a: \(fragment)}]"] {
        let loaded = loadScript(files: [("a.yaml", "dialog: a\n\(key): \(shape)\n")])
        #expect(loaded.script == nil && !loaded.diagnostics.isEmpty)
      }
    }
    for (part, keys) in Samples.parts {
      for key in keys {
        let loaded = loadScript(files: [("a.yaml", "dialog: a\n\(part): {x: {\(key): \(fragment)}}\n")])
        #expect(loaded.script == nil && !loaded.diagnostics.isEmpty)
      }
    }
  }
}

/// Random numbers that are the same on every run.
struct Xorshift {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}

extension Samples {
  /// Values of every shape, to be put where another shape is wanted.
  static let fragments = [
    "", "~", "x", "yes", "7", "-7", "1e9", "[]", "{}", "[[]]", "[{}]", "{x: y}", "{x: [y]}", "[x, y]", "\"\"", "\"{\"",
    "\"}\"", "\"{x}\"", "return", "a.b.c", ".", "\" \"", "99999999999999999999", "not_sure", "🦵", "[~]", "{x: ~}",
  ]

  static let parts = [
    ("slots", Vocabulary.slot), ("facts", Vocabulary.fact), ("states", Vocabulary.state), ("topics", Vocabulary.topic),
    ("flags", Vocabulary.flag), ("cards", Vocabulary.card), ("nudges", Vocabulary.nudge),
  ]
}
