"""
However the package gets into a project, it works the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vendored.conftest import Run
from tests.vendored.ways import WAYS, Way, deep, install, renamed, vendored
from tools.environment.venvs import python_of
from tools.vendor.copies import SHIPPED

CALLER = Path(__file__).with_name("caller.py")
PROXY = {"HTTPS_PROXY": "http://name:word@127.0.0.1:9"}  # a port that nobody listens on

FACTS = {
    "sync": ["Blacksburg, VA", None, []],
    "async": ["Blacksburg, VA", None, []],
    "through a client": ["Blacksburg, VA", None, []],
    "errors": {
        "missing": ["NotFoundError", False, True],
        "limited": ["RateLimitError", False, True],
        "late": ["DeadlineExceededError", None, True],
        "proxy": ["TransportError", False],
    },
    "edited": {"objective": "a job", "location": {"rawInput": "Perth"}},
    "refused": "EducationUpdate: id: must be at least 1",
    "pickled": True,
    "logs as": True,
}


def expected(*names: str) -> dict[str, Any]:
    """Return what the caller finds when copies called so work."""
    shared = {"from elsewhere": [], "under another name": [], "distinct": True}
    return dict.fromkeys(names, FACTS) | shared


def found(run: Run, python: Path, url: str, *flags: str, copies: tuple[Way, ...]) -> Any:
    """Return what the caller finds."""
    names = [copy.name for copy in copies]
    done = run(python, *flags, CALLER, url, copies[0].entry, *names, **PROXY)
    assert (0, "") == (done.returncode, done.stderr)
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", WAYS)
def test_it_works_with_the_oldest_and_the_newest(
    name: str, way_in: Callable[[str], Way], python: Path, sandbox: str, run: Run
) -> None:
    """Sync and async calls, errors, editing and pickling work with attrs and httpx alone."""
    way = way_in(name)

    assert expected(way.name) == found(run, python, sandbox, copies=(way,))


@pytest.mark.parametrize("name", ["httpx2-oldest", "httpx2-newest"])
def test_it_works_with_httpx2_alone(
    name: str, way_in: Callable[[str], Way], sandbox: str, run: Run
) -> None:
    """Without httpx, the package's own client is one of httpx2, and does the same."""
    way = way_in("deep")
    python = python_of(name)

    assert expected(way.name) == found(run, python, sandbox, "-W", "error", copies=(way,))


@pytest.mark.parametrize("flags", [["-I"], ["-W", "error"], ["-OO"], ["-I", "-W", "error", "-OO"]])
@pytest.mark.parametrize("name", ["deep", "zipped"])
def test_it_works_under_every_flag(
    name: str,
    flags: list[str],
    way_in: Callable[[str], Way],
    python: Path,
    sandbox: str,
    run: Run,
) -> None:
    """Isolated, without docstrings and assertions, and with warnings as errors, it works the same."""
    way = way_in(name)

    assert expected(way.name) == found(run, python, sandbox, *flags, copies=(way,))


def test_two_copies_live_in_one_process(
    tmp_path: Path, python: Path, sandbox: str, run: Run
) -> None:
    """Two copies under two names share no class and no error, and both work."""
    copies = (renamed(tmp_path), vendored(tmp_path, "lib/_vendor", "other_api"))

    assert expected(*(copy.name for copy in copies)) == found(run, python, sandbox, copies=copies)


def test_an_installed_copy_is_not_touched(
    tmp_path: Path, python: Path, sandbox: str, run: Run
) -> None:
    """A vendored copy never imports a broken one that is installed beside it, and works beside a whole one."""
    site = install(tmp_path, SHIPPED.parent).entry
    way = Way(site, deep(site).name)
    both = (way, Way(site, SHIPPED.name))
    assert expected(*(copy.name for copy in both)) == found(run, python, sandbox, copies=both)

    for file in (site / SHIPPED.name).rglob("*.py"):
        file.write_text("raise ImportError('the wrong copy')\n")
    assert expected(way.name) == found(run, python, sandbox, copies=(way,))


@pytest.mark.parametrize("name", WAYS)
def test_it_says_that_it_is_as_shipped(
    name: str, way_in: Callable[[str], Way], python: Path, run: Run
) -> None:
    """`verify` and `version` work however the package got there, and say the same."""
    way = way_in(name)
    says = [said(run, python, way.name, way.entry, command) for command in ("verify", "version")]

    shipped = OURS.setdefault(python, [])
    if not shipped:
        entry = SHIPPED.parent
        shipped += [said(run, python, SHIPPED.name, entry, one) for one in ("verify", "version")]
    assert shipped == says


OURS: dict[Path, list[str]] = {}
"""The outputs of the shipped package under each Python: it is asked once."""


def said(run: Run, python: Path, name: str, entry: Path, command: str) -> str:
    """Return what a package says."""
    done = run(python, "-m", name, command, PYTHONPATH=str(entry))
    assert (0, "") == (done.returncode, done.stderr)
    return done.stdout
