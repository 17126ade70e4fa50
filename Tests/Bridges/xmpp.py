#!/usr/bin/python3
"""A bridge from XMPP to the coach: `xmpp.py JID [HOST PORT]`.

It asks for the password, or takes it from the variable PASSWORD. A person is a bare JID, whichever of their devices they
write from. It needs slixmpp (Debian: python3-slixmpp).
"""
import argparse
import asyncio
import getpass
import os
import sys

import slixmpp

from coach import Coach, Ended, first_end


class Bridge(slixmpp.ClientXMPP):
    def __init__(self, coach, options):
        super().__init__(options.jid, os.environ.get("PASSWORD") or getpass.getpass())
        self.coach = coach
        self.ca_certs = options.ca
        self.default_domain, self.default_port = options.host, options.port
        self.end = asyncio.get_running_loop().create_future()
        self.add_event_handler("connected", self.connected)
        self.add_event_handler("session_start", self.here)
        self.add_event_handler("message", self.answer)
        for event, why in {
            "connection_failed": "there is no connection",
            "failed_all_auth": "the server refuses the password",
            "ssl_invalid_chain": "the server's certificate is not trusted",
            "stream_error": "the server refuses",
            "disconnected": "the server closed the connection",
        }.items():
            self.add_event_handler(event, lambda about, why=why: self.over(why))

    def over(self, why):
        if not self.end.done():
            self.end.set_exception(Ended(why))

    def connected(self, event):
        self.default_domain = self.boundjid.domain  # whom the certificate has to name, wherever the server is

    async def here(self, event):
        if "starttls" not in self.features:
            return self.over("the server does not encrypt")
        self.send_presence()
        await self.get_roster()

    async def answer(self, message):
        if message["type"] not in ("chat", "normal") or not message["body"].strip():
            return  # an error or a room; or a sign of typing
        try:
            session = f"xmpp:{message['from'].bare}"
            for answer in await self.coach.messages(session, message["body"]):
                message.reply(answer["text"]).send()
        except Ended as error:
            self.over(str(error))


async def main():
    parser = argparse.ArgumentParser(description="Lets people on XMPP talk with the knee coach.")
    parser.add_argument("jid")
    parser.add_argument("host", nargs="?", default="", help="where the server is, if its domain does not tell")
    parser.add_argument("port", nargs="?", type=int, default=5222)
    parser.add_argument("--ca", help="a file of certificates to trust, instead of the system's")
    options = parser.parse_args()
    try:
        coach = await Coach.start({"choices_max": 0})
    except (Ended, OSError) as error:
        sys.exit(f"xmpp.py: {error}")
    bridge = Bridge(coach, options)
    bridge.connect((options.host, options.port) if options.host else None)
    why = await first_end(bridge.end, coach.gone())
    await bridge.disconnect()
    sys.exit(f"xmpp.py: {why}")


if __name__ == "__main__":
    asyncio.run(main())
