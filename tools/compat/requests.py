"""
The requests that both clients send for the same calls, to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from tools.compat.clients import OurClient, StockClient
from tools.compat.readings import Fact, Reading
from tools.compat.server import Server
from tools.compat.values import calls

_LEFT_OUT: Final = frozenset(
    ("host", "user-agent", "accept-encoding", "connection", "content-length")
)
_BOUNDARY: Final = re.compile(r'boundary="?([^\s"]+)"?')


def requests(
    document: dict[str, Any], stock: StockClient, ours: OurClient, server: Server
) -> tuple[Reading, Reading]:
    """Make every call with both clients; return what each sends of those that both have."""
    readings: tuple[Reading, Reading] = ({}, {})
    for place, call in calls(document):
        senders = [client.sender(place, call) for client in (stock, ours)]
        if None in senders:
            continue
        media_type = f" {call.media_type}" if call.media_type else ""
        where = f"{place}: request of {call.variant}{media_type}"
        for reading, sender in zip(readings, senders, strict=True):
            assert sender is not None
            reading |= dict(_sent(where, sender, server))
    return readings


def _sent(place: str, sender: Callable[[], object], server: Server) -> Iterator[tuple[str, Fact]]:
    """Yield what a call sends, or why it sends nothing."""
    seen = len(server.requests)
    refused = "sent nothing"
    try:
        sender()
    except Exception as error:  # the answer fits nothing, and either client may refuse the call
        refused = f"{type(error).__name__}: {error}"
    if len(server.requests) == seen:
        yield place, Fact("request", " ".join(refused.split()))
        return
    yield place, Fact("request", "sent")
    head, _, body = server.requests[-1].partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    yield f"{place}: method", Fact("", method)
    yield f"{place}: target", Fact("", target)
    shown = body.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    boundary = _BOUNDARY.search(head.decode("latin-1"))
    for line in lines:
        name, _, value = line.partition(": ")
        if name.lower() not in _LEFT_OUT:
            value = value.replace(boundary[1], "…") if boundary else value
            yield f"{place}: header {name.lower()}", Fact("", value)
    yield f"{place}: body", Fact("", shown.replace(boundary[1], "…") if boundary else shown)
