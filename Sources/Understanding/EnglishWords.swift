/// Single words of plain English and the parts they play.
enum EnglishWords {
  /// Enters every list into the lexicon.
  static func enter(into lexicon: inout Lexicon) {
    for (role, words) in roles {
      for word in words.split(whereSeparator: \.isWhitespace) {
        lexicon.describe(String(word)) { $0.roles.insert(role) }
      }
    }
    for (value, words) in numbers {
      for word in words.split(separator: " ") { lexicon.describe(String(word)) { $0.number = value } }
    }
    for (value, words) in ordinals {
      for word in words.split(separator: " ") { lexicon.describe(String(word)) { $0.ordinal = value } }
    }
    for (days, words) in units {
      for word in words.split(separator: " ") { lexicon.describe(String(word)) { $0.unitDays = days } }
    }
    for (index, words) in months.enumerated() {
      for word in words.split(separator: " ") { lexicon.describe(String(word)) { $0.month = Int32(index + 1) } }
    }
    for (index, words) in weekdays.enumerated() {
      for word in words.split(separator: " ") { lexicon.describe(String(word)) { $0.weekday = Int32(index + 1) } }
    }
    for word in other.split(whereSeparator: \.isWhitespace) { lexicon.intern(String(word)) }
  }

  static let numbers: [(Int32, String)] = [
    (0, "zero nought naught zip zilch"), (1, "one"), (2, "two"), (3, "three thre"), (4, "four"), (5, "five fiv"),
    (6, "six siz sixx"),
    (7, "seven sevn"), (8, "eight eigt eigh eght"), (9, "nine nien"), (10, "ten tenn"), (11, "eleven"), (12, "twelve"),
    (13, "thirteen"),
    (14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"),
    (20, "twenty"), (30, "thirty"), (40, "forty fourty"), (50, "fifty"), (60, "sixty"), (70, "seventy"),
    (80, "eighty"), (90, "ninety"), (100, "hundred"), (1000, "thousand"), (1_000_000, "million"),
    (1_000_000_000, "billion"),
  ]

  static let ordinals: [(Int32, String)] = [
    (1, "first 1st"), (2, "second 2nd"), (3, "third 3rd"), (4, "fourth 4th"), (5, "fifth 5th"), (6, "sixth 6th"),
    (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"), (12, "twelfth"), (13, "thirteenth"),
    (20, "twentieth"), (30, "thirtieth"), (40, "fortieth"), (50, "fiftieth"), (60, "sixtieth"), (70, "seventieth"),
    (80, "eightieth"), (90, "ninetieth"), (100, "hundredth"), (-1, "last final bottom"), (-2, "penultimate"),
  ]

  static let units: [(Double, String)] = [
    (1.0 / 86400, "second seconds sec secs"), (1.0 / 1440, "minute minutes min mins"),
    (1.0 / 24, "hour hours hr hrs h"), (1, "day days dy dys d"), (7, "week weeks wk wks w weak weaks weeek"),
    (14, "fortnight fortnights"), (30, "month months mth mths mo mos mnth mnths moth moths"),
    (91, "quarter quarters"), (365, "year years yr yrs y"), (3650, "decade decades"),
  ]

  static let months = [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sep sept", "october oct", "november nov", "december dec",
  ]

  static let weekdays = [
    "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri", "saturday sat",
    "sunday sun",
  ]

  static let roles: [(WordRoles, String)] = [
    (.article, "a an the my your our"),
    (
      .soft,
      """
      a an the my your our his her their um uh er erm hmm hm lol haha ha oh ah just really very so quite pretty super
      totally absolutely completely flippin flipping freaking frickin frigging effing bloody fucking fuckin damn literally honestly basically proper right well like eh
      actually
      """
    ),
    (
      .stop,
      """
      a an the my your our his her their its it is am are was were be been being i me we you he she they this that these
      those there here of in on at to for from with by and or but if then than as so up down do does did has have had
      not no yes when while during after before where what which who how why just very really quite more most some any
      all into out about get gets got going go can could would will may might should must one ones thing things please
      think guess probably maybe mostly mainly say said answer option choice number pick choose end over bit came come comes
      coming start started starts began begin begins happen happened happens
      """
    ),
    (.negator, "no not never without nor neither zero denies deny denied denying nah"),
    (
      .transparent,
      """
      any a an the my your his her their of have had has having got get getting gets been be being is are was were am
      feel feels feeling felt notice noticed noticing experience experienced experiencing suffer suffering suffered
      really actually ever once yet at all it that this those these or nor think me i seem seems look looks looked
      see saw seen hear heard from sign signs symptom symptoms kind sort form hint evidence history particularly currently obvious real actual
      significant serious noticeable sudden new severe unusual unexplained there in on with to going planning intending
      trying trace whatsoever single hint whiff bit problem problems trouble issue issues complaint complaints episode
      episodes bout bouts say saying call calling describe feeling feelings sensation suggestion other further major big bad proper nasty weird strange
      """
    ),
    (.denying, "hardly barely scarcely nothing nowhere none nope nil negative ruled"),
    (.supposing, "if case unless"),
    (
      .pastMark,
      "ago back in during around from circa was were last at aged age as when used childhood"
    ),
    (
      .elsewhere,
      """
      family watching telly tv television film movie episode netflix documentary soap news podcast read reading heard saw
      seen article show series drama game novel story
      """
    ),
    (.contrast, "but however although though except tho yet"),
    (.joint, "and & plus + also then"),
    (.alternative, "or"),
    (
      .polite,
      """
      please can could would will may might you we i id ok okay hey hi hello um uh er erm so well just now want to like
      let us lets me alright right kindly mate man dude a the oh hmm ah great cool good sorry really coach bot actually
      sure need but and dear love luv sir madam miss doctor doc pal buddy bud hun hon friend robot computer listen look
      maybe perhaps possible possibly honestly tbh lol haha ooh aw aww ugh wow excuse pardon apologies wait hang hold yo
      aight scuse greetings oi whoops nah kindly bro bruv bruh chalo hiya hmmm sweet look ey
      """
    ),
    (
      .trailing,
      """
      it this that for then all again much lot very now do my here there chat question questions today please mate man
      dude coach bot ok okay um uh oh ah lol really kindly sorry just so a the guys you dear love luv sir madam miss
      doctor doc pal buddy bud hun hon friend robot computer tbh haha hehe once tonight indeed though honestly if
      possible would could will ta x xx pet duck hen
      """
    ),
    (
      .asking,
      """
      what how why when where which who can could should is are do does did will would may tell explain show give help
      any advice tips wondering shall remind remedy cure describe define recommend suggest info information know meaning definition
      shud shld cud wud
      """
    ),
    (.firstPerson, "i me my mine myself we us our"),
    (.thirdPerson, "he she they him her them his their hers theirs"),
    (
      .otherPerson,
      """
      dad mum mom mam mother father sister brother friend friends wife husband son daughter uncle aunt aunty auntie
      cousin gran granny grandma grandad grandpa grandmother grandfather nan nana neighbour neighbor colleague coworker
      boss partner girlfriend boyfriend mate mates guy bloke girl woman man lady teammate someone somebody people
      lad lass chap fella dog cat runner player nephew niece kid kids flatmate roommate inlaw stepdad stepmum patient client
      hubby missus spouse workmate roomie bestie landlady auntie fiance fiancee grandson granddaughter
      """
    ),
    (
      .animal,
      """
      dog dogs doggo pup puppy cat kitten horse pony mare gelding foal donkey cow rabbit bunny hamster parrot
      tortoise greyhound labrador spaniel terrier collie whippet pug
      """
    ),
    (
      .pastVerb,
      """
      had was were got tore dislocated died did broke could used went came said fell went lost fainted collapsed passed
      suffered developed ended caught felt
      """
    ),
    (.present, "is has now today am are tonight currently can keeps still just suddenly"),
    (
      .about, "about around roughly approximately approx like maybe say nearly almost circa probably perhaps abt c ca"
    ),
    (
      .measure,
      """
      km kms k kilometre kilometres kilometer kilometers mile miles m metre metres meter meters cm mm inch inches ft foot
      feet kg kgs kilo kilos lb lbs stone pound pounds ml litre litres mg g gram grams tablet tablets pill pills times
      reps sets steps floors flights stairs people kids children am pm oclock percent % degrees star stars surgeries
      operations doses sessions laps squats dollars euros quid bucks mph kph bpm others other
      """
    ),
    (.ish, "ish"),
    (.pain, "pain hurt hurts hurting sore ache aches achy aching painful agony rating score"),
    (
      .preposition,
      """
      in on at behind before after when under above below near here there through across beside around where as by from
      up down over until till off out then away now
      """
    ),
    (.knowing, "sure certain know convinced positive only just knowing understand"),
  ]

  /// Ordinary words that phrases of the script may not hold; known so that they are not taken for misspellings.
  static let other =
    CommonWords.text + """
       minus negative point dozen dozens out christmas xmas easter halloween bilateral bilaterally each started began
      ago since past weekend beginning morning yesterday tomorrow version oclock scale range half quarter couple several
      penultimate moved switched shifted ruled meaning fiver tenner dodgy cobblers garbage drivel codswallop twaddle piffle definition childhood teenager decades should been change update
      """
}
