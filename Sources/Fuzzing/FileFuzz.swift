/// A dialog file as it stands on a disk.
package struct FuzzFile: Hashable, Sendable {
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Made-up folders of dialog files: each part of a seed is one.
package enum FileFuzz {
  /// The files of one part: those of `FuzzScript`, one or two of them changed.
  package static func files(seed: UInt64, part: Int) -> [FuzzFile] {
    var dice = Dice(seed: seed, part: part)
    var texts = FuzzScript.files
    var files: [FuzzFile] = []
    // Two of three sets are meant to be refused, one to be talked with.
    let isScript = dice.once(in: 3)
    // What the talk is about breaks in more ways than the engine's own sentences.
    let changed = [dice.pick([0, 0, 0, 1, 1, 2]), dice.once(in: 6) ? dice.below(3) : -1]
    for index in texts.indices {
      if changed.contains(index) {
        let text = texts[index].text
        texts[index].text = isScript ? FileChange.done(to: text, &dice) : FileDamage.done(to: text, &dice)
      }
      var bytes = Array(texts[index].text.utf8)
      if changed.contains(index), !isScript, dice.once(in: 40) { bytes = encoded(texts[index].text, &dice) }
      files.append(FuzzFile(name: texts[index].name, bytes: bytes))
    }
    return files
  }

  /// Other encodings than UTF-8, and broken bytes.
  private static func encoded(_ text: String, _ dice: inout Dice) -> [UInt8] {
    switch dice.below(4) {
    case 0: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 1: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 2: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + [0xE9]
    default: Damage.done(to: Array(text.utf8), &dice)
    }
  }
}
