/// Everyday words for states and events and for their contraries. Where a question asks about one side of a theme, words
/// of the same side answer yes, words of the other side no: "still sore" answers "has it settled?".
enum Opposites {
  struct Theme {
    var alike: String
    var unlike: String
    /// "Swollen" is trouble, "a sport" is not: with trouble, words of ease in general are a no.
    var isTrouble = true
  }

  /// Phrases with what they say of the themes.
  static var phrases: [(sense: Sense, patterns: String)] {
    table.enumerated().flatMap { index, theme in
      [(Sense.alike(index), theme.alike), (Sense.unlike(index), theme.unlike)]
    }
  }

  /// The theme of stopping and going on: the last one.
  static var stopping: Int? { table.indices.last }

  /// The theme of what a pain is like.
  static let kinds = states.count

  /// Index 0: trouble and ease in general.
  static let table: [Theme] =
    [
      Theme(
        alike: """
          hard|difficult|tough|tricky|awkward|impossible|hopeless|struggle|struggling|torture|murder|murderous
          hell|hellish|agony
          killer|nightmare|brutal|torturous|horrendous|horrible|horrid|horrific|awful|terrible|dreadful|grim|rough
          excruciating
          painful|hurts|hurt|hurting|sore|ache|aches|aching|achy|throbs|throbbing|stings|stinging|stabbing|twinge
          twinges|tender
          ouch|ow|oww|yowch|wince|wincing|scream|screaming|swear|swearing|cry|crying|tears|limp|limping|hobble
          hobbling|crawl
          unbearable|intolerable|problem|problems|trouble|issue|issues|bother|bothers|bothering|complains|moans
          grumbles|niggle|niggles
          kills|killing me
          gets|got me
          plays|playing up
          bad|worse|worst|worsening
          have|has|had|need|needs to? stop|rest|hold|lean|cling|sit|pause|crawl|shuffle|hop|drag
          on|with my? crutches|crutch|stick|frame|walker
          crutches
          dread|avoid|avoiding|dreading
          takes it out of me
          out of action|question
          no way
          backwards|sideways
          like a crab|penguin|pirate|robot|granny|grandma|grandad|90
          on my? bum|bottom|arse|backside
          one at a? time
          give up|gave up|given up
          can|could not
          unable|incapable
          not able
          can hop
          stops|stopped|stuck half|halfway|part|short|about|at
          """,
        unlike: """
          easy|easily|easier|effortless|doddle|breeze|cinch|simple|comfortable|comfortably|comfy|painless|freely|freedom
          peasy|peasey|unaffected|happily|fine|ok|okay|normal|healthy|smooth|smoothly|grand|dandy
          piece of cake|piss
          walk in the park
          child's play
          no bother|trouble|problem|problems|issue|issues|sweat|bother|pain|drama|dramas|biggie|worries|difficulty
          no hassle
          without any? bother|trouble|problem|problems|issue|issues|pain|difficulty|difficulties|thinking|a
          right as rain
          like a? baby|dream|log|charm|king|queen
          normally|properly
          good as gold|new|ever
          fit as a? fiddle|flea
          never been better
          best|better|brilliant|perfect|perfectly|great|good|well|lovely|super|strong|solid|steady
          full range|motion|movement
          all the way
          heel to|touches|on bum|bottom|backside|arse|buttock|buttocks|butt
          leaves|left me alone
          like|same as the other
          in my|your sleep
          skip|skipping|bound|bounding|spring|dance|dancing|fly|flying up|down|about|around
          like a? goat|teenager|kid|youngster|spring|gazelle|lamb
          can manage
          manage|managing|managed|coping|cope
          am|is able
          walked|walking|cycled|ran here|in|five|5|ten|10
          behaving|behaves
          touches|touch my
          """)
    ] + states + activities
}
