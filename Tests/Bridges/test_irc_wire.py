"""The IRC bridge between a server and a coach that are parts of the test: what exactly goes over the wire."""
import re
import socket
import sys
import threading
import time
import unittest

from daemons import DEADLINE, HERE, Place, free_port, wait
from parrot import LONG, said


class Server:
    """A listening socket that speaks IRC as the test says, and keeps the bridge's lines with their times."""

    def __init__(self, place):
        self.listener = place.enter_context(socket.create_server(("127.0.0.1", 0)))
        self.listener.settimeout(DEADLINE)
        self.port = self.listener.getsockname()[1]
        self.lines = []

    def accept(self):
        self.connection, _ = self.listener.accept()
        threading.Thread(target=self.read, daemon=True).start()
        wait("USER", lambda: any(line.startswith("USER") for line in self.all()))

    def read(self):
        with self.connection.makefile("rb") as lines:
            try:
                for line in lines:
                    self.lines.append((time.monotonic(), line.decode().removesuffix("\r\n")))
            except OSError:
                pass

    def all(self):
        return [line for _, line in list(self.lines)]

    def messages(self, to=""):
        return [line for line in self.all() if line.startswith(f"PRIVMSG {to}")]

    def send(self, *lines):
        self.connection.sendall("".join(line + "\r\n" for line in lines).encode())

    def person(self, nick, *texts, host="u@h", to="coach"):
        self.send(*(f":{nick}!{host} PRIVMSG {to} :{text}" for text in texts))

    def gets(self, line):
        wait(lambda: f"{line!r} in {self.all()}", lambda: line in self.all())


class Wire(unittest.TestCase):
    def setUp(self):
        self.place = self.enterContext(Place())

    def start(self, port, pace=0, coach=HERE / "parrot.py"):
        command = [sys.executable, HERE / "irc.py", "127.0.0.1", port, "coach", "#knee"]
        self.process = self.place.start(*command, env={"KNEECOACH": str(coach), "PACE": str(pace)}, name="bridge")

    def bridge(self, **options):
        """The server of a bridge that has a parrot for a coach."""
        server = Server(self.place)
        self.start(server.port, **options)
        server.accept()
        server.send(":s 001 coach :Welcome")
        server.gets("JOIN #knee")
        return server

    def ends(self, line):
        """The bridge has ended with one line that tells why."""
        self.assertEqual(self.process.wait(DEADLINE), 1)
        self.assertEqual(self.process.log.read_text(), f"{line}\n")

    def test_long(self):
        """IRC: long texts are cut between words, or between characters, and fit however long the names are"""
        server = self.bridge()
        nick, channel = "n" * 30, "#" + "c" * 49
        server.person(nick, "coach: long", to=channel)
        start = f"PRIVMSG {channel} :{nick}: "
        server.gets(start + "last line   1. one   2. two")
        for line in server.messages():
            relayed = f":{'c' * 30}!~coach@{'h' * 63} {line}\r\n"
            self.assertLessEqual(len(relayed.encode()), 512)
        texts = [line.removeprefix(start) for line in server.messages()]
        self.assertEqual("".join("".join(texts).split()), "".join(LONG.split()))
        self.assertLess(len(texts), 12)
        self.assertTrue(all(word in LONG.split() for word in texts[0].split()))

    def test_odd(self):
        """IRC: colours are no answers, actions are heard, and only people are answered"""
        server = self.bridge()
        server.send("PING :are you there")
        server.gets("PONG :are you there")
        server.send(":ann!u@h NOTICE coach :notice", ":s PRIVMSG coach :server", ":ann!u@h PRIVMSG", "", ": :", "@tag")
        server.person("ann", "\x01VERSION\x01", "\x02\x0f", "coach:", "\x01DCC SEND x 1 2\x01")
        server.person("ann", "hi", "other: hi", "coaches: hi", to="#knee")
        heard = {"coach": "coach", "é 🦵": "é 🦵", "\x034,5yes\x03 \x02no\x02": "yes no", "\x01ACTION nods\x01": "nods"}
        server.person("ann", *heard)
        server.connection.sendall(b":ann!u@h PRIVMSG coach :\xff latin \xe9\r\n")
        answers = [said("irc:0", n + 1, text) for n, text in enumerate([*heard.values(), "\ufffd latin \ufffd"])]
        server.gets(f"PRIVMSG ann :{answers[-1]}")
        self.assertEqual(server.messages(), [f"PRIVMSG ann :{answer}" for answer in answers])

    def test_names(self):
        """IRC: a conversation goes with its person, and never to the next one with that nick"""
        server = self.bridge()

        def session(nick, host="u@h"):
            """Whose conversation goes on when this person writes."""
            server.lines.clear()
            server.person(nick, "me", host=host)
            wait(f"an answer to {nick}", lambda: server.messages(nick))
            return re.search(r"irc:\d+", server.messages(nick)[0])[0]

        ann, kim = session("ann"), session("kim")
        self.assertNotEqual(ann, kim)
        server.send(":ann!u@h NICK :zoe")
        self.assertEqual(session("zoe"), ann)
        self.assertNotIn(session("ann"), (ann, kim))
        server.send(":kim!u@h NICK zoe")  # so the other zoe has gone unseen
        self.assertEqual(session("zoe"), kim)
        self.assertNotEqual(session("zoe", host="other@h"), kim)
        for gone in (":kit!u@h QUIT :bye", ":s 401 coach kit :No such nick"):
            kit = session("kit")
            self.assertEqual(session("kit"), kit)
            server.send(gone)
            self.assertNotEqual(session("kit"), kit)
        server.send(":coach!c@h NICK coach2")
        server.person("kit", "coach: me", "coach2: you", to="#knee")
        wait("an answer", lambda: server.messages("#knee"))
        self.assertRegex(server.messages("#knee")[0], "^PRIVMSG #knee :kit: .*: you$")

    def test_errors(self):
        """IRC: what may be tried again is, as the same line; else the person is told in plain words"""
        server = self.bridge()
        server.person("ann", "busy 2", "bad", "busy 9", "fine")
        sorry = "Sorry, I could not take that in. Please write it again in a minute."
        answers = [said("irc:0", 1, "busy 2", tries=3), sorry, sorry, said("irc:0", 4, "fine")]
        wait("all answers", lambda: len(server.messages()) == 4)
        self.assertEqual(server.messages(), [f"PRIVMSG ann :{answer}" for answer in answers])

    def test_flood(self):
        """IRC: each line of someone who floods reaches the coach, nobody else waits, and lines keep their pace"""
        pace = 0.03
        server = self.bridge(pace=pace)
        server.person("eve", *(f"text {n}" for n in range(1, 91)))
        server.person("ann", "hi")
        server.gets(f"PRIVMSG ann :{said('irc:90', 1, 'hi')}")
        self.assertLess(len(server.messages()), 60)
        wait("all answers", lambda: len(server.messages("eve")) == 90)
        answers = [f"PRIVMSG eve :{said('irc:0', n, f'text {n}')}" for n in range(1, 91)]
        self.assertEqual(server.messages("eve"), answers)
        times = [at for at, line in server.lines if line.startswith("PRIVMSG")]
        self.assertGreater(times[-1] - times[0], (len(times) - 6) * pace - 0.2)  # five at once, then each in its time
        server.person("eve", *(f"text {n}" for n in range(91, 401)))
        server.gets(f"PRIVMSG eve :{said('irc:0', 400, 'text 400')}")
        self.assertLess(len(server.messages("eve")), 300)

    def test_emergency(self):
        """IRC: an emergency card goes before all that waits for its person"""
        server = self.bridge(pace=0.3)
        server.person("eve", *["text"] * 90, "emergency", "text")
        server.gets("PRIVMSG eve :Call now")
        self.assertLess(len(server.messages()), 60)
        server.gets(f"PRIVMSG eve :{said('irc:0', 92, 'text')}")
        self.assertIn("PRIVMSG eve :This comes first", server.messages())

    def test_ends(self):
        """IRC: the bridge ends with an error line when it is not wanted, or the server or the coach is gone"""
        for line, told in {
            ":s 433 * coach :Nickname is already in use": "* coach :Nickname is already in use",
            "ERROR :Closing link": ":Closing link",
            ":op!o@h KICK #knee coach :no bots": "#knee coach :no bots",
        }.items():
            server = self.bridge()
            server.send(":op!o@h KICK #knee coachman :a person", line)
            self.ends(f"irc.py: the server refuses: {told}")
        server = self.bridge()
        server.connection.shutdown(socket.SHUT_RDWR)
        self.ends("irc.py: the server or the coach has gone")
        self.start(Server(self.place).port, coach="false")
        self.ends("irc.py: the server or the coach has gone")
        self.start(free_port())
        self.ends("ConnectionRefusedError: [Errno 111] Connection refused")
        self.start(free_port(), coach="/no/such/program")
        self.ends("FileNotFoundError: [Errno 2] No such file or directory: '/no/such/program'")
