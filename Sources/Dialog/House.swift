/// Something a person can say at any question, and the phrases that mean it.
///
/// The engine knows what each command does; the author knows what it is called and what is said.
public struct Command: Hashable, Sendable {
  /// What the engine can be told to do.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case help, back, `repeat`, why, skip, stop, restart, goodbye, thanks, hello
    /// Tells all that is known about the person.
    case known
    /// Deletes all that is known, once it is confirmed.
    case forget
    /// Takes consent back, which deletes all as well.
    case withdraw

    /// Concerns what is known about the person, whatever the conversation is about: it counts at any moment.
    public var isAboutData: Bool { self == .known || self == .forget || self == .withdraw }
  }

  public var name: Name
  /// Whole messages that mean it.
  public var phrases: [String]
  public var location: SourceLocation

  public init(name: Name, phrases: [String], at location: SourceLocation = .none) {
    self.name = name
    self.phrases = phrases
    self.location = location
  }
}

/// The engine's own sentences. Every key must be written in the script; ids are `house.<key>`.
public struct House: Hashable, Sendable {
  /// The moments at which the engine speaks for itself.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    /// What the coach can do; said for `help` before the question's own help.
    case help
    /// Said for `why` at a question that has no reason of its own.
    case why
    /// Leads back to the question after a digression.
    case returning
    /// After `back`.
    case undone
    case nothingToUndo = "nothing_to_undo"
    /// Said for `repeat` when nothing was asked.
    case nothingToRepeat = "nothing_to_repeat"
    case skipped
    /// A safety question can't be skipped.
    case cannotSkip = "cannot_skip"
    /// After a correction. `{what}` is the slot's label, `{value}` the new answer.
    case corrected
    /// A correction that fits nothing answered so far.
    case correctWhat = "correct_what"
    /// Two readings are possible. `{a}`, `{b}`.
    case which
    /// A number outside of the scale. `{min}`, `{max}`.
    case outOfRange = "out_of_range"
    /// "Not sure" where the author does not allow it.
    case cannotBeUnsure = "cannot_be_unsure"
    /// A first unclear answer at a question that has no retry of its own.
    case notUnderstood = "not_understood"
    /// A hedged "no" to a danger question, asked once more.
    case confirmNo = "confirm_no"
    /// The person stops for now; the place is kept.
    case stopped
    /// The person comes back to an open question.
    case welcomeBack = "welcome_back"
    /// The same on a later day. `{ago}`: how long ago the newest turn was, such as `3 weeks`.
    case welcomeBackLater = "welcome_back_later"
    /// What the open question is about. `{place}`: the label of its slot.
    case weWereAt = "we_were_at"
    case goodbye
    case thanks
    /// A greeting at an open question.
    case hello
    case restartConfirm = "restart_confirm"
    case restarted
    case restartKept = "restart_kept"
    /// All answers that are known, for the person to see. `{answers}`: a line each.
    case knownAnswers = "known_answers"
    /// All danger signs that are noted. `{signs}`: a line each, worded by the next two keys.
    case knownSigns = "known_signs"
    /// A sign that stands. `{what}` is its label, `{ago}` such as `3 days`.
    case signStands = "sign_stands"
    /// A sign that was closed. `{what}`, and `{ago}` since it was noted.
    case signClosed = "sign_closed"
    case knownNothing = "known_nothing"
    /// After what is known: how to delete it.
    case knownDelete = "known_delete"
    /// Asked before everything about the person is deleted.
    case forgetConfirm = "forget_confirm"
    /// The same where consent is taken back.
    case withdrawConfirm = "withdraw_confirm"
    /// An unclear answer to either question.
    case forgetUnclear = "forget_unclear"
    case forgetKept = "forget_kept"
    /// Said before all is deleted while danger signs stand. `{what}`: their labels.
    case forgetDanger = "forget_danger"
    /// All is deleted.
    case forgotten
    /// A step limit stopped the script.
    case stuck
    /// The script changed under the conversation.
    case scriptChanged = "script_changed"
    /// A choice of a question that is not open any more.
    case staleChoice = "stale_choice"
    /// A clinician-tier sign was heard while the conversation goes on. `{what}`.
    case noted

    /// Names that the engine fills in, beside the slots.
    public var placeholders: [String] {
      switch self {
      case .corrected: ["what", "value"]
      case .which: ["a", "b"]
      case .outOfRange: ["min", "max"]
      case .noted, .forgetDanger: ["what"]
      case .welcomeBackLater: ["ago"]
      case .weWereAt: ["place"]
      case .knownAnswers: ["answers"]
      case .knownSigns: ["signs"]
      case .signStands, .signClosed: ["what", "ago"]
      default: []
      }
    }
  }

  /// Single words that the engine needs in sentences and on buttons.
  public enum Word: String, Hashable, Sendable, CaseIterable {
    case yes, no
    case notSure = "not_sure"
    case left, right, both
    case and, or
    /// Shown where an answer is missing.
    case noAnswer = "no_answer"
    case day, days, week, weeks, month, months, year, years
    /// A span of less than a day.
    case today
    /// Headings in the plain text of a card.
    case setup, dose, easier, harder, faults, stop
  }

  public var messages: [Key: Message]
  public var words: [Word: String]
  /// Openings of a correction: "actually", "no wait", "i meant", "change".
  public var corrections: [String]

  public init(messages: [Key: Message] = [:], words: [Word: String] = [:], corrections: [String] = []) {
    self.messages = messages
    self.words = words
    self.corrections = corrections
  }
}
