import Conversation
import Dialog
import Understanding

/// One conversation: waits for what a person does, lets host and coach decide, and shows what comes of it.
struct Talk {
  let coach: Coach
  let clock: () -> LocalTime
  var window: Window
  var listener: any Listener
  private var session: Session
  private var host = Host()

  init(coach: Coach, clock: @escaping () -> LocalTime, window: Window, listener: any Listener) {
    self.coach = coach
    self.clock = clock
    self.window = window
    self.listener = listener
    session = coach.newSession()
  }

  /// Talks until the person leaves. Returns the exit code.
  mutating func run() throws(Screen.Failure) -> Int32 {
    listener.noteWaiting()
    try window.say(coach.respond(to: .start, in: &session, now: clock()).messages)
    while true {
      let event = listener.next(wait)
      listener.noteWaiting()
      try acknowledge(event)
      switch host.reply(to: event) {
      case .ask(let input):
        if try isLast(isUnseen(event) ? answerUnseen(input) : answer(input)) { return 0 }
      case .notice(let notice): try window.say(notice)
      case .remind: try remind()
      case .redraw: try redraw()
      case .leave(let last, let status):
        if let last {
          try window.say(coach.respond(to: last, in: &session, now: clock()).messages, inPages: false)
        }
        try window.say(.notKept)
        return status
      }
    }
  }

  private var wait: Wait {
    Wait(prompt: window.hasMore ? .more : .answer, offers: window.hasMore ? Offers() : offers, columns: window.columns)
  }

  /// The open question could not be seen when this was written.
  private func isUnseen(_ event: Event) -> Bool {
    if case .lineAhead = event { return true }
    return window.hasMore
  }

  private mutating func answer(_ input: Input) throws(Screen.Failure) -> Turn {
    let turn = coach.respond(to: input, in: &session, now: clock())
    try window.say(turn.messages, inPages: !host.isOver(after: turn))
    return turn
  }

  /// Words that were written while a question was still to be shown can't be meant as its answer. Danger signs,
  /// questions and commands are heard all the same.
  private mutating func answerUnseen(_ input: Input) throws(Screen.Failure) -> Turn? {
    try window.sayRest()
    var attempt = session
    let turn = coach.respond(to: input, in: &attempt, now: clock())
    guard host.counts(turn) else {
      try window.say(.unseen)
      return nil
    }
    session = attempt
    try window.say(turn.messages, inPages: !host.isOver(after: turn))
    return turn
  }

  private mutating func isLast(_ turn: Turn?) throws(Screen.Failure) -> Bool {
    guard let turn, host.isOver(after: turn) else { return false }
    try window.say(.notKept)
    return true
  }

  /// Shows a line that was not typed here, and sets what the person did apart from the answer.
  private mutating func acknowledge(_ event: Event) throws(Screen.Failure) {
    switch event {
    case .line(let text), .lineAhead(let text):
      if !text.allSatisfy(\.isWhitespace) {
        try window.hear(text, isShown: !listener.needsEcho)
      } else if window.hasMore {
        return
      }
    case .redraw: return
    case .tooLong, .interrupt, .cleared, .end: break
    }
    try window.leaveRoom()
  }

  /// Goes on with what is still to be shown, or shows the open question again, to a person who only pressed Enter.
  /// Blank lines of a file are no such person.
  private mutating func remind() throws(Screen.Failure) {
    if window.hasMore { return try window.sayMore() }
    guard window.isTerminal, let question = coach.openQuestion(of: session) else { return }
    try window.say([question])
  }

  /// A screen that can't be cleared gets the open question once more.
  private mutating func redraw() throws(Screen.Failure) {
    if try !window.redraw() { try remind() }
  }

  private var offers: Offers {
    let commands = coach.script.commands.compactMap(\.phrases.first)
    guard case .ask(let ask)? = coach.openQuestion(of: session)?.body else { return Offers(commands: commands) }
    return Offers(options: ask.offers.filter { Int($0.id) == nil }.map { cleaned($0.label) }, commands: commands)
  }
}
