/// Makes what goes wrong smaller, as long as it still goes wrong.
package enum Shrinking {
  /// The shortest list that was found by leaving elements out.
  ///
  /// Halves, then quarters, then single elements are left out; what still fails is kept.
  ///
  /// - Parameter tries: how often `fails` is asked at most.
  package static func smallest<Element>(_ list: [Element], tries: Int = 400, fails: ([Element]) -> Bool) -> [Element] {
    var smallest = list
    var part = max(1, list.count / 2)
    var left = tries
    while left > 0, !smallest.isEmpty {
      var start = 0
      var hasShrunk = false
      while start < smallest.count, left > 0 {
        var attempt = smallest
        attempt.removeSubrange(start..<min(start + part, attempt.count))
        left -= 1
        if fails(attempt) {
          smallest = attempt
          hasShrunk = true
        } else {
          start += part
        }
      }
      if part == 1, !hasShrunk { break }
      part = max(1, part / 2)
    }
    return smallest
  }
}
