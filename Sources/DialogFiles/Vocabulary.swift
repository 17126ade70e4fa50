/// The closed vocabulary of dialog files: every key of every kind of map, in the order in which docs list them.
enum Vocabulary {
  static let file = [
    "dialog", "was", "resume_at", "leave", "reopen_after", "reviewed", "sources", "slots", "facts", "states", "topics",
    "flags",
    "groups", "synonyms", "cards", "texts", "rules", "nudges", "script",
  ]
  static let script = [
    "name", "start", "reopen", "goal", "never_kept", "tiers", "sources", "commands", "corrections", "house", "words",
  ]
  static let review = ["by", "on", "due"]
  static let source = ["title", "url"]
  static let tier = ["say", "go"]
  static let slot = [
    "type", "min", "max", "unit", "choices", "unsure", "label", "phrases", "ahead", "read_back", "danger", "worse",
    "was",
  ]
  static let slotTypes = ["yes_no", "scale", "number", "choice", "choices", "side", "duration", "text"]
  static let choice = ["id", "label", "short", "as", "phrases", "flag", "exclusive", "was"]
  static let fact = ["when", "sources"]
  static let state = [
    "was", "raise", "lower", "forget", "set", "say", "cards", "plan", "read_back", "edit", "ask", "again", "slot",
    "why", "help",
    "retry",
    "give_up", "skip", "always", "examples", "call", "end", "next", "sources",
  ]
  static let assignment = ["slot", "to", "when"]
  static let cardUse = ["card", "when"]
  static let examples = ["accept", "reject"]
  static let transition = ["when", "go"]
  static let message = ["name", "text", "variants", "when", "sources"]
  static let namedText = ["when", "text"]
  static let topic = ["kind", "phrases", "say", "cards", "set", "when", "otherwise", "returning", "sources"]
  static let flag = [
    "tier", "label", "patterns", "unless", "alone", "past", "others", "follows_answer", "say", "go", "sources",
  ]
  static let card = [
    "kind", "title", "purpose", "setup", "steps", "easier", "harder", "faults", "stop", "lines", "doses", "columns",
    "rows", "marks", "attach", "sources",
  ]
  static let dose = [
    "when", "sets", "reps", "hold_seconds", "rest_seconds", "days_per_week", "text", "sources",
  ]
  static let attachment = ["url", "mime", "alt", "of"]
  static let rule = ["name", "before", "clear", "never", "when", "always", "everywhere", "go", "monotone", "slots"]
  static let nudge = ["after", "go"]
}
