/// Phrases about how strong something is: that there is none of it, and whether a value is that of now.
enum RatingPhrases {
  static let table: [(sense: Sense, patterns: String)] = [
    (
      .zero,
      """
      can|could not feel a? thing|anything|any|owt
      not feel|feeling a? thing|anything|any
      feel|feeling|felt nothing|nowt
      no|not|without a|any|single? twinge|twinges|niggle|niggles|ouch|throb
      no more pain
      do|does|did not have|feel|get any|a|much? pain|ache
      pain|ache|soreness is|has? gone|went|vanished|disappeared
      free of|from any? pain
      pain less
      not in any|much? pain
      nowt|nothin|nuthin|nuffin|nout|zip
      not one bit
      not .. one bit
      """
    ),
    (
      .now,
      """
      atm|rn|presently
      as we speak|talk
      as i type|write|speak
      this|right this second|instant|sec|min|very
      sat|sitting here
      for now
      since then
      """
    ),
    (
      .then,
      """
      ago|back|earlier|yest|yday
      last weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      back then
      started off|out|at|as|on
      when it started|began|happened
      in the past
      other night|week
      down|up from
      compared to|with
      """
    ),
  ]
}
