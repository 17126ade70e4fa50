import Dialog

/// What a message may ask of its reader: short sentences, plain words.
///
/// The numbers follow the sources on health texts that the shipped dialogs cite as S39: a reading age of about 11.
public enum ReadingLimits {
  public static let wordsInSentence = 15
  public static let grade = 9.0
  /// A shorter text has too few words for a grade to mean anything.
  public static let wordsForGrade = 12
}

/// `long_sentence` and `hard_words`: a text that takes an effort to read on a bad day.
@Sendable func hardToRead(_ subject: Subject) -> [Diagnostic] {
  subject.script.placedTexts.flatMap { text, place -> [Diagnostic] in
    let measure = Readability(text.source)
    var found: [Diagnostic] = []
    if measure.longest > ReadingLimits.wordsInSentence {
      found.append(
        Diagnostic(
          .warning, "long_sentence",
          "A sentence of \(measure.longest) words; \(ReadingLimits.wordsInSentence) at most read well. Cut it in two.",
          at: place))
    }
    if measure.words >= ReadingLimits.wordsForGrade, measure.grade > ReadingLimits.grade {
      let grade = (measure.grade * 10).rounded() / 10
      found.append(
        Diagnostic(
          .warning, "hard_words",
          "This reads like school grade \(grade); \(Int(ReadingLimits.grade)) at most. Use shorter words and sentences.",
          at: place))
    }
    return found
  }
}
