/// The difference between two versions of a file in the unified format, with three lines around each change; empty
/// when there is none.
public func unifiedDiff(old: [String], new: [String], file: String) -> String {
  let steps = align(old, new, where: ==)
  let changed = steps.indices.filter { if case .both = steps[$0] { false } else { true } }
  guard !changed.isEmpty else { return "" }
  var hunks: [Range<Int>] = []
  for index in changed {
    let around = max(0, index - 3)..<min(steps.count, index + 4)
    if let last = hunks.last, last.upperBound >= around.lowerBound {
      hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
    } else {
      hunks.append(around)
    }
  }

  var text = "--- \(file)\n+++ \(file)\n"
  // Lines passed so far in each version, up to `position` in the steps.
  var oldLine = 0
  var newLine = 0
  var position = 0
  for hunk in hunks {
    for step in steps[position..<hunk.lowerBound] {
      if !step.isOnlyNew { oldLine += 1 }
      if !step.isOnlyOld { newLine += 1 }
    }
    let oldCount = steps[hunk].count { !$0.isOnlyNew }
    let newCount = steps[hunk].count { !$0.isOnlyOld }
    text += "@@ -\(span(oldLine, oldCount)) +\(span(newLine, newCount)) @@\n"
    for step in steps[hunk] {
      switch step {
      case .both(let i, _): text += " \(old[i])\n"
      case .onlyOld(let i): text += "-\(old[i])\n"
      case .onlyNew(let j): text += "+\(new[j])\n"
      }
    }
    oldLine += oldCount
    newLine += newCount
    position = hunk.upperBound
  }
  return text
}

/// The first line and the number of lines; an empty span names the line before it, as `diff` does.
private func span(_ passed: Int, _ count: Int) -> String { "\(count == 0 ? passed : passed + 1),\(count)" }

extension AlignedStep {
  fileprivate var isOnlyOld: Bool { if case .onlyOld = self { true } else { false } }
  fileprivate var isOnlyNew: Bool { if case .onlyNew = self { true } else { false } }
}
