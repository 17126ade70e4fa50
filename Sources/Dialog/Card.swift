/// A structured hand-out: an exercise, a table such as the traffic light, an emergency card.
///
/// All of it is the author's; the engine only picks the dose whose condition holds.
public struct Card: Hashable, Sendable {
  /// What a card is for, which decides how it is drawn.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case exercise, table, info, emergency }

  public var name: String
  public var kind: Kind
  public var title: String
  /// What it is good for, in a sentence.
  public var purpose: Text?
  public var setup: Text?
  public var steps: [Text]
  /// The first dose whose condition holds is the card's one dose.
  public var doses: [Dose]
  public var easier: [Text]
  public var harder: [Text]
  public var faults: [Text]
  /// When to stop.
  public var stop: [Text]
  /// Plain lines, for cards that are not exercises.
  public var lines: [Text]
  /// For `table`: the heading and the rows, all of the same width.
  public var columns: [String]
  public var rows: [[String]]
  public var attachments: [Attachment]
  public var sources: [String]
  public var location: SourceLocation

  public init(
    name: String, kind: Kind, title: String, purpose: Text? = nil, setup: Text? = nil, steps: [Text] = [],
    doses: [Dose] = [], easier: [Text] = [], harder: [Text] = [], faults: [Text] = [], stop: [Text] = [],
    lines: [Text] = [], columns: [String] = [], rows: [[String]] = [], attachments: [Attachment] = [],
    sources: [String] = [], at location: SourceLocation = .none
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.purpose = purpose
    self.setup = setup
    self.steps = steps
    self.doses = doses
    self.easier = easier
    self.harder = harder
    self.faults = faults
    self.stop = stop
    self.lines = lines
    self.columns = columns
    self.rows = rows
    self.attachments = attachments
    self.sources = sources
    self.location = location
  }
}

/// How much of an exercise: one exact number of each, never a range.
public struct Dose: Hashable, Sendable {
  public var when: Condition?
  public var sets: Int?
  public var reps: Int?
  public var holdSeconds: Int?
  public var restSeconds: Int?
  public var daysPerWeek: Int?
  /// The dose as a sentence, for everyone who reads text.
  public var text: Text
  public var sources: [String]
  public var location: SourceLocation

  public init(
    when: Condition? = nil, sets: Int? = nil, reps: Int? = nil, holdSeconds: Int? = nil, restSeconds: Int? = nil,
    daysPerWeek: Int? = nil, text: Text, sources: [String] = [], at location: SourceLocation = .none
  ) {
    self.when = when
    self.sets = sets
    self.reps = reps
    self.holdSeconds = holdSeconds
    self.restSeconds = restSeconds
    self.daysPerWeek = daysPerWeek
    self.text = text
    self.sources = sources
    self.location = location
  }
}

/// A picture that goes with a card: a file of the dialogs folder, or a web address.
public struct Attachment: Hashable, Sendable {
  public var url: String
  public var mime: String
  public var alt: String

  public init(url: String, mime: String, alt: String) {
    self.url = url
    self.mime = mime
    self.alt = alt
  }
}
