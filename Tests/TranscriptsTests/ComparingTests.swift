import Testing

@testable import Transcripts

@Suite("Comparing what the coach does with the file")
struct ComparingTests {
  @Test(
    "a turn passes when all of its lists agree",
    arguments: [
      ("> a", "> a"),
      ("> a\n< x.y.say: Old words", "> a\n< x.y.say: New words"),
      ("> a\n< x.y.say", "> a\n< x.y.say: New words"),
      ("> a\n< x.y.say: b\n= s 1\n< x.z.ask\n! flag f", "> a\n= s 1\n! flag f\n< x.y.say: b\n< x.z.ask: c"),
      ("> a\n= s 1", "> a\n? command help\n= s 1"),
      ("> a\n? command help", "> a\n? command help"),
      ("> a\n= s \"1\"", "> a\n= s 1"),
      ("check wording\n> a\n< x.y.say: One\n  two", "> a\n< x.y.say: One\n  two"),
      ("check wording\n> a\n< x.y.say: One...", "> a\n< x.y.say: One\n  two"),
      ("check wording\n> a\n< x.y.say: One\n  t...", "> a\n< x.y.say: One\n  two"),
      ("check wording\n> a\n< x.y.say: ...", "> a\n< x.y.say: One"),
      ("check wording\n> a\n< x.y.say: Wait...", "> a\n< x.y.say: Wait..."),
      ("check wording\n> a\n< x.y.say", "> a\n< x.y.say"),
      (
        "check wording\n> a\n< x.y.say: b\ncheck wording off\n> c\n< x.y.say: d", "> a\n< x.y.say: b\n> c\n< x.y.say: e"
      ),
    ])
  func passes(file: String, coach: String) throws {
    let outcome = try outcome(file, coach: coach)
    #expect(outcome.complaints == [])
  }

  @Test(
    "anything else fails, at the line where it begins",
    arguments: [
      // A line too few, a line too many.
      ("> a\n< x.y.say: b", "> a", ["3: messages: expected < x.y.say: b, got nothing more"]),
      ("> a", "> a\n< x.y.say: b", ["2: messages: expected nothing more, got < x.y.say: b"]),
      (
        "> a\n< x.y.say: b", "> a\n< x.y.say: b\n< x.z.ask: c", ["3: messages: expected nothing more, got < x.z.ask: c"]
      ),
      ("> a\n< x.y.say\n< x.z.ask", "> a\n< x.y.say: b", ["4: messages: expected < x.z.ask, got nothing more"]),
      ("> a\n= s 1", "> a", ["3: slots: expected = s 1, got nothing more"]),
      ("> a", "> a\n= s 1", ["2: slots: expected nothing more, got = s 1"]),
      ("> a\n! flag f", "> a", ["3: flags: expected ! flag f, got nothing more"]),
      ("> a", "> a\n! flag f", ["2: flags: expected nothing more, got ! flag f"]),
      ("> a", "> a\n! problem bad_choice", ["2: problems: expected nothing more, got ! problem bad_choice"]),
      ("> a\n! problem bad_choice", "> a", ["3: problems: expected ! problem bad_choice, got nothing more"]),
      // Order.
      ("> a\n< x.y.say\n< x.z.ask", "> a\n< x.z.ask\n< x.y.say", ["3: messages: expected < x.y.say, got < x.z.ask"]),
      ("> a\n= s 1\n= t 2", "> a\n= t 2\n= s 1", ["3: slots: expected = s 1, got = t 2"]),
      // Another value, another name.
      ("> a\n= s 1", "> a\n= s 2", ["3: slots: expected = s 1, got = s 2"]),
      ("> a\n= s -", "> a\n= s 2", ["3: slots: expected = s -, got = s 2"]),
      ("> a\n= s -", "> a\n= s \"-\"", ["3: slots: expected = s -, got = s \"-\""]),
      ("> a\n! flag f", "> a\n! lowered f", ["3: flags: expected ! flag f, got ! lowered f"]),
      ("> a", "> a\n! stuck x.y", ["2: problems: expected nothing more, got ! stuck x.y"]),
      ("> a\n! flag f", "> a\n! flag g", ["3: flags: expected ! flag f, got ! flag g"]),
      ("> a\n? command help", "> a\n? answer", ["3: reading: expected ? command help, got ? answer"]),
      // Several lists at once.
      (
        "> a\n= s 1\n< x.y.say", "> a\n! flag f\n= s 2\n< x.y.say",
        ["3: slots: expected = s 1, got = s 2", "2: flags: expected nothing more, got ! flag f"]
      ),
      // Wording, where it is checked.
      (
        "check wording\n> a\n< x.y.say: b", "> a\n< x.y.say: c",
        ["4: messages: expected < x.y.say: b, got < x.y.say: c"]
      ),
      ("check wording\n> a\n< x.y.say", "> a\n< x.y.say: c", ["4: messages: expected < x.y.say, got < x.y.say: c"]),
      (
        "check wording\n> a\n< x.y.say: Two...", "> a\n< x.y.say: One",
        ["4: messages: expected < x.y.say: Two..., got < x.y.say: One"]
      ),
      // Only the first turn that differs: what follows is its consequence.
      ("> a\n= s 1\n> b\n= t 1", "> a\n= s 2\n> b", ["3: slots: expected = s 1, got = s 2"]),
      ("> a\n= s 1\n> b\n= t 1", "> a\n= s 1\n> b", ["5: slots: expected = t 1, got nothing more"]),
    ])
  func fails(file: String, coach: String, complaints: [String]) throws {
    let outcome = try outcome(file, coach: coach)
    #expect(!outcome.passed)
    #expect(outcome.complaints == complaints.map { "a.transcript:\($0)" })
    #expect(outcome.line == complaints.first.flatMap { Int($0.prefix { $0 != ":" }) })
  }

  @Test("a report shows the conversation up to the difference, then what was wanted and what came")
  func report() throws {
    let outcome = try outcome(
      "# Sore\n> hi\n< a.b.say: Hello\n> 7\n= s 7\n< a.c.ask\n> never shown",
      coach:
        "> hi\n< a.b.say: Hello\n  there\n> 7\n= s 6\n< a.c.ask: How\n  now?\n< a.d.say: Two\n  lines\n> never shown")
    #expect(
      outcome.report() == """
        a.transcript:6: slots: expected = s 7, got = s 6
        a.transcript:7: messages: expected nothing more, got < a.d.say: Two ...

          # Sore
            3   > hi
                < a.b.say: Hello ...
            5   > 7
            6 - = s 7
              + = s 6
            7   < a.c.ask: How ...
              + < a.d.say: Two
              +   lines

        """)
  }

  @Test("a session that its saved form loses fails, with the reason")
  func lost() throws {
    let transcript = try transcript("> hi\n> ho")
    let outcome = transcript.outcome(of: [[.reading("none")]], lost: "the session could not be saved")
    #expect(!outcome.passed)
    #expect(outcome.complaints == ["a.transcript:2: the session could not be saved"])
    #expect(outcome.updatedLines() == nil)
  }
}
