"""
The package that these tests import is the one that they are about.
"""

from __future__ import annotations

import sysconfig
from pathlib import Path

import pytest

import affinda_resumes

ROOT = Path(__file__).parents[2]


def test_the_package_comes_from_where_it_should(pytestconfig: pytest.Config) -> None:
    """It lies in generated/; where `make wheel` takes that from the path, it is the installed one."""
    tree = ROOT / "generated"
    from_tree = tree in [Path(path) for path in pytestconfig.getini("pythonpath")]
    expected = tree if from_tree else Path(sysconfig.get_path("purelib"))

    assert expected / "affinda_resumes" == Path(affinda_resumes.__file__).parent
