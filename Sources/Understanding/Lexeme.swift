/// What the English word lists say about one word.
struct Lexeme: Sendable {
  var roles: WordRoles = []
  /// "seven" -> 7; also tens and hundreds, which combine.
  var number: Int32 = -1
  /// "third" -> 3; "last" is -1, "penultimate" -2.
  var ordinal: Int32 = 0
  /// Days in the unit of time: "week" -> 7.
  var unitDays: Double = 0
  /// 1...12.
  var month: Int32 = 0
  /// 1 is Monday ... 7 is Sunday.
  var weekday: Int32 = 0
}

/// The parts that a word can play, whatever the subject of the conversation.
struct WordRoles: OptionSet, Sendable {
  var rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  /// A phrase may skip it: articles, possessives, fillers.
  static let soft = WordRoles(bit: 0)
  /// Says nothing about which option is meant.
  static let stop = WordRoles(bit: 1)
  /// "no", "not", "without": negates what follows.
  static let negator = WordRoles(bit: 2)
  /// May stand between a negator and what it negates.
  static let transparent = WordRoles(bit: 3)
  /// "but": a new clause.
  static let contrast = WordRoles(bit: 4)
  /// "and", "or", "plus".
  static let joint = WordRoles(bit: 5)
  static let alternative = WordRoles(bit: 6)
  /// Around a command: "please", "can you", "ok".
  static let polite = WordRoles(bit: 7)
  /// May follow a command: "skip this one then".
  static let trailing = WordRoles(bit: 27)
  /// Begins a question or a request.
  static let asking = WordRoles(bit: 8)
  /// I, me, my, mine.
  static let firstPerson = WordRoles(bit: 9)
  static let thirdPerson = WordRoles(bit: 10)
  /// dad, sister, friend, somebody.
  static let otherPerson = WordRoles(bit: 11)
  /// dog, horse: what one keeps, rides or is bitten by.
  static let animal = WordRoles(bit: 14)
  static let pastVerb = WordRoles(bit: 12)
  /// is, has, now, today.
  static let present = WordRoles(bit: 13)
  /// "about", "around", "roughly".
  static let about = WordRoles(bit: 15)
  /// A measure that is not a rating: "km", "pills", "times".
  static let measure = WordRoles(bit: 17)
  /// "-ish".
  static let ish = WordRoles(bit: 18)
  static let pain = WordRoles(bit: 19)
  static let now = WordRoles(bit: 20)
  static let then = WordRoles(bit: 21)
  static let retract = WordRoles(bit: 22)
  static let preposition = WordRoles(bit: 24)
  /// a, the, my: optional in a phrase.
  static let article = WordRoles(bit: 25)
  /// Something of a film, a book or the news, or of the family.
  static let elsewhere = WordRoles(bit: 28)
  /// "If": what follows is only thought of.
  static let supposing = WordRoles(bit: 29)
  /// At which a time long ago may begin: "ago", "in", "at".
  static let pastMark = WordRoles(bit: 30)
  /// Denies what stands before or right behind it, without being a negator: "hardly", "nothing", "ruled".
  static let denying = WordRoles(bit: 31)
  /// Puts a plain statement in doubt: "sure", "certain", "know" after "not".
  static let knowing = WordRoles(bit: 26)
}
