/// Makes lines of coach/1 as bridges send them, good ones and bad ones, for a few sessions that take turns.
///
/// It listens to the answers, so that choices are on offer, cursors are ones that were given, and revisions fit.
struct LineGenerator {
  var dice: Dice
  private var names: [String]
  private var lastID = 0
  private var usedIDs = ["m0"]
  /// Lines that were sent, newest last.
  private var sent: [[UInt8]] = []
  private var asks: [String: (ask: String, choices: [String])] = [:]
  private var revs: [String: Int] = [:]
  private var cursor = "1.24576"

  /// A word that stands in texts and names, and that no error may repeat.
  static let mark = "Zq7xMark"

  init(_ dice: Dice) {
    self.dice = dice
    let all = [
      "s", "irc:#knee:ann", "../../etc/passwd", "\u{1F9B5}", "null", "a\"b\\c\u{0}\n", Self.mark, "e\u{301}", "\u{E9}",
      String(repeating: "é", count: 100), String(repeating: "\u{1}", count: 200),
    ]
    names = (0..<self.dice.within(1...5)).map { _ in "" }
    for index in names.indices { names[index] = self.dice.pick(all) }
  }

  /// The next line, without its end.
  mutating func next() -> [UInt8] {
    var line: [UInt8]
    switch dice.below(32) {
    case 0, 1: line = sent.last ?? []
    case 2: line = sent.suffix(20).randomElement(using: &dice) ?? []
    case 3, 4, 5: line = Damage.done(to: wellFormed(), &dice)
    case 6: line = noise()
    default: line = wellFormed()
    }
    line.removeAll { $0 == UInt8(ascii: "\n") }
    sent.append(line)
    if sent.count > 40 { sent.removeFirst(20) }
    return line
  }

  /// Remembers what an answer offers.
  mutating func hear(_ answer: Answer) {
    guard let session = answer.session else { return }
    if let ask = answer.ask { asks[session] = ask }
    if answer.kind == .turn, !answer.isReplay { revs[session] = answer.rev }
    if let given = answer.cursor { cursor = given }
  }

  // MARK: Lines of each type

  private mutating func wellFormed() -> [UInt8] {
    let session = dice.pick(names)
    var members: [(key: String, value: [UInt8])] = [("v", Array((dice.once(in: 60) ? "1.0" : "1").utf8))]
    members.append(("id", string(id())))
    switch dice.below(20) {
    case 0: return JSONText.object(members + hello(), &dice)
    case 1...11: members += [("type", string("text")), ("text", string(text()))]
    case 12...16: members += choice(session)
    default: members += event()
    }
    if !dice.once(in: 150) { members.append(("session", string(session))) }
    members += envelope(session)
    if dice.once(in: 25) { spoil(&members) }
    return JSONText.object(members, &dice)
  }

  private mutating func string(_ text: String) -> [UInt8] { JSONText.string(text, &dice) }

  private mutating func id() -> String {
    if dice.once(in: 20) { return dice.pick(usedIDs) }
    lastID += 1
    let id =
      dice.once(in: 30)
      ? dice.pick([Self.mark, "é", "\u{0}", String(repeating: "i", count: 190)]) + "\(lastID)" : "m\(lastID)"
    usedIDs.append(id)
    return id
  }

  private mutating func text() -> String {
    let text = dice.typed()
    return dice.once(in: 10) ? text + " " + Self.mark : text
  }

  private mutating func hello() -> [(key: String, value: [UInt8])] {
    var members: [(key: String, value: [UInt8])] = [("type", string("hello"))]
    if dice.once(in: 2) {
      members.append(("protos", Array(dice.pick([#"["coach/1"]"#, #"["coach/2","coach/1"]"#, "[]"]).utf8)))
    }
    if dice.once(in: 3) { members.append(("push", Array(dice.pick(["true", "false", "1"]).utf8))) }
    var caps: [(key: String, value: [UInt8])] = []
    for (key, numbers) in [
      ("choices_max", ["0", "1", "2", "3", "10", "1000000000"]), ("label_max", ["3", "4", "8", "20", "1e9"]),
      ("text_max", ["39", "40", "41", "160", "4096", "9007199254740992"]),
    ] where !dice.once(in: 3) {
      caps.append((key, Array(dice.pick(numbers).utf8)))
    }
    return members + [("caps", JSONText.object(caps, &dice))]
  }

  private mutating func choice(_ session: String) -> [(key: String, value: [UInt8])] {
    let open = asks[session] ?? ("a1", [])
    let offered = open.choices.isEmpty ? ["yes", "no", "0", "7", "10", "not_sure"] : open.choices
    var members: [(key: String, value: [UInt8])] = [("type", string("choice"))]
    if dice.once(in: 3) {
      let count = dice.once(in: 10) ? dice.pick([0, 31, 32, 33]) : dice.within(1...3)
      let ids = (0..<count).map { _ in string(dice.pick(offered)) }
      members.append(
        ("choices", [UInt8(ascii: "[")] + Array(ids.joined(separator: [UInt8(ascii: ",")])) + [UInt8(ascii: "]")]))
    } else {
      members.append(
        ("choice", string(dice.once(in: 12) ? dice.pick(["maybe", "7", Self.mark, "left", ""]) : dice.pick(offered))))
    }
    if dice.once(in: 2) {
      members.append(("ask", string(dice.once(in: 8) ? dice.pick(["a1", "a2", "a0", Self.mark]) : open.ask)))
    }
    return members
  }

  private mutating func event() -> [(key: String, value: [UInt8])] {
    let events = [
      "start", "start", "end", "tick", "tick", "tick", "reset", "forget", "export", "export", "ack", "ping", "ping",
      "explode",
    ]
    let event = dice.pick(events)
    var members: [(key: String, value: [UInt8])] = [("type", string("event")), ("event", string(event))]
    if event == "ack" || dice.once(in: 30) { members.append(("push_id", string("p-4"))) }
    if event == "export", dice.once(in: 2) {
      let cursors = [cursor, cursor, "0.0", "1.-1", "1.99999999999999999999", "a.b", "1..2", "-1.5", "9.1", "."]
      members.append(("cursor", string(dice.pick(cursors))))
    }
    return members
  }

  private mutating func envelope(_ session: String) -> [(key: String, value: [UInt8])] {
    var members: [(key: String, value: [UInt8])] = []
    if dice.once(in: 8) {
      let moments = [
        "2026-11-22T10:42:36Z", "2026-11-29T10:42:36+01:00", "2027-03-28T01:59:59.999Z", "0000-01-01T00:00:00Z",
        "1969-12-31T23:59:60-23:59", "2026-02-30T00:00:00Z", "today", "2028-02-29t00:00:00z",
      ]
      members.append(("ts", string(dice.once(in: 200) ? "9999-12-31T23:59:59-23:59" : dice.pick(moments))))
    }
    if dice.once(in: 10) {
      let zones = [
        "Europe/Paris", "Asia/Kathmandu", "UTC", "America/St_Johns", "Pacific/Apia", "Mars/Olympus", "../UTC", "",
      ]
      members.append(("tz", string(dice.pick(zones))))
    }
    if dice.once(in: 10) {
      let rev = (revs[session] ?? 0) + (dice.once(in: 3) ? dice.within(-2...2) : 0)
      members.append(("expect_rev", Array("\(rev)".utf8)))
    }
    if dice.once(in: 12) { members.append(("x-\(dice.below(3))", JSONText.value(&dice))) }
    return members
  }

  /// Takes one member away, doubles it, or gives it a value of any kind.
  private mutating func spoil(_ members: inout [(key: String, value: [UInt8])]) {
    let index = dice.below(members.count)
    switch dice.below(4) {
    case 0: members.remove(at: index)
    case 1: members.append(members[index])
    case 2: members[index].value = JSONText.value(&dice)
    default:
      members[index].value = string(
        String(repeating: dice.pick(["n", "é"]), count: dice.pick([100, 101, 200, 201, 9000])))
    }
  }

  /// Lines that are nothing at all, or as long as lines can be.
  private mutating func noise() -> [UInt8] {
    switch dice.below(6) {
    case 0: return Array(dice.pick(["", " ", "\t", "\r", "hello", "[]", "null", "{}", "\u{FEFF}{}", "\u{0}"]).utf8)
    case 1: return (0..<dice.size(upTo: 300)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
    case 2: return Array(dice.scalars(dice.size(upTo: 200)).utf8)
    case 3: return JSONText.value(&dice)
    case 4:
      let opening = dice.pick(["[", "{\"a\":", "\"", "9", "{\"v\":1,\"x\":["])
      return Array(String(repeating: opening, count: dice.size(upTo: dice.once(in: 20) ? 9_000 : 100)).utf8)
    default:
      guard dice.once(in: 10) else { return Damage.done(to: sent.last ?? [], &dice) }
      // Spaces fill a line up to its bound, one short of it, and past it.
      let line = wellFormed()
      let length = dice.pick([65_534, 65_535, 65_536, 65_537, 140_000])
      return line + [UInt8](repeating: UInt8(ascii: " "), count: max(0, length - line.count))
    }
  }
}
