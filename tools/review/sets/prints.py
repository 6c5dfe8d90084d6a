"""
Fingerprints of the schemas of canonical documents: those of equal schemas are equal, whatever their names are.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, Final

from tools.review.inputs.canonical_schema import LISTED, NAMED, ONE
from tools.review.inputs.flatten import ANNOTATIONS

_PREFIX: Final = "#/components/schemas/"
_REFERENCE: Final = re.compile(r'"\$ref": "#/components/schemas/([^"\\]+)"')
_RESTRICTING: Final = frozenset(("x-unreadable", "x-cycle", "x-$dynamicRef"))
"""Words of a canonical document that begin with `x-` and stand for a restriction."""


def follow(value: Any, document: dict[str, Any]) -> Any:
    """Return a schema, or the one that it refers to."""
    while isinstance(value, dict) and isinstance(value.get("$ref"), str) and len(value) == 1:
        value = document["components"]["schemas"][value["$ref"].removeprefix(_PREFIX)]
    return value


def name_of(value: Any) -> str | None:
    """Return the name of the component that a schema refers to; None if it is no reference."""
    if isinstance(value, dict) and isinstance(value.get("$ref"), str) and len(value) == 1:
        return str(value["$ref"]).removeprefix(_PREFIX)
    return None


def restricts(word: str) -> bool:
    """Tell whether a keyword of a canonical schema restricts values, and does not only describe them."""
    return word in _RESTRICTING or not (word in ANNOTATIONS or word.startswith("x-"))


def restricting(value: Any) -> Any:
    """Return a schema without all that restricts no value; names of properties are no keywords."""
    if not isinstance(value, dict):
        return value
    kept: dict[str, Any] = {}
    for word, inner in value.items():
        if word in ONE:
            kept[word] = restricting(inner)
        elif word in LISTED:
            kept[word] = [restricting(one) for one in inner]
        elif word in NAMED:
            kept[word] = {name: restricting(one) for name, one in inner.items()}
        elif restricts(word):
            kept[word] = inner
    return kept


class Prints:
    """Fingerprints for the schemas of several documents, comparable with each other."""

    def __init__(self, documents: tuple[dict[str, Any], ...], *, whole: bool) -> None:
        self._whole = whole
        self._known: dict[int, tuple[Any, str]] = {}
        """With each value: its id must not become that of another."""
        texts = [
            {name: self._pieces(schema) for name, schema in one["components"]["schemas"].items()}
            for one in documents
        ]
        self._names = [dict.fromkeys(one, "") for one in texts]
        classes = 0
        while True:  # each round looks one reference deeper
            self._names = [
                {name: _joined(pieces, known) for name, pieces in one.items()}
                for one, known in zip(texts, self._names, strict=True)
            ]
            found = len({text for one in self._names for text in one.values()})
            if found == classes:
                return
            classes = found

    def of(self, value: Any, side: int) -> str:
        """Return the fingerprint of a schema of one of the documents."""
        if id(value) not in self._known:
            name = name_of(value)
            known = self._names[side]
            text = known[name] if name is not None else _joined(self._pieces(value), known)
            self._known[id(value)] = (value, text)
        return self._known[id(value)][1]

    def of_component(self, name: str, side: int) -> str | None:
        """Return the fingerprint of a component; None if there is none of the name."""
        return self._names[side].get(name)

    def _pieces(self, value: Any) -> list[str]:
        """Return a schema as text, in pieces: every other one is the name of a component."""
        kept = value if self._whole else restricting(value)
        return _REFERENCE.split(json.dumps(kept, sort_keys=True))


def _joined(pieces: list[str], names: dict[str, str]) -> str:
    if len(pieces) == 3 and pieces[0] == "{" and pieces[2] == "}":
        return names[pieces[1]] or "…"  # nothing but a reference
    text = "".join(names[one] if at % 2 else one for at, one in enumerate(pieces))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
