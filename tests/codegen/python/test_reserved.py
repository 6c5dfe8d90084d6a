"""
The names that generated code uses itself are known from the templates.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from pathlib import Path

import affinda_resumes
from codegen.pipeline import package_of
from codegen.python import names, reserved
from codegen.render.package import render_package
from codegen.source.contract import read

ROOT = Path(__file__).parents[3]
FIXED = ("__main__", "testing", "drift", "_check", "_openapi", "_shapes")
"""Modules that hold no names of a contract, and that nothing which does imports."""


def _modules() -> Iterator[tuple[str, ast.Module]]:
    """Yield the modules of our package that hold names of the contract, by path."""
    for path, text in render_package(package_of(read(ROOT / "openapi.yaml")), "p").items():
        fixed = "_runtime" in path or "/sandbox/" in path
        fixed = fixed or path in {f"p/{name}.py" for name in FIXED}
        if path.endswith(".py") and not fixed:
            yield path, ast.parse(text)


def _imported(tree: ast.AST) -> set[str]:
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and ".models" not in (node.module or "")
        and node.module != "__future__"
        for alias in node.names
    }


def test_what_modules_import_is_reserved_for_classes() -> None:
    """No class of a contract can have a name that a module imports from elsewhere."""
    models = {name for path, tree in _modules() if "/models/" in path for name in _defined(tree)}
    assert len(models) > 20
    for path, tree in _modules():
        found = _imported(tree) - models
        assert set() == {name for name in found if name[0].isupper()} - reserved.class_names(), path


def _defined(tree: ast.Module) -> set[str]:
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef)}


def test_what_functions_use_is_reserved_for_arguments() -> None:
    """No argument of an operation can have a name that its functions use or define themselves."""
    modules = list(_modules())
    builders = [
        node
        for _, tree in modules
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == "build_request"
    ]
    # parameters of the operations, a local name, their key
    own = {one.arg for node in builders for one in ast.walk(node.args) if isinstance(one, ast.arg)}
    own |= {"response", "api_key"}
    stems = [Path(path).stem for path, _ in modules if path.startswith("p/operations/")]
    methods = tuple(stem for stem in stems if stem != "__init__")
    for path, tree in modules:
        for node in ast.walk(tree):
            is_method = isinstance(node, ast.FunctionDef) and node.name.startswith(methods)
            if is_method or getattr(node, "name", "") == "build_request":
                used = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
                used |= {one.arg for one in ast.walk(node) if isinstance(one, ast.arg)}
                known = (
                    reserved.argument_names()
                    | names._ARGUMENTS
                    | reserved.class_names()
                    | set(dir(builtins))
                )
                models = {name for name in used if name in affinda_resumes.__all__}
                assert set() == used - known - own - models, path


def test_names_are_those_of_the_templates() -> None:
    """Each list holds names of each place that it is read from, and none of a nested function."""
    assert {
        "to_dict",
        "to_update",
        "received",
        "sent",
        "nullable",
        "self",
    } <= reserved.field_names()
    assert "decorate" not in reserved.field_names()  # a function in a function
    assert {"close", "aclose", "final", "uuid"} <= reserved.method_names()
    assert {"self", "keys", "base_url", "json_dumps"} <= reserved.client_arguments()
    assert {"Client", "ApiError", "UNSET", "violations"} <= reserved.public_names()
    assert reserved.public_names().isdisjoint({"import_module", "TYPE_CHECKING", "annotations"})
