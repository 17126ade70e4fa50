import Dialog

/// Topics, flags, groups and nudges.
extension FileReader {
  mutating func topics(_ node: Written?) -> [Topic] {
    named(node, "The topics").compactMap { entry in
      let what = "The topic '\(entry.key)'"
      guard let fields = fields(entry.value, what, Vocabulary.topic) else { return nil }
      let role = "topics.\(entry.key)"
      let topic = Topic(
        name: entry.key, kind: oneOf(fields["kind"], "A topic's kind", Topic.Kind.self) ?? .question,
        phrases: patterns(required("phrases", in: fields, what), "the phrases"),
        say: messages(required("say", in: fields, what), role: "\(role).say", "What is said"),
        cards: cardUses(fields["cards"]), set: assignments(fields["set"]), when: condition(fields["when"]),
        otherwise: message(fields["otherwise"], id: "\(role).otherwise", "'otherwise'"),
        returning: message(fields["returning"], id: "\(role).returning", "'returning'"),
        sources: sources(fields["sources"]), at: entry.keyLocation)
      if fields["when"] != nil && fields["otherwise"] == nil {
        findings.error(
          "missing_key", "\(what) has a 'when', so it needs 'otherwise': what is said while that does not hold.",
          at: fields.keyLocation("when"))
      }
      if fields["otherwise"] != nil && fields["when"] == nil {
        findings.error(
          "contradiction", "'otherwise' is never said without a 'when'.", at: fields.keyLocation("otherwise"))
      }
      return topic
    }
  }

  mutating func flags(_ node: Written?) -> [Flag] {
    named(node, "The flags").compactMap { entry in
      let what = "The flag '\(entry.key)'"
      guard let fields = fields(entry.value, what, Vocabulary.flag) else { return nil }
      if Tier(rawValue: entry.key) != nil {
        findings.error("bad_name", "'\(entry.key)' is a tier; give the flag another id.", at: entry.keyLocation)
      }
      let tier = oneOf(required("tier", in: fields, what), "A tier", Tier.self)
      let label = words(required("label", in: fields, what), "A label")
      let flag = Flag(
        id: entry.key, tier: tier ?? .emergency, label: label ?? entry.key,
        patterns: patterns(fields["patterns"], "the patterns"), unless: patterns(fields["unless"], "'unless'"),
        alone: patterns(fields["alone"], "'alone'"),
        past: yesNo(fields["past"], "'past'") ?? false,
        others: yesNo(fields["others"], "'others'") ?? false,
        followsAnswer: yesNo(fields["follows_answer"], "'follows_answer'") ?? false,
        say: message(fields["say"], id: "flags.\(entry.key).say", "'say'"), go: target(fields["go"]),
        sources: sources(fields["sources"]), at: entry.keyLocation)
      if flag.followsAnswer && flag.tier > .clinician {
        findings.error(
          "contradiction",
          "A sign of this tier never falls with a correction: 'follows_answer' is for the clinician's tier.",
          at: fields.keyLocation("follows_answer"))
      }
      if flag.patterns.isEmpty && !flag.unless.isEmpty {
        findings.error(
          "contradiction", "'unless' cancels patterns, but there are none.", at: fields.keyLocation("unless"))
      }
      return tier == nil || label == nil ? nil : flag
    }
  }

  mutating func groups(_ node: Written?, areSynonyms: Bool) -> [WordGroup] {
    named(node, "The groups").map { entry in
      WordGroup(
        name: entry.key, phrases: patterns(entry.value, "the group's phrases"), isSynonymous: areSynonyms,
        at: entry.keyLocation)
    }
  }

  mutating func nudges(_ node: Written?) -> [Nudge] {
    named(node, "The nudges").compactMap { entry in
      let what = "The nudge '\(entry.key)'"
      guard let fields = fields(entry.value, what, Vocabulary.nudge) else { return nil }
      let after = required("after", in: fields, what)
      let go = target(required("go", in: fields, what))
      guard let after, let go else { return nil }
      guard let span = days(after.text ?? ""), span.low == span.high, span.low > 0 else {
        findings.error("value_mismatch", "'after' is a time such as 2 days or 1 week.", at: after.location)
        return nil
      }
      return Nudge(name: entry.key, afterDays: span.low, go: go, at: entry.keyLocation)
    }
  }
}
