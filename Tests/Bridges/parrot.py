#!/usr/bin/env python3
"""A coach for tests of bridges: it says which session wrote what, and has bad days on request.

"busy N" is refused N times, and then answered if the same line comes again; "bad" is refused; "long" gets a long text,
"emergency" such a card.
"""
import json
import sys

LONG = "".join(f"word{n} " for n in range(99)) + "é" + "🦵" * 200 + " " + "x" * 700 + "\nlast line\n1. one\n2. two"


def said(session, number, text, tries=1):
    """The answer to a session's text that is its line of this number."""
    return f"{session}, line {number}, try {tries}: {text}"


def main():
    tries, lines = {}, {}
    for raw in sys.stdin:
        line = json.loads(raw)
        text, re, session = line["text"], line["id"], line["session"]
        tries[re] = tries.get(re, 0) + 1
        lines[session] = lines.get(session, 0) + (tries[re] == 1)
        answer = {"v": 1, "type": "turn", "re": re, "session": session}
        if text == "bad" or text.startswith("busy") and tries[re] <= int(text.split()[1]):
            answer |= {"type": "error", "error": {"code": "any", "message": "no", "retryable": text != "bad"}}
        elif text == "emergency":
            answer["messages"] = [{"id": "a.b.say", "type": "say", "text": "This comes first"}]
            answer["messages"] += [{"id": "a.b.card", "type": "card", "card": "emergency", "text": "Call now"}]
        else:
            told = LONG if text == "long" else said(session, lines[session], text, tries[re])
            answer["messages"] = [{"id": "a.b.say", "type": "say", "text": told}]
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
