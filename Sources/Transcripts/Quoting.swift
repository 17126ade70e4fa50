import Foundation

/// A string in JSON's way of writing it, quotes and all: for texts that a plain line can't hold.
func quoted(_ text: String) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .withoutEscapingSlashes
  guard let data = try? encoder.encode(text) else { return "\"\"" }
  return String(decoding: data, as: UTF8.self)
}

/// The string that JSON text such as `"two\nlines"` stands for; nil when it is not one whole JSON string.
func unquoted(_ json: Substring) -> String? {
  try? JSONDecoder().decode(String.self, from: Data(json.utf8))
}

/// Whether a text must be quoted to come back as it was: a line drops outer blanks and ends at a line end, and quotes
/// and, for some lines, other openings have a meaning of their own.
func needsQuotes(_ text: String, openings: [UInt8] = []) -> Bool {
  guard let first = text.utf8.first, let last = text.utf8.last else { return true }
  return isBlank(first) || isBlank(last) || first == UInt8(ascii: "\"")
    || text.utf8.contains { $0 < 0x20 || $0 == 0x7F }
    || openings.contains(first)
}
