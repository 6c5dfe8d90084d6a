"""
The lines of the contract that what was seen asks for, as a patch.
"""

from __future__ import annotations

import difflib
import re
import textwrap
from typing import Any

import yaml
from attrs import define, field

from affinda_resumes.drift import Finding
from tools.new.yaml_text import to_yaml
from tools.observe.proposed import Proposed


@define
class Patch:
    """A patch of one file."""

    text: str
    """The file with the patch in it."""
    lines: str
    """The patch; nothing if there is nothing to change."""
    by_hand: list[str] = field(factory=list)
    """Changes that are left to a person."""


def make_patch(text: str, findings: list[Finding], name: str) -> Patch:
    """Make a patch: undocumented fields, and nulls and types that differ."""
    editor = _Editor(text)
    # What is sent goes first: a field of both directions is not read-only.
    for one in sorted(findings, key=lambda one: "(sent)" not in one.place):
        if one.kind == "undocumented" and one.schema:
            editor.add_field(one)
        elif one.kind in ("null", "type"):
            editor.widen(one)
        elif one.kind == "value" and one.values:
            editor.add_values(one)
    changed = editor.text()
    lines = difflib.unified_diff(
        text.splitlines(keepends=True),
        changed.splitlines(keepends=True),
        f"a/{name}",
        f"b/{name}",
    )
    return Patch(changed, "".join(lines), editor.by_hand)


class _Editor:
    """Edits lines of a contract in YAML; places are found before anything is changed."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines(keepends=True)
        self._root = yaml.compose(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        self._inserted: dict[int, list[tuple[int, str]]] = {}
        self._replaced: dict[int, str] = {}
        self._added: set[tuple[str, str]] = set()
        self._named: set[str] = set()
        self.by_hand: list[str] = []

    def text(self) -> str:
        """Return the text with all edits."""
        found: list[str] = []
        for number, line in enumerate([*self._lines, ""]):
            # What ends in the same line ends from the inside out.
            inserted = sorted(self._inserted.get(number, []), key=lambda one: -one[0])
            found += [lines for _, lines in inserted]
            found.append(self._replaced.get(number, line))
        return "".join(found)

    def add_field(self, finding: Finding) -> None:
        """Add an undocumented field behind the last property of its object."""
        names = {(finding.pointer, name) for name in finding.schema}
        if names <= self._added:
            return  # sent and received
        self._added |= names
        properties = self._node(f"{finding.pointer}/properties")
        if not isinstance(properties, yaml.MappingNode) or properties.flow_style:
            self.by_hand.append(f"{finding.place}: {finding.words}")
            return
        schemas = self._node("/components/schemas")
        known = schemas.value if isinstance(schemas, yaml.MappingNode) else []
        taken = {key.value for key, _ in known} | self._named
        proposed = Proposed(f"seen in {finding.times} of {finding.of} that were recorded", taken)
        fields = {name: proposed.property(name, one) for name, one in finding.schema.items()}
        if proposed.named and not known:
            self.by_hand.append(f"{finding.place}: {finding.words}")
            return
        self._insert(properties, fields, properties.value[0][0].start_mark.column)
        for name, schema in proposed.named.items():
            self._insert(schemas, {name: schema}, known[0][0].start_mark.column, "\n")
        self._named |= proposed.named.keys()

    def widen(self, finding: Finding) -> None:
        """Add null, or the type that was found, to a type on one line."""
        node = self._node(f"{finding.pointer}/type")
        kind = "null" if finding.kind == "null" else finding.words.rpartition(" ")[2]
        number = node.start_mark.line if node is not None else -1
        line = self._replaced.get(number, self._lines[number])
        found = re.fullmatch(r"(\s*type: )\[?([^\[\]#]*?)\]?(\s*(?:#.*)?)\n", line)
        if node is None or found is None:
            self.by_hand.append(f"{finding.place}: {finding.words}")
            return
        kinds = [one.strip() for one in found[2].split(",")]
        kind = '"null"' if kind == "null" else kind
        if kind == "number" and "integer" in kinds:
            kinds[kinds.index("integer")] = "number"
        elif kind not in kinds:
            kinds.append(kind)
        kinds.sort(key=lambda one: one == '"null"')
        self._replaced[number] = f"{found[1]}[{', '.join(kinds)}]{found[3]}\n"

    def add_values(self, finding: Finding) -> None:
        """Add new values to the list of known ones."""
        for keyword in ("x-extensible-enum", "enum"):
            node = self._node(f"{finding.pointer}/{keyword}")
            if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
                self._insert(node, list(finding.values), node.value[0].start_mark.column - 2)
                return
        self.by_hand.append(f"{finding.place}: {', '.join(finding.values)}")

    def _insert(self, node: Any, value: Any, indent: int, apart: str = "") -> None:
        """Add entries or items behind those of a node."""
        lines = apart + textwrap.indent(to_yaml(value), " " * indent)
        self._inserted.setdefault(self._end(node), []).append((indent, lines))

    def _node(self, pointer: str) -> Any:
        node: Any = self._root
        for step in pointer.split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            if isinstance(node, yaml.MappingNode):
                node = next((value for key, value in node.value if key.value == name), None)
            elif isinstance(node, yaml.SequenceNode) and name.isdigit():
                node = node.value[int(name)] if int(name) < len(node.value) else None
            else:
                return None
        return node

    def _end(self, node: Any) -> int:
        """Return the number of the line behind a node, before blank lines and comments."""
        end = int(node.end_mark.line)
        if node.end_mark.column and end < len(self._lines) and not node.value:
            end += 1
        while end > 0 and re.fullmatch(r"\s*(#.*)?\n?", self._lines[end - 1]):
            end -= 1
        return end
