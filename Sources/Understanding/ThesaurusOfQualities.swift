extension Thesaurus {
  /// How much, where, when, and what is wanted.
  static let qualities: [String] = [
    """
    very, super, extremely, really, highly, incredibly, hugely, seriously, ultra, crazy, insanely, mega, proper, well
    """,
    """
    lot, lots, massive, massively, huge, hugely, load, loads, ton, tons, big, enormous, giant, gigantic, balloon, a
    great deal, very much, severe, severely, heavily, considerable, considerably, plenty, heaps, badly, really bad,
    really|very|seriously|massively|extremely|so|properly swollen|puffy|big|bad, grapefruit, melon, watermelon,
    pumpkin, tree trunk, elephant, like a football|balloon|orange, size of a, twice the size, double the size, puffed
    up, blown|blew up, ballooned, tonnes, shedloads, bucketloads, masses, majorly, big time, gallons, a whole lot
    """,
    """
    little, bit, slight, slightly, tiny, small, mild, mildly, some, minor, touch, tad, somewhat, a few, wee, smidge,
    smidgen, barely noticeable, hint, faint, faintly, subtle, bitty, teeny, trace, puffy
    """,
    "moderate, moderately, medium, average, middling, so so, fairly active, reasonably, fairly",
    """
    outer, outside, outwards, lateral, laterally, far side, away from the other, furthest|farthest from the other,
    furthest|farthest from my other, little toe side, small toe side, away from my|the other|midline, it band, itb,
    iliotibial, hip side
    """,
    """
    inner, inside, inwards, medial, medially, inside bit|edge|part, between the legs, nearest|closest to the other,
    nearest|closest to my other, near|facing|next|touching to? my|the other, big toe side, nearest|closest to? my|the
    other, towards|toward the|my other, toward the midline, towards the middle, knees touch|knock|meet|rub, knock
    together, groin side, inseam side
    """,
    "back, behind, rear, posterior, at the back, backside, calf side, round the back, reverse side",
    "back, rear, crease, creases, fold, folds, hollow, at the back, hamstring, hamstrings, round the back",
    "front, around, round, anterior",
    "below, under, underneath, beneath, lower",
    "above, over, higher, on top",
    """
    better, improve, improving, improved, easing, eased, progress, recovering, mending, on the mend, less
    painful|sore|pain, healing, healed, coming along nicely, turned a corner, leaps and bounds, heading the right way,
    not as bad, not as sore, eased off, easier, looser, lighter, stronger, calmer, freer, happier, gone
    away|completely|altogether, all|completely|totally gone, nearly|almost|practically
    gone|there|normal|fine|well|healed, settled, settling, calmed, calming, loosened, loosening, less
    stiff|swollen|achy|tender|bother|puffy|tight|of|discomfort|painfull|trouble|limping, milder, getting there, decreased, dropped, reduced, lessened, subsided, subsiding, fading, faded, good progress, bit good, hardly hurts, no pain|longer, on the up, up on last, walking more|further|easier
    """,
    """
    worse, worsen, worsening, worsened, deteriorating, declining, going downhill, downhill, worst, more
    painful|sore|pain, flared, flare, backwards, set back, setback, step back, regressed, regressing, deteriorated,
    dreadful, agony, badder, gone south, not as good, sorer, heading the wrong way, step back|backwards|down,
    backward, terrible, awful, horrible, rubbish, rotten, achier, stiffer, tighter, weaker, harder, rougher, puffier,
    hotter, sharper, angrier, more swollen|stiff|achy|tender|intense|frequent|often|limping|swelling, increased,
    increasing, spreading, spread, gone up, crept up, escalated, escalating, got bad, less mobile|able|movement|good,
    can not walk|sleep, can barely, hurts|aches|bothers more, nosedived, nose dived, hit rock bottom, struggling more,
    slipping back, relapse, relapsed, deteriorate, dipped, took a dive|turn, bad to worse
    """,
    """
    same, unchanged, no change, no different, no difference, similar, stable, as before, steady, much of a muchness,
    no better no|nor|or worse, neither better nor|or worse, not better or worse, neither up nor down, as it was,
    ditto, nothing has? changed|new|different, not|no better no|nor|or|not|and worse, samey, has|have not
    changed|moved|improved, not much change|different|changed, identical, static, plateau, plateaued, same old, no
    real change|difference, no change, unaltered, still the same, as ever, like before, no improvement, bang on the
    same, has not shifted|budged|altered|got, not shifted|budged|altered, can not tell|see|feel|notice any|a|much|the
    difference|change, no real|noticeable|obvious improvement, not any|no better, no better, no worse, neither here
    nor there, no progress, exactly as|where, as it ever was, just as bad|sore, still as, still where,     holding steady, nothing to report, not noticed any|a, as per, unchanging, no movement, where it was, bad as
    ever
    """,
    """
    morning, wake, waking, getting up, out of bed, first thing, breakfast, before work|school, mornings, dawn,
    sunrise, brekkie, crack of dawn, morn, my coffee
    """,
    """
    night, bed, bedtime, asleep, sleep, sleeping, evening, evenings, tonight, after work|dinner|tea|supper, supper,
    tea time, teatime, before bed, when i get home, home from work, late on, end of the day, once the kids are in bed
    """,
    "jump, jumping, hop, hopping, leap, skipping",
    "hill, hills, slope, slopes, uphill, downhill, incline",
    "cycle, cycling, bike, biking, bicycle",
    "garden, gardening, digging, weeding, lawn, mowing",
    "clean, cleaning, scrubbing, hoovering, vacuuming, mopping",
    "shoe, shoes, trainers, sneakers, boots, footwear",
    """
    other, something else, anything else, different, not listed, another, not on the list, not there, something
    different, others
    """,
    """
    none, nothing, no, neither, not any, not anything|owt, have|has|got not anything|any, not do any, nowt, zilch,
    bugger all, sod all, naff all, not really any
    """,
    "carry, carrying, lifting, lift",
    "stand, standing, stood, on my feet",
    """
    always, constant, constantly, all the time, continuous, nonstop, continuously, never lets up, never let up, never
    stops|ends|leaves, does not stop, permanently, permanent, every minute|second|moment|hour, round the clock,
    relentless, unrelenting, 24 7, all day, without a break, non stop, day and night, day in day out, forever there,
    perpetual, every waking
    """,
    """
    sometimes, occasionally, now and then, on and off, at times, comes and goes, some days, once in a while, every so
    often, off and on, intermittent, intermittently, most days not
    """,
    """
    hour, hours, minutes, quickly, soon, straight away, right away, quick, fast, immediately, straight off, in no
    time, no time, a minute or two, instantly, at once, couple of minutes
    """,
    "next day, following day, tomorrow, day after, next morning",
    """
    days, weeks, ages, for days, really|very|quite|takes|such a? long time, several days, couple of days, two|three
    days, forever, all week, lingers
    """,
    """
    minutes, minute, moment, moments, straight off, straight away, right away, quickly, at once, in no time,
    instantly, seconds, immediately, soon, five|ten|twenty minutes, ease|eases off quick|quickly
    """,
    "hour, hours, couple of hours, same day, later that day, that evening|afternoon, by the evening",
    """
    overnight, by morning, next morning, the morning after, next day, after a night's sleep, sleep it off, slept on it
    """,
    """
    day, days, more than a day, two|three|four days, all week, really|very|quite|takes|such a? long time, ages, week,
    weeks, lingers
    """,
    """
    easy, easily, simple, piece of cake, breeze, doddle, cakewalk, walk in the park, no sweat, effortless,
    comfortable, light, could do|manage|take|handle twenty? more|another|loads, could have done|managed
    more|another|loads|twice, child's play, cinch, no challenge, not challenging, boring, no trouble, no bother, ez,
    peasy, not hard, too light, barely felt it, no effort, could have gone on, nothing to it
    """,
    "about right, just right, ok, okay, alright, all right, not bad, comfortable enough",
    """
    about right, just right, spot on, perfect, sweet spot, goldilocks, manageable, doable, decent, just enough,
    was|felt|feels|is ok|okay|fine|alright|good|grand|comfortable, well pitched, good level, bang on
    """,
    """
    hard, tough, difficult, struggle, struggled, struggling, challenging, brutal, killer, exhausting, strenuous,
    intense, barely manage|managed|finish|finished, could not keep up, demanding, tiring, knackering, killed me, wiped
    me out, heavy, only just managed, could barely|hardly, too much for me, hard work, a lot of effort
    """,
    """
    hurt, painful, sore, ouch, agony, had to stop, gave up, could not finish|complete, too painful, packed it in, stop
    early, pulled out
    """,
    """
    record, log, note, track, report, enter, diary, check in, tell you how, tell you my, score, rate, rating, jot,
    write down, put in, update you, log it, submit, how it feels|felt, how i am|feel
    """,
    """
    read, learn, teach, explain, information, info, find out, article, articles, know more, tell me about, lesson,
    lessons, study, understand, education, reading, facts, tell me more
    """,
    """
    plan, schedule, programme, program, timetable, calendar, agenda, what is on, coming up, lined up, what have i got,
    what is next, look at my, this week, overview
    """,
    """
    finish, finished, finishing, done, quit, bye, leave, exit, enough, call it a day, nothing more|else today|now,
    that is it, all done, that will do, done for the day|today|now, no more, goodbye, wrap up, pack up, end, later
    """,
    """
    exercise, exercises, session, workout, work out, training, get going, get started, let us go|start|begin, do my exercises|stretches|session, crack on, get cracking, stretches, do them now
    """,
    """
    click, clicks, clicking, clicky, crunch, crunchy, crackle, crackles, crackling, crack, cracks, cracking, pop,
    pops, popping, creak, creaks, creaking, creaky, grind, grinds, grinding, grate, grates, grating, noise, noises,
    noisy, squeak, squeaks, clunk, clunks, clunky, snap crackle, rice krispies, sounds like, snaps, clack
    """,
    """
    catch, catches, catching, caught, snag, snags, snagged, snagging, hitch, hitches, for a second|moment,
    momentarily, frees itself, comes free, releases, lets go, then goes, then it is fine, briefly, then lets go,
    sticks a bit
    """,
    """
    stuck, jam, jams, jammed, jamming, lock, locks, locked, locking, seized, seizes, will|does not
    move|budge|straighten, can not straighten|move|bend|unbend, wiggle, unlock, wedged, frozen, blocked
    """,
    """
    gives way, give way, giving way, gave way, buckle, buckles, buckling, buckled, collapse, collapses, collapsing,
    gives out, gave out, giving out, wobbly, wobble, wobbles, unstable, from under, goes from under, lets me down,
    folds, crumples, unsteady, give out, jelly, unreliable
    """,
    "chair, chairs, stool, seat, bench, armchair, dining chair, kitchen chair",
    "step, steps, stair, stairs, staircase, doorstep, stepper, aerobic step, kerb",
    "band, bands, elastic, stretchy, rubber, tube, exercise bands, theraband, loop",
    "lunch, lunchtime, lunchtimes, noon, midday, lunch break, dinnertime, dinner time, middle of the day",
    "afternoon, after lunch, mid afternoon, after school, three ish",
    """
    never, no reminders, do not remind|bother|need|want, not need|want, leave me alone, no thanks, none, without, no
    need, please do not, stop reminding
    """,
    "myself, it is me, just me, only me, for me, me myself, my own, is mine",
    """
    helping, help, carer, look after, looking after, caring, care for, on behalf, behalf of, someone else, typing for,
    assisting, support worker, filling this in for, for my mum|dad|wife|husband|nan|gran|neighbour|partner|friend
    """,
    """
    child, kid, kids, son, daughter, lad, boy, girl, little one, toddler, teenager, my eldest|youngest, parent, mum
    of, dad of, stepson, stepdaughter, our son|daughter
    """,
    "pensioner, retired, oap, senior, elderly, senior citizen, grandparent",
  ]
}
