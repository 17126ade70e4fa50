"""The IRC bridge with a real server, ngircd, and the client ii for the people."""
import os
import re
import signal
import unittest

import readme
from daemons import DEADLINE, HERE, Place, children, program, wait


class Person:
    """Someone at the client ii, which is used through files."""

    def __init__(self, place, port, nick):
        self.nick, self.folder = nick, place.folder / nick / "127.0.0.1"
        place.start(program("ii"), "-s", "127.0.0.1", "-p", port, "-n", nick, "-i", place.folder / nick, name=nick)
        wait(f"{nick} on the server", lambda: "Welcome" in self.seen(""))

    def write(self, line, where=""):
        """Writes into a conversation of the client, or a command where none is named."""
        pipe = self.folder / where / "in"
        wait(f"a conversation of {self.nick}", pipe.exists)
        pipe.write_text(line + "\n")

    def join(self):
        self.write("/j #knee")
        wait("the channel", (self.folder / "#knee" / "in").exists)

    def rename(self, nick):
        self.write(f"/n {nick}")
        told = f'changed nick to "{nick}"'
        wait("the new nick", lambda: self.seen("").count(told) == 2)  # the client says it once, the server once

    def private(self, text):
        if (self.folder / "coach").exists():
            self.write(text, "coach")
        else:
            self.write(f"/j coach {text}")

    def seen(self, where):
        path = self.folder / where / "out"
        return path.read_text() if path.exists() else ""

    def coach(self, where="coach"):
        """What the coach has written to this person, as one line."""
        return " ".join(" ".join(re.findall(r"^\d+ <coach> (.*)$", self.seen(where), re.MULTILINE)).split())

    def hears(self, text, where="coach"):
        wait(lambda: f"{text!r} for {self.nick}, who got: {self.coach(where)}", lambda: text in self.coach(where))


class IRC(unittest.TestCase):
    def setUp(self):
        self.place = self.enterContext(Place())
        self.port = self.place.ngircd()

    def bridge(self, person):
        """Starts the bridge by the command in the README, and waits until someone sees it come into the channel."""
        line = readme.command("Tests/Bridges/irc.py").replace("irc.example.org 6667", f"127.0.0.1 {self.port}")
        self.assertIn(str(self.port), line)
        person.join()
        bridge = self.place.start("sh", "-c", f"exec {HERE.parent.parent}/{line}", env={"PACE": "0.3"}, name="bridge")
        wait(bridge.log.read_text, lambda: re.search(r" coach\S* has joined", person.seen("#knee")))
        return bridge

    def test_people(self):
        """IRC: two people talk at once, each gets their own answers, also after a change of nick"""
        ann, bob = Person(self.place, self.port, "ann"), Person(self.place, self.port, "bob")
        self.bridge(ann)
        bob.join()
        ann.private("hi")
        bob.private("hi")
        for person in (ann, bob):
            person.hears("Is it okay to go on?")
        ann.private("yes")
        bob.private("no")
        bob.hears("That is fine, and nothing more is asked.")
        ann.hears("8. Not sure")
        ann.rename("annie")
        bob.rename("ann")
        ann.private("none of these")
        ann.hears("Now your story.")
        ann.private("My left knee aches on stairs 🦵")
        ann.hears("Thank you. In your words: My left knee aches on stairs 🦵")
        bob.private("yes")
        bob.hears("We can begin, if you like.")
        self.assertNotIn("Now your story", bob.coach())
        self.assertNotIn("nothing more is asked", ann.coach())
        self.assertEqual(ann.coach().count("Is it okay to go on?"), 1)

    def test_channel(self):
        """IRC: in a channel it answers those who address it, by name, and nobody else"""
        ann, bob = Person(self.place, self.port, "ann"), Person(self.place, self.port, "bob")
        self.bridge(ann)
        bob.join()
        bob.write("coaches are fine people, coach: hi", "#knee")
        ann.write("Coach, hi", "#knee")
        ann.hears("ann: Is it okay to go on?", "#knee")
        ann.write("coach: no", "#knee")
        ann.hears("ann: That is fine, and nothing more is asked.", "#knee")
        self.assertNotIn("bob: ", ann.coach("#knee"))
        self.assertNotIn("coach", os.listdir(bob.folder))

    def test_coach_killed(self):
        """IRC: when the coach is killed, the bridge leaves with an error line"""
        ann = Person(self.place, self.port, "ann")
        bridge = self.bridge(ann)
        ann.private("hi")
        ann.hears("Is it okay to go on?")
        (coach,) = children(bridge)
        os.kill(coach, signal.SIGKILL)
        self.assertEqual(bridge.wait(DEADLINE), 1)
        self.assertEqual(bridge.log.read_text(), "irc.py: the server or the coach has gone\n")

    def test_stopped(self):
        """IRC: a bridge that is stopped takes its coach with it"""
        ann = Person(self.place, self.port, "ann")
        bridge = self.bridge(ann)
        (coach,) = children(bridge)
        bridge.terminate()
        bridge.wait(DEADLINE)
        wait("the end of the coach", lambda: not os.path.exists(f"/proc/{coach}"))
