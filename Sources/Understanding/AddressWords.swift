/// How people address whom they talk to: "bro", "young man", "my lovely", "old chap".
struct AddressWords {
  let view: MessageView

  /// The end of the address that begins at a word; nil when none does.
  func end(from start: Int) -> Int? {
    var at = start
    if Self.owners.contains(word(at)), at + 1 < view.count { at += 1 }
    let isOwned = at > start
    var kinds = 0
    while Self.kinds.contains(word(at)), kinds < 2 {
      at += 1
      kinds += 1
    }
    let said = word(at)
    if Self.names.contains(said) || (isOwned || kinds > 0) && Self.people.contains(said) { return at + 1 }
    // "Thank you, my lovely"
    return isOwned && kinds > 0 && Self.aloneWhenOwned.contains(word(at - 1)) ? at : nil
  }

  /// True when nothing but an address is said from here on: ", bro", "young man".
  func closes(from start: Int) -> Bool {
    guard start < view.count, let end = end(from: start) else { return false }
    return end == view.count || closes(from: end)
  }

  /// Judged as typed: what is in no list may have been taken for a slip ("ji" for "hi").
  private func word(_ index: Int) -> String {
    guard view.tokens.indices.contains(index) else { return "" }
    return view.text(of: index..<index + 1).lowercased()
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let owners = set("my me mi our ma you the yer ye o oh dear")

  private static let kinds = set("dear old young sweet lovely good little wee kind fine big handsome darling")

  private static let aloneWhenOwned = set("dear lovely sweet darling")

  /// Who is spoken to with no more than this.
  private static let names = set(
    """
    mate mates matey m8 man dude dudes dood bro bros bruv bruh brah brov bredrin bredren blud fam cuz bestie besties bbz
    queen king legend champ champion chief boss gaffer gov guv guvnor guv'nor squire governor son sonny laddie lassie lad
    lads petal poppet flower treacle chuck cobber cob sport beta ji jee yaar bhai bhaiya didi uncle uncleji aunty auntie
    anna akka saar machan maam ma'am mam madam sir sirji miss missus mister sweetheart sweetie sweetpea honey hun hon
    darling darlin darl darls babe babes baby hen duck ducky duckie ducks duckey pet lover lovely lovey love luv luvvie
    luvvy dear dearie dears deary homie homies homeboy friend friends folks everybody everyone pal pals buddy bud gorgeous
    angel sunshine chick butt boyo cocker cock doll pumpkin chap chaps fella fellas boys ladies gents gentlemen doc doctor
    doctorji dr coach bot chatbot robot machine computer amigo amigos comrade captain skipper skip peeps team x xx xxx
    habibi habibti yara bhaijaan bossman bigman
    """)

  /// Who is spoken to as "my ..." or "old ...", and is otherwise somebody else.
  private static let people = set(
    """
    man lady woman chap boy girl bean fellow fella fool kid child thing friend love lover dear duck flower sir one chum
    machine robot bot fruit mucker lad lass son mate bab babby cock ears kids sister brother bro bird darling sweet
    china soul
    """)
}
