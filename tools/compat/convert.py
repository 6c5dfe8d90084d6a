"""
JSON as the arguments that each client takes for it.
"""

from __future__ import annotations

import datetime
import importlib
import io
import uuid
from collections.abc import Callable
from types import ModuleType
from typing import Any, Final

import attrs
from openapi_python_client.parser import properties as props
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from codegen.model import types as kinds

FILE: Final = ("file", "application/octet-stream")
"""Name and media type of every file."""
_PARSERS: Final[dict[str, Callable[[Any], Any]]] = {
    "datetime.date": datetime.date.fromisoformat,
    "datetime.datetime": datetime.datetime.fromisoformat,
    "uuid.UUID": uuid.UUID,
}
_STOCK_PARSERS: Final[dict[type, Callable[[Any], Any]]] = {
    DateProperty: _PARSERS["datetime.date"],
    DateTimeProperty: _PARSERS["datetime.datetime"],
    UuidProperty: _PARSERS["uuid.UUID"],
}


def stock_value(one: Any, value: Any, package: str) -> Any:
    """Return what the stock client takes for a value of a property."""
    models = importlib.import_module(f"{package}.models")
    match one:
        case _ if value is None:
            return None
        case props.ModelProperty():
            return _named(getattr(models, one.class_info.name).from_dict(value))
        case props.EnumProperty():
            return getattr(models, one.class_info.name)(value)
        case ListProperty():
            return [stock_value(one.inner_property, item, package) for item in value]
        case UnionProperty():
            return stock_value(_option(one, value), value, package)
        case FileProperty():
            return importlib.import_module(f"{package}.types").File(io.BytesIO(value), *FILE)
    return _STOCK_PARSERS.get(type(one), lambda same: same)(value)


def _option(union: UnionProperty, value: Any) -> Any:
    """Return the first type of a union that a value can be of."""
    if isinstance(value, dict | list):
        wanted = props.ModelProperty if isinstance(value, dict) else ListProperty
        return next(one for one in union.inner_properties if isinstance(one, wanted))
    others = (one for one in union.inner_properties if not isinstance(one, props.ModelProperty))
    return next(others)


def _named(model: Any) -> Any:
    """Give the files in a model the name and the media type that ours have."""
    for field in attrs.fields(type(model)):
        held = getattr(model, field.name)
        for one in held if isinstance(held, list) else [held]:
            if hasattr(one, "file_name"):
                one.file_name, one.mime_type = FILE
            elif attrs.has(type(one)):
                _named(one)
    return model


def our_value(kind: kinds.Type, value: Any, package: ModuleType) -> Any:
    """Return what our client takes for a value of a type."""
    match kind:
        case _ if value is None:
            return None
        case kinds.Reference():
            return getattr(package, kind.view).from_dict(_files(value, package))
        case kinds.Tagged():
            cases = dict(kind.cases)
            case = cases.get(value[kind.tag], kind.cases[0][1])
            return our_value(case, value, package)
        case kinds.Array():
            return [our_value(kind.item, item, package) for item in value]
        case kinds.Mapping():
            return {name: our_value(kind.value, item, package) for name, item in value.items()}
        case kinds.Union():
            return our_value(_our_option(kind, value), value, package)
        case kinds.Simple() if kind == kinds.FILE:
            return package.File(value, *FILE)
        case kinds.Simple():
            return _PARSERS.get(kind.annotation, lambda same: same)(value)
    return value


def _our_option(union: kinds.Union, value: Any) -> kinds.Type:
    """Return the first type of a union that a value can be of."""
    objects = (kinds.Reference, kinds.Tagged, kinds.Mapping)
    for option in union.options:
        if isinstance(option, kinds.Null):
            continue
        if isinstance(value, dict) == isinstance(option, objects) and (
            isinstance(value, list) == isinstance(option, kinds.Array)
        ):
            return option
    return kinds.ANY


def _files(value: Any, package: ModuleType) -> Any:
    """Return a value with files in the place of bytes."""
    if isinstance(value, dict):
        return {name: _files(item, package) for name, item in value.items()}
    if isinstance(value, list):
        return [_files(item, package) for item in value]
    return package.File(value, *FILE) if isinstance(value, bytes) else value
