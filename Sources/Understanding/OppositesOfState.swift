extension Opposites {
  /// How things are or feel, and what became of them.
  static let states: [Theme] =
    changes + conditions

  static let changes: [Theme] = [
    Theme(
      alike: """
        hurt|hurts|hurting|hurtin|painful|pain|pains|sore|ache|aches|achy|aching|agony|throbs|throbbing|stings
        stabbing|twinge|twinges
        tender|excruciating|torture|murder|ouch|ow|burns|burning|killing|kills|niggle|niggles|grumbles|nags
        nagging|smarts
        """,
      unlike: """
        painless|comfortable|comfy|unaffected|doddle|easy|easily|fine|ok|okay|grand|breeze|cinch
        leaves|left me alone
        """),
    Theme(
      alike: """
        swollen|swelling|swell|swelled|swells|swole|swoll|puffy|puffed|puffs|puffing|puffiness|puff
        balloon|balloons|ballooned|ballooning
        fat|fatter|bigger|huge|massive|enormous|giant|bulging|bulge|bulges|bloated|inflated|chunky|lumpy
        egg|doughy|squishy|boggy|tight
        blown|blew|pumped|come|came|been|gone up
        up like a
        like a? grapefruit|melon|football|balloon|tennis|cricket|watermelon|pumpkin|rugby|baseball|softball
        like a? orange|tree
        size|shape of a? grapefruit|melon|football|balloon|tennis|cricket|watermelon|orange|coconut|small
        twice|double|triple the|its size|normal
        twice|double as big
        fluid|water on|in|behind
        full of fluid|water
        cannot|can not|barely|hardly see|find|make my? bone|bones|cap|shape|dimples
        lost its|the shape
        filled|fills up|out
        trousers|jeans|leggings tight|tighter
        """,
      unlike: """
        flat|slim|thin|skinny|bony
        normal|same|usual size|shape|width
        same size|as|shape|on
        both|they look|are|measure the? same|identical
        looks|look|looking normal|same|fine|identical
        gone|went|going|goes|come down
        gone now|away|completely|already|by
        is|has|come|all|back down
        down now|today|again|already|lots|loads
        deflated|shrunk|subsided
        """),
    Theme(
      alike: """
        fall|fell|fallen|knock|knocked|twist|twisted|injury|injured|accident|bash|bashed|slip|slipped|trip
        tripped|landed|landing|hit
        tackle|tackled|crash|crashed|stumble|stumbled|collided|collision|whacked|whack|banged|bang|bumped|bump
        kicked|kick|smashed|smacked|wrenched
        tumble|tumbled|skidded|clattered|cracked|jarred|rolled|clobbered|walloped|thumped|jolted
        dropped|yanked|clipped
        came|come|went|fell|thrown|knocked off my|the|a|his|her
        went|gone over|flying|down|flat|tits|arse|head
        came|come a? cropper
        came down
        stacked it|off
        took a? tumble|spill|knock|fall|hit|dive|header
        missed a? step|stair|kerb|curb
        lost my? footing|balance
        face planted|plant
        got|was hit|kicked|tackled|knocked|clipped|taken
        in a? pothole|ditch
        car|bike|motorbike|road|skiing accident|crash
        run into|over
        turned|planted|pivoted|caught awkwardly|wrong|funny|badly|it|my
        """,
      unlike: """
        gradual|gradually|slowly|crept|creeping|progressive|progressively|steadily|overuse
        came|come|crept|built|build|started|begun|began|crept slowly|gradually|on|up over|time|slowly|gradually
        came|crept|sneaked|snuck|built|building|build|creeps on|up
        on|by its|it|their own|self
        by|all itself
        of its own accord
        wear and tear
        woke|wake|waking up with|like|one|and
        out of nowhere|blue
        no? particular|obvious|real|special|reason
        for no? reason
        overnight
        over time|years|months|weeks
        just|it started|began|appeared|came|happened|turned|there|begun
        appeared one|from|out
        one day|morning it
        from|through|due|because|with|by to|of? running|walking|training|sport|gym|exercise|sitting|cycling|overuse|age|work
        too much running|walking|training|sport|gym|exercise|sitting|cycling
        years|decades of
        age|ageing|aging
        """, isTrouble: false),
    Theme(
      alike: """
        gave|give|gives|given|giving way|out|on|up|under
        buckle|buckled|buckles|buckling|collapse|collapsed|collapses|folded|folds|crumpled|crumples|unstable
        wobbles|wobbly
        went|goes|gone|going from|under|on|out|beneath|underneath
        lets|let|letting me down
        nearly|almost|near did|went|fell|goes|has|have|gone
        cannot|do not trust it
        dropped|drops me
        legs|leg went|goes
        """,
      unlike: """
        solid|stable|steady|reliable|strong|sturdy|trustworthy|dependable
        holds|holding|held|supports|keeps me|my|up|firm|fine
        rock solid
        trust it
        never|not actually|quite|fully|really went|gone|did|happened|go|gave|buckled|collapsed
        never let me
        """),
    Theme(
      alike: """
        fever|feverish|fevers|temperature|temp|shivery|shivers|shivering|shiver|chills|chilled|sweats|sweating
        sweaty|clammy|shakes|shaking|shaky
        burning|boiling|roasting up|hot|alive
        hot and cold
        teeth chattering
        under blankets|duvet|duvets
        could|can not get|keep|stay warm
        freezing cold|one|then
        flu like|symptoms|ish|y
        running|got a? temperature|temp
        """,
      unlike: """
        temperature|temp is|was|been? normal|fine|ok|okay|good|steady
        normal temperature|temp
        well|fine|good|ok in|within myself|otherwise
        fit as a? fiddle|flea
        right as rain
        """),
    Theme(
      alike: """
        lock|locks|locked|locking|stuck|stick|sticks|sticking|jam|jams|jammed|jamming|catch|catches|catching
        caught|seize|seizes|seized|freezes|frozen|froze|wedged|snags|snagging
        have|has|had|need|needs to? wiggle|jiggle|shake|click|free|unlock|kick|straighten|wriggle
        will|would|does not budge|straighten|bend|move|unlock
        """,
      unlike: """
        freely|smooth|smoothly|fluid|loose|glides|glide|swings
        moves|bends|straightens|works fine|ok|well|freely|normally|easily|nicely|perfectly
        """),
  ]
}
