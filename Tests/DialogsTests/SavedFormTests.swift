import Conversation
import Dialog
import Testing
import Understanding

@Suite("Sessions of the shipped dialogs, as they are kept")
struct SavedFormTests {
  /// Sessions that made-up people come to, one after every turn.
  private func sessions(people: Int, turns: Int, of coach: Coach) -> [Session] {
    var all: [Session] = []
    for seed in 1...people {
      var person = RandomPerson(seed: UInt64(seed))
      var session = coach.newSession()
      var seconds: Int64 = 1_772_442_000
      var ask: Ask?
      for turn in 0..<turns {
        seconds += turn % 30 == 29 ? 90_000 : 20
        let said = coach.respond(
          to: person.answer(to: ask), in: &session, now: LocalTime(seconds: seconds))
        ask = said.messages.lazy.compactMap { if case .ask(let ask) = $0.body { ask } else { nil } }.first
        all.append(session)
      }
    }
    return all
  }

  private func coder(_ coach: Coach) -> SessionCoder {
    let names = Set(SessionCoder.names(of: coach)).sorted()
    return SessionCoder(coach, codes: NameCodes(names.enumerated().map { (code: $0.offset, name: $0.element) }))
  }

  private func bytes(of session: Session, _ coder: SessionCoder) -> [UInt8] {
    var bytes: [UInt8] = []
    coder.encode(session, into: &bytes)
    return bytes
  }

  @Test("bytes hold what the saved form holds, and give the session back as it was")
  func roundTrip() throws {
    let coach = try #require(Shipped.coach)
    let coder = coder(coach)
    for session in sessions(people: 12, turns: 50, of: coach) {
      let saved = try coder.decode(bytes(of: session, coder))
      try #require(saved == coach.save(session))
      try #require(try coach.restore(saved) == session)
    }
  }

  @Test("names of another script are carried through the bytes")
  func carried() throws {
    let coach = try #require(Shipped.coach)
    var script = coach.script
    script.slots.removeLast(script.slots.count / 2)
    script.flags.removeAll()
    let smaller = Coach(script)
    for session in sessions(people: 2, turns: 30, of: coach) {
      let carrying = try smaller.restore(coach.save(session))
      let smallCoder = SessionCoder(smaller, codes: NameCodes())
      try #require(try smallCoder.decode(bytes(of: carrying, smallCoder)) == smaller.save(carrying))
    }
  }

  @Test("a session takes about 1 KiB, beside free text")
  func size() throws {
    let coach = try #require(Shipped.coach)
    let coder = coder(coach)
    for session in sessions(people: 6, turns: 60, of: coach) {
      try #require(bytes(of: session, coder).count - session.textBytes <= 1100)
    }
  }

  @Test("damaged bytes are an error or another session that a turn can be taken on, never a crash")
  func damaged() throws {
    let coach = try #require(Shipped.coach)
    let coder = coder(coach)
    var dice = RandomPerson(seed: 7)
    var refused = 0
    for session in sessions(people: 2, turns: 30, of: coach) {
      let whole = bytes(of: session, coder)
      for _ in 0..<10 {
        var broken = whole
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
          broken[Int.random(in: broken.indices, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
        if Bool.random(using: &dice) { broken.removeLast(Int.random(in: 0..<broken.count, using: &dice)) }
        do throws(RestoreError) {
          var read = try coach.restore(coder.decode(broken))
          for text in ["7", "back"] {
            _ = coach.respond(to: .text(text), in: &read, now: LocalTime(seconds: 1_772_500_000))
          }
          _ = bytes(of: read, coder)
        } catch { refused += 1 }
      }
    }
    #expect(refused > 20)
    for end in 0..<40 {
      #expect(throws: RestoreError.self) { try coder.decode([UInt8](repeating: 0xFF, count: end)) }
    }
  }

  // MARK: The script changes

  @Test("a script that asks nothing new moves nobody")
  func otherDigest() throws {
    let coach = try #require(Shipped.coach)
    var script = coach.script
    script.digest = "sha256:other"
    let changed = Coach(script)
    for session in sessions(people: 5, turns: 40, of: coach) {
      try #require(try changed.restore(coach.save(session)) == session)
    }
  }

  @Test("a sign that is new in every danger list is put to all who had passed one, and no flag or answer is lost")
  func newSigns() throws {
    let coach = try #require(Shipped.coach)
    var script = coach.script
    script.digest = "sha256:other"
    for index in script.slots.indices where script.slots[index].danger {
      guard case .choices(let choices) = script.slots[index].kind else { continue }
      script.slots[index].kind = .choices([Choice(id: "brand_new", label: "Brand new")] + choices)
    }
    let changed = Coach(script)
    let lists = changed.script.slots.indices.filter {
      script.slots[$0].danger && script.slots[$0].choices.contains { $0.id == "brand_new" }
    }
    try #require(!lists.isEmpty)
    var asked = 0
    for session in sessions(people: 5, turns: 40, of: coach) {
      let saved = coach.save(session)
      let restored = try changed.restore(saved)
      for list in lists { try #require(changed.value(of: list, in: restored) == nil) }
      try #require(changed.standingTier(in: restored) == coach.standingTier(in: session))
      let again = changed.save(restored)
      try #require(again.flags == saved.flags)
      for (name, answer) in saved.answers where answer.derived == nil {
        guard let slot = script.slots.first(where: { $0.name == name }), !slot.danger else { continue }
        try #require(again.answers[name]?.value == answer.value, "\(name)")
      }
      if case .asksAnew = try changed.fit(of: saved).place { asked += 1 }
    }
    #expect(asked > 20)
  }
}
