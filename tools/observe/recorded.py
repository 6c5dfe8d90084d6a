"""
Recorded bodies: which operation each belongs to, and the schema of it.
"""

from __future__ import annotations

import base64
import gzip
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import define, field

from affinda_resumes._openapi import answer_schema, json_schema, operations, without_extensions
from affinda_resumes._shapes import type_of
from affinda_resumes.drift import Drift
from tools.operations.paths import pattern_of

NOTHING: Final = object()
"""Stands for what is no JSON: null is a value."""


@define
class Recorded:
    """The bodies of a folder."""

    values: list[tuple[str, Any, bool]] = field(factory=list)
    """The JSON Pointer of a schema, a value for it, and whether it was sent."""
    skipped: Counter[str] = field(factory=Counter)
    """The number of bodies and files that were left out, by reason."""


def read_folder(folder: Path, document: Mapping[str, Any], operation: str | None) -> Recorded:
    """
    Read all files of a folder.

    Raises:
        OSError: it can't be read.
    """
    reader = _Reader(document, operation)
    for path in sorted([*folder.iterdir()] and folder.rglob("*")):
        if path.is_file():
            reader.file(path.read_bytes())
    return reader.recorded


class _Reader:
    """Reads files, and finds the schema of each body."""

    def __init__(self, document: Mapping[str, Any], operation: str | None) -> None:
        self.recorded = Recorded()
        self._document = document
        self._drift = Drift(document)
        self._operations = [
            one for one in operations(document) if operation in (None, one[2].get("operationId"))
        ]

    def file(self, content: bytes) -> None:
        """Read one file: JSON, HAR, or a JSON value in each line."""
        value = _parsed(content)
        if value is not NOTHING:
            self._value(value)
            return
        lines = [line for line in content.splitlines() if line.strip()]
        values = (
            [_parsed(line) for line in lines] if lines[:1] and lines[0].strip()[:1] == b"{" else []
        )
        if all(value is NOTHING for value in values):
            self.recorded.skipped["no JSON"] += 1
            return
        for value in values:
            if value is NOTHING:
                self.recorded.skipped["no JSON"] += 1
            else:
                self._value(value)

    def _value(self, value: Any) -> None:
        log = value.get("log") if isinstance(value, dict) else None
        if not isinstance(log, dict) or "entries" not in log:
            self._add(self._nearest(value), value, sent=False)
            return
        for entry in _list(log["entries"]):
            self._entry(_object(entry))

    def _add(self, schema: str, value: Any, *, sent: bool) -> None:
        if value is NOTHING:
            self.recorded.skipped["no JSON"] += 1
        elif schema:
            self.recorded.values.append((schema, value, sent))
        else:
            self.recorded.skipped["of no operation"] += 1

    def _entry(self, entry: dict[str, Any]) -> None:
        """Read a request of a HAR file, and its answer."""
        asked, answered = _object(entry.get("request")), _object(entry.get("response"))
        try:
            path = urlsplit(str(asked.get("url", ""))).path
        except ValueError:
            path = ""
        method = str(asked.get("method", "")).lower()
        found = next(self._of_path(method, path), None)
        status = str(answered.get("status", ""))
        if found is None or not re.fullmatch("[1-5][0-9][0-9]", status):
            self.recorded.skipped["of no operation"] += 1
            return
        _, _, operation, pointer = found
        sent, came = _object(asked.get("postData")), _object(answered.get("content"))
        if sent.get("text") and status[0] == "2":
            body = operation.get("requestBody", {})
            schema = json_schema(self._document, body, f"{pointer}/requestBody")
            self._add(schema, _json_of(sent), sent=True)
        if came.get("text"):
            self._add(
                answer_schema(self._document, operation, pointer, status),
                _json_of(came),
                sent=False,
            )

    def _of_path(self, method: str, path: str) -> Iterator[tuple[str, str, Mapping[str, Any], str]]:
        """Yield the operations of a path, fewest parameters first; a server may have a path, too."""
        for one in sorted(self._operations, key=lambda one: one[1].count("{")):
            if one[0] == method and re.search(f"{pattern_of(one[1])}$", path):
                yield one

    def _nearest(self, value: Any) -> str:
        """Return the schema of the answer with most of a body's fields, at least a third; a 2xx first."""
        best, most = "", 0
        names = _names_of(value)
        for _, _, operation, pointer in self._operations:
            answers = dict(without_extensions(operation.get("responses", {})))
            for status in sorted(answers, key=lambda one: not str(one).startswith("2")):
                place = f"{pointer}/responses/{status}"
                schema = json_schema(self._document, answers[status], place)
                known = self._names_at(schema, value) if schema else set()
                common = len(names & known) if names else int("" in known)
                if common > most and common * 3 >= len(names):
                    best, most = schema, common
        return best

    def _names_at(self, pointer: str, value: Any) -> set[str]:
        """Return the names of the fields at a schema, and of its items; with "" if a value has its type."""
        place, schema = self._drift.at(pointer)
        kinds = schema.get("type", "object" if "properties" in schema else "")
        found = {name for name, _ in self._drift.fields(place, schema)}
        if isinstance(value, list) and isinstance(schema.get("items"), dict):
            found |= self._names_at(f"{place}/items", None)
        for word in ("oneOf", "anyOf"):
            for number in range(len(schema.get(word, ()))):
                found |= self._names_at(f"{place}/{word}/{number}", value)
        return found | ({""} if type_of(value) in kinds else set())


def _names_of(value: Any) -> set[str]:
    items = value if isinstance(value, list) else [value]
    return {name for item in items if isinstance(item, dict) for name in item}


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _parsed(content: str | bytes) -> Any:
    """Return the value of a JSON text; `NOTHING` if it is none."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return NOTHING


def _json_of(holder: dict[str, Any]) -> Any:
    """Return the JSON of a request or an answer of a HAR file; `NOTHING` if it has none."""
    text = holder["text"]
    if not isinstance(text, str) or "json" not in str(holder.get("mimeType") or "json").lower():
        return NOTHING
    if holder.get("encoding") != "base64":
        return _parsed(text.removeprefix("\ufeff"))
    try:
        content = base64.b64decode(text)
        return _parsed(gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content)
    except (ValueError, OSError, EOFError, zlib.error):
        return NOTHING
