"""
Settings and folders that all tests share: how hypothesis works, and which tests begin first.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, find, settings
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.strategies import just

from tests.support.mypy import Mypy
from tests.support.schedule import Scheduling, begin_with_the_longest

ROOT = Path(__file__).parents[1]

# Examples that failed are kept where nothing of the checkout is.
set_hypothesis_home_dir(ROOT / ".venv" / "hypothesis")
# A slow machine is no defect, and CI tries the same examples each time.
settings.register_profile(
    "tests",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("tests")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """
    Collect no garbage while tests are collected, and keep what they are out of each later collection.

    It stays to the end: to walk it took a sixth of the time here, and a third of a second in a test that collects.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        # hypothesis makes its source of randomness here: it warns of one whose holder is frozen.
        find(just(0), lambda _: True)
        gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest tests."""
    begin_with_the_longest(items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Scheduling:
    """Give the tests to the processes in our order, and each group to one."""
    return Scheduling(config, log)


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that all processes of this run of pytest share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session", autouse=True)
def home(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Generator[None]:
    """
    Give the tests and what they start an empty home folder, and check at the end that it is still empty.

    Tests that make environments keep that of the caller, where pip and uv find their settings and packages.
    """
    if any(item.get_closest_marker("ecosystem") for item in request.session.items):
        yield
        return
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("XDG_")]:
            patch.delenv(name)
        # pip asks a rustc for its version, and that of rustup makes this folder.
        patch.setenv("RUSTUP_HOME", os.environ.get("RUSTUP_HOME", str(Path.home() / ".rustup")))
        patch.setenv("HOME", str(folder))
        yield
    left = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    assert [] == left, "a test left this in HOME"


@pytest.fixture(scope="module")
def frozen() -> None:
    """Keep what earlier tests left out of collections: a test that collects walks what it made, and no more."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def uncollected() -> Generator[None]:
    """
    Collect no garbage while a test runs.

    JSON that is nested too deeply is read to the end of the stack. A collection that begins there finalizes what
    other tests left, with no room to do it in: CPython says so of each object, and pytest takes it for this test's.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session")
def mypy(run_folder: Path) -> Mypy:
    """Return what runs mypy; the tests of its group share its cache, and an error says so if two processes run them."""
    cache = run_folder / "mypy"
    cache.mkdir()
    return Mypy(cache)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Start one process more than there are processors: tests of the wire wait half of their time."""
    return (os.cpu_count() or 1) + 1
