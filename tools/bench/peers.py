"""
The contenders' functions from bytes to a model and back.
"""

from __future__ import annotations

import importlib
import json
import operator
from collections.abc import Callable
from typing import Any, NamedTuple

from affinda_resumes import ResumeData, ResumeDataUpdate
from affinda_resumes._runtime.schema.containers import Array
from affinda_resumes._runtime.schema.objects import Object
from affinda_resumes._runtime.views.compiled import compile_decoder, compile_encoder
from affinda_resumes._runtime.wire.arguments import checked
from affinda_resumes._runtime.wire.json_codec import decode_json, encode_json
from tools.bench.schemas import msgspec_models, pydantic_models

DECODE = compile_decoder(ResumeData.__schema__)
OURS, STOCK, OFFICIAL, PYDANTIC, MSGSPEC = "ours", "stock", "official", "pydantic", "msgspec"
WITH_ORJSON = "ours, orjson"
WHOLE, WHOLE_WITH_ORJSON = "ours, whole", "ours, whole, orjson"
"""Ours decodes objects when they are asked for: these ask for every list of objects."""
BASE = "base"


class Peer(NamedTuple):
    """
    The functions of one contender that read and write.
    """

    decode: Callable[[bytes], Any]
    """A model from bytes."""
    encoder: Callable[[dict[str, Any]], Callable[[], bytes]] | None
    """From the JSON object to send: makes the model once, gives the call that turns it into bytes."""


def peers(document: dict[str, Any], stock: str) -> dict[str, Peer]:
    """Every contender; `stock` is the name of the stock generator's package."""
    orjson: Any = importlib.import_module("orjson")
    return {
        OURS: Peer(lambda body: DECODE(decode_json(body, None)), _our_encoder),
        WITH_ORJSON: Peer(
            lambda body: DECODE(decode_json(body, orjson.loads)),
            lambda data: _our_encoder(data, orjson.dumps),
        ),
        WHOLE: Peer(lambda body: _whole(DECODE(decode_json(body, None))), None),
        WHOLE_WITH_ORJSON: Peer(lambda body: _whole(DECODE(decode_json(body, orjson.loads))), None),
        STOCK: _stock(stock),
        OFFICIAL: _official(),
        PYDANTIC: _pydantic(document),
        MSGSPEC: _msgspec(document),
    }


_LATE = [
    name
    for name, field in ResumeData.__schema__.fields.items()
    if isinstance(field.kind, Array) and isinstance(field.kind.item, Object)
]
_lists: Callable[[Any], Any] = operator.attrgetter(*_LATE)


def _whole(view: Any) -> Any:
    """Ask for every list of objects of a read view."""
    _lists(view)
    return view


def update_of(data: dict[str, Any]) -> ResumeDataUpdate:
    """Our write view of an answer, or of what is to be sent."""
    return ResumeData.from_dict(data).to_update()


def _our_encoder(data: dict[str, Any], dumps: Any = None) -> Callable[[], bytes]:
    view = update_of(data)
    encode: Any = compile_encoder(ResumeDataUpdate.__schema__)
    return lambda: encode_json(encode(view), dumps)


def checked_encoder(data: dict[str, Any]) -> Callable[[], bytes]:
    """Write as a call does: lists may have been changed in place, so they are looked at again."""
    view, kind = update_of(data), Object(ResumeDataUpdate)
    return lambda: encode_json(checked(view, kind), None)


def new_days_encoder(data: dict[str, Any]) -> Callable[[], bytes]:
    """Write when no day was written before: the texts of days are remembered otherwise."""
    view = update_of(data)
    encode: Any = compile_encoder(ResumeDataUpdate.__schema__)
    dates: Any = importlib.import_module("affinda_resumes._runtime.schema.dates")
    forget: Callable[[], None] = dates._texts.clear

    def anew() -> bytes:
        forget()
        return encode_json(encode(view), None)

    return anew


def _stock(package: str) -> Peer:
    model: Any = importlib.import_module(f"{package}.models").ResumeData

    def encoder(data: dict[str, Any]) -> Callable[[], bytes]:
        view = model.from_dict(data)
        return lambda: json.dumps(view.to_dict()).encode()

    return Peer(lambda body: model.from_dict(json.loads(body)), encoder)


def _official() -> Peer:
    models: Any = importlib.import_module("affinda_v2.models")
    msrest: Any = importlib.import_module("msrest")
    classes = {name: kind for name, kind in vars(models).items() if isinstance(kind, type)}
    serialize = msrest.Serializer(classes)
    serialize.client_side_validation = False  # as the official client sets it
    deserialize = msrest.Deserializer(classes)

    def encoder(data: dict[str, Any]) -> Callable[[], bytes]:
        view = deserialize("ResumeData", data)
        return lambda: json.dumps(serialize.body(view, "ResumeData")).encode()

    return Peer(lambda body: deserialize("ResumeData", json.loads(body)), encoder)


def _pydantic(document: dict[str, Any]) -> Peer:
    model = pydantic_models(document)

    def encoder(data: dict[str, Any]) -> Callable[[], bytes]:
        view = model.model_validate(data)
        return lambda: view.model_dump_json(by_alias=True, exclude_unset=True).encode()

    return Peer(model.model_validate_json, encoder)


def _msgspec(document: dict[str, Any]) -> Peer:
    msgspec: Any = importlib.import_module("msgspec")
    model = msgspec_models(document)
    encode = msgspec.json.Encoder().encode

    def encoder(data: dict[str, Any]) -> Callable[[], bytes]:
        view = msgspec.convert(data, model, strict=False)
        return lambda: bytes(encode(view))

    return Peer(msgspec.json.Decoder(model, strict=False).decode, encoder)
