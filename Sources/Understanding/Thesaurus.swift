/// Everyday words that can stand for each other when one option of a list is paraphrased. General English: words of a
/// subject belong into the groups of the script.
enum Thesaurus {
  /// The entry of "none": it stands for an option only where it is all that the option says.
  static let denial = table.firstIndex { $0.hasPrefix("none,") }

  /// The entry of getting better.
  static let better = table.firstIndex { $0.hasPrefix("better,") }

  /// The entries of the times of day.
  static let daytimes: [(word: String, entry: Int)] = ["morning", "noon", "afternoon", "evening", "night"].compactMap {
    word in
    let entry = table.indices.first { words(of: $0).contains(word) }
    return entry.map { (word, $0) }
  }

  /// The single words of an entry.
  static func words(of entry: Int) -> [String] {
    table[entry].split(separator: ",").map { String($0.drop { $0.isWhitespace }) }.filter { word in
      !word.isEmpty && word.utf8.allSatisfy(isPlainLetter)
    }
  }

  /// Each entry: phrases of about the same meaning, between commas.
  static let table: [String] = common + occasionTable

  /// Only for occasions: it names no option.
  static func isOccasionOnly(_ entry: Int) -> Bool { entry >= common.count && entry < table.count }

  /// Entries of what people do and when, in lists that may not name it.
  static let occasions: Set<Int> = {
    let heads: Set<Substring> = [
      "run", "gym", "team", "walk", "jump", "hill", "cycle", "garden", "clean", "morning", "night", "lunch",
      "afternoon",
      "carry", "stand", "stair", "sit", "squat",
    ]
    return Set(common.indices.filter { heads.contains(common[$0].prefix { $0 != "," }) })
      .union(common.count..<common.count + occasionTable.count)
  }()

  private static let common = activities + qualities
}
