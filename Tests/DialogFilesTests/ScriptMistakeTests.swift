import Dialog
import Testing

@testable import DialogFiles

@Suite("Mistakes between files and in the script block")
struct ScriptMistakeTests {
  static let end = "states: {last: {end: yes}}\n"

  @Test("two files with one dialog name")
  func twins() {
    let files = Samples.file(Self.end) + [("zwei.yaml", "dialog: intake\n" + Self.end)]
    let loaded = loadScript(files: files)
    #expect(loaded.diagnostics.map(\.description).count == 1)
    #expect(loaded.diagnostics.first?.description.hasPrefix("zwei.yaml:1:9: error[duplicate_name]") == true)
  }

  @Test("two script blocks")
  func twoBlocks() {
    let more = "dialog: other\n" + Self.end + Samples.scriptBlock(start: "other")
    let loaded = loadScript(files: Samples.file(Self.end) + [("other.yaml", more)])
    #expect(loaded.diagnostics.map(\.code) == ["duplicate_name"])
    #expect(loaded.diagnostics.first?.location.file == "other.yaml")
  }

  @Test("no script block")
  func noBlock() {
    let loaded = loadScript(files: [("a.yaml", "dialog: a\n" + Self.end)])
    #expect(loaded.diagnostics.map(\.code) == ["missing_script"])
  }

  @Test(
    "a name that two files declare is told with the place of the first",
    arguments: [
      "slots: {x: {type: side}}", "facts: {x: tier = none}", "flags: {x: {tier: urgent, label: X}}",
      "topics: {x: {phrases: [p], say: S}}", "cards: {x: {kind: info, title: T}}", "groups: {x: [p]}",
      "nudges: {x: {after: 1 day, go: intake.last}}", "rules:\n  - {name: x, always: [stop]}",
    ])
  func doubledNames(part: String) {
    let other = "dialog: other\n" + Self.end + part + "\n"
    let loaded = loadScript(files: Samples.file(Self.end + part) + [("other.yaml", other)])
    #expect(loaded.diagnostics.map(\.code) == ["duplicate_name"])
    #expect(loaded.diagnostics.first?.message.contains("intake.yaml:") == true)
  }

  static func block(_ old: String, _ new: String) -> [(name: String, text: String)] {
    [("intake.yaml", "dialog: intake\n" + end + Samples.scriptBlock().replacing(old, with: new))]
  }

  @Test(
    "in the script block",
    arguments: [
      ("name: sample", "name: my script", "bad_name", "letters, digits"),
      ("start: intake", "start: intak", "unknown_state", "Did you mean 'intake'?"),
      ("    stuck: Words of stuck.\n", "", "missing_key", "'stuck'"),
      ("    stuck:", "    stuk:", "unknown_key", "Did you mean 'stuck'?"),
      ("    skip: [skip please]\n", "", "missing_key", "'skip'"),
      ("    left: word left\n", "", "missing_key", "'left'"),
      ("Words of corrected.", "\"{what} is {value}, {nope}\"", "unknown_placeholder", "'nope'"),
      ("Words of stuck.", "\"{what}\"", "unknown_placeholder", "'what'"),
      ("    urgent: {say: See someone today.}\n", "", "missing_key", "'urgent'"),
      ("{say: See someone today.}", "{}", "missing_key", "'say', 'go' or both"),
      ("  corrections: [actually]\n", "", "missing_key", "'corrections'"),
    ])
  func scriptBlock(old: String, new: String, code: String, says: String) {
    let loaded = loadScript(files: Self.block(old, new))
    let found = loaded.diagnostics.filter { $0.code == code }
    #expect(found.contains { $0.message.contains(says) }, "\(loaded.diagnostics)")
    #expect(loaded.script == nil)
  }

  @Test("a file that can't be parsed does not make the names that it declares unknown")
  func noCascade() {
    let broken = ("facts.yaml", "dialog: facts\nslots: {pain: {type: scale\nfacts: : :\n")
    let user = Samples.file("states:\n  first: {next: [{when: pain > 3, go: facts.more}]}\n  last: {sya: x}")
    let loaded = loadScript(files: user + [broken])
    #expect(loaded.diagnostics.map(\.code) == ["yaml_syntax", "unknown_key"])
  }

  @Test("no files at all")
  func noFiles() {
    #expect(loadScript(files: []).diagnostics.map(\.code) == ["no_files"])
  }
}
