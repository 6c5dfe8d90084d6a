"""
The rules of OpenAPI: what may stand where, and what a default may be.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.reading import ROOT, problems, read


def test_rules_come_together(tmp_path: Path) -> None:
    """One run tells all broken rules, in words, at their places."""
    text = (
        "openapi: 3.1.0\n"
        "info: {title: 7}\n"
        "paths:\n"
        "  /a/{b}:\n"
        "    get: {operationId: o, responses: {'200': {}}}\n"
        "    put: {operationId: o, resposes: {}, parameters: [{name: b, in: path, schema: {type: int}}]}\n"
        "  //b: {}\n"
    )

    found = [(problem.line, problem.code, problem.message) for problem in problems(tmp_path, text)]

    expected = [
        (2, "invalid-openapi", "info: `title` is `7`, not a string"),
        (2, "invalid-openapi", "info: `version` is missing"),
        (
            5,
            "invalid-openapi",
            "GET /a/{b}: `b` is in the path but no parameter describes it: it is a string",
        ),
        (5, "invalid-openapi", "GET /a/{b}, responses/200: `description` is missing"),
        (
            6,
            "invalid-openapi",
            "PUT /a/{b}: the operationId `o` is that of GET /a/{b} too",
        ),
        (6, "path-parameter-optional", "PUT /a/{b}: `b` is in the path but not required"),
        (6, "invalid-openapi", "PUT /a/{b}, resposes: `resposes` can't stand here"),
        (
            7,
            "invalid-openapi",
            "the path `//b` doesn't begin with one slash; a call would leave the server",
        ),
    ]
    assert set(expected) <= {(line, code, message) for line, code, message in found}
    assert any("parameters/0/schema/type" in message for _, _, message in found)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    "schema",
    [
        "{type: integer, default: x}",
        "{type: integer, default: 'NaN'}",
        "{type: integer, default: '1e999'}",
        "{type: integer, default: '1.5'}",
        "{type: integer, default: true}",
        "{type: boolean, default: 1}",
        "{type: string, default: [a]}",
        "{type: [1], properties: {}}",
        "{required: [{a: 1}]}",
        "{required: a}",
        "{properties: []}",
        "{minLength: -1}",
        "{discriminator: {}}",
        "{items: {properties: {a: {type: nothing}}}}",
    ],
)
def test_bad_schema(tmp_path: Path, version: str, schema: str) -> None:
    """A schema that breaks a rule is a short problem in its line, in 3.0 and in 3.1."""
    text = f"{ROOT.replace('3.1.0', version)}components:\n  schemas:\n    A: {schema}\n"

    found = problems(tmp_path, text)

    assert {("invalid-openapi", 6)} == {(problem.code, problem.line) for problem in found}
    assert all(len(problem.message) < 300 for problem in found)


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string, default: 1}",
        "{type: string, default: true}",
        "{type: integer, default: '1'}",
        "{type: number, default: '1.5'}",
        "{type: boolean, default: 'true'}",
        "{type: boolean, default: 'True'}",
    ],
)
def test_a_default_with_or_without_quotes(tmp_path: Path, schema: str) -> None:
    """A default is documentation: it may be written with quotes or without, since what it means is clear."""
    found = read(tmp_path, f"{ROOT}components:\n  schemas:\n    A: {schema}\n")

    assert "default" in found.document["components"]["schemas"]["A"]
