import Testing

@testable import Transcripts

@Suite("Updating a transcript")
struct UpdatingTests {
  @Test(
    "coach lines are rewritten; comments, blank lines and inputs stay",
    arguments: [
      // A new transcript is filled in.
      (
        "# T\n\n> a\n\n# later\n> b\n", "> a\n= s 1\n< x.y.say: Hi\n> b",
        "# T\n\n> a\n= s 1\n< x.y.say: Hi\n\n# later\n> b"
      ),
      // What still holds is kept as it was written, in the author's order.
      ("> a\n< x.y.say: Hi\n= s \"1\"\n", "> a\n= s 1\n< x.y.say: Hi", "> a\n< x.y.say: Hi\n= s \"1\""),
      ("> a\n< x.y.say: Hi th...", "> a\n< x.y.say: Hi there", "> a\n< x.y.say: Hi th..."),
      // Wording is refreshed although it is not checked.
      ("> a\n< x.y.say: Old\n  words\n\n> b", "> a\n< x.y.say: New\n> b", "> a\n< x.y.say: New\n\n> b"),
      ("> a\n< x.y.say", "> a\n< x.y.say: New\n\n  words", "> a\n< x.y.say: New\n\n  words"),
      // A value, a line too many, a line too few; comments stay before the line that they were before.
      (
        "> a\n# why\n= s 1\n# hello\n< x.y.say: b", "> a\n= s 2\n< x.y.say: b",
        "> a\n# why\n= s 2\n# hello\n< x.y.say: b"
      ),
      ("> a\n= s 1\n! flag f\n\n# end", "> a\n= s 1", "> a\n= s 1\n\n# end"),
      ("> a\n= s 1\n\n# end", "> a\n= s 1\n! flag f\n! problem p", "> a\n= s 1\n! flag f\n! problem p\n\n# end"),
      ("> a\n< x.y.say: b\n< x.z.ask: c", "> a\n< x.z.ask: c\n< x.y.say: b", "> a\n< x.z.ask: c\n< x.y.say: b"),
      // How an input was taken is refreshed where it is written, and never added.
      ("> a\n? command help\n> b", "> a\n? answer\n> b\n? answer", "> a\n? answer\n> b"),
      // Settings stay, too.
      (
        "> a\nclock +1 day\n> b\ncheck wording off", "> a\n= s 1\n> b\n= t -",
        "> a\n= s 1\nclock +1 day\n> b\n= t -\ncheck wording off"
      ),
    ])
  func update(file: String, coach: String, result: String) throws {
    let text = try updated(file, coach: coach)
    #expect(text == result)
    // An update settles: what it wrote passes, and a second one changes nothing.
    #expect(try outcome(text, coach: coach).passed)
    #expect(try updated(text, coach: coach) == text)
  }

  @Test("long wording is shortened between words, but shown in full where it is checked")
  func long() throws {
    let text = String(repeating: "words and words ", count: 40)
    let coach = "> a\n< x.y.say: \(text)"
    let short = try updated("> a", coach: coach)
    #expect(short.count < 200 && short.hasSuffix("words..."))
    #expect(try outcome("check wording\n" + short, coach: coach).passed)
    #expect(try updated("check wording\n> a", coach: coach) == "check wording\n> a\n< x.y.say: \(text.dropLast())")
  }

  @Test("a unified diff shows changes with three lines around them")
  func diff() {
    let old = (1...20).map { "\($0)" }
    var new = old
    new[4] = "five"
    new.remove(at: 14)
    new.append("end")
    #expect(
      unifiedDiff(old: old, new: new, file: "f") == """
        --- f
        +++ f
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
        @@ -12,9 +12,9 @@
         12
         13
         14
        -15
         16
         17
         18
         19
         20
        +end

        """)
    #expect(unifiedDiff(old: old, new: old, file: "f") == "")
    #expect(unifiedDiff(old: [], new: ["a"], file: "f") == "--- f\n+++ f\n@@ -0,0 +1,1 @@\n+a\n")
  }
}
