"""
Sandboxes of the contract of this repository: in this process, or as a process of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from urllib.parse import quote

from affinda_resumes.sandbox import server
from affinda_resumes.sandbox.__main__ import READY
from affinda_resumes.sandbox.contract import Contract
from tools.cli import ROOT
from tools.sandbox.contract import read_contract

PROGRAM = "tools.sandbox"
LONGEST_START = 30.0
"""Seconds; a process that isn't ready by then is ended."""


def running_sandbox(
    resumes: Mapping[str, Any] | None = None, contract: Contract | None = None
) -> AbstractContextManager[str]:
    """
    Run a sandbox in a thread of this process, on a free port, and yield its URL.

    `resumes` are there from the start, by identifier, beside the documented one.
    """
    return server.running_sandbox(by_path(resumes), contract or read_contract())


def by_path(resumes: Mapping[str, Any] | None) -> dict[str, Any]:
    """
    Return resumes by their paths.
    """
    return {f"/v2/resumes/{quote(name, safe='')}": one for name, one in (resumes or {}).items()}


@contextmanager
def sandbox_process(*arguments: str) -> Iterator[str]:
    """
    Run a sandbox as a process of its own and yield its URL. The process is ended whatever happens.

    Raises:
        RuntimeError: it did not start; the message is what it wrote to stderr.
    """
    with tempfile.TemporaryFile() as log:
        command = [sys.executable, "-m", PROGRAM, *arguments]
        environment = os.environ | {"PYTHONPATH": str(ROOT / "generated")}
        pipe = subprocess.PIPE
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=pipe, stderr=log, text=True
        ) as process:
            timer = threading.Timer(LONGEST_START, process.kill)
            timer.start()
            try:
                assert process.stdout is not None
                line = process.stdout.readline()
                timer.cancel()
                if not line.startswith(READY):
                    process.wait()
                    log.seek(0)
                    said = log.read().decode(errors="replace").strip()
                    raise RuntimeError(said or "the sandbox did not start")
                yield line.removeprefix(READY).strip()
            finally:
                timer.cancel()
                _end(process)


def _end(process: subprocess.Popen[str]) -> None:
    """Ask the process to stop, and end it if it doesn't."""
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
