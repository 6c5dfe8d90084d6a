"""
The object that a form sends.
"""

from __future__ import annotations

import re
from typing import Any

from tools.new.loose_json import PageError, read_json
from tools.new.sections import Described


def form_value(fields: list[tuple[str, str]]) -> dict[str, Any]:
    """Return the object that a form sends: `a[b]` is the field `b` of `a`, and `a[]` an item of it."""
    found: dict[str, Any] = {}
    for name, text in fields:
        outer, *inner = re.findall(r"[^\[\]]+|(?<=\[)(?=\])", name) or [name]
        before = found.get(outer)
        if inner == [""]:
            found[outer] = [*(before if isinstance(before, list) else []), text]
        elif inner:
            found[outer] = {**(before if isinstance(before, dict) else {}), inner[0]: text}
        else:
            found[outer] = text
    return found


def typed_form(form: dict[str, Any], body: list[Described]) -> dict[str, Any]:
    """Return the object of a form with the types that the page lists, and of texts that look like them."""
    types = {one.name: one.type for one in body}
    return {name: typed(value, types.get(name, "")) for name, value in form.items()}


def typed(value: Any, type_: str) -> Any:
    """Return the value of a text of a form, of the type that its page names."""
    if not isinstance(value, str) or type_ == "string":
        return value
    if type_ in ("", "boolean") and value in ("true", "false"):
        return value == "true"
    if (
        type_ in ("", "integer")
        and re.fullmatch(r"-?\d{1,15}", value)
        and not re.match(r"-?0\d", value)
    ):
        return int(value)
    if type_ in ("", "number") and re.fullmatch(r"-?\d{1,15}\.\d{1,15}", value):
        return float(value)
    if type_ in ("", "object", "array") and value[:1] in ("{", "["):
        try:
            return read_json(value).value
        except PageError:
            return value
    return value[1:] if value.startswith(("@", "<")) else value
