"""
A permit for a running call comes back, also where only the garbage collector finds it.
"""

from __future__ import annotations

import gc
import importlib
from pathlib import Path
from typing import Any

import pytest

from affinda_resumes._runtime.http.connections import AsyncLeases, SyncLeases
from tests.support.inline import package_from

OAUTH = """\
openapi: 3.1.0
info: {title: T, version: "1"}
security: [{oauth: []}]
paths: {/things: {get: {operationId: look, responses: {"204": {description: d}}}}}
components: {securitySchemes: {oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}}}
"""


def in_a_cycle(place: object) -> None:
    """Leave the only reference to a place in a list that holds itself, such as a task and its exception do."""
    cycle: list[Any] = [place]
    cycle.append(cycle)


@pytest.mark.parametrize("kind", [SyncLeases, AsyncLeases])
def test_a_place_for_a_connection_comes_back(kind: Any) -> None:
    """Without it, a client would run out of connections, one lost call after the other."""
    leases = kind(lambda: None, 1, 5.0)
    places = leases._places
    is_sync = kind is SyncLeases
    take, count = (places.get_nowait, places.qsize) if is_sync else (places.pop, places.__len__)
    for _ in range(3):
        in_a_cycle(take())
        gc.collect()
        assert 1 == count()


def test_the_permit_to_fetch_a_token_comes_back(tmp_path: Path) -> None:
    """Without it, no call would get a token any more."""
    package = package_from(OAUTH, tmp_path)
    permit = importlib.import_module(f"{package.__name__}._runtime.call.fetched_tokens")._Permit()
    for _ in range(3):
        in_a_cycle(permit.take())
        assert permit.take() is None
        gc.collect()
        assert 1 == len(permit._places)
