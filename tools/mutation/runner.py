"""
Runs of pytest in forks of one process that has loaded what all tests need: an interpreter starts slowly.
"""

from __future__ import annotations

import faulthandler
import importlib
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, Final, NamedTuple

# A run that computes for so long has no end, one that takes so long waits in vain. A slow machine is neither.
_CPU_SECONDS: Final = 90
_SECONDS: Final = 300
_LOADED: Final = (
    "pytest hypothesis httpx httpcore httpx2 httpcore2 anyio yaml jinja2 jsonschema attrs openapi_core "
    "starlette uvicorn openapi_spec_validator openapi_python_client xdist.scheduler"
).split()


#: Without plugins that take longer to load than the tests to run; and what is loaded is not rewritten any more.
_OPTIONS: Final = [
    "-qx",
    "-Wignore::pytest.PytestAssertRewriteWarning",
    *(f"-pno:{name}" for name in ("xdist", "hypothesispytest", "anyio")),
]


class Done(NamedTuple):
    """The end of a run."""

    status: int
    """The exit status; negative if a signal ended the run."""
    output: str


class Runner:
    """A process in a copy of the project that runs pytest each time it is asked to."""

    def __init__(self, root: Path) -> None:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": "generated"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tools.mutation.runner"],
            cwd=root,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, arguments: list[str]) -> Done:
        """Run pytest once."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(arguments) + "\n")
        self._process.stdin.flush()
        return Done(*json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        """End the process."""
        with self._process as process:
            process.kill()


def main() -> None:
    """Run pytest with the arguments of each line, and answer with a line."""
    for name in _LOADED:
        importlib.import_module(name)
    for line in sys.stdin:
        print(json.dumps(_forked(json.loads(line))), flush=True)


def _forked(arguments: list[str]) -> Done:
    with tempfile.TemporaryFile("w+", errors="replace") as log:
        child = os.fork()
        if child == 0:
            _run(arguments, log)
        status = _status_of(child)
        log.seek(0)
        return Done(status, log.read())


def _run(arguments: list[str], log: IO[str]) -> None:
    """Run pytest in this process, and end it."""
    os.setpgid(0, 0)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(log.fileno(), 1)
    os.dup2(log.fileno(), 2)
    # The log says where a run was that had to be ended.
    faulthandler.register(signal.SIGXCPU, file=log, chain=True)
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, resource.RLIM_INFINITY))
    faulthandler.dump_traceback_later(_SECONDS - 5, file=log)
    import pytest

    status = int(pytest.main([*_OPTIONS, *arguments]))
    sys.stdout.flush()
    os._exit(status)


def _status_of(child: int) -> int:
    """Wait for a child, and end it with all that it started if it waits for too long."""
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -signal.SIGKILL


if __name__ == "__main__":
    main()
