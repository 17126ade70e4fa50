"""The IRC bridge between a server and a coach that are parts of the test: what exactly goes over the wire."""
import socket
import sys
import threading
import time
import unittest

from daemons import DEADLINE, HERE, Place, free_port, wait
from irc import WAIT
from parrot import LONG


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
                    self.lines.append((time.monotonic(), line))
            except OSError:
                pass

    def all(self):
        return [line.decode().removesuffix("\r\n") for _, line in list(self.lines)]

    def send(self, *lines):
        self.connection.sendall("".join(line + "\r\n" for line in lines).encode())

    def person(self, nick, *texts, host="u@h", to="coach"):
        self.send(*(f":{nick}!{host} PRIVMSG {to} :{text}" for text in texts))

    def gets(self, line, seconds=DEADLINE):
        wait(lambda: f"{line!r} in {self.all()}", lambda: line in self.all(), seconds)


class Wire(unittest.TestCase):
    def setUp(self):
        self.place = self.enterContext(Place())

    def bridge(self, pace=0, greet=True, case="ascii"):
        """A bridge with its server and a parrot for a coach."""
        coach = self.place.file("parrot", f'#!/bin/sh\nexec "{sys.executable}" "{HERE}/parrot.py"\n')
        coach.chmod(0o755)
        server = Server(self.place)
        command = [sys.executable, HERE / "irc.py", "127.0.0.1", server.port, "coach", "#knee", "--pace", pace]
        self.process = self.place.start(*command, env={"KNEECOACH": str(coach)}, name="bridge")
        server.accept()
        if greet:
            server.send(":s 001 coach :Welcome", f":s 005 coach CASEMAPPING={case} :are supported")
            server.gets("JOIN #knee")
        return server

    def ends(self, line):
        """The bridge has ended with one line that tells why."""
        self.assertEqual(self.process.wait(DEADLINE), 1)
        self.assertEqual(self.process.log.read_text(), f"irc.py: {line}\n")

    def test_long(self):
        """IRC: long texts are cut between words, or between characters, and fit however long the names are"""
        server = self.bridge()
        nick, channel = "n" * 30, "#" + "c" * 49
        server.person(nick, "coach: long", to=channel)
        start = f"PRIVMSG {channel} :{nick}: "
        server.gets(start + "last line")
        lines = [line for line in server.all() if line.startswith("PRIVMSG")]
        for line in lines:
            relayed = f":{'c' * 30}!~coach@{'h' * 63} {line}\r\n"
            self.assertLessEqual(len(relayed.encode()), 512)
        texts = [line.removeprefix(start) for line in lines]
        self.assertEqual("".join(texts).replace(" ", ""), LONG.replace(" ", "").replace("\n", ""))
        self.assertLess(len(texts), 12)
        self.assertTrue(all(word in LONG.split() for word in texts[0].split()))

    def test_odd(self):
        """IRC: colours are no answers, actions are heard, and only people are answered"""
        server = self.bridge()
        server.send("PING :are you there")
        server.gets("PONG :are you there")
        server.send(":ann!u@h NOTICE coach :notice", ":s PRIVMSG coach :server", ":ann!u@h PRIVMSG", "", ": :", "@tag")
        server.person("ann", "\x01VERSION\x01", "\x02\x0f", "coach", "\x01DCC SEND x 1 2\x01")
        server.person("ann", "hi", "other: hi", to="#knee")
        server.person("ann", "\x034,5yes\x03 \x02no\x02", "\x01ACTION nods\x01", "caf\u00e9 🦵")
        server.connection.sendall(b":ann!u@h PRIVMSG coach :\xff latin \xe9\r\n")
        server.gets("PRIVMSG ann :irc:127.0.0.1:ann try 1: \ufffd latin \ufffd")
        said = [line for line in server.all() if line.startswith("PRIVMSG")]
        start = "PRIVMSG ann :irc:127.0.0.1:ann try 1: "
        self.assertEqual(said[:4], [start + text for text in ("coach", "yes no", "nods", "café 🦵")])
        self.assertEqual(len(said), 5)

    def test_names(self):
        """IRC: a conversation goes with its person, and never to the next one with that nick"""
        server = self.bridge(case="rfc1459")

        def said(nick, session, host="u@h"):
            server.lines.clear()
            server.person(nick, "me", host=host)
            server.gets(f"PRIVMSG {nick} :irc:127.0.0.1:{session} try 1: me")

        said("Ann[", "ann{")
        said("aNN{", "ann{")
        said("ann{", "ann{:2", host="other@h")
        server.send(":ann{!u@h NICK :Zoe")
        said("zoe", "ann{")
        said("ann{", "ann{:3")
        server.send(":ann{!u@h NICK zoe")
        said("zoe", "ann{:3")
        server.send(":kim!u@h NICK zoe")
        said("zoe", "zoe")
        server.send(":coach!c@h NICK coach2")
        server.person("zoe", "coach: me", "coach2: you", to="#knee")
        server.gets("PRIVMSG #knee :zoe: irc:127.0.0.1:zoe try 1: you")
        self.assertNotIn("PRIVMSG #knee :zoe: irc:127.0.0.1:zoe try 1: me", server.all())

    def test_errors(self):
        """IRC: what may be tried again is, as the same line; else the person is told in plain words"""
        server = self.bridge()
        server.person("ann", "busy 2", "bad", "busy 9", "fine")
        server.gets("PRIVMSG ann :irc:127.0.0.1:ann try 1: fine")
        said = [line for line in server.all() if line.startswith("PRIVMSG")]
        self.assertEqual(said[0], "PRIVMSG ann :irc:127.0.0.1:ann try 3: busy 2")
        self.assertEqual(said[1], "PRIVMSG ann :Sorry, I could not read that. Please write it again in fewer words.")
        self.assertTrue(said[2].endswith("Please write it again in a minute."), said[2])

    def test_flood(self):
        """IRC: whoever floods is told, holds up nobody, and lines keep the pace of flood control"""
        pace = 0.2
        server = self.bridge(pace=pace)
        server.person("eve", *(f"line {n}" for n in range(200)))
        server.person("ann", "hi")
        hi = "PRIVMSG ann :irc:127.0.0.1:ann try 1: hi"
        server.gets(hi)
        self.assertLess(server.all().index(hi), 30)
        server.gets(f"PRIVMSG eve :{WAIT}")

        def again():
            server.person("eve", "again")
            time.sleep(pace)
            return any(line.endswith("try 1: again") for line in server.all())

        wait("an answer to who has waited", again)
        self.assertLess(sum("line" in line for line in server.all()), 100)
        server.person("bob", "long", "long")
        wait("the end", lambda: server.all().count("PRIVMSG bob :last line") == 2)
        times = [at for at, line in server.lines if line.startswith(b"PRIVMSG")]
        self.assertGreater(times[-1] - times[0], (len(times) - 6) * pace - 0.2)  # five at once, then each in its time

    def test_ends(self):
        """IRC: the bridge ends with an error line when it is not wanted, or the server or the coach is gone"""
        server = self.bridge(greet=False)
        server.send(":s 433 * coach :Nickname is already in use")
        self.ends("the server refuses: * coach Nickname is already in use")
        server = self.bridge()
        server.send("ERROR :Closing link")
        self.ends("the server refuses: Closing link")
        server = self.bridge()
        server.send(":op!o@h KICK #knee coach :no bots")
        self.ends("put out of #knee: no bots")
        server = self.bridge()
        server.connection.shutdown(socket.SHUT_RDWR)
        self.ends("the server closed the connection")
        port = free_port()
        for kneecoach, line in {
            "/no/such/program": "[Errno 2] No such file or directory: '/no/such/program'",
            "false": "the coach has ended",
            "kneecoach": f"[Errno 111] Connect call failed ('127.0.0.1', {port})",
        }.items():
            command = [sys.executable, HERE / "irc.py", "127.0.0.1", port, "coach"]
            self.process = self.place.start(*command, env={"KNEECOACH": kneecoach}, name="bridge")
            self.ends(line)
