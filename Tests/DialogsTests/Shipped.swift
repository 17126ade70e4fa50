import Conversation
import Dialog
import DialogFiles
import Foundation
import Testing
import Transcripts

/// The dialogs and conversations that are shipped, each read once.
enum Shipped {
  static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Nil when the dialogs can't be used.
  static let coach = loadScript(directory: checkout.appendingPathComponent("Dialogs").path).script.map { Coach($0) }

  static let transcripts: [Transcript] = {
    let folder = checkout.appendingPathComponent("Tests/Transcripts")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".transcript") }.sorted().compactMap { file in
      let path = folder.appendingPathComponent(file)
      return (try? String(contentsOf: path, encoding: .utf8)).flatMap { try? Transcript(reading: $0, file: file) }
    }
  }()

  static func text(of file: String) throws -> String {
    try String(contentsOf: checkout.appendingPathComponent(file), encoding: .utf8)
  }

  /// Plays every shipped conversation; `look` sees each turn with the session after it.
  static func play(_ look: (Transcript, Exchange, Turn, Session, Coach) throws -> Void) throws {
    let coach = try #require(coach, "the dialogs can't be used: run `kneecoach check`")
    try #require(!transcripts.isEmpty)
    for transcript in transcripts {
      var session = coach.newSession()
      for exchange in transcript.exchanges {
        let turn = coach.respond(to: exchange.input, in: &session, now: exchange.now)
        try look(transcript, exchange, turn, session, coach)
      }
    }
  }
}

extension Coach {
  /// The active answer to a slot, in canonical form.
  func answer(_ slot: String, in session: Session) -> String? {
    guard let index = script.slots.firstIndex(where: { $0.name == slot }) else { return nil }
    return value(of: index, in: session).map { describe($0, slot: index) }
  }
}

extension String {
  /// Small letters and single spaces, so that line breaks and capitals don't matter.
  var plain: String { lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
