import Testing

@testable import JSONLines

@Suite("The same line sent again")
struct ReplayTests {
  @Test("a retry gets the same messages and revision, and nothing happens twice")
  func retry() throws {
    var bridge = Bridge()
    let first = try bridge.text("m1", "hi")
    let second = try bridge.choose("m2", "yes", ask: "a1")
    let again = try bridge.choose("m2", "yes", ask: "a1")
    #expect(again.isReplay && !second.isReplay)
    #expect(again.rev == second.rev)
    #expect(again.ids == second.ids)
    #expect(again.texts == second.texts)
    let oldest = try bridge.text("m1", "hi")
    #expect(oldest.isReplay)
    #expect(oldest.texts == first.texts)
    #expect(oldest.rev == 1)
    #expect(bridge.server.counts.turns == 2)
    #expect(bridge.server.counts.replays == 2)
    try bridge.expectConformance()
  }

  @Test("a retry may be spelled in another way, and state the moment and the revision anew")
  func spelling() throws {
    var bridge = Bridge()
    try bridge.send(#"{"v":1,"type":"text","id":"m1","session":"s","text":"hé","expect_rev":0}"#)
    let line = #"{"text":"h\u00e9","session":"\u0073","tz":"Asia/Tokyo","id":"\u006d1","type":"text","v":1,"#
    #expect(try bridge.send(line + #""ts":"2030-01-01T00:00:00Z","expect_rev":9}"#).isReplay)
  }

  @Test(
    "another line with a used id is refused",
    arguments: [
      #""type":"text","text":"hello""#, #""type":"text","text":"hi ""#, #""type":"text","text":"h\u0069\u0000""#,
      #""type":"choice","choice":"yes""#, #""type":"event","event":"start""#, #""type":"event","event":"forget""#,
      #""type":"event","event":"export""#, #""type":"event","event":"tick""#,
    ])
  func reusedID(_ body: String) throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    #expect(try bridge.send("{\"v\":1,\"id\":\"m1\",\"session\":\"s\",\(body)}").code == "id_reused")
    #expect(try bridge.event("p", "ping").rev == 1)
    try bridge.expectConformance()
  }

  @Test("choice and choices of one id, and of another question, are other lines")
  func choiceBodies() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    try bridge.choose("m2", "yes", ask: "a1")
    #expect(try bridge.choose("m2", "yes", ask: "a2").code == "id_reused")
    #expect(try bridge.choose("m2", "yes").code == "id_reused")
    #expect(try bridge.choose("m2", "no", ask: "a1").code == "id_reused")
    let list = try bridge.send("choice", "m2", "s", ["choices": ["yes"], "ask": "a1"])
    #expect(list.isReplay)
  }

  @Test("one id in two sessions is two lines")
  func sessions() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi", in: "a")
    #expect(try !bridge.text("m1", "hello", in: "b").isReplay)
  }

  @Test("spellings of a letter that look alike are different ids and sessions")
  func equivalentNames() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi", in: "\u{E9}")
    #expect(try bridge.event("p", "ping", in: "e\u{301}").rev == 0)
    try bridge.text("\u{E9}", "hi", in: "s")
    #expect(try !bridge.text("e\u{301}", "hi", in: "s").isReplay)
  }

  @Test("the last 16 answers are kept, and ticks without messages take no place among them")
  func sixteen() throws {
    var bridge = Bridge()
    for number in 0..<17 {
      try bridge.text("m\(number)", "hi")
      try bridge.event("t\(number)", "tick")
    }
    #expect(try bridge.text("m1", "hi").isReplay)
    #expect(try bridge.text("m16", "hi").isReplay)
    #expect(try !bridge.text("m0", "hi").isReplay)
  }

  @Test("answers of a session are kept up to 256 KiB")
  func size() {
    var recent = RecentAnswers()
    var pool = AnswerPool()
    for number in 0..<10 {
      let bytes = [UInt8](repeating: UInt8(number), count: 60_000)
      let body = BodyHash(.event(.tick), pushID: nil, seed: 1)
      let place = RecentAnswers.Place.pool(pool.keep(bytes[...]))
      _ = recent.add(id: [UInt8(number)], body: body, rev: number, place: place, size: bytes.count, to: &pool)
    }
    #expect(recent.records.map(\.rev) == [6, 7, 8, 9])
    #expect(pool.size == 240_000)
  }

  @Test("a replay comes before everything else: a stale expect_rev, an end, a forget")
  func first() throws {
    var bridge = Bridge()
    let line = #"{"v":1,"type":"text","id":"m1","session":"s","text":"hi","expect_rev":0}"#
    let messages = try bridge.send(line).texts
    try bridge.choose("m2", "yes")
    #expect(try bridge.send(line).texts == messages)
    try bridge.event("e1", "end")
    #expect(try bridge.send(line).texts == messages)
    try bridge.event("f1", "forget")
    let late = try bridge.send(line)
    #expect(late.isReplay && late.messages.isEmpty)
    #expect(
      try bridge.send(#"{"v":1,"type":"text","id":"m9","session":"s","text":"hi","expect_rev":1}"#).code == "conflict")
  }

  @Test(
    "pings, acks, exports, hellos and ticks without messages are not kept",
    arguments: ["ping", "ack", "export", "tick"])
  func notKept(_ event: String) throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    for _ in 0..<2 {
      #expect(try !bridge.send("event", "e", "s", ["event": event, "push_id": "p"]).isReplay)
    }
    try bridge.send("hello", "e", nil)
    #expect(try bridge.text("e", "hi").type == "turn")
  }

  @Test("ids count as the bytes that they stand for, up to 200 of them", arguments: [200, 201])
  func longest(_ count: Int) throws {
    var bridge = Bridge()
    let escaped = String(repeating: #"\u0061"#, count: count)
    let line = { (id: String) in "{\"v\":1,\"type\":\"text\",\"id\":\"\(id)\",\"session\":\"s\",\"text\":\"hi\"}" }
    #expect(try bridge.send(line(escaped)).field == (count > 200 ? "id" : nil))
    if count == 200 { #expect(try bridge.send(line(String(repeating: "a", count: count))).isReplay) }
  }

  @Test("errors are not kept: the same line may work later")
  func errors() throws {
    var bridge = Bridge()
    #expect(try bridge.choose("m2", "hour").code == "bad_choice")
    try bridge.text("m1", "hi")
    try bridge.choose("m3", "yes")
    #expect(try bridge.choose("m2", "hour").type == "turn")
  }
}

@Suite("Revisions")
struct RevisionTests {
  @Test("expect_rev lets a line through only at that revision")
  func conflict() throws {
    var bridge = Bridge()
    #expect(try bridge.send("text", "m1", "s", ["text": "hi", "expect_rev": 0]).rev == 1)
    let reply = try bridge.send("choice", "m2", "s", ["choice": "yes", "expect_rev": 0])
    #expect(reply.code == "conflict")
    #expect(reply.error["rev"] as? Int == 1)
    #expect(try bridge.send("choice", "m2", "s", ["choice": "yes", "expect_rev": 1]).rev == 2)
    #expect(try bridge.send("text", "m1", "new", ["text": "hi", "expect_rev": 3]).code == "conflict")
    #expect(bridge.server.counts.sessions == 1)
    try bridge.expectConformance()
  }

  @Test("what shows a person nothing new leaves the revision")
  func unchanged() throws {
    var bridge = Bridge()
    try bridge.text("m1", "hi")
    for event in ["tick", "ack", "export", "ping"] {
      #expect(try bridge.send("event", "e-\(event)", "s", ["event": event, "push_id": "p"]).rev == 1)
    }
  }
}
