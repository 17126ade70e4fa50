import Dialog
import Testing

@testable import Understanding

@Suite("Danger signs") struct FlagScannerTests {
  /// Signs of a boiler, so that nothing here depends on what the shipped dialogs say.
  static let script = Script(
    name: "boiler", start: StateName("d", "s"),
    flags: [
      Flag(
        id: "smoke", tier: .emergency, label: "smoke",
        patterns: ["smoke|smoking|fumes", "{burnt} smell", "smell* .. {burnt}"],
        unless: ["smoke alarm", "smoking is banned"]),
      Flag(
        id: "leak", tier: .urgent, label: "a leak", patterns: ["leak|leaks|leaking", "water .. floor", "lost water"]),
      Flag(
        id: "shut", tier: .emergency, label: "it can't be shut off",
        patterns: ["can't|cannot shut|turn .. off", "won't stop", "no longer responds"]),
      Flag(id: "noise", tier: .clinician, label: "a noise", patterns: ["bang*", "rattl*", "knocking noise?"]),
      Flag(id: "cold", tier: .clinician, label: "no heat", patterns: ["no heat|warmth", "stone? cold"]),
      Flag(id: "fire", tier: .emergency, label: "a fire", patterns: ["on fire"], alone: ["fire", "flames"]),
      Flag(
        id: "burst", tier: .emergency, label: "a boiler about to burst",
        patterns: ["{vessel} & hissing & red|glowing", "{vessel} & whistling & ever welded"], unless: ["red light"]),
    ],
    groups: [
      WordGroup(name: "vessel", phrases: ["tank", "pressure vessel", "cylinder"]),
      WordGroup(name: "burnt", phrases: ["burning", "burnt", "singed plastic", "hot metal"]),
    ])
  static let interpreter = Interpreter(script)

  static func signs(_ text: String) -> String {
    interpreter.sightings(interpreter.hear(text)).map { script.flags[$0.flag].id }.joined(separator: " ")
  }

  @Test(
    "a sign is seen wherever it is said",
    arguments: [
      Row("there is smoke", "smoke"), Row("7, and it is leaking", "leak"), Row("SMOKE!!!", "smoke"),
      Row("it leaks a bit", "leak"),
      Row("a burning smell", "smoke"), Row("it smells like something is burning", "smoke"),
      Row("smell of singed plastic", "smoke"),
      Row("water all over the floor", "leak"), Row("I can’t shut it off", "shut"),
      Row("i cant turn the thing off", "shut"),
      Row("cannot turn it off", "shut"), Row("it won't stop", "shut"), Row("wont stop", "shut"),
      Row("it has no heat", "cold"),
      Row("smoek is coming out", "smoke"), Row("banging and rattling", "noise"), Row("it no longer responds", "shut"),
      Row("yes, smoke and a leak", "smoke leak"), Row("my boiler's leaking", "leak"), Row("stone cold", "cold"),
      Row("it has lost water", "leak"),
      Row("is it bad that it leaks?", "leak"), Row("i think it might be leaking", "leak"),
      Row("leaking since 2019", "leak"),
    ])
  func seen(_ row: Row) { #expect(Self.signs(row.text) == row.expected) }

  @Test(
    "a word that is a sign only by itself",
    arguments: [
      Row("fire", "fire"), Row("FIRE!!", "fire"), Row("a fire", "fire"), Row("help, flames", "fire"),
      Row("oh god, fire please help", "fire"), Row("is it a fire", ""), Row("fire?", ""), Row("no fire", ""),
      Row("I sit by the fire", ""), Row("fire brick is cracked", ""),
    ])
  func alone(_ row: Row) { #expect(Self.signs(row.text) == row.expected) }

  @Test(
    "what is denied is not there",
    arguments: [
      "no smoke", "no leak", "No smoke or leaks", "no smoke, fumes or leaks", "no smoke and no leak",
      "without any smoke",
      "there isn't any smoke", "there is no smoke at all", "it doesn't leak", "it does not leak or rattle",
      "it isn't leaking",
      "it's not leaking", "it is not smoking", "never any smoke", "it has never leaked", "I haven't noticed any leaks",
      "neither smoke nor leaks", "I don't have a leak", "smoke: no", "leak - none", "smoke? no", "smoke no, leak no",
      "not leaking",
      "w/o smoke", "aint leaking", "no sign of smoke", "no signs of any leak", "I can see it isn't leaking",
      "no obvious smoke",
      "nor any smoke", "he checked for a leak and there isn't one", "a leak was ruled out", "not really leaking",
      "no, no smoke",
      "I don't think it is leaking", "there was never a leak", "doesn't have smoke or a leak", "zero smoke",
      "dont see smoke",
      "it's neither leaking nor smoking", "I have not had any leaks or smoke", "no more leaks",
    ])
  func denied(_ text: String) { #expect(Self.signs(text) == "") }

  @Test(
    "a denial reaches no further than what it denies",
    arguments: [
      Row("no smoke but it leaks", "leak"), Row("no leak, but there is smoke", "smoke"),
      Row("no smoke. It leaks.", "leak"),
      Row("it isn't cold, it's leaking", "leak"), Row("no smoke but I can't shut it off", "shut"),
      Row("no, it leaks", "leak"),
      Row("No! Smoke!", "smoke"), Row("nope, smoke everywhere", "smoke"), Row("not sure if it leaks", "leak"),
      Row("I don't know if that is smoke", "smoke"), Row("not only smoke", "smoke"),
      Row("can't see because of smoke", "smoke"),
      Row("no idea why it leaks", "leak"), Row("no doubt it is smoke", "smoke"),
      Row("it never worked, now smoke", "smoke"),
      Row("I can't stand the smoke", "smoke"), Row("no change, still leaking", "leak"),
      Row("not good, it is leaking", "leak"),
      Row("no smoke however water on the floor", "leak"), Row("nothing helps the leak", "leak"),
      Row("no relief from the smoke", "smoke"),
      Row("not without smoke", "smoke"), Row("no problems except smoke", "smoke"),
      Row("it doesn't work and there is smoke", "smoke"),
      Row("don't like this smoke", "smoke"), Row("it isn't the pump; it leaks", "leak"),
      Row("the alarm is not on though it leaks", "leak"),
      Row("no one told me about smoke", "smoke"), Row("can't believe it leaks", "leak"),
      Row("no power and smoke", "smoke"),
      Row("it did not stop leaking", "leak"), Row("the leak has not stopped", "leak"),
      Row("smoke, no idea why", "smoke"),
      Row("smoke no matter what I do", "smoke"), Row("no smoke I think, leak yes", "leak"),
    ])
  func reach(_ row: Row) { #expect(Self.signs(row.text) == row.expected) }

  @Test(
    "somebody else's boiler, long ago, or a question about a word is no sign",
    arguments: [
      "my brother's boiler leaks, mine doesn't", "a friend had a leak", "my dad had smoke once",
      "a colleague of mine had a leak in his flat", "my neighbour had a leak so now I'm worried",
      "my neighbour's boiler leaked", "it leaked in 2011", "it leaked ten years ago", "we had a leak when I was a kid",
      "as a child I smelled smoke",
      "it used to leak", "what does leaking mean?", "what is a leak?", "why do you ask about smoke?",
      "what do you mean by rattling?",
    ])
  func noNews(_ text: String) { #expect(Self.signs(text) == "") }

  @Test(
    "but near ones, now, and questions about one's own are",
    arguments: [
      Row("my wife says it leaks", "leak"), Row("my dad can't turn it off", "shut"),
      Row("my son is breathing smoke now", "smoke"),
      Row("it started leaking years ago and still leaks", "leak"),
      Row("it leaked in 2011 and it is leaking again now", "leak"),
      Row("what is this smoke?", "smoke"), Row("what does it mean when my boiler leaks?", "leak"),
      Row("why does it leak", "leak"),
      Row("my brother had a leak, now I have smoke", "smoke"), Row("it has leaked for years", "leak"),
      Row("she smells smoke", "smoke"),
    ])
  func news(_ row: Row) { #expect(Self.signs(row.text) == row.expected) }

  @Test(
    "a sign in parts is there when all of them are, in any order",
    arguments: [
      Row("the tank is red and hissing", "burst"), Row("hissing. And it glows. The cylinder, I mean", "burst"),
      Row("something is hissing in the cellar and the pressure vessel there has gone a dull red", "burst"),
      Row("the tank is red, no hissing", ""), Row("the tank hisses", ""), Row("no hissing from the red tank", ""),
      Row("the tank hisses and the red light is on", ""), Row("my dad's tank was red and hissing, mine is fine", ""),
      Row("the tank hissed and was red in 2009", ""),
      Row("red tank" + String(repeating: " and more words", count: 30) + " hissing", ""),
    ])
  func inParts(_ row: Row) { #expect(Self.signs(row.text) == row.expected) }

  @Test(
    "a part that counts however long ago it was",
    arguments: [
      Row("it was welded in 2009. The tank is whistling", "burst"),
      Row("tank whistling, welded ten years ago", "burst"),
      Row("the tank never was welded, it is whistling", ""), Row("the tank was whistling in 2009, it is welded", ""),
    ])
  func ever(_ row: Row) { #expect(Self.signs(row.text) == row.expected) }

  @Test(
    "an animal's own trouble, the world's, a translation, a story",
    arguments: [
      Row("my dog has a leak", ""), Row("the cat's basket is leaking", ""),
      Row("the dog bit the pipe and it leaks", "leak"),
      Row("the dog is out and my boiler leaks", "leak"), Row("who stopped the leak", ""),
      Row("how many leaks were there", ""),
      Row("what causes smoke", ""), Row("what are the signs of a leak", ""),
      Row("how do you say I have a leak in Polish", ""),
      Row("in the game he sees smoke", ""), Row("what causes my leak", "leak"),
    ])
  func ofOthers(_ row: Row) { #expect(Self.signs(row.text) == row.expected) }

  @Test(
    "long ago, told in the clause before or after",
    arguments: [
      Row("in 2009 we had trouble, it leaked for a week", ""), Row("it leaked badly, but that was in 2009", ""),
      Row("at 16 I had a flat, it leaked", ""), Row("at 16 I had a flat, and now it leaks", "leak"),
      Row("we had one that leaked last year", ""), Row("it leaked when I was 20", ""),
      Row("the one they fitted two years back is leaking", "leak"),
      Row("back in my twenties it leaked", ""), Row("it used to be able to hold, now it leaks", "leak"),
    ])
  func longAgo(_ row: Row) { #expect(Self.signs(row.text) == row.expected) }

  @Test(
    "only thought of, read about, or in the family",
    arguments: [
      Row("if it ever leaks I'd call you", ""), Row("if it should leak, what then", ""),
      Row("in case it leaks I have tape", "leak"),
      Row("what should I do if it leaks?", "leak"), Row("how would I know if it leaks?", ""),
      Row("I read about leaks", ""), Row("someone on the telly had smoke in the house", ""),
      Row("watching telly and it leaks", "leak"), Row("leaks run in the family", ""), Row("hardly any smoke", ""),
      Row("barely smoking", ""), Row("I can hardly turn it off", ""),
    ])
  func thoughtOf(_ row: Row) { #expect(Self.signs(row.text) == row.expected) }

  @Test("a mild sign that has passed is no news, a grave one is")
  func passed() {
    #expect(Self.signs("it was banging for a day but that has gone now") == "")
    #expect(Self.signs("there was smoke but it has gone now") == "smoke")
    #expect(Self.signs("it was banging and it has not gone") == "noise")
  }

  @Test("an idiom that the author names cancels what it overlaps, and nothing else")
  func unless() {
    #expect(Self.signs("the smoke alarm is new") == "")
    #expect(Self.signs("the smoke alarm went off because of fumes") == "smoke")
  }
}
