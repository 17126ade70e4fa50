import CReadline
import Glibc

/// Reads lines from a terminal, with editing, completion and the history of this run. One at a time: readline is one.
struct ReadlineListener: Listener {
  let needsEcho = false
  private let prompts: [Wait.Prompt: String]
  /// In bytes. A line that is too long for a message can still be fetched back and shortened.
  private static let longestRemembered = 65_536

  /// Nil when the terminal can't be prepared.
  init?(_ manner: Manner) {
    guard kc_open(manner.isLively ? 0 : 1) == 0 else { return nil }
    prompts = [
      .answer: Self.prompt(">", .prompt, manner), .more: Self.prompt("[Enter for more]", .aside, manner),
    ]
  }

  private static func prompt(_ text: String, _ role: Line.Role, _ manner: Manner) -> String {
    // Readline has to know which bytes take no room: they stand between 1 and 2.
    manner.inColour ? "\u{01}" + role.painted("\u{02}\(text)\u{01}") + "\u{02} " : text + " "
  }

  mutating func next(_ wait: Wait) -> Event {
    offer(wait.offers)
    var line: UnsafeMutablePointer<CChar>?
    var dropped = 0
    let outcome = kc_read_line(prompts[wait.prompt] ?? "> ", Int32(wait.columns), Event.limit + 1, &line, &dropped)
    defer { kc_release(line) }
    switch outcome {
    case KC_LINE, KC_LINE_AHEAD:
      guard let line else { return .end }
      if line.pointee != 0 && strlen(line) <= Self.longestRemembered { kc_remember(line) }
      if dropped > 0 { return .tooLong }
      let event = Event(typed: String(cString: line))
      guard outcome == KC_LINE_AHEAD, case .line(let text) = event else { return event }
      return .lineAhead(text)
    case KC_INTERRUPT: return .interrupt
    case KC_CLEARED: return .cleared
    case KC_REDRAW: return .redraw
    default: return .end
    }
  }

  func noteWaiting() { kc_note_waiting() }

  func close() { kc_close() }

  private func offer(_ offers: Offers) {
    let words = (offers.options + offers.commands).map { Array($0.utf8CString) }
    // The C side copies the words, so the pointers need to live only as long as the call.
    withPointers(to: words[...], []) { kc_offer($0, Int32($0.count), Int32(offers.options.count)) }
  }

  private func withPointers(
    to words: ArraySlice<[CChar]>, _ pointers: [UnsafePointer<CChar>?], _ body: ([UnsafePointer<CChar>?]) -> Void
  ) {
    guard let word = words.first else { return body(pointers) }
    word.withUnsafeBufferPointer { withPointers(to: words.dropFirst(), pointers + [$0.baseAddress], body) }
  }
}
