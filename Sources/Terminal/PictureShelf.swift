import Conversation
import Pictures

/// The pictures of the dialogs folder, each read when it is first shown. One that can't be read or drawn is shown by its
/// words; `kneecoach check` tells its author why.
struct PictureShelf {
  /// The bytes of a file of the dialogs folder, by its path in there; nil where there is none.
  let read: (String) -> [UInt8]?

  /// Adds the pictures of these messages' cards that are not there yet.
  func fetch(for messages: [Said], into pictures: inout [String: Picture]) {
    for message in messages {
      guard case .card(let card) = message.body else { continue }
      for attachment in card.attachments where attachment.isFile && pictures[attachment.url] == nil {
        guard attachment.mime == "image/svg+xml", let bytes = read(attachment.url) else { continue }
        pictures[attachment.url] = try? readSVG(bytes)
      }
    }
  }
}
