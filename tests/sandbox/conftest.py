"""
The sandbox that the tests of this folder share.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.calling import RESUMES
from tools.sandbox.server import running_sandbox


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Yield a sandbox for all tests of a file."""
    with running_sandbox(RESUMES) as url:
        yield url
