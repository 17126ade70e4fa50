/// Sessions in the order in which they were forgotten, by number; each stands in it at most once.
///
/// So what is kept about forgotten sessions grows with the sessions, never with the lines that forget them.
struct ForgettingOrder {
  private struct Links {
    var earlier: Int32 = -1
    var later: Int32 = -1
    var isIn = false
  }

  private var links: [Links] = []
  private var oldest: Int32 = -1
  private var newest: Int32 = -1

  /// The session whose newest forgetting is the longest ago.
  var first: Int32? { oldest >= 0 ? oldest : nil }

  /// Puts a session last, wherever it stood.
  mutating func append(_ number: Int32) {
    while links.count <= Int(number) { links.append(Links()) }
    remove(number)
    links[Int(number)] = Links(earlier: newest, later: -1, isIn: true)
    if newest >= 0 { links[Int(newest)].later = number } else { oldest = number }
    newest = number
  }

  mutating func remove(_ number: Int32) {
    guard Int(number) < links.count, links[Int(number)].isIn else { return }
    let (earlier, later) = (links[Int(number)].earlier, links[Int(number)].later)
    if earlier >= 0 { links[Int(earlier)].later = later } else { oldest = later }
    if later >= 0 { links[Int(later)].earlier = earlier } else { newest = earlier }
    links[Int(number)] = Links()
  }
}
