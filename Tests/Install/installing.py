"""What the tests of the installation have in common: a copy of the checkout that can be moved away, commands with a
deadline and an environment of their own, and a list of tests to run."""

import hashlib
import os
import pathlib
import select
import shutil
import subprocess
import time
import traceback

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEADLINE = 120

tests = []


def test(name):
    """Adds a function to the tests; its name is a sentence."""

    def add(function):
        tests.append((name, function))
        return function

    return add


def run_all(place):
    failed = 0
    for name, function in tests:
        try:
            function(place)
            print(f"passed: {name}", flush=True)
        except Exception:
            failed += 1
            traceback.print_exc()
            print(f"FAILED: {name}", flush=True)
    print(f"{len(tests) - failed} passed, {failed} failed")
    return failed == 0


def run(*command, input="", env=None, cwd="/", status=0):
    """Both outputs together; an exit status other than the one expected is a failure that shows them."""
    done = subprocess.run(
        [str(part) for part in command], input=input, env=env, cwd=cwd, timeout=DEADLINE, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert done.returncode == status, f"{command} ended with {done.returncode}:\n{done.stdout}"
    return done.stdout


def tree(folder):
    """Every file and folder below, with its mode, and a digest of what is in it."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        found[str(path.relative_to(folder))] = (oct(path.stat().st_mode & 0o7777), content)
    return found


class Place:
    """A folder with spaces in its name; in it a copy of the checkout, with what was built but nothing to build with."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.checkout = self.folder / "the checkout"
        self.prefix = self.folder / "the prefix"
        self.program = self.prefix / "bin/kneecoach"
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True, text=True,
            stdout=subprocess.PIPE).stdout
        for name in listed.split("\0") + [".build/release/kneecoach", ".build/kneecoach.1"]:
            if name and (ROOT / name).exists():
                (self.checkout / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, self.checkout / name)

    def make(self, target, prefix=None, destdir="", status=0):
        """A target of the copy's Makefile; what it needs is built and there."""
        return run(
            "make", "--no-print-directory", "-o", "manual", "-o", "deps-deb", target, f"PREFIX={prefix or self.prefix}",
            f"DESTDIR={destdir}", cwd=self.checkout, env={"PATH": os.environ["PATH"]}, status=status)


class Terminal:
    """A program on a pseudo-terminal, with nothing in its environment but the kind of the terminal."""

    def __init__(self, *command):
        self.screen = ""
        ours, theirs = os.openpty()
        self.fd = ours
        self.process = subprocess.Popen(
            [str(part) for part in command], stdin=theirs, stdout=theirs, stderr=theirs, cwd="/",
            env={"TERM": "xterm"}, start_new_session=True)
        os.close(theirs)

    def type(self, keys):
        os.write(self.fd, keys.encode())

    def wait_for(self, text):
        """Reads on until the text is there; the screen up to it is forgotten."""
        end = time.monotonic() + DEADLINE
        while text not in self.screen:
            left = end - time.monotonic()
            assert left > 0 and select.select([self.fd], [], [], left)[0], f"no {text!r} in {self.screen!r}"
            self.screen += os.read(self.fd, 65536).decode(errors="replace")
        self.screen = self.screen.split(text, 1)[1]

    def finish(self):
        """The exit status, and what was written last."""
        try:
            while chunk := os.read(self.fd, 65536):
                self.screen += chunk.decode(errors="replace")
        except OSError:
            pass  # Linux's way to say that the other end is closed
        os.close(self.fd)
        return self.process.wait(timeout=DEADLINE), self.screen
