#!/usr/bin/env python3
"""A bridge from IRC to the coach: `irc.py HOST PORT NICK [CHANNEL...]`.

It answers in private, and in a channel whoever begins a line with its nick ("coach: hi"). The connection is not
encrypted: outside of your own network, put a tunnel around it.
"""
import collections, itertools, json, os, re, select, socket, subprocess, sys, time

PACE = float(os.environ.get("PACE", 2))  # seconds a line, after five at once: servers throw out who is faster
FIT = re.compile(rb"\S.{0,299}(?!\S)|\S{1,300}(?![\x80-\xbf])")  # whole words, or characters of a very long word
CODES = re.compile("\x03(\\d{1,2}(,\\d{1,2})?)?|\x01ACTION |[\x00-\x08\n-\x1f\x7f]")  # colours, bold, "/me"
LINE = re.compile(r"(?::([^ !]*)(\S*) +)?(\S*) *(\S*) *(.*)")
REFUSALS = re.compile("ERROR|403|405|43[2367]|46[45]|47[1-7]")
SORRY = {"text": "Sorry, I could not take that in. Please write it again in a minute."}
Person = collections.namedtuple("Person", "address session lines")  # lines that wait: (channel or "", text)

sys.tracebacklimit = 0  # whatever goes wrong ends the bridge with one line
host, port, nick, *channels = sys.argv[1:] or sys.exit(__doc__)
command = [os.environ.get("KNEECOACH", "kneecoach"), "serve", "--ephemeral"]
coach = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
server = socket.create_connection((host, port), timeout=60)
people, numbers = {}, itertools.count()  # people by nick; who was sent a line last is at the end


def send(line):
    server.sendall(f"{line}\r\n".encode())


def hear(name, address, channel, text):
    """Lets the coach answer a person: it gives one line back for each line that it gets."""
    number = next(numbers)
    if name not in people or people[name].address != address:
        people[name] = Person(address, f"irc:{number}", [])
    line = {"v": 1, "type": "text", "id": f"m{number}", "session": people[name].session, "text": text}
    for pause in (0.5, 1, 2, 0):
        coach.stdin.write(json.dumps(line).encode() + b"\n")
        turn = json.loads(coach.stdout.readline() or sys.exit("irc.py: the coach has gone"))
        if not turn.get("error", {}).get("retryable"):
            break
        time.sleep(pause)
    messages, lines = turn.get("messages", [SORRY]), people[name].lines
    if any(message.get("card") == "emergency" for message in messages):
        lines.clear()  # nothing that waits is as urgent
    for message in messages:
        said = re.sub(r"\n(?=\d+\. )", "   ", message["text"])  # choices share a line
        lines.extend((channel, piece.decode()) for piece in FIT.findall(said.encode()))
    del lines[:-100]  # whoever floods goes without the oldest answers


send(f"NICK {nick}\r\nUSER coach 0 * :Knee Coach, a program")
heard, due = server.makefile("rb", buffering=0), 0
while True:
    waiting = [name for name, person in people.items() if person.lines]
    if waiting and due <= time.monotonic():
        name = waiting[0]
        people[name] = people.pop(name)  # behind all others
        channel, text = people[name].lines.pop(0)
        send(f"PRIVMSG {channel} :{name}: {text}" if channel else f"PRIVMSG {name} :{text}")
        due = max(due, time.monotonic() - 4 * PACE) + PACE
    pause = max(0, due - time.monotonic()) if waiting else 600  # servers ask for a sign of life more often
    ready, _, _ = select.select([heard, coach.stdout], [], [], pause)
    line = heard.readline() if heard in ready else b""
    if not line and (ready or not waiting):
        sys.exit("irc.py: the server or the coach has gone")
    name, address, command, target, rest = LINE.fullmatch(line.decode(errors="replace").strip()).groups("")
    if command == "PING":
        send(f"PONG {target} {rest}".strip())
    elif command == "001":
        nick = target
        for channel in channels:
            send(f"JOIN {channel}")
    elif REFUSALS.fullmatch(command) or (command == "KICK" and rest.split(" ")[0] == nick):
        sys.exit(f"irc.py: the server refuses: {target} {rest}")
    elif command == "NICK":
        new = target.removeprefix(":")
        nick = new if name == nick else nick
        people[new] = people.pop(name, Person("", "", []))
    elif command in ("QUIT", "401"):  # gone; the next one with this nick is somebody else
        people.pop(name if command == "QUIT" else rest.split(" ")[0], None)
    elif command == "PRIVMSG" and address and not re.match(":\x01(?!ACTION )", rest):  # \x01: programs ask programs
        words = CODES.sub("", rest.removeprefix(":"))
        called, text = re.fullmatch(rf"\s*({re.escape(nick)}\s*[:,])?\s*(.*)", words, re.IGNORECASE).groups()
        channel = "" if target.lower() == nick.lower() else target
        if text and (called or not channel):
            hear(name, address, channel, text)
