"""
Replay the wire goldens with the package in a folder, and print what each comes to as JSON.

A program of its own: the two packages of a review have one name and can't be in one process.
"""

from __future__ import annotations

import json
import sys


def main(folder: str) -> int:
    """Run each case once, as sync: as async it comes to the same, which the tests hold."""
    sys.path.insert(0, folder)
    from tests.golden import replay

    results: dict[str, dict[str, str]] = {}
    for case in sorted(path for path in replay.WIRE.iterdir() if path.is_dir()):
        try:
            files = replay.record(replay.load(case), "sync")
            results[case.name] = {name: text.decode("latin-1") for name, text in files.items()}
        except Exception as problem:  # call.py may raise anything
            results[case.name] = {"error": f"{type(problem).__name__}: {problem}"}
    json.dump(results, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
