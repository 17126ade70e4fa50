import Conversation
import Dialog
import Terminal

let headings = CardHeadings(
  House(words: [
    .setup: "Set up", .dose: "How much", .easier: "Easier", .harder: "Harder", .faults: "Take care", .stop: "Stop",
  ]))

func layout(_ width: Int = 40, plain: Bool = false) -> Layout {
  Layout(Manner(width: width, isPlain: plain), headings: headings)
}

/// What a person sees, as one text.
func shown(_ messages: Said..., width: Int = 40, plain: Bool = false) -> String {
  layout(width, plain: plain).lines(for: messages).map(\.text).joined(separator: "\n")
}

func asked(
  _ text: String, _ kind: Ask.Kind, _ labels: [String] = [], progress: Progress? = nil, range: ClosedRange<Int>? = nil
) -> Said {
  let offers = labels.enumerated().map { Offer(id: "o\($0.offset)", label: $0.element) }
  return Said(
    id: "d.s.ask", text: text, body: .ask(Ask(id: "a1", kind: kind, offers: offers, range: range, progress: progress)))
}

func card(_ handout: CardHandout) -> Said { Said(id: "d.s.card.c", text: "", body: .card(handout)) }

let sitToStand = CardHandout(
  kind: .exercise, title: "Sit to stand", purpose: "Makes the thighs stronger for chairs and stairs.",
  setup: "A firm chair against a wall.",
  steps: ["Sit at the front of the chair.", "Lean forward and stand up slowly, counting to three."],
  doseText: "2 sets of 8, every other day.", easier: ["Use a higher chair."],
  harder: ["Use a lower chair.", "Hold a bag."], stop: ["Stop when it hurts more than before."],
  attachments: [Attachment(url: "sit.svg", mime: "image/svg+xml", alt: "A person stands up from a chair")])
