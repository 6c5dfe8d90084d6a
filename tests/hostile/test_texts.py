"""
Text that was written to break the generator breaks nothing, wherever it stands.
"""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path

import attrs
import pytest

from codegen.problems import ContractError, render
from codegen.render.import_check import write_all
from codegen.render.package import TEMPLATES
from codegen.source.contract import read
from tests.hostile.contracts import CANARY, NAMES, PROSE, TEXTS, Put, contract
from tests.support.forking import ForkServer
from tests.support.prose import differing, rendered, without_prose

IMPORT_ALL = """\
import importlib, pkgutil, sys, warnings
sys.path[:0] = sys.argv[1:]
from tests.support.whole import _runtime as whole
for found in pkgutil.walk_packages(whole.__path__, whole.__name__ + "."):
    importlib.import_module(found.name)
runtime = {
    key.removeprefix("tests.support.whole"): module
    for key, module in sys.modules.items()
    if key.startswith(whole.__name__)
}

def run(arguments):
    warnings.simplefilter("error")
    sys.path.insert(0, arguments[0])
    for name in arguments[1:]:
        sys.modules.update({name + rest: module for rest, module in runtime.items()})
        package = importlib.import_module(name)
        for found in pkgutil.walk_packages(package.__path__, name + "."):
            if not found.name.endswith("__main__"):
                importlib.import_module(found.name)
        for public in package.__all__:
            getattr(package, public)
        value = {"p": "x", "one": {"kind": "k"}, "unknown": 1}
        assert package.Thing.from_dict(value).to_update().to_dict()["one"] == {"kind": "k"}
        known = package.Client.__init__.__annotations__  # a scheme that no client serves has no argument
        keys = {"api_key": "k"} if "api_key" in known else {}
        package.Client(**keys, base_url="http://127.0.0.1:1").close()
    return 0
"""
"""Each package uses the whole runtime, that of the templates."""

ROOT = Path(__file__).parents[2]
RUNTIME = [
    path.read_text("utf-8")
    for path in sorted((TEMPLATES / "package" / "_runtime").rglob("*.*"))
    if "__pycache__" not in path.parts
]
SAME = re.compile(
    r"package/(_runtime/|sandbox/|(__main__|_check|_openapi|_shapes|drift|testing)\.py$)"
)
"""Files that are the same in each package; the runtime is there from another one, and nothing else imports the rest."""


@pytest.mark.parametrize("place", PROSE)
def test_prose_and_values_are_only_text(place: str, tmp_path: Path) -> None:
    """A contract with any text where prose or a value stands is generated, and runs nothing."""
    assert {} == attack(PROSE[place], tmp_path)


@pytest.mark.parametrize("place", NAMES)
def test_names_are_safe_or_refused(place: str, tmp_path: Path) -> None:
    """A contract with any text where a name stands runs nothing; what is refused says where and why."""
    refused = attack(NAMES[place], tmp_path)

    for text, said in refused.items():
        assert said.startswith(f"{tmp_path}/openapi.json:"), text
        assert "error[" in said
        assert all(letter.isprintable() or letter == "\n" for letter in said)


def attack(put: Put, folder: Path) -> dict[str, str]:
    """
    Generate a package with each text in a place, import them, and return what was refused.

    Prose changes no code: of packages that differ in nothing else, the first is imported.
    """
    canary = folder / "canary"
    refused: dict[str, str] = {}
    made: dict[str, dict[str, str]] = {}  # the first package of each contract without its prose
    names: list[str] = []
    for index, (name, text) in enumerate(TEXTS.items()):
        document = contract(put, text.replace(CANARY, str(canary)))
        spec = folder / "openapi.json"
        spec.write_text(json.dumps(document), encoding="utf-8")
        try:
            given = attrs.evolve(read(spec), digest="")
            files = rendered(given, "package")
        except ContractError as error:
            refused[name] = render(error.problems)
            continue
        key = json.dumps(without_prose(given).document)
        is_new = key not in made
        if is_new:
            made[key] = files
        assert set() == differing(files, made[key]), name
        assert all(len(part.encode()) < 200 for path in files for part in path.split("/"))
        if not is_new:
            continue
        assert RUNTIME == [text for path, text in files.items() if "/_runtime/" in path]
        names.append(f"package_{index}")
        own = {
            path.replace("package", names[-1], 1): text
            for path, text in files.items()
            if path.startswith("package/") and not SAME.match(path)
        }
        write_all(own, folder / "made")
    done = importer().run(folder / "made", *names, cwd=folder)
    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)
    assert {"openapi.json", "made"} >= {path.name for path in folder.iterdir()}
    return refused


@functools.cache
def importer() -> ForkServer:
    """Return the process that imports packages, without anything of a caller's environment."""
    return ForkServer(IMPORT_ALL, ROOT, ROOT / "generated", flags=("-I", "-B"))


def test_every_text_tries_something() -> None:
    """No two texts are the same, and each of them is one."""
    assert len(TEXTS) == len(set(TEXTS.values()))
    assert len(TEXTS) * (len(PROSE) + len(NAMES)) >= 80
