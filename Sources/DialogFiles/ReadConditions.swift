import Dialog

/// Conditions in files: read, typed, and their mistakes placed at the very word.
extension FileReader {
  mutating func condition(_ node: Written?) -> Condition? {
    guard let node else { return nil }
    guard let text = node.text else {
      findings.error(
        "wrong_shape", "A condition is a text such as 'worst_pain >= 7', not \(node.kind).\(proseHint(node))",
        at: node.location)
      return nil
    }
    guard text.utf8.count <= 4096 else {
      findings.error(
        "too_long", "A condition has at most 4096 characters; give parts names as facts.", at: node.location)
      return nil
    }
    do throws(ConditionProblem) {
      return try ConditionTypes(names: names).typed(ConditionParser.parse(text))
    } catch {
      guard names.isComplete || !error.code.hasPrefix("unknown_") else { return nil }
      findings.error(error.code, error.message, at: file.location(of: error.offset, in: node))
      return nil
    }
  }
}
