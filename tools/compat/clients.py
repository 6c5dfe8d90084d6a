"""
The two clients of a contract: each written, imported and called with the same values.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from openapi_python_client.parser.openapi import Endpoint

from codegen.model import package as ir
from codegen.render.package import render_package
from tools.compat.convert import our_value, stock_value
from tools.compat.stock import Stock
from tools.compat.values import Call

KEY: Final = "k-1"
Sender = Callable[[], object]


class StockClient:
    """The client that openapi-python-client writes."""

    def __init__(self, stock: Stock, url: str, *, keyed: bool) -> None:
        """Import its package from where it was written; `keyed` says that every call sends a key."""
        self._name = name = stock.folder.name
        self._endpoints = dict(stock.endpoints())
        client = importlib.import_module(f"{name}.client")
        options = {"base_url": url, "verify_ssl": False, "httpx_args": {"trust_env": False}}
        self._keyed = client.AuthenticatedClient(token=KEY, **options)
        self._open = self._keyed if keyed else client.Client(**options)

    def close(self) -> None:
        """Close its connections."""
        for client in (self._open, self._keyed):
            client.get_httpx_client().close()

    def sender(self, place: str, call: Call) -> Sender | None:
        """Return what makes a call, or `None` if it has no such operation or body."""
        endpoint = self._endpoints.get(place)
        if endpoint is None:
            return None
        bodies = {one.content_type.get_untrusted_value(): one.prop for one in endpoint.bodies}
        if call.media_type is not None and call.media_type not in bodies:
            return None

        def send() -> object:
            arguments = self._arguments(endpoint, call)
            if call.media_type is not None:
                arguments["body"] = stock_value(bodies[call.media_type], call.body, self._name)
            name = f"{self._name}.api.{endpoint.tags[0]}.{endpoint.name}"
            client = self._keyed if endpoint.requires_security else self._open
            module = importlib.import_module(name)
            # Python 3.14 evaluates annotations only when they are asked for: a name in them that
            # is not there fails the import before that.
            inspect.get_annotations(module.sync_detailed)
            return module.sync_detailed(client=client, **arguments)

        return send

    def _arguments(self, endpoint: Endpoint, call: Call) -> dict[str, Any]:
        arguments: dict[str, Any] = {}
        for location, one in endpoint.iter_all_parameters():
            key = (location.value, one.name.get_untrusted_value())
            if key in call.parameters:
                value = stock_value(one, call.parameters[key], self._name)
                arguments[str(one.python_name)] = value
        return arguments


class OurClient:
    """The client that we write."""

    def __init__(self, package: ir.Package, folder: Path, name: str, url: str) -> None:
        """Write and import its package into `folder`, which Python imports from."""
        for path, text in render_package(package, name).items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        self._module = importlib.import_module(name)
        self._models = importlib.import_module(f"{name}.models")
        self._operations = {f"{one.method} {one.path}": one for one in package.operations}
        keys = {one.name: (KEY, KEY) if one.form == "basic" else KEY for one in package.schemes}
        self._client = self._module.Client(base_url=url, max_retries=0, **keys)

    def close(self) -> None:
        """Close its connections."""
        self._client.close()

    def sender(self, place: str, call: Call) -> Sender | None:
        """Return what makes a call, or `None` if it has no such operation or body."""
        operation = self._operations.get(place)
        if operation is None:
            return None
        bodies = {one.media_type: one.type for one in operation.bodies}
        if call.media_type is not None and call.media_type not in bodies:
            return None

        def send() -> object:
            arguments = self._arguments(operation, call)
            if call.media_type is not None:
                kind = bodies[call.media_type]
                arguments["body"] = our_value(kind, call.body, self._module)
                if len(bodies) > 1:
                    arguments["media_type"] = call.media_type
            return getattr(self._client, operation.name)(**arguments)

        return send

    def _arguments(self, operation: ir.Operation, call: Call) -> dict[str, Any]:
        arguments: dict[str, Any] = {}
        for one in operation.parameters:
            key = (one.location, str(one.wire))
            if key in call.parameters:
                arguments[one.name] = our_value(one.type, call.parameters[key], self._module)
        return arguments
