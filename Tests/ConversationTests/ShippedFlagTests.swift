import Dialog
import DialogFiles
import Foundation
import Testing
import Understanding

/// Wordings of danger (and of none) that were written without a look at the dialogs' patterns.
@Suite("Danger signs in the shipped dialogs")
struct ShippedFlagTests {
  static let interpreter: (read: Interpreter, tiers: [Tier])? = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Dialogs")
    return loadScript(directory: folder.path).script.map { (Interpreter($0), $0.flags.map(\.tier)) }
  }()

  private func tier(_ text: String) throws -> Tier {
    let (interpreter, tiers) = try #require(Self.interpreter)
    return interpreter.sightings(interpreter.hear(text)).map { tiers[$0.flag] }.max() ?? .none
  }

  @Test(
    "an emergency in any wording",
    arguments: [
      "I'm having trouble getting my breath", "I'm all out of puff just sitting here", "can't draw a proper breath",
      "I coughed up some red stuff this morning", "been spitting pink phlegm",
      "packet of paracetamol gone, took it all",
      "I've been weeing myself since Tuesday", "can't feel when I wipe", "none of these, though I keep wetting the bed",
      "my mouth's gone all droopy on one side", "one side of my face has dropped",
      "everyone would be better off without me",
      "my leg has gone a funny grey colour and it's freezing", "black tarry poo since the tablets",
      "lips puffed up after the tablets", "feels like an elephant sat on my chest",
    ])
  func emergencies(text: String) throws { #expect(try tier(text) == .emergency) }

  @Test(
    "what must be seen the same day",
    arguments: ["one calf is twice the size of the other", "the knee is jammed and won't straighten since breakfast"])
  func urgent(text: String) throws { #expect(try tier(text) >= .urgent) }

  @Test(
    "ordinary talk is no alarm",
    arguments: [
      "No, I'm fit as a fiddle otherwise", "give me the plan now", "I run out of puff on hills",
      "my thighs are on fire after squats",
      "she had a fall in March but nothing since, none", "the stairs kill me", "my dad had a dvt so I'm worried",
      "no chest pain, no fever, nothing like that", "it started last fall", "stiff for two minutes when I get up",
    ])
  func ordinary(text: String) throws { #expect(try tier(text) == .none) }
}
