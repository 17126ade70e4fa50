import Dialog
import Testing

@Suite("Pictures of cards")
struct AttachmentTests {
  @Test(
    "a base is put before the paths of the folder, and web addresses stay",
    arguments: [
      ("https://example.org/knee", "https://example.org/knee/pictures/one.svg"),
      ("https://example.org/knee/", "https://example.org/knee/pictures/one.svg"), ("", "pictures/one.svg"),
    ])
  func base(_ base: String, _ expected: String) {
    let attachments = ["pictures/one.svg", "https://elsewhere.example/two.svg"].map {
      Attachment(url: $0, mime: "image/svg+xml", alt: "A picture")
    }
    var script = Script(
      name: "s", start: StateName("d", "s"),
      cards: [Card(name: "c", kind: .exercise, title: "C", attachments: attachments)])
    script.putAttachments(below: base)
    #expect(script.cards[0].attachments.map(\.url) == [expected, "https://elsewhere.example/two.svg"])
  }
}
