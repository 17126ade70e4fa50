/// What a bridge can draw; nil where it did not say.
struct Caps: Hashable, Sendable {
  /// Choices of a question that can be drawn as buttons.
  var choices: Int?
  /// Characters of a choice's label.
  var label: Int?
  /// Characters of a message's text.
  var text: Int?
}
