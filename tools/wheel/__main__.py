"""
Build the wheel of generated/, and run the package's tests on it.

Each run has an environment of its own: the wheel, the oldest or the newest of what it needs, and what the tests
need. generated/ is on no path there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Final

from tools.cli import ROOT
from tools.environment.venvs import REQUIREMENTS, pip

#: The tests that need the package and nothing else of ours: no server of the sandbox, and no generator.
TESTS: Final = (
    "tests/wire",
    "tests/runtime/test_testing.py",
    "tests/property",
    "tests/golden/test_wire.py",
    "tests/runtime/call",
    "tests/runtime/http/test_httpx_client.py",
    "tests/runtime/schema/test_json_values.py",
    "tests/runtime/schema/test_scalars.py",
    "tests/runtime/views/test_read_view.py",
    "tests/runtime/views/test_write_view.py",
    "tests/runtime/wire/test_compression.py",
    "tests/runtime/wire/test_headers.py",
    "--ignore=tests/wire/test_caller_auth.py",
    "--ignore=tests/wire/test_redirect_results.py",
    "--ignore=tests/wire/test_tokens.py",
    "--ignore=tests/wire/test_keys_of_a_call.py",
    "--ignore=tests/wire/test_open_files.py",
)


def main(arguments: list[str]) -> int:
    """Run the tests on the wheel with each set of dependencies; arguments go to pytest."""
    with tempfile.TemporaryDirectory() as temporary:
        wheel = build(Path(temporary))
        for name in ("oldest", "newest"):
            python = install(wheel, name, Path(temporary) / name)
            print(
                f"wheel: {wheel.name} with {name}.txt, Python {sys.version.split()[0]}", flush=True
            )
            if status := run_tests(python, arguments):
                return status
    return 0


def build(folder: Path) -> Path:
    """Build the wheel into a folder, and give its path."""
    pip("wheel", "--no-build-isolation", "--wheel-dir", folder, ROOT / "generated")
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path, name: str, folder: Path) -> Path:
    """
    Install the wheel, what it needs and what its tests need into a new environment; give its Python.

    Raises:
        RuntimeError: something can't be installed, or the wheel asks for other versions than those.
    """
    windows = os.name == "nt"
    venv.create(folder, symlinks=not windows, with_pip=False)
    python = folder / ("Scripts/python.exe" if windows else "bin/python")
    for requirements in (name, "wheel"):
        path = REQUIREMENTS / f"{requirements}.txt"
        pip("install", "--require-hashes", "--requirement", path, python=python)
    pip("install", wheel, python=python)
    # pip installed what the lists say; this asks whether that is what the wheel asks for.
    checked = [sys.executable, "-m", "pip", "--python", str(python), "check"]
    done = subprocess.run(checked, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"pip check: {done.stdout.strip()}")
    return python


def run_tests(python: Path, arguments: list[str]) -> int:
    """Run the tests, with what is installed on the path in the place of generated/."""
    command = [str(python), "-m", "pytest", "--override-ini=pythonpath=.", *TESTS, *arguments]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.call(command, cwd=ROOT, env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
