"""
The stock reading of a contract: openapi-python-client's own parser, and the client that it writes.

Its configuration is the default one, but for the formatter that it runs over what it wrote.
"""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from jinja2.bccache import Bucket, BytecodeCache
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser import properties as props
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.parser.responses import Response
from openapi_python_client.schema import Response as ResponseObject
from ruamel.yaml import YAML

from tools.compat.ours import union
from tools.compat.readings import Fact, Reading

_SIMPLE: Final[dict[type, str]] = {
    props.AnyProperty: "any",
    BooleanProperty: "bool",
    DateProperty: "date",
    DateTimeProperty: "date-time",
    FileProperty: "file",
    FloatProperty: "number",
    IntProperty: "int",
    NoneProperty: "null",
    StringProperty: "str",
    UuidProperty: "uuid",
}
_COMPONENT: Final = "/components/schemas/"
_FORMS: Final = {"response.content": "bytes", "response.text": "text", "None": "nothing"}


class _Compiled(BytecodeCache):
    """Compiled templates: each project has a Jinja environment of its own, and would compile them all again."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read a template that was compiled before."""
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template that was just compiled."""
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED: Final = _Compiled()


class UnreadableError(Exception):
    """The stock generator can't read a contract, or fails over it."""


class Stock:
    """One contract as openapi-python-client has it."""

    def __init__(self, contract: Path, output: Path) -> None:
        """
        Parse a contract; its client goes to the folder `output`.

        Raises:
            UnreadableError: there is no client of it.
        """
        self.folder = output
        settings = ConfigFile(post_hooks=[])
        self.config = Config.from_sources(
            settings, MetaType.NONE, contract, "utf-8", overwrite=True, output_path=output
        )
        try:
            document = YAML(typ="safe").load(contract.read_bytes())
            data = GeneratorData.from_dict(document, config=self.config)
        except Exception as error:  # whatever it raises where it does not expect what it meets
            raise UnreadableError(f"{type(error).__name__}: {error}") from error
        if isinstance(data, GeneratorError):
            raise UnreadableError(" ".join(f"{data.header}: {data.detail}".split()))
        self.data = data

    def write(self) -> None:
        """Write its client."""
        project = Project(openapi=self.data, config=self.config)
        project.env.bytecode_cache = _COMPILED
        with contextlib.redirect_stdout(io.StringIO()):
            project.build()

    def endpoints(self) -> Iterator[tuple[str, Endpoint]]:
        """Yield each operation that it keeps, with its method and path as they are in the contract."""
        for collection in self.data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                yield place_of(endpoint), endpoint

    def read(self) -> Reading:
        """Return all facts."""
        return StockReading(self).read()


class StockReading:
    """Reads what the parser found: places are called as in the contract."""

    def __init__(self, stock: Stock) -> None:
        self._stock = stock
        self._components = {
            str(model.class_info.name): name.removeprefix(_COMPONENT)
            for model in stock.data.models
            if (name := model.name.get_untrusted_value()).startswith(_COMPONENT)
        }

    def read(self) -> Reading:
        """Return all facts."""
        reading: Reading = {}
        for place, endpoint in self._stock.endpoints():
            reading |= dict(self._operation(place, endpoint))
        for model in self._stock.data.models:
            reading |= dict(self._model(model))
        for enum in self._stock.data.enums:
            named = enum.name.get_untrusted_value().startswith(_COMPONENT)
            place = f"{'enum' if named else 'inline enum'} {enum.class_info.name}"
            reading[place] = Fact("model", self._type(enum))
            for key, value in enum.values.items() if isinstance(enum, props.EnumProperty) else ():
                reading[f"{place}: value {json.dumps(value)}"] = Fact("name", key)
        return reading

    def _operation(self, place: str, endpoint: Endpoint) -> Iterator[tuple[str, Fact]]:
        yield place, Fact("operation", "")
        yield f"{place}: method", Fact("name", str(endpoint.name))
        yield f"{place}: folder", Fact("name", str(endpoint.tags[0]))
        for location, one in endpoint.iter_all_parameters():
            where = f"{place}: {location.value} {one.name.get_untrusted_value()}"
            yield where, Fact("parameter", self._type(one))
            yield f"{where}: required", Fact("", str(one.required))
            yield f"{where}: argument", Fact("name", str(one.python_name))
        for body in endpoint.bodies:
            where = f"{place}: body {body.content_type.get_untrusted_value()}"
            whole = body.body_type == BodyType.CONTENT
            yield where, Fact("body", "bytes" if whole else self._type(body.prop))
            yield f"{where}: required", Fact("", str(body.prop.required))
        for answer in endpoint.responses:
            where = f"{place}: answer {answer.status_code.pattern}"
            form = _FORMS.get(answer.source["attribute"])
            yield where, Fact("answer", form or self._type(answer.prop))
            yield f"{where}: media type", Fact("", _media_types(answer))

    def _model(self, model: props.ModelProperty) -> Iterator[tuple[str, Fact]]:
        place = self._place(model)
        others = model.additional_properties
        yield place, Fact("model", "map" if _is_map(model) else "object")
        yield f"{place}: class", Fact("name", str(model.class_info.name))
        yield f"{place}: module", Fact("name", str(model.class_info.module_name))
        yield f"{place}: other names", Fact("", self._type(others) if others else "nothing")
        for one in _fields(model):
            where = f"{place}: field {one.name.get_untrusted_value()}"
            yield where, Fact("field", self._type(one))
            yield f"{where}: required", Fact("", str(one.required))
            yield f"{where}: attribute", Fact("name", str(one.python_name))
            yield f"{where}: not in", Fact("", "none")

    def _place(self, model: props.ModelProperty) -> str:
        """Name a model: a component as in the contract, an object inside another by its class."""
        name = str(model.class_info.name)
        return f"model {self._components.get(name, name)}"

    def _type(self, one: Any) -> str:
        """Write a type in the words that both readings share."""
        match one:
            case props.EnumProperty():
                return union([json.dumps(value) for value in one.values.values()])
            case ConstProperty():
                return json.dumps(one.value.raw_value)
            case ListProperty():
                return f"[{self._type(one.inner_property)}]"
            case UnionProperty():
                return union([self._type(option) for option in one.inner_properties])
            case props.ModelProperty() if _is_map(one) and one.additional_properties is not one:
                return f"map of {self._type(one.additional_properties)}"
            case props.ModelProperty():
                return self._place(one)
        return _SIMPLE[type(one)]


def place_of(endpoint: Endpoint) -> str:
    """Return method and path of an operation, with the names that the contract gives its parameters."""
    path = endpoint.path.get_untrusted_value()
    for one in endpoint.path_parameters:
        path = path.replace(f"{{{one.python_name}}}", f"{{{one.name.get_untrusted_value()}}}")
    return f"{endpoint.method.upper()} {path}"


def _media_types(answer: Response) -> str:
    assert isinstance(answer.data, ResponseObject)
    return ", ".join(name.get_untrusted_value() for name in answer.data.content or ())


def _fields(model: props.ModelProperty) -> list[Any]:
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def _is_map(model: props.ModelProperty) -> bool:
    """Tell if an object has free names only."""
    return not _fields(model) and model.additional_properties is not None
