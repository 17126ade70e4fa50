import Dialog
import Understanding

/// `phrase_collision`: words that mean two things. Two commands, two topics, or a topic and a command (errors); a
/// command that a question reads as one of its options (an error: it could not be given there), a topic that a
/// question reads so (a warning: the option wins there).
@Sendable func collidingPhrases(_ subject: Subject) -> [Diagnostic] {
  commandCollisions(subject) + topicCollisions(subject)
}

private func commandCollisions(_ subject: Subject) -> [Diagnostic] {
  subject.script.commands.flatMap { command in
    command.phrases.compactMap { phrase in
      let heard = subject.interpreter.hear(phrase)
      if let other = subject.interpreter.command(heard), other != command.name {
        return Diagnostic(
          .error, "phrase_collision",
          "'\(phrase)' of '\(command.name.rawValue)' is understood as '\(other.rawValue)'; one of them must go.",
          at: command.location)
      }
      guard let slot = option(heard, subject) else { return nil }
      return Diagnostic(
        .error, "phrase_collision",
        "'\(phrase)' of '\(command.name.rawValue)' is an option of '\(slot)', so the command can't be given there.",
        at: command.location)
    }
  }
}

private func topicCollisions(_ subject: Subject) -> [Diagnostic] {
  subject.script.topics.enumerated().flatMap { index, topic in
    topic.phrases.flatMap(spellings).compactMap { phrase -> Diagnostic? in
      let heard = subject.interpreter.hear(phrase)
      if let command = subject.interpreter.command(heard) {
        return Diagnostic(
          .error, "phrase_collision",
          "'\(phrase)' of the topic '\(topic.name)' is understood as the command '\(command.rawValue)'.",
          at: topic.location)
      }
      if let other = subject.interpreter.topic(heard), other != index {
        return Diagnostic(
          .error, "phrase_collision",
          "'\(phrase)' of the topic '\(topic.name)' is understood as the topic '\(subject.script.topics[other].name)'.",
          at: topic.location)
      }
      guard let slot = option(heard, subject) else { return nil }
      return Diagnostic(
        .warning, "phrase_collision",
        "'\(phrase)' of the topic '\(topic.name)' is also an option of '\(slot)', which wins while that is asked.",
        at: topic.location)
    }
  }
}

/// The asked slot that has these words as an option.
private func option(_ heard: Heard, _ subject: Subject) -> String? {
  let asked = Set(subject.states.compactMap { $0.question?.slot })
  return subject.script.slots.enumerated().first { index, slot in
    asked.contains(slot.name) && subject.interpreter.exactOption(heard, slot: index) != nil
  }?.element.name
}

/// The messages that a pattern of plain words stands for; none for a pattern with groups, gaps or prefixes.
private func spellings(_ pattern: String) -> [String] {
  guard !pattern.contains(where: { "{}*".contains($0) }), !pattern.contains("..") else { return [] }
  var all = [""]
  for word in pattern.split(whereSeparator: \.isWhitespace) {
    let isOptional = word.hasSuffix("?")
    let words = word.drop(while: { $0 == "?" }).split(separator: "|").map { $0.filter { $0 != "?" } }
    let endings = words.map { " " + $0 } + (isOptional ? [""] : [])
    all = all.flatMap { start in endings.map { start + $0 } }
    // Enough to find a collision; a pattern with more spellings than this is looked at in part.
    if all.count > 64 { all = Array(all.prefix(64)) }
  }
  return all.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
}
