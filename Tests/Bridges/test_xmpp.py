"""The XMPP bridge with a real server, prosody, and two people who write with slixmpp."""
import asyncio
import os
import re
import signal
import unittest

import readme
import slixmpp
from daemons import DEADLINE, HERE, Place, children
from parrot import said

BOB = "b" * 210  # longer than the name of a session may be


class Person(slixmpp.ClientXMPP):
    """Someone at a client, who writes to the coach and keeps what it answers."""

    def __init__(self, jid, server):
        super().__init__(jid, "secret")
        self.default_port, self.ca_certs = server
        self.got, self.here, self.coach_here = [], asyncio.Event(), asyncio.Event()
        self.default_domain = "127.0.0.1"
        self.add_event_handler("connected", lambda _: setattr(self, "default_domain", "localhost"))
        self.add_event_handler("session_start", self.start)
        self.add_event_handler("message", lambda message: self.got.append(message["body"]))
        self.add_event_handler("presence_available", self.sees)
        self.connect(("127.0.0.1", self.default_port))

    async def start(self, event):
        self.send_presence()
        await self.get_roster()
        self.here.set()

    def sees(self, presence):
        if presence["from"].bare == "coach@localhost":
            self.coach_here.set()

    def write(self, text):
        self.send_message("coach@localhost", text, mtype="chat")

    async def hears(self, text):
        async def heard():
            while not any(text in one for one in self.got):
                await asyncio.sleep(0.02)

        try:
            await asyncio.wait_for(heard(), DEADLINE)
        except asyncio.TimeoutError:
            raise AssertionError(f"waited {DEADLINE} s for {text!r} for {self.boundjid}, who got {self.got}") from None


class XMPP(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.place = self.enterContext(Place())
        self.server = self.place.prosody("ann", BOB, "coach")

    def bridge(self, **env):
        """Starts the bridge by the command in the README."""
        line = readme.command("Tests/Bridges/xmpp.py").replace("coach@example.org", "coach@localhost")
        self.assertIn("coach@localhost", line)
        command = f"exec {HERE.parent.parent}/{line} 127.0.0.1 {self.server[0]}"
        env = {"PASSWORD": "secret", "SSL_CERT_FILE": str(self.server[1])} | env
        return self.place.start("sh", "-c", command, env=env, name="bridge")

    async def person(self, jid):
        person = Person(jid, self.server)
        self.addCleanup(person.abort)
        await asyncio.wait_for(person.here.wait(), DEADLINE)
        return person

    async def meeting(self, **env):
        """Two people and the bridge, once all of them are there."""
        ann, bob = await self.person("ann@localhost/phone"), await self.person(f"{BOB}@localhost/desk")
        ann.send_presence_subscription("coach@localhost")
        bridge = self.bridge(**env)
        try:
            await asyncio.wait_for(ann.coach_here.wait(), DEADLINE)
        except asyncio.TimeoutError:
            self.fail(bridge.log.read_text())
        return ann, bob, bridge

    async def test_people(self):
        """XMPP: two people write at once, each gets their own answers, also from another device"""
        ann, bob, _ = await self.meeting()
        ann.write("hi")
        bob.write("hi")
        for person in (ann, bob):
            await person.hears("Is it okay to go on?")
        ann.write("yes")
        bob.write("no")
        await bob.hears("That is fine, and nothing more is asked.")
        await ann.hears("8. Not sure")
        desk = await self.person("ann@localhost/desk")
        desk.write("none of these")
        await desk.hears("Now your story.")
        desk.write("")
        desk.send_message("coach@localhost", "not a chat", mtype="headline")
        desk.write("x" * 9000)
        await desk.hears("I could not take that in. Please write it again in a minute, or in fewer words.")
        desk.write("My left knee aches on <stairs> & 🦵")
        await desk.hears("Thank you. In your words: My left knee aches on <stairs> & 🦵")
        bob.write("yes")
        await bob.hears("We can begin, if you like.")
        self.assertEqual(sum("Is it okay to go on?" in text for text in ann.got + desk.got), 1)
        self.assertFalse(any("story" in text for text in bob.got), bob.got)

    async def test_errors(self):
        """XMPP: what may be tried again is, as the same line and before later ones; else the person is told"""
        ann, _, _ = await self.meeting(KNEECOACH=str(HERE / "parrot.py"))
        for text in ("busy 2", "bad", "busy 9", "fine"):
            ann.write(text)
        await ann.hears("fine")
        sorry = "Sorry, I could not take that in. Please write it again in a minute, or in fewer words."
        answers = [said("", 1, "busy 2", tries=3), sorry, sorry, said("", 4, "fine")]
        self.assertEqual([re.sub(r"^\w+, line", ", line", text) for text in ann.got], answers)

    async def test_coach_killed(self):
        """XMPP: when the coach is killed, the bridge leaves with an error line"""
        ann, _, bridge = await self.meeting()
        ann.write("hi")
        await ann.hears("Is it okay to go on?")
        (coach,) = children(bridge)
        os.kill(coach, signal.SIGKILL)
        await self.ends(bridge, "the coach has ended")

    async def test_ends(self):
        """XMPP: the bridge ends with an error line when password or certificate are wrong, or the server is gone"""
        await self.ends(self.bridge(PASSWORD="wrong"), "the server refuses the password")
        await self.ends(self.bridge(SSL_CERT_FILE="/dev/null"), "the server's certificate is not trusted")
        ann, _, bridge = await self.meeting()
        self.place.end(self.place.processes["prosody"])
        await self.ends(bridge, "the server closed the connection")
        await self.ends(self.bridge(), "there is no connection")

    async def ends(self, bridge, line):
        self.assertEqual(await asyncio.to_thread(bridge.wait, DEADLINE), 1)
        self.assertEqual(bridge.log.read_text().splitlines()[-1], f"xmpp.py: {line}")
