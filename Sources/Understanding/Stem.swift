/// A word without its grammatical ending, so that "swells", "swelling" and "swelled" are one word.
///
/// Light on purpose: plural and third person, -ed, -ing, and a final e. Both the script's phrases and the messages go
/// through it, so an odd stem does no harm as long as two different words don't share it.
func stemmed(_ word: [UInt8]) -> [UInt8] {
  guard word.count > 3, word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) else { return word }
  if unstemmed.contains(word) { return word }
  var stem = word[...]
  func ends(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { stem.count > $0.count && stem.suffix($0.count).elementsEqual($0) }
  }
  func hasVowel(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.contains { "aeiouy".utf8.contains($0) } }

  if ends("ies"), stem.count > 4 {
    return Array(stem.dropLast(3)) + [UInt8(ascii: "y")]
  } else if ends("sses") || ends("shes") || ends("ches") || ends("xes") || ends("zes") {
    stem = stem.dropLast(2)
  } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
    stem = stem.dropLast()
  }
  for suffix in ["ing", "ed"] where stem.count >= suffix.utf8.count + 3 {
    guard stem.suffix(suffix.utf8.count).elementsEqual(suffix.utf8), !ends("eed") else { continue }
    let base = stem.dropLast(suffix.utf8.count)
    guard hasVowel(base) else { continue }
    stem = base
    if stem.count > 3, let last = stem.last, stem.dropLast().last == last, !"lsz".utf8.contains(last) {
      stem = stem.dropLast()
    }
    break
  }
  if stem.count > 3, ends("e"), !ends("ee") { stem = stem.dropLast() }
  return Array(stem)
}

/// Words whose ending is not an ending, or whose stem is another word.
private let unstemmed: Set<[UInt8]> = Set(
  """
  always during evening morning nothing something anything everything being king spring string bring sing ring swing
  thing news lens series species perhaps yes this less unless besides sometimes whereas afterwards towards hers ours
  pants hope note noted noting bite site care plane tape cane made bare scare stare late hate date mate gate rate wine ride hide
  theirs yours used hundred naked wicked sacred rather there where here these those were hence since else three
  """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
