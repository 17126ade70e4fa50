import Conversation

// The lines that go out.
extension LineServer {
  mutating func writeReady(_ line: Span<UInt8>) {
    writer.raw(#"{"v":1,"type":"ready","re":"#)
    writeName(reader.idRange, of: line)
    writer.raw(#","proto":"coach/1","app":"#)
    writer.string(app)
    writer.raw(#","script":"#)
    writer.string(coach.script.digest)
    writer.raw(#","limits":{"line":"#)
    writer.number(Limits.line)
    writer.raw(#","text":"#)
    writer.number(Limits.text)
    writer.raw(#","messages":"#)
    writer.number(Limits.messages)
    writer.raw(#","dedupe":"#)
    writer.number(Limits.answers)
    writer.raw(#"},"push":false}"#)
  }

  mutating func writeError(_ refusal: Refusal, _ line: Span<UInt8>?) {
    writer.raw(#"{"v":1,"type":"error","re":"#)
    writeName(line == nil ? 0..<0 : reader.idRange, of: line)
    writer.raw(#","session":"#)
    writeName(line == nil ? 0..<0 : reader.sessionRange, of: line)
    writer.raw(#","error":{"code":"#)
    writer.string(refusal.code.rawValue)
    writer.raw(#","message":""#)
    writer.raw(refusal.message)
    writer.byte("\"")
    if let field = refusal.field {
      writer.raw(#","field":""#)
      writer.raw(field)
      writer.byte("\"")
    }
    if refusal.code == .badVersion { writer.raw(#","supported":[1]"#) }
    if let rev = refusal.rev {
      writer.raw(#","rev":"#)
      writer.number(rev)
    }
    writer.raw(refusal.isRetryable ? #","retryable":true}"# : #","retryable":false}"#)
    let warning = refusal.code == .storeUnavailable ? dangerHeard() : []
    if !warning.isEmpty {
      writer.raw(#","messages":"#)
      writer.messages(shape.shaped(warning))
    }
    writer.byte("}")
  }

  /// A turn up to its messages.
  mutating func beginTurn(_ line: Span<UInt8>, rev: Int, isReplay: Bool = false) {
    writer.raw(#"{"v":1,"type":"turn","re":"#)
    writeName(reader.idRange, of: line)
    writer.raw(#","session":"#)
    writeName(reader.sessionRange, of: line)
    writer.raw(#","rev":"#)
    writer.number(rev)
    if isReplay { writer.raw(#","replay":true"#) }
    writer.raw(#","messages":"#)
  }

  /// A whole turn.
  ///
  /// - Returns: where in the output the messages and warnings stand, which is what a replay repeats.
  @discardableResult
  mutating func writeTurn(
    _ line: Span<UInt8>, rev: Int, _ messages: [Said] = [], hasControls: Bool = false
  ) -> Range<Int> {
    beginTurn(line, rev: rev)
    let start = writer.bytes.count
    let shaped = shape.shaped(messages)
    writer.messages(shaped)
    let room = Limits.line - (start - lineStart) - Self.tailSize
    if writer.bytes.count - start > room {
      writer.truncate(to: start)
      writer.messages(TurnShrink.shrunk(shaped, to: room))
    }
    if hasControls { writer.raw(#","warnings":["control_characters"]"#) }
    let end = writer.bytes.count
    writer.byte("}")
    return start..<end
  }

  /// Room for what follows the messages, and for the `replay` mark and a longer spelling of the names in a retry.
  private static let tailSize = 64 + 2 * 6 * Limits.name

  /// The bytes of a name as they came, between quotes; null where there is none.
  private mutating func writeName(_ range: Range<Int>, of line: Span<UInt8>?) {
    guard let line, !range.isEmpty else {
      writer.raw("null")
      return
    }
    writer.byte("\"")
    writer.raw(line.extracting(range))
    writer.byte("\"")
  }
}
