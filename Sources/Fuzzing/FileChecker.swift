import Conversation
import Dialog
import DialogFiles
import Foundation
import Understanding

/// Loads dialog files, talks with what came out, and complains about the first thing that may not be.
package struct FileChecker {
  private static let inputs = 20
  /// Inputs after which the session goes through its saved form.
  private static let saves = 4
  /// States that one turn may enter: the walk, and the one anew after a correction.
  private static let steps = 2 * 256

  /// Seconds of processor time that reading the files, or one input, may take.
  private let patience: Double
  /// Where files are written that can only be read from a disk.
  private let folder: String

  package init(folder: String, patience: Double = 5) {
    self.folder = folder
    self.patience = patience
  }

  /// Nil when all is well.
  package func complaint(_ files: [FuzzFile], seed: UInt64) -> Complaint? {
    do throws(Complaint) {
      let loaded = try within(patience, "reading the files") { () throws(Complaint) in try load(files) }
      try check(loaded, files)
      if let script = loaded.script {
        let coach = try within(patience, "preparing the script") { () throws(Complaint) in Coach(script) }
        try talk(coach, seed: seed)
        try serve(coach, seed: seed)
      }
      return nil
    } catch {
      return error
    }
  }

  // MARK: Loading

  private func load(_ files: [FuzzFile]) throws(Complaint) -> LoadedFiles {
    let texts = files.compactMap { file in
      String(validating: file.bytes, as: UTF8.self).map { (name: file.name, text: $0) }
    }
    if texts.count == files.count { return loadScript(files: texts) }
    do {
      for file in files { try Data(file.bytes).write(to: URL(fileURLWithPath: folder + "/" + file.name)) }
    } catch {
      throw Complaint("the files can't be written to \(folder)")
    }
    return loadScript(directory: folder)
  }

  private func check(_ loaded: LoadedFiles, _ files: [FuzzFile]) throws(Complaint) {
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    guard (loaded.script == nil) == !errors.isEmpty else {
      throw Complaint("there is a script beside errors, or neither of them")
    }
    for diagnostic in loaded.diagnostics {
      guard isCode(diagnostic.code) else { throw Complaint("'\(diagnostic.code)' is no code") }
      guard !diagnostic.message.isEmpty else { throw Complaint("\(diagnostic.code) has no text") }
      let place = diagnostic.location
      guard let file = files.first(where: { $0.name == place.file }) else {
        throw Complaint("\(diagnostic.code) is in no file: '\(place.file)'")
      }
      try check(place, diagnostic.code, in: String(decoding: file.bytes, as: UTF8.self))
    }
  }

  private func check(_ place: SourceLocation, _ code: String, in text: String) throws(Complaint) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(\.count)
    // YAML has more ends of lines than editors have.
    let others = text.unicodeScalars.count { "\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
    // A file may end in front of the line that is missed.
    guard (1...lines.count + others + 1).contains(place.line) else {
      throw Complaint("\(code) is in line \(place.line) of \(lines.count)")
    }
    let isPlain = others == 0 && place.line <= lines.count
    let width = isPlain ? lines[place.line - 1] : lines.max() ?? 0
    guard (1...width + 1).contains(place.column) else {
      throw Complaint("\(code) is in column \(place.column) of line \(place.line), which has \(width)")
    }
  }

  private func isCode(_ code: String) -> Bool {
    code.first?.isLetter == true && code.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") }
  }

  // MARK: Talking

  private func talk(_ coach: Coach, seed: UInt64) throws(Complaint) {
    var dice = Dice(seed: seed, part: -1)
    var session = coach.newSession()
    var now = LocalTime(seconds: 1_795_344_156, utcOffset: dice.pick([0, 3600, -43_200]))
    var open: Ask?
    for number in 0..<Self.inputs {
      now.seconds += Int64(dice.size(upTo: 400_000))
      let input = number == 0 ? .start : input(at: open, &dice)
      let before = session
      let turn = try within(patience, "an input") { () throws(Complaint) in
        coach.respond(to: input, in: &session, now: now)
      }
      try check(turn, from: before, to: session)
      for message in turn.messages { if case .ask(let ask) = message.body { open = ask } }
      if number % Self.saves == 0 || number == Self.inputs - 1 { try save(session, coach) }
    }
  }

  private func input(at open: Ask?, _ dice: inout Dice) -> Input {
    switch dice.below(16) {
    case 0: return .tick
    case 1: return dice.pick([.start, .end, .reset])
    case 2...9:
      guard let open else { return .text(dice.typed()) }
      if let offer = open.offers.randomElement(using: &dice) {
        return dice.once(in: 3) ? .text(offer.label) : .choice(ids: [offer.id], ask: dice.once(in: 2) ? open.id : nil)
      }
      if let range = open.range { return .choice(ids: ["\(dice.within(range))"], ask: nil) }
      return .text(dice.typed())
    default: return .text(dice.typed())
    }
  }

  private func check(_ turn: Turn, from before: Session, to session: Session) throws(Complaint) {
    guard turn.trace.entered.count <= Self.steps else {
      throw Complaint("a turn entered \(turn.trace.entered.count) states")
    }
    guard session.rev == before.rev + (turn.messages.isEmpty ? 0 : 1) else {
      throw Complaint("the revision went from \(before.rev) to \(session.rev)")
    }
    if turn.problem != nil, session != before || !turn.messages.isEmpty {
      throw Complaint("an input that can't be used changed the session")
    }
    for message in turn.messages where message.id.isEmpty { throw Complaint("a message has no id") }
  }

  private func save(_ session: Session, _ coach: Coach) throws(Complaint) {
    let restored: Session
    do {
      let data = try JSONEncoder().encode(coach.save(session))
      restored = try coach.restore(try JSONDecoder().decode(SavedSession.self, from: data))
    } catch {
      throw Complaint("a session can't be saved and read again: \(error)")
    }
    guard restored == session else { throw Complaint("a session is another one after it was saved") }
  }

  /// The same script behind the protocol: its messages must fit a line.
  private func serve(_ coach: Coach, seed: UInt64) throws(Complaint) {
    var checker = LineChecker(coach, patience: patience)
    var generator = LineGenerator(Dice(seed: seed, part: -2))
    for _ in 0..<Self.inputs { generator.hear(try checker.send(generator.next())) }
  }
}
