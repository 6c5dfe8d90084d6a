"""
Adding to a contract as a person would: each new entry at the end of its mapping, all other lines untouched.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from codegen.problems import Pointer
from codegen.source.tree import Tree
from codegen.source.yaml_reader import read_yaml


class AlreadyThereError(Exception):
    """An entry of the additions is in the contract with other content."""


def merge(text: str, additions: str, holder: Pointer = ()) -> str:
    """
    Add each entry of `additions`, YAML shaped like the contract, to the mapping at `holder`.

    An entry that is there with equal content stays as it is.

    Raises:
        AlreadyThereError: an entry that is no mapping, or is an operation or a named schema, has other content.
    """
    for key, value, block in entries(additions):
        pointer = (*holder, key)
        found = _value(text, pointer)
        if found is None:
            text = _inserted(text, holder, block)
        elif found != value:
            if not isinstance(found, dict) or len(pointer) > 2:
                raise AlreadyThereError(" ".join(map(str, pointer)))
            text = merge(text, _inside(block), pointer)
    return text


def entries(text: str) -> Iterator[tuple[str, Any, str]]:
    """Yield the key, the value and the lines of each entry of a mapping, with the comments above it."""
    tree = _tree(text)
    lines = text.splitlines(keepends=True)
    starts = [tree.position((key,))[0] - 1 for key in tree.value]
    for number, start in enumerate(starts):
        while start and lines[start - 1].startswith("#"):
            start -= 1
        starts[number] = start
    for key, start, end in zip(tree.value, starts, [*starts[1:], len(lines)], strict=True):
        yield key, tree.value[key], "".join(lines[start:end]).rstrip("\n") + "\n"


def _tree(text: str) -> Tree:
    return read_yaml(text, "additions")[0]


def _value(text: str, pointer: Pointer) -> Any:
    value = _tree(text).value
    for step in pointer:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _inside(block: str) -> str:
    """Return the lines of an entry's value, which is a mapping."""
    lines = block.splitlines(keepends=True)
    start = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    return textwrap.dedent("".join(lines[start + 1 :]))


def _inserted(text: str, holder: Pointer, block: str) -> str:
    """Add the lines of an entry behind the last one of a mapping, set apart as that one is."""
    tree, lines = _tree(text), text.splitlines(keepends=True)
    siblings = [tree.position((*holder, key)) for key in _value(text, holder)]
    last, column = siblings[-1]
    end = last
    for number in range(last, len(lines)):
        line = lines[number]
        if line.strip() and len(line) - len(line.lstrip()) < column:
            break
        if line.strip():
            end = number + 1
    above = last - 2
    while lines[above].lstrip().startswith("#"):
        above -= 1
    apart = "\n" if len(siblings) > 1 and not lines[above].strip() else ""
    block = apart + textwrap.indent(block, " " * (column - 1))
    return "".join([*lines[:end], block, *lines[end:]])
