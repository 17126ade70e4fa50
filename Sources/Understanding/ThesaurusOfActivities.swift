extension Thesaurus {
  /// What people do, and how things begin.
  static let activities: [String] = [
    """
    stair, stairs, steps, staircase, upstairs, downstairs, up stairs, down stairs, flight|flights of, escalator,
    stairwell, stairway, ladder, landing, go|going|went|climb|climbing up to bed, top deck, upper deck
    """,
    """
    sit, sat, sitting, seated, desk, chair, sofa, couch, armchair, driving, drive, car, cinema, plane, theatre,
    meeting, computer, laptop, screen, telly, tv, film, movie, movies, netflix, gaming, playstation, xbox, lecture,
    commute, train journey, coach trip, long haul, recliner, settee, stool, at my pc, stand|standing up after,
    get|getting up after a|the, long drive|drives|flight|flights|journey|haul, plane, flight home, on the
    sofa|couch|plane|train|coach, at work all day at
    """,
    """
    run, running, ran, jog, jogging, jogged, sprint, sprinting, marathon, parkrun, treadmill, half marathon, race,
    racing, a 5k|10k, 5k, 10k, 5km, 10km, ten k, five k, half marathons, marathons, ultra, fell run, hash run,
    intervals, strava, tempo, fartlek, my miles, run for the bus, morning after a? run|parkrun|race, day after a?
    run|running|parkrun|race, couch to 5k, park run, run club, laps, dash, dashing, trail run
    """,
    """
    squat, squatting, crouch, crouching, crouched, bend down, bending down, hunker, kneel, kneeling, knelt, knees
    bent, on my|the|her|his knees, all fours, to|on the floor|ground, deep bend, haunches, down low, get|getting|got
    up off|from the floor|ground, pray, praying, namaz, crouches, deep knee bend, indian toilet, weed, weeding, weeds,
    planting, potting, gardening, gardening kneeling, pick|picking|picked .. off|from the? floor|ground, pick|picking stuff|things|toys up, pick|picking up toys|things|stuff|shopping|clothes|washing|rubbish|litter|leaves, off the floor|ground, low down, bottom shelf|drawer|cupboard, lower shelf,
    scrub|scrubbing|mop|mopping|clean|cleaning the? floor|floors|oven|skirting|bath, scrubbing, laces, shoelaces, shoe
    laces, putting my shoes|socks on, on the carpet|mat|rug, lay|laying|fit|fitting
    carpet|carpets|tiles|flooring|floor|laminate, prayer, prayers, genuflect, crawl, crawling, play|playing with the?
    kids|baby|grandkids|toddler on, tie|tying|doing up my, get|getting|got|bend|bending right? down, duck|ducking
    down, hunch, low chair|stool, on one knee, changing nappies, loading the dishwasher|washing, lighting the fire,
    feed the cat, cat litter
    """,
    "lunge, lunging, squat",
    """
    fall, fell, fallen, trip, tripped, slip, slipped, crash, crashed, came off, landed|land badly|awkwardly|hard,
    landed, twist, twisted, knock, knocked, bang, banged, hit, smashed, whacked, whack, walloped, clattered, clouted,
    thumped, kneed, kicked, tackle, tackled, accident, collision, injury, injured, smacked, smack, bashed, bash,
    walloped, thumped, clonked, cracked it on, wrenched, stumbled, stumble, bumped, rolled, collided, hurt it, hurt
    myself, knackered it, went over on, wiped out, clattered, kicked it, clipped, hit by, ran into, tumble, tumbled,
    toppled, skidded, overextended, popped it, jarred, buckled under, landing, kick, elbowed, rugby tackle, slid,
    slide, skid, skidding, came|come|coming down on|awkwardly|hard|badly|wrong, foot|leg got|was stuck|caught|trapped,
    stepped|stepping|step in|on|off|into a|the? hole|pothole|kerb|curb|rock|stone|lego|ball|wrong, barged, rammed,
    sprained, sprain, pulled, yanked, collide, landed wrong, walked|ran|banged|bumped|crashed|drove|cycled into,
    miss|missed|missing a|the last|bottom|top? step|stair|kerb|rung, pulled|dragged|knocked|pushed|shoved|thrown me?
    over|down|off, came|come|coming|fell|fallen|thrown|knocked off my|the|a, someone|somebody|he|she|lad|kid|bloke ..
    landed|fell|stood|stepped on, pothole, car crash, rta, car accident, whiplash, dashboard, stacked it, face
    planted, went flying, lost my balance|footing, put my foot in|down, foot slipped|stuck, turned
    awkwardly|funny|sharply|quickly, planted my foot, rabbit hole, wrenching, tripping, slipping, falling,
    went|gone|go over, went over, hyperextended, dived, hit it, dropped .. on
    """,
    """
    gradual, gradually, slowly, slow, over time, crept, creeping, creep, built|build up, little by little, bit by bit,
    week by week, day by day, over weeks|months|years, progressively, steadily, bit at a time, snuck up, over the
    last|past few weeks|months|years, over the last|past couple of weeks|months|years, sneaked up, worse and worse,
    over the weeks|months|years, getting worse over, no idea when, without me noticing, built over, grew, insidious,
    insidiously, drip drip, building, been building, build, built up, over several|some|many|two|three|six|few
    weeks|months|years, over a few|couple .. weeks|months|years, snuck, sneaked, creeped, over the
    years|months|weeks|winter|summer, years of, niggle and|that|which, started as a niggle, got worse and, slowly but
    surely, over a|the long time|while, been coming, can not|could not pinpoint|put my finger|say when
    """,
    """
    sudden, suddenly, out of nowhere, out of the blue, overnight, one day|morning, woke up with, all at once, all of a
    sudden, just appeared, instantly, from nowhere, bang, woke up one|and|to, one moment, was fine then, next minute,
    there it was, out the blue, no warning, without warning, came from nowhere, abrupt, abruptly, boom, for no reason,
    no reason, woke|wake|waking up, just woke up, wasn't|was not doing anything, doing nothing, did nothing, it just
    went, just went, just like that, there and then, then and there, just happened|appeared|started|came, snap, in an
    instant, straight away, from one day|minute, one minute, in a flash, all of sudden, of a sudden, there one|when i
    """,
    """
    more, increase, increased, increasing, ramp, ramped, upped, doubled, overdid, overdone, overdoing, too
    much|far|many|fast, stepped up, extra, heavier, harder, longer, further, mileage, usual, training block,
    overtrained, overtraining, bumped up, bootcamp, boot camp, did|ran a|my marathon|race|half|10k|5k|hike, long|big
    run|ride|hike|walk, signed up, new class|classes|routine|programme|program|plan, took up, started
    running|gym|classes|training, went hard|mad|overboard|crazy, pushed myself|it, pushing it|myself, overdo,
    overexertion, overworked, too keen, challenge, upping, ramping, back to back, binge, marathon training, every
    single day, double|doubling|tripled, extra sessions|miles|sets, help|helped|helping .. move, move|moved|moving
    house|flat|home|office|furniture, went|go|going|gone|hit at? it? too hard|fast|far|heavy, went from
    nothing|zero|sofa|couch, dug|dig|digging the? whole? garden|allotment, whole weekend|allotment|garden|day, all
    weekend|day digging|lifting|laying|painting|gardening|walking|dancing, started|took|taken going|up? a|to? the?
    zumba|running|gym|crossfit|spin|classes|training|football|netball|jogging|hiit|boxing|couch,
    walking|skiing|hiking|cycling|active holiday|trip|week|weekend, hiked|walked|ran|cycled|climbed ..
    miles|km|k|mountain|peaks|hills, miles in a|one, weekend|week|day|holiday|fortnight|afternoon|hours of
    digging|walking|hiking|skiing|dancing|running|gardening|decorating|cycling|climbing|lifting, first .. in
    years|months|ages|weeks, first .. since|after, months|weeks|years off, new ..
    routine|programme|class|workout|plan|sport|exercises, new job|trainer|pt|coach|plan|programme|shoes|routine, first
    week|time|day of|in|at|back a|the|of? a? new?, after a long? break|layoff|lay off, back to|into
    training|running|gym|football|it too, lots|loads of walking|running|stairs|squats|lifting|training|steps, too many
    squats|miles|steps|stairs|sessions, step count, three peaks, charity walk, charity run, snowdon, ben nevis,
    camino, sponsored walk, decorating, laying a|the floor, diy
    """,
    """
    job, work, working, office, shift, shifts, site, career, employment, workplace, profession, trade, my shift,
    warehouse, factory, duty, clients, living, earn, earning, boss, fitter, plumber, builder, electrician, postie,
    nurse, teacher, waiter, waitress, chef, tiler, on site, self employed, working, my trade, salon, hairdresser,
    hairdressing, barber, barbering, taxi, cab, lorry, hgv, van driver, truck driver, van round, bus driver, driver,
    drive|driving a|the|my bus|van|lorry|truck|taxi|cab|tractor|train, delivery, deliveries, deliver, delivering,
    courier, post round, deliver the post, shelves, stacking, supermarket, on the tills, shop floor, retail, on the
    wards, care home, care work, teaching, classroom, school job, nursery, building site, building work, labouring,
    labourer, scaffolding, scaffolder, roofing, roofer, joiner, joinery, carpenter, carpentry, bricklayer,
    bricklaying, plastering, plasterer, painter, decorator, plumbing, mechanic, garage, farm, farming, farmer,
    tractor, milking, kitchen, restaurant, bar work, barista, bartender, pub work, cleaner, cleaning job, waiting
    tables, waitressing, police, policing, army, military, soldier, firefighter, fireman, paramedic,
    ambulance crew, patrol, bouncer, doorman, nursing, vet nurse, office job, desk job, standing all day, feet all
    day, on my feet 12|all|8|10|twelve|eight, my rounds, uniform, overtime, my business, our business,
    customers, pupils, employed, employer, wages, pay the bills|rent, make a living, income, day job, gaffer, foreman,
    caretaker, gardener, landscaper, landscaping, postman, postwoman, dancer job, groom, stable hand, window cleaning,
    window cleaner, cabin crew, flight attendant, air hostess, pilot, fishing boat, miner, mine
    """,
    """
    gym, weight, weights, lifting, lift, deadlift, crossfit, barbell, dumbbells, leg press, deadlifts, leg day, squat
    rack, bench, pumping iron, body building, bodybuilding, powerlifting, kettlebells, machines, spin class, fitness
    class, weight room, weights room, weight training, body pump, bodypump, hiit, circuits, circuit training, squats
    and, deadlifting, leg curls, leg extensions, smith machine, bootcamp, strength work, strength training, pumping,
    barbells, free weights, pt sessions, pull ups, hack squat, squatting heavy, one rep max, f45, orangetheory, spin,
    calisthenics, clean and jerk, snatch
    """,
    """
    team, sport, football, soccer, rugby, basketball, netball, hockey, volleyball, cricket, handball, lacrosse, match,
    matches, pitch, teammates, five a side, 5 a side, kabaddi, kho kho, footy, futsal, softball, baseball, rounders,
    hurling, camogie, gaelic, afl, aussie rules, touch, ultimate, frisbee, water polo, sunday league, the lads, the
    boys, the girls, my team, my club, ice hockey, court, league, tag, saturday league, walking football, veterans,
    vets, 11 a side, seven|7 a side, 7s, fives, sevens, gaa, shinty, korfball, roller derby, dodgeball, paintball,
    quidditch, my side, squad, kickabout, kick about, goalkeeper, goalie, in goal, striker, centre back, scrum,
    bowling for, batting, fielding, polo, ultimate frisbee
    """,
    """
    walk, walking, walks, stroll, strolling, dog walks, hike, hiking, the dog, stroller, wander, amble, on foot, hill
    walking, rambling, potter, pottering, potter about, gentle, gentle exercise, dog walking, flat ground, on the
    flat, nordic walking, tai chi, shuffle about
    """,
    """
    everyday, daily, day to day, ordinary, normal life, housework, shopping, chores, errands, getting about|around,
    normal stuff|things, round the house|shops, shops, kids, grandkids, groceries, just living, pottering,
    grandchildren, grandson, granddaughter, grandbabies, with the kids|children|grandkids|grandchildren|baby, school
    run, hoovering, cooking, getting out and about, popping to, into town, round town, up and down my|the, up my|the
    stairs, a normal life, normal day, without a? limp|limping, without holding, basic things, simple things, ordinary
    things, getting dressed, church, the market, get on with life, keep up with the
    """,
    "active, activity, training, train, exercise, exercising, workout, workouts, sporty, athletic",
    """
    hardly, barely, sedentary, inactive, not active, couch potato, desk all day, never, rarely, scarcely, lazy, do
    nothing, no exercise, sit all day, bone idle, slob, unfit, sit at home, sit around|about|down all, just sit, i
    sit, watch telly|tv|television|netflix, do not do anything|much|any|owt|nothing|a lot, not at all, not do
    anything|much, not much, not very, nothing much, nothing at all, do not move|exercise|get out, housebound,
    bedbound, stuck at home, lie on the, on the sofa, sofa, couch, zero, none, in bed
    """,
  ]
}
