"""
A run that is cut short, or runs beside another, leaves one whole tree.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Final

import pytest

from codegen.output import exchange as swap
from codegen.output.publish import diff
from tests.support.publishing import MARKER, REPOSITORY, TREE, as_bytes, held, names, publish


def test_without_exchange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two renames replace the folder if the system can't exchange folders."""
    output = tmp_path / "out"
    publish(TREE, output)
    monkeypatch.setattr(swap, "_in_one_step", lambda _new, _current: False)

    assert ["client.py"] == publish({**TREE, "client.py": "new"}, output)
    assert as_bytes({**TREE, "client.py": "new"}) == held(output)
    assert ["out"] == names(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="the system call of Linux")
def test_with_exchange(tmp_path: Path) -> None:
    """On Linux two folders change places in one step."""
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
        (folder / folder.name).touch()

    swap.exchange(one, two, tmp_path / "aside")

    assert (["two"], ["one"]) == (names(one), names(two))
    assert ["one", "two"] == names(tmp_path)


def test_killed_between_two_renames(tmp_path: Path) -> None:
    """A folder that a killed run moved aside comes back, even if the next run changes nothing."""
    output, left = tmp_path / "out", tmp_path / ".out.new-x"
    publish(TREE, output)
    left.mkdir()
    output.rename(left / "old")

    assert [] == publish(TREE, output)
    assert (as_bytes(TREE), ["out"]) == (held(output), names(tmp_path))


def test_leftovers(tmp_path: Path) -> None:
    """Leftovers of a killed run are removed by the next, those of another output are not."""
    output = tmp_path / "out"
    for name in (".out.new-1", ".outer.new-1", "out.new-1"):
        (tmp_path / name / "tree").mkdir(parents=True)

    publish(TREE, output)

    assert [".outer.new-1", "out", "out.new-1"] == names(tmp_path)


_LOOP: Final = """
import sys
from pathlib import Path
from codegen.output.publish import publish
output, count = Path(sys.argv[1]), int(sys.argv[2])
trees = [{"_about.py": str(n), **{f"m/{i}.py": str(n) * 2000 for i in range(60)}} for n in (1, 2)]
print("ready", flush=True)
for number in range(count):
    publish(trees[number % 2], output, marker="_about.py")
"""
FIRST, _SECOND = (
    {MARKER: str(n), **{f"m/{i}.py": str(n) * 2000 for i in range(60)}} for n in (1, 2)
)
_TREES: Final = [as_bytes(FIRST), as_bytes(_SECOND)]


def _start(output: Path, count: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", _LOOP, str(output), str(count)]
    process = subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    return process


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there may be two steps")
def test_kill_at_any_moment(tmp_path: Path) -> None:
    """A kill at any of 24 moments leaves one of the two trees whole; the next run tidies up."""
    output = tmp_path / "out"
    publish(FIRST, output)
    delays = random.Random(5)
    for _ in range(24):
        process = _start(output, 1_000_000)
        time.sleep(delays.uniform(0, 0.03))
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        assert held(output) in _TREES

    publish(TREE, output)
    assert (as_bytes(TREE), ["out"]) == (held(output), names(tmp_path))


def test_kills_are_ignored_by_git(tmp_path: Path) -> None:
    """Files that a killed run leaves behind don't show in `git status`."""
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    left = tmp_path / ".out.new-x"
    (left / "tree").mkdir(parents=True)
    (left / "tree" / "a.py").touch()
    (left / ".gitignore").write_bytes(b"*\n")

    command = ["git", "-C", str(tmp_path), "status", "--porcelain"]
    assert subprocess.check_output(command) == b""


def test_two_runs_at_once(tmp_path: Path) -> None:
    """Runs at once into one output, and a reader among them, never see half a tree."""
    output = tmp_path / "out"
    publish(FIRST, output)
    processes = [_start(output, 12) for _ in range(3)]

    while any(process.poll() is None for process in processes):
        # All files differ or none does.
        assert diff(FIRST, output).count("\n+++ ") in (0, len(FIRST))

    for process in processes:
        process.communicate()
    assert [0, 0, 0] == [process.returncode for process in processes]
    assert held(output) in _TREES
    assert ["out"] == names(tmp_path)


def test_threads_wait_for_each_other(tmp_path: Path) -> None:
    """Publishing from threads leaves one good tree as well."""
    output = tmp_path / "out"
    trees = [{MARKER: str(number), f"only{number}.py": ""} for number in range(4)]
    threads = [threading.Thread(target=publish, args=(tree, output)) for tree in trees]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert held(output) in [as_bytes(tree) for tree in trees]
