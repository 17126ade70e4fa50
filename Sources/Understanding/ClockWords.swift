/// The part of the day that a time of the clock falls in: "7am", "half six in the evening", "at 12".
struct ClockWords {
  let view: MessageView

  /// A word for that part of the day; nil where no time is told.
  var partOfDay: String? {
    for index in view.tokens.indices {
      guard
        let hour = view.tokens[index].value
          ?? (view.lexeme(index).number >= 0 ? Double(view.lexeme(index).number) : nil),
        hour == hour.rounded(), hour >= 0, hour <= 24
      else { continue }
      var end = index + 1
      if end < view.count, view.tokens[end].value != nil, view.before(end) == .hyphen { end += 1 }
      while view.isOne(of: "ish o clock oclock sharp", at: end) { end += 1 }
      let isMorning = view.isOne(of: "am", at: end) && !view.isOne(of: "i", at: end - 1)
      let isLater = view.isOne(of: "pm", at: end)
      let isTime =
        isMorning || isLater || end > index + 1 || view.isOne(of: "at around about by half past", at: index - 1)
      guard isTime, view.lexeme(end).unitDays == 0 else { continue }
      if isMorning { return hour == 12 ? "night" : "morning" }
      if hour == 12 || isLater && hour == 1 { return "noon" }
      if isLater { return hour < 5 ? "afternoon" : "evening" }
      if hour > 12 { return hour < 14 ? "noon" : hour < 17 ? "afternoon" : "evening" }
      return hour >= 7 ? "morning" : nil
    }
    return nil
  }
}
