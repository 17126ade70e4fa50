import Dialog
import Understanding

/// `phrase_collision`: words that mean two things.
///
/// Errors: two commands, two topics, or a topic and a command; a command that can't be given at a question, since all
/// of its phrases are options there. Warnings: a phrase of a command or topic that is an option of some question,
/// where the option wins.
@Sendable func collidingPhrases(_ subject: Subject) -> [Diagnostic] {
  commandCollisions(subject) + topicCollisions(subject)
}

private func commandCollisions(_ subject: Subject) -> [Diagnostic] {
  subject.script.commands.flatMap { command -> [Diagnostic] in
    var diagnostics: [Diagnostic] = []
    var lost: [String: [String]] = [:]
    for phrase in command.phrases {
      let heard = subject.interpreter.hear(phrase)
      if let other = subject.interpreter.command(heard), other != command.name {
        diagnostics.append(
          Diagnostic(
            .error, "phrase_collision",
            "'\(phrase)' of '\(command.name.rawValue)' is understood as '\(other.rawValue)'; one of them must go.",
            at: command.location))
      }
      for slot in options(heard, subject) { lost[slot, default: []].append(phrase) }
    }
    for (slot, phrases) in lost.sorted(by: { $0.key < $1.key }) {
      let all = phrases.count == command.phrases.count
      let names = phrases.map { "'\($0)'" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          all ? .error : .warning, "phrase_collision",
          "\(names) of '\(command.name.rawValue)' \(phrases.count == 1 ? "is" : "are") an option of '\(slot)', which "
            + (all ? "leaves no way to give the command there." : "wins while that is asked."), at: command.location))
    }
    return diagnostics
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
      guard let slot = options(heard, subject).first else { return nil }
      return Diagnostic(
        .warning, "phrase_collision",
        "'\(phrase)' of the topic '\(topic.name)' is also an option of '\(slot)', which wins while that is asked.",
        at: topic.location)
    }
  }
}

/// The asked slots that have these words as an option.
private func options(_ heard: Heard, _ subject: Subject) -> [String] {
  let asked = Set(subject.states.compactMap { $0.question?.slot })
  return subject.script.slots.indices.filter { index in
    asked.contains(subject.script.slots[index].name) && subject.interpreter.exactOption(heard, slot: index) != nil
  }.map { subject.script.slots[$0].name }
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
