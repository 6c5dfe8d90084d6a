"""
Decoding and encoding, at every size.
"""

from __future__ import annotations

import json
from typing import Any

from tools.bench.measure import Medians, medians
from tools.bench.peers import (
    BASE,
    OURS,
    PYDANTIC,
    WITH_ORJSON,
    Peer,
    checked_encoder,
    new_days_encoder,
    update_of,
)
from tools.bench.samples import SIZES, SPARSE, documented, objects_in, repeated
from tools.bench.touch import touch_attributes, touch_names

CHECKED, NEW_DAYS = "ours, checked", "ours, new days"


def decoding(peers: dict[str, Peer]) -> dict[str, Medians]:
    """From bytes to a model; the base is `json.loads` of the same bytes."""
    answer = documented("Response")
    samples = {name: repeated(answer, times) for name, times in SIZES.items()} | {"sparse": SPARSE}
    return {name: _decode(sample, peers) for name, sample in samples.items()}


def _decode(sample: dict[str, Any], peers: dict[str, Peer]) -> Medians:
    body = json.dumps(sample).encode()
    contenders: dict[str, Any] = {BASE: lambda: json.loads(body)}
    for name, peer in peers.items():
        assert len(peer.decode(body).skills) == len(sample["skills"]), name
        contenders[name] = lambda decode=peer.decode: decode(body)
    return medians(contenders)


def touching(peers: dict[str, Peer]) -> dict[str, Medians]:
    """From bytes to every attribute; the base is `json.loads` and every name, with `dict.get`."""
    answer = documented("Response")
    samples = {name: repeated(answer, times) for name, times in SIZES.items()} | {"sparse": SPARSE}
    attributes, names = touch_attributes(), touch_names()
    found: dict[str, Medians] = {}
    for size, sample in samples.items():
        body = json.dumps(sample).encode()
        contenders: dict[str, Any] = {BASE: lambda body=body: names(json.loads(body))}
        for name in (OURS, PYDANTIC):
            decode = peers[name].decode
            contenders[name] = lambda body=body, decode=decode: attributes(decode(body))
        found[size] = medians(contenders)
    return found


def encoding(peers: dict[str, Peer]) -> dict[str, Medians]:
    """From a model to bytes; the base is `json.dumps` of the object that ours sends."""
    answer = documented("Response")
    return {
        name: _encode(update_of(repeated(answer, times)).to_dict(), peers)
        for name, times in SIZES.items()
    }


def _encode(data: dict[str, Any], peers: dict[str, Peer]) -> Medians:
    contenders: dict[str, Any] = {
        BASE: lambda: json.dumps(data),
        CHECKED: checked_encoder(data),
        NEW_DAYS: new_days_encoder(data),
    }
    for name, peer in peers.items():
        if peer.encoder is not None and name != WITH_ORJSON:
            contenders[name] = peer.encoder(data)
            assert len(json.loads(contenders[name]())["skills"]) == len(data["skills"]), name
    return medians(contenders)


def cost_of_an_object(found: dict[str, Medians], name: str) -> Medians:
    """Seconds for each JSON object of an answer, by the answer's size: the same wherever cost is linear."""
    answer = documented("Response")
    return {
        size: found[size][name] / objects_in(repeated(answer, times))
        for size, times in SIZES.items()
    }
