/// Short statements that answer by what was asked: approval, how often, the same as ever.
enum ShortStatements {
  static let table: [(sense: Sense, patterns: String)] = [
    (
      .approval,
      """
      sound|grand|bet|bonza|ripper|mint|peachy|splendid|ideal|sorted|lush|champion|magic|gr8|kewl|noice|okie
      oke|okk|okii|alrite|allright|alr|aite|righto|rightio|tidy
      happy days
      born ready
      can|could not wait
      bring on the|that|it
      keep them|em|it|that coming
      next one|please|then|up
      here goes
      here|off we|i go
      looking|look forward
      dying|itching|raring|desperate|excited|stoked|buzzing|pumped|psyched to|for
      excited|stoked|buzzing|pumped|psyched
      been|was waiting|looking|hoping for this|that|it
      about|high time
      would not miss it|this|that
      let me at it|them
      thought you would never ask
      what are we|you waiting for
      no time to lose|waste
      no harm|shame in
      no harm done
      sooner|quicker|earlier the better
      get it|this|that over|done|out|sorted
      get on with it
      all for it|that|this
      try and stop me
      nothing would please me more
      you have my blessing|permission|word
      green light
      thumbs up
      full steam|speed ahead
      feel free
      be my guest
      ask|fire|carry|crack|press|plough|push|drive away|ahead|on
      ask me anything
      knock yourself out
      go on|ahead then?
      oh? go on
      lead on|the
      after you
      all ears|yours|set
      hit me
      let us have|hear|see|get|be|try|give|go|do|start|begin|rock|roll|crack
      lets have|hear|see|get|try|go|do|start|crack
      lesgo|letsgo|lessgo|lfg
      bring it
      count me in
      i am down|in|up|on|all|keen|ready|happy|game|willing|good to|for|with?
      down for it|that
      up for it|that
      good to go|start|carry
      no time like
      might|may as well
      suits me
      fine by|with
      if you like|want|insist|must|think|can|would|wish|say|reckon|could|do not mind
      if it|that helps|is|will no|not|ok|okay|easy|easier|help? bother|trouble|problem?
      when|if you are ready
      any time
      anytime
      that|it would|will help|do|suit|work
      that|it would|could be handy|useful|helpful|ace|fab|grand|cool|amazing|brilliant|super|ideal|appreciated
      what is next
      would|could be good|great|nice|lovely|helpful|useful|handy|grand|ace|brilliant|fab|cool|amazing
      would|could help|appreciate|love|like|welcome
      would not mind|hurt
      can not hurt
      i|we would appreciate|welcome|enjoy
      much appreciated
      appreciated|appreciate
      cheers|thanks|thx|ta|thankyou|thnx|tysm|ty
      thank you
      yalla|vamos|chalo
      keen|eager|game
      sounds|looks ok|okay|doable|fair|manageable|alright
      doable|manageable
      could do
      makes sense
      be? rude not to
      give it a go|try|whirl|bash|shot
      i will|shall try|give it|that|one
      will do
      why wouldn't
      never been readier|more
      🚀
      😎
      🤩
      🔥
      """
    ),
    (
      .affirmed,
      """
      has|have|did|does|is|am|was|can|do done|now|today|once|twice|though|tho|tbh|sometimes|always|actually
      has|have|did|does|is|am|was|can|do alright|unfortunately|sadly
      it|i|they do|does|did|has|have|is|can though|tho|tbh|actually|unfortunately|sadly|yes|yeah|yep|aye|too
      it|i|they do|does|did|has|have|is|can alright|sometimes|occasionally|mate|mostly
      sure|certainly|definitely|defo|absolutely|always|still do|does|did|is|am|has|have|can
      most|many|some|every|each|several days|nights|mornings|weeks|times|time
      most of the time|day|days|night|nights|morning|mornings|them
      a? couple|few|handful|number|dozen of? times|occasions|nights|days|mornings|weeks
      nightly|daily|weekly|hourly|nonstop|religiously|everyday|everynight|24/7
      day|night|week in|after|by day|night|week
      day by day
      bit by bit
      little by little
      slowly but surely
      step by step
      every single time|day|night|step|morning|one|stair|week|hour
      every other|second|few day|night|morning|week|days|hours|time
      once|twice|thrice a|per|this|last|or|already|before|yesterday
      all the bloody|flipping|damn time
      only|just the? once|twice|odd|occasional|few|couple
      now and then|again
      as|when needed|required|necessary
      as and when
      when i need|remember|can|have
      when it is|gets bad|sore|crook|rough|worst|really|too|playing|flaring
      """
    ),
    (
      .some,
      """
      wee bit
      tiny|teeny|wee|smidge|smidgen|tad bit
      smidge|smidgen|summat|fraction
      a few|couple
      odd|occasional time|times|twinge|day|night|one|bit|tablet|pill|morning|step|week|dose
      """
    ),
    (
      .limited,
      """
      only if|when|with|after|on|at|in|for|by|partly|half|partially|halfway|part|so|up|about|using|slowly|round|around
      only|just|mainly|mostly below|above|near|under|behind|first|towards|toward|during|while|where|there|here|sometimes
      just with|about|using|halfway|partly
      not all the way
      not fully|completely|entirely|properly|totally
      not without|unless|with|on|until
      not for long|very|more|too
      half|part|some way|of the
      three quarters
      halfway|partway|partially
      up to a? point
      to a point
      """
    ),
    (
      .formerly,
      """
      used to
      it|i|they|we used to
      did once|before|originally|initially|once
      was before|originally|initially|once
      in the past
      as a child|kid|teenager
      years|months|weeks ago
      """
    ),
    (
      .unchanged,
      """
      same old
      same as|again|really|still|ish
      the same
      much the same
      about|roughly|pretty much? the? same
      can|do|did|could not see|notice|feel|tell|spot|detect any|much|a|the|no? difference|change|improvement
      no|not any? change|different|difference|changed|changes|movement|better|worse|improvement
      no|not better or|nor worse
      neither better|worse|up
      unchanged|steady|stable|static|plateaued|plateau
      has|did|is not changed|changing|shifted|budged
      staying|stayed|stays|holding|keeping|sticking the? same|steady|put|there
      up and down
      swings and roundabouts
      """
    ),
    (
      .noTrouble,
      """
      np|nbd|nw|nws|nps
      no|zero worries|worry|bother|problem|problems|stress at all|here|there|whatsoever|then
      no bother|bothers|dramas|drama|hassle|hassles|fuss|sweat|stress|qualms|objection|objections|grief|bovver
      no probz|troubles|concerns|pain|pains
      """
    ),
    (
      .claimTrue,
      """
      spot|bang|dead|smack on
      hit the nail on|head
      to a tee|t
      got it in one
      word for word
      that is me|us|everything|all|perfect|fine|good
      about the size of
      in a nutshell
      sounds like me|it
      could not have put|said
      well summed|summarised|put
      that sums|covers it|everything
      nothing to add|change|correct
      no|not any changes|corrections|mistakes|errors
      100|hundred percent|% right|correct|accurate
      all|everything correct|right|good|true|accurate|there|checks|fine|ok|okay
      you are right|correct|spot|bang|not wrong
      you have? got|summed|nailed it
      correctamundo|corect|correcto|rite|rght|corrct|correct|coorect|accurate|precisely|truth|facts
      """
    ),
    (
      .unfaulted,
      """
      no|not any? change|changes|correction|corrections|mistakes|errors|mistake|error|faults|arguments|argument|quarrel|objections
      can|could not see|find|spot any|a problem|problems|issue|issues|mistake|mistakes|error|errors|fault|faults
      can|could not fault|argue|improve|quarrel|disagree
      not a? wrong|mistaken|incorrect|untrue|far
      nothing wrong|incorrect|amiss|off|missing
      not a? word|thing wrong|out
      that|it|which is what|how i|we told|typed|put|wrote|said|meant|mean|reported|described
      understood me? perfectly|correctly|right|fine|well
      you have? understood
      read|got my mind
      that is the? gist|truth|case|size|story|fact
      got|hit the gist|drift|picture|nail|idea
      as i|we said|told|described
      """
    ),
    (
      .neutral,
      """
      do|did|does not know|knw|remember|understand|see why|how
      no idea|clue why|how
      not sure|certain why|how
      no thanks to the
      never been better
      no later|sooner|more|less|earlier|fewer than
      no end|matter of|how|what
      never mind
      """
    ),
  ]
}
