/// What a phrase of plain English does in an answer, whatever was asked.
enum Sense: Hashable, Sendable {
  case yes, no
  /// Says yes or no as a whole, whatever its words mean one by one: "you bet", "in my dreams".
  case idiomYes, idiomNo
  /// Polarity with a doubt: "probably", "not really".
  case likelyYes, likelyNo
  /// Only makes what stands beside it less firm: "I think", "maybe".
  case hedge
  case unsure
  /// Keeps the answer back, or turns to something else: "no comment", "you already asked that".
  case dodge
  /// What was said before it no longer counts.
  case retract
  /// "Great", "ok": yes to a proposal, no answer to a question of fact.
  case approval
  /// "I'm good", "another time": no to a proposal.
  case declined
  /// "No problem", "fine": yes to a proposal, no to a question about trouble.
  case noTrouble
  /// "Correct", "that's right".
  case claimTrue
  case claimFalse
  /// "There's a mistake in that": something that was claimed is wrong.
  case mistaken
  /// "Nothing wrong with that": what was claimed stands.
  case unfaulted
  /// "You forgot", "it's more like": not all of what was claimed is right.
  case amended
  /// "It does", "I have": an answer when nothing but adverbs follows.
  case affirmed
  case denied
  /// "It used to": yes to "ever", no to "now".
  case formerly
  /// "Sometimes", "a little": some of it.
  case some
  /// "Only when I kneel": some trouble, but no full ability.
  case limited
  /// "The same as ever": neither better nor worse.
  case unchanged
  /// Says what a theme of `Opposites` speaks of, or its contrary.
  case alike(Int)
  case unlike(Int)
  /// Holds a yes or no word without being an answer: "no rush", "no need".
  case neutral
  /// Holds both and means neither.
  case mixed
  case noneOfThem
  /// "It moves around": now here, now there.
  case everywhere
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
