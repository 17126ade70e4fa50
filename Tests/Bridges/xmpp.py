#!/usr/bin/python3
"""A bridge from XMPP to the coach: `xmpp.py JID [HOST PORT]`.

It asks for the password, or takes it from the variable PASSWORD. A person is a bare JID, whichever device they write
from. It needs slixmpp (Debian: python3-slixmpp).
"""
import asyncio, getpass, hashlib, itertools, json, os, sys
from asyncio.subprocess import PIPE

import slixmpp

SORRY = {"text": "Sorry, I could not take that in. Please write it again in a minute, or in fewer words."}
ENDS = {
    "connection_failed": "there is no connection",
    "failed_all_auth": "the server refuses the password",
    "ssl_invalid_chain": "the server's certificate is not trusted",
    "stream_error": "the server refuses",
    "disconnected": "the server closed the connection",
}


class Bridge(slixmpp.ClientXMPP):
    def __init__(self, coach, jid, host="", port=5222):
        super().__init__(jid, os.environ.get("PASSWORD") or getpass.getpass())
        self.coach, self.turn, self.numbers = coach, asyncio.Lock(), itertools.count()
        self.end = asyncio.get_running_loop().create_future()
        for event, why in ENDS.items():
            self.add_event_handler(event, lambda about, why=why: self.over(why))
        for handler in (self.connected, self.session_start, self.message):
            self.add_event_handler(handler.__name__, handler)
        self.default_domain, self.default_port = host, int(port)
        self.connect((host, int(port)) if host else None)

    def over(self, why):
        if not self.end.done():
            self.end.set_result(why)

    def connected(self, event):
        self.default_domain = self.boundjid.domain  # whom the certificate has to name, wherever the server is

    async def session_start(self, event):
        if "starttls" not in self.features:
            return self.over("the server does not encrypt")
        self.send_presence()
        await self.get_roster()

    async def message(self, message):
        if message["type"] in ("chat", "normal") and message["body"].strip():
            async with self.turn:  # the coach gives one line back for each line that it gets
                for answer in await self.ask(message["from"].bare, message["body"]):
                    message.reply(answer["text"]).send()

    async def ask(self, person, text):
        """What the coach says to a person's text."""
        session = hashlib.sha256(person.encode()).hexdigest()  # a JID may be too long for a session
        line = {"v": 1, "type": "text", "id": f"m{next(self.numbers)}", "session": session, "text": text}
        for pause in (0.5, 1, 2, 0):
            self.coach.stdin.write(json.dumps(line).encode() + b"\n")
            turn = json.loads(await self.coach.stdout.readline() or "{}")  # `main` is told of its end
            if not turn.get("error", {}).get("retryable"):
                break
            await asyncio.sleep(pause)
        return turn.get("messages", [SORRY])


async def main():
    options = sys.argv[1:] or sys.exit(__doc__)
    command = (os.environ.get("KNEECOACH", "kneecoach"), "serve", "--ephemeral")
    coach = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, limit=1 << 17)
    bridge = Bridge(coach, *options)
    watch = asyncio.create_task(coach.wait())
    watch.add_done_callback(lambda _: bridge.over("the coach has ended"))
    why = await bridge.end
    await bridge.disconnect()
    sys.exit(f"xmpp.py: {why}")


sys.tracebacklimit = 0  # whatever goes wrong ends the bridge with one line
asyncio.run(main())
