/// Whether bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF.
func isValidUTF8(_ bytes: Span<UInt8>) -> Bool {
  (try? UTF8Span(validating: bytes)) != nil
}

/// Text without control characters (tabs and line ends stay), and whether any were dropped.
func withoutControls(_ text: String) -> (text: String, dropped: Bool) {
  let isSuspect = text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }
  guard isSuspect, text.unicodeScalars.contains(where: isControl) else { return (text, false) }
  var kept = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !isControl(scalar) { kept.append(scalar) }
  return (String(kept), true)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: false
  case ..<0x20, 0x7F...0x9F: true
  default: false
  }
}
