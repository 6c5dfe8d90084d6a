"""
The ways in which an answer is read: by the media type that the server names, where the contract has several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from codegen.build.media_types import answer_form, charset_of, essence_of, is_binary
from codegen.model import package as ir
from codegen.model import types
from codegen.python.literals import Raw

_Described = list[tuple[str, types.Type, dict[str, Any] | None]]
"""Media type, type and schema of each body that an answer may have."""


def media_of(content: _Described) -> tuple[ir.Media, ...]:
    """Return how each media type is read; those that are read alike are one, and JSON comes first."""
    found = [one for described in content for one in _readings(*described)]
    json = [one.type for one in found if one.form == "json"]
    made: dict[tuple[str, str], ir.Media] = {}
    others: list[ir.Media] = []
    for one in found:
        plain = one.form == "text" and essence_of(one.media_type) == "text/plain"
        if plain and json and not _is_text(one.type):
            continue  # an object, in another name of JSON
        key = (one.form, one.charset)
        type_ = types.union(json) if one.form == "json" else types.ANY
        same = ir.Media(one.media_type, one.form, type_, one.charset)
        if key not in made:
            made[key] = same
        else:
            others.append(same)
    if len({form for form, _ in made}) == 1 and len(made) > 1:
        return (next(iter(made.values())),)  # texts of several charsets: the server names it
    kept = sorted(made.values(), key=_order)
    for one in others if len(kept) > 1 else ():
        reader = _read_by(kept, one.media_type)
        if (reader.form, reader.charset) != (one.form, one.charset):
            kept = sorted([*kept, one], key=_order)
    return tuple(kept)


def _order(media: ir.Media) -> int:
    return ("json", "text", "bytes").index(media.form)


def _read_by(kept: list[ir.Media], media_type: str) -> ir.Media:
    """Return by which one an answer of a media type is read, as `wire/media_answer.py` does it."""
    named = essence_of(media_type)
    known = [(essence_of(one.media_type), one) for one in kept]
    kind = (f"{named.partition('/')[0]}/", "*/")
    fitting = (
        *(one for essence, one in known if essence == named),
        *(one for essence, one in known if _format(essence) == _format(named)),
        *(
            one
            for essence, one in known
            if essence.startswith(kind)
            and (essence.startswith("text/") or _format(essence) not in _TEXTS)
        ),
        kept[0],
    )
    return fitting[0]


_TEXTS: Final = ("json", "xml", "yaml", "csv")


def _format(essence: str) -> str:
    return re.split("[/+]", essence)[-1]


def _readings(
    media_type: str, type_: types.Type, schema: dict[str, Any] | None
) -> Iterator[ir.Media]:
    """Yield how a media type is read; a wildcard is what the server says it is, as far as the schema allows."""
    form = answer_form(media_type)
    if form in ("json", "text") and schema is not None and schema.get("format") == "binary":
        form = "bytes"  # whatever the contract calls them
    charset = Raw(charset_of(media_type) or "utf-8")
    if form is None:
        return
    if "*" not in media_type.partition(";")[0] or form == "json":
        yield ir.Media(Raw(media_type.strip()), form, type_, charset if form == "text" else Raw(""))
        return
    binary = schema is not None and is_binary(schema)
    is_open = type_ == types.ANY
    if form != "text" and not binary and (schema is not None or not is_open):
        yield ir.Media(Raw("application/json"), "json", type_, Raw(""))
    if not binary and (form == "text" or _is_text(type_) or (is_open and schema is not None)):
        yield ir.Media(Raw("text/*"), "text", types.TEXT, charset)
    if form != "text" and (binary or schema is None or is_open or _is_text(type_)):
        yield ir.Media(Raw("*/*"), "bytes", types.ANY, Raw(""))


def _is_text(type_: types.Type) -> bool:
    """Return whether a value may be a string."""
    return any(
        one == types.ANY
        or types.is_text(one)
        or isinstance(one, types.Choice)
        or (isinstance(one, types.Simple) and one.is_format)
        for one in types.without_null(type_)
    )
