/// Version 2 notes which danger questions the script asked.
///
/// Why: only so can a later script tell that one of its danger questions, or one sign of a list, was never put to the
/// person. Version 1 (JSON alone) noted none: when its script has changed, every list of danger signs is asked again.
enum FormTwo {
  @Sendable static func migrate(_ saved: inout SavedSession) {
    saved.dangers = ""
    saved.version = 2
  }
}
