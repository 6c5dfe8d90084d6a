"""
Mutants of the contract: one mistake each, such as a person makes when editing the file.

Each field has one mutant, the operators taken in turn; all else has those of `SPECIALS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from attrs import frozen

from codegen.openapi.grammar import METHODS
from codegen.source.contract import Contract

#: The name of each mutant, the text that it replaces, once, and the text in its place.
SPECIALS: Final[list[tuple[str, str, str]]] = [
    ("parameter: in the query", "          in: path\n", "          in: query\n"),
    ("parameter: a number", "            type: string\n            minLength: 1\n", "            type: integer\n"),
    ("parameter: longer", "            minLength: 1\n", "            minLength: 2\n"),
    ("body: other type", "        required: true\n        content:\n          application/json:", "        required: true\n        content:\n          text/plain:"),
    ("body: other schema", '            schema:\n              $ref: "#/components/schemas/ResumeData"', '            schema:\n              $ref: "#/components/schemas/Name"'),
    ("answer: other schema", '          content:\n            application/json:\n              schema:\n                $ref: "#/components/schemas/ResumeData"', '          content:\n            application/json:\n              schema:\n                $ref: "#/components/schemas/RequestError"'),
    ("answer: 404 as 401", "responses/NotFound", "responses/Unauthorized"),
    ("error: other schema", '          schema:\n            $ref: "#/components/schemas/RequestError"', '          schema:\n            $ref: "#/components/schemas/ResumeData"'),
    ("region: gone", "          - api.eu1\n", ""),
    ("region: one more", "          - api.eu1\n", "          - api.eu1\n          - api.ap1\n"),
    ("region: other name", "          - api.us1\n", "          - api.us2\n"),
    ("region: other default", "        default: api\n", "        default: api.us1\n"),
    ("region: other variable", "AFFINDA_REGION", "AFFINDA_AREA"),
    ("region: no variable", "        x-env-var: AFFINDA_REGION\n", ""),
    ("server: other host", "https://{region}.affinda.com", "https://{region}.affinda.example"),
    ("server: plain http", "https://{region}", "http://{region}"),
    ("security: basic", "      scheme: bearer\n", "      scheme: basic\n"),
    ("security: a header", "      type: http\n      scheme: bearer\n", "      type: apiKey\n      in: header\n      name: X-Key\n"),
    ("security: none", "security:\n  - bearerAuth: []\n", "security: []\n"),
    ("security: optional", "  - bearerAuth: []\n", "  - bearerAuth: []\n  - {}\n"),
    ("security: other variable", "AFFINDA_API_KEY", "AFFINDA_KEY"),
    ("schema: no required", "      required:\n        - rawInput\n", ""),
    ("schema: other required", "        - rawInput\n", "        - formatted\n"),
    ("schema: one required less", "        - attr\n        - code\n", "        - code\n"),
    ("schema: one required more", "        - type\n        - errors\n", "        - type\n        - errors\n        - id\n"),
    ("schema: closed", "      description: A person's name, whole and in parts.\n", "      description: A person's name, whole and in parts.\n      additionalProperties: false\n"),
    ("schema: nullable", "    Name:\n      type: object\n", '    Name:\n      type: [object, "null"]\n'),
    ("format: date gone", "          format: date\n", ""),
    ("format: date-time", "          format: date\n", "          format: date-time\n"),
    ("format: Base64 gone", "          format: byte\n", ""),
    ("limit: percent", "          maximum: 100\n", "          maximum: 1\n"),
    ("limit: no maximum", "          maximum: 100\n", ""),
    ("limit: negative years", "          minimum: 0\n", "          minimum: -1\n"),
    ("limit: ids from 0", "          minimum: 1\n", "          minimum: 0\n"),
    ("limit: no minimum", "          minimum: 0\n", ""),
    ("limit: codes", "          maximum: 9999\n", "          maximum: 999\n"),
    ("limit: three numbers", "          minItems: 4\n", "          minItems: 3\n"),
    ("limit: five numbers", "          maxItems: 4\n", "          maxItems: 5\n"),
    ("values: one less", "            - doctoral\n", ""),
    ("values: other spelling", "            - hard_skill\n", "            - hardSkill\n"),
    ("values: closed", "          x-extensible-enum:\n            - hard_skill", "          enum:\n            - hard_skill"),
    ("default: given", "          description: The given name.\n", "          default: Tim\n          description: The given name.\n"),
    ("example: other value", '          last: "Smith"\n', '          last: "Smyth"\n'),
    ("example: other number", "        totalYearsExperience: 13\n", "        totalYearsExperience: 14\n"),
    ("example: number as text", "        totalYearsExperience: 13\n", '        totalYearsExperience: "13"\n'),
    ("example: field gone", '        dateOfBirth: "1992-01-01"\n', ""),
    ("example: read-only field", '          rawInput: "Blacksburg, VA"\n', '          rawInput: "Blacksburg, VA"\n          city: "Blacksburg"\n'),
    ("example: of a field", 'examples: ["Tim A. Smith"]', 'examples: ["Tom A. Smith"]'),
    ("example: no date", 'examples: ["2021-05-01"]', 'examples: ["2021-05"]'),
    ("example: error code", 'code: "required"', 'code: "blank"'),
    ("description: gone", "          description: The given name.\n", ""),
    ("description: no sentence", "The given name.", "given name"),
    ("order: keys", "          minimum: 0\n          maximum: 100\n", "          maximum: 100\n          minimum: 0\n"),
    ("reference: nowhere", "#/components/schemas/Grade", "#/components/schemas/Grades"),
    ("reference: elsewhere", "#/components/schemas/Grade", "other.yaml#/Grade"),
    ("version: of the contract", "\n  version: ", "\n  version: 9"),
    ("version: of OpenAPI", "openapi: 3.1.0\n", "openapi: 3.0.3\n"),
    ("title: another", "title: Affinda Resumes API", "title: Resumes API"),
    ("key: twice", "          description: The given name.\n", "          description: The given name.\n          description: The given name.\n"),
]  # fmt: skip


_Edit = tuple[str, tuple[str | int, ...], Callable[[list[str]], list[str]]]


@frozen
class ContractMutant:
    """The contract with one mistake."""

    name: str
    text: str


def contract_mutants(contract: Contract, text: str) -> Iterator[ContractMutant]:
    """Yield every mutant; raises LookupError where the text to replace is gone."""
    for name, old, new in SPECIALS:
        if old not in text:
            raise LookupError(f"{name}: the contract doesn't hold what it would replace")
        yield ContractMutant(name, text.replace(old, new, 1))
    yield from _operation_mutants(contract, text)
    lines = text.splitlines(keepends=True)
    number = 0
    for schema, node in contract.document["components"]["schemas"].items():
        for field in node["properties"]:
            pointer = ("components", "schemas", schema, "properties", field)
            start = contract.tree.position(pointer)[0] - 1
            end = _end(lines, start)
            operators = [
                *OPERATORS[number % len(OPERATORS) :],
                *OPERATORS[: number % len(OPERATORS)],
            ]
            number += 1
            for name, operator in operators:  # not every operator fits every field
                block = operator(lines[start:end], field)
                if block != lines[start:end]:
                    whole = [*lines[:start], *block, *lines[end:]]
                    yield ContractMutant(f"{schema}.{field}: {name}", "".join(whole))
                    break


def _operation_mutants(contract: Contract, text: str) -> Iterator[ContractMutant]:
    """Yield the mutants of each operation: its path, its method, its keys and its answers, one changed each."""
    lines = text.splitlines(keepends=True)
    for path, item in contract.document["paths"].items():
        methods = [method for method in METHODS if method in item]
        for method in methods:
            edits = _edits_of(method, item[method], list(item))
            for name, pointer, edit in [
                *(_edits_of_path(path) if method == methods[0] else ()),
                *edits,
            ]:
                start = contract.tree.position(("paths", path, *pointer))[0] - 1
                end = _end(lines, start)
                block = edit(lines[start:end])
                if block != lines[start:end]:
                    whole = [*lines[:start], *block, *lines[end:]]
                    yield ContractMutant(f"{method} {path}: {name}", "".join(whole))


def _first(old: str, new: str) -> Callable[[list[str]], list[str]]:
    """Return an edit of the first line of a block."""
    return lambda block: [block[0].replace(old, new, 1), *block[1:]]


def _gone(_: list[str]) -> list[str]:
    return []


def _edits_of_path(path: str) -> Iterator[_Edit]:
    yield "other path", (), _first(path, f"{path}s")
    yield "slash at the end", (), _first(f"{path}:", f"{path}/:")


def _edits_of(method: str, node: dict[str, Any], siblings: list[str]) -> Iterator[_Edit]:
    """Yield a name, the place below the path, and the edit of its lines."""
    for other in [one for one in ("put", "post") if one not in siblings]:
        yield f"method {other}", (method,), _first(f"{method}:", f"{other}:")
    yield (
        "other name",
        (method, "operationId"),
        _first(node["operationId"], f"{node['operationId']}2"),
    )
    yield "other summary", (method, "summary"), _first(node["summary"], f"{node['summary']} now")
    for key in ("operationId", "x-idempotent", "x-source"):
        if key in node:
            yield f"no {key}", (method, key), _gone
    if "x-idempotent" in node:
        yield "repeats the other way", (method, "x-idempotent"), _first("true", "false")
    for index, parameter in enumerate(node.get("parameters", [])):
        if "name" in parameter:
            place = (method, "parameters", index)
            yield f"no {parameter['name']}", place, _gone
            if parameter.get("required"):
                yield f"{parameter['name']}: optional", (*place, "required"), _gone
            if "minLength" in parameter.get("schema", {}):
                yield f"{parameter['name']}: may be empty", (*place, "schema", "minLength"), _gone
    if node.get("requestBody", {}).get("required"):
        yield "body: optional", (method, "requestBody", "required"), _gone
    for status in node["responses"]:
        yield f"no {status}", (method, "responses", status), _gone
        yield f"418 for {status}", (method, "responses", status), _first(f"{status}", "418")


def _end(lines: list[str], start: int) -> int:
    """Return the line after the block that begins in a line."""
    depth = len(lines[start]) - len(lines[start].lstrip())
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if line.strip() and len(line) - len(line.lstrip()) <= depth:
            return number
    return len(lines)


def _drop(block: list[str], field: str) -> list[str]:
    return []


def _rename(block: list[str], field: str) -> list[str]:
    return [block[0].replace(f"{field}:", f"{field}s:"), *block[1:]]


def _retype(block: list[str], field: str) -> list[str]:
    text = "".join(block)
    for old, new in (
        ("type: [string", "type: [integer"),
        ("type: [number", "type: [boolean"),
        ("type: [integer", "type: [string"),
        ("type: integer", "type: string"),
        ("type: string", "type: integer"),
        ("type: boolean", "type: string"),
        ("type: number", "type: string"),
    ):
        if old in text:
            return text.replace(old, new, 1).splitlines(keepends=True)
    name = "Grade" if "schemas/Grade" not in text else "Name"
    return re.sub(r"schemas/\w+", f"schemas/{name}", text, count=1).splitlines(keepends=True)


def _renull(block: list[str], field: str) -> list[str]:
    text = "".join(block)
    if '- type: "null"' in text:
        return re.sub(r' *- type: "null"\n', "", text).splitlines(keepends=True)
    if re.search(r'type: \[\w+, "null"\]', text):
        text = re.sub(r'type: \[(\w+), "null"\]', r"type: \1", text, count=1)
    else:
        text = re.sub(r"^( {10}type: )(\w+)$", r'\1[\2, "null"]', text, count=1, flags=re.M)
    return text.splitlines(keepends=True)


def _readonly(block: list[str], field: str) -> list[str]:
    text = "".join(block)
    if "readOnly" in text:
        return text.replace("          readOnly: true\n", "", 1).splitlines(keepends=True)
    mark = "          readOnly: true\n          description:"
    return text.replace("          description:", mark, 1).splitlines(keepends=True)


OPERATORS: Final[list[tuple[str, Callable[[list[str], str], list[str]]]]] = [
    ("gone", _drop),
    ("other name", _rename),
    ("other type", _retype),
    ("null the other way", _renull),
    ("read-only the other way", _readonly),
]
