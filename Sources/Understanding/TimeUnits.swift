/// The unit of time behind a number, misspelt ones too.
struct TimeUnits {
  let view: MessageView

  /// Days in the unit at the token; 0 when it is none.
  func days(_ index: Int) -> Double {
    let known = view.lexeme(index).unitDays
    guard known == 0, view.tokens.indices.contains(index) else { return known }
    let token = view.tokens[index]
    if token.value == nil, view.isOne(of: "m ms", at: index) { return 30 }
    if view.isOne(of: "nights", at: index) { return 1 }
    if view.isOne(of: "weekends", at: index) { return 7 }
    guard token.word == 0 || token.isGuess, token.value == nil else { return 0 }
    let typed = squeezed(Array(view.text(of: index..<index + 1).lowercased().utf8))
    guard typed.count >= 4 || view.isOne(of: "wek yer yar", at: index), typed.count <= 11 else { return 0 }
    return Self.names.first { Self.isNear(typed, $0.name) }?.days ?? 0
  }

  /// "Weeeks" with each run of a letter as two at most.
  private func squeezed(_ typed: [UInt8]) -> [UInt8] {
    typed.indices.filter { $0 < 2 || typed[$0] != typed[$0 - 1] || typed[$0] != typed[$0 - 2] }.map { typed[$0] }
  }

  private static let names: [(name: [UInt8], days: Double)] = [
    ("weeks", 7), ("week", 7), ("months", 30), ("month", 30), ("years", 365), ("year", 365), ("days", 1),
    ("fortnight", 14), ("fortnights", 14), ("hours", 1.0 / 24), ("hour", 1.0 / 24), ("minutes", 1.0 / 1440),
    ("mnths", 30), ("decades", 3650),
  ].map { (Array($0.0.utf8), $0.1) }

  /// True when one letter is missing, too many, another, or swapped with its neighbour; the first one stands.
  private static func isNear(_ typed: [UInt8], _ name: [UInt8]) -> Bool {
    guard abs(typed.count - name.count) <= 1, typed[0] == name[0] else { return false }
    let same = zip(typed, name).prefix { $0 == $1 }.count
    let (left, right) = (typed[same...], name[same...])
    if left.count > right.count { return left.dropFirst().elementsEqual(right) }
    if left.count < right.count { return left.elementsEqual(right.dropFirst()) }
    if left.count < 2 { return true }
    if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
    return left[same] == right[same + 1] && left[same + 1] == right[same]
      && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }
}
