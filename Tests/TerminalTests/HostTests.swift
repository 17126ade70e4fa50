import Conversation
import Terminal
import Testing

@Suite("Staying and leaving")
struct HostTests {
  /// The replies to one event after the other.
  private func replies(_ events: [Event]) -> [Host.Reply] {
    var host = Host()
    return events.map { host.reply(to: $0) }
  }

  @Test(
    "each event has its reply",
    arguments: [
      ([Event.line("hi")], [Host.Reply.ask(.text("hi"))]),
      ([.line(""), .line(" \u{3000} ")], [.remind, .remind]),
      ([.lineAhead("hi"), .lineAhead("")], [.ask(.text("hi")), .remind]),
      ([.tooLong], [.notice(.tooLong)]),
      ([.cleared, .cleared], [.notice(.leaveOrStay), .notice(.leaveOrStay)]),
      ([.cleared, .interrupt], [.notice(.leaveOrStay), .leave(last: nil, status: 130)]),
      ([.interrupt, .cleared, .line("hi")], [.notice(.leaveOrStay), .notice(.leaveOrStay), .ask(.text("hi"))]),
      ([.end], [.leave(last: .end, status: 0)]),
      ([.interrupt], [.notice(.leaveOrStay)]),
      ([.interrupt, .interrupt], [.notice(.leaveOrStay), .leave(last: nil, status: 130)]),
      ([.interrupt, .end], [.notice(.leaveOrStay), .leave(last: .end, status: 0)]),
      (
        [.interrupt, .line("no"), .interrupt],
        [.notice(.leaveOrStay), .ask(.text("no")), .notice(.leaveOrStay)]
      ),
      ([.interrupt, .redraw, .interrupt], [.notice(.leaveOrStay), .redraw, .leave(last: nil, status: 130)]),
      ([.interrupt, .line(""), .interrupt], [.notice(.leaveOrStay), .remind, .notice(.leaveOrStay)]),
    ])
  func reply(events: [Event], expected: [Host.Reply]) {
    #expect(replies(events) == expected)
  }

  @Test(
    "only a goodbye or a stop that the coach took as one ends the program",
    arguments: [
      (Trace.Reading.command(.goodbye), true), (.command(.stop), true), (.command(.thanks), false),
      (.command(.restart), false), (.answer, false), (.flag, false), (.none, false), (.retry(1), false),
    ])
  func leaving(reading: Trace.Reading, isOver: Bool) {
    #expect(Host().isOver(after: Turn(trace: Trace(reading: reading))) == isOver)
  }
}

@Suite("Words written before the question was seen")
struct UnseenTests {
  @Test(
    "commands, questions, corrections and danger signs count; what would be taken as an answer does not",
    arguments: [
      (Trace.Reading.command(.help), true), (.topic(0), true), (.correction, true), (.flag, true), (.answer, false),
      (.option, false), (.retry(1), false), (.gaveUp, false), (.clarification, false), (.none, false),
    ])
  func counting(reading: Trace.Reading, counts: Bool) {
    #expect(Host().counts(Turn(trace: Trace(reading: reading))) == counts)
  }

  @Test("a danger sign beside an answer counts")
  func danger() {
    #expect(Host().counts(Turn(trace: Trace(reading: .answer, raised: [0]))))
  }
}

@Suite("Colour and drawing")
struct MannerTests {
  @Test(
    "colour needs a terminal that can, and nobody who asked to do without",
    arguments: [
      (false, true, ["TERM": "xterm"], true, false),
      (true, true, ["TERM": "xterm"], false, true),
      (false, false, ["TERM": "xterm"], false, true),
      (false, true, ["TERM": "dumb"], false, false),
      (false, true, [:], false, false),
      (false, true, ["TERM": "xterm", "NO_COLOR": "1"], false, false),
      (false, true, ["TERM": "xterm", "NO_COLOR": ""], true, false),
    ])
  func colour(plain: Bool, isTerminal: Bool, environment: [String: String], inColour: Bool, isPlain: Bool) {
    let manner = Manner(plain: plain, isTerminal: isTerminal, columns: 80, environment: environment)
    #expect(manner.inColour == inColour)
    #expect(manner.isPlain == isPlain)
  }

  @Test(
    "dots are drawn where there are letters for them", arguments: [("xterm", true), ("linux", false), ("dumb", false)])
  func dots(terminal: String, canDraw: Bool) {
    let manner = Manner(plain: false, isTerminal: true, columns: 80, environment: ["TERM": terminal])
    #expect(manner.canDrawDots == canDraw)
  }

  @Test(
    "lines are as wide as the window, within what can be read",
    arguments: [
      (40, [:], 40), (200, [:], 76), (5, [:], 20), (0, [:], 76), (0, ["COLUMNS": "50"], 50),
      (40, ["COLUMNS": "50"], 40), (0, ["COLUMNS": "wide"], 76),
    ])
  func width(columns: Int, environment: [String: String], expected: Int) {
    #expect(Manner(plain: false, isTerminal: true, columns: columns, environment: environment).width == expected)
  }
}
