import Dialog
import Foundation
import Understanding

/// Reads rows with the conversation's own interpreter: a small script for the row's question, or the dialogs' script
/// for intents and emergencies.
struct RowReader {
  let dialogs: DialogsOption
  private var whole: (script: Script, interpreter: Interpreter)?
  private var questions: [QuestionKey: (script: Script, interpreter: Interpreter)] = [:]

  private struct QuestionKey: Hashable {
    var kind: UnderstandRow.Kind
    var question: String
    var options: [UnderstandRow.Option]
  }

  init(dialogs: DialogsOption) { self.dialogs = dialogs }

  /// What was understood of the row's text, and why.
  mutating func read(_ row: UnderstandRow) throws -> (Got, [String]) {
    switch row.kind {
    case .intent, .emergency:
      let (script, interpreter) = try wholeScript()
      let heard = interpreter.hear(row.text)
      let got = row.kind == .intent ? intent(heard, script, interpreter) : tier(heard, script, interpreter)
      return (.name(got), interpreter.explain(heard, script: script))
    case .yesno, .number, .duration, .side, .choice:
      let (script, interpreter) = question(row)
      let heard = interpreter.hear(row.text)
      let now = try moment(row.now)
      return (answer(heard, row, interpreter, now), interpreter.explain(heard, script: script))
    }
  }

  private mutating func wholeScript() throws -> (Script, Interpreter) {
    if let whole { return whole }
    let script = try dialogs.loadOrExit()
    let loaded = (script, Interpreter(script))
    whole = loaded
    return loaded
  }

  private func intent(_ heard: Heard, _ script: Script, _ interpreter: Interpreter) -> String {
    if let command = interpreter.command(heard), command != .hello { return command.rawValue }
    if let topic = interpreter.topic(heard) { return name(script.topics[topic]) }
    if let command = interpreter.clauseCommand(heard), command != .hello { return command.rawValue }
    return "none"
  }

  /// Small talk is met and news is noted, but neither asks for anything.
  private func name(_ topic: Topic) -> String { topic.kind == .question ? topic.name : "none" }

  private func tier(_ heard: Heard, _ script: Script, _ interpreter: Interpreter) -> String {
    (interpreter.sightings(heard).map { script.flags[$0.flag].tier }.max() ?? .none).rawValue
  }

  private mutating func question(_ row: UnderstandRow) -> (Script, Interpreter) {
    let key = QuestionKey(kind: row.kind, question: row.question ?? "", options: row.options ?? [])
    if let known = questions[key] { return known }
    let slot = Slot(name: "answer", kind: slotKind(row), unsure: row.kind == .yesno)
    let ask = Message(id: "row.question.ask", Text(segments: [.literal(key.question)]))
    let state = State(
      name: StateName("row", "question"), question: Question(ask: [ask], slot: slot.name), end: false)
    var script = Script(
      name: "row", start: state.name, dialogs: [Dialog(name: "row", states: [state])], slots: [slot])
    // An option is read with the dialogs' words around it, as in a conversation.
    if row.kind == .choice, let whole = try? wholeScript().0 {
      script.groups = whole.groups
      script.commands = whole.commands
    }
    let made = (script, Interpreter(script))
    questions[key] = made
    return made
  }

  private func slotKind(_ row: UnderstandRow) -> Slot.Kind {
    switch row.kind {
    case .number: .scale(0...10)
    case .duration: .duration
    case .side: .side
    case .choice: .choice((row.options ?? []).map { Choice(id: $0.id, label: $0.label) })
    case .yesno, .intent, .emergency: .yesNo
    }
  }

  private func answer(_ heard: Heard, _ row: UnderstandRow, _ interpreter: Interpreter, _ now: LocalTime) -> Got {
    let nothing = Got.name(row.kind == .yesno ? "neither" : "none")
    let value: Value
    if let exact = interpreter.exactOption(heard, slot: 0), row.kind != .yesno || !heard.isNumber {
      value = exact
    } else if row.kind == .choice, interpreter.command(heard) != nil {
      return nothing
    } else if case .understood(let reading) = interpreter.read(heard, slot: 0, now: now) {
      value = reading.value
    } else {
      return nothing
    }
    switch value {
    case .yesNo(let yes): return .name(yes ? "yes" : "no")
    case .number(let span), .duration(let span): return .number(span.high)
    case .choice(let index): return .name(row.options?[index].id ?? "none")
    case .side(let side): return .name(side.rawValue)
    case .unsure: return row.kind == .yesno ? .name("unsure") : nothing
    default: return nothing
    }
  }

  /// Noon of a date, or the machine's clock.
  private func moment(_ date: String?) throws(RowMistake) -> LocalTime {
    guard let date else { return LocalTime(seconds: Int64(Date().timeIntervalSince1970)) }
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = date.contains("T") ? [.withInternetDateTime] : [.withFullDate]
    guard let moment = formatter.date(from: date) else {
      throw RowMistake(message: "\"now\" is no date like 2026-11-22")
    }
    return LocalTime(seconds: Int64(moment.timeIntervalSince1970) + (date.contains("T") ? 0 : 12 * 3600))
  }
}
