import CReadline
import Glibc

/// Reads lines from a terminal, with editing, completion and the history of this run. One at a time: readline is one.
struct ReadlineListener: Listener {
  let needsEcho = false
  private let prompt: String
  /// In bytes. A line that is too long for a message can still be fetched back and shortened.
  private static let longestRemembered = 65_536

  /// Nil when the terminal can't be prepared.
  init?(_ manner: Manner) {
    guard kc_open(manner.isLively ? 0 : 1) == 0 else { return nil }
    let role = Line.Role.prompt
    // Readline has to know which bytes take no room: they stand between 1 and 2.
    let painted = role.painted("\u{02}>\u{01}")
    prompt = manner.inColour ? "\u{01}\(painted)\u{02} " : "> "
  }

  mutating func next(offers: Offers) -> Event {
    offer(offers)
    var line: UnsafeMutablePointer<CChar>?
    var dropped = 0
    let outcome = kc_read_line(prompt, Event.limit + 1, &line, &dropped)
    defer { kc_release(line) }
    switch outcome {
    case KC_LINE:
      guard let line else { return .end }
      if line.pointee != 0 && strlen(line) <= Self.longestRemembered { kc_remember(line) }
      return dropped > 0 ? .tooLong : Event(typed: String(cString: line))
    case KC_INTERRUPT: return .interrupt
    default: return .end
    }
  }

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
