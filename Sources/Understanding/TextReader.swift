import Dialog

/// Reads free text: kept as it was typed, without control characters.
struct TextReader {
  let view: MessageView

  func read() -> ReadOutcome {
    let kept = String(
      String.UnicodeScalarView(
        view.heard.raw.unicodeScalars.filter { $0 == "\n" || $0.properties.generalCategory != .control }))
    let space = kept.drop { $0.isWhitespace }
    guard let last = space.lastIndex(where: { !$0.isWhitespace }) else { return .nothing }
    return .understood(Reading(value: .text(String(space[...last]))))
  }
}
