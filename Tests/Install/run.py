#!/usr/bin/env python3
"""Installs into folders and a package, moves the checkout away, and talks with what is there. `make test-install` runs
this, after everything was built; the last line is the sum."""

import json
import os
import pathlib
import re
import shutil
import sys
import tempfile

from installing import ROOT, Place, Terminal, run, run_all, test, tree

NOTHING = {}
TEXT = '{"v":1,"type":"text","id":"m1","session":"ann","text":"hi"}\n'
HELLO = '{"v":1,"type":"hello","id":"h1","protos":["coach/1"]}\n'


def talk(program, env=NOTHING):
    """A person says hi over the protocol; the ids of what the coach says."""
    lines = run(program, "serve", "--ephemeral", input=HELLO + TEXT, env=env).splitlines()
    ready, turn = [json.loads(line) for line in lines]
    assert ready["type"] == "ready" and ready["re"] == "h1", ready
    assert turn["type"] == "turn" and turn["re"] == "m1" and turn["session"] == "ann", turn
    return [message["id"] for message in turn["messages"]]


def assert_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^):]+)\)", page.read_text())
    assert links, page
    for link in links:
        assert (page.parent / link).exists(), link


# Installing: the copy of the checkout is still there.


@test("everything is installed, readable by all and writable by its owner only")
def _(place):
    place.make("install")
    found = tree(place.prefix)
    dialogs = {
        str(path.relative_to(ROOT)) for path in (ROOT / "Dialogs").rglob("*")
        if path.is_file() and not path.name.startswith(".") and not path.name.endswith("~")
    }
    assert "Dialogs/LANGUAGE.md" in dialogs and "Dialogs/dialog.schema.json" in dialogs
    expected = {"share/kneecoach/" + name for name in dialogs} | {
        "bin/kneecoach",
        "share/kneecoach/installed",
        "share/man/man1/kneecoach.1",
        "share/bash-completion/completions/kneecoach",
        "share/zsh/site-functions/_kneecoach",
        "share/fish/vendor_completions.d/kneecoach.fish",
    } | {
        "share/doc/kneecoach/" + name
        for name in [
            "README.md", "chat.svg", "LICENSE", "NOTICE", "PROTOCOL.md", "GRAMMAR.md", "coach-1.schema.json",
            "examples/irc.py", "examples/xmpp.py",
        ]
    }
    assert expected == {name for name, (_, content) in found.items() if content}
    for name, (mode, content) in found.items():
        runs = not content or name == "bin/kneecoach" or name.endswith(".py")
        assert mode == ("0o755" if runs else "0o644"), (name, mode)


@test("links of the installed README lead to files")
def _(place):
    assert_links_lead_somewhere(place.prefix / "share/doc/kneecoach/README.md")


@test("installing twice changes nothing")
def _(place):
    before = tree(place.prefix)
    place.make("install")
    assert tree(place.prefix) == before


@test("an installation that fails midway leaves the one before as it was, and nothing beside it")
def _(place):
    before = tree(place.prefix)
    changed = place.checkout / "Dialogs/words_body.yaml"
    kept = changed.read_bytes()
    changed.write_bytes(kept + b"# changed\n")
    # No file may be longer than some kilobytes, as on a disk that gets full.
    small = "trap '' XFSZ; ulimit -f 64; exec .ci/install"
    run(place.checkout / ".ci/stage", ".build/stage", cwd=place.checkout, env=dict(os.environ))
    for prefix in [place.prefix, place.folder / "empty"]:
        env = {"PATH": os.environ["PATH"], "PREFIX": str(prefix)}
        assert "File too large" in run("bash", "-c", small, cwd=place.checkout, env=env, status=1)
    changed.write_bytes(kept)
    assert tree(place.prefix) == before
    assert tree(place.folder / "empty") == {}


@test("what a later version no longer has goes away with it; uninstalling leaves what others put there, and no more")
def _(place):
    prefix = place.folder / "used prefix"
    others = ["bin/other", "share/man/man1/other.1", "share/kneecoach/Dialogs/mine.txt"]
    for name in others[:2]:
        (prefix / name).parent.mkdir(parents=True)
        (prefix / name).write_text("other\n")
    only_others = set(tree(prefix))
    dropped = place.checkout / "Dialogs/pictures of old/dropped.svg"
    dropped.parent.mkdir()
    dropped.write_text("<svg/>\n")
    place.make("install", prefix)
    assert (prefix / "share/kneecoach/Dialogs/pictures of old/dropped.svg").exists()
    shutil.rmtree(dropped.parent)
    place.make("install", prefix)
    assert not (prefix / "share/kneecoach/Dialogs/pictures of old").exists()
    (prefix / others[2]).write_text("other\n")
    place.make("uninstall", prefix)
    theirs = {"share/kneecoach", "share/kneecoach/Dialogs", others[2]}
    assert set(tree(prefix)) == only_others | theirs
    assert "is not installed" in place.make("uninstall", prefix, status=2)


@test("DESTDIR goes in front of the prefix")
def _(place):
    packed = place.folder / "packed"
    place.make("install", "/usr", destdir=packed)
    assert set(tree(packed / "usr")) == set(tree(place.prefix))


@test("a Debian package is made")
def _(place):
    place.make("deb")
    [place.deb] = place.checkout.glob(".build/*.deb")
    place.deb = pathlib.Path(shutil.copy(place.deb, place.folder))


# Talking: the copy of the checkout is somewhere else.


@test("the checkout's path is in no installed file")
def _(place):
    place.checkout.rename(place.folder / "moved away")
    for path in place.prefix.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for checkout in [ROOT, place.checkout]:
                assert os.fsencode(checkout) not in content, path


@test("no library of Swift is needed")
def _(place):
    assert "swift" not in run("ldd", place.program)


@test("the version and the help are shown")
def _(place):
    source = (ROOT / "Sources/kneecoach/Kneecoach.swift").read_text()
    place.version = re.search(r'version: "kneecoach ([^"]+)"', source)[1]
    assert run(place.program, "--version", env=NOTHING) == f"kneecoach {place.version}\n"
    assert "SUBCOMMANDS:" in run(place.program, "--help", env=NOTHING)


@test("it serves a bridge")
def _(place):
    assert talk(place.program)[0] == "intake.welcome.say"


@test("the dialogs are found by a program that a link leads to, and beside a bin that is a link")
def _(place):
    link = place.folder / "links" / "coach"
    link.parent.mkdir()
    link.symlink_to(place.program)
    talk(link)
    # bin is a link into another tree, share is not
    linked = place.folder / "linked prefix"
    shutil.copytree(place.prefix, linked)
    (linked / "bin").rename(place.folder / "elsewhere")
    (linked / "bin").symlink_to(place.folder / "elsewhere")
    talk(linked / "bin/kneecoach")
    talk("kneecoach", env={"PATH": str(linked / "bin")})


@test("it chats through a pipe")
def _(place):
    said = run(place.program, input="yes\ngoodbye\n", env=NOTHING)
    assert "I'm your knee coach" in said and "Is it okay to go on?" in said
    assert "Emergencies come first" in said.split("Is it okay to go on?")[1]


@test("it chats on a terminal")
def _(place):
    terminal = Terminal(place.program)
    terminal.wait_for("Is it okay to go on?")
    terminal.type("yes\r")
    terminal.wait_for("Emergencies come first")
    terminal.type("goodbye\r")
    status, last = terminal.finish()
    assert status == 0, last


@test("it finds no fault with its own dialogs")
def _(place):
    assert ": 0 errors, " in run(place.program, "check", env=NOTHING)


@test("it opens nothing but its own files and the system's, writes none, and asks nothing of the network")
def _(place):
    trace = place.folder / "trace"
    for arguments, input in [(["serve", "--ephemeral"], HELLO + TEXT), (["chat"], "yes\n"), (["check"], "")]:
        run("strace", "-f", "-s", "4096", "-e", "trace=%file,%network", "-o", trace, place.program, *arguments,
            input=input, env=NOTHING)
        calls = trace.read_text()
        assert str(place.prefix / "share/kneecoach/Dialogs/intake.yaml") in calls
        assert not re.search(r"AF_INET|O_WRONLY|O_RDWR|O_CREAT", calls)
        for folder in [ROOT, place.checkout, place.folder / "moved away"]:
            assert f'"{folder}/' not in calls and f'"{folder}"' not in calls, folder


@test("the manual page is whole and fits 80 columns")
def _(place):
    page = place.prefix / "share/man/man1/kneecoach.1"
    assert run("groff", "-mandoc", "-Tutf8", "-ww", "-z", page) == ""
    shown = run(
        "man", "--warnings", "-l", page,
        env={"PATH": os.environ["PATH"], "MANWIDTH": "80", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"})
    assert max(map(len, shown.splitlines())) <= 80
    for heading in ["NAME", "SYNOPSIS", "DESCRIPTION", "ENVIRONMENT", "FILES", "EXIT STATUS"]:
        assert re.search(f"^{heading}$", shown, re.M), heading
    for command in ["chat", "serve", "test", "show", "check", "understand"]:
        assert re.search(f"^     {command}\\b", shown, re.M), command
    assert f"kneecoach {place.version}" in shown.splitlines()[-1]


@test("shells can read the completions, and bash completes a command")
def _(place):
    share = place.prefix / "share"
    bash = share / "bash-completion/completions/kneecoach"
    run("bash", "-n", bash)
    run("zsh", "-n", share / "zsh/site-functions/_kneecoach")
    if shutil.which("fish"):
        run("fish", "--no-execute", share / "fish/vendor_completions.d/kneecoach.fish")
    completed = run("bash", "-c", 'source "$0"; COMP_WORDS=(kneecoach ser) COMP_CWORD=1 COMP_LINE="kneecoach ser"'
                    ' COMP_POINT=13; _kneecoach kneecoach ser kneecoach; echo "${COMPREPLY[@]}"', bash)
    assert completed.split() == ["serve"], completed


# The package.


@test("the package says what it needs, and all in it is root's")
def _(place):
    fields = run("dpkg-deb", "--info", place.deb)
    for name, value in [("Package", "kneecoach"), ("Version", re.escape(place.version)), ("Installed-Size", r"\d+")]:
        assert re.search(f"^ {name}: {value}$", fields, re.M), name
    depends = re.search("^ Depends: (.*)$", fields, re.M)[1]
    needed = {"libc6", "libgcc-s1", "libreadline8", "libsqlite3-0", "libstdc++6"}
    assert {entry.split()[0] for entry in depends.split(", ")} == needed
    for line in run("dpkg-deb", "--contents", place.deb).splitlines():
        assert re.match(r"(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) root/root ", line), line


@test("lintian has nothing to say about the package")
def _(place):
    said = run("lintian", "--fail-on", "error,warning", place.deb, env={"PATH": os.environ["PATH"]})
    assert not re.search("^[EW]: ", said, re.M), said


@test("the package can be installed, talks, and can be removed")
def _(place):
    system = place.folder / "system"
    for name in ["updates", "info"]:
        (system / "var/lib/dpkg" / name).mkdir(parents=True)
    (system / "var/lib/dpkg/status").touch()
    (system / "var/lib/dpkg/available").touch()
    # The system is one of its own; only root may give files to root there.
    dpkg = ["dpkg", f"--root={system}", "--force-depends", "--log=/dev/null"]
    is_root = os.geteuid() == 0
    run(*dpkg, "--install", place.deb) if is_root else run("dpkg-deb", "--extract", place.deb, system)
    talk(system / "usr/bin/kneecoach")
    assert_links_lead_somewhere(system / "usr/share/doc/kneecoach/README.md")
    copyright = (system / "usr/share/doc/kneecoach/copyright").read_text()
    assert "License: Expat" in copyright and "License: GPL-3+" in copyright
    for name in ["man/man1/kneecoach.1.gz", "doc/kneecoach/changelog.gz"]:
        run("gzip", "-t", system / "usr/share" / name)
    if is_root:
        run("md5sum", "--quiet", "-c", system / "var/lib/dpkg/info/kneecoach.md5sums", cwd=system)
        run(*dpkg, "--remove", "kneecoach")
        assert not (system / "usr").exists()


with tempfile.TemporaryDirectory(prefix="knee coach ") as folder:
    sys.exit(0 if run_all(Place(folder)) else 1)
