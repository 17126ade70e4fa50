/// Short answers in many tongues of English: other wordings of the senses in `EnglishPhrases` and `SituationPhrases`.
enum ShortAnswers {
  static let table: [(sense: Sense, patterns: String)] = [
    (
      .yes,
      """
      deffo|defo|def|defs|defly|defiantly|definately|definetly|definitly|defnitely|defintely|deffinitely|totes
      abso|fosho|frfr|roger|yarp|ayup
      yey|yay|yea|yeppo|yesh|yessss|yis|yessum|yezzir|yessirree|yep|yepper|yeppers|yuppers|yupp|yeahh|yeha|yeag|yeahs|yeaa|yeps|yee|yh
      yhh|yhhh|yeh|yesh|yus|yiss|yesyes|yees
      haan|haanji|hanji|hain|ji|acha|achha|bilkul|jee|sahi
      absolutly|absolutley|absoloutely|certianly|certainy|obviosly|obvously|ofcoarse
      too right|true
      reckon so
      damn|dam|dang|bloody|flipping|effing|sadly|regrettably|annoyingly|alas straight|right|well|yes
      fair dinkum
      for shizzle
      no cap
      fr fr
      10 4
      ten four
      ✔
      😭 yes
      🙌
      👏
      🤙
      💪
      """
    ),
    (
      .no,
      """
      nahh|nahhh|nop|noope|nopes|nopey|noppe|nonono|nono|nahi|nahin|nai|nae|neh|nay|nuu|nooo|narp|ney|neigh|nej|nee|nyet|noooo|naa|naah|noo|nup|nopes|nahp|nopity|nvr
      nuffin|nuffink|nothin|nuthin|nothn|nowt
      nah nah
      no no
      no|nope|nah sorry|soz|sozz|sry
      not got|had any
      certianly|deffo|defo|def|defs|definately|obvs|totally not|no
      🙅
      🚫
      👎
      ✋
      """
    ),
    (
      .likelyYes,
      """
      prolly|probly|probably|probaly|proly|prob|mebbe|presumably|poss
      must be|have
      might have|do|be a? bit|little|touch
      i|we would guess|reckon|imagine|assume|suppose|wager|bet so|yes|yeah
      i|we reckon|guess|think it|i|they|so|there|that|this|he|she does|do|did|is|am|has|have|was|are|might|must
      i|we believe|feel it|i|they|so|there|that|this|he|she does|do|did|is|am|has|have|was|are|might|must
      i|we suspect|imagine it|i|they|so|there|that|this|he|she does|do|did|is|am|has|have|was|are|might|must
      i|we assume|suppose it|i|they|so|there|that|this|he|she does|do|did|is|am|has|have|was|are|might|must
      looks|seems|feels|sounds that way|so|like|as
      on balance
      by and large
      mostly|largely
      borderline
      so so
      """
    ),
    (
      .likelyNo,
      """
      not bad|massively|majorly|overly|terribly|awfully|properly|obviously|visibly|significantly|markedly|dramatically
      not so you would notice
      not to speak|mention|write
      not from what
      nothing major|serious|significant|obvious|noticeable|big|drastic|dramatic|special|worth
      idts
      i? do not|dont think|tink|fink|thnk|believe|reckon it|i|so|that|there|he|she|they|any
      i|we would doubt
      highly|very doubtful|unlikely
      does|do|did not look|seem|appear|feel|sound it|like|that|so|to
      prolly|probly|prob|probs|poss not
      very little
      little if any
      can|could not see|find|notice|spot any
      almost|virtually|practically never|none|nothing
      if anything the? opposite|other
      """
    ),
    (
      .unsure,
      """
      idunno|dunno|dunnno|dno|idkk|idrk|ionno|duno|dunna|dinnae|dinna
      not a? scooby|foggiest|danny|scoobies|earthly|notion|inkling
      not the foggiest|faintest|slightest|first|earthly
      no notion|scooby
      not got|had|have? a|an|the|any|one clue|clues|idea|notion|inkling|scooby|scoobie|foggiest|faintest|slightest|remotest|earthly
      not got|had|have? the|a|any first|foggiest|faintest|slightest|remotest|earthly clue|idea|notion|inkling
      clueless
      how am|is i|we|one supposed|meant to know|tell
      how the hell|heck|fuck should|would|am|do i
      hell|fuck|fucked|bugger|buggered|damn|damned|darned|blowed|stuffed|blessed if i know
      f|fuck|feck|eff|hell|buggered knows
      could not tell|say to? ya|yer|u|ye
      let me think|consider|mull|ponder|chew
      can|could|may i|we think|sleep|consider|mull|ponder|decide
      can|could|may i have a? think|ponder
      have|having a think|ponder
      think|thinking|mull|mulling|chew|chewing|talk|talking it|that|this over
      think|thinking about it|that|this
      still thinking|deciding|pondering|mulling|debating|weighing|considering
      weighing it? up
      can|could|may i get|come back to you
      get|come back to you on|about|with
      need|want|give to|me|more|some|a? time|minute|moment|bit .. think|decide|consider
      could|might|may|maybe|perhaps be? yes|right|true .. could|might|may|maybe|perhaps be? no|wrong|false|not
      could|might|may|maybe|perhaps be? no|wrong|false .. could|might|may|maybe|perhaps be? yes|right|true|not
      yes or no who|hard|i|not|dunno
      either|maybe yes or no
      jury out|still
      jury is out
      who could|can|would say|tell|know
      could be|have|go not|either|both|or|anything
      could be .. could|might not
      might .. might not
      may .. may not
      perhaps .. perhaps not
      maybe .. maybe not
      six of one
      half and half
      could|can|might go|swing either|both
      swings|goes both|either ways|way
      toss|flip|coin up|toss|flip
      toss|flip|spin a? coin
      heads or tails
      no way .. know|knowing|tell|telling|say|sure
      no telling|knowing|saying
      nobody|noone|none could|can|would|will? know|knows|tell|say
      no one could|can|would|will? know|knows|tell|say
      god|heaven|heavens|lord|goodness|christ|lord only|alone knows
      only god|time|heaven knows|will
      anyone's|anybody's|anyones|anybodys guess
      can|could|do not make my|our mind|minds up
      can|could|do not make up my|our mind|minds
      can|could not say|tell|swear|promise .. for certain|sure
      can|could not say|tell you? exactly|precisely|certainly|definitely
      can|could not possibly|begin|really|honestly to? say|tell|know|judge
      impossible|hard|difficult for me to say|tell|know|judge
      beyond me
      at a loss
      ask me another
      ask me an? easier
      tricky|tough|difficult|hard one
      no judge|expert|doctor of|on|me|myself
      mystery to me
      it is a mystery
      can not think|remember|go that far
      can not think back
      too far back
      piece of string
      half of me says
      i go|keep back and forth
      going|goes back and forth
      all guesswork
      do|did|have not own|have|got a|any? thermometer
      no thermometer
      torn
      undecided|undecide
      on the fence
      not made up|my
      not .. decided|decide|thought|made
      have not|never really? decided|tried|tested|dared|counted
      have not been near|able|anywhere
      have not had a? look|check|go|chance|cause|reason|opportunity|occasion
      not had a? look|check|go|reason|cause|occasion
      not tried|tested|dared|attempted
      too scared|frightened|nervous|afraid|soon|early|worried to
      scared|afraid|frightened to try|find|test|check|look
      darent|daresnt
      dare not
      do not dare
      need|have|got to check|ask|look|think
      let me check|ask|sleep
      will|would have|need to? to check|ask|look|think|see
      i will check|think|ask|see|look|try
      ask me again|later|tomorrow|in
      time will tell
      we will|shall see
      remains to be seen
      wait and see
      can not|never quite|really|honestly|truthfully|even tell|say|remember|recall|decide|judge
      can not|could make|work it|this|that out
      hard|difficult|tough|tricky 2|to|too|for say|tell|know|judge|describe|me
      hard one
      good question
      that is a good question
      no way to tell|know
      slipped my mind
      all a? bit? blur
      it is a blur
      too long ago
      lost count|track
      not paying|paid attention
      was not looking|paying
      not been|being able to
      unclear|inconclusive
      wouldnt|would not know|like to say
      i would not know
      would|could not swear|bet
      🤔
      🤷‍♀️
      """
    ),
  ]
}
