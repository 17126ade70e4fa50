extension Opposites {
  /// Things that people do or have done, and how they say that they don't.
  static let activities: [Theme] = [
    Theme(
      alike: """
        painkiller|painkillers|tablet|tablets|pill|pills|medicine|medicines|medication|meds|capsule|capsules
        dose|doses
        take|taking|taken|took|tek|popping|swallow|swallowing|using|munching|necking|living|rattling
        prescribed|prescription
        over the counter
        a|per|times|twice|once|every|each|2x|3x|at|before day|night|bed|bedtime|morning|hours|breakfast|meals
        mg|ml
        paracetamol|ibuprofen|nurofen|advil|tylenol|aspirin|naproxen|codeine|cocodamol|panadol|diclofenac|voltarol
        voltaren|tramadol|anadin|acetaminophen|motrin|aleve|celebrex|calpol|antiinflammatories|dihydrocodeine
        co codamol|dydramol
        anti inflammatories|inflammatory
        """,
      unlike: """
        ran|run|running out
        stopped|quit|stop taking|them|it|those|last|this|a|because|on
        came|come|been|gone|off them|it
        off them
        not one for
        not a? tablet|pill|fan
        do not like|do|believe|touch|hold|bother|want taking|with|in|them|tablets|pills|drugs|medicine
        allergic
        will|would|does|did not let|give|prescribe
        not allowed
        only turmeric|herbal|ice|heat|rest|natural|home|a
        just ice|heat|rest|grin|a
        grin|gritting|grit and|my|and
        gritting|putting|cracking up|my
        rather|try|trying|prefer not
        avoid|avoiding|refuse
        drug free
        as|like nature
        """, isTrouble: false),
    Theme(
      alike: """
        seen|saw|see|visited|visit|consulted|referred|gp|doctor|doctors|doc|docs|dr
        specialist|consultant|nurse|hospital|clinic
        went|been|gone to|and|there|last|twice|already
        appointment with|last|yesterday|was
        told|said|says|diagnosed|examined|sent me|it|to|by|that
        he|she|they said|told|gave|sent|reckons|reckoned|thought|looked|checked|did|referred|just
        """,
      unlike: """
        can|could|cannot not? get in|an|through|seen|appointment
        waiting|wait list|lists|for|to|on
        on the? list|waitlist
        list|waiting|waitlist to|for see
        booked|booking|appointment next|for|in|coming|on
        first time|person|one|port
        not bothered|got|gotten|needed|wanted|wasted|worth|yet
        thought i would|id try|ask|start
        google|googled|youtube
        putting it off
        """, isTrouble: false),
    Theme(
      alike: """
        operation|operated|op|ops|scar|scars|stitches|screws|screw|pins|plate|plates
        metal|keyhole|replaced|replacement|repaired|trimmed|removed|scoped
        scope|cut|opened|cleaned|fixed
        under|had the knife
        had .. done|fixed|repaired|removed|replaced|trimmed|cleaned
        went under
        they|he trimmed|removed|took|put|cleaned|fixed|repaired|opened|cut|went|did|shaved
        """,
      unlike: """
        booked|scheduled|planned|waiting|due|pencilled|coming for|in|next|on|list|up|this|to|soon
        waiting|wait list
        not|never .. knife
        all original
        original parts|factory
        factory fitted
        untouched|virgin|intact
        """, isTrouble: false),
    Theme(
      alike: """
        sport|sports|sporty|football|footy|soccer|rugby|tennis|badminton|squash|golf|cricket|hockey|netball
        basketball|volleyball|kabaddi|swim|swimming|cycle|cycling|bike|run|running|jog|jogging|parkrun|gym
        crossfit|yoga|pilates|spin|zumba|dance|dancing|boxing|judo|karate|climbing|bouldering|hiking|rowing
        skiing|surfing|lifting|weights|walking|training|marathon|triathlon|bowls|darts|padel|pickleball
        five|5|six|six|7|seven a side
        play|playing|compete|train
        weekends|saturdays|sundays|mondays|tuesdays|wednesdays|thursdays|fridays
        """,
      unlike: """
        couch potato|spud
        sofa|telly|netflix|playstation|xbox
        retired|gave|given|packed|hung up|it|from|in
        used to play|run|do|cycle|swim
        gave|given up
        allergic to
        too old|unfit|fat|lazy|busy
        does walking|chasing|running|lifting|the|opening count
        dog|armchair
        """, isTrouble: false),
    Theme(
      alike: """
        did|done|managed|completed|finished|ticked|nailed|smashed|stuck|kept|religiously|diligently|faithfully
        every|each day|morning|night|one|single|evening|session|other|exercise
        most|all|some|half|both|each|lots|couple|few|three|two|four of? them|those|days|it|em
        kept|keeping up|it|at
        stuck to|with
        like clockwork
        out of 2|3|4|5|6|7|10|two|three|four|five|six|seven|ten|them
        without fail
        """,
      unlike: """
        forgot|forgotten|skipped|slacked|slacking|missed|lazy|busy|guilty|oops|whoops|neglected|naughty|bad|failed
        no|not|had|found enough|any|the? time|energy|motivation|chance
        got|get in the? way
        life happened|got|gets
        fell|fallen off the
        not as much|many|often
        did|have not
        could not face|be|manage|get
        never got|started|did
        meant|meaning|intended|planned|tried to
        too sore|painful|tired|busy|much
        gave up
        hands up
        my|ma bad
        """, isTrouble: false),
    Theme(
      alike: """
        stop|stopping|finish|finished|end|enough|knackered|exhausted|shattered
        call it a day|night
        done|over for|in|and|now
        that will do
        leave it there|here|at
        wrap up|it
        """,
      unlike: """
        carry|carrying|crack|cracking|keep|keeping|go|going|push|plough|press|soldier on|going|go
        continue|continuing|proceed|onwards|next|more
        not done|finished|tired
        one more
        just getting|started|warming|warmed
        keep at
        while i am
        got time|loads|plenty
        """, isTrouble: false),
  ]
}
