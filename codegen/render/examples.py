"""
The file `_examples.json` of a package: what its `testing.py` has to know of the contract.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

from codegen.model.package import Answer, Operation, Package


def examples(package: Package) -> str:
    """
    Return the arguments for keys, and the operations with an example of each answer, as JSON in ASCII.

    No key stands beside its argument: scanners would take it for a secret.
    """
    content = {
        "keys": [scheme.name for scheme in package.schemes if scheme.form != "basic"],
        "users": [scheme.name for scheme in package.schemes if scheme.form == "basic"],
        "operations": {one.name: _operation(one) for one in package.operations},
    }
    return json.dumps(content, indent=2)


def _operation(operation: Operation) -> dict[str, Any]:
    path = "".join(
        part if isinstance(part, str) else f"{{{part.wire}}}" for part in operation.segments
    )
    server = {"server": urlsplit(operation.server).path.rstrip("/")} if operation.server else {}
    return {
        "module": f"{operation.group}.{operation.name}",
        "method": operation.method,
        **server,
        "path": path,
        "answers": {answer.status: _answer(answer) for answer in operation.answers},
    }


def _answer(answer: Answer) -> dict[str, Any]:
    if answer.form == "location":
        return {"media_type": "location"}
    named = (one.media_type for one in answer.media if "*" not in one.media_type)
    told = {"media_type": next(named, "application/json" if answer.media else "")}
    return told if answer.example is None else {**told, "example": json.loads(answer.example)}
