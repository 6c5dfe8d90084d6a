"""
The command of the sandbox says where it listens, serves loopback only and ends when told.
"""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys

import pytest

from affinda_resumes.sandbox.server import listen
from tests.sandbox.calling import ROOT, ask
from tools.sandbox.server import sandbox_process

ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT / "generated")}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    command = [sys.executable, "-m", "tools.sandbox", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_process_says_where_it_is_and_stops_when_told(number: signal.Signals) -> None:
    """stdout has the one line with the URL, stderr the log; a signal ends it with status 0."""
    command = [sys.executable, "-m", "tools.sandbox", "--port", "0"]
    pipe = subprocess.PIPE
    buffered = {name: value for name, value in ENVIRONMENT.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(
        command, stdout=pipe, stderr=pipe, text=True, env=buffered, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        ready, _, _ = select.select([process.stdout], [], [], 300)
        line = process.stdout.readline() if ready else ""
        status = ask(line.removeprefix("sandbox: ").strip(), Authorization="Bearer s3cret").status
        process.send_signal(number)
        rest, log = process.communicate(timeout=300)

    assert line.startswith("sandbox: http://127.0.0.1:")
    assert (200, "", 0) == (status, rest, process.returncode)
    assert 'PATCH /v2/resumes/aBcD1234 HTTP/1.1" 200' in log
    assert "Traceback" not in log
    assert "s3cret" not in log


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "example.com", ""])
def test_only_loopback_is_served(host: str) -> None:
    """An address that other machines could reach is refused, by the command and by the function."""
    finished = run("--host", host)

    assert (2, "") == (finished.returncode, finished.stdout)
    assert "is not a loopback address" in finished.stderr
    with pytest.raises(ValueError):
        listen(host)


def test_small_answers_are_sent_at_once() -> None:
    """The socket names its protocol: only then does asyncio set TCP_NODELAY on its connections."""
    with listen() as listener:
        assert socket.IPPROTO_TCP == listener.proto


def test_port_that_is_taken_is_a_message() -> None:
    """A port that can't be had ends the command with status 1 and one line."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        finished = run("--port", str(taken.getsockname()[1]))

    assert 1 == finished.returncode
    assert "Address already in use" in finished.stderr
    assert 1 == len(finished.stderr.splitlines())


@pytest.mark.parametrize("port", ["-1", "65536", "http"])
def test_port_is_checked(port: str) -> None:
    """A value that is no port is a usage error."""
    finished = run(f"--port={port}")

    assert 2 == finished.returncode
    assert "is not a number from 0 to 65535" in finished.stderr


def test_help_says_what_is_assumed() -> None:
    """The help says that the merge rule is an assumption, and how failures are asked for."""
    finished = run("--help")

    assert 0 == finished.returncode
    assert "is our assumption" in " ".join(finished.stdout.split()).replace("*", "")
    assert "Prefer: code=429" in finished.stdout


def test_process_is_ended_on_failure() -> None:
    """Whatever ends the block ends the process: its port is closed afterwards."""
    urls: list[str] = []

    def use() -> None:
        with sandbox_process("--quiet") as url:
            urls.append(url)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        use()
    with pytest.raises(ConnectionRefusedError):
        ask(urls[0])


def test_process_that_does_not_start_says_why() -> None:
    """A process that ends before it is ready is an error with what it said."""
    with pytest.raises(RuntimeError, match="is not a number"), sandbox_process("--port", "x"):
        pass
