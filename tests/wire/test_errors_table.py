"""
The tables of docs/errors.md say what the tests prove.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from affinda_resumes import BadRequestError, RedirectError, ServerError, StatusError
from affinda_resumes._runtime.call import client_base, exchange
from affinda_resumes._runtime.http import pools
from affinda_resumes.errors import error_for
from tests.wire.faults import FAULTS, Fault

PAGE = (Path(__file__).parents[2] / "docs" / "errors.md").read_text("utf-8")
ROW = re.compile(r"\| (?P<what>[^|]+) \| `(\w+)` \| `(\w+)` \| (yes|no) \| ([\w-]+) \|")


def _rows() -> dict[str, tuple[str, str, str]]:
    """Error, `applied` and repeated, by case."""
    rows: dict[str, tuple[str, str, str]] = {}
    for line in PAGE.splitlines():
        if line.startswith("| ") and not line.startswith("| What happens"):
            found = ROW.fullmatch(line)
            assert found is not None, line
            _, error, applied, repeated, case = found.groups()
            assert case not in rows, case
            rows[case] = (error, applied, repeated)
    return rows


ROWS = _rows()


def test_every_case_has_a_row_and_every_row_a_case() -> None:
    """No row is forgotten on either side, and no name is used twice."""
    names = [fault.name for fault in FAULTS]
    assert len(set(names)) == len(names)
    assert set(ROWS) == set(names)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_row_says_what_its_case_proves(fault: Fault) -> None:
    """Error, `applied` and repeated are those that test_faults.py checks."""
    repeated = "yes" if fault.repeated else "no"
    assert ROWS[fault.name] == (fault.error.__name__, str(fault.applied), repeated)


def test_the_numbers_of_the_page_are_those_of_the_code() -> None:
    """Time-outs, waits and limits in the prose are the constants."""
    assert f"takes longer than {pools.CONNECT_TIMEOUT:g} s" in PAGE
    assert f"Not a byte comes for {pools.SILENCE_TIMEOUT:g} s" in PAGE
    assert f"`max_response_bytes` ({client_base.DEFAULT_MAX_RESPONSE_BYTES // 2**20} MiB)" in PAGE
    assert f"from 0 to {exchange.BACKOFF_BASE} s" in PAGE
    assert f"at most {exchange.BACKOFF_CAP:g} s" in PAGE


def test_a_class_of_statuses_has_its_first_and_its_last() -> None:
    """A status is a redirect from 300 to 399, a fault of the server from 500 to 599, and nothing of both beside."""
    kinds = {status: error_for(status) for status in (300, 399, 400, 499, 500, 599, 600)}

    assert {300: RedirectError, 399: RedirectError} == {n: kinds[n] for n in (300, 399)}
    assert {500: ServerError, 599: ServerError} == {n: kinds[n] for n in (500, 599)}
    assert {400: BadRequestError, 499: StatusError, 600: StatusError} == {
        n: kinds[n] for n in (400, 499, 600)
    }
