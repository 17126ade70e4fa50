import Conversation
import DialogChecks
import Testing

@Suite("How saved sessions fit a script")
struct SessionsFitTests {
  @Test("sessions are counted by what becomes of them, with reasons that name states and slots")
  func counts() {
    var report = SessionsFit()
    report.add(Fit(place: .same, anew: []))
    report.add(Fit(place: .new, anew: []))
    report.add(Fit(place: .ended, anew: []))
    report.add(Fit(place: .fallsBack(lost: "a.b", to: "a.c"), anew: []))
    for _ in 0..<2 {
      report.add(Fit(place: .asksAnew(at: "a.fall"), anew: [Fit.Anew(slot: "fall", reason: .newDangerQuestion)]))
    }
    report.add(.damaged(field: "phase"))
    #expect(
      report.lines == [
        "7 saved sessions: 2 resume in place, 1 fall back, 2 asked something anew, 1 ended, 1 can't be read.",
        "  2 x 'fall': a danger question that is new",
        "  1 x can't be read: this saved conversation is damaged in 'phase'",
        "  1 x the state 'a.b' is gone: goes on at 'a.c'",
      ])
  }

  @Test("an empty store is no problem")
  func empty() {
    #expect(
      SessionsFit().lines == [
        "0 saved sessions: 0 resume in place, 0 fall back, 0 asked something anew, 0 ended, 0 can't be read."
      ])
  }
}
