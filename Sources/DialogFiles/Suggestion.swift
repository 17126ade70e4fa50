/// " Did you mean 'say'?" when one of the candidates is near enough to what was typed, else nothing.
func didYouMean(_ typed: String, _ candidates: some Sequence<String>) -> String {
  guard let nearest = nearest(to: typed, among: candidates) else { return "" }
  return " Did you mean '\(nearest)'?"
}

/// The candidate with the fewest typing mistakes, if they are few for a word of this length.
func nearest(to typed: String, among candidates: some Sequence<String>) -> String? {
  guard typed.count <= 64 else { return nil }
  let limit = max(1, min(3, typed.count / 3))
  var best: (name: String, distance: Int)?
  for candidate in candidates where abs(candidate.count - typed.count) <= limit && candidate != typed {
    let distance = editDistance(typed.lowercased(), candidate.lowercased())
    guard distance <= limit else { continue }
    if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
    best = (candidate, distance)
  }
  return best?.name
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.
func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first)
  let b = Array(second)
  guard !a.isEmpty else { return b.count }
  guard !b.isEmpty else { return a.count }
  var older: [Int] = []
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var current = [i] + Array(repeating: 0, count: b.count)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        current[j] = min(current[j], older[j - 2] + 1)
      }
    }
    older = previous
    previous = current
  }
  return previous[b.count]
}
