import Foundation

/// A small script of its own for tests of the program: what the shipped dialogs say may change at any time.
enum ChatDialogs {
  static let yaml = """
    dialog: tea
    slots:
      ready: {type: yes_no, unsure: yes}
      drink:
        type: choice
        choices:
          - {id: green, label: Green tea}
          - {id: black, label: Black tea}
          - {id: water, label: Just water}
      extras:
        type: choices
        choices:
          - {id: milk, label: Milk}
          - {id: sugar, label: Sugar}
          - {id: nothing, label: Nothing, exclusive: yes}
      called: {type: text}
    states:
      welcome:
        say: "Hello, I am the tea coach, and I talk in sentences that are longer than a narrow window."
        next: ready
      ready:
        ask: Shall we begin?
        slot: ready
        retry: [Yes or no will do., A plain yes or no is enough.]
        give_up: drink
        next: drink
      drink:
        ask: What would you like?
        slot: drink
        retry: [Name one of them., One of the three.]
        give_up: called
        next: extras
      extras:
        ask: Anything in it?
        slot: extras
        retry: [Name some of them., Any of the three.]
        give_up: called
        next: called
      called:
        ask: What shall I call you?
        slot: called
        next: brewed
      brewed:
        say: "Here you are, {called}."
        cards: [brewing]
        end: yes
      alarm:
        cards: [fire]
        end: yes
    flags:
      fire: {tier: emergency, label: a fire, patterns: [on fire], go: alarm}
    cards:
      brewing:
        kind: exercise
        title: Brewing
        steps: [Boil the water., Wait three minutes.]
        doses: [{text: Two cups a day.}]
      fire:
        kind: emergency
        title: Call for help now.
        lines: [Leave the house., Take nobody's tea with you., Then breathe.]
    script:
      name: tea
      start: tea
      goal: tea.called
      tiers:
        emergency: {say: Call for help now.}
        urgent: {say: See someone today.}
        clinician: {say: Show it to someone.}
      commands:
        help: [help]
        back: [back]
        repeat: [repeat]
        why: [why]
        skip: [skip]
        stop: [stop]
        restart: [restart]
        goodbye: [goodbye, bye]
        thanks: [thanks]
        hello: [hi, hello]
        known: [what do you know about me]
        forget: [forget me]
        withdraw: [i take back my consent]
      corrections: [actually]
      house:
        help: I can make tea.
        why: It makes better tea.
        returning: Back to the tea.
        undone: Taken back.
        nothing_to_undo: Nothing to take back.
        nothing_to_repeat: Nothing to repeat.
        skipped: Left out.
        cannot_skip: It can't be left out.
        corrected: "{what} is now {value}."
        correct_what: What shall I change?
        which: "{a} or {b}?"
        out_of_range: "From {min} to {max}."
        cannot_be_unsure: You need to be sure.
        not_understood: I did not get that.
        confirm_no: Really not?
        stopped: Let's stop here.
        welcome_back: Welcome back.
        welcome_back_later: "Welcome back after {ago}."
        we_were_at: "We were at {place}."
        known_answers: "I know this. {answers}"
        known_signs: "I noted this. {signs}"
        sign_stands: "{what}, {ago} ago"
        sign_closed: "{what}, {ago} ago, closed"
        known_nothing: I know nothing.
        known_delete: I can forget it.
        forget_confirm: Shall I forget all?
        withdraw_confirm: Shall I forget all, then?
        forget_unclear: I need a clear yes.
        forget_kept: I forget nothing.
        forget_danger: "Mind {what}."
        forgotten: I have forgotten all.
        goodbye: Goodbye from the tea coach.
        thanks: You are welcome.
        hello: Hello.
        restart_confirm: Begin again?
        restarted: We begin again.
        restart_kept: We go on.
        stuck: I am stuck.
        script_changed: I have learned something new.
        stale_choice: That was an earlier question.
        noted: "I have noted {what}."
      words: {yes: "Yes", no: "No", not_sure: Not sure, left: left, right: right, both: both, and: and, or: or,
        no_answer: no answer, day: day, days: days, week: week, weeks: weeks, month: month, months: months, year: year,
        years: years, today: today, setup: Set up, dose: How much, easier: Easier, harder: Harder, faults: Take care,
        stop: When to stop}

    """

  /// Writes the script to a new folder and returns its path.
  static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kneecoach-chat-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try yaml.write(to: folder.appendingPathComponent("tea.yaml"), atomically: true, encoding: .utf8)
    return folder.path
  }
}
