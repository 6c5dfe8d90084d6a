"""
Recorded bodies: which operation each belongs to, and the schema of it.
"""

from __future__ import annotations

import base64
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from attrs import define, field

from affinda_resumes._openapi import answer_schema, json_schema, operations, success_schemas
from affinda_resumes.drift import Drift
from tools.operations.paths import pattern_of


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
        """Read one file."""
        try:
            value = json.loads(content)
        except (ValueError, RecursionError):
            self.recorded.skipped["no JSON"] += 1
            return
        if isinstance(value, dict) and isinstance(value.get("log"), dict):
            for entry in value["log"].get("entries", ()):
                self._entry(entry)
        else:
            self._add(self._nearest(value), value, sent=False)

    def _add(self, schema: str, value: Any, *, sent: bool) -> None:
        if schema:
            self.recorded.values.append((schema, value, sent))
        else:
            self.recorded.skipped["of no operation"] += 1

    def _entry(self, entry: Mapping[str, Any]) -> None:
        """Read a request of a HAR file, and its answer."""
        asked, answered = entry.get("request", {}), entry.get("response", {})
        path = urlsplit(str(asked.get("url", ""))).path
        method = str(asked.get("method", "")).lower()
        found = next((one for one in self._of_path(method, path)), None)
        if found is None:
            self.recorded.skipped["of no operation"] += 1
            return
        _, _, operation, pointer = found
        sent = _json_of(asked.get("postData") or {})
        if sent is not None and 200 <= answered.get("status", 0) < 300:
            body = operation.get("requestBody", {})
            self._add(json_schema(self._document, body, f"{pointer}/requestBody"), sent, sent=True)
        came = _json_of(answered.get("content") or {})
        if came is not None:
            status = answered.get("status", 0)
            schema = answer_schema(self._document, operation, pointer, status)
            self._add(schema, came, sent=False)

    def _of_path(self, method: str, path: str) -> Iterator[tuple[str, str, Mapping[str, Any], str]]:
        """Yield the operations of a path, fewest parameters first; a server may have a path, too."""
        for one in sorted(self._operations, key=lambda one: one[1].count("{")):
            if one[0] == method and re.search(f"{pattern_of(one[1])}$", path):
                yield one

    def _nearest(self, value: Any) -> str:
        """Return the schema of the 2xx with the most of a body's fields."""
        best, most = "", -1
        for _, _, operation, pointer in self._operations:
            for schema in success_schemas(self._document, operation, pointer):
                known = self._drift.at(schema)[1].get("properties", {})
                common = len(known.keys() & value.keys()) if isinstance(value, dict) else 0
                if common > most:
                    best, most = schema, common
        return best


def _json_of(holder: Mapping[str, Any]) -> Any:
    """Return the JSON of a request or an answer of a HAR file; `None` if it has none."""
    text = holder.get("text")
    if not isinstance(text, str) or "json" not in str(holder.get("mimeType", "json")):
        return None
    try:
        encoded = holder.get("encoding") == "base64"
        return json.loads(base64.b64decode(text) if encoded else text)
    except (ValueError, RecursionError):
        return None
