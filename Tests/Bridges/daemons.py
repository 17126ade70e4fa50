"""Chat servers for the tests: each on a free port of 127.0.0.1, with all that it writes in a folder that goes away.

`Place` starts programs in process groups of their own and ends the groups, in whatever way a test ends.
"""
import atexit
import contextlib
import os
import pathlib
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time

DEADLINE = 15  # seconds for anything that is waited for
HERE = pathlib.Path(__file__).resolve().parent


def program(name):
    """The path of a program. Debian keeps servers where only root's PATH looks."""
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if not found:
        raise AssertionError(f"{name} is not installed: make deps-bridges")
    return found


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def wait(what, condition, seconds=DEADLINE):
    """The first true value of a condition; a failure that says what was waited for when it stays false."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s for {what() if callable(what) else what}")
        time.sleep(0.02)
    return value


def children(process):
    """The process ids of what a process has started."""
    threads = pathlib.Path(f"/proc/{process.pid}/task").glob("*/children")
    return [int(pid) for thread in threads for pid in thread.read_text().split()]


class Place(contextlib.ExitStack):
    """A temporary folder and the programs that a test runs in it."""

    def __enter__(self):
        super().__enter__()
        atexit.register(self.close)  # a test that is interrupted does not clean up
        self.processes = {}
        self.folder = pathlib.Path(self.enter_context(tempfile.TemporaryDirectory(prefix="bridges-")))
        return self

    def file(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def start(self, *command, name=None, env=None, **options):
        """Starts a program in a group of its own. What it writes to standard error is in NAME.log."""
        name = name or pathlib.Path(command[0]).name
        log = self.enter_context(open(self.folder / f"{name}.log", "w+"))
        options = {"stdin": subprocess.DEVNULL, "stdout": log} | options
        process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", *map(str, command)],  # so that it ends even with tests that are killed
            stderr=log,
            cwd=self.folder,
            start_new_session=True,
            env=os.environ | (env or {}),
            **options,
        )
        self.callback(self.end, process)
        self.processes[name] = process
        process.log = pathlib.Path(log.name)
        return process

    def server(self, port, *command, **options):
        """Starts a program that listens on a port, and waits until it does."""
        process = self.start(*command, **options)

        def ready():
            if process.poll() is not None:
                raise AssertionError(f"{command[0]} has ended: {process.log.read_text()}")
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                return True

        wait(f"{command[0]} on port {port}", ready)
        return process

    @staticmethod
    def end(process):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()

    def ngircd(self):
        port = free_port()
        conf = self.file("ngircd.conf", f"""[Global]
Name = irc.test
Info = for tests
Listen = 127.0.0.1
Ports = {port}
[Limits]
MaxConnectionsIP = 0
MaxNickLength = 16
PingTimeout = 5
PongTimeout = 5
[Options]
DNS = no
Ident = no
PAM = no
""")
        self.server(port, program("ngircd"), "--nodaemon", "--config", conf)
        return port

    def prosody(self, *people):
        """The port of a server for the domain localhost with these people, and the certificate to trust."""
        port = free_port()
        subprocess.run(
            [program("openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
             "-keyout", self.folder / "localhost.key", "-out", self.folder / "localhost.crt"],
            check=True, capture_output=True, timeout=DEADLINE,
        )
        for name in people:
            self.file(f"data/localhost/accounts/{name}.dat", 'return { ["password"] = "secret"; };\n')
        conf = self.file("prosody.cfg.lua", f"""
run_as_root = true
certificates = "{self.folder}"
data_path = "{self.folder}/data"
log = {{ info = "*console" }}
interfaces = {{ "127.0.0.1" }}
c2s_ports = {{ {port} }}
s2s_ports = {{ }}
c2s_require_encryption = true
authentication = "internal_plain"
modules_enabled = {{ "roster", "saslauth", "tls", "disco", "posix", "ping" }}
modules_disabled = {{ "s2s" }}
ssl = {{ key = "{self.folder}/localhost.key", certificate = "{self.folder}/localhost.crt" }}
VirtualHost "localhost"
""")
        self.server(port, program("prosody"), "-F", "--config", conf)
        return port, self.folder / "localhost.crt"

    def mosquitto(self):
        port, user = free_port(), pwd.getpwuid(os.getuid()).pw_name
        conf = self.file("mosquitto.conf", f"listener {port} 127.0.0.1\nallow_anonymous true\nuser {user}\n")
        self.server(port, program("mosquitto"), "-c", conf)
        return port
