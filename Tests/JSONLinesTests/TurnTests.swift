import Testing

@testable import JSONLines

@Suite("Conversations over lines")
struct TurnTests {
  /// Brings a session to its plan.
  @discardableResult
  static func reachPlan(_ bridge: inout Bridge, _ session: String = "s") throws -> Reply {
    try bridge.text("m1", "hi", in: session)
    try bridge.choose("m2", "yes", in: session)
    try bridge.choose("m3", "hour", in: session)
    try bridge.send("choice", "m4", session, ["choices": ["stairs", "squatting"]])
    return try bridge.choose("m5", "7", in: session)
  }

  @Test("hello is answered with ready, its limits and the script's digest")
  func ready() throws {
    var bridge = Bridge()
    let reply = try bridge.send("hello", "h1", nil, ["protos": ["coach/2", "coach/1"], "push": true])
    #expect(reply.type == "ready")
    #expect(reply.re == "h1")
    #expect(reply.fields["proto"] as? String == "coach/1")
    #expect(reply.fields["script"] as? String == "sha256:ab12")
    #expect(reply.fields["push"] as? Bool == false)
    #expect(reply.fields["limits"] as? [String: Int] == ["line": 65535, "text": 8192, "messages": 16, "dedupe": 16])
    try bridge.expectConformance()
  }

  @Test("a first text is answered with what is said and asked")
  func firstText() throws {
    var bridge = Bridge()
    let reply = try bridge.text("m1", "hi")
    #expect(reply.ids == ["main.welcome.say", "main.welcome.ask"])
    #expect(reply.texts == ["Hello\nthere, \u{1F9B5}.", "Shall we begin?"])
    #expect(reply.rev == 1)
    #expect(reply.ask?["ask"] as? String == "a1")
    #expect(reply.ask?["input"] as? String == "yes_no")
    #expect(reply.ask?["free_text"] as? Bool == true)
    #expect(reply.choices.map { $0["id"] as? String } == ["yes", "no"])
  }

  @Test("a whole conversation ends in cards with their structure and plain text")
  func plan() throws {
    var bridge = Bridge()
    let reply = try Self.reachPlan(&bridge)
    #expect(reply.ids == ["main.plan.say", "main.plan.card.sit", "main.plan.card.light"])
    let exercise = reply.messages[1]
    #expect(exercise["type"] as? String == "card")
    #expect(exercise["card"] as? String == "exercise")
    #expect(exercise["title"] as? String == "Sit to \"stand\"")
    #expect(exercise["steps"] as? [String] == ["Sit.", "Stand\tup."])
    let dose = try #require(exercise["dose"] as? [String: Any])
    #expect(dose["sets"] as? Int == 2)
    #expect(dose["reps"] as? Int == 8)
    #expect(dose["hold_seconds"] as? Int == 3)
    #expect(dose["days_per_week"] as? Int == 3)
    #expect((exercise["attach"] as? [[String: String]])?.first?["mime"] == "image/svg+xml")
    #expect((exercise["text"] as? String)?.contains("2 sets of 8") == true)
    #expect(reply.messages[2]["rows"] as? [[String]] == [["0-2", "Go on"], ["6", "Stop"]])
    try bridge.expectConformance()
  }

  @Test("a choice that is not on offer is refused; one of an older question gets the open question again")
  func badAndStaleChoices() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    #expect(try bridge.choose("m2", "maybe").code == "bad_choice")
    try bridge.choose("m3", "yes", ask: "a1")
    let stale = try bridge.choose("m4", "no", ask: "a1")
    #expect(stale.type == "turn")
    #expect(stale.ask?["ask"] as? String == "a2")
    #expect(stale.ids.last == "main.settles.ask")
  }

  @Test("a line that is refused changes nothing, not even the moment of a session that had paused")
  func refusedLinesChangeNothing() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    try bridge.event("e1", "end")
    let number = try #require(bridge.server.table.find(Array("s".utf8)))
    let before = bridge.server.table[sessionOf: number]
    let late = ["choice": "maybe", "ts": "2030-01-01T00:00:00Z"]
    #expect(try bridge.send("choice", "m2", "s", late).code == "bad_choice")
    #expect(try bridge.send("choice", "m3", "s", ["choice": "yes", "expect_rev": 7]).code == "conflict")
    #expect(bridge.server.table[sessionOf: number] == before)
  }

  @Test("now is ts where it is given, never goes back, and the last zone stays")
  func time() throws {
    var bridge = Bridge()
    try bridge.send("text", "m1", "s", ["text": "hi", "ts": "2030-01-01T00:00:00Z", "tz": "Asia/Kolkata"])
    let number = try #require(bridge.server.table.find(Array("s".utf8)))
    let zone = bridge.server.table.zone(number)
    #expect(zone > 0)
    #expect(bridge.server.table.lastSeconds(number) == 1_893_456_000)
    try bridge.send("text", "m2", "s", ["text": "hm", "ts": "2020-01-01T00:00:00Z"])
    try bridge.text("m3", "hm")
    #expect(bridge.server.table.lastSeconds(number) == 1_893_456_000)
    try bridge.send("text", "m4", "s", ["text": "hm", "ts": "2030-01-01T02:00:01+01:00", "tz": "Mars/Olympus"])
    #expect(bridge.server.table.lastSeconds(number) == 1_893_456_000)
    try bridge.send("text", "m5", "s", ["text": "hm", "ts": "2030-01-01T02:00:01+01:00"])
    #expect(bridge.server.table.lastSeconds(number) == 1_893_459_601)
    #expect(bridge.server.table.zone(number) == zone)
  }

  @Test("a choice for a session that nobody has begun is refused and keeps nothing")
  func unknownSession() throws {
    var bridge = Bridge()
    #expect(try bridge.choose("m1", "yes").code == "bad_choice")
    #expect(try bridge.event("t1", "tick").messages.isEmpty)
    #expect(try bridge.event("e1", "ack").field == "push_id")
    #expect(try bridge.event("f1", "forget").type == "turn")
    #expect(bridge.server.counts.sessions == 0)
  }

  @Test("after the end a choice gets session_ended, and a text is answered")
  func ended() throws {
    var bridge = Bridge()
    try Self.reachPlan(&bridge)
    let reply = try bridge.choose("m7", "yes")
    #expect(reply.code == "session_ended")
    #expect(try bridge.text("m8", "hello again").type == "turn")
    try bridge.expectConformance()
  }

  @Test("ping needs no session, and tells the revision of one")
  func ping() throws {
    var bridge = Bridge()
    let alone = try bridge.send("event", "p1", nil, ["event": "ping"])
    #expect(alone.type == "turn")
    #expect(alone.session == nil)
    try bridge.text("m1", "hi")
    #expect(try bridge.event("p1", "ping").rev == 1)
    try bridge.expectConformance()
  }

  @Test("start begins, and begins again where the conversation was; reset begins anew", arguments: ["start", "reset"])
  func startAndReset(_ event: String) throws {
    var bridge = Bridge()
    #expect(try bridge.event("e1", "start").ids == ["main.welcome.say", "main.welcome.ask"])
    try bridge.choose("m1", "yes")
    let again = try bridge.event("e2", event)
    #expect(again.ids.last == (event == "start" ? "main.settles.ask" : "main.welcome.ask"))
  }

  @Test("sessions that take turns never see each other's answers")
  func interleaved() throws {
    var random = SeededRandom(seed: 3)
    var together = Bridge()
    let answers = ["hour", "bedtime", "next_day", "longer", "not_sure"]
    let people = (0..<40).map { (name: "p\($0)", settles: answers[$0 % 5], steps: 0) }
    var alone = people.map { _ in Bridge() }
    var steps = people.map { _ in 0 }
    for _ in 0..<600 {
      let index = Int.random(in: 0..<people.count, using: &random)
      let (name, step) = (people[index].name, steps[index])
      func send(_ bridge: inout Bridge) throws -> Reply {
        switch step {
        case 0: try bridge.text("m0", "hi", in: name)
        case 1: try bridge.choose("m1", "yes", in: name)
        case 2: try bridge.choose("m2", people[index].settles, in: name)
        case 3: try bridge.send("choice", "m3", name, ["choices": ["stairs"]])
        default: try bridge.choose("m4", "5", in: name)
        }
      }
      _ = try send(&together)
      _ = try send(&alone[index])
      #expect(together.answers.last == alone[index].answers.last)
      steps[index] = min(step + 1, 4)
    }
    try together.expectConformance()
  }
}

@Suite("Forgetting and exporting")
struct PrivacyTests {
  @Test("forget drops all; late retries neither bring anything back nor are mistaken for new lines")
  func forget() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    try bridge.choose("m2", "yes")
    let forgotten = try bridge.event("f1", "forget")
    #expect(forgotten.rev == 0)
    #expect(forgotten.messages.isEmpty)
    let late = try bridge.text("m1", "hi")
    #expect(late.isReplay && late.messages.isEmpty && late.rev == 0)
    #expect(try bridge.text("m1", "other").code == "id_reused")
    #expect(try bridge.event("f1", "forget").isReplay)
    #expect(try bridge.choose("m3", "hour").code == "bad_choice")
    #expect(try bridge.event("p", "ping").rev == 0)
    #expect(try bridge.text("m4", "hi").ids == ["main.welcome.say", "main.welcome.ask"])
    try bridge.expectConformance()
  }

  @Test("ids of forgotten lines go after 24 hours, and with them the last of the session")
  func traces() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    try bridge.event("f1", "forget")
    bridge.clock += 24 * 3600 - 1
    #expect(try bridge.text("m1", "hi").isReplay)
    bridge.clock += 1
    #expect(try bridge.event("p", "ping").rev == 0)
    #expect(bridge.server.counts.sessions == 0)
    #expect(try !bridge.text("m1", "hi").isReplay)
  }

  @Test("what can't begin a session does not keep a forgotten one")
  func forgottenStaysForgotten() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    try bridge.event("f1", "forget")
    #expect(try bridge.choose("m2", "yes").code == "bad_choice")
    #expect(try bridge.event("t1", "tick").messages.isEmpty)
    bridge.clock += 24 * 3600
    try bridge.event("p", "ping")
    #expect(bridge.server.counts.sessions == 0)
  }

  @Test("a session that began again after a forget outlives the ids")
  func tracesOfLiveSession() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    try bridge.event("f1", "forget")
    try bridge.text("m2", "hi")
    bridge.clock += 24 * 3600
    #expect(try bridge.event("p", "ping").rev == 1)
    #expect(try bridge.text("m2", "hi").isReplay)
  }

  /// All pages of an export put together.
  func export(_ bridge: inout Bridge, _ session: String = "s") throws -> String {
    var document = ""
    var cursor: String?
    for page in 0..<100 {
      var fields = ["event": "export"]
      fields["cursor"] = cursor
      let reply = try bridge.send("event", "x\(page)", session, fields)
      let part = try #require(reply.fields["export"] as? [String: Any])
      document += try #require(part["data"] as? String)
      cursor = part["cursor"] as? String
      if cursor == nil { return document }
    }
    return document
  }

  @Test("the pages of an export make one document with the answers and what was said")
  func exportPages() throws {
    var bridge = Bridge()
    // Names that take six bytes for each of theirs fill more than a page.
    let filling = String(repeating: "\u{1}", count: 198)
    try TurnTests.reachPlan(&bridge, filling)
    try bridge.text("secret", "of another", in: "t")
    for number in 0..<16 { try bridge.event("\(number)" + filling, "start", in: filling) }
    let document = try export(&bridge, filling)
    var tape = JSONTape()
    let bytes = Array(document.utf8)
    let isJSON = tape.read(bytes.span)
    #expect(isJSON)
    #expect(document.contains(#""settles":"hour""#))
    #expect(document.contains(#""hurts":"stairs, squatting""#))
    #expect(document.contains(#""pain":"7""#))
    #expect(bytes.count > Limits.exportPage)
    #expect(!document.contains("secret"))
    try bridge.expectConformance()
  }

  @Test("an export of an unknown session is empty")
  func exportUnknown() throws {
    var bridge = Bridge()
    #expect(try export(&bridge) == "")
    try bridge.expectConformance()
  }

  @Test("a cursor of a session that has changed since is a conflict")
  func staleCursor() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    let version = bridge.server.table[try #require(bridge.server.table.find(Array("s".utf8)))].version
    #expect(try bridge.send("event", "x1", "s", ["event": "export", "cursor": "\(version).5"]).type == "turn")
    #expect(try bridge.send("event", "x2", "s", ["event": "export", "cursor": "\(version).500000"]).field == "cursor")
    try bridge.choose("m2", "yes")
    #expect(try bridge.send("event", "x3", "s", ["event": "export", "cursor": "\(version).5"]).code == "conflict")
  }
}
