extension Thesaurus {
  /// What people do, and when: where no option speaks of it, the one for "something else" is meant.
  static let occasionTable: [String] = [
    "swim, swims, swimming, swam, breaststroke, front crawl, in the pool, the pool, aqua aerobics, aquafit",
    """
    dance, dances, dancing, danced, ballet, salsa, zumba, ceilidh, disco, tap, ballroom, on the dancefloor, bounce,
    trampoline, trampolining, aerobics, step class
    """,
    "yoga, pilates, stretch, stretching, tai chi, child's pose, downward dog, lotus",
    """
    ride, riding, horse, horses, horseback, hacking, bike, bikes, cycling, cycle, spin, spinning, peloton, turbo,
    pedal, pedalling, scooter, motorbike
    """,
    """
    ski, skis, skiing, snowboard, snowboarding, skate, skating, skateboard, surf, surfing, climb, climbing,
    bouldering, row, rowing, golf, golfing, tennis, squash courts, badminton, padel, pickleball, bowls, boxing, judo,
    karate, bjj, kickboxing, martial arts, fencing, archery, football, rugby, netball, hockey, cricket
    """,
    """
    weather, cold, colder, damp, wet, rain, rainy, raining, winter, summer, heat, humid, humidity, frost, pressure
    changes, seasons, wind
    """,
    """
    twist, twisting, turn, turning, pivot, pivoting, changing direction, change direction, side step, sidestep,
    sideways, cutting, swivel, swivelling, rotate, rotating, getting in|into|out, rolling over, roll over, turn over
    in bed
    """,
    """
    lie, lying, lying down, laying down, lie down, in bed, resting, at rest, rest, do nothing, doing nothing,
    overnight, on my side, crossing my legs, cross legged, legs crossed, straighten, straightening, bend it, bending
    it, bending
    """,
    """
    standing, standing still, stand still, queue, queues, queuing, at the sink, cooking, ironing, washing up, on my
    feet, walk, walking, walks, flat ground, on the flat, high heels, heels, barefoot, uneven ground, cobbles, sand,
    slopes, kicking, kick, kick a ball, lunge, lunging, pushing, clutch, pedals, hoovering, hoover, housework,
    shopping, mowing, mow, lifting, carrying
    """,
  ]
}
