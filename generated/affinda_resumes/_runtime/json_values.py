# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Copying and comparing parsed JSON, of any depth.
"""

from __future__ import annotations

from typing import Any


def copy_json(value: Any) -> Any:
    """Copy parsed JSON of any depth: `copy.deepcopy` is recursive, an answer may be 900 levels deep."""
    root: list[Any] = [value]
    todo: list[Any] = [root]
    while todo:
        container = todo.pop()
        items: Any = container.items() if container.__class__ is dict else enumerate(container)
        for key, item in items:
            if item.__class__ is dict or item.__class__ is list:
                container[key] = item.copy()
                todo.append(container[key])
    return root[0]


def same_json(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same, `1`, `1.0` and `true` being three different ones."""
    todo: list[tuple[Any, Any]] = [(one, other)]
    while todo:
        left, right = todo.pop()
        if left.__class__ is not right.__class__:
            return False
        if left.__class__ is dict:
            if left.keys() != right.keys():
                return False
            todo += [(item, right[key]) for key, item in left.items()]
        elif left.__class__ is list:
            if len(left) != len(right):
                return False
            todo += list(zip(left, right, strict=True))
        elif left != right and (left == left or right == right):  # a NaN is itself here
            return False
    return True
