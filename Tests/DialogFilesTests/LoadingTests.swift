import Dialog
import Testing

@testable import DialogFiles

@Suite("Files that are right become a script")
struct LoadingTests {
  let loaded = loadScript(files: Samples.everything)

  @Test("a script with nearly everything loads without a finding")
  func everything() throws {
    #expect(loaded.diagnostics.map(\.description) == [])
    let script = try #require(loaded.script)
    #expect(script.name == "sample")
    #expect(script.start == StateName("intake", "hello"))
    #expect(script.reopen == script.start)
    #expect(script.dialogs.map(\.name) == ["intake", "plan"])
    #expect(script.digest.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil)
    #expect(script.house.messages.count == House.Key.allCases.count)
    #expect(script.house.words.count == House.Word.allCases.count)
    #expect(script.commands.map(\.name) == Command.Name.allCases)
    #expect(script.sources.map(\.title) == ["Facts"])
  }
}
