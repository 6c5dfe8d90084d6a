# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Decoders and encoders of views, compiled from the declared fields at their first use.

`print(decoder_source(Education))` shows the code that runs, and so do tracebacks and debuggers. Only attribute
names, class names and the `repr` of wire names get into it. Two threads that compile the same function at once
get two equal ones, of which the last is kept.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Iterator
from typing import Any

from ..schema.containers import AnyOf, Array
from ..schema.formatted import Formatted
from ..schema.json_values import each, is_mapping, own
from ..schema.kind import InvalidValueError, Kind
from ..schema.objects import Object
from ..schema.scalars import NULL, Text
from ..unset import UNSET
from .carried import with_carried
from .fields import Field


def decoder_source(view: Any) -> str:
    """Return the source of the functions that read a read view and its lazy fields."""
    schema = view.__schema__
    lines = [*_decoder(schema, {})]
    for field in schema.lazy:
        lines += _reader(field, {})
    return "\n".join(lines)


def encoder_source(view: Any) -> str:
    """Return the source of the function that writes a write view."""
    return "\n".join(_encoder(view.__schema__, {}))


def compile_decoder(schema: Any) -> Callable[[Any], Any]:
    """
    Compile the decoder of a read view.

    A frozen class rejects plain assignment, and `object.__setattr__` costs three times as much. So the decoder
    fills an instance of a subclass with the same slots and no guard, then sets its class: 178 ns against 517 ns
    for six fields, measured on CPython 3.11.
    """
    names = _names_of_decoder(schema)
    return _compiled("decode", schema.view, _decoder(schema, names), names)


def compile_reader(view: Any, field: Field) -> Callable[..., Any]:
    """Compile the method that reads a lazy field, with that of a list the decoder of its items."""
    names: dict[str, Any] = {}
    return _compiled("read", view, _reader(field, names), names, field.name)


def compile_checked_encoder(schema: Any) -> Callable[[Any], Any]:
    """Compile the encoder of a write view that checks what may have been changed in place, in the same pass."""
    names: dict[str, Any] = {"InvalidValueError": InvalidValueError}
    lines = _encoder(schema, names, "encode_valid")
    return _compiled("encode_valid", schema.view, lines, names)


def _names_of_decoder(schema: Any) -> dict[str, Any]:
    if schema.blank is None:
        unguarded = {
            "__slots__": (),
            "__init__": object.__init__,
            "__setattr__": object.__setattr__,
            "__delattr__": object.__delattr__,
        }
        schema.blank = type(schema.view.__name__, (schema.view,), unguarded)
    absent = dict.fromkeys(schema.by_wire)
    return {"Blank": schema.blank, "View": schema.view, "absent": absent}


def compile_encoder(schema: Any) -> Callable[[Any], Any]:
    """Compile the encoder of a write view."""
    names: dict[str, Any] = {}
    return _compiled("encode", schema.view, _encoder(schema, names), names)


def _decoder(schema: Any, names: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of a decoder, and add the names in them."""
    yield f"def decode_{schema.view.__name__}(data):"
    failed = ["return read_fallback(view, data)"]
    yield from _decoding(schema, names, failed, "    ", [*_absent_values(schema, names)])
    yield "    return view"
    yield ""


def _absent_values(schema: Any, names: dict[str, Any]) -> Iterator[str]:
    """
    Yield the lines that set the lazy fields of a sparse object that did not come: no method has to read them.

    Items of lists go without these lines, which pay only if several such fields are read.
    """
    lazy = [field for field in schema.lazy if not field.free]
    if lazy:
        names["none_read"] = dict.fromkeys(field.name for field in lazy)
        yield "if known is not data:"
        yield "    view.__values__ = values = none_read.copy()"
        for field in lazy:
            yield f"    if known[{field.wire!r}] is not None:"
            yield f"        del values[{field.name!r}]"


def _decoding(
    schema: Any, names: dict[str, Any], failed: list[str], indent: str, more: list[str]
) -> Iterator[str]:
    """Yield the lines that make `view` of `data`, with `more` lines, or run the lines `failed`."""
    fields = [field for field in schema.fields.values() if field not in schema.lazy]
    calls = {field.name: _conversion(field, False, names) for field in fields}
    yield f"{indent}view = Blank()"
    if fields:
        yield f"{indent}try:"
        yield f"{indent}    known = data if len(data) >= {len(schema.by_wire)} else absent | data"
        for field in fields:
            target = "raw_" if calls[field.name] else "view."
            yield f"{indent}    {target}{field.name} = known[{field.wire!r}]"
        yield f"{indent}except (KeyError, TypeError):"
    else:
        yield f"{indent}if data.__class__ is not dict:"
    yield from (f"{indent}    {line}" for line in failed)
    if fields:
        yield from (f"{indent}{line}" for line in more)
    yield f"{indent}view.__data__ = data"
    for field in fields:
        if call := calls[field.name]:
            raw = f"raw_{field.name}"
            yield f"{indent}view.{field.name} = None if {raw} is None else {call.format(raw)}"
    yield f"{indent}view.__class__ = View"


def _reader(field: Field, names: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of the method that reads a lazy field, and add the names in them."""
    kind = only_converted(field.kind)
    item = only_converted(kind.item) if isinstance(kind, Array) else None
    yield f"def read_{field.name}(field, parent, owner=None):"
    yield "    if parent is None:"
    yield "        return field.slot"
    if field.free:
        names["free_items"] = field.kind.free_items
        yield "    raw = free_items(parent.__data__)"
    else:
        yield f"    raw = parent.__data__.get({field.wire!r})"
    if isinstance(item, Object):
        yield from _list_reading(item, names)
    else:
        yield f"    made = None if raw is None else {(_conversion(field, False, names) or '{}').format('raw')}"
    yield f"    return parent.__values__.setdefault({field.name!r}, made)"
    yield ""


def _list_reading(item: Object, names: dict[str, Any]) -> Iterator[str]:
    """Yield the lines that read a list: a loop with the decoder of an item inside, which saves its call."""
    names |= _names_of_decoder(item.schema) | {"each": each}
    failed = ["made.append(read_fallback(view, data))", "continue"]
    yield "    if raw.__class__ is list:"
    yield "        made = []"
    yield "        for data in raw:"
    yield from _decoding(item.schema, names, failed, "            ", [])
    yield "            made.append(view)"
    yield "    else:"
    yield f"        made = None if raw is None else each({_function(item, False, names)}, raw)"


def _encoder(schema: Any, names: dict[str, Any], verb: str = "encode") -> Iterator[str]:
    """
    Yield the lines of an encoder, or of a checked one (`encode_valid`), and add the names in them.

    A flat object is converted in place: a call of its encoder would add 2 % to the time of a documented update.
    """
    yield f"def {verb}_{schema.view.__name__}(view):"
    yield "    if view.__class__ is not View:"
    yield "        return view" if verb == "encode" else "        raise InvalidValueError"
    yield "    data = {}"
    yield from (f"    {line}" for line in _filling(schema, names, verb))
    yield "    return data if view.__carried__ is None else with_carried(view, data)"
    yield ""


def _list_encoder(schema: Any, names: dict[str, Any], verb: str) -> Iterator[str]:
    """Yield the lines of the same for a list of views: a loop with the encoder inside, which saves its call."""
    yield f"def {verb}_each_{schema.view.__name__}(views):"
    yield "    if views.__class__ is not list:"
    yield "        return views" if verb == "encode" else "        raise InvalidValueError"
    yield "    made = []"
    yield "    for view in views:"
    yield "        if view.__class__ is not View:"
    if verb == "encode":
        yield "            made.append(view)"
        yield "            continue"
    else:
        yield "            raise InvalidValueError"
    yield "        data = {}"
    yield from (f"        {line}" for line in _filling(schema, names, verb))
    yield "        made.append(data if view.__carried__ is None else with_carried(view, data))"
    yield "    return made"
    yield ""


def _filling(
    schema: Any,
    names: dict[str, Any],
    verb: str,
    view: str = "view",
    value: str = "value",
    data: str = "data",
) -> Iterator[str]:
    """Yield the lines that put the fields of `view` into `data`, with `value` for each: names of variables."""
    for field in schema.fields.values():
        yield f"if ({value} := {view}.{field.name}) is not UNSET:"
        if view == "view" and (inner := _flat_object(field)) is not None:
            lines, converted = _object_conversion(inner, field, names, verb), value
        elif verb == "encode_valid" and field.kind.is_mutable:
            lines, converted = _checked_conversion(field, names)
        else:
            lines, converted = [], (_conversion(field, True, names) or "{}").format(value)
        yield from (f"    {line}" for line in lines)
        into = (
            f"{data}.update({converted})" if field.free else f"{data}[{field.wire!r}] = {converted}"
        )
        yield f"    {into}"


def _flat_object(field: Field) -> Object | None:
    """Return the kind of a field's objects if their own fields hold scalars only."""
    kind = only_converted(field.kind)
    if not isinstance(kind, Object) or not _is_only(kind, field):
        return None
    return kind if all(map(_is_flat, kind.schema.fields.values())) else None


def _is_flat(field: Field) -> bool:
    """Tell whether a field holds a scalar that a format converts, or nothing does."""
    kind = only_converted(field.kind)
    if field.free or field.kind.is_mutable:
        return False
    return isinstance(kind, Formatted) or not kind.converts()


def _object_conversion(kind: Object, field: Field, names: dict[str, Any], verb: str) -> list[str]:
    """Return the lines that convert a flat object in place, which saves the call of its encoder."""
    name = f"Class_{kind.schema.view.__name__}"
    names[name] = kind.schema.view
    lines = [
        "inner = {}",
        *_filling(kind.schema, names, verb, "value", "part", "inner"),
        "value = inner if value.__carried__ is None else with_carried(value, inner)",
    ]
    if verb == "encode":
        return [f"if value.__class__ is {name}:", *(f"    {line}" for line in lines)]
    lines = [f"if value.__class__ is not {name}:", "    raise InvalidValueError", *lines]
    if kind is field.kind:
        return lines
    return ["if value is not None:", *(f"    {line}" for line in lines)]


def _checked_conversion(field: Field, names: dict[str, Any]) -> tuple[list[str], str]:
    """Return the lines that check a value that may have been changed in place, and how it is converted."""
    kind = only_converted(field.kind)
    if isinstance(kind, Object) and _is_only(kind, field):
        call = f"{_function(kind, True, names, '_valid')}(value)"
        return [], call if kind is field.kind else f"None if value is None else {call}"
    array = kind if kind is field.kind and isinstance(kind, Array) and not kind.limits else None
    if array is not None and isinstance(array.item, Object):
        return [], f"{_list_function(array.item, names, 'encode_valid')}(value)"
    names[f"is_valid_{field.name}"] = field.kind.is_valid
    check = [f"if not is_valid_{field.name}(value):", "    raise InvalidValueError"]
    if array is not None and type(array.item) is Text and not array.item.limits:
        check = [  # a loop: C functions for the whole list take twice as long for three items
            "if value.__class__ is not list:",
            "    raise InvalidValueError",
            "for item in value:",
            "    if item.__class__ is not str or not item.isascii():",
            *(f"        {line}" for line in check),
            "        break",
        ]
    return check, (_conversion(field, True, names) or "{}").format("value")


def _is_only(kind: Kind, field: Field) -> bool:
    """Tell whether the values of a field are those of a kind alone, or null."""
    return kind is field.kind or {*field.kind.kinds} == {kind, NULL}


def _conversion(field: Any, sent: bool, names: dict[str, Any]) -> str | None:
    """Return the expression that converts a field's value, with `{}` in its place; `None` if none is needed."""
    kind = only_converted(field.kind)
    function = _function(kind, sent, names)
    if function is not None:
        if sent and isinstance(kind, Formatted) and kind.texts and _is_only(kind, field):
            known, make = kind.texts
            names |= {f"known_{make.__name__}": known, make.__name__: make}
            text = f"known_{make.__name__}({{0}}) or {make.__name__}({{0}})"
            return text if kind is field.kind else f"None if {{0}} is None else {text}"
        return f"{function}({{}})"
    if isinstance(kind, Array) and kind.converts():
        item = only_converted(kind.item)
        if sent and isinstance(item, Object):
            return f"{_list_function(item, names, 'encode')}({{}})"
        function = _function(item, sent, names)
        if function is not None:
            names["each"] = each
            return f"each({function}, {{}})"
    if kind.converts():
        names[f"convert_{field.name}"] = kind.encode if sent else kind.decode
        return f"convert_{field.name}({{}})"
    if not sent and kind.is_mutable:
        names["own"] = own
        return "own({})"
    return None


def _function(kind: Kind, sent: bool, names: dict[str, Any], variant: str = "") -> str | None:
    """Return the name of the function that converts an object or a format; of an object, a `variant`."""
    if isinstance(kind, Object):
        verb = ("encode" if sent else "decode") + variant
        name = f"{verb}_{kind.schema.view.__name__}"
        names[name] = _at_first_use(kind, verb, name, names)
        return name
    if isinstance(kind, Formatted):
        function = kind.sent if sent else kind.received
        names[function.__name__] = function
        return function.__name__
    return None


def _list_function(item: Object, names: dict[str, Any], verb: str) -> str:
    """Return the name of the function that converts a list of objects to send."""
    name = f"{verb}_each_{item.schema.view.__name__}"

    def first(value: Any) -> Any:
        inside = {"InvalidValueError": InvalidValueError}
        lines = _list_encoder(item.schema, inside, verb)
        names[name] = _compiled(f"{verb}_each", item.schema.view, lines, inside)
        return names[name](value)

    names[name] = first
    return name


def _at_first_use(
    kind: Object, verb: str, name: str, names: dict[str, Any]
) -> Callable[[Any], Any]:
    """Return a function that puts the compiled one in its own place, under `name`."""

    def first(value: Any) -> Any:
        made = getattr(kind.schema, verb)(value)
        names[name] = getattr(kind.schema, verb)
        return made

    return first


def only_converted(kind: Kind) -> Kind:
    """Return the one kind of a union whose values are converted: it returns those of the others as they are."""
    while type(kind) is AnyOf:
        converted = [one for one in kind.kinds if one.converts()]
        if len(converted) != 1:
            break
        kind = converted[0]
    return kind


def _compiled(
    verb: str, view: Any, lines: Iterator[str], names: dict[str, Any], field: str = ""
) -> Callable[..., Any]:
    """Compile a function of a view or a field, and keep its source for tracebacks and debuggers."""
    source = "\n".join(lines)
    file = f"<{verb} {view.__module__}.{view.__qualname__}{field and '.'}{field}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    names |= {"UNSET": UNSET, "with_carried": with_carried, "read_fallback": read_fallback}
    names.setdefault("View", view)  # a method that reads a list has that of the items
    exec(compile(source, file, "exec"), names)
    function: Callable[..., Any] = names[f"{verb}_{field or view.__name__}"]
    return function


def read_fallback(view: Any, data: Any) -> Any:
    """
    Decode data for which the decoder of `view` failed.

    That is an object with other fields instead of some of the contract's, which become `None`; or no object at
    all, which is kept. Decoders check no type and no missing name: they call this function when an access
    fails, which saves 8 ns for each object. An object with fewer fields, the common case, is filled up before.
    """
    decode, absent = view.__schema__.decode, dict.fromkeys(view.__schema__.by_wire)
    if data.__class__ is not dict:
        return decode(own(data)) if is_mapping(data) else own(data)
    decoded = decode(absent | data)
    object.__setattr__(decoded, "__data__", data)
    return decoded
