#!/usr/bin/env python3
"""Runs the tests of the bridges: `run.py [PROGRAM] [NAME...]`, a line a test, and the sum in the last line.

PROGRAM is the kneecoach to test, .build/release/kneecoach if there is none. With names, only tests of these names run.
"""
import importlib.util
import logging
import os
import pathlib
import shutil
import signal
import sys
import tempfile
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
DEBIAN = "/usr/bin/python3"  # Debian's slixmpp is there, whichever Python the PATH has
LONGEST = 240  # seconds for all tests


class Lines(unittest.TestResult):
    """Prints a line for each test when it ends."""

    passed = 0

    def startTest(self, test):
        super().startTest(test)
        self.began = time.monotonic()

    def tell(self, word, test):
        print(f"{word}  {test.shortDescription() or test} ({time.monotonic() - self.began:.1f} s)", flush=True)

    def addSuccess(self, test):
        self.passed += 1
        self.tell("passed", test)

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self.tell("FAILED", test)
        print(self.failures[-1][1], flush=True)

    def addError(self, test, error):
        super().addError(test, error)
        self.tell("FAILED", test)
        print(self.errors[-1][1], flush=True)


def stop(number, frame):
    raise KeyboardInterrupt(f"not done in {LONGEST} s" if number == signal.SIGALRM else f"stopped by signal {number}")


def main():
    if not importlib.util.find_spec("slixmpp") and os.path.exists(DEBIAN) and not os.environ.get("BRIDGES_PYTHON"):
        os.execve(DEBIAN, [DEBIAN, *sys.argv], os.environ | {"BRIDGES_PYTHON": DEBIAN})
    chosen, *names = sys.argv[1:] or [HERE.parent.parent / ".build/release/kneecoach"]
    kneecoach = shutil.which(chosen)
    if not kneecoach:
        sys.exit(f"run.py: there is no program {chosen}")
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGALRM):
        signal.signal(number, stop)  # as an exception, so that all that was started is ended
    signal.alarm(LONGEST)
    logging.disable()  # a library's remarks on its own speed and lost connections
    with tempfile.TemporaryDirectory(prefix="bridges-") as folder:
        # The commands of the README look for `kneecoach` on the PATH.
        script = pathlib.Path(folder) / "kneecoach"
        script.write_text(f'#!/bin/sh\nexec "{os.path.abspath(kneecoach)}" "$@"\n')
        script.chmod(0o755)
        os.environ["PATH"] = f"{folder}:{os.environ['PATH']}"
        os.environ.pop("KNEECOACH", None)
        loader = unittest.TestLoader()
        loader.testNamePatterns = [f"*{name}*" for name in names] or None
        result = Lines()
        failed = 0
        try:
            loader.discover(str(HERE)).run(result)
        except KeyboardInterrupt as why:
            failed = 1
            print(f"FAILED  {why or 'stopped'}")
    failed += len(result.failures) + len(result.errors) + len(result.skipped)
    print(f"{result.passed} passed, {failed} failed")
    sys.exit(failed > 0 or result.passed == 0)


if __name__ == "__main__":
    main()
