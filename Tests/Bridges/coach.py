"""The coach as a bridge sees it: a program that gives one line back for each line that it gets.

The program is `kneecoach` on the PATH, or the one that the variable KNEECOACH names.
"""
import asyncio
import json
import os
import signal
import uuid

UNREAD = "Sorry, I could not read that. Please write it again in fewer words."
LATER = "Sorry, I could not take that in just now. Please write it again in a minute."
RETRY_AFTER = (0.5, 1, 2)  # seconds
PATIENCE = 30  # seconds for one answer; a coach that takes longer counts as gone


class Ended(Exception):
    """The coach or the chat system is gone, and the conversations with it: a bridge says so and ends."""


class Coach:
    """One running coach for all the people of a bridge."""

    @classmethod
    async def start(cls, caps):
        """A coach that has answered `hello`. `caps` say what the chat system can draw."""
        coach = cls()
        coach.run = uuid.uuid4().hex  # so that no line has the id of a line of another run
        coach.count = 0
        coach.lock = asyncio.Lock()
        command = (os.environ.get("KNEECOACH", "kneecoach"), "serve", "--ephemeral")
        pipe = asyncio.subprocess.PIPE
        coach.process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, limit=1 << 17)
        answer = await coach.ask({"v": 1, "type": "hello", "id": coach.run, "protos": ["coach/1"], "caps": caps})
        if answer["type"] != "ready":
            raise Ended(f"the coach refuses: {answer['error']['message']}")
        return coach

    async def ask(self, line):
        """Writes a line and reads its answer."""
        try:
            self.process.stdin.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
            await self.process.stdin.drain()
            answer = await asyncio.wait_for(self.process.stdout.readline(), PATIENCE)
        except (ConnectionError, asyncio.TimeoutError):
            answer = b""
        if not answer.endswith(b"\n"):
            raise Ended("the coach has ended")
        return json.loads(answer)

    async def messages(self, session, text):
        """The coach's answer to what a person wrote. People are answered in the order in which they wrote."""
        async with self.lock:
            self.count += 1
            line = {"v": 1, "type": "text", "id": f"{self.run}-{self.count}", "session": session, "text": text}
            answer = await self.ask(line)
            for seconds in RETRY_AFTER:
                if not answer.get("error", {}).get("retryable"):
                    break
                await asyncio.sleep(seconds)
                answer = await self.ask(line)
        if answer["type"] == "error":
            return [{"type": "say", "text": LATER if answer["error"]["retryable"] else UNREAD}]
        return answer["messages"]

    async def gone(self):
        """Waits for the end of the coach, which never ends while a bridge holds its input."""
        await self.process.wait()
        raise Ended("the coach has ended")


async def first_end(*jobs):
    """Runs jobs which only an error ends, until the first of them does or somebody stops the bridge; says why."""
    stopped = asyncio.get_running_loop().create_future()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, lambda: stopped.done() or stopped.set_result("stopped"))
    ends, rest = await asyncio.wait([stopped, *map(asyncio.ensure_future, jobs)], return_when=asyncio.FIRST_COMPLETED)
    for job in rest:
        job.cancel()
    return [str(end.exception() or end.result()) for end in ends][0]
