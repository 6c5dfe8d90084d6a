"""
Contracts that can't be generated are reported by codes; a package with a defect is not published.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jinja2
import pytest

import generate
from codegen.pipeline import files_of, package_of
from codegen.problems import ContractError, Problem
from codegen.python.literals import Raw
from codegen.render import package as render
from codegen.source.contract import read
from tests.hostile.contracts import contract

ROOT = Path(__file__).parents[2]


def _put(path: str, value: Any) -> Any:
    """Return a contract with a value at a place, `a/b` below its root; `~` stands for a slash."""
    document = contract(lambda _document, _text: None, "")
    *way, last = [step.replace("~", "/") for step in path.split("/")]
    node: Any = document
    for step in way:
        node = node[int(step)] if isinstance(node, list) else node[step]
    node[last] = value
    return document


def _schemas(schemas: dict[str, Any]) -> Any:
    document = contract(lambda _document, _text: None, "")
    document["components"]["schemas"] |= schemas
    return document


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


PUT = "paths/~things~{name}/put"
ANSWER = {"responses": {"204": {"description": "x"}}}
REFUSED: dict[str, list[Any]] = {
    "unsupported-reference": [
        _put("components/schemas/Other", {"properties": {"x": True, "y": {"$ref": "#/components/schemas/Other/properties/x"}}}),
    ],
    "type-too-large": [
        _put("components/schemas/Other", {"oneOf": [{"type": "array", "items": {"$ref": f"#/components/schemas/T{n}"}} for n in (0, 0)]}),
    ],
    "unsupported-parameter": [
        _put(f"{PUT}/parameters", [{"name": "name", "in": "path", "required": True, "schema": {"type": "string"}},
             {"name": "q", "in": "cookie", "schema": {"type": "array", "items": {"type": "object"}}}]),
        _put(f"{PUT}/parameters", [{"name": "name", "in": "path", "required": True, "schema": {"type": "string"}},
             {"name": "a b", "in": "header", "schema": {"type": "string"}}]),
        _put(f"{PUT}/parameters", [{"name": "name", "in": "path", "required": True, "schema": {"type": "string"}},
             {"name": "cookie", "in": "header", "schema": {"type": "string"}}]),
    ],
    "unsupported-body": [
        _put(f"{PUT}/requestBody", {"content": {"application/x-www-form-urlencoded": {"schema": {"type": "integer"}}}}),
        _put(f"{PUT}/requestBody", {"content": {"no media type": {}}}),
        _put(f"{PUT}/requestBody", {"content": {" application/json ": {}}}),
        _put(f"{PUT}/requestBody", {"content": {"text/plain; charset=no-such": {"schema": {"type": "string"}}}}),
        *(
            _put(f"{PUT}/requestBody", {"content": {media_type: {"schema": {"properties": {"kind": {"type": "object"}}}, "encoding": {"kind": said}}}})
            for media_type, said in (
                ("application/x-www-form-urlencoded", {"contentType": "application/xml"}),
                ("multipart/form-data", {"headers": {"X": {"required": True, "schema": {"type": "string"}}}}),
            )
        ),
    ],
    "unsupported-path": [
        _put(f"paths/{path.replace('/', '~')}", {"get": ANSWER})
        for path in ("/a?b={c}", "/a/../b", "/a/%2E%2e/b", "/./a", "/a\\b")
    ],
    "unsupported-servers": [
        _put(f"{PUT}/servers", [{"url": "https://user@x.example"}]),
    ],
    "too-deep": [
        _schemas({f"S{n}": inner(_ref(f"S{n + 1}")) for n in range(70)} | {"S70": {"type": "string"}})
        for inner in (lambda ref: {"oneOf": [ref, {"type": "null"}]}, lambda ref: {"type": "array", "items": ref})
    ],
    "package-too-large": [
        _put("paths", {f"/p{n}": {"get": ANSWER | {"parameters": [{"$ref": "#/components/parameters/P"}]}} for n in range(200)})
    ],
}  # fmt: skip
REFUSED["package-too-large"][0]["components"]["parameters"] = {
    "P": {"name": "q", "in": "query", "description": "word " * 50_000, "schema": {"type": "string"}}
}
REFUSED["type-too-large"].append(_schemas(
    {f"S{n}": {"allOf": [_ref(f"S{n + 1}"), {"properties": {f"p{n}": {"type": "string"}}}]} for n in range(700)}
    | {"S700": {"type": "object", "properties": {"a": {"type": "string"}}}}
))  # fmt: skip
for _depth in range(12):
    _ref = {"$ref": f"#/components/schemas/T{_depth + 1}"}
    REFUSED["type-too-large"][0]["components"]["schemas"][f"T{_depth}"] = (
        {"oneOf": [{"type": "array", "items": _ref}, {"type": "object", "additionalProperties": _ref}]}
    )  # fmt: skip
REFUSED["type-too-large"][0]["components"]["schemas"]["T12"] = {"type": "string"}
WARNED = [
    *(
        ("unsupported-servers", _put("servers", [{"url": url}]))
        for url in ("https://x.example/?a=b", "https://x.example#a", "https://user@x.example", "https://",
                    "https://x.example/{v}", "https://x.example\\@y.example", "https://x.example\r\nA: b")
    ),
    *(
        ("unsupported-security", _put("components/securitySchemes/key", scheme))
        for scheme in ({"type": "mutualTLS"}, {"type": "apiKey", "in": "header", "name": "a b"},
                       {"type": "apiKey", "in": "header", "name": "HOST"}, {"type": "http", "scheme": "digest"})
    ),
]  # fmt: skip
CASES = [(code, number) for code, listed in REFUSED.items() for number in range(len(listed))]


@pytest.mark.parametrize(("code", "number"), CASES)
def test_it_is_refused(code: str, number: int, tmp_path: Path) -> None:
    """Each of these contracts has a problem with this code and no other, at a place."""
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(REFUSED[code][number]))
    with pytest.raises(ContractError) as refused:
        files_of(read(spec), "package")

    assert {code} == {problem.code for problem in refused.value.problems}
    assert all(problem.line for problem in refused.value.problems)


@pytest.mark.parametrize("number", range(len(WARNED)))
def test_what_the_caller_has_to_bring(number: int, tmp_path: Path) -> None:
    """A server that no path can be put behind, or a key that the client can't send, is up to the caller."""
    code, document = WARNED[number]
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document))
    told: list[Problem] = []
    package = package_of(read(spec), told)

    assert [code] == [problem.code for problem in told]
    assert not package.schemes if code == "unsupported-security" else package.server is None


def test_what_needs_deeper_calls_than_there_are_is_refused(tmp_path: Path) -> None:
    """A problem reports that Python's limit is reached, and nothing is written."""
    code = "import sys, generate; sys.setrecursionlimit(60); sys.exit(generate.main(sys.argv[1:]))"
    run = subprocess.run(
        [sys.executable, "-c", code, "--output", str(tmp_path / "package")],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (3, "") == (run.returncode, run.stdout)
    assert "error[too-complex]" in run.stderr
    assert [] == list(tmp_path.iterdir())


def test_a_reference_into_a_schema_names_its_place(tmp_path: Path) -> None:
    """The target becomes a schema named after its place, which both places refer to."""
    document = contract(lambda _document, _text: None, "")
    into = ["Other/properties/y", "Other/$defs/x", "Thing/properties/a%20b"]
    document["components"]["schemas"]["Other"] = {
        "type": "object", "properties": {"y": {"type": "string"}}, "$defs": {"x": {"type": "object"}},
    }  # fmt: skip
    document["components"]["schemas"]["Thing"] = {
        "type": "object",
        "properties": {"a b": {"type": "string", "minLength": 3},
                       **{f"p{n}": {"$ref": f"#/components/schemas/{ref}"} for n, ref in enumerate(into)}},
    }  # fmt: skip
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document, indent=1))
    found = read(spec)

    names = {"OtherY", "OtherX", "ThingAB"}
    assert names <= found.document["components"]["schemas"].keys()
    problem = found.problem(
        ("components", "schemas", "ThingAB", "minLength"), "invalid-openapi", "m"
    )
    assert '"minLength"' in spec.read_text().splitlines()[(problem.line or 0) - 1]
    assert package_of(found).operations


def test_an_output_that_can_be_no_package_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The output's last part is the package's name, so it has to be one."""
    for name in ("class", "a-b", "1st"):
        assert 3 == generate.main(["--output", str(tmp_path / name)])
        assert "error[output-name]" in capsys.readouterr().err
    assert [] == list(tmp_path.iterdir())


def test_a_defect_is_not_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A package that does not compile, or that can't be imported, stays unpublished."""

    def broken(text: str) -> Any:
        return lambda package, name: {
            "pyproject.toml": "",
            f"{name}/__init__.py": text,
            f"{name}/_about.py": f"# {package.text}",
        }

    for text in ("def", "def f(x, x): pass", "import nothing_of_that_name"):
        monkeypatch.setattr("codegen.pipeline.render_files", broken(text))
        assert 4 == generate.main(["--output", str(tmp_path / "package")])
        assert "error[generator-defect]" in capsys.readouterr().err
    assert not (tmp_path / "package").exists()


def test_a_template_can_not_print_contract_text() -> None:
    """A template that prints text of the contract without `literal` or `docstring` fails while it is rendered."""
    environment = render._environment()
    for good, text in (("{{ x | literal }}", "'a\"b'"), ("{{ x | docstring }}", '"""a"b"""')):
        assert text == environment.from_string(good).render(x=Raw('a"b'))
    for bad in ("{{ x }}", "{{ y }}", "{{ x.nothing }}", "{{ [x] }}", "{{ none }}"):
        with pytest.raises((TypeError, jinja2.UndefinedError)):
            environment.from_string(bad).render(x=Raw("x"))


def test_templates_print_contract_text_through_doors_only() -> None:
    """No template joins strings of the contract, marks anything as safe, or imports another template."""
    package = package_of(read(ROOT / "openapi.yaml"))
    assert all(
        isinstance(text, Raw)
        for text in (package.title, package.version, package.text, package.server)
    )
    environment = render._environment()
    for path in render.TEMPLATES.rglob("*.jinja"):
        tree = environment.parse(path.read_text(encoding="utf-8"))
        found = {type(node).__name__ for node in tree.find_all(jinja2.nodes.Node)}
        assert found.isdisjoint({"Include", "Import", "FromImport", "Extends", "MarkSafe"}), path
        filters = {node.name for node in tree.find_all(jinja2.nodes.Filter)}
        assert filters.isdisjoint({"safe", "format", "replace", "join", "xmlattr"}), path
