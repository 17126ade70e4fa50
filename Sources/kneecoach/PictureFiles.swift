import Dialog
import Foundation
import Pictures

/// The pictures in a dialogs folder.
struct PictureFiles {
  /// Why a file can't be read, in a sentence for its author.
  struct Failure: Error { var message: String }

  let folder: String

  /// The bytes of a picture; of one that is too large as many as show that.
  func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = folder + "/" + path
    let kind = (try? FileManager.default.attributesOfItem(atPath: file))?[.type] as? FileAttributeType
    guard let kind else { throw Failure(message: "There is no file '\(path)' in the dialogs folder.") }
    // A link could lead out of the folder, and a pipe would make us wait.
    guard kind == .typeRegular else { throw Failure(message: "'\(path)' is not a file.") }
    guard let handle = FileHandle(forReadingAtPath: file), let data = try? handle.read(upToCount: largestPicture + 1)
    else { throw Failure(message: "'\(path)' can't be read, or is empty.") }
    return [UInt8](data)
  }

  /// What is wrong with the pictures of a script's cards: files that are missing, and drawings that a terminal can't
  /// draw.
  func problems(of script: Script) -> [Diagnostic] {
    script.cards.flatMap(\.attachments).filter(\.isFile).compactMap { problem(of: $0) }
  }

  private func problem(of attachment: Attachment) -> Diagnostic? {
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try read(attachment.url)
    } catch {
      return Diagnostic(.error, "missing_picture", error.message, at: attachment.location)
    }
    guard attachment.mime == "image/svg+xml" else { return nil }
    do throws(PictureProblem) {
      _ = try readSVG(bytes)
      return nil
    } catch {
      let text = "In a terminal '\(attachment.url)' is shown by its words. Line \(error.line): \(error.message)"
      return Diagnostic(.warning, "undrawable_picture", text, at: attachment.location)
    }
  }
}
