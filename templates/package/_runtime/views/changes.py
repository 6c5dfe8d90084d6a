"""
The update with the differences between an edited copy and the answer that it was copied from.
"""

from __future__ import annotations

from typing import Any, TypeVar

from ..schema.descriptions import article, describe
from ..schema.json_values import copy_json, same_json
from ..unset import UNSET
from .carried import Carried
from .read_view import ReadView
from .unknown_names import too_deep_error
from .write_view import WriteView

Update = TypeVar("Update", bound=WriteView)


def changes(edited: Update, original: object, expected: type[ReadView]) -> Update | Exception:
    """
    Make an update of the top-level fields of `edited` that differ from `original`, or the error to raise.

    The update shares no mutable value with `edited`. The contract does not say whether the API merges or
    replaces nested objects and lists; whole top-level fields are right in either case. A field that is `UNSET`
    in `edited` is not sent.
    """
    if type(original) is not expected:
        return TypeError(
            f"changes_since: expected {article(expected.__name__)} {expected.__name__}, "
            f"found {describe(original)}"
        )
    try:
        taken = edited if edited.__view_is_valid__() else edited.__view_normalized__()
        before: Any = type(edited).__view_to_editable__(original.__view_data__).__view_encode__()
        after = taken.__view_json__()
        return after if isinstance(after, Exception) else _differing(taken, before, after)
    except RecursionError:
        return too_deep_error(type(edited))


def _differing(edited: Update, before: dict[str, Any], after: dict[str, Any]) -> Update:
    """Copy `edited` with only those fields whose JSON differs `after` the edits."""

    def differs(wire: str) -> bool:
        return wire in after and not (wire in before and same_json(before[wire], after[wire]))

    update = edited.__class__.__new__(edited.__class__)
    changed: set[str] = set()
    for name, field in edited.__view_fields__.items():
        value: Any = UNSET
        if field.free:
            items: dict[str, Any] = getattr(edited, name) or {}
            value = {key: item for key, item in items.items() if differs(key)} or UNSET
        elif differs(field.wire):
            changed.add(name)
            value = getattr(edited, name)
        object.__setattr__(update, name, _own(value))
    carried = edited.__view_carried__
    if carried is not None:
        kept = {name: copy_json(item) for name, item in carried.kept.items() if name in changed}
        carried = Carried({}, kept, carried.invalid)
    object.__setattr__(update, "__view_carried__", carried)
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
            elif isinstance(item, WriteView):
                fields = {name: _own(getattr(item, name)) for name in item.__view_fields__}
                container[key] = item.__view_with__(fields)
    return root[0]
