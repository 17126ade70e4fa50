import Conversation

/// How the saved sessions of a store fit a script, in numbers: what an author reads before a new script goes live.
///
/// It names states and slots, never a person or what one said.
public struct SessionsFit: Hashable, Sendable {
  /// A reason, in words, and how many sessions it concerns.
  public struct Reason: Hashable, Sendable {
    public var text: String
    public var count: Int
  }

  public private(set) var same = 0
  public private(set) var fallBack = 0
  public private(set) var askedAnew = 0
  public private(set) var ended = 0
  public private(set) var unreadable = 0
  private var reasons: [String: Int] = [:]

  public init() {}

  public mutating func add(_ fit: Fit) {
    switch fit.place {
    case .new, .same: same += 1
    case .ended: ended += 1
    case .fallsBack(let lost, let to):
      fallBack += 1
      reasons["the state '\(lost)' is gone: goes on at '\(to)'", default: 0] += 1
    case .asksAnew:
      askedAnew += 1
      for question in fit.anew { reasons["'\(question.slot)': \(Self.words(question.reason))", default: 0] += 1 }
    }
  }

  /// A session that can't be read.
  public mutating func add(_ error: RestoreError) {
    unreadable += 1
    reasons["can't be read: \(error)", default: 0] += 1
  }

  public var total: Int { same + fallBack + askedAnew + ended + unreadable }

  /// The most frequent first.
  public var sortedReasons: [Reason] {
    reasons.map { Reason(text: $0.key, count: $0.value) }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }

  /// The report, a line each.
  public var lines: [String] {
    [
      "\(total) saved \(total == 1 ? "session" : "sessions"): \(same) resume in place, \(fallBack) fall back, "
        + "\(askedAnew) asked something anew, \(ended) ended, \(unreadable) can't be read."
    ] + sortedReasons.map { "  \($0.count) x \($0.text)" }
  }

  private static func words(_ reason: Fit.Anew.Reason) -> String {
    switch reason {
    case .newDangerQuestion: "a danger question that is new"
    case .newDangerSign: "lists a danger sign that is new"
    case .answerNoLongerFits: "the answer no longer fits"
    }
  }
}
