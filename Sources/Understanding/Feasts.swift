/// Feasts, seasons and days that everybody knows: the days that people count from.
struct Feasts {
  let view: MessageView

  struct Feast {
    /// Tokens of its name.
    var length: Int
    var date: @Sendable (Int) -> CivilDate?
  }

  /// The feast whose name begins at the token.
  func at(_ index: Int) -> Feast? {
    for (names, date) in Self.fixed {
      for name in names {
        guard let length = length(name, at: index) else { continue }
        return Feast(length: length) { CivilDate(year: $0, month: date.month, day: date.day) }
      }
    }
    for (names, days) in Self.movable {
      for name in names {
        guard let length = length(name, at: index) else { continue }
        return Feast(length: length) { year in
          days[year].map { CivilDate(year: year, month: $0 / 100, day: $0 % 100) }
        }
      }
    }
    if view.isOne(of: "fall", at: index), view.isOne(of: "last", at: index - 1) {
      return Feast(length: 1) { CivilDate(year: $0, month: 10, day: 15) }
    }
    return counted(index) ?? once(index)
  }

  /// How many tokens a name takes up here; nil when it is not there.
  private func length(_ name: [StaticString], at index: Int) -> Int? {
    name.indices.allSatisfy { view.isOne(of: name[$0], at: index + $0) } ? name.count : nil
  }

  /// Days that are counted within their month, or from Easter.
  private func counted(_ index: Int) -> Feast? {
    if view.isOne(of: "easter", at: index) { return Feast(length: 1) { CivilDate.easter($0) } }
    if length(["good", "friday"], at: index) != nil { return fromEaster(-2, 2) }
    if length(["pancake shrove", "day tuesday"], at: index) != nil { return fromEaster(-47, 2) }
    if length(["mardi", "gras"], at: index) != nil { return fromEaster(-47, 2) }
    if view.isOne(of: "carnival lent", at: index) { return fromEaster(-47, 1) }
    if view.isOne(of: "thanksgiving", at: index) { return nth(4, 4, of: 11, length: 1) }
    if length(["black", "friday"], at: index) != nil { return nth(4, 4, of: 11, length: 2, plus: 1) }
    if length(["labor labour", "day"], at: index) != nil { return nth(1, 1, of: 9, length: 2) }
    if length(["memorial", "day"], at: index) != nil { return nth(4, 1, of: 5, length: 2) }
    if length(["father fathers father's", "day"], at: index) != nil { return nth(3, 7, of: 6, length: 2) }
    if length(["super", "bowl"], at: index) != nil { return nth(2, 7, of: 2, length: 2) }
    return nil
  }

  private func fromEaster(_ days: Int, _ length: Int) -> Feast {
    Feast(length: length) { CivilDate(dayNumber: CivilDate.easter($0).dayNumber + days) }
  }

  /// The nth weekday of a month.
  private func nth(_ count: Int, _ weekday: Int, of month: Int, length: Int, plus: Int = 0) -> Feast {
    Feast(length: length) { year in
      let first = CivilDate(year: year, month: month, day: 1)
      let shift = (weekday - first.weekday + 7) % 7
      return CivilDate(dayNumber: first.dayNumber + shift + 7 * (count - 1) + plus)
    }
  }

  /// What happened once: the spring of 2020.
  private func once(_ index: Int) -> Feast? {
    let isSince = (index - 3..<index).contains { view.isOne(of: "since during first from before", at: $0) }
    guard isSince || view.count <= 2, view.isOne(of: "lockdown pandemic covid corona", at: index) else { return nil }
    return Feast(length: 1) { _ in CivilDate(year: 2020, month: 3, day: 23) }
  }

  private static let fixed: [([[StaticString]], (month: Int, day: Int))] = [
    ([["christmas xmas crimbo chrimbo noel christmases"]], (12, 25)), ([["boxing", "day"]], (12, 26)),
    ([["new", "years year's", "eve"], ["new", "year", "eve"], ["nye"], ["hogmanay"]], (12, 31)),
    ([["new", "years year year's"]], (1, 1)), ([["halloween hallowe'en"]], (10, 31)),
    ([["bonfire", "night"], ["guy", "fawkes"], ["fireworks", "night"]], (11, 5)),
    ([["valentine valentines valentine's", "day"], ["valentine valentines valentine's"]], (2, 14)),
    (
      [["st saint", "patrick patricks patrick's paddy paddys paddy's", "day"], ["paddy paddys paddy's", "day"]], (3, 17)
    ),
    ([["burns", "night"]], (1, 25)), ([["australia", "day"], ["republic", "day"], ["invasion", "day"]], (1, 26)),
    ([["anzac", "day"]], (4, 25)), ([["april", "fool fools fool's"]], (4, 1)), ([["canada", "day"]], (7, 1)),
    ([["may", "day"]], (5, 1)), ([["independence", "day"]], (7, 4)), ([["bastille", "day"]], (7, 14)),
    ([["juneteenth"]], (6, 19)), ([["remembrance veterans", "day sunday"]], (11, 11)),
    ([["pongal"], ["lohri"]], (1, 14)),
    ([["baisakhi vaisakhi"]], (4, 14)), ([["midsummer"]], (6, 24)), ([["summer", "holidays"]], (7, 25)),
    ([["summer summers"]], (7, 15)), ([["winter winters"]], (1, 15)), ([["spring", "break"]], (3, 20)),
    ([["spring springs"]], (4, 15)),
    ([["autumn autumns"]], (10, 15)),
  ]

  /// Month and day as one number, by year.
  private static let movable: [([[StaticString]], [Int: Int])] = [
    (
      [["diwali deepavali divali"]],
      years(1107, 1027, 1114, 1104, 1024, 1112, 1101, 1020, 1108, 1029, 1017, 1105, 1026)
    ),
    ([["holi"]], years(302, 321, 310, 329, 318, 308, 325, 314, 304, 322, 311, 301, 320)),
    (
      [["eid", "al", "adha"], ["bakra bakri", "eid"], ["bakrid"]],
      years(821, 811, 731, 720, 709, 628, 616, 606, 527, 516, 505, 424, 413)
    ),
    ([["eid"]], years(615, 604, 524, 513, 502, 421, 410, 330, 320, 309, 226, 214, 204)),
    ([["ramadan ramzan ramadhan"]], years(516, 506, 424, 413, 402, 323, 311, 301, 218, 208, 128, 116, 105)),
    (
      [["chinese lunar", "new", "year"], ["spring", "festival"]],
      years(216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203)
    ),
    ([["hanukkah chanukah"]], years(1202, 1222, 1210, 1128, 1218, 1207, 1225, 1214, 1204, 1224, 1212, 1201, 1220)),
    ([["navratri navaratri"]], years(1010, 929, 1017, 1007, 926, 1015, 1003, 922, 1011, 930, 919, 1008, 928)),
    ([["dussehra dasara dussera"]], years(1019, 1008, 1025, 1015, 1005, 1024, 1012, 1002, 1020, 1009, 927, 1016, 1006)),
    ([["rakhi"], ["raksha", "bandhan"]], years(826, 815, 803, 822, 811, 830, 819, 809, 828, 817, 805, 823, 813)),
    ([["ganesh", "chaturthi"], ["ganpati"]], years(913, 902, 822, 910, 831, 919, 907, 827, 914, 904, 823, 911, 901)),
    ([["onam"]], years(825, 911, 831, 821, 908, 829, 915, 905, 826, 912, 901, 822, 909)),
  ]

  /// Of 2018 and the years after it.
  private static func years(_ days: Int...) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: days.enumerated().map { (2018 + $0.offset, $0.element) })
  }
}
