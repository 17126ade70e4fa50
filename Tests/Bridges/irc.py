#!/usr/bin/env python3
"""A bridge from IRC to the coach: `irc.py HOST PORT NICK [CHANNEL]`.

It answers in private, and in the channel whoever begins a line with its nick ("coach: hi"). A person is a nick at one
user@host, which is all that IRC tells; after a change of nick that the server reports, as it does for people in the
channel, the conversation goes on. The connection is not encrypted: outside of your own network, put a tunnel around it.
"""
import argparse
import asyncio
import collections
import re
import string
import sys

from coach import Coach, Ended, first_end

ROOM = 300  # bytes of text in a line: IRC's 512 less the command, both names and a channel at their longest
BURST = 5  # lines at once; then one each --pace seconds, or flood control would throw the bridge out
MOST = 5  # answers on their way to one person; what they write then stays unread, and they are told
WAIT = "One moment please: your last lines came too fast, and I left them unread. Please write again after my answer."
SILENCE = 600  # seconds; servers ask for a sign of life more often
CUT = re.compile(rb"(?:\S.{0,%d}(?= |$)|\S{1,%d})(?![\x80-\xbf])" % (ROOM - 1, ROOM))  # words, else whole characters
FORMATTING = re.compile("\x03(\\d{1,2}(,\\d{1,2})?)?|\x04([0-9a-fA-F]{6})?|[\x00-\x1f\x7f]")  # colours have digits
LINE = re.compile(r"(?:@\S+ +)?(?::([^ !]+)(?:!(\S+))? +)?(\S+)(.*)")
REFUSALS = "403 405 432 433 436 437 464 465 471 473 474 475 477".split()
CASES = {"ascii": ("", ""), "strict-rfc1459": ("[]\\", "{}|"), "rfc1459": ("[]\\~", "{}|^")}


def pieces(message):
    """The lines of a message as IRC can carry them. Choices share lines, as each line has to wait for its time."""
    text = re.sub(r"\n(?=\d+\. )", "   ", message["text"]) if message["type"] == "ask" else message["text"]
    return [piece.decode() for line in text.splitlines() for piece in CUT.findall(line.encode())]


class Person:
    """Someone who writes to the coach, and the answers that wait for them: a channel or None, and lines."""

    def __init__(self, nick, session):
        self.nick, self.session, self.answers = nick, session, collections.deque()


class Bridge:
    def __init__(self, coach, reader, writer, options):
        self.coach, self.reader, self.writer, self.options = coach, reader, writer, options
        self.nick, self.case = options.nick, "rfc1459"
        self.people = {}  # by folded nick and user@host
        self.owners = collections.Counter()  # how many people a nick has had
        self.waiting = asyncio.Queue()  # those whose turn comes: one line each, so that nobody waits for long answers

    def send(self, line):
        self.writer.write(line.encode() + b"\r\n")

    def fold(self, nick):
        upper, lower = CASES[self.case]
        return nick.translate(str.maketrans(string.ascii_uppercase + upper, string.ascii_lowercase + lower))

    async def listen(self):
        """Follows what the server says."""
        self.send(f"NICK {self.nick}")
        self.send("USER coach 0 * :Knee Coach, a program")
        while line := await self.line():
            if not (found := LINE.fullmatch(line.decode(errors="replace").strip("\r\n"))):
                continue
            nick, host, command, rest = found.groups()
            middle, colon, last = rest.partition(" :")
            words = middle.split() + [last] * bool(colon)
            if command in REFUSALS or command == "ERROR":
                raise Ended(f"the server refuses: {' '.join(words)}")
            if handler := getattr(self, f"on_{command.lower()}", None):
                await handler(nick, host, *words)
        raise Ended("the server closed the connection")

    async def line(self):
        try:
            return await asyncio.wait_for(self.reader.readline(), SILENCE)
        except asyncio.TimeoutError:
            raise Ended("the server has fallen silent") from None

    async def on_ping(self, nick, host, *words):
        self.send(f"PONG :{words[-1]}")

    async def on_001(self, nick, host, own, *words):
        self.nick = own
        if self.options.channel:
            self.send(f"JOIN {self.options.channel}")

    async def on_005(self, nick, host, *words):
        for word in words:
            if word.startswith("CASEMAPPING=") and word[12:] in CASES:
                self.case = word[12:]

    async def on_401(self, nick, host, own, gone, *words):
        for person in self.people.values():
            if self.fold(person.nick) == self.fold(gone):
                person.answers.clear()

    async def on_kick(self, nick, host, channel, who, *words):
        if self.fold(who) == self.fold(self.nick):
            raise Ended(f"put out of {channel}: {' '.join(words)}")

    async def on_nick(self, nick, host, new):
        if self.fold(nick) == self.fold(self.nick):
            self.nick = new
        person = self.people.pop((self.fold(nick), host), None)
        self.people.pop((self.fold(new), host), None)  # whoever left this nick behind is someone else
        if person:
            person.nick = new
            self.people[self.fold(new), host] = person

    async def on_privmsg(self, nick, host, target="", text=""):
        if text.startswith("\x01") and not text.startswith("\x01ACTION "):
            return  # a question of a program to a program
        text, channel = FORMATTING.sub("", text.removeprefix("\x01ACTION ")).strip(), None
        if self.fold(target) != self.fold(self.nick):
            called = re.match(re.escape(self.nick) + r"\s*[:,]\s*", text, re.IGNORECASE)
            text, channel = text[called.end() :] if called else "", target
        if text and host:
            await self.answer(self.person(nick, host), channel, text)

    def person(self, nick, host):
        key = (self.fold(nick), host)
        if key not in self.people:
            self.owners[key[0]] += 1  # who had this nick before keeps that conversation to themselves
            number = f":{self.owners[key[0]]}" if self.owners[key[0]] > 1 else ""
            self.people[key] = Person(nick, f"irc:{self.options.host}:{key[0]}{number}")
        self.people[key].nick = nick
        return self.people[key]

    async def answer(self, person, channel, text):
        """Lets the coach answer, or tells someone who is too fast for it."""
        fast = len(person.answers) >= MOST
        if fast and (channel, [WAIT]) in person.answers:
            return
        messages = [{"type": "say", "text": WAIT}] if fast else await self.coach.messages(person.session, text)
        lines = [piece for message in messages for piece in pieces(message)]
        if not lines:
            return
        if not person.answers:
            self.waiting.put_nowait(person)
        person.answers.insert(0 if fast else len(person.answers), (channel, lines))

    async def deliver(self):
        """Sends what waits, a line at a time, as fast as flood control allows."""
        clock, paid = asyncio.get_running_loop().time, 0
        while True:
            person = await self.waiting.get()
            paid = max(paid, clock()) + self.options.pace
            await asyncio.sleep(paid - clock() - BURST * self.options.pace)
            if person.answers:
                channel, lines = person.answers[0]
                place, name = (channel, f"{person.nick}: ") if channel else (person.nick, "")
                self.send(f"PRIVMSG {place} :{name}{lines.pop(0)}")
                await self.writer.drain()
                if not lines:
                    person.answers.popleft()
            if person.answers:
                self.waiting.put_nowait(person)


async def main():
    parser = argparse.ArgumentParser(description="Lets people on IRC talk with the knee coach.")
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("nick")
    parser.add_argument("channel", nargs="?")
    parser.add_argument("--pace", type=float, default=2, help="seconds a line, after the first ones (2)")
    options = parser.parse_args()
    try:
        coach = await Coach.start({"choices_max": 0})
        reader, writer = await asyncio.open_connection(options.host, options.port)
    except (Ended, OSError) as error:
        sys.exit(f"irc.py: {error}")
    bridge = Bridge(coach, reader, writer, options)
    why = await first_end(bridge.listen(), bridge.deliver(), coach.gone())
    bridge.send(f"QUIT :{why}")
    writer.close()
    sys.exit(f"irc.py: {why}")


if __name__ == "__main__":
    asyncio.run(main())
