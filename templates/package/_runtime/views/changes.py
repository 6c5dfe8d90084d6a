"""The update with the differences between an edited copy and the answer that it was copied from."""

from __future__ import annotations

from typing import Any

from ..schema.descriptions import article, describe
from ..schema.json_values import own, same_json
from ..unset import UNSET
from .carried import Carried
from .unknown_names import too_deep_error


def changes(edited: Any, original: Any) -> Any:
    """
    Make an update of the top-level fields of `edited` that differ from `original`, or the error to raise.

    The update shares no mutable value with `edited`. The contract does not say whether the API merges or
    replaces nested objects and lists; whole top-level fields are right in either case. A field that is `UNSET`
    in `edited` is not sent.
    """
    schema = edited.__schema__
    expected = schema.received
    if type(original) is not expected:
        name = expected.__name__
        return TypeError(
            f"changes_since: expected {article(name)} {name}, found {describe(original)}"
        )
    try:
        taken = edited if schema.is_valid(edited) else schema.normalized(edited)
        before = schema.encode(schema.to_editable(original.__data__))
        after = schema.json(taken)
        return after if isinstance(after, Exception) else _differing(taken, before, after)
    except RecursionError:
        return too_deep_error(schema.view)


def _differing(edited: Any, before: dict[str, Any], after: dict[str, Any]) -> Any:
    """Copy `edited` with only those fields whose JSON differs `after` the edits."""

    def differs(wire: str) -> bool:
        return wire in after and not (wire in before and same_json(before[wire], after[wire]))

    values: dict[str, Any] = {}
    changed: set[str] = set()
    for name, field in edited.__schema__.fields.items():
        values[name] = UNSET
        if field.free:
            items: dict[str, Any] = getattr(edited, name) or {}
            values[name] = {key: _own(item) for key, item in items.items() if differs(key)} or UNSET
        elif differs(field.wire):
            changed.add(name)
            values[name] = _own(getattr(edited, name))
    update = edited.__schema__.with_values(edited, values)
    carried = edited.__carried__
    if carried is not None:
        unknown = {name: own(item) for name, item in carried.unknown.items() if differs(name)}
        kept = {name: own(item) for name, item in carried.kept.items() if name in changed}
        object.__setattr__(update, "__carried__", Carried(unknown, kept, carried.invalid))
    return update


def _own(value: Any) -> Any:
    """Copy the value of a field, so that the copy shares no mutable value with it."""
    root: list[Any] = [value]
    todo: list[Any] = [root]
    made: dict[int, Any] = {}
    while todo:
        container = todo.pop()
        items: Any = container.items() if container.__class__ is dict else enumerate(container)
        for key, item in items:
            if item.__class__ is dict or item.__class__ is list:
                copied = made.get(id(item))
                if copied is None:
                    copied = made[id(item)] = item.copy()
                    todo.append(copied)
                container[key] = copied
            elif hasattr(item.__class__, "__schema__"):
                schema = item.__schema__
                fields = {name: _own(getattr(item, name)) for name in schema.fields}
                container[key] = schema.with_values(item, fields)
    return root[0]
