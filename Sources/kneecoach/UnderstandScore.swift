import Dialog
import Foundation

/// How often what was understood agrees with the labels. Debatable rows don't count.
struct UnderstandScore {
  private let results: [(row: UnderstandRow, got: Got)]

  init(_ results: [(row: UnderstandRow, got: Got)]) {
    self.results = results.filter { $0.row.expect != nil && $0.row.debatable != true }
  }

  /// A line for each kind, and what matters most about emergencies.
  func report() -> [String] {
    var lines = ["kind         rows  strict  lenient"]
    for kind in UnderstandRow.Kind.allCases {
      let rows = results.filter { $0.row.kind == kind }
      guard !rows.isEmpty else { continue }
      let strict = rows.count { Self.isRight($0.row, $0.got, strict: true) }
      let lenient = rows.count { Self.isRight($0.row, $0.got, strict: false) }
      lines.append(
        padded(kind.rawValue, 11) + padded(rows.count, -6) + padded(percent(strict, rows.count), -8)
          + padded(percent(lenient, rows.count), -9))
    }
    return lines + emergencies()
  }

  private func emergencies() -> [String] {
    let rows = results.filter { $0.row.kind == .emergency }
    guard !rows.isEmpty else { return [] }
    var missed = 0
    var under = 0
    var over = 0
    var falseAlarms = 0
    for (row, got) in rows {
      let expected = tier(row.expect)
      let actual = tier(got)
      let accepted = (row.accept ?? []).map { tier($0) } + [expected]
      if accepted.contains(actual) { continue }
      if expected == .none {
        falseAlarms += 1
      } else if actual == .none {
        missed += 1
      } else if actual < expected {
        under += 1
      } else {
        over += 1
      }
    }
    let signs = rows.count { tier($0.row.expect) != .none }
    return [
      "emergency: \(signs) with a sign, \(rows.count - signs) without",
      "  missed \(missed), under-triaged \(under), over-triaged \(over), false alarms \(falseAlarms)",
    ]
  }

  private func tier(_ got: Got?) -> Tier {
    if case .name(let name)? = got { Tier(rawValue: name) ?? .none } else { .none }
  }

  /// True when `got` is the expected answer; not strict: or one that the label accepts.
  static func isRight(_ row: UnderstandRow, _ got: Got, strict: Bool) -> Bool {
    guard let expect = row.expect else { return true }
    if row.kind == .duration, case .number(let days) = got {
      if case .number(let expected) = expect {
        let range = row.rangeDays ?? [expected, expected]
        if let low = range.first, let high = range.last, low <= days, days <= high { return true }
      }
      return !strict
        && (row.acceptRanges ?? []).contains { range in range.count == 2 && range[0] <= days && days <= range[1] }
    }
    return got == expect || (!strict && (row.accept ?? []).contains(got))
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    String(format: "%.1f%%", 100 * Double(part) / Double(whole))
  }

  /// Padded on the right, or on the left for a negative width.
  private func padded(_ value: some CustomStringConvertible, _ width: Int) -> String {
    let text = value.description
    let space = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? space + text : text + space
  }
}
