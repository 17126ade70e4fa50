import Dialog
import Testing
import Understanding

/// A small script that is not about knees: readers know English, not a subject.
enum Fixture {
  static let now = LocalTime(seconds: 1_772_366_400)  // Sunday 2026-03-01, noon UTC

  /// An interpreter with one slot and the question that fills it.
  static func asking(
    _ question: String, _ kind: Slot.Kind, unsure: Bool = true, phrases: [String] = [], danger: Bool = false
  ) -> Interpreter {
    Interpreter(script(question, kind, unsure: unsure, phrases: phrases, danger: danger))
  }

  static func script(
    _ question: String, _ kind: Slot.Kind, unsure: Bool, phrases: [String] = [], danger: Bool = false
  ) -> Script {
    let ask = Message(id: "d.s.ask", Text(segments: [.literal(question)]))
    let state = State(name: StateName("d", "s"), question: Question(ask: [ask], slot: "answer"))
    return Script(
      name: "fixture", start: state.name, dialogs: [Dialog(name: "d", states: [state])],
      slots: [Slot(name: "answer", kind: kind, unsure: unsure, label: "Answer", phrases: phrases, danger: danger)])
  }

  /// What the reader makes of a text: a short name for tables.
  static func reads(_ text: String, _ interpreter: Interpreter) -> String {
    describe(interpreter.read(interpreter.hear(text), slot: 0, now: now))
  }

  static func describe(_ outcome: ReadOutcome) -> String {
    switch outcome {
    case .understood(let reading): describe(reading.value) + (reading.hedged ? "?" : "")
    case .oneOf(let values): values.map(describe).joined(separator: " or ")
    case .outOfRange: "out of range"
    case .unsureNotAllowed: "unsure not allowed"
    case .nothing: "nothing"
    }
  }

  static func describe(_ value: Value) -> String {
    switch value {
    case .yesNo(let yes): yes ? "yes" : "no"
    case .number(let span), .duration(let span):
      span.low == span.high ? trim(span.low) : "\(trim(span.low))-\(trim(span.high))"
    case .choice(let index): "#\(index + 1)"
    case .choices(let set): "#" + set.indices.map { "\($0 + 1)" }.joined(separator: "+")
    case .side(let side): side.rawValue
    case .text(let text): "\"\(text)\""
    case .unsure: "unsure"
    case .skipped: "skipped"
    case .gaveUp: "gave up"
    }
  }

  private static func trim(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String((number * 100).rounded() / 100)
  }
}

/// A text and what must be understood of it; a trailing "?" (hedged) is only compared where the row has one.
struct Row: Sendable, CustomTestStringConvertible {
  var text: String
  var expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { "\(text) -> \(expected)" }

  func fits(_ got: String) -> Bool { got == expected || (got.hasSuffix("?") && String(got.dropLast()) == expected) }
}
