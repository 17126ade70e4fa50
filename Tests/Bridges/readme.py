"""The commands and the bridge of README.md, so that what is tested is what people paste."""
import re

from daemons import HERE

FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def section():
    text = (HERE.parent.parent / "README.md").read_text()
    return re.search(r"^## If you build a bridge.*?(?=^## )", text, re.MULTILINE | re.DOTALL)[0]


def block(language):
    """The text of the section's one fenced block in a language."""
    (found,) = [body for kind, body in FENCE.findall(section()) if kind == language]
    return found


def command(word):
    """The one line of a shell block that begins with a word."""
    lines = [line for kind, body in FENCE.findall(section()) if kind == "sh" for line in body.splitlines()]
    (found,) = [line for line in lines if line.startswith(word)]
    return found
