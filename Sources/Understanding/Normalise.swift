import Foundation

/// A message in one plain form: NFKC, small letters, straight quotes, emoji without skin tone or variant, one byte of
/// origin for every byte, so that a token can be traced to what was typed.
struct NormalText {
  var bytes: [UInt8] = []
  /// For each byte, where its character begins in the raw text.
  var origins: [Int32] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      bytes.append(contentsOf: text.utf8.lazy.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 })
      origins = Array(0...Int32(bytes.count))
      return
    }
    origins.reserveCapacity(text.utf8.count + 1)
    var origin: Int32 = 0
    for character in text {
      append(character, origin)
      origin += Int32(character.utf8.count)
    }
    origins.append(origin)
  }

  private mutating func append(_ character: Character, _ origin: Int32) {
    if let ascii = character.asciiValue {
      put([ascii >= 65 && ascii <= 90 ? ascii + 32 : ascii], origin)
      return
    }
    if let plain = plainForms[character] {
      put(plain.utf8, origin)
      return
    }
    let scalars = character.unicodeScalars
    if let keycap = scalars.first, keycap.isASCII, scalars.count > 1, scalars.last?.value == 0x20E3 {
      put([UInt8(truncatingIfNeeded: keycap.value)], origin)
      return
    }
    if let first = scalars.first, first.properties.isEmoji, first.value > 0x2000 {
      let core = scalars.filter { !isEmojiDressing($0) }
      put([32], origin)
      put(core.first.map { String($0).utf8.map { $0 } } ?? [], origin)
      put([32], origin)
      return
    }
    if let digit = character.wholeNumberValue, digit < 10, character.isNumber {
      put(String(digit).utf8, origin)
      return
    }
    put(String(character).precomposedStringWithCompatibilityMapping.lowercased().utf8, origin)
  }

  private mutating func put(_ new: some Collection<UInt8>, _ origin: Int32) {
    bytes.append(contentsOf: new)
    origins.append(contentsOf: repeatElement(origin, count: new.count))
  }
}

/// Skin tones, variation selectors, joiners, gender signs: how an emoji looks, not what it says.
private func isEmojiDressing(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xFE0E, 0xFE0F, 0x200D, 0x2640, 0x2642, 0x1F3FB...0x1F3FF: true
  default: false
  }
}

/// Characters whose plain form NFKC does not give.
private let plainForms: [Character: String] = [
  "\u{2018}": "'", "\u{2019}": "'", "\u{201B}": "'", "\u{2032}": "'", "\u{02BC}": "'", "\u{00B4}": "'", "`": "'",
  "\u{201C}": "\"", "\u{201D}": "\"", "\u{2026}": "...", "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-",
  "\u{2013}": "-", "\u{2014}": " - ", "\u{2015}": " - ", "\u{2212}": "-", "\u{2044}": "/", "\u{00A0}": " ",
  "¿": " ", "¡": " ", "½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅓": " 1/3", "⅔": " 2/3", "⅛": " 1/8", "🔟": " 10 ",
  "💯": " 100% ",
  "\u{FF06}": "&", "\u{061F}": "?", "\u{FF1F}": "?", "\u{FF01}": "!", "\u{3002}": ". ", "\u{200B}": "",
]
