/// Phrases of plain English, in the pattern language of the dialogs.
enum EnglishPhrases {
  static let table: [(sense: Sense, patterns: String)] = [
    (
      .yes,
      """
      yes|yep|yeah|yea|ya|ye|yeh|yup|yepp|yas|yass|yess|yse|y|aye|si|oui|ja|yip|yuss|yessir|yeap|yah|yush|ys
      yes please
      sure|definitely|indeed|affirmative|affirm
      sure thing|mate
      of course
      absolutely|certainly|totally|positive|positively|exactly|precisely|undoubtedly
      for sure
      for certain
      too right
      you bet
      you betcha
      damn right
      hell|heck|oh yes|yeah
      sure|definitely|absolutely|obviously|clearly
      no doubt
      without a doubt
      without doubt
      mm hmm
      mhm|mmhm|mmhmm|uhhuh|uhuh
      uh huh
      100%
      hundred percent
      very much
      very much so
      i|we|would agree|accept|confirm|consent
      agree|agreed|accepted|confirmed
      strongly agree
      could not agree more
      does a bear
      is the pope catholic
      i|we|that|it will say yes
      afraid so
      afraid it|i|they does|is|do|has|am
      i would say so
      unfortunately|sadly yes|so
      nah yeah
      👍
      👌
      ✅
      ✔
      ☑
      🙋
      🆗
      💯
      🫡
      ✓
      """
    ),
    (
      .no,
      """
      no|nope|nah|na|nay|noo|naw|nope|nop|nup|nuh|negative|negatory|non|nein|nada|nil|never|none|nought|n|noe|noap|nowt
      no way|sir|maam|thanks|ta|chance|siree
      no thank you|u
      no way jose
      nuh uh|huh
      uh uh
      hell|heck|god|oh|och no|nah
      not at all|ever
      not .. at all
      not a bit|jot|single|thing|chance|hope
      not in the slightest
      not in the least
      not one|once|any|either|anymore|yet|now
      not any more
      absolutely|definitely|certainly|obviously|clearly|totally not
      of course not
      hard|big|firm no
      nothing|nobody|nowhere
      nothing like that
      by no means
      no means no
      on the contrary
      far from it
      as if
      i would not say so|that
      afraid not
      deny|denied|disagree|decline|refuse|reject|declined
      i|we do|would not want|wish|accept|agree|like|consent
      not interested
      rather not
      yeah nah
      yesnt
      👎
      ❌
      🙅
      🚫
      ✖
      ⛔
      """
    ),
    (
      .likelyYes,
      """
      probably|possibly|perhaps|presumably|likely|seemingly|apparently|arguably
      most likely|probably
      i|we think|guess|suppose|believe|reckon|imagine|expect|assume so|yes|yeah
      i|we suppose|guess|reckon|think
      think|guess|suppose|reckon so
      i would think|say|imagine so
      sort|kind of
      sorta|kinda|ish|somewhat
      pretty|quite much|possibly|likely
      more or less
      in a way
      i fear|hope so
      it|that seems|looks|appears so
      it|that seems|looks|appears that way
      it|that seems|looks|appears like it
      looks|seems|sounds like it
      as far as i know yes
      """
    ),
    (
      .likelyNo,
      """
      not really|especially|particularly|exactly|quite|entirely|necessarily|hugely|massively
      not so|too|that|very much
      not so|too bad|often
      not often|usually|normally|generally|likely|much|lately|recently
      not that i|we know|can|could|am|are|have|remember|recall .. of|noticed|aware|think|tell|see|seen|felt|recall|remember
      not that i|we know|remember|recall|noticed|notice|saw|felt
      not as far as i|we know|can
      not to my knowledge
      not for now
      hardly|barely|rarely|scarcely|seldom|unlikely|doubtful
      hardly ever|any|at all
      i|we do|would not think|believe|suppose|reckon|guess|imagine|expect so|it|that|he|she|they|i
      i|we do|would not think|believe|suppose|reckon|guess|imagine
      do not think|believe|suppose|reckon so
      i doubt it|that|so
      doubt it
      i|we think|guess|suppose|believe|reckon|hope|assume not|no|nope
      probably|possibly|perhaps|maybe|presumably|apparently not|no
      most likely|probably not|no
      next to nothing
      not noticeably|noticeable
      """
    ),
    (
      .hedge,
      """
      maybe|perhaps|might|about|probably|roughly
      i think|guess|suppose|believe|reckon
      """
    ),
    (
      .unsure,
      """
      not|hardly|never sure|certain|convinced|positive|clear
      not completely|entirely|totally|really|quite|too|so|very|absolutely|exactly|hundred|100% sure|certain
      unsure|uncertain|undecided|dunno|idk|dk|dunnow|iunno|dono|donno|idek
      do not|never know|remember|recall|knw|no
      do not have any|a idea|clue
      no idea|clue|earthly|inkling
      not a clue|idea
      have not a|the clue|idea|foggiest
      have|got no idea|clue
      can not|never tell|say|remember|recall|decide|judge
      can not be sure|certain
      can not .. either way
      could not tell|say .. you
      could not tell|say
      unable to tell|say|answer|judge|remember
      hard|difficult|tough|tricky|impossible to say|tell|know|judge|describe
      who knows
      god|goodness|heaven|lord|dog knows
      beats me
      search me
      how would|should|can|could|do i know
      your guess is as good
      guess is as good as mine
      might|may be|do|have|not|go|well
      could be|go
      might or might not
      may or may not
      may go|be either
      might|could|may go either way
      either way|or
      either one might|could
      maybe|perhaps|possibly
      maybe maybe not
      my answer would|is maybe
      it|that depends
      depends
      hard to tell|say
      jury is still out
      i am still deciding|thinking|unsure
      in two minds
      on the fence
      fifty fifty
      50 50
      wish i knew
      no way of|to knowing|know|tell|telling
      never checked|looked|noticed
      have not checked|looked|noticed|measured
      have not|never really checked|looked|noticed
      do not really know|remember|recall
      i forget|forgot
      unknown
      🤷
      """
    ),
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
      my mistake|bad
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
      you .. not .. understand|get
      not the case
      opposite
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
      i|it|we used to
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
      no objection|objections|rush|hurry|need|pressure|matter|offence|offense|wonder|comment|pun|longer
      no need to ask|worry|apologise
      no but|and|or
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
