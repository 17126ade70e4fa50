/// A step in going through two lists side by side.
enum AlignedStep: Equatable {
  /// Index in the old and in the new list: entries that correspond.
  case both(Int, Int)
  case onlyOld(Int)
  case onlyNew(Int)
}

/// Puts two lists side by side so that as many entries as possible correspond, in order (a longest common
/// subsequence). Entries that are only old come before those that are only new.
///
/// Takes time and memory in proportion to the product of the lengths of the parts that differ.
func align<Old, New>(_ old: [Old], _ new: [New], where corresponds: (Old, New) -> Bool) -> [AlignedStep] {
  let shorter = min(old.count, new.count)
  var head = 0
  while head < shorter, corresponds(old[head], new[head]) { head += 1 }
  var tail = 0
  while tail < shorter - head, corresponds(old[old.count - 1 - tail], new[new.count - 1 - tail]) { tail += 1 }
  let rows = old.count - head - tail
  let columns = new.count - head - tail

  // lengths[i][j]: how many entries can correspond from row i and column j on.
  var lengths = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
  for i in (0..<rows).reversed() {
    for j in (0..<columns).reversed() {
      lengths[i][j] =
        corresponds(old[head + i], new[head + j])
        ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
    }
  }

  var steps = (0..<head).map { AlignedStep.both($0, $0) }
  var i = 0
  var j = 0
  while i < rows || j < columns {
    if i < rows, j < columns, corresponds(old[head + i], new[head + j]) {
      steps.append(.both(head + i, head + j))
      i += 1
      j += 1
    } else if i < rows, j == columns || lengths[i + 1][j] >= lengths[i][j + 1] {
      steps.append(.onlyOld(head + i))
      i += 1
    } else {
      steps.append(.onlyNew(head + j))
      j += 1
    }
  }
  return steps + (0..<tail).map { .both(head + rows + $0, head + columns + $0) }
}
