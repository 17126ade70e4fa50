import Dialog

extension Script {
  /// A dialog as text for reading: each state with what is said and asked, and where each answer leads.
  public func described(_ dialog: Dialog) -> String {
    var page = Page()
    page.line("# \(dialog.name)")
    let review = dialog.reviewed.map { "reviewed by \($0.by) on \($0.on), due again \($0.due)" } ?? "not reviewed yet"
    page.line("\(dialog.location.file), \(dialog.states.count) states, \(review)")
    if let when = dialog.leave?.when, case .state(let go)? = dialog.leave?.go {
      page.item("leave", "while \(written(when)) -> \(go)")
    }
    if let days = dialog.reopenAfterDays { page.item("reopen", "after a pause of \(shown(days)) days") }
    for fact in facts where fact.dialog == dialog.name { page.item("fact \(fact.name)", written(fact.when)) }
    for state in dialog.states { describe(state, on: &page) }
    return page.text
  }

  /// All topics as text for reading.
  public func describedTopics() -> String {
    var page = Page()
    guard !topics.isEmpty else { return "" }
    page.line("# Topics")
    for topic in topics {
      page.blank()
      page.line("## \(topic.name)")
      if topic.kind != .question { page.item("kind", topic.kind.rawValue) }
      page.item("phrases", topic.phrases.joined(separator: " / "))
      if let when = topic.when { page.item("when", written(when)) }
      describe(topic.say, "say", on: &page)
      describe([topic.otherwise].compactMap { $0 }, "otherwise", on: &page)
      describe(topic.cards, on: &page)
      describe(topic.set, on: &page)
      describe([topic.returning].compactMap { $0 }, "returning", on: &page)
      if !topic.sources.isEmpty { page.item("sources", topic.sources.joined(separator: ", ")) }
    }
    return page.text
  }

  /// All texts with names as text for reading.
  public func describedTexts() -> String {
    var page = Page()
    guard !texts.isEmpty else { return "" }
    page.line("# Texts")
    for text in texts {
      page.blank()
      page.line("## \(text.name)")
      for variant in text.variants {
        page.item(variant.when.map { "when \(written($0))" } ?? "else", variant.text.source)
      }
    }
    return page.text
  }

  /// All danger signs as text for reading, with what happens at each tier.
  public func describedFlags() -> String {
    var page = Page()
    guard !flags.isEmpty else { return "" }
    page.line("# Flags")
    for tier in Tier.allCases.reversed() where flags.contains(where: { $0.tier == tier }) || tiers[tier] != nil {
      page.blank()
      page.line("## \(tier == .none ? "notes" : tier.rawValue)")
      describe([tiers[tier]?.say].compactMap { $0 }, "say", on: &page)
      if let go = tiers[tier]?.go { page.item("go", go.description) }
      for flag in flags where flag.tier == tier {
        page.item(flag.id, flag.label)
        page.indent(2)
        if !flag.patterns.isEmpty { page.item("patterns", flag.patterns.joined(separator: " / ")) }
        if !flag.alone.isEmpty { page.item("alone", flag.alone.joined(separator: " / ")) }
        if !flag.unless.isEmpty { page.item("unless", flag.unless.joined(separator: " / ")) }
        if flag.others { page.item("others", "another person is part of it") }
        if flag.followsAnswer { page.item("follows its answer", "falls when that answer is corrected") }
        if flag.past { page.item("past", "counts however long ago it was") }
        describe([flag.say].compactMap { $0 }, "say", on: &page)
        if let go = flag.go { page.item("go", go.description) }
        if !flag.sources.isEmpty { page.item("sources", flag.sources.joined(separator: ", ")) }
        page.indent(-2)
      }
    }
    return page.text
  }

  private func describe(_ state: State, on page: inout Page) {
    page.blank()
    page.line("## \(state.name)")
    if !state.was.isEmpty { page.item("was", state.was.joined(separator: ", ")) }
    if !state.raise.isEmpty { page.item("raise", state.raise.joined(separator: ", ")) }
    switch state.lower {
    case .tier(let tier): page.item("lower", tier.rawValue)
    case .flags(let flags): page.item("lower", flags.joined(separator: ", "))
    case nil: break
    }
    if !state.forget.isEmpty { page.item("forget", state.forget.joined(separator: ", ")) }
    describe(state.set, on: &page)
    describe(state.say, "say", on: &page)
    describe(state.cards, on: &page)
    if !state.plan.isEmpty {
      page.item(
        "plan",
        state.plan.map { name in
          nudges.first { $0.name == name }.map { "\(name) (after \(shown($0.afterDays)) days to \($0.go))" } ?? name
        }.joined(separator: ", "))
    }
    if let readBack = state.readBack {
      page.item("read back", readBack.slots.joined(separator: ", "))
      describe([readBack.edit], "edit", on: &page)
    }
    if let question = state.question { describe(question, on: &page) }
    if let call = state.call { page.item("call", call.description) }
    for transition in state.next {
      let condition = transition.when.map { "when \(written($0))" } ?? (state.next.count > 1 ? "else" : "always")
      page.item("next", "\(condition) -> \(way(transition.go))")
    }
    if state.end { page.item("end", "the conversation is over") }
    if !state.sources.isEmpty { page.item("sources", state.sources.joined(separator: ", ")) }
  }

  private func describe(_ question: Question, on page: inout Page) {
    describe(question.ask, "ask", on: &page)
    page.item("slot", question.slot + (slots.first { $0.name == question.slot }.map { ", \(options($0))" } ?? ""))
    describe([question.again].compactMap { $0 }, "again", on: &page)
    describe([question.why].compactMap { $0 }, "why", on: &page)
    describe([question.help].compactMap { $0 }, "help", on: &page)
    describe(question.retry, "retry", on: &page)
    if let giveUp = question.giveUp { page.item("give up", "-> \(giveUp)") }
    switch question.skip {
    case .allowed: break
    case .refused: page.item("skip", "refused")
    case .to(let state): page.item("skip", "-> \(state)")
    }
    if question.always { page.item("always", "asked even when answered ahead") }
    for example in question.examples {
      page.item(
        example.value == nil ? "reject" : "accept",
        "\"\(example.text)\"" + (example.value.map { " = \(written($0, of: question.slot))" } ?? ""))
    }
  }

  private func options(_ slot: Slot) -> String {
    let unsure = slot.unsure ? ", or not sure" : ""
    guard !slot.choices.isEmpty else { return expected(slot) + unsure }
    let several = if case .choices = slot.kind { "some of " } else { "one of " }
    let choices = slot.choices.map { choice in
      let marks = [choice.flag.map { "raises \($0)" }, choice.exclusive ? "alone" : nil].compactMap { $0 }
      return "\(choice.label) (\(([choice.id] + marks).joined(separator: ", ")))"
    }
    return several + choices.joined(separator: " / ") + unsure
  }

  private func describe(_ messages: [Message], _ role: String, on page: inout Page) {
    for message in messages {
      let when = message.when.map { " when \(written($0))" } ?? ""
      for variant in message.variants { page.item(role + when, variant.source) }
    }
  }

  private func describe(_ assignments: [Assignment], on page: inout Page) {
    for assignment in assignments {
      let value = "\(assignment.slot) = \(written(assignment.value, of: assignment.slot))"
      page.item("set", value + (assignment.when.map { " when \(written($0))" } ?? ""))
    }
  }

  private func describe(_ cards: [CardUse], on page: inout Page) {
    for use in cards {
      let title = self.cards.first { $0.name == use.card }.map { " (\($0.title))" } ?? ""
      page.item("card", use.card + title + (use.when.map { " when \(written($0))" } ?? ""))
    }
  }

  private func way(_ target: Transition.Target) -> String {
    switch target {
    case .state(let name): name.description
    case .back: "return"
    case .resume: "resume"
    }
  }
}

/// Lines under a heading, each with its role in front; the further lines of a text stand under its first.
private struct Page {
  private(set) var text = ""
  private var margin = 0

  mutating func indent(_ columns: Int) { margin += columns }

  mutating func blank() { text += "\n" }

  mutating func line(_ line: String) { text += String(repeating: " ", count: margin) + line + "\n" }

  mutating func item(_ role: String, _ words: String) {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    line("  \(role): \(lines.first ?? "")")
    for rest in lines.dropFirst() { line("    \(rest)") }
  }
}
