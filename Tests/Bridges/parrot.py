"""A coach for tests of bridges: it says which session wrote what, and has bad days on request.

"busy N" is refused N times, and then answered if the same line comes again; "bad" is refused; "long" gets a long text.
"""
import json
import sys

LONG = "".join(f"word{n} " for n in range(99)) + "é" + "🦵" * 200 + " " + "x" * 700 + "\nlast line"


def main():
    tries = {}
    for raw in sys.stdin:
        line = json.loads(raw)
        text, re = line.get("text", ""), line["id"]
        tries[re] = tries.get(re, 0) + 1
        refusal = {"v": 1, "type": "error", "re": re, "session": line.get("session")}
        if line["type"] == "hello":
            answer = {"v": 1, "type": "ready", "re": re}
        elif text == "bad":
            answer = refusal | {"error": {"code": "bad_field", "message": "no", "retryable": False}}
        elif text.startswith("busy") and tries[re] <= int(text.split()[1]):
            answer = refusal | {"error": {"code": "store_unavailable", "message": "no", "retryable": True}}
        else:
            said = LONG if text == "long" else f"{line['session']} try {tries[re]}: {text}"
            answer = {"v": 1, "type": "turn", "re": re, "messages": [{"id": "a.b.say", "type": "say", "text": said}]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
