/// What made-up people type: answers, commands, signs, stray words, and characters that nobody expects.
enum Words {
  static let answers = [
    "yes", "no", "Yes!", "nope", "not sure", "maybe", "7", "7/10", "about a 6", "6 or 7", "11", "-3", "1e9", "left",
    "right",
    "both", "the second", "2", "2.", "none of these", "stairs and squatting", "3 weeks", "since March", "4 days ago",
    "last summer", "1/2/2024", "in 2009", "a year and a half", "within an hour", "next day", "ok", "I guess so",
    "¿qué?",
  ]
  static let requests = [
    "help", "why", "back", "repeat", "skip", "stop", "restart", "goodbye", "thanks", "hi", "actually 5",
    "actually left",
    "change my pain to 5", "no wait, the right one", "what is ice for", "can I put it on ice", "show my plan",
    "HELP!!!",
  ]
  static let signs = [
    "my knee is hot", "no chest pain but I can't breathe", "hot and swollen knee", "my dad's knee is hot",
    "the knee was hot in 2009", "it isn't hot", "is my knee hot?", "knee is on fire", "a stroke", "chest pain",
  ]
  static let pieces = """
    what is are the my his dad no not never left right both 7 10 99999999999999999999999 1/2 3.5 -4 half a an
    one two or and , . ? ! - / : … since march 31 2019 last next week hundred thousand point minus first option
    actually wait change to be skip help none all of them 👍🏽 ½ can't it's “ ” ' % & + 1,000 e.g. ... before but
    than ago hot knee chest pain 7️⃣ ＹＥＳ ñ 日本 \u{200D} \u{FEFF} \u{202E} ﬁ ﷺ \u{1100}\u{1161} ß İ
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
}

extension Dice {
  /// What somebody might type, or nobody would.
  mutating func typed() -> String {
    switch below(20) {
    case 0...7: pick(Words.answers)
    case 8...10: pick(Words.requests)
    case 11, 12: pick(Words.signs)
    case 13...15: jumble()
    case 16: pick(Words.answers) + pick([", ", " and ", ". ", " but ", "\n"]) + pick(Words.signs)
    case 17: scalars(size(upTo: 60))
    case 18: once(in: 25) ? huge() : pick(Words.requests) + " " + pick(Words.answers)
    default: pick(["", " ", "\n", "\t", "?", "\u{0}", "\u{1B}[2J", "a\u{0}b", "\r\n", "{}", "\"", "\\"])
    }
  }

  private mutating func jumble() -> String {
    let separator = once(in: 4) ? "" : " "
    return (0..<size(upTo: 14)).map { _ in pick(Words.pieces) }.joined(separator: separator)
  }

  /// Scalars of all planes, many of them rare ones.
  mutating func scalars(_ count: Int) -> String {
    var text = String.UnicodeScalarView()
    let most: UInt32 = pick([0x80, 0x250, 0x3000, 0x11_0000])
    for _ in 0..<count { if let scalar = Unicode.Scalar(UInt32(below(Int(most)))) { text.append(scalar) } }
    return String(text)
  }

  /// A text of about the size at which it is refused.
  private mutating func huge() -> String {
    let separator = pick(["", " "])
    let words = (0..<within(1...3)).map { _ in
      pick(once(in: 4) ? Words.answers + Words.signs : Words.pieces) + separator
    }
    let piece = words.joined()
    let count = pick([500, 8_191, 8_192, 8_193]) / max(1, piece.unicodeScalars.count)
    return String(repeating: piece, count: count)
  }
}
