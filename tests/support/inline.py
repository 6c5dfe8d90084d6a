"""
A few lines of contract become an imported package.
"""

from __future__ import annotations

import importlib
import itertools
import textwrap
from pathlib import Path
from types import ModuleType
from typing import Any

from codegen.pipeline import package_of
from codegen.render.package import render_package
from codegen.source.contract import read
from tests.support.importing import imported

_NUMBERS = itertools.count()

CONTRACT = """\
openapi: 3.1.0
info: {title: Things, version: 1.0.0}
servers: [{url: "https://things.example"}]
security: [{key: []}]
paths:
  /things/{name}:
    patch:
      operationId: updateThing
      x-idempotent: true
      parameters:
        - {name: name, in: path, required: true, schema: {type: string}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
      responses:
        "200":
          description: The thing.
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
"""


def files_for(schemas: str, folder: Path, name: str = "things") -> dict[str, str]:
    """Render the package of a contract whose `components.schemas` are `schemas`, unformatted."""
    return _files(CONTRACT + textwrap.indent(textwrap.dedent(schemas), "    "), folder, name)


def package_for(schemas: str, folder: Path) -> ModuleType:
    """Write that package under a name of its own, and import it."""
    return package_from(CONTRACT + textwrap.indent(textwrap.dedent(schemas), "    "), folder)


def package_from(contract: str, folder: Path) -> ModuleType:
    """Write the package of a whole contract under a name of its own, and import it."""
    name = f"things_{next(_NUMBERS)}"
    for path, text in _files(contract, folder, name).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return imported(name, folder)


def checked(body: Any, view: Any = None) -> Any:
    """Return the JSON of a body as a call writes it; `view` is the class of the write view, unless the body is one."""
    package = (view or type(body)).__module__.partition(".models.")[0]
    arguments = importlib.import_module(f"{package}._runtime.wire.arguments")
    objects = importlib.import_module(f"{package}._runtime.schema.objects")
    return arguments.checked(body, objects.Object(view or type(body)))


def _files(contract: str, folder: Path, name: str) -> dict[str, str]:
    spec = folder / "openapi.yaml"
    spec.write_text(contract, encoding="utf-8")
    return render_package(package_of(read(spec)), name)
