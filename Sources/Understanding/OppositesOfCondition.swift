extension Opposites {
  /// More of how things are.
  static let conditions: [Theme] = [
    Theme(
      alike: """
        wake|wakes|waking|woke|woken|wakened|awake|wakeful|disturbs|disturbed|sleepless|tossing|restless
        up at|all|half|most|every|in|several|through|two|three|with
        keeps|keep|kept me|us up|awake|from
        cannot|can not|hardly|barely|no sleep
        tossing and
        lie|lying there|awake
        when|if i roll|turn|move
        not slept|sleeping|sleep
        """,
      unlike: """
        sleep|sleeping|slept|sleeps like|through|fine|well|soundly|great|good|ok|okay|solid|deep|right|perfectly|grand
        sound asleep
        out like a? light
        out cold
        out for the count
        not a peep|murmur|stir
        dead to the? world
        through the? night
        full night
        good nights? sleep
        """),
    Theme(
      alike: """
        stiff|stiffness|stiffens|stiffened|seize|seizes|seized|rusty|rusted|wooden|creaky|tight|plank|robot
        concrete|cement
        takes|take|took|need|needs me? a|ages|while|bit|time|minutes|ten|five|few|half|some|15|20|10|5|to|forever|hour
        to get going|moving|loose|started
        warm|loosen|ease|walk|shake up|off|out|it
        like a? board|plank|statue|door|gate|robot
        slow to
        hobble|hobbling|shuffle|shuffling
        """,
      unlike: """
        loose|supple|bendy|limber|flexible|fluid|springy
        up and at
        best time|part|bit
        jump|jumps|spring|leap|hop|bounce straight? out|up
        straight up|out|off
        raring to
        """),
    Theme(
      alike: """
        click|clicks|clicking|clicky|grind|grinds|grinding|crunch|crunches|crunching|crunchy|creak|creaks
        creaking|creaky|crack|cracks|cracking|crackle|crackles
        pop|pops|popped|popping|snap|snaps|snapped|clunk|clunks|clunking|clunky|squeak|squeaks|noisy|noise
        noises|grate|grates|grating|gravel|gravelly|sandpaper|crackling|tear|ripped|rip|twang
        rice|krispies|krispie|castanets|popcorn|bubble|twig|velcro|carrot|pepper
        sounds|sounded|went|goes|go like
        can|could hear|feel|heard it
        heard it|a|something
        bang|gunshot
        """,
      unlike: """
        silent|silently|quiet|quietly|smooth|smoothly|noiseless|soundless|mouse
        not heard|hear|make
        """),
    Theme(
      alike: """
        worse|worsening|worsened|deteriorating|deteriorated|deteriorates|increasing|intensifying|intensified
        downhill|heightening|escalating|ramping|climbing|backwards|spreading|declining
        more and more|painful|often
        going|getting|gone|gets bad|harder|stronger|sharper|sorer
        nose dive
        every|each day it
        """,
      unlike: """
        better|improve|improved|improving|improvement|improves|easing|eased|easier|eases|settling|settled
        mending|mended|healing|healed|fading|faded|recovering|progress|progressing|lessening|lighter|gentler
        calmer|calming|calmed
        on the? mend|up
        light at the end
        looking|going|heading up
        leaps and bounds
        turned a? corner
        cured|fixed|gone|vanished|disappeared|dropped
        coming|going|getting along|down|there
        day by day
        bit by bit
        miles|way|loads|leaps|streets|heaps better|ahead|bounds
        less sore|pain|painful|often|stiff|swollen|and
        """),
    Theme(
      alike: """
        numb|numbness|tingle|tingles|tingling|tingly|prickly|prickling|prickles|buzzing|fizzing|fizzy|electric
        pinpricks|dead|deadened|woolly
        pins and|n|an|& needles|needle
        dead leg
        cannot|can not|barely|hardly feel
        gone|goes|went|fallen|falls|asleep to sleep
        asleep
        lost feeling|sensation
        ants crawling
        """,
      unlike: """
        feeling|sensation is|are|all normal|fine|ok|there|intact
        feels|feel normal|fine|ok|right
        can feel everything|it|all|every|fine|normally|my
        """),
    Theme(
      alike: """
        hot|red|reddened|reddish|redness|pink|pinkish|warm|warmer|hotter|burning|boiling|roasting|toasty|flushed
        scarlet|crimson|lobster|beetroot|tomato|glowing|radiator|furnace|oven|angry
        on fire
        fry|cook an? egg|eggs|bacon
        radiating heat
        giving|gives|throwing off heat
        hot water bottle
        """,
      unlike: """
        cool|cold|pale|chilly
        normal|usual|same|skin colour|color|temperature|temp|warmth|coloured
        same|as temperature|temp|colour|color|warm
        """),
    Theme(
      alike: """
        hours|ages|forever|longer|lunch|lunchtime|noon|midday|dinner|teatime|afternoon|bedtime|evening
        all|most|half|whole of? the? morning|day|afternoon
        till|until|til|past
        more than|easily
        well over
        never wears|goes|really
        hour
        """,
      unlike: """
        seconds|instant|instantly|momentarily|briefly|brief|quickly|swiftly|tops|max
        minute|couple|few of? minutes|mins|min
        gone|goes|off|clears|wears|eases|over by|in|within|before|after|as|once|straight|pretty|quick|fast|when
        gone|goes|off|clears|wears|eases|over off|soon
        less than|that
        if that
        minute|second|moment or two|so
        no time
        nowhere near
        about a? minute
        """, isTrouble: false),
    kindsOfPain,
  ]

  /// What a pain is like: dull or sharp. Only where a question asks for the kind.
  static let kindsOfPain = Theme(
    alike: """
      dull|dullish|ache|aches|achy|aching|achey|toothache|heavy|gnawing|nagging|grumbling|throb|throbbing|background
      bruised|bruise|blunt|sore|deep
      """,
    unlike: """
      sharp|sharper|stab|stabs|stabbing|stabby|knife|knives|dagger|needle|needles|skewer|poker|burn|burns|burning
      shooting|shoots|pinch|pinches|pinching|electric|zing|zap|jolt|jolts|tearing|ripping|piercing|sting|stings
      stinging|pricking|prickling|pulling|squeezing|searing|fire|lightning|twinge|twinges|jab|jabbing|cutting
      pins and needles
      acute|intense|violent|tingling|numb|tight|tightness|pressure
      """, isTrouble: false)
}
