/// Phrases of plain English, in the pattern language of the dialogs.
enum EnglishPhrases {
  static let table =
    polarity + SituationPhrases.table + RatingPhrases.table + ShortAnswers.table + ShortStatements.table + Idioms.table
    + Opposites.phrases

  /// Agreement, refusal, doubt.
  private static let polarity: [(sense: Sense, patterns: String)] = [
    (
      .yes,
      """
      yes|yep|yeah|yea|ya|ye|yeh|yup|yepp|yas|yass|yess|yse|y|aye|si|oui|ja|yip|yuss|yessir|yeap|yah|yush|ys|yh
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
      i? would? go along with that|it|you
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
      no more than .. other|usual|normal|before
      not .. at all
      not a bit|jot|single|thing|chance|hope
      not in the slightest
      not in the least
      not one|once|any|either|anymore|yet|now
      not so far
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
  ]
}
