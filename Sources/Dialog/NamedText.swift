/// A text that other texts use by its name, as `{name}`: one place for words that depend on a condition.
///
/// The first variant whose condition holds is used; when none does, nothing stands in its place. So a number that an
/// emergency card names, or a threshold for another age, is written once.
public struct NamedText: Hashable, Sendable {
  /// One wording, and when it is used.
  public struct Variant: Hashable, Sendable {
    public var when: Condition?
    public var text: Text

    public init(when: Condition? = nil, text: Text) {
      self.when = when
      self.text = text
    }
  }

  public var name: String
  public var variants: [Variant]
  public var location: SourceLocation

  public init(name: String, variants: [Variant], at location: SourceLocation = .none) {
    self.name = name
    self.variants = variants
    self.location = location
  }
}
