"""
Read views and write views: the same contract as two sets of schemas.

* A schema that a request reaches and that contains an object gets a write view, named after it with
  the suffix `Update` where a PATCH or a PUT reaches it, else with `Input`. Operations that don't reach
  a schema have no part in its name. Where the name is taken, in any spelling that would become the same
  class name, the first free number follows: `LocationUpdate2`. (An underscore would be a legal component
  name, but class names are made without it.)
* A schema that a response reaches, or nothing, keeps its name: that is the read view. One that only
  requests reach has the write view only. A schema that holds no object is shared under its own name.
* The write view has no property that is read-only, the read view none that is write-only, and
  `required` follows. So what only a read-only property leads to is not reached by the request.
* Webhooks and callbacks come from the server: they are read views throughout.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from codegen.normalize.reachability import reach, roots, update_roots, with_objects
from codegen.normalize.view_rewriter import Rewriter
from codegen.normalize.visibility import Mode, find_hidden
from codegen.openapi.references import component_schemas
from codegen.problems import Pointer

_SCHEMAS: Final = ("components", "schemas")


@frozen
class Origin:
    """The schema of the contract that a schema of the rewritten document comes from."""

    schema: str
    """The name in the contract."""
    mode: Mode


@frozen
class Views:
    """The rewritten document."""

    document: dict[str, Any]
    """Shares what wasn't rewritten with the contract's document: neither is to be changed."""
    origins: dict[str, Origin]
    """For each schema under `components/schemas` of the rewritten document."""
    suffixes: Mapping[str, str]
    """The suffix of what is sent, by the schema's name in the contract."""
    requests: frozenset[str]
    """The schemas of the rewritten document that requests are made of."""
    responses: frozenset[str]
    """The schemas of the rewritten document that responses are made of."""
    renamed: tuple[str, ...] = ()
    """The names of write views that other schemas have, so that a number stands behind them."""

    def fields(self, name: str) -> dict[str, tuple[Any, bool]]:
        """Return the schema of each property of a component, and whether it is required."""
        schema = self.document["components"]["schemas"][name]
        required = set(schema.get("required") or ())
        properties: dict[str, Any] = schema.get("properties") or {}
        return {wire: (node, wire in required) for wire, node in properties.items()}

    def free_names(self, name: str) -> Any:
        """Return the schema of what has other names in a component, or a boolean; `None` if none is written."""
        return self.document["components"]["schemas"][name].get("additionalProperties")

    def pointer(self, pointer: Pointer) -> Pointer:
        """Return the pointer into the contract for a pointer into the rewritten document."""
        if pointer[:2] == _SCHEMAS and len(pointer) > 2 and pointer[2] in self.origins:
            return (*_SCHEMAS, self.origins[str(pointer[2])].schema, *pointer[3:])
        return pointer


def split_views(document: dict[str, Any]) -> Views:
    """Return the document with read views and write views in place of its schemas."""
    schemas = component_schemas(document)
    hidden = find_hidden(schemas)
    starts = roots(document, hidden)
    sent = reach(starts["write"], schemas, "write", hidden)
    updated = reach(update_roots(document, hidden), schemas, "write", hidden)
    responses = reach(starts["read"], schemas, "read", hidden)
    # What nothing reaches is read, and so is all that it is made of.
    unreached = (name for name in schemas if name not in sent | responses)
    received = responses | reach(unreached, schemas, "read", hidden)
    written = sent & with_objects(schemas)
    suffixes = {name: "Update" if name in updated else "Input" for name in schemas}
    rewriter = Rewriter(hidden, _names(schemas, written, suffixes))
    origins: dict[str, Origin] = {}
    views: dict[str, Any] = {}
    for name, schema in schemas.items():
        if name in received or name not in written:
            origins[name] = Origin(name, "read")
            views[name] = rewriter.schema(schema, "read")
        if name in written:
            new = rewriter.names[name]
            origins[new] = Origin(name, "write")
            views[new] = rewriter.schema(schema, "write")
    result: dict[str, Any] = rewriter.rewrite("document", document, None)
    if schemas:
        result["components"] = {**result["components"], "schemas": views}
    requests = frozenset(rewriter.names.get(name, name) for name in sent)
    wanted = {f"{name}{suffixes[name]}": new for name, new in rewriter.names.items()}
    renamed = tuple(name for name, new in wanted.items() if name != new)
    return Views(result, origins, suffixes, requests, frozenset(responses), renamed)


def _names(
    schemas: dict[str, Any], written: set[str], suffixes: Mapping[str, str]
) -> dict[str, str]:
    taken = {_folded(name) for name in schemas}
    names: dict[str, str] = {}
    for name in schemas:
        if name in written:
            wanted, number = f"{name}{suffixes[name]}", 1
            new = wanted
            while _folded(new) in taken:
                number += 1
                new = f"{wanted}{number}"
            taken.add(_folded(new))
            names[name] = new
    return names


def _folded(name: str) -> str:
    return re.sub(r"[\W_]", "", name).casefold()
