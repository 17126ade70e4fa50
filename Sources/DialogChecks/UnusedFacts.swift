import Dialog

/// `fact_never_used`: a named condition that no other condition and no rule names.
@Sendable func unusedFacts(_ subject: Subject) -> [Diagnostic] {
  var used = Set(subject.script.allConditions.flatMap(\.facts))
  for rule in subject.script.rules { if case .monotone(let fact, _) = rule.kind { used.insert(fact) } }
  return subject.script.facts.filter { !used.contains($0.name) }.map { fact in
    Diagnostic(
      .warning, "fact_never_used", "Nothing asks for the fact '\(fact.name)'; use it, or take it out.",
      at: fact.location)
  }
}
