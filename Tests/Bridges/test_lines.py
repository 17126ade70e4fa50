"""Programs that need no bridge but a pipe, and the bridge of the README, all pasted from there."""
import json
import subprocess
import sys
import threading
import unittest

import readme
from daemons import DEADLINE, Place, children, free_port, program, wait
from websocket import WebSocket


def text(id, session, text):
    return json.dumps({"v": 1, "type": "text", "id": id, "session": session, "text": text})


def ids(turn):
    return [message["id"] for message in turn["messages"]]


class Lines(unittest.TestCase):
    def setUp(self):
        self.place = self.enterContext(Place())

    def test_readme(self):
        """README: the bridge there, pasted, keeps two people apart"""
        bridge = self.place.file("bridge.py", readme.block("python"))
        said = "ann: hi\nbob: hi\nann: yes\nbob: no\nann: none of these\nann: " + "x" * 9000 + "\nann: é 🦵 knee\n"
        done = subprocess.run([sys.executable, bridge], input=said, capture_output=True, text=True, timeout=DEADLINE)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        ann = [line for line in done.stdout.splitlines() if line.startswith("ann: ")]
        bob = [line for line in done.stdout.splitlines() if line.startswith("bob: ")]
        self.assertEqual(ann[:3], [line.replace("bob: ", "ann: ") for line in bob[:3]])
        self.assertEqual(ann[3], "ann: Emergencies come first, since they can't wait for a chat.")
        self.assertEqual(bob[3], "bob: That is fine, and nothing more is asked.")
        self.assertIn("ann: Now your story. What is going on with your knee, in your own words?", ann)
        self.assertIn("ann: Sorry, I could not read that.", ann)
        self.assertIn("ann: Thank you. In your words: é 🦵 knee", ann)
        self.assertFalse(any("story" in line for line in bob), bob)

    def test_readme_json(self):
        """README: the first line to try gives the answer that is shown"""
        line = readme.command("printf").replace(".build/release/kneecoach", "kneecoach")
        done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, timeout=DEADLINE)
        self.assertEqual(json.loads(done.stdout), json.loads(readme.block("json")))

    def test_mqtt(self):
        """MQTT: the pipe between two topics answers two people, each with what follows from their words"""
        port = self.place.mosquitto()
        for client in ("mosquitto_sub", "mosquitto_pub"):  # where the clients look for options that are always meant
            self.place.file(f"config/{client}", f"-h 127.0.0.1\n-p {port}\n")
        env = {"XDG_CONFIG_HOME": str(self.place.folder / "config")}
        self.place.start("sh", "-c", readme.command("mosquitto_sub"), name="pipe", env=env)
        listener = self.place.start(program("mosquitto_sub"), "-t", "coach/out", stdout=subprocess.PIPE, env=env)
        writer = self.place.start(program("mosquitto_pub"), "-t", "coach/in", "-l", stdin=subprocess.PIPE, env=env)
        answers = {}

        def listen():
            for line in listener.stdout:
                answer = json.loads(line)
                answers[answer["re"]] = answer

        threading.Thread(target=listen, daemon=True).start()

        def say(line):
            writer.stdin.write(line.encode() + b"\n")
            writer.stdin.flush()

        def there():
            say('{"v":1,"type":"event","id":"ping","event":"ping"}')
            return "ping" in answers

        wait("an answer to a ping", there)
        for step, (ann, bob) in enumerate([("hi", "hi"), ("yes", "no"), ("none of these", "yes")]):
            say(text(f"a{step}", "mqtt:ann", ann))
            say(text(f"b{step}", "mqtt:bob", bob))
        wait(lambda: f"all answers, got {list(answers)}", lambda: {"a2", "b2"} <= set(answers))
        self.assertEqual(answers["a0"]["session"], "mqtt:ann")
        self.assertEqual(ids(answers["a0"]), ids(answers["b0"]))
        self.assertEqual(ids(answers["a1"]), ["intake.first.say", "screens.emergency.ask"])
        self.assertEqual(ids(answers["b1"])[0], "intake.no_consent.say")
        self.assertEqual(ids(answers["a2"]), ["intake.story.ask"])
        self.assertEqual(ids(answers["b2"])[0], "again.consent.say")

    def test_websocketd(self):
        """websocketd: each connection has a coach of its own, which ends with it"""
        port, line = free_port(), readme.command("websocketd")
        self.assertIn("--port=8080", line)
        command = f"exec {line.replace('--port=8080', f'--port={port}')}"
        server = self.place.server(port, "sh", "-c", command, name="websocketd")
        ann, bob = WebSocket(port, DEADLINE), WebSocket(port, DEADLINE)
        self.addCleanup(ann.close)
        self.addCleanup(bob.close)
        wait("two coaches", lambda: len(children(server)) == 2)
        for number, (one, other) in enumerate([("hi", "hi"), ("yes", "no")]):
            ann.send(text(f"m{number}", "web:me", one))
            bob.send(text(f"m{number}", "web:me", other))
            told, said = json.loads(ann.receive()), json.loads(bob.receive())
        self.assertEqual(ids(told), ["intake.first.say", "screens.emergency.ask"])
        self.assertEqual(ids(said)[0], "intake.no_consent.say")
        ann.send("x" * 1000)
        self.assertEqual(json.loads(ann.receive())["error"]["code"], "bad_json")
        ann.close()
        wait("the end of one coach", lambda: len(children(server)) == 1)
        bob.send(text("m9", "web:me", "yes"))
        self.assertEqual(ids(json.loads(bob.receive()))[0], "again.consent.say")
