/// Short forms and what they stand for, with and without the apostrophe; `splitApostrophe` does the regular ones that
/// carry one.
enum Contractions {
  static let table: [(forms: String, words: String)] = [
    ("can't cant cannot canny", "can not"), ("won't wont", "will not"), ("don't dont dnt", "do not"),
    ("doesn't doesnt dosent dosnt", "does not"), ("didn't didnt", "did not"), ("isn't isnt", "is not"),
    ("aren't arent", "are not"), ("wasn't wasnt", "was not"), ("weren't werent", "were not"),
    ("haven't havent", "have not"), ("hasn't hasnt", "has not"), ("hadn't hadnt", "had not"),
    ("couldn't couldnt", "could not"), ("wouldn't wouldnt", "would not"), ("shouldn't shouldnt", "should not"),
    ("mustn't", "must not"), ("shan't shant", "shall not"), ("ain't aint", "is not"),
    ("i'm im", "i am"), ("i've ive", "i have"), ("i'd", "i would"), ("i'll", "i will"),
    ("it's its", "it is"), ("that's thats", "that is"), ("there's theres", "there is"), ("here's", "here is"),
    ("what's whats", "what is"), ("who's", "who is"), ("where's wheres", "where is"), ("how's hows", "how is"),
    ("he's hes", "he is"), ("she's", "she is"), ("let's lets", "let us"), ("you're youre", "you are"),
    ("they're theyre", "they are"), ("they've", "they have"), ("you've youve", "you have"), ("we've", "we have"),
    ("we're", "we are"), ("it'll", "it will"), ("it'd", "it would"), ("y'all", "you"),
    ("gonna", "going to"), ("imma ima i'ma", "i am going to"),
    ("wanna", "want to"), ("gotta", "got to"), ("coz cuz cos", "because"),
    ("outta", "out of"), ("pls plz pleeease", "please"), ("u", "you"), ("ur", "your"), ("thx", "thanks"),
    ("abt", "about"), ("havnt hvnt", "have not"), ("didint dident diddnt", "did not"),
    ("doesent dosen't dusnt dunt", "does not"), ("wasent", "was not"), ("isint", "is not"),
    ("wudnt", "would not"), ("cudnt", "could not"), ("ion iono", "i do not"),
    ("id", "i would"), ("itll", "it will"), ("youll", "you will"), ("thatll", "that will"), ("gimme", "give me"),
    ("lemme", "let me"), ("btwn", "between"),
    ("opt", "option"),
    ("tis 'tis", "it is"), ("twas 'twas", "it was"), ("innit", "is it not"),
    ("d'ya d'you d'ye dyou dya", "do you"), ("whatcha", "what do you"),
    ("nvm", "never mind"), ("rn", "right now"), ("atm", "at the moment"),
  ]
}
