/// Phrases that say how an answer is meant: taken back, approving, about none or all, about now or then.
enum SituationPhrases {
  static let table: [(sense: Sense, patterns: String)] = [
    (
      .retract,
      """
      wait|actually|scratch|sorry|correction|oops|whoops|rather|apologies|hang
      scratch|strike|forget|ignore|cancel that
      no|oh|ah|oops wait|sorry|hang|hold
      hang|hold on
      i mean|meant
      on second thought|thoughts
      come to think of it
      my mistake
      my|ma bad
      make that|it
      or rather
      changed my mind
      i take that back
      let me correct
      typo|mistyped|misread
      """
    ),
    (
      .approval,
      """
      ok|okay|k|kk|okey|okie|okies|alright|alrighty|aight|oki|okdok|okeydoke
      all right
      great|good|cool|awesome|fantastic|amazing|brilliant|excellent|perfect|lovely|wonderful|nice|sweet|super|wicked|ace
      terrific|splendid|marvellous|superb|fab|fabulous|beautiful|dope|sick|lit|grand|class|gladly|happily|ready
      sounds good|great|fine|perfect|reasonable|nice|lovely|right
      sounds like a plan
      that sounds|works|would be good|great|fine|perfect|lovely|nice
      that would be good|great|fine|perfect|lovely|nice|helpful
      works for me|us
      go ahead|on
      go for it
      carry|crack|move|keep on|going
      continue|proceed|onward|onwards|shoot|fire away
      fire away
      let us go|do|start|begin|continue|roll|proceed|crack
      let us do it|this
      please do
      do it
      why not
      i am game|in|ready|happy|up for it
      happy|ready|willing|keen to|when
      as you wish|like
      by all means
      i|we would love|like to|that|it
      i do
      bring it on
      nothing is stopping us|me
      whenever you are
      🙏
      🎉
      """
    ),
    (
      .noTrouble,
      """
      no problem|problems|prob|probs|bother|worries|worry|trouble|issue|issues|complaints|biggie|difficulty|sweat
      not a problem|issue|bother
      not an issue
      no big deal
      fine|ok with|on|with|by
      fine|healthy|unaffected|painless|comfortable|normal
      all clear|good|fine|well|normal|ok|okay
      it|that|they|feels|feel|is|am|are fine|ok|okay|normal|good|alright
      same as the other|usual|normal|always|before
      as normal|usual
      """
    ),
    (
      .claimTrue,
      """
      correct|right|true|accurate|bingo|bang|spot|indeed|exact|factual
      that|it|you|this is|are correct|right|true|it|accurate|exactly|factual|spot
      that is exactly|precisely|just it|right|that
      it is exactly|precisely that|it|right
      is exactly|precisely that|it|right
      that checks out
      that|this is about|quite right
      sounds about right
      spot|bang on
      you have? got it|that right|correct|correctly
      you have it|that right|correct
      you have? got it
      got it right
      you .. got .. perfectly|right|correctly
      nailed it
      that is the one
      that is what i said|meant|mean
      ✓
      """
    ),
    (
      .claimFalse,
      """
      wrong|incorrect|false|untrue|inaccurate|falsehood|mistaken|wrongly|lie|bogus
      not|never|hardly .. right|correct|true|accurate
      not|never right|correct|true|accurate|it|that|quite|what
      not what i said|meant|mean|asked|told
      never said that|so|it
      i did not say|mean that|it|so
      you did|do|have not understand|understood|get|got|hear|listen
      you .. misunderstood|misheard|misread
      you .. me|it|that mixed|muddled|confused|wrong
      you .. not .. understand|get
      not the case
      opposite
      arse|ass|bum about|over face|tit
      """
    ),
    (
      .mistaken,
      """
      are you deaf|blind|stupid|thick|listening
      you .. made|making|make that|it|this|things|stuff up
      made|making it|that|this up
      all? made up
      lost the plot
      winding|having|pulling me|my up|on|leg
      having a laugh|giraffe
      taking the mick|mickey|piss|michael
      talk|talking|speaking out|through of? your|ur|yer arse|ass|backside|bum|hat
      you .. misinterpreted|misquoted|mistaken|mistook
      you|have|has|are|is|got|get|been|something|all mixed|muddled|confused|jumbled|twisted
      mix|mixed|muddle|muddled up
      mixup|muddle|misunderstanding|miscommunication|misreading|misheard|misunderstood|misinterpreted
      wires crossed
      crossed wires
      wrong end of
      way|miles|bit|little|slightly|totally|completely off|out
      it|that|this|you|which is|are off|out
      wide of the? mark
      off the mark|beam|base|target
      mistake|error|blunder|errors|mistakes
      barking up
      thinking of someone|somebody|another|something
      not how|where|when|the way|thing|one|place|spot|part i|it|we|that? said|told|is|was|meant|described|hurts
      something|bit|part is? not? off|amiss|wrong|incorrect
      something|that|this|it is not right
      no cigar
      check|look|read|try|listen it? again
      nothing like what|that
      """
    ),
    (
      .affirmed,
      """
      it|that|this|they|i|we|he|she|there|both|mine does|did|do|is|am|was|were|has|have|are|can|will|would|could
      does|did|has|is|am|have indeed|too|yes
      it|i|they|we still|always|certainly|really|definitely|sure|often|usually does|did|do|is|am|has|have|are
      always|constantly|frequently|often|usually|regularly|mostly|everytime
      every|each time|day|night|morning|step
      all the time
      most of the time|days
      a|an lot|lots|loads|ton|tons
      lots|loads|tons|plenty|heaps|massively|hugely|badly|terribly|horribly|severely
      once|twice|thrice
      many times
      a few|couple times
      big time
      """
    ),
    (
      .denied,
      """
      it|that|this|they|i|we|he|she|there|mine does|did|do|is|am|was|were|has|have|are|can|will|would|could not
      it|that|this|they|i|we|he|she|there|mine does|did|do|is|am|was|were|has|have|are|can|will|would|could never
      do|does|did|is|has|am|are|have|was|were not
      never has|have|did|does|been|happened|had|once
      i|it|they|we never
      no longer
      not any longer
      no? please do not
      do not
      stop|stopped|gone|without
      nothing happened|to|there|unusual|new|much
      """
    ),
    (
      .some,
      """
      sometimes|occasionally|slightly|partly|partially|mildly|moderately|somewhat|intermittently|periodically
      a bit|little|touch|tad
      a little bit
      bit|some|mild|slight|moderate
      on and off
      off and on
      now and then|again
      here and there
      once or twice
      once in a while
      from time to time
      at times
      some days|times|extent
      to|in some|a extent|degree|way|part
      comes and goes
      in part
      """
    ),
    (
      .neutral,
      """
      no rush|hurry|need|pressure|matter|offence|offense|wonder|comment|pun|longer
      no need to ask|worry|apologise
      no 1|2|3|4|5|6|7|8|9|10
      right now|away
      just now
      """
    ),
    (
      .mixed,
      """
      yes|yeah|yep but|and no|nope|not
      no|nope|nah but|and yes|yeah|yep
      """
    ),
    (
      .noneOfThem,
      """
      none|neither|nothing|zilch|zip
      none|neither|nothing|any of these|those|them|that|this|it|above
      nothing here|there|else|applies
      nothing like that
      not|never tried|done|used|taken|did anything|owt|any
      sweet fa|fanny|nothing
      bugger|naff|sod|fuck|jack all|shit
      nothing on the list
      none apply|applies|really
      not any of these|those|them|above
      no to all|everything
      all no|clear
      do not have|want|like any|either of these|those|them|that
      do not apply
      not applicable
      """
    ),
    (
      .everywhere,
      """
      move|moves|moving|moved|shift|shifts|shifting|travel|travels|travelling|wander|wanders|wandering around|about|round|all
      roams|jumps|goes|floats|drifts|migrates|hops|flits|spreads around|about|round all? over? the? place?
      all? over the? place|shop
      all over
      all around
      everywhere|allover
      here there and
      different|another spot|place|bit|part|one every|each|all
      never|not the? same spot|place|bit|part|one twice
      """
    ),
    (
      .allOfThem,
      """
      all|everything
      all|each|every of these|those|them|it|above
      the lot
      the whole lot
      every one|single one
      everyone
      all 2|3|4|5|6|7|8|9|10
      all two|three|four|five|six|seven|eight|nine|ten
      """
    ),
    (
      .bothOfThem,
      """
      both
      both of them|these|those
      """
    ),
    (
      .indifferent,
      """
      do not mind|care
      would not mind
      does not matter
      no preference
      whatever|whichever|either|any
      all the same to me
      """
    ),
    (
      .zero,
      """
      no|zero|without pain|aching|ache|hurt|soreness|discomfort
      no pain at all
      no .. pain
      pain free
      painfree|painless
      not|never painful|sore|hurt|hurting|aching|hurts
      not .. hurt|hurting|painful|sore
      does|do not hurt|ache
      not any|a pain
      nothing|none|nil|zilch|nada
      nothing|none at all|now|today|really
      """
    ),
    (
      .now,
      """
      now|currently|today|presently|nowadays|tonight
      right|just now
      at the moment|minute
      at present
      these days
      this morning|evening|afternoon|week|minute|moment
      so far today
      """
    ),
    (
      .then,
      """
      yesterday|before|previously|earlier|originally|initially|formerly|normally|usually
      last night|week|month|year|time
      day before yesterday
      was|were|been
      used to
      at first
      other day
      """
    ),
    (
      .worst,
      """
      at|its|the worst
      worst|peak|max|maximum|highest|most
      at most|times|its worst
      up to
      """
    ),
  ]
}
