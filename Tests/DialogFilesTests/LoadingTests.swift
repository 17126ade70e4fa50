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
    #expect(script.house.corrections == ["actually"])
    #expect(script.commands.map(\.name) == Command.Name.allCases)
    #expect(script.sources.map(\.title) == ["Facts"])
    #expect(script.tiers[.urgent]?.say?.id == "flags.urgent.say")
  }

  @Test("slots keep all that is written about them")
  func slots() throws {
    let slots = try #require(loaded.script).slots
    #expect(slots.map(\.name) == ["ready", "worst_pain", "age", "settles", "signs", "side", "since", "words", "level"])
    #expect(slots[1].kind == .scale(0...10))
    #expect(slots[1].unsure && slots[1].ahead && slots[1].worse == .higher && slots[1].phrases == ["pain"])
    #expect(slots[1].label == "worst pain")
    #expect(slots[2].kind == .number(unit: "years", min: 18, max: 110))
    #expect(slots[3].choices[1].spoken == "by the next day" && slots[3].choices[1].phrases == ["tomorrow"])
    #expect(slots[4].danger && slots[4].choices[0].flag == "hot_knee" && slots[4].choices[1].exclusive)
    #expect(slots[0].location == SourceLocation(file: "intake.yaml", line: 9, column: 3))
  }

  @Test("message ids: none for the first, then names, then numbers from 1")
  func messageIDs() throws {
    let intake = try #require(loaded.script).dialogs[0]
    #expect(intake.states[0].say.map(\.id) == ["intake.hello.say", "intake.hello.say.sorry", "intake.hello.say.1"])
    #expect(intake.states[0].say[2].variants.count == 2)
    let question = try #require(intake.states[1].question)
    #expect(question.ask.map(\.id) == ["intake.worst_pain.ask", "intake.worst_pain.ask.1"])
    #expect(question.retry.map(\.id) == ["intake.worst_pain.retry", "intake.worst_pain.retry.1"])
    #expect(question.why?.id == "intake.worst_pain.why")
    #expect(question.help?.variants == ["Think of the worst: the single worst moment."])
    #expect(intake.states[3].readBack?.edit.id == "intake.right.edit")
    let script = try #require(loaded.script)
    #expect(script.topics[0].otherwise?.id == "topics.ice.otherwise")
    #expect(script.flags[0].say?.id == "flags.hot_knee.say")
    #expect(script.house.messages[.help]?.id == "house.help")
  }

  @Test("questions keep their ladder, skip and examples")
  func questions() throws {
    let states = try #require(loaded.script).dialogs[0].states
    let question = try #require(states[1].question)
    #expect(question.giveUp == StateName("intake", "last"))
    #expect(question.skip == .refused)
    #expect(question.examples.map(\.text) == ["7/10", "6 or 7", "dunno", "4 days ago"])
    #expect(question.examples.map(\.value) == [.number(Span(7)), .number(Span(6, 7)), .unsure, nil])
    #expect(states[2].question?.always == true)
    #expect(states[2].question?.examples[0].value == .choices(ChoiceSet(index: 0)))
    #expect(states[3].question?.skip == .to(StateName("intake", "last")))
  }

  @Test("ways on lead to states of this dialog, other dialogs, back and on")
  func transitions() throws {
    let script = try #require(loaded.script)
    let intake = script.dialogs[0].states
    #expect(intake[1].next.map(\.go) == ["plan.give", "intake.signs", "intake.last"].map(Self.state))
    #expect(intake[1].next[0].when == .fact("irritable"))
    #expect(intake[3].next.map(\.go) == [.resume])
    #expect(intake[4].lower == .tier(.urgent) && intake[4].forget == ["signs"] && intake[4].raise == ["hot_knee"])
    #expect(script.dialogs[1].states[1].call == StateName("intake", "signs"))
    #expect(script.dialogs[1].states[1].next.map(\.go) == [.back])
    #expect(script.dialogs[1].states[0].set.map(\.value) == [.choice(1), .duration(Span(21))])
    #expect(script.nudges[0].afterDays == 2)
  }

  private static func state(_ name: String) -> Transition.Target {
    let parts = name.split(separator: ".").map(String.init)
    return .state(StateName(parts[0], parts[1]))
  }

  @Test("cards keep doses, rows and pictures")
  func cards() throws {
    let cards = try #require(loaded.script).cards
    #expect(cards[0].doses.map(\.reps) == [8, 8] && cards[0].doses[0].when == .fact("irritable"))
    #expect(cards[0].doses[1].holdSeconds == 5 && cards[0].doses[0].daysPerWeek == 3)
    #expect(cards[0].attachments.map(\.url) == ["squat.svg"])
    #expect(cards[0].attachments.map(\.alt) == ["A squat"])
    #expect(cards[0].attachments.map(\.variant) == [.harder])
    #expect(cards[1].marks == [.green, .amber])
    #expect(cards[1].rows == [["0-3", "Go on"], ["4-5", "Hold"]])
  }

  @Test("rules keep their states, slots and conditions")
  func rules() throws {
    let rules = try #require(loaded.script).rules
    #expect(
      rules.map(\.kind) == [
        .before(StatePattern(dialog: "plan"), clear: ["signs"]),
        .never(StatePattern(dialog: "plan", state: "give"), when: .fact("danger")),
        .always([.stop, .help, .end]),
        .everywhere(.emergency, go: StateName("intake", "last")),
        .monotone(fact: "irritable", slots: ["worst_pain"]),
      ])
  }

  @Test("words that YAML 1.1 would take for something else stay what was typed")
  func words() throws {
    let script = try #require(
      loadScript(
        files: Samples.asking(
          "{type: choice, choices: [{id: 007, label: 1:30}, {id: no, label: off}, {id: 1e3, label: 0x1F}]}")
      ).script)
    #expect(script.slots[0].choices.map(\.id) == ["007", "no", "1e3"])
    #expect(script.slots[0].choices.map(\.label) == ["1:30", "off", "0x1F"])
  }

  @Test("the digest changes with any byte, name or order, and with nothing else")
  func digest() {
    let files = Samples.everything
    let other = [(files[0].name, files[0].text + " "), files[1]]
    let renamed = [files[0], ("q.yaml", files[1].text)]
    let digests = [files, other, renamed, files.reversed()].map { loadScript(files: $0).script?.digest }
    #expect(!digests.contains(nil) && Set(digests).count == 4)
    #expect(loaded.script?.digest == digests[0])
  }

  @Test("a byte order mark and lines that end as on Windows are no mistake")
  func windows() {
    let files = Samples.everything.map { ($0.name, "\u{FEFF}" + $0.text.replacing("\n", with: "\r\n")) }
    #expect(loadScript(files: files).diagnostics == [])
  }
}
