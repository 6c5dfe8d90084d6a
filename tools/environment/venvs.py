"""
Environments that hold what the generated package needs and nothing else: its oldest and its newest set.

They lie in .venv and are made once for each list of requirements and each Python.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from codegen.output.lock import BusyError, locked
from tools.cli import ROOT

REQUIREMENTS = ROOT / "requirements"
FOLDER = ROOT / ".venv" / "environments"


def python_of(name: str) -> Path:
    """
    Give the Python of the environment that requirements/NAME.txt describes; make it if need be.

    Raises:
        RuntimeError: pip can't install the requirements.
    """
    requirements = REQUIREMENTS / f"{name}.txt"
    key = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()[:16]
    folder = FOLDER / f"{name}-{key}"
    ready = folder / "ready"
    FOLDER.mkdir(exist_ok=True)
    with _waiting():
        if not ready.exists():
            for old in FOLDER.glob(f"{name}-*"):
                shutil.rmtree(old)
            venv.create(folder, symlinks=True, with_pip=False)
            # Most modules are never imported: those that are get compiled then.
            options = ("--require-hashes", "--no-compile", "--requirement", requirements)
            pip("install", *options, python=_python(folder))
            ready.touch()  # last: one that was interrupted is made again
    return _python(folder)


@contextmanager
def _waiting() -> Iterator[None]:
    """Hold the lock of all environments, however long another process takes to make one."""
    with ExitStack() as held:
        while True:
            try:
                held.enter_context(locked(FOLDER))
            except BusyError:
                continue
            break
        yield


def _python(folder: Path) -> Path:
    return folder / "bin" / "python"


def pip(*arguments: str | Path, python: Path | None = None) -> None:
    """
    Run our pip, on another Python if one is named; dependencies are never resolved.

    Raises:
        RuntimeError: it fails; the message is what it said.
    """
    command, *rest = arguments
    other = ["--python", str(python)] if python else []
    hidden = {"PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"}
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            *other,
            "--disable-pip-version-check",
            command,
            "--quiet",
            "--no-deps",
            *rest,
        ],
        env={key: value for key, value in os.environ.items() if key not in hidden},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"pip {command}: {done.stderr.strip()}")
