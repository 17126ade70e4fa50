import Dialog

/// Between a session and few bytes: its names are numbers that a store gives out, whole numbers take as many bytes as
/// they need.
///
/// ```swift
/// var bytes: [UInt8] = []
/// coder.encode(session, into: &bytes)
/// let session = try coach.restore(coder.decode(bytes))
/// ```
///
/// The bytes hold no index into a script: a session outlives the script that it ran on, as its saved form does.
public struct SessionCoder: Sendable {
  /// First byte of what is written: the form of the bytes that follow.
  static let form: UInt8 = 2

  private let coach: Coach
  private let codes: NameCodes
  /// Codes of names, plus 1, by index; 0 where a name has none.
  private let states: [UInt64]
  private let slots: [UInt64]
  private let flags: [UInt64]
  private let topics: [UInt64]
  private let choices: [[UInt64]]
  private let digest: UInt64
  private let dangers: UInt64

  /// - Parameter codes: of `names(of: coach)` at least; what has no code is written out.
  public init(_ coach: Coach, codes: NameCodes) {
    func code(_ name: String) -> UInt64 { codes.code(of: name).map { UInt64($0) + 1 } ?? 0 }
    self.coach = coach
    self.codes = codes
    states = coach.states.map { code($0.description) }
    slots = coach.script.slots.map { code($0.name) }
    flags = coach.script.flags.map { code($0.id) }
    topics = coach.script.topics.map { code($0.name) }
    choices = coach.script.slots.map { $0.choices.map { code($0.id) } }
    digest = code(coach.script.digest)
    dangers = code(coach.program.dangerQuestions.written)
  }

  /// All names that sessions on this script need codes for.
  public static func names(of coach: Coach) -> [String] {
    let script = coach.script
    let names =
      [script.digest, coach.program.dangerQuestions.written] + coach.states.map(\.description)
      + script.slots.map(\.name) + script.flags.map(\.id) + script.topics.map(\.name)
      + script.slots.flatMap { $0.choices.map(\.id) }
    // A script made by hand has no digest, and one without danger has none of its questions.
    return names.filter { !$0.isEmpty }
  }

  // MARK: Writing

  /// Appends the session's bytes.
  public func encode(_ session: Session, into bytes: inout [UInt8]) {
    var writer = FormWriter(bytes: [])
    swap(&writer.bytes, &bytes)
    writer.byte(Self.form)
    writer.name(digest, coach.script.digest)
    writer.name(dangers, coach.program.dangerQuestions.written)
    writer.byte(UInt8(Session.Phase.all.firstIndex(of: session.phase) ?? 0))
    writer.list(session.stack) { writer, state in name(ofState: state, &writer) }
    writer.list(session.roots) { writer, root in
      name(ofState: root.state, &writer)
      writer.byte(UInt8(Session.Root.Kind.all.firstIndex(of: root.kind) ?? 0))
    }
    writer.number(session.answers.count { $0 != nil } + session.carriedAnswers.count)
    for (slot, held) in session.answers.enumerated() {
      guard let held else { continue }
      writer.name(slots[slot], coach.script.slots[slot].name)
      answer(held, slot, &writer)
    }
    for (slot, held) in session.carriedAnswers {
      name(slot, &writer)
      answer(held, &writer)
    }
    writer.number(session.flags.count + session.carriedFlags.count)
    for held in session.flags {
      writer.name(flags[held.flag], coach.script.flags[held.flag].id)
      writer.times(held.at, held.loweredAt)
    }
    for held in session.carriedFlags {
      name(held.flag, &writer)
      writer.times(held.at, held.loweredAt)
    }
    writer.list(session.journal) { writer, step in
      writer.list(step.changes) { writer, change in
        writer.name(slots[change.slot], coach.script.slots[change.slot].name)
        writer.byte(change.before == nil ? 0 : 1)
        if let before = change.before { answer(before, change.slot, &writer) }
      }
    }
    writer.byte(session.pending == nil ? 0 : 1)
    if let pending = session.pending { self.pending(coach.saved(pending), &writer) }
    writer.list(session.told) { writer, told in
      switch told {
      case .state(let state):
        writer.byte(0)
        name(ofState: state, &writer)
      case .topic(let topic):
        writer.byte(1)
        writer.name(topics[topic], coach.script.topics[topic].name)
      }
    }
    writer.byte((session.skipRefused ? 1 : 0) | (session.noDoubted ? 2 : 0) | (session.placeWasLost ? 4 : 0))
    for number in [session.rung, session.askNumber, session.turns, session.rev] { writer.signed(Int64(number)) }
    writer.signed(session.lastSeconds)
    swap(&writer.bytes, &bytes)
  }

  private func name(ofState state: Int, _ writer: inout FormWriter) {
    writer.name(states[state], coach.states[state].description)
  }

  private func name(_ name: String, _ writer: inout FormWriter) {
    writer.name(codes.code(of: name).map { UInt64($0) + 1 } ?? 0, name)
  }

  private func answer(_ answer: Session.Answer, _ slot: Int, _ writer: inout FormWriter) {
    writer.byte(
      (answer.isHedged ? 1 : 0) | (answer.isAhead ? 2 : 0) | (answer.isDerived ? 4 : 0) | (answer.isStanding ? 8 : 0)
        | (answer.isStale ? 16 : 0) | (answer.isActive ? 32 : 0) | (answer.isOfVisit ? 64 : 0)
        | (answer.askedAt == nil ? 0 : 128))
    value(answer.value, slot, &writer)
    if let asked = answer.askedAt { name(ofState: Int(asked), &writer) }
  }

  private func value(_ value: Value, _ slot: Int, _ writer: inout FormWriter) {
    func ids(_ indices: [Int]) {
      let known = indices.filter(choices[slot].indices.contains)
      writer.number(known.count)
      for index in known { writer.name(choices[slot][index], coach.script.slots[slot].choices[index].id) }
    }
    switch value {
    case .yesNo(let yes):
      writer.kind(.yesNo)
      writer.byte(yes ? 1 : 0)
    case .number(let span):
      writer.kind(.number)
      writer.span(span.low, span.high)
    case .duration(let span):
      writer.kind(.duration)
      writer.span(span.low, span.high)
    case .choice(let index):
      writer.kind(.choice)
      ids([index])
    case .choices(let set):
      writer.kind(.choices)
      ids(set.indices)
    case .side(let side):
      writer.kind(.side)
      writer.byte(UInt8(Side.allCases.firstIndex(of: side) ?? 0))
    case .text(let text):
      writer.kind(.text)
      writer.text(text)
    case .unsure: writer.kind(.unsure)
    case .skipped: writer.kind(.skipped)
    case .gaveUp: writer.kind(.gaveUp)
    }
  }

  /// An answer that this script does not know: it is carried along.
  private func answer(_ answer: SavedSession.SavedAnswer, _ writer: inout FormWriter) {
    let marks = [
      answer.hedged, answer.ahead, answer.derived, answer.standing, answer.stale, answer.active, answer.visit,
      answer.asked.map { _ in true },
    ]
    writer.byte(marks.enumerated().reduce(0) { $0 | ($1.element == true ? 1 << UInt8($1.offset) : 0) })
    value(answer.value, &writer)
    if let asked = answer.asked { name(asked, &writer) }
  }

  private func value(_ value: SavedSession.SavedValue, _ writer: inout FormWriter) {
    let kind = ValueKind(rawValue: value.kind) ?? .unsure
    writer.kind(kind)
    switch kind {
    case .yesNo: writer.byte(value.ids == ["yes"] ? 1 : 0)
    case .number, .duration: writer.span(value.low ?? 0, value.high ?? 0)
    case .choice, .choices: writer.list(value.ids ?? []) { writer, id in name(id, &writer) }
    case .side:
      let side = value.ids?.first.flatMap(Side.init(rawValue:))
      writer.byte(UInt8(side.flatMap(Side.allCases.firstIndex(of:)) ?? 0))
    case .text: writer.text(value.text ?? "")
    case .unsure, .skipped, .gaveUp: break
    }
  }

  private func pending(_ pending: SavedSession.SavedPending, _ writer: inout FormWriter) {
    writer.text(pending.kind)
    writer.byte((pending.values == nil ? 0 : 1) | (pending.slots == nil ? 0 : 2) | (pending.text == nil ? 0 : 4))
    if let values = pending.values { writer.list(values) { writer, held in value(held, &writer) } }
    if let slots = pending.slots { writer.list(slots) { writer, slot in name(slot, &writer) } }
    if let text = pending.text { writer.text(text) }
  }

  // MARK: Reading

  /// The session with its names.
  ///
  /// - Throws: `unknownName` where the store has names that were added since its codes were asked for: ask again;
  ///   `damaged` for bytes that no program writes; `newerVersion`.
  public func decode(_ bytes: [UInt8]) throws(RestoreError) -> SavedSession {
    var reader = FormReader(bytes: bytes, codes: codes)
    let form = try reader.byte()
    guard form <= Self.form else { throw .newerVersion(Int(form)) }
    guard form == Self.form else { throw .damaged(field: "form") }
    let digest = try reader.name()
    let dangers = try reader.name()
    let phase = try reader.one(of: Session.Phase.all).rawValue
    let stack = try reader.list { (reader) throws(RestoreError) in try reader.name() }
    let roots = try reader.list { (reader) throws(RestoreError) in
      SavedSession.SavedRoot(state: try reader.name(), kind: try reader.one(of: Session.Root.Kind.all).rawValue)
    }
    var answers: [String: SavedSession.SavedAnswer] = [:]
    for _ in 0..<(try reader.count()) { answers[try reader.name()] = try reader.answer() }
    let flags = try reader.list { (reader) throws(RestoreError) in
      let flag = try reader.name()
      let times = try reader.times()
      return SavedSession.SavedFlag(flag: flag, at: times.0, loweredAt: times.1)
    }
    let journal = try reader.list { (reader) throws(RestoreError) in
      try reader.list { (reader) throws(RestoreError) in
        let slot = try reader.name()
        let before = try reader.byte() == 0 ? nil : try reader.answer()
        return SavedSession.SavedChange(slot: slot, before: before)
      }
    }
    let pending = try reader.byte() == 0 ? nil : try reader.pending()
    let told = try reader.list { (reader) throws(RestoreError) in
      let isState = try reader.byte() == 0
      let name = try reader.name()
      return SavedSession.SavedTold(state: isState ? name : nil, topic: isState ? nil : name)
    }
    let marks = try reader.byte()
    let saved = SavedSession(
      version: Coach.savedVersion, script: digest, dangers: dangers, phase: phase, stack: stack, roots: roots,
      answers: answers,
      flags: flags, journal: journal, pending: pending, told: told, rung: Int(try reader.signed()),
      skipRefused: marks & 1 != 0, noDoubted: marks & 2 != 0, placeWasLost: marks & 4 != 0,
      askNumber: Int(try reader.signed()), turns: Int(try reader.signed()), rev: Int(try reader.signed()),
      lastSeconds: try reader.signed())
    guard reader.isAtEnd else { throw .damaged(field: "form") }
    return saved
  }
}

extension Session.Phase {
  /// In the order of the form: never changed, only added to.
  static let all: [Session.Phase] = [.new, .open, .paused, .ended]
}

extension Session.Root.Kind {
  /// In the order of the form: never changed, only added to.
  static let all: [Session.Root.Kind] = [.start, .reopened, .danger]
}
