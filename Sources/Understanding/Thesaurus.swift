/// Everyday words that can stand for each other when one option of a list is paraphrased. General English: words of a
/// subject belong into the groups of the script.
enum Thesaurus {
  /// The entry of "none": it stands for an option only where it is all that the option says.
  static let denial = table.firstIndex { $0.hasPrefix("none,") }

  /// The entries of the times of day.
  static let daytimes: [(word: String, entry: Int)] = ["morning", "noon", "afternoon", "evening", "night"].compactMap {
    word in
    let entry = table.firstIndex { line in
      line.split(whereSeparator: { $0 == "," || $0 == "\n" }).contains { $0.drop { $0 == " " } == word }
    }
    return entry.map { (word, $0) }
  }

  /// Each entry: phrases of about the same meaning, between commas.
  static let table: [String] = [
    """
    stair, stairs, steps, staircase, upstairs, downstairs, up stairs, down stairs, flight|flights of, escalator,
    stairwell, stairway, ladder, landing, top deck, upper deck
    """,
    """
    sit, sat, sitting, seated, desk, chair, sofa, couch, armchair, driving, drive, car, cinema, plane, theatre,
    meeting, computer, laptop, screen, telly, tv, film, movie, movies, netflix, gaming, playstation, xbox,
    lecture, commute, train journey, coach trip, long haul, recliner, settee, stool, at my pc
    """,
    """
    run, running, ran, jog, jogging, jogged, sprint, sprinting, marathon, parkrun, treadmill, half marathon,
    race, racing, a 5k|10k, couch to 5k, park run, run club, laps, dash, dashing, trail run
    """,
    """
    squat, squatting, crouch, crouching, crouched, bend down, bending down, hunker, kneel, kneeling, knelt,
    knees bent, on my|the|her|his knees, all fours, to|on the floor|ground, deep bend, haunches, down low, get|getting|got up off|from
    the floor|ground, pray, praying, namaz, crouches, deep knee bend, indian toilet
    """,
    "lunge, lunging, squat",
    """
    fall, fell, fallen, trip, tripped, slip, slipped, crash, crashed, came off, landed|land
    badly|awkwardly|hard, landed,
    twist, twisted, knock, knocked, bang, banged, hit, smashed, whacked, whack, walloped, clattered, clouted, thumped, kneed, kicked, tackle, tackled, accident, collision, injury,
    injured, smacked, smack, bashed, bash, walloped, thumped, clonked, cracked it on, wrenched, stumbled, stumble, bumped, rolled, collided, hurt it, hurt myself, knackered it, went
    over on, wiped out, clattered, kicked it, clipped, hit by, ran into, tumble, tumbled, toppled, skidded,
    overextended, popped it, jarred, buckled under, landing
    """,
    """
    gradual, gradually, slowly, slow, over time, crept, creeping, creep, built|build up, little by little, bit by bit,
    week by week, day by day, over weeks|months|years, progressively, steadily, bit at a time, snuck up, over the last|past few weeks|months|years, over the last|past couple of weeks|months|years, sneaked
    up, worse and worse, over the weeks|months|years, getting worse over, no idea when, without me noticing,
    built over, grew, insidious, insidiously, drip drip
    """,
    """
    sudden, suddenly, out of nowhere, out of the blue, overnight, one day|morning, woke up with, all at once, all of a
    sudden, just appeared, instantly, from nowhere, bang, woke up one|and|to, one moment, was fine then, next minute,
    there it was, out the blue, no warning, without warning, came from nowhere, abrupt, abruptly, boom, for no
    reason, no reason
    """,
    """
    more, increase, increased, increasing, ramp, ramped, upped, doubled, overdid, overdone, overdoing, too
    much|far|many|fast,
    stepped up, extra, heavier, harder, longer, further, mileage, usual, training block, overtrained,
    overtraining, bumped up, bootcamp, boot camp, did|ran a|my marathon|race|half|10k|5k|hike, long|big run|ride|hike|walk, signed up, new class|classes|routine|programme|program|plan,
    took up, started running|gym|classes|training, went hard|mad|overboard|crazy, pushed myself|it, pushing
    it|myself, overdo, overexertion, overworked, too keen, challenge, upping, ramping, back to back, binge,
    marathon training, every single day, double|doubling|tripled, extra sessions|miles|sets
    """,
    """
    job, work, working, office, shift, shifts, site, career, employment, workplace, profession, trade, my shift,
    warehouse, factory, duty, clients, living, earn, earning, boss, fitter, plumber, builder, electrician,
    postie, nurse, teacher, waiter, waitress, chef, tiler, on site, self employed
    """,
    """
    gym, weight, weights, lifting, lift, deadlift, crossfit, barbell, dumbbells, leg press, deadlifts, leg day,
    squat rack, bench, pumping iron, body building, bodybuilding, powerlifting, kettlebells, machines, spin
    class, fitness class
    """,
    """
    team, sport, football, soccer, rugby, basketball, netball, hockey, volleyball, cricket, handball, lacrosse, match,
    matches, pitch, teammates, five a side, 5 a side, kabaddi, kho kho, footy, futsal, softball, baseball,
    rounders, hurling, camogie, gaelic, afl, aussie rules, touch, ultimate, frisbee, water polo, sunday league,
    the lads, the boys, the girls, my team, my club, ice hockey, court, league, tag
    """,
    """
    walk, walking, walks, stroll, strolling, dog walks, hike, hiking, the dog, stroller, wander, amble, on foot,
    hill walking, rambling
    """,
    """
    everyday, daily, day to day, ordinary, normal life, housework, shopping, chores, errands, getting
    about|around, normal stuff|things, round the house|shops, shops, kids, grandkids, groceries, just living,
    pottering
    """,
    "active, activity, training, train, exercise, exercising, workout, workouts, sporty, athletic",
    """
    hardly, barely, sedentary, inactive, not active, couch potato, desk all day, never, rarely, scarcely, lazy, do nothing, no exercise, sit all day, bone idle, slob, unfit
    """,
    "very, super, extremely, really, highly, incredibly, hugely, seriously, ultra, crazy, insanely, mega, proper, well",
    """
    lot, lots, massive, massively, huge, hugely, load, loads, ton, tons, big, enormous, giant, gigantic,
    balloon, a great
    deal, very much, severe, severely, heavily, considerable, considerably, plenty, heaps, badly, really bad,
    grapefruit, melon, watermelon, pumpkin, tree trunk, elephant, like a football|balloon|orange, size of a,
    twice the size, double the size, puffed up, blown|blew up, ballooned, tonnes, shedloads, bucketloads,
    masses, majorly, big time, gallons, a whole lot
    """,
    """
    little, bit, slight, slightly, tiny, small, mild, mildly, some, minor, touch, tad, somewhat, a few, wee,
    smidge, smidgen, barely noticeable, hint, faint, faintly, subtle, bitty, teeny, trace, puffy
    """,
    "moderate, moderately, medium, average, middling, so so, fairly active, reasonably, fairly",
    """
    outer, outside, outwards, lateral, far side, away from the other, furthest|farthest from the other,
    furthest|farthest from my other, little toe side
    """,
    """
    inner, inside, inwards, medial, between the legs, nearest|closest to the other, nearest|closest to my other,
    near|facing|next|touching to? my|the other, big toe side
    """,
    "back, behind, rear, posterior, crease, at the back, backside, calf side",
    "front, around, round, anterior",
    "below, under, underneath, beneath, lower",
    "above, over, higher, on top",
    """
    better, improve, improving, improved, easing, eased, progress, recovering, mending, on the mend, less painful|sore|pain, healing, healed, coming along nicely, turned a corner, leaps and bounds, heading the right way, not as bad, not as sore, eased off
    """,
    """
    worse, worsen, worsening, worsened, deteriorating, declining, going downhill, downhill, worst, more
    painful|sore|pain, flared, flare, backwards, set back, setback, step back, regressed, regressing,
    deteriorated, dreadful, agony, badder, gone south, not as good, sorer, heading the wrong way
    """,
    """
    same, unchanged, no change, no different, no difference, similar, stable, as before, steady, much of a
    muchness, no better no|nor|or worse, neither better nor|or worse, not better or worse, neither up nor down,
    as it was, ditto, nothing changed|new, has|have not changed|moved|improved, not much
    change|different|changed, identical, static, plateau, plateaued, same old, no real change|difference, no
    change, unaltered, still the same, as ever, like before, no improvement, bang on the same
    """,
    """
    morning, wake, waking, getting up, out of bed, first thing, breakfast, before work|school, mornings, dawn,
    sunrise, brekkie, crack of dawn, morn, my coffee
    """,
    """
    night, bed, bedtime, asleep, sleep, sleeping, evening, evenings, tonight, after work|dinner|tea|supper,
    supper, tea time, teatime, before bed, when i get home, home from work, late on, end of the day, once the
    kids are in bed
    """,
    "jump, jumping, hop, hopping, leap, skipping",
    "hill, hills, slope, slopes, uphill, downhill, incline",
    "cycle, cycling, bike, biking, bicycle",
    "garden, gardening, digging, weeding, lawn, mowing",
    "clean, cleaning, scrubbing, hoovering, vacuuming, mopping",
    "shoe, shoes, trainers, sneakers, boots, footwear",
    """
    other, something else, anything else, different, not listed, another, not on the list, not there, something different, others
    """,
    """
    none, nothing, no, neither, not any, not anything|owt, have|has|got not anything|any, not do any, nowt,
    zilch, bugger all, sod all, naff all, not really any
    """,
    "carry, carrying, lifting, lift",
    "stand, standing, stood, on my feet",
    """
    always, constant, constantly, all the time, continuous, nonstop, continuously, never lets up, never let up, never stops|ends|leaves, does not stop, permanently, permanent, every
    minute|second|moment|hour, round the clock, relentless, unrelenting, 24 7, all day, without a break, non
    stop, day and night, day in day out, forever there, perpetual, every waking
    """,
    """
    sometimes, occasionally, now and then, on and off, at times, comes and goes, some days, once in a while,
    every so often, off and on, intermittent, intermittently, most days not
    """,
    """
    hour, hours, minutes, quickly, soon, straight away, right away, quick, fast, immediately, straight off, in
    no time, no time, a minute or two, instantly, at once, couple of minutes
    """,
    "next day, following day, tomorrow, day after, next morning",
    "days, weeks, ages, for days, long time, several days, couple of days, two|three days, forever, all week, lingers",
    """
    minutes, minute, moment, moments, straight off, straight away, right away, quickly, at once, in no time, instantly,
    seconds, immediately, soon, five|ten|twenty minutes, ease|eases off quick|quickly
    """,
    "hour, hours, couple of hours, same day, later that day, that evening|afternoon, by the evening",
    """
    overnight, by morning, next morning, the morning after, next day, after a night's sleep, sleep it off, slept
    on it
    """,
    "day, days, more than a day, two|three|four days, all week, long time, ages, week, weeks, lingers",
    """
    easy, easily, simple, piece of cake, breeze, doddle, cakewalk, walk in the park, no sweat, effortless, comfortable,
    light, could do|manage|take|handle twenty? more|another|loads, could have done|managed more|another|loads|twice, child's play, cinch, no challenge, not challenging, boring, no
    trouble,
    no bother, ez, peasy, not hard, too light, barely felt it, no effort, could have gone on, nothing to it
    """,
    """
    right, about right, just right, spot on, perfect, sweet spot, goldilocks, manageable, doable, decent, just enough,
    was|felt|feels|is ok|okay|fine|alright|good|grand|comfortable, well pitched, good level, bang on
    """,
    """
    hard, tough, difficult, struggle, struggled, struggling, challenging, brutal, killer, exhausting, strenuous,
    intense,
    barely manage|managed|finish|finished, could not keep up, demanding, tiring, knackering, killed me, wiped me
    out, heavy,
    only just managed, could barely|hardly, too much for me, hard work, a lot of effort
    """,
    """
    hurt, painful, sore, ouch, agony, had to stop, gave up, could not finish|complete, too painful, packed it in,
    stop early, pulled out
    """,
    """
    record, log, note, track, report, enter, diary, check in, tell you how, tell you my, score, rate, rating, jot, write
    down, put in, update you, log it, submit, how it feels|felt, how i am|feel
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
    finish, finished, finishing, done, quit, bye, leave, exit, enough, call it a day, nothing more|else today|now, that is it, all done, that
    will do,
    done for the day|today|now, no more, goodbye, wrap up, pack up, end, later
    """,
    """
    exercise, exercises, session, workout, work out, training, get going, get started, let us go|start|begin, do my, crack on, get cracking, stretches, do them now
    """,
    """
    click, clicks, clicking, clicky, crunch, crunchy, crackle, crackles, crackling, crack, cracks, cracking, pop, pops,
    popping, creak, creaks, creaking, creaky, grind, grinds, grinding, grate, grates, grating, noise, noises,
    noisy, squeak,
    squeaks, clunk, clunks, clunky, snap crackle, rice krispies, sounds like, snaps, clack
    """,
    """
    catch, catches, catching, caught, snag, snags, snagged, snagging, hitch, hitches, for a second|moment, momentarily,
    frees itself, comes free, releases, lets go, then goes, then it is fine, briefly, then lets go, sticks a bit
    """,
    """
    stuck, jam, jams, jammed, jamming, lock, locks, locked, locking, seized, seizes, will|does not
    move|budge|straighten,
    can not straighten|move|bend|unbend, wiggle, unlock, wedged, frozen, blocked
    """,
    """
    gives way, give way, giving way, gave way, buckle, buckles, buckling, buckled, collapse, collapses,
    collapsing, gives
    out, gave out, giving out, wobbly, wobble, wobbles, unstable, from under, goes from under, lets me down,
    folds, crumples,
    unsteady, give out, jelly, unreliable
    """,
    "chair, chairs, stool, seat, bench, armchair, dining chair, kitchen chair",
    "step, steps, stair, stairs, staircase, doorstep, stepper, aerobic step, kerb",
    "band, bands, elastic, stretchy, rubber, tube, exercise bands, theraband, loop",
    "lunch, lunchtime, lunchtimes, noon, midday, lunch break, dinnertime, dinner time, middle of the day",
    "afternoon, after lunch, mid afternoon, after school, three ish",
    """
    never, no reminders, do not remind|bother|need|want, not need|want, leave me alone, no thanks, none,
    without, no need,
    please do not, stop reminding
    """,
    "myself, it is me, just me, only me, for me, me myself, my own, is mine",
    """
    helping, help, carer, look after, looking after, caring, care for, on behalf, behalf of, someone else, typing for,
    assisting, support worker, filling this in for, for my mum|dad|wife|husband|nan|gran|neighbour|partner|friend
    """,
    """
    child, kid, kids, son, daughter, lad, boy, girl, little one, toddler, teenager, my eldest|youngest, parent, mum of,
    dad of, stepson, stepdaughter, our son|daughter
    """,
    "pensioner, retired, oap, senior, elderly, senior citizen, grandparent",
  ]
}
