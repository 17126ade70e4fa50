/// Everyday words that can stand for each other when one option of a list is paraphrased. General English: words of a
/// subject belong into the phrases of its options. The groups of a script are no synonyms: a group that a danger pattern
/// shares holds words as far apart as "saddle" and "sofa".
enum Thesaurus {
  /// Each entry: phrases of about the same meaning, between commas.
  static let table: [String] = [
    "stair, stairs, steps, staircase, upstairs, downstairs, up stairs, down stairs, flight|flights of, escalator, stairwell",
    "sit, sat, sitting, seated, desk, chair, sofa, couch, armchair, driving, drive, car, cinema, plane, theatre, meeting",
    "run, running, ran, jog, jogging, jogged, sprint, sprinting, marathon, parkrun, treadmill, half marathon, race, racing",
    "squat, squatting, crouch, crouching, crouched, bend down, bending down, hunker, kneel, kneeling, knelt, knees bent",
    "lunge, lunging, squat",
    """
    fall, fell, fallen, trip, tripped, slip, slipped, crash, crashed, came off, landed|land badly|awkwardly|hard, landed,
    twist, twisted, knock, knocked, bang, banged, hit, smashed, whacked, tackle, tackled, accident, collision, injury,
    injured, wrenched, stumbled, stumble, bumped, rolled
    """,
    """
    gradual, gradually, slowly, slow, over time, crept, creeping, creep, built|build up, little by little, bit by bit,
    week by week, day by day, over weeks|months|years, progressively, steadily
    """,
    """
    sudden, suddenly, out of nowhere, out of the blue, overnight, one day|morning, woke up with, all at once, all of a
    sudden, just appeared, instantly, from nowhere, bang
    """,
    """
    more, increase, increased, increasing, ramp, ramped, upped, doubled, overdid, overdone, overdoing, too much|far|many|fast,
    stepped up, extra, heavier, harder, longer, further, mileage, usual, training block, overtrained, overtraining, bumped up
    """,
    "job, work, working, office, shift, shifts, site, career, employment, workplace, profession",
    "gym, weight, weights, lifting, lift, deadlift, crossfit, barbell, dumbbells, leg press",
    """
    team, sport, football, soccer, rugby, basketball, netball, hockey, volleyball, cricket, handball, lacrosse, match,
    matches, pitch, teammates, five a side, 5 a side
    """,
    "walk, walking, walks, stroll, strolling, dog walks, hike, hiking",
    "everyday, daily, day to day, ordinary, normal life, housework, shopping, chores",
    "active, activity, training, train, exercise, exercising, workout, workouts, sporty, athletic",
    "hardly, barely, sedentary, inactive, not active, couch potato, desk all day, never, rarely, scarcely",
    "very, super, extremely, really, highly, incredibly, hugely, seriously, ultra",
    """
    lot, lots, massive, massively, huge, hugely, load, loads, ton, tons, big, enormous, giant, gigantic, balloon, a great
    deal, very much, severe, severely, heavily, considerable, considerably, plenty, heaps
    """,
    "little, bit, slight, slightly, tiny, small, mild, mildly, some, minor, touch, tad, somewhat, a few",
    "moderate, moderately, medium, average, middling, so so",
    "outer, outside, outwards, lateral, far side",
    "inner, inside, inwards, medial, between the legs",
    "back, behind, rear, posterior",
    "front, around, behind the, round, anterior",
    "below, under, underneath, beneath, lower",
    "above, over, higher, on top",
    "better, improve, improving, improved, easing, eased, progress, recovering, mending",
    "worse, worsen, worsening, worsened, deteriorating, declining, going downhill",
    "same, unchanged, no change, no different, no difference, similar, stable, as before, steady",
    "morning, wake, waking, getting up, out of bed, first thing",
    "night, bed, bedtime, asleep, sleep, sleeping, evening",
    "jump, jumping, hop, hopping, leap, skipping",
    "hill, hills, slope, slopes, uphill, downhill, incline",
    "cycle, cycling, bike, biking, bicycle",
    "garden, gardening, digging, weeding, lawn, mowing",
    "clean, cleaning, scrubbing, hoovering, vacuuming, mopping",
    "shoe, shoes, trainers, sneakers, boots, footwear",
    "other, something else, anything else, different, not listed, another",
    "none, nothing, no, neither, not any",
    "carry, carrying, lifting, lift",
    "stand, standing, stood, on my feet",
    "always, constant, constantly, all the time, continuous, nonstop, continuously",
    "sometimes, occasionally, now and then, on and off, at times, comes and goes",
    "hour, hours, minutes, quickly, soon, straight away, right away, quick, fast, immediately",
    "next day, following day, tomorrow, day after, next morning",
    "days, weeks, ages, for days, long time, several days, couple of days",
  ]
}
