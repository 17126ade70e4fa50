import Dialog
import Foundation
import Testing

@testable import DialogFiles

@Suite("Dialogs for reading")
struct DescribeTests {
  func script() throws -> Script { try #require(loadScript(files: Samples.everything).script) }

  @Test("when and where a dialog is left is shown")
  func leaving() throws {
    let script = try script()
    #expect(script.described(script.dialogs[0]).contains("leave: while tier >= urgent -> plan."))
  }

  @Test("a state shows what is said and asked, its options and where each answer leads")
  func state() throws {
    let script = try script()
    let page = script.described(script.dialogs[0])
    let state = try #require(page.firstRange(of: "## intake.worst_pain\n"))
    let end = try #require(page.firstRange(of: "\n## intake.signs"))
    #expect(
      String(page[state.lowerBound..<end.lowerBound]) == """
        ## intake.worst_pain
          ask: How bad?
          ask: How bad was it?
          slot: worst_pain, a whole number from 0 to 10, or not sure
          again: So, how bad?
          why: To start gently.
          help: Think of the worst: the single worst moment.
          retry: A number.
          retry: From 0 to 10, please.
          give up: -> intake.last
          skip: refused
          accept: "7/10" = 7
          accept: "6 or 7" = 6-7
          accept: "dunno" = not_sure
          reject: "4 days ago"
          next: when irritable -> plan.give
          next: when (worst_pain = 1 or worst_pain = 2) or side = left -> intake.signs
          next: else -> intake.last

        """)
  }

  @Test(
    "every part of a dialog is shown",
    arguments: [
      "# intake\nintake.yaml, 6 states, not reviewed yet\n",
      "  fact irritable: settles = next_day or (worst_pain >= 7 and not ready)\n",
      "  was: welcome\n  set: level = low\n", "  say when answered(side): Sorry about the {side} knee.\n",
      "some of Hot and swollen (hot, raises hot_knee) / None of these (none, alone)\n",
      "  always: asked even when answered ahead\n", "  read back: worst_pain, side\n  edit: Which one?\n",
      "  skip: -> intake.last\n  next: always -> resume\n", "  raise: hot_knee\n  lower: urgent\n  forget: signs\n",
      "  end: the conversation is over\n",
    ])
  func parts(text: String) throws {
    let script = try script()
    #expect(script.described(script.dialogs[0]).contains(text))
  }

  @Test(
    "cards, nudges, calls, topics and flags are shown",
    arguments: [
      "  set: level = high when since >= 21 days\n", "  card: light (Light) when not irritable\n",
      "  plan: soon (after 2 days to intake.worst_pain)\n", "  call: intake.signs\n  next: always -> return\n",
      "# Topics\n\n## ice\n  phrases: ice|cold / cool it?\n  when: answered(worst_pain)\n",
      "  otherwise: First your pain.\n", "  set: ready = yes\n",
      "# Texts\n\n## limit\n  when age < 18: 3\n  else: 6\n",
      "## urgent\n  say: See someone today.\n  hot_knee: a hot knee\n    patterns: knee is {hot} / hot .. knee\n",
      "    unless: not hot\n",
    ])
  func others(text: String) throws {
    let script = try script()
    let page =
      script.described(script.dialogs[1]) + script.describedTopics() + script.describedTexts()
      + script.describedFlags()
    #expect(page.contains(text), "\(page)")
  }

  @Test("further lines of a text stand under its first")
  func lines() throws {
    let files = Samples.file(
      "states:\n  first:\n    say: |\n      One.\n      Two.\n    next: last\n  last: {end: yes}")
    let script = try #require(loadScript(files: files).script)
    #expect(script.described(script.dialogs[0]).contains("  say: One.\n    Two.\n  next"))
  }

  @Test("a folder becomes one JSON object, without the files that can't be parsed")
  func json() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = ["b.yaml": "dialog: b\nsya: yes\n", "a.yaml": "dialog: a\n", "c.yaml": "dialog: [c\n"]
    for (name, text) in texts { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let all = jsonDescription(directory: folder.path)
    #expect(
      all.json == """
        {"files":[{"file":"a.yaml","content":{"dialog":"a"}},{"file":"b.yaml","content":{"dialog":"b","sya":"yes"}}]}
        """)
    #expect(all.diagnostics.map(\.code) == ["yaml_syntax"])
    let one = jsonDescription(directory: folder.path, dialog: "a")
    #expect(one.json == "{\"files\":[{\"file\":\"a.yaml\",\"content\":{\"dialog\":\"a\"}}]}")
  }
}
