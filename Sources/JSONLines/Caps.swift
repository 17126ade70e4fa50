/// What a bridge can draw; nil where it did not say.
struct Caps: Hashable, Sendable {
  /// Smallest bounds that leave room for a label and for a sentence.
  static let smallestLabel = 4
  static let smallestText = 40

  /// Choices of a question that can be drawn as buttons.
  var choices: Int?
  /// Characters of a choice's label.
  var label: Int?
  /// Characters of a message's text.
  var text: Int?
}
