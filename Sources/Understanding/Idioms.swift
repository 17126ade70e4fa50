/// Turns of phrase that mean yes, no or nothing as a whole, whatever their words say one by one.
enum Idioms {
  static let table: [(sense: Sense, patterns: String)] = [
    (
      .idiomYes,
      """
      when|where do|does|did|is|am|are|has|have|can|will|would not it|i|they|he|she|we|that
      does|did|do|is|has|have|can|will it|i|they|that ever
      not half
      right you are
      no time like the present
      no time to waste|lose
      maybe|perhaps a? bit|little|touch|slightly
      no|not kidding|joking|joke|lie|lying|word exaggeration?
      no|without a? doubt|doubts|question|exaggeration|denying|hiding|mistaking|escaping
      no two ways about it
      no need to ask
      do not i|we know it
      tell me about it
      you are telling me
      you do not say
      you can say that again
      you could say that|so
      you might say
      you guessed it
      you know it
      do bears|ducks
      what do|did you expect
      need you ask
      need i say more
      guilty as charged
      guilty
      hands up
      that should|will tell you
      story of my life
      and then some
      more than you know
      more than once|twice
      more than i would|care
      not just|only once|twice|little|sometimes|at|when|one
      like you would not believe
      i would say so|yes
      i should say|think so
      i wish i could say no
      i wish it did|was|were|had not
      wish it did|was|were|had not
      can not say|pretend|claim it|i|they does|do|did|is|am|has|have|was not
      can not deny
      can not complain not
      do|can|could not see why not
      see no|any reason why? not
      no reason why? not
      would|could not say no
      i would be daft|mad|silly|stupid|crazy|foolish|rude not to
      would be daft|mad|silly|stupid|crazy|foolish|rude not to
      why the? hell|heck|ever not
      of course i|it|we|they|you
      course i|it|we|they|you|not? can|do|does|did|is|am|have|has
      ofc|ofcourse
      obvs|obvz yes|yeah|so
      sure|certainly|definitely|absolutely does|do|did|is|am|has|have|can|will|was
      got it in one
      fraid so
      so it seems|appears|would
      so they|he|she|the say|says|said|tell|reckon
      looks that way
      never not
      never stops|fails
      it|i|they never does|do|did|is|am|has|have not
      not a day|night|morning|week goes|go by
      had one|some on|over|at|in|last|yesterday|this|the|before|recently
      was not nothing
      is not nothing
      """
    ),
    (
      .idiomNo,
      """
      does|do|did|is|has|have|can|will it|i|they|that heck|hell|eck|bollocks|chuff|fuck
      like hell|heck|fuck it|i|they does|do|did|is|can|will
      yeah|yea|ya|yh right as? if?
      as if
      in my|your dreams
      chance would be a fine thing
      pull the other one
      fat|slim|not a|no chance
      when pigs fly
      not on your life|nelly
      not in a million|month|hundred years|of
      not for all the
      over my dead body
      you are joking|kidding
      you must be joking|kidding
      are you joking|kidding|having|mad|serious|crazy
      do not make me laugh
      i wish i could|had|did|was|were|knew how
      wish i could|had|did
      if only
      anything but
      could|would|can not if you paid|i|we tried|wanted
      can|could not say|claim|pretend it|i|that|they|he|she|there do|does|did|is|am|has|have|was|been
      can not say i|so
      would|might if it|they|i|he|she|you did|could|was|were|had|worked|let
      not unless you
      not by a long shot|chalk|way
      not by any stretch
      not even|remotely|close|nearly a?
      nowhere near
      no more than the? other|usual|normal|before|always|ever
      a far cry from
      far from it
      nothing of the sort|kind
      nothing to report|declare|speak|write|worry|complain
      nothing .. to report|declare|speak
      nothing doing
      not a sausage|peep|dicky|whisper|squeak|jot|trace|sign|hint|flicker|twinge|murmur|drop|dot|mark
      never in my life
      never once|ever|has|have|had|did|does|known|done
      diddly
      so far so good
      not the slightest|faintest|tiniest|least bit|hint|sign|trace|amount
      touch|knock|fingers on? wood
      yet to
      you are the first
      first time ever
      this is the first|my first
      have|has|had not got|gotten|had|found a? round|chance|time
      not got|gotten|had a? round|chance|time
      not since
      not for years|ages|months|weeks|decades|yonks|long
      not in years|ages|months|weeks|decades|yonks|long
      """
    ),
    (
      .dodge,
      """
      no comment
      none of your|ur business|concern
      mind your own
      not your business|concern
      that is private|personal|confidential
      rather|prefer not go|get|say|answer|tell|discuss|talk|share|comment|disclose into?
      rather|prefer not to? go|get|say|answer|tell|discuss|talk|share|comment|disclose
      am not saying|telling|answering|discussing|sharing
      do|will not want to? say|answer|discuss|talk|share
      you already|just asked|said
      already told|answered you|that|this
      asked me|that|this already|before
      i am? so? fed up|sick|tired of|with
      so fed up|sick|tired of|with
      stop asking
      next question please
      speak|talk|chat to|with a? real|human|person|someone|somebody|doctor|nurse
      call it what|whatever
      whatever|whichever you think|like|want|say|prefer|recommend|suggest|reckon|feel
      up to you
      is your call|choice|decision
      you decide|choose|pick|tell
      entirely|totally up to you
      omg? is that serious|bad|normal|dangerous
      on my screen|phone
      joke about
      """
    ),
    (
      .declined,
      """
      i am good|fine|ok|okay|alright|sorted thanks|ta|thank|cheers|mate|bro|hun|love|though|pal
      i am sorted|busy
      you are alright|ok|okay|fine|good|grand
      leave it|that|them|things
      let us leave|not|skip|wait
      fine as it is
      maybe|perhaps later|tomorrow|another|next|tonight|some
      another|some|different|other time|day
      some other time|day
      next time
      later|l8r|l8er
      not today|tonight|tonite|yet|this|just|at|for|while|until|till|before|after|with|keen|fussed|bothered|up
      not feeling|ready|happy|comfortable
      hold|hang off|fire
      hold|put|park|leave|save|shelve|postpone|delay|defer|table it|that|this|them off|on|aside|for|until|till|to|back
      on hold|ice|pause
      put .. off
      put .. on hold|ice|pause
      postpone|postponing|postponed|delay|defer|reschedule|adjourn|shelve|pause|raincheck
      rain check
      park it|that|this
      take a|five|ten break|breather|rest
      need|want|time|have|having|taking for? a|my break|breather|rest|nap|brew|minute|moment|sec
      give me two|three|five|ten|fifteen|twenty|2|3|5|10|15|20|30|one|1|half|an|few|couple .. minutes|mins|minute|hour|secs|seconds
      let me finish|rest|eat|sit|recover|cool|breathe|catch|sleep
      would|rather|prefer|sooner|better|best|need|want|going|could|can|will|let to? wait
      sooner|better not|wait|stop|leave
      wait till|until|up|please|first
      wait a|one|for bit|minute|moment|sec|second|mo|while|me|now
      wait .. first
      pick|come|do|try|finish|continue .. later|tomorrow|tonight|another|again|afterwards
      save it|that|this for
      count|leave me out
      some other day|night|week
      after my|i|the|lunch|dinner|tea|work|breakfast|supper
      once|when i have|am had|eaten|finished|done|home|back|rested
      too sore|tired|painful|busy|knackered|stiff|swollen|shattered|exhausted|weak|ill|sick|drunk|hungry|hot
      tomorrow|later|tonight|weekend please|instead|maybe|perhaps|would|is|suits
      not in the? mood
      can|could|will it|this|that wait
      would like|love|need a|my break|rest|breather
      back in|at one|two|five|ten|twenty|thirty|5|10|15|20|30|half|an .. minutes|mins|minute|hour
      give it a miss
      quit|stop asking|questions
      stop|halt please|now|here|there|that
      not up to it|that|this
      i know how|what
      i will remember|manage|cope|survive|live
      no|not more please|today|now|tonight|questions|for|thanks
      in a bit|minute|while|sec|moment|mo
      give me a bit|minute|sec|moment|while|mo|break
      pass|nevermind
      i will|shall|am going to|gonna pass|skip
      hard pass
      skip it|this|that
      do not bother|worry|trouble
      no need|point
      pointless
      never mind
      i would rather|prefer you|we|to? did|not
      would rather|prefer you|we|to? did|not
      too|way many|much|hard|soon|early|late|advanced|difficult|easy|fast
      i|we can|could manage
      know|remember how already|to
      already know|knew|did
      happy|fine as it|is|that
      this|that one is fine|ok|okay|good|enough|plenty
      that is enough|plenty|it|all for|today?
      enough for today|now
      had enough
      i? have|got|need to go|run|leave|dash
      busy|knackered|exhausted|shattered
      my|the train|bus|lift|taxi|cab|uber|ride|tram is here|outside|coming|arrived|waiting|leaving|due
      someone|somebody is? at the door
      got|have a|my|the .. to catch|collect|fetch|feed|attend|cook
      got|have|need to feed|catch|collect|fetch|cook|attend|eat|shower|sleep
      no time
      do not have time|the
      can not right now|at|today|just
      can not be bothered|arsed
      cba
      what for|is the point
      """
    ),
    (
      .amended,
      """
      you missed|forgot|omitted|skipped|left|mixed|swapped|confused
      you have|had missed|forgotten|omitted|left|mixed|swapped|confused|it wrong|mixed|backwards|muddled|confused
      missed|forgot|forgotten|missing|leaving out?
      left out
      except|apart from|for|the
      nearly|almost|close|partly
      not quite|exactly|entirely|completely|totally|the
      more like
      it is|was more|meant|closer
      should|supposed|meant to? be|say|read
      other way round|around|about
      wrong way round|around|knee|leg|side|one|number|way
      vice versa
      back to front
      change|swap|switch|fix|edit|remove|delete the|that|it|my
      i|we said|put|typed|wrote|meant|entered|chose|picked
      needs|need changing|fixing|correcting|editing
      """
    ),
  ]
}
