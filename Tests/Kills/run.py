#!/usr/bin/env python3
"""Kills `kneecoach serve` at random points, again and again, while a bridge sends lines and sends them again.

Each session's lines are answered one after the other, whatever is killed meanwhile: the answer to line n has revision
n and shows the number that line n-1 gave. So a turn that was lost or done twice shows in the very next answer. At the
end the store itself is looked at: revisions, and the last sixteen answers of every session byte for byte.
"""
import argparse, json, os, random, selectors, signal, sqlite3, subprocess, sys, tempfile, time

IN_FLIGHT_OF_A_SESSION = 8  # a server knows the last 16 answers of a session
COMMANDS = "help back repeat why skip stop restart goodbye thanks hello known forget withdraw".split()


def dialogs(folder, shipped):
    """A script that asks for a number for ever. The engine's own words are those of the shipped dialogs."""
    with open(os.path.join(shipped, "script.yaml")) as file:
        text = file.read()
    head, tail = text[: text.index("  never_kept:")], text[text.index("  commands:"):]
    house = tail[tail.index("\n  corrections:"):] if "\n  corrections:" in tail else tail
    commands = "\n".join(f"    {name}: [please {name} now]" for name in COMMANDS)
    script = f"""dialog: little
reviewed: no
slots:
  number: {{type: number, min: 0, max: 1000000000}}
states:
  hello:
    ask: What is the first number?
    slot: number
    next: again
  again:
    say: "You said {{number}}."
    next: hello
script:
  name: little
  start: hello
  tiers:
    emergency: {{say: Call for help now.}}
    urgent: {{say: See someone today.}}
    clinician: {{say: Show it to a clinician.}}
  commands:
{commands}"""
    with open(os.path.join(folder, "little.yaml"), "w") as file:
        file.write(script + house)


class Server:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        os.set_blocking(self.process.stdin.fileno(), False)
        self.unread = b""
        self.unsent = b""
        self.asked = []

    def send(self, name, number):
        line = {"v": 1, "type": "text", "id": f"m{number}", "session": name, "text": str(1000 + number)}
        self.unsent += json.dumps(line).encode() + b"\n"
        self.asked.append((name, number))

    def push(self):
        try:
            self.unsent = self.unsent[os.write(self.process.stdin.fileno(), self.unsent):]
        except BlockingIOError:
            pass
        except BrokenPipeError:
            self.unsent = b""

    def read(self):
        """Whole lines that came; None at the end."""
        data = os.read(self.process.stdout.fileno(), 1 << 16)
        lines = (self.unread + data).split(b"\n")
        self.unread = lines.pop()
        return lines if data else None

    def kill(self):
        self.process.send_signal(signal.SIGKILL)


class Bridge:
    """People with their lines: which were answered, and what with."""

    def __init__(self, people, wait):
        self.answered = {f"person {number}": 0 for number in range(people)}
        self.waiting = {name: set() for name in self.answered}
        self.said = {name: {} for name in self.answered}
        self.lines = self.replays = 0

    def take(self, name, number, answer):
        turn = json.loads(answer)
        assert turn.get("re") == f"m{number}" and turn.get("session") == name, f"out of order: {answer!r}"
        if turn["type"] == "error":
            assert turn["error"]["retryable"], f"refused: {answer!r}"
            return False
        assert turn["rev"] == number, f"{name}, line {number}: revision {turn['rev']}, a turn was lost or doubled"
        texts = " ".join(message["text"] for message in turn["messages"])
        expected = f"You said {1000 + number - 1}." if number > 1 and not number == 1 else "first number"
        if number > 1:
            expected = f"You said {1000 + number}."
        assert expected in texts, f"{name}, line {number}: {texts!r}"
        messages = answer[answer.index(b'"messages":') + 11 : -1]
        known = self.said[name].setdefault(number, messages)
        assert known == messages, f"{name}, line {number}: another answer than before"
        self.replays += "replay" in turn
        self.lines += 1
        return True


def play(arguments, store, folder, random_):
    command = [arguments.binary, "serve", "--store", store, "--dialogs", folder]
    bridge = Bridge(arguments.people, None)
    kills = flying_kills = pairs = 0
    while kills < arguments.kills:
        pair = random_.random() < 0.25
        pipelined = random_.choice([1, 10, 100, 100])
        servers = [Server(command) for _ in range(2 if pair else 1)]
        pairs += pair
        waits = selectors.DefaultSelector()
        for server in servers:
            waits.register(server.process.stdout, selectors.EVENT_READ, server)
        # Mostly while it works, sometimes while it starts.
        deadline, began = None, time.monotonic()
        early = random_.random() < 0.1
        if early:
            deadline = began + random_.random() * 0.05
        asked = {name: bridge.answered[name] for name in bridge.answered}
        # Somebody's lines go to one of two servers, the next time to the other.
        home = {name: random_.choice(servers) for name in asked}
        busy = {name: 0 for name in asked}
        alive = list(servers)
        blocked = set()
        while alive:
            if deadline is None or time.monotonic() < deadline:
                total = sum(busy.values())
                for name in random_.sample(list(asked), len(asked)):
                    while total < pipelined and busy[name] < IN_FLIGHT_OF_A_SESSION and name not in blocked:
                        asked[name] += 1
                        home[name].send(name, asked[name])
                        busy[name] += 1
                        total += 1
                    if busy[name] == 0 and pair:
                        home[name] = random_.choice(servers)
            for server in alive:
                if server.unsent:
                    server.push()
            timeout = 0.05 if deadline is None else max(0.0, min(0.05, deadline - time.monotonic()))
            for key, _ in waits.select(timeout):
                server = key.data
                lines = server.read()
                if lines is None:
                    waits.unregister(server.process.stdout)
                    alive.remove(server)
                    continue
                for line in lines:
                    name, number = server.asked.pop(0)
                    busy[name] -= 1
                    if bridge.take(name, number, line):
                        assert number == bridge.answered[name] + 1, f"{name}: line {number} out of turn"
                        bridge.answered[name] = number
                    else:
                        blocked.add(name)
                if deadline is None:
                    deadline = time.monotonic() + random_.random() * 0.06
            if deadline is not None and time.monotonic() >= deadline:
                for server in alive:
                    if server.process.returncode is None and not getattr(server, "killed", False):
                        flying_kills += bool(server.asked)
                        server.kill()
                        server.killed = True
                        kills += 1
            assert time.monotonic() - began < 60, "a server says nothing for a minute"
        for server in servers:
            server.process.stdin.close()
            server.process.stdout.close()
            server.process.wait()
    return bridge, kills, flying_kills, pairs


def check(store, bridge, finish):
    db = sqlite3.connect(store)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for name, answered in bridge.answered.items():
        row = db.execute("SELECT row, rev FROM sessions WHERE name = ?", (name.encode(),)).fetchone()
        assert row and row[1] >= answered, f"{name}: {answered} answered, the store has {row}"
        kept = db.execute(
            "SELECT id, rev, said FROM answers WHERE place BETWEEN ? AND ? ORDER BY sequence",
            (row[0] * 16, row[0] * 16 + 15)).fetchall()
        assert [int(id[1:]) for id, _, _ in kept] == list(range(max(1, row[1] - 15), row[1] + 1)), f"{name}: {kept}"
        for id, rev, said in kept:
            number = int(id[1:])
            assert rev == number
            if number in bridge.said[name]:
                assert said == bridge.said[name][number], f"{name}, line {number}: the store has another answer"
    db.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--people", type=int, default=40)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    arguments.binary = os.path.abspath(arguments.binary)
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    print(f"seed {arguments.seed}", flush=True)
    with tempfile.TemporaryDirectory() as place:
        folder, store = os.path.join(place, "dialogs"), os.path.join(place, "store", "sessions.sqlite")
        os.mkdir(folder)
        dialogs(folder, os.path.join(root, "Dialogs"))
        bridge, kills, flying, pairs = play(arguments, store, folder, random.Random(arguments.seed))
        check(store, bridge, None)
    print(
        f"{kills} kills ({flying} with lines in flight, {pairs} times with two programs on one store): "
        f"{bridge.lines} lines answered, {bridge.replays} of them again, each turn is there exactly once")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as problem:
        sys.exit(f"failed: {problem}")
