/// What a phrase of plain English does in an answer, whatever was asked.
enum Sense: UInt8, Hashable, Sendable {
  case yes, no
  /// Polarity with a doubt: "probably", "not really".
  case likelyYes, likelyNo
  /// Only makes what stands beside it less firm: "I think", "maybe".
  case hedge
  case unsure
  /// What was said before it no longer counts.
  case retract
  /// "Great", "ok": yes to a proposal, no answer to a question of fact.
  case approval
  /// "No problem", "fine": yes to a proposal, no to a question about trouble.
  case noTrouble
  /// "Correct", "that's right".
  case claimTrue
  case claimFalse
  /// "It does", "I have": an answer when nothing but adverbs follows.
  case affirmed
  case denied
  /// "Sometimes", "a little": some of it.
  case some
  /// Holds a yes or no word without being an answer: "no rush", "no need".
  case neutral
  /// Holds both and means neither.
  case mixed
  case noneOfThem
  case allOfThem
  case bothOfThem
  /// "No pain", "pain free".
  case zero
  /// "I don't mind": no preference.
  case indifferent
  /// Marks a value as the one that counts, or as one that does not.
  case now
  case then
  /// "At worst": the value that a rating asks for is the highest.
  case worst
}
