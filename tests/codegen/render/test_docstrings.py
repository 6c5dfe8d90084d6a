"""
Docstrings of the package.
"""

from __future__ import annotations

import ast
from pathlib import Path

from codegen.pipeline import files_of, package_of
from codegen.render.docstrings import package_text
from tests.support.documents import NO_CONTENT, plain_document, read_document
from tests.support.inline import files_for


def test_prose_is_raw(tmp_path: Path) -> None:
    """A template that prints the text of a docstring without its door fails loudly."""
    package = package_of(read_document(plain_document(), tmp_path))

    assert "Raw" == type(package_text(package)).__name__


def test_a_method_says_where_its_arguments_go(tmp_path: Path) -> None:
    """Both docstrings give the wire name of an argument that is called otherwise or shares that name."""
    document = plain_document()
    parameters = [
        {"name": name, "in": place, "description": f"The {place}.", "schema": {"type": "string"}}
        for name, place in (
            ("q", "query"), ("q", "header"), ("q", "cookie"), ("same", "query"), ("filter[a]", "query"),
            ("X-Trace", "header"),
        )
    ]  # fmt: skip
    document["paths"]["/q"] = {
        "get": {"operationId": "find", "parameters": parameters, **NO_CONTENT}
    }
    files = files_of(read_document(document, tmp_path), "package")
    client = files["package/client.py"]
    module = files["package/operations/untagged/find.py"]

    for line in (
        "- `q`: query `q`. The query.",
        "- `q_2`: header `q`. The header.",
        "- `q_3`: cookie `q`. The cookie.",
        "- `same`: The query.",
        "- `filtera`: query `filter[a]`. The query.",
        "- `x_trace`: header `X-Trace`. The header.",
    ):
        assert f"        {line}\n" in client
        assert line.partition("`: ")[2] in module


def test_a_folder_of_operations_says_what_its_tag_does(tmp_path: Path) -> None:
    """The description of a tag is the docstring of its folder; of tags that share it, the first that has one."""
    document = plain_document()
    document["tags"] = [
        {"name": "Plain"},
        {"name": "plain", "description": 'All of """them""".\n\n- One.\n- Two.'},
        {"name": "PLAIN", "description": "Late."},
    ]
    for index, tag in enumerate(("PLAIN", "Plain", "other")):
        document["paths"][f"/{index}"] = {"get": {"tags": [tag], **NO_CONTENT}}
    files = files_of(read_document(document, tmp_path), "package")
    plain = ast.get_docstring(ast.parse(files["package/operations/plain/__init__.py"]))
    other = ast.get_docstring(ast.parse(files["package/operations/other/__init__.py"]))

    assert 'All of """them""".\n\n- One.\n- Two.' == plain
    assert "Operations of one group: their requests, and the readers of their answers." == other


def test_a_default_is_told_as_json(tmp_path: Path) -> None:
    """The docstring has the default that the server assumes, written as JSON."""
    files = files_for(
        "Thing: {type: object, properties: {a: {type: boolean, default: true}, b: {default: null}}}",
        tmp_path,
    )

    for value in ("true", "null"):
        assert f"The server assumes `{value}` when" in files["things/models/thing.py"]
