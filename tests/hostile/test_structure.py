"""
Contracts that try to reach out, to grow without end, or to be cut short: the real command, in a process.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.contracts import contract
from tests.support import command

ROOT = Path(__file__).parents[2]
KILLED = Path(__file__).with_name("killed.py")
LIMITS = {"RLIMIT_DATA": 1024**3, "RLIMIT_CPU": 60}
"""Limits of a run: a GiB of data, and several times the CPU seconds that the largest contract needs."""
HANG = 1_200
"""Seconds on the clock after which a run counts as one that never ends, on the slowest machine."""


def plain(document: dict[str, Any], text: str) -> None:
    """Leave the contract as it is."""


def start(spec: Path, output: Path) -> subprocess.Popen[str]:
    """Start the command."""
    return subprocess.Popen(
        [sys.executable, str(ROOT / "generate.py"), "--spec", str(spec), "--output", str(output)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(run: subprocess.Popen[str]) -> None:
    """Wait for a run that goes well."""
    _, said = run.communicate(timeout=HANG)
    assert (0, "") == (run.returncode, said)


def generate(document: Any, folder: Path, name: str = "openapi.json") -> tuple[int, str]:
    """Run the command on a document, or a text; give its status and what it says."""
    spec = folder / name
    text = document if isinstance(document, str) else json.dumps(document)
    spec.write_text(text, encoding="utf-8")
    output = folder / "out" / "package"
    done = command.generate("--spec", spec, "--output", output, limits=LIMITS)
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) < 5_000
    return done.returncode, done.stderr


def tree(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder, those of a run that was cut short apart."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.relative_to(folder).parts[0].startswith(".")
    }


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_nothing_is_fetched(tmp_path: Path, scheme: str) -> None:
    """A reference to a server is refused, and the server sees no connection."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        url = f"{scheme}://127.0.0.1:{server.getsockname()[1]}/x.json"
        document = contract(plain, "")
        document["components"]["schemas"]["Other"] = {"$ref": url}
        document["paths"]["/things/{name}"]["put"]["requestBody"] = {"$ref": url}
        status, said = generate(document, tmp_path)
        with pytest.raises(BlockingIOError):
            server.accept()

    assert 3 == status
    assert 2 == said.count("error[remote-reference]")


@pytest.mark.parametrize(
    "where", ["file://{}", "{}", "../outside.json", "link.json", "namesake.json#/x", "//host/x"]
)
def test_no_other_file_is_read(tmp_path: Path, where: str) -> None:
    """A reference to a file that isn't below the contract's folder is refused, and so is one to nothing in it."""
    other = tmp_path / "namesake.json"
    other.write_text('{"type": "object"}')
    (tmp_path / "inside").mkdir()
    (tmp_path / "outside.json").write_text('{"type": "object"}')
    (tmp_path / "inside" / "link.json").symlink_to(other)
    document = contract(plain, "")
    document["components"]["schemas"]["Other"] = {"$ref": where.format(other)}
    status, said = generate(document, tmp_path / "inside")

    assert 3 == status
    assert "error[remote-reference]" in said


def test_a_planted_link_leads_nowhere(tmp_path: Path) -> None:
    """A symbolic link inside the output is replaced, and what it points to stays as it is."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "thing.py").write_text("theirs")
    assert 0 == generate(contract(plain, ""), tmp_path)[0]
    models = tmp_path / "out" / "package" / "models"
    for path in models.iterdir():
        path.unlink()
    models.rmdir()
    models.symlink_to(outside)
    status, _ = generate(contract(plain, ""), tmp_path)

    assert {"thing.py": b"theirs"} == tree(outside)
    assert 3 == status or not models.is_symlink()


def _property(value: Any) -> dict[str, Any]:
    document = contract(plain, "")
    document["components"]["schemas"]["Thing"]["properties"]["p"] = value
    return document


def _many_properties() -> Any:
    each = {f"name{number}": {"type": "string"} for number in range(10_000)}
    return _property({"type": "object", "properties": each})


def _many_operations() -> Any:
    document = contract(plain, "")
    answer = {"responses": {"204": {"description": "x"}}}
    for number in range(1_000):
        document["paths"][f"/p{number}"] = {"get": {"operationId": f"op{number}", **answer}}
    return document


def _nested(depth: int) -> Any:
    value: Any = {"type": "string"}
    for _ in range(depth):
        value = {"type": "array", "items": value}
    return _property(value)


def _diamond() -> Any:
    document = contract(plain, "")
    schemas = document["components"]["schemas"]
    for number in range(60):
        ref = {"$ref": f"#/components/schemas/D{number + 1}"}
        schemas[f"D{number}"] = {"oneOf": [ref, ref, {"type": "array", "items": ref}]}
    schemas["D60"] = {"type": "string"}
    return document


def _chain() -> Any:
    document = contract(plain, "")
    for number in range(1_000):
        ref = {"$ref": f"#/components/schemas/C{number + 1}"}
        document["components"]["schemas"][f"C{number}"] = ref
    document["components"]["schemas"]["C1000"] = {"type": "object"}
    return document


def _doubled() -> Any:
    document = contract(plain, "")
    schemas = document["components"]["schemas"]
    for number in range(40):
        ref = {"$ref": f"#/components/schemas/E{number + 1}"}
        schemas[f"E{number}"] = {"allOf": [ref, ref, {"properties": {f"p{number}": {}}}]}
    schemas["E40"] = {"type": "object", "properties": {"p": {}}}
    return document


def _alike() -> Any:
    document = contract(plain, "")
    for number in range(1_000):
        name = "a" + f"{number:b}".replace("0", "-").replace("1", "_")
        document["components"]["schemas"][name] = {"type": "object", "properties": {"p": {}}}
    return document


def _spread() -> Any:
    document = contract(plain, "")
    schemas = document["components"]["schemas"]
    for number in range(40):
        ref = {"$ref": f"#/components/schemas/S{number + 1}"}
        schemas[f"S{number}"] = {"oneOf": [ref, ref], "properties": {"p": {}}}
    schemas["S40"] = {"type": "object", "properties": {"q": {}}}
    return document


def _shared() -> Any:
    document = _many_operations()
    document["components"]["responses"] = {"R": {"description": "word " * 10_000}}
    for item in document["paths"].values():
        for operation in item.values():
            operation["responses"] = {"204": {"$ref": "#/components/responses/R"}}
    return document


def _ring(keyword: str) -> Any:
    document = contract(plain, "")
    schemas = document["components"]["schemas"]
    for number in range(3):
        ref = {"$ref": f"#/components/schemas/R{(number + 1) % 3}"}
        schemas[f"R{number}"] = ref if keyword == "$ref" else {keyword: [ref, {"type": "null"}]}
    return document


_BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{new}: &{new} [{','.join(['*' + old] * 9)}]\n"
    for old, new in zip("abcdefghi", "bcdefghij", strict=True)
)
GROWN: dict[str, tuple[Callable[[], Any], set[int]]] = {
    "30,000 enum values": (lambda: _property({"enum": [f"v{n}" for n in range(30_000)]}), {0, 3}),
    "10,000 properties": (_many_properties, {0, 3}),
    "1,000 operations": (_many_operations, {0}),
    "40 arrays deep": (lambda: _nested(40), {0, 3}),
    "1,000 deep": (lambda: '{"a":' * 1_000 + "1" + "}" * 1_000, {3}),
    "a diamond of unions": (_diamond, {0, 3}),
    "fields beside unions of unions": (_spread, {3}),
    "a chain of 1,000 references": (_chain, {3}),
    "fields doubled 40 times": (_doubled, {0}),
    "a long text in 1,000 operations": (_shared, {0, 3}),
    "a ring of references": (lambda: _ring("$ref"), {3}),
    "a ring of allOf": (lambda: _ring("allOf"), {3}),
    "a ring of oneOf": (lambda: _ring("oneOf"), {0, 3}),
    "aliases of aliases": (lambda: _BOMB, {3}),
    "an alias ring": (lambda: "a: &a {b: *a}\n", {3}),
    "1,000 names that become one": (_alike, {0, 3}),
    "a text of 700,000 lines": (lambda: _property({"description": "a\n" * 700_000}), {0, 3}),
    "merge keys": (lambda: "a: &a {b: 1}\nc: {<<: *a}\n", {3}),
    "5,000 digits": (lambda: f"openapi: 3.1.0\ninfo: {'9' * 5000}\n", {3}),
    "not a number": (lambda: "openapi: .nan\n", {3}),
    "brackets": (lambda: "[" * 100_000, {3}),
    "a long name": (
        lambda: _property({"type": "object", "properties": {"n" * 100_000: {}}}),
        {0, 3},
    ),
}


@pytest.mark.parametrize("case", GROWN)
def test_it_ends(case: str, tmp_path: Path) -> None:
    """A contract that is huge, deep or circular ends within a minute of a processor and 1 GiB, one way or the other."""
    make, allowed = GROWN[case]
    document = make()
    name = "openapi.yaml" if isinstance(document, str) else "openapi.json"
    status, said = generate(document, tmp_path, name)

    assert status in allowed, said
    assert (status == 3) == ("error[" in said)
    assert "generator-defect" not in said
    assert (status == 0) == (tmp_path / "out" / "package" / "_about.py").exists()


def test_two_runs_at_once_leave_one_good_tree(tmp_path: Path) -> None:
    """Whoever comes last wins, whole."""
    specs = []
    for title in ("First", "Second"):
        document = contract(plain, "")
        document["info"]["title"] = title
        spec = tmp_path / f"{title}.json"
        spec.write_text(json.dumps(document))
        specs.append(spec)
    alone = []
    for number, spec in enumerate(specs):
        command.generate("--spec", spec, "--output", tmp_path / str(number) / "package")
        alone.append(tree(tmp_path / str(number) / "package"))
    runs = [start(spec, tmp_path / "both" / "package") for spec in specs * 2]
    ended = [(run.communicate(timeout=HANG)[1], run.returncode) for run in runs]

    assert [("", 0)] * 4 == ended
    assert tree(tmp_path / "both" / "package") in alone


def test_a_kill_at_any_moment_leaves_one_tree_or_the_other(tmp_path: Path) -> None:
    """A run that is killed, at any step, leaves the old package or the new one, and the next one works."""
    specs = []
    for title in ("Old", "New"):
        document = contract(plain, "")
        document["info"]["title"] = title
        spec = tmp_path / f"{title}.json"
        spec.write_text(json.dumps(document))
        specs.append(spec)
    output = tmp_path / "out" / "package"
    done = subprocess.run(
        [sys.executable, KILLED, *specs, output],
        env=os.environ | {"TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (0, "") == (done.returncode, done.stderr)
    left = [line.split() for line in done.stdout.splitlines()]

    ended = [found for how, found in left if how == "ended"]
    assert 2 == len({*ended}) == len(ended)
    assert {*ended} == {found for _, found in left}
    assert len(left) >= 22
    # A run into another folder counts the package's version on from where the killed runs left it.
    alone = tmp_path / "alone" / "package"
    alone.parent.mkdir()
    shutil.copy(output.with_name("package.version.txt"), alone.parent)
    finish(start(specs[0], output))
    finish(start(specs[0], alone))
    assert tree(alone) == tree(output)
    assert {"package", "pyproject.toml", "package.version.txt"} == {
        path.name for path in (tmp_path / "out").iterdir()
    }


def test_allow_partial_leaves_out_what_it_names(tmp_path: Path) -> None:
    """With `--allow-partial` the package is that of the contract without the parts that are named."""
    document = contract(plain, "")
    whole = json.loads(json.dumps(document))
    lists = {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}
    query = {"name": "o", "in": "query", "required": True, "schema": lists}
    answer = {"responses": {"204": {"description": "x"}}}
    document["paths"]["/bad"] = {"get": {"operationId": "bad", "parameters": [query], **answer}}
    document["paths"]["/worse"] = {"servers": [{"url": "https://x.example?a"}], "get": answer}
    found = []
    for name, value in (("part", document), ("whole", whole)):
        spec = tmp_path / f"{name}.json"
        spec.write_text(json.dumps(value))
        output = tmp_path / name / "package"
        done = command.generate("--spec", spec, "--output", output, "--allow-partial")
        files = tree(tmp_path / name / "package")
        for path in (
            "_about.py",
            "_contract.json",
            "_manifest.json",
            "__init__.py",
            "_left_out.md",
        ):
            assert files.pop(path, None) or (path, name) == (
                "_left_out.md",
                "whole",
            )  # they hold the digest of the contract, or follow it
        found.append((done.returncode, files))
        if name == "part":
            assert ["left-out", "unsupported-parameter", "unsupported-servers"] == sorted(
                line.split("warning[")[1][:-1]
                for line in done.stderr.splitlines()
                if "warning[" in line
            )
    assert found[0] == found[1]
    assert 3 == generate(document, tmp_path)[0]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("openapi", "2.0"),
        ("paths", "none"),
        ("components", ["none"]),
    ],
)
def test_allow_partial_allows_nothing_else(tmp_path: Path, path: str, value: Any) -> None:
    """A problem outside of the parts is reported all the same, and so is a document that is no OpenAPI."""
    spec = tmp_path / "openapi.json"
    document = contract(plain, "")
    *way, last = path.split("/")
    node = document
    for step in way:
        node = node[step]
    node[last] = value
    spec.write_text(json.dumps(document))
    output = tmp_path / "package"
    done = command.generate("--spec", spec, "--allow-partial", "--output", output)

    assert 3 == done.returncode
    assert [spec] == list(tmp_path.iterdir())
