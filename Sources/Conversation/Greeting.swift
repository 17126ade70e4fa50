import Dialog
import Understanding

/// Greeting somebody who comes back: how long it has been, and where the conversation was.
extension TurnMaker {
  mutating func welcomeBack() {
    let last = now.seconds - pause
    if days(since: last) > 0 {
      say(.welcomeBackLater, filling: ["ago": timeSince(last)])
    } else {
      say(.welcomeBack)
    }
    if session.pending?.isChange ?? true, let slot = openSlot {
      say(.weWereAt, filling: ["place": script.slots[slot].label])
    }
  }

  /// How long ago a moment was, in the largest unit that fits: `3 weeks`, `1 day`, `less than a day`.
  func timeSince(_ moment: Int64) -> String { spokenDays(Span(Double(days(since: moment)))) }

  /// Days by the person's calendar. A few hours are no day, also past midnight.
  private func days(since moment: Int64) -> Int {
    let someHours: Int64 = 6 * 3600
    guard now.seconds - moment >= someHours else { return 0 }
    func day(_ seconds: Int64) -> Int64 { (seconds + Int64(now.utcOffset)) / 86_400 }
    return Int(day(now.seconds) - day(moment))
  }
}
