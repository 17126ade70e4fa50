/// A structured hand-out: an exercise, a table such as the traffic light, an emergency card.
///
/// All of it is the author's; the engine only picks the dose whose condition holds.
public struct Card: Hashable, Sendable {
  /// What a card is for, which decides how it is drawn.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case exercise, table, info, emergency }

  /// A colour beside a row of a table, for those who see it; the row's words say the same.
  public enum Mark: String, Hashable, Sendable, CaseIterable { case green, amber, red }

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
  /// For `table`: a colour for each row, or none.
  public var marks: [Mark]
  public var attachments: [Attachment]
  public var sources: [String]
  public var location: SourceLocation

  public init(
    name: String, kind: Kind, title: String, purpose: Text? = nil, setup: Text? = nil, steps: [Text] = [],
    doses: [Dose] = [], easier: [Text] = [], harder: [Text] = [], faults: [Text] = [], stop: [Text] = [],
    lines: [Text] = [], columns: [String] = [], rows: [[String]] = [], marks: [Mark] = [],
    attachments: [Attachment] = [], sources: [String] = [], at location: SourceLocation = .none
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
    self.marks = marks
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

/// A picture that goes with a card: a file of the dialogs folder (by a relative path), or a web address.
public struct Attachment: Hashable, Sendable {
  /// A way of doing an exercise that has a picture of its own.
  public enum Variant: String, Hashable, Sendable, CaseIterable { case easier, harder }

  public var url: String
  public var mime: String
  /// What the picture shows, for those who don't see it.
  public var alt: String
  /// Nil for the exercise itself.
  public var variant: Variant?
  public var location: SourceLocation

  public init(
    url: String, mime: String, alt: String, variant: Variant? = nil, at location: SourceLocation = .none
  ) {
    self.url = url
    self.mime = mime
    self.alt = alt
    self.variant = variant
    self.location = location
  }

  /// Stands in the dialogs folder.
  public var isFile: Bool { !url.contains(":") }
}

extension Script {
  /// Puts a web address before the paths of all pictures that stand in the dialogs folder.
  ///
  /// - Parameter base: `https://example.org/knee` gives `https://example.org/knee/pictures/one.svg`.
  public mutating func putAttachments(below base: String) {
    let prefix = base.isEmpty || base.hasSuffix("/") ? base : base + "/"
    for card in cards.indices {
      for index in cards[card].attachments.indices where cards[card].attachments[index].isFile {
        cards[card].attachments[index].url = prefix + cards[card].attachments[index].url
      }
    }
  }
}
