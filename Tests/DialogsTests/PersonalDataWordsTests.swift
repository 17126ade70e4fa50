import Conversation
import Dialog
import Testing

@Suite("Words about the person's own data")
struct PersonalDataWordsTests {
  private func command(_ text: String) throws -> Command.Name? {
    let interpreter = try #require(Shipped.coach).interpreter
    return interpreter.command(interpreter.hear(text))
  }

  @Test(
    "asking what is known",
    arguments: [
      "what do you know about me", "What do you know about me?", "what have you stored about me", "show me my data",
      "what did I tell you", "what did i tell you so far", "what data do you have on me", "what have you saved",
      "can i see my data please", "tell me everything you know about me", "what do you remember about me",
      "what information do you keep about me?", "show me what you know about me",
    ])
  func known(text: String) throws { #expect(try command(text) == .known) }

  @Test(
    "wanting to be forgotten",
    arguments: [
      "forget me", "please forget me", "Forget me!", "delete my data", "erase everything about me",
      "delete everything", "delete everything you know about me", "remove my account",
      "could you delete my data please",
      "delete all my data", "wipe my data", "please delete everything you have on me", "I want my data deleted",
      "forget everything you know about me", "delete me", "erase all the data you have about me",
    ])
  func forget(text: String) throws { #expect(try command(text) == .forget) }

  @Test(
    "taking back consent",
    arguments: [
      "I take back my consent", "i withdraw my consent", "I don't agree any more", "i no longer agree",
      "stop storing my data", "I no longer want you to keep this", "please stop saving my answers",
      "i want to withdraw my consent", "don't store my data", "I take my consent back", "i revoke my consent",
    ])
  func withdraw(text: String) throws { #expect(try command(text) == .withdraw) }

  @Test(
    "words that are none of these",
    arguments: [
      "forget it", "forget what i said", "forget that", "no", "i don't agree", "i forget",
      "don't forget me when it rains",
      "what do you know about my knee", "what do you know about arthritis", "what do you do with my data",
      "can i delete my answers", "do you store my answers", "delete that", "delete my last answer", "start over",
      "erase everything and start over", "what did i do wrong", "what did you say", "my knee lets me forget everything",
      "i stopped keeping this leg straight", "the doctor told me to forget running", "show me my plan",
      "i want to see a doctor", "stop", "do you remember",
    ])
  func others(text: String) throws {
    let command = try command(text)
    #expect(command?.isAboutData != true, "\(String(describing: command))")
  }
}
