"""
The wire goldens that the change alters: each case is replayed with both packages.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tools.cli import ROOT

REPLAY = "tools.review.package.replay"


def compare_wires(base: Path, revision: Path, timeout: float = 60) -> list[tuple[str, str]]:
    """Return the cases whose bytes or results differ, each with how."""
    running = [_start(folder) for folder in (base, revision)]
    results = [
        _finish(process, folder, timeout)
        for process, folder in zip(running, (base, revision), strict=True)
    ]
    if None in results:
        return [("every case", "could not be replayed")]
    old, new = (result or {} for result in results)
    return [
        (name, _how(old[name], new[name])) for name in old if name in new and old[name] != new[name]
    ]


def _start(folder: Path) -> subprocess.Popen[str]:
    environment = {"PATH": os.defpath, "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command: list[str | Path] = [sys.executable, "-m", REPLAY, folder]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def _finish(
    process: subprocess.Popen[str], folder: Path, timeout: float
) -> dict[str, dict[str, str]] | None:
    try:
        output, _ = process.communicate(timeout=timeout)
        found: dict[str, dict[str, str]] = json.loads(output.replace(str(folder), "…"))
    except (subprocess.TimeoutExpired, ValueError):
        process.kill()
        process.communicate()
        return None
    return found


def _how(old: dict[str, str], new: dict[str, str]) -> str:
    if "error" in new:
        return f"its call fails: {new['error'][:200]}"
    if "error" in old:
        return "its call failed before"
    return ", ".join(sorted(n for n in {**old, **new} if old.get(n) != new.get(n)))
