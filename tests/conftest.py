"""
Settings that all tests share: how hypothesis works, and which tests begin first.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir

ROOT = Path(__file__).parents[1]

# A test that takes most of a minute and begins last keeps the other processes waiting for it.
FIRST = (
    "tests/golden/test_specs.py::test_type_checkers",
    "tests/hostile/test_names.py",
    "tests/review/test_pairs.py",
    "tests/hostile/test_structure.py",
)

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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest tests."""
    items.sort(key=lambda item: not item.nodeid.startswith(FIRST))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Start one process more than there are processors: tests of the wire wait half of their time."""
    return (os.cpu_count() or 1) + 1
