import Conversation
import Foundation
import Testing

@testable import Transcripts

@Suite("Reading a transcript")
struct ReadingTests {
  @Test(
    "each input line is the input that it names",
    arguments: [
      ("> hi there", .text("hi there")),
      (">   spaces around don't count  ", .text("spaces around don't count")),
      (">", .text("")),
      ("> ", .text("")),
      (#"> "two\nlines""#, .text("two\nlines")),
      (#"> "  \u0041\ud83d\ude00 ""#, .text("  A😀 ")),
      (#"> say "no""#, .text(#"say "no""#)),
      ("> < 5", .text("< 5")),
      ("> [choice] yes", .choice(ids: ["yes"], ask: nil)),
      ("> [choice] stairs ,squatting", .choice(ids: ["stairs", "squatting"], ask: nil)),
      ("> [choice a3] not_sure", .choice(ids: ["not_sure"], ask: "a3")),
      ("> [event] start", .start),
      ("> [event] tick", .tick),
      ("> [event] end", .end),
      ("> [event]  reset", .reset),
    ] as [(String, Input)])
  func input(line: String, input: Input) throws {
    #expect(try transcript(line).exchanges.map(\.input) == [input])
  }

  @Test(
    "an input that is written reads back as itself",
    arguments: [
      .text(""), .text("hi"), .text(" "), .text("[event] tick"), .text("\"quoted\""), .text("a\nb\r\n"), .text("-"),
      .text("tab\tinside"), .text("[\u{301}"), .text("\u{301}x"), .text("\u{0}"), .text("e\u{301} 😀 \u{2028}"),
      .choice(ids: ["a", "b"], ask: nil),
      .choice(ids: ["7"], ask: "a12"), .start, .tick, .end, .reset,
    ] as [Input])
  func inputRoundTrip(input: Input) throws {
    #expect(try transcript(input.written).exchanges.map(\.input) == [input])
  }

  @Test(
    "a coach line that is written reads back as itself",
    arguments: [
      .reading("command help"), .slot(name: "a", value: nil), .slot(name: "a", value: "-"),
      .slot(name: "a", value: "6-7"), .slot(name: "a", value: "stairs, squatting"), .slot(name: "a", value: ""),
      .slot(name: "a", value: "two\nlines"), .slot(name: "a", value: " x"), .slot(name: "a", value: "\"x\""),
      .slot(name: "a", value: "\u{301}x"),
      .flag("em1"), .lowered("em1"), .problem("bad_choice"), .stuck("a.b"), .message(id: "a.b.say", wording: nil),
      .message(id: "a.b.say", wording: ""), .message(id: "a.b.say.1", wording: "One: two < three"),
      .message(id: "a.b.say", wording: "One\n\n\n  two\n# three\n> four\n\tfive\nclock"),
    ] as [CoachLine])
  func coachLineRoundTrip(line: CoachLine) throws {
    let read = try transcript("> hi\n\(line.written)\n\n# comment").exchanges[0].expected
    #expect(read.map(\.content) == [line])
    #expect(read.map(\.line) == [3])
  }

  @Test("wording goes on over indented lines, and over blank lines between them")
  func wording() throws {
    let read = try transcript("> hi\n< a.b.say: One\n  two\n\n    - three  \n\n\n= s 1\n").exchanges[0].expected
    #expect(
      read.map(\.content) == [.message(id: "a.b.say", wording: "One\ntwo\n\n  - three"), .slot(name: "s", value: "1")])
    #expect(read.map(\.span) == [2..<6, 8..<9])
  }

  @Test("CRLF, a byte order mark and a missing last line end make no difference")
  func lineEnds() throws {
    let text = "# T\nclock 2026-03-02 09:00 UTC\n> hi\n< a.b.say: One\n  two\n= s 1\n"
    let plain = try Transcript(reading: text, file: "a")
    let windows = try Transcript(reading: "\u{FEFF}" + text.split(separator: "\n").joined(separator: "\r\n"), file: "a")
    #expect(plain == windows)
  }

  @Test("the example in GRAMMAR.md is a transcript")
  func example() throws {
    let grammar = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Transcripts/GRAMMAR.md")
    let blocks = try String(contentsOf: grammar, encoding: .utf8).components(separatedBy: "```\n")
    let example = try Transcript(reading: try #require(blocks.dropFirst().first), file: "GRAMMAR.md")
    #expect(example.exchanges.count == 5)
    #expect(example.exchanges[0].expected.count == 2)
    #expect(example.exchanges[4].expected.map(\.content.kind) == [.flags, .messages])
  }

  @Test("the first comment is the title, else the file is")
  func title() throws {
    #expect(try transcript("#\n## A sore knee \n# more\n> hi").title == "A sore knee")
    #expect(try transcript("> hi").title == "a.transcript")
  }

  @Test("wording is checked in the turns that begin below `check wording`")
  func checkWording() throws {
    let read = try transcript("> a\ncheck wording\n< x.y.say: b\n> c\ncheck wording off\n> d")
    #expect(read.exchanges.map(\.checksWording) == [false, true, false])
  }

  @Test(
    "what can't be read is a mistake at its line",
    arguments: [
      ("clock 2026-03-02 09:00 UTC\n>hi", [2]),
      ("clock 2026-03-02 09:00 UTC\nhello", [2]),
      ("clock 2026-03-02 09:00 UTC\n> hi\n  hello", [3]),
      ("clock 2026-03-02 09:00 UTC\n> hi\n= slot 1\n  hello", [4]),
      ("clock 2026-03-02 09:00 UTC\n> [chioce] yes", [2]),
      ("clock 2026-03-02 09:00 UTC\n> [choice yes", [2]),
      ("clock 2026-03-02 09:00 UTC\n> [choice]", [2]),
      ("clock 2026-03-02 09:00 UTC\n> [choice] a,,b", [2]),
      ("clock 2026-03-02 09:00 UTC\n> [choice a1 a2] a", [2]),
      ("clock 2026-03-02 09:00 UTC\n> [event] tock", [2]),
      ("clock 2026-03-02 09:00 UTC\n> [smile]", [2]),
      ("clock 2026-03-02 09:00 UTC\n> \"open", [2]),
      ("clock 2026-03-02 09:00 UTC\n> \"a\" b", [2]),
      (#"clock 2026-03-02 09:00 UTC"# + "\n" + #"> "\ud800""#, [2]),
      ("clock 2026-03-02 09:00 UTC\n> hi\n= slot", [3]),
      ("clock 2026-03-02 09:00 UTC\n> hi\n= slot \"x", [3]),
      ("clock 2026-03-02 09:00 UTC\n> hi\n! em1", [3]),
      ("clock 2026-03-02 09:00 UTC\n> hi\n! flag", [3]),
      ("clock 2026-03-02 09:00 UTC\n> hi\n<", [3]),
      ("clock 2026-03-02 09:00 UTC\n> hi\n< two words: x", [3]),
      ("clock 2026-03-02 09:00 UTC\n> hi\n?", [3]),
      ("clock 2026-03-02 09:00 UTC\n> hi\ncheck words", [3]),
      ("clock 2026-03-02 09:00 UTC\n> hi\ncheck wording\n< a.b.say", [3]),
      ("> hi\n> again", [1]),
      ("clock 2026-03-02 25:00 UTC\n> hi\n= a 1", [1]),
      ("clock 2026-03-02 09:00 UTC\n= a 1\n< b.c.say: d\n  e\n> hi", [2, 3]),
      ("clock 2026-03-02 09:00 UTC\n>hi\nhello\n> ok\n! flag\nclock +1 dya", [2, 3, 5, 6]),
      ("clock 2026-03-02 09:00 UTC\n# nothing else", [1]),
      ("", [1]),
    ])
  func mistake(text: String, lines: [Int]) {
    let found = mistakes(text)
    #expect(found.map { Int($0.prefix { $0 != ":" }) } == lines, "\(found)")
  }

  @Test("a mistake reads as file, line and what to do")
  func mistakeText() {
    #expect(
      throws: TranscriptMistakes(all: [
        TranscriptMistake(file: "b.transcript", line: 1, text: "no turns: a transcript has at least one `> ` line")
      ])
    ) { try Transcript(reading: "", file: "b.transcript") }
    let mistakes = TranscriptMistakes(all: [
      TranscriptMistake(file: "b", line: 1, text: "x"), TranscriptMistake(file: "b", line: 2, text: "y"),
    ])
    #expect("\(mistakes)" == "b:1: error: x\nb:2: error: y")
  }
}
