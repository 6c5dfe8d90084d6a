"""
YAML 1.2, core schema, as JSON values with positions.

PyYAML's parser takes the text apart, but it follows YAML 1.1, where `no` is false, `1:30` a
number and `2019-01-01` a date. So nothing of its construction is used: plain words are resolved
here, by the table of the YAML 1.2 specification, section 10.3.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml

from codegen.source.tree import Builder, Shared, Tree, pack
from codegen.text import shown

_PREFIX: Final = "tag:yaml.org,2002:"
_FIRST: Final = frozenset("-+.0123456789~nNtTfF")
_NULL: Final = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL: Final = {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_INT: Final = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE: Final = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# Line breaks of YAML 1.1, ordinary characters in 1.2 (section 5.4): they hide from the parser.
_OLD_BREAKS: Final = "\x85\u2028\u2029"


def read_yaml(text: str, file: str) -> tuple[Tree, Builder]:
    """Read one YAML document; raises ContractError where the text can't be read on."""
    builder = Builder(file)
    _check_characters(text, builder)
    hidden = _hide_old_breaks(text)
    reader = _Reader(builder, {ord(new): old for old, new in hidden.items()})
    for old, new in hidden.items():
        text = text.replace(old, new)
    try:
        for event in _events(text):
            reader.take(event)
    except yaml.MarkedYAMLError as error:
        _syntax(error, builder)
    except yaml.YAMLError as error:
        builder.fail(pack(1, 1), "invalid-yaml", f"the text isn't YAML: {error}")
    if not reader.documents:
        builder.fail(pack(1, 1), "empty-file", "the file holds no document", "write the contract")
    return builder.done, builder


def _events(text: str) -> Iterator[Any]:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(yaml.parse(text, Loader=loader))


def _check_characters(text: str, builder: Builder) -> None:
    found = _CONTROL.search(text)
    if found is None:
        return
    line = text.count("\n", 0, found.start()) + 1
    column = found.start() - (text.rfind("\n", 0, found.start()) + 1) + 1
    message = f"the control character {shown(found[0])} can't stand in YAML"
    fix = "write it as an escape in a double-quoted string, or remove it"
    builder.fail(pack(line, column), "invalid-character", message, fix)


def _hide_old_breaks(text: str) -> dict[str, str]:
    if text.isascii() or not any(old in text for old in _OLD_BREAKS):
        return {}
    free = (chr(number) for number in range(0xE000, 0xF8FF) if chr(number) not in text)
    return dict(zip(_OLD_BREAKS, free, strict=False))


def _syntax(error: yaml.MarkedYAMLError, builder: Builder) -> None:
    mark = error.problem_mark or error.context_mark
    at = pack(mark.line + 1, mark.column + 1) if mark else pack(1, 1)
    said = [part for part in (error.context, error.problem) if part]
    fix = "check indentation, quotes and brackets here and in the lines above"
    builder.fail(at, "invalid-yaml", f"the text isn't YAML: {', '.join(said)}", fix)


class _Reader:
    """Takes the parser's events and feeds the builder."""

    def __init__(self, builder: Builder, restored: dict[int, str]) -> None:
        self.documents = 0
        self._builder = builder
        self._restored = restored
        self._anchors: dict[str, Shared | None] = {}  # None: what it names isn't finished yet
        self._open: list[str | None] = []

    def take(self, event: Any) -> None:
        at = pack(event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, at)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._start(event, at)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            anchor, shared = self._open.pop(), self._builder.close()
            if anchor is not None:
                self._anchors[anchor] = shared
        elif isinstance(event, yaml.AliasEvent):
            self._alias(str(event.anchor), at)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                message = "a second YAML document begins here; a contract is one document"
                self._builder.fail(
                    at, "multiple-documents", message, "keep one of them in this file"
                )

    def _start(self, event: Any, at: int) -> None:
        mapping = isinstance(event, yaml.MappingStartEvent)
        if self._builder.wants_key:
            message = f"a key is a word here, not a {'mapping' if mapping else 'list'}"
            self._builder.fail(at, "unsupported-key", message, "put the key in quotes")
        if event.tag not in (None, "!", _PREFIX + ("map" if mapping else "seq")):
            self._bad_tag(event.tag, at)
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        self._open.append(event.anchor)
        self._builder.open({} if mapping else [], at)

    def _alias(self, anchor: str, at: int) -> None:
        builder = self._builder
        if builder.wants_key:
            message = f"the key is the alias {shown('*' + anchor)}"
            builder.fail(at, "unsupported-key", message, "write the key out")
        if anchor not in self._anchors:
            message = (
                f"the alias {shown('*' + anchor)} has no anchor {shown('&' + anchor)} above it"
            )
            builder.fail(at, "unknown-alias", message, "add the anchor, or write the value out")
        shared = self._anchors[anchor]
        if shared is None:
            message = f"the alias {shown('*' + anchor)} stands inside the value that it names"
            builder.fail(at, "alias-ring", message, "use `$ref` for a schema that contains itself")
        builder.repeat(shared, at)

    def _scalar(self, event: Any, at: int) -> None:
        text: str = event.value.translate(self._restored) if self._restored else event.value
        if self._builder.wants_key:
            self._key(event, text, at)
            return
        value = self._value(event, text, at)
        self._builder.scalar(value, at)
        if event.anchor is not None:
            self._anchors[event.anchor] = Shared(value, at, 1, 0)

    def _key(self, event: Any, text: str, at: int) -> None:
        plain = event.implicit[0]
        if plain and not text:
            self._builder.report(at, "unsupported-key", "the key is missing", 'write it, or `""`')
        elif event.tag not in (None, "!", _PREFIX + "str"):
            self._bad_tag(event.tag, at)
        # `200`, `true` and `1.0` are keys as they are written: JSON has no others.
        self._builder.key(text, at, merges=plain and text == "<<")
        if event.anchor is not None:
            self._anchors[event.anchor] = Shared(text, at, 1, 0)

    def _value(self, event: Any, text: str, at: int) -> str | int | float | bool | None:
        if event.tag is None and event.implicit[0]:
            return self._plain(text, at)
        if event.tag in (None, "!", _PREFIX + "str"):
            return text
        kind = event.tag.removeprefix(_PREFIX)
        if kind == "null" and text in _NULL:
            return None
        if kind == "bool" and text in _BOOL:
            return _BOOL[text]
        if kind == "int" and _INT.fullmatch(text):
            return self._integer(text, at)
        if kind == "float" and _FLOAT.fullmatch(text):
            return self._builder.float(text, at)
        self._bad_tag(event.tag, at)
        return text

    def _plain(self, text: str, at: int) -> str | int | float | bool | None:
        if text and text[0] not in _FIRST:
            return text
        if text in _NULL:
            return None
        if text in _BOOL:
            return _BOOL[text]
        if _NOT_FINITE.fullmatch(text):
            return self._builder.not_finite(text, at)
        whole = _INT.fullmatch(text)
        if not whole and not _FLOAT.fullmatch(text):
            return text
        if self._builder.in_version():
            return text
        return self._integer(text, at) if whole else self._builder.float(text, at)

    def _integer(self, text: str, at: int) -> int | str:
        base = {"0o": 8, "0x": 16}.get(text[:2], 10)
        return self._builder.integer(text if base == 10 else text[2:], at, base)

    def _bad_tag(self, tag: str, at: int) -> None:
        """Tell of a tag that has no value in JSON; what it stands before is read as it is written."""
        name = tag.replace(_PREFIX, "!!")
        message = f"the tag {shown(name)} has no meaning here, or the value doesn't fit it"
        self._builder.warn(at, "unsupported-tag", message, "remove the tag")
