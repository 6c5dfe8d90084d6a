"""
`$ref`: local, there, and not a cycle.

References lead to another place of the document: `bundle` has brought in what stands in other files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, Final
from urllib.parse import unquote

from codegen.graphs import cycles
from codegen.openapi.grammar import Occurrence, walk
from codegen.problems import Pointer, Problem, Report, warning
from codegen.text import shown

_SUGGESTIONS: Final = 50  # looking for a similar name is slow


class BadPointerError(ValueError):
    """The text is no JSON pointer in the form of a URI fragment (RFC 6901, section 6)."""


def steps_of(reference: str) -> tuple[str, ...]:
    """Return the keys on the way that a local reference names; raises BadPointerError."""
    if reference == "#":
        return ()
    if not reference.startswith("#/"):
        raise BadPointerError(reference)
    try:
        text = unquote(reference[2:], errors="strict")
    except UnicodeDecodeError:
        raise BadPointerError(reference) from None
    steps = text.split("/")
    if "~" in text:
        steps = [step.replace("~1", "/").replace("~0", "~") for step in steps]
    return tuple(steps)


def find(document: Any, steps: tuple[str, ...]) -> tuple[Pointer, Any] | None:
    """Return the pointer and the value that the steps lead to, or None."""
    value, pointer = document, list[str | int]()
    for step in steps:
        if isinstance(value, dict) and step in value:
            value = value[step]
            pointer.append(step)
        elif isinstance(value, list) and step.isascii() and step.isdigit() and len(step) < 8:
            if int(step) >= len(value):
                return None
            value = value[int(step)]
            pointer.append(int(step))
        else:
            return None
    return tuple(pointer), value


def component_schemas(document: dict[str, Any]) -> dict[str, Any]:
    """Return the schemas under `components`, or an empty mapping."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return schemas if isinstance(schemas, dict) else {}


def target_of(reference: Any) -> str | None:
    """Return the name of the component schema that a reference leads to or into."""
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return None
    try:
        steps = steps_of(reference)
    except BadPointerError:
        return None
    return steps[2] if steps[:2] == ("components", "schemas") and len(steps) > 2 else None


def reference_to(name: str) -> str:
    """Return the reference to a component schema."""
    return reference_at(("components", "schemas", name))


def reference_at(pointer: Pointer) -> str:
    """Return the reference to a place; what means something in it is escaped."""
    return "#" + "".join(
        "/" + str(step).replace("~", "~0").replace("/", "~1").replace("%", "%25")
        for step in pointer
    )


def is_component(reference: str) -> bool:
    """Return whether a reference leads to a component itself and not to something in it."""
    return reference.count("/") == 3


def mapping_target(value: Any, schemas: Mapping[str, Any]) -> str | None:
    """Return the name of the schema that a value of a discriminator's mapping means."""
    return value if isinstance(value, str) and value in schemas else target_of(value)


def targets_of(
    document: dict[str, Any], kind: str, node: dict[str, Any]
) -> Iterator[tuple[str, ...]]:
    """Yield the keys on the way to what one object refers to, by the mapping of a discriminator too."""
    if "$ref" in node:
        with suppress(BadPointerError):  # no reference, such as a callback that is called so
            yield steps_of(str(node["$ref"]))
    discriminator = node.get("discriminator") if kind == "schema" else None
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    if not isinstance(mapping, dict):
        return
    schemas = component_schemas(document)
    for value in mapping.values():
        name = mapping_target(value, schemas)
        if name in schemas:
            yield ("components", "schemas", str(name))


def members(schema: Any) -> Iterator[str]:
    """Yield the names of the component schemas that describe the same value."""
    if isinstance(schema, dict):
        name = target_of(schema.get("$ref"))
        if name is not None:
            yield name
        for keyword in ("allOf", "oneOf", "anyOf"):
            listed = schema.get(keyword)
            for member in listed if isinstance(listed, list) else ():
                yield from members(member)


def parameters_of(
    document: dict[str, Any], holder: dict[str, Any]
) -> Iterator[tuple[int, Pointer | None, dict[str, Any]]]:
    """Yield index, pointer of what is referred to, and value of each parameter of a path or an operation."""
    listed = holder.get("parameters")
    for index, parameter in enumerate(listed if isinstance(listed, list) else []):
        target, found = _followed(document, parameter)
        if isinstance(found, dict):
            yield index, target, found


def resolved(document: dict[str, Any], node: Any) -> dict[str, Any]:
    """Return an object, or the one that it refers to; an empty one if there is none."""
    _, found = _followed(document, node)
    return found if isinstance(found, dict) else {}


def _followed(document: dict[str, Any], node: Any) -> tuple[Pointer | None, Any]:
    """Return what a node refers to, through up to 20 references, and the pointer of that; else the node."""
    target: Pointer | None = None
    for _ in range(20):
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            break
        try:
            found = find(document, steps_of(node["$ref"]))
        except BadPointerError:
            found = None
        target, node = found or ((), None)
    return target, node


def check_references(document: dict[str, Any], report: Report) -> list[Problem]:
    """Return what is wrong with the references of the document."""
    problems: list[Problem] = []
    references: dict[Pointer, Pointer] = {}
    occurrences: dict[Pointer, Occurrence] = {}
    todo = list(reversed(list(walk(document))))
    while todo:
        at = todo.pop()
        if at.pointer in occurrences:
            continue
        occurrences[at.pointer] = at
        if not _is_reference(at):
            continue
        found = _resolve(document, at, report, suggest=len(problems) < _SUGGESTIONS)
        if isinstance(found, Problem):
            if is_read(at):
                problems.append(found)
            else:
                problems.append(warning(found))
                del at.node["$ref"]
            continue
        references[at.pointer] = found[0]
        # A target outside of the grammar, such as under `x-shared`, is checked as what it is used.
        if found[0] not in occurrences:
            # The target itself comes first, so that it is walked once even if it refers to itself.
            todo.extend(reversed(list(walk(found[1], at.kind, found[0]))))
    return [*problems, *_cycles(occurrences, references, report)]


def check_targets(document: dict[str, Any], report: Report) -> Iterator[Problem]:
    """Yield a problem for each reference into a component schema: only a whole one has a type of its own."""
    for at in walk(document):
        if at.kind == "schema" and "$ref" in at.node:
            reference = at.node["$ref"]
            if target_of(reference) is not None and not is_component(reference):
                message = f"{shown(reference)} leads into a schema"
                fix = "give what it leads to a name under components/schemas"
                yield report((*at.pointer, "$ref"), "unsupported-reference", message, fix)


def is_read(at: Occurrence) -> bool:
    """Return whether the package depends on an object: not on examples, headers of answers and callbacks."""
    if at.pointer[:1] == ("webhooks",) or "callbacks" in at.pointer:
        return False
    return at.kind not in ("example", "link", "header", "callback")


def _is_reference(at: Occurrence) -> bool:
    # A callback has free names; `$ref` is its only other key, and it is a string.
    return "$ref" in at.node and at.kind not in ("document", "components", "operation")


def _resolve(
    document: Any, at: Occurrence, report: Report, *, suggest: bool
) -> tuple[Pointer, Any] | Problem:
    reference = at.node["$ref"]
    here = (*at.pointer, "$ref")
    if not isinstance(reference, str):
        message = f"the `$ref` {shown(reference)} is no string"
        return report(here, "invalid-reference", message, 'write it as `"#/components/…"`')
    if not reference.startswith("#"):
        message = f"the `$ref` {shown(reference)} leads to no file below the contract's folder"
        way = "copy what it names under `components`, or name a folder with `--root`"
        return report(here, "remote-reference", message, way)
    try:
        found = find(document, steps_of(reference))
    except BadPointerError:
        message = f"the `$ref` {shown(reference)} is no JSON pointer"
        return report(here, "invalid-reference", message, 'write it as `"#/components/…"`')
    if found is None:
        message = f"the `$ref` {shown(reference)} points at nothing"
        fix = _closest(document, steps_of(reference)) if suggest else None
        return report(here, "dangling-reference", message, fix)
    if not isinstance(found[1], dict) and not (at.kind == "schema" and isinstance(found[1], bool)):
        message = f"the `$ref` {shown(reference)} points at something that is no {at.kind}"
        return report(here, "invalid-reference", message, None)
    return found


def _closest(document: Any, steps: tuple[str, ...]) -> str | None:
    from difflib import get_close_matches

    for length in range(len(steps) - 1, -1, -1):
        found = find(document, steps[:length])
        if found is None or not isinstance(found[1], dict):
            continue
        names = list(found[1])[:500]
        close = get_close_matches(
            steps[length][:200], [name for name in names if len(name) < 200], 1
        )
        return f"perhaps {shown(close[0])} is meant" if close else None
    return None


def _cycles(
    occurrences: Mapping[Pointer, Occurrence], references: Mapping[Pointer, Pointer], report: Report
) -> Iterator[Problem]:
    """Yield a problem for each cycle of places of which each is only what the next one is."""
    graph = {
        pointer: targets
        for pointer, at in occurrences.items()
        if (targets := list(_same_instance(at, references)))
    }
    for cycle in cycles(graph):
        names = [shown("#/" + "/".join(map(str, at)), 60) for at in cycle if at in references]
        several = f"{' → '.join(names[:5])}{' → …' if len(names) > 5 else ''} → {names[0]}"
        holder = next(at for at in cycle if at in references)
        message = f"the reference leads back to where it began: {several}"
        fix = "a schema may contain itself in a property or in `items`, but not be itself"
        yield report((*holder, "$ref"), "reference-ring", message, fix)


def _same_instance(at: Occurrence, references: Mapping[Pointer, Pointer]) -> Iterator[Pointer]:
    """Yield the places whose every instance has to be read to read one of this place."""
    if at.pointer in references:
        yield references[at.pointer]
    if at.kind == "schema" and isinstance(at.node.get("allOf"), list):
        yield from ((*at.pointer, "allOf", index) for index in range(len(at.node["allOf"])))
