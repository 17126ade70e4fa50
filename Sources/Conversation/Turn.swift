import Dialog

/// One input and all that it caused: what a person sees, and a trace for tests, coverage and logs.
public struct Turn: Hashable, Sendable {
  /// Why an input could not be used.
  public enum Problem: String, Hashable, Sendable {
    /// A choice that the open question does not offer.
    case badChoice = "bad_choice"
    /// A choice or event for a conversation that has ended.
    case sessionEnded = "session_ended"
  }

  public var messages: [Said]
  public var trace: Trace
  /// Set when the input could not be used; nothing is said then, and the session is as it was.
  public var problem: Problem?
  /// The person wants everything about them deleted, and has confirmed it: the session begins anew, and whoever keeps
  /// it deletes what is kept.
  public var forgets = false

  public init(messages: [Said] = [], trace: Trace = Trace(), problem: Problem? = nil) {
    self.messages = messages
    self.trace = trace
    self.problem = problem
  }
}

/// One message as a person sees it. `text` is always complete: a reader that knows only `text` is correct.
public struct Said: Hashable, Sendable {
  /// What a message is beside its text.
  public enum Body: Hashable, Sendable {
    case say
    case ask(Ask)
    case card(CardHandout)
  }

  /// `dialog.state.role[.name]`.
  public var id: String
  public var text: String
  public var body: Body

  public init(id: String, text: String, body: Body = .say) {
    self.id = id
    self.text = text
    self.body = body
  }
}

/// What an `ask` message wants: the kind of answer, the options on offer, how far along we are.
public struct Ask: Hashable, Sendable {
  /// The kind of answer that is wanted, by the name that the protocol uses.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case yesNo = "yes_no"
    case scale, number, choice, choices, side, duration, text
  }

  /// Names this opening of the question: `a1`, `a2`, ... Asking again after a digression keeps the name.
  public var id: String
  public var kind: Kind
  /// In the order in which they are numbered for a person, from 1. Empty for free text, numbers and durations.
  public var offers: [Offer]
  /// The bounds of a scale.
  public var range: ClosedRange<Int>?
  public var progress: Progress?

  public init(
    id: String, kind: Kind, offers: [Offer] = [], range: ClosedRange<Int>? = nil, progress: Progress? = nil
  ) {
    self.id = id
    self.kind = kind
    self.offers = offers
    self.range = range
    self.progress = progress
  }
}

/// An option of a question.
public struct Offer: Hashable, Sendable {
  public var id: String
  public var label: String
  /// At most 20 characters, for small buttons.
  public var short: String
  /// Stands alone in a question that takes several ("none of these", "not sure").
  public var exclusive: Bool

  public init(id: String, label: String, short: String? = nil, exclusive: Bool = false) {
    self.id = id
    self.label = label
    self.short = short ?? label
    self.exclusive = exclusive
  }
}

/// Questions answered so far, and about how many there will be.
public struct Progress: Hashable, Sendable {
  public var done: Int
  public var of: Int

  public init(done: Int, of: Int) {
    self.done = done
    self.of = of
  }
}

/// A card with the one dose that fits, its texts filled in.
public struct CardHandout: Hashable, Sendable {
  public var kind: Card.Kind
  public var title: String
  public var purpose: String?
  public var setup: String?
  public var steps: [String]
  /// The dose as a sentence; its numbers are in `dose`.
  public var doseText: String?
  public var dose: Dose?
  public var easier: [String]
  public var harder: [String]
  public var faults: [String]
  public var stop: [String]
  public var lines: [String]
  public var columns: [String]
  public var rows: [[String]]
  public var marks: [Card.Mark]
  public var attachments: [Attachment]
  public var sources: [String]

  public init(
    kind: Card.Kind, title: String, purpose: String? = nil, setup: String? = nil, steps: [String] = [],
    doseText: String? = nil, dose: Dose? = nil, easier: [String] = [], harder: [String] = [], faults: [String] = [],
    stop: [String] = [], lines: [String] = [], columns: [String] = [], rows: [[String]] = [],
    marks: [Card.Mark] = [], attachments: [Attachment] = [], sources: [String] = []
  ) {
    self.kind = kind
    self.title = title
    self.purpose = purpose
    self.setup = setup
    self.steps = steps
    self.doseText = doseText
    self.dose = dose
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
  }
}
