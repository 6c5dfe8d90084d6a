"""
Make .venv from requirements/dev.txt.

`make` runs this before .venv exists: standard library only, on the first Python that is new enough.
"""

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements" / "dev.txt"
#: The pip of these requirements alone.
PIP = REQUIREMENTS.with_name("pip.txt")
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
#: Written last, so a set-up that was interrupted has none and is redone.
READY = VENV / "ready"
AGAIN = "setup: .venv is not ready; the next `make` starts it again"


def main() -> int:
    """
    Make .venv unless it is there and was made from these very requirements.
    """
    # Two terminals may ask for the same .venv: the second waits, then finds it ready.
    with REQUIREMENTS.open("rb") as requirements:
        fcntl.flock(requirements, fcntl.LOCK_EX)
        digest = hashlib.sha256(requirements.read()).hexdigest()
        if is_ready(digest):
            READY.touch()  # a check-out may change the file's time and nothing else
        else:
            make(digest)
    return 0


def is_ready(digest: str) -> bool:
    """
    Tell whether .venv is whole, runs, and was made from the requirements with this digest.
    """
    try:
        return READY.read_text() == digest and subprocess.call([PYTHON, "-c", ""]) == 0
    except OSError:
        return False


def make(digest: str) -> None:
    """
    Make .venv anew: with uv when the machine has it, with venv and pip when it doesn't.
    """
    refuse_what_is_in_the_way()
    uv = working_uv()
    with_what = "uv" if uv else "pip"
    begun = time.monotonic()
    print(f"setup: .venv, Python {sys.version.split()[0]}, {with_what}", flush=True)
    if VENV.exists():
        with step("remove the old .venv"):
            READY.unlink(
                missing_ok=True
            )  # first: a removal that is interrupted must not look ready
            shutil.rmtree(VENV)
    if uv:
        with step("make an empty .venv"):
            run(uv, "venv", "--quiet", "--no-project", "--python", sys.executable, VENV)
        with step(installing(REQUIREMENTS)):
            run(uv, "pip", "sync", "--quiet", "--require-hashes", "--python", PYTHON, REQUIREMENTS)
    else:
        make_with_pip()
    unfinished = READY.with_suffix(".new")
    unfinished.write_text(digest)
    unfinished.replace(READY)
    print(f"setup: done in {time.monotonic() - begun:.1f} s", flush=True)


def make_with_pip() -> None:
    """
    Make .venv with what comes with this Python.
    """
    with step("make an empty .venv"):
        run(sys.executable, "-m", "venv", VENV)
    pip = (PYTHON, "-m", "pip", "-qq", "--disable-pip-version-check", "install")
    # The pip that comes with a Python may be years old, and takes twice as long for the rest as ours.
    # The list is complete, so there is nothing to resolve. Python compiles what is imported when it is: to
    # compile every module of every package takes as long as all the rest, and most are never imported.
    for pinned in (PIP, REQUIREMENTS):
        with step(installing(pinned)):
            run(*pip, "--no-compile", "--require-hashes", "--no-deps", "--requirement", pinned)


def refuse_what_is_in_the_way() -> None:
    """
    Exit, before anything is announced or changed, when .venv can't be made where it belongs.
    """
    problem = ""
    if VENV.is_symlink():
        problem = "is a symbolic link, which is never followed: remove it"
    elif VENV.exists() and not VENV.is_dir():
        problem = "is no folder: remove it"
    elif not all(is_writable(folder) for folder in (ROOT, VENV) if folder.exists()):
        problem = "can't be made: the folder is read-only for this user"
    if problem:
        sys.exit(f"setup: {VENV} {problem}")


def is_writable(folder: Path) -> bool:
    """
    Tell whether this user may make and remove files in a folder.
    """
    effective = os.access in os.supports_effective_ids
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=effective)


def installing(requirements: Path) -> str:
    """
    Say what is installed, and how many packages it is.
    """
    count = len(re.findall(r"(?m)^[\w.\[\]-]+==", requirements.read_text()))
    packages = "1 package" if count == 1 else f"{count} packages"
    return f"install {packages}, {requirements.relative_to(ROOT)}"


@contextmanager
def step(what: str) -> Iterator[None]:
    """
    Print what is done when it begins, and the time that it took behind it.
    """
    print(f"setup: {what} ...", end="", flush=True)
    begun = time.monotonic()
    took = " stopped"
    try:
        yield
        took = f" {time.monotonic() - begun:.1f} s"
    finally:
        print(took, flush=True)


def working_uv() -> str | None:
    """
    Find uv; one that is found and can't run, such as a shim of pyenv's, is none.
    """
    uv = shutil.which("uv")
    if uv and subprocess.run([uv, "--version"], capture_output=True, check=False).returncode == 0:
        return uv
    return None


def run(*command: str | Path) -> None:
    """
    Run a command in the project's root, and exit when it fails.
    """
    # A caller's own environment must not decide where packages go or come from.
    hidden = {"PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    status = subprocess.call(command, cwd=ROOT, env=environment)
    if status != 0:
        name = Path(command[0]).name
        sys.exit(f"setup: {name} stopped with exit status {status}; what it said is above\n{AGAIN}")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(f"setup: interrupted\n{AGAIN}")
    except OSError as problem:
        sys.exit(f"setup: {problem}\n{AGAIN}")
