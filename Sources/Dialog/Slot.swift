/// A typed answer with a name. The type decides how a person's words are read and what conditions may ask of it.
public struct Slot: Hashable, Sendable {
  /// The type of the answer.
  public enum Kind: Hashable, Sendable {
    case yesNo
    /// A rating on whole numbers, for example pain from 0 to 10.
    case scale(ClosedRange<Int>)
    /// Any number, with an optional unit word ("years") and bounds.
    case number(unit: String?, min: Double?, max: Double?)
    case choice([Choice])
    /// Several choices at once; an exclusive choice ("none of these") stands alone.
    case choices([Choice])
    case side
    /// A span of time; kept in days.
    case duration
    /// Free text, kept word for word.
    case text
  }

  /// Which way a value is worse, for rules about doses.
  public enum Worse: String, Hashable, Sendable { case higher, lower, yes, no }

  public var name: String
  public var kind: Kind
  /// "Not sure" is an answer here (never taken as "no").
  public var unsure: Bool
  /// Short name for lists and corrections: "Worst pain".
  public var label: String
  /// Other words for it in a correction ("change my *age*"), and cues that an answer given ahead is about this slot.
  public var phrases: [String]
  /// May be filled from a message that answers another question ("left knee, about a 6, since March").
  public var ahead: Bool
  /// Its line in a read-back; `label: value` when nil.
  public var readBack: Text?
  /// The answer decides about danger: a correction never lowers a flag that it raised.
  public var danger: Bool
  public var worse: Worse?
  public var was: [String]
  /// The dialog whose file declares it.
  public var dialog: String
  public var location: SourceLocation

  public init(
    name: String, kind: Kind, unsure: Bool = false, label: String? = nil, phrases: [String] = [], ahead: Bool = false,
    readBack: Text? = nil, danger: Bool = false, worse: Worse? = nil, was: [String] = [], dialog: String = "",
    at location: SourceLocation = .none
  ) {
    self.name = name
    self.kind = kind
    self.unsure = unsure
    self.label = label ?? name
    self.phrases = phrases
    self.ahead = ahead
    self.readBack = readBack
    self.danger = danger
    self.worse = worse
    self.was = was
    self.dialog = dialog
    self.location = location
  }

  /// The choices of a choice or choices slot, in order; empty for other kinds.
  public var choices: [Choice] {
    switch kind {
    case .choice(let choices), .choices(let choices): choices
    default: []
    }
  }
}

/// One option of a choice or choices slot.
public struct Choice: Hashable, Sendable {
  /// `[a-z0-9_-]{1,24}`; saved, so it outlives every rewording.
  public var id: String
  /// What a button shows, at most 20 characters unless there is a `short`.
  public var label: String
  public var short: String?
  /// How `{slot}` reads in a sentence; the label when nil.
  public var spoken: String?
  /// Other ways in which people say it.
  public var phrases: [String]
  /// Flag raised when this option is chosen.
  public var flag: String?
  /// In a choices slot: "none of these". It stands alone, and any other option beats it.
  public var exclusive: Bool
  public var was: [String]
  public var location: SourceLocation

  public init(
    id: String, label: String, short: String? = nil, spoken: String? = nil, phrases: [String] = [],
    flag: String? = nil, exclusive: Bool = false, was: [String] = [], at location: SourceLocation = .none
  ) {
    self.id = id
    self.label = label
    self.short = short
    self.spoken = spoken
    self.phrases = phrases
    self.flag = flag
    self.exclusive = exclusive
    self.was = was
    self.location = location
  }
}
