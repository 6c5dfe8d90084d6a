"""
Output and exit status of `make review`; no contract can make it do anything else.
"""

from __future__ import annotations

import copy
import html
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.review.edits import BASE, T, put
from tools.public_api import ApiChange
from tools.review import __main__ as review
from tools.review import report
from tools.review.changes import Change
from tools.review.classify import Judge
from tools.review.findings import Finding, find_changes
from tools.review.formats.machines import as_json
from tools.review.formats.markdown import as_markdown
from tools.review.formats.paper import Paper
from tools.review.inputs.contract_at import from_file
from tools.review.rules import CLASSES, RULES

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "openapi.yaml"
Edited = tuple[Path, Path]


def edited(folder: Path, old: str, new: str) -> Path:
    """Our contract with one piece of text in place of another."""
    text = CONTRACT.read_text("utf-8")
    assert old in text
    path = folder / "openapi.yaml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    return path


def run(
    capsys: pytest.CaptureFixture[str], base: object, spec: Path, *more: str
) -> tuple[int, str, str]:
    """Run the command; give its exit status, and what it wrote to stdout and stderr."""
    more = more or ("--format", "markdown")
    status = review.main(["--base", str(base), "--spec", str(spec), *more])
    out, err = capsys.readouterr()
    return status, out, err


def written(folder: Path, name: str, document: Any) -> Path:
    """Return a contract in a file, as JSON or as YAML by the file's name."""
    path = folder / name
    json_text, yaml_text = json.dumps(document), yaml.safe_dump(document, sort_keys=False)
    path.write_text(json_text if name.endswith("json") else yaml_text, "utf-8")
    return path


# The command ---------------------------------------------------------------------------------


def test_nothing_changes(capsys: pytest.CaptureFixture[str]) -> None:
    """A contract beside itself changes nothing."""
    status, out, err = run(capsys, CONTRACT, CONTRACT)

    assert (0, "") == (status, err)
    assert out.startswith("### 🟢 Nothing changes\n")


def test_break(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A break is named with its line, in Python and on the wire, and exits with 1, or 0 if allowed."""
    spec = edited(tmp_path, "        poBox:", "        postBox:")
    line = spec.read_text("utf-8").splitlines().index("        postBox:") + 1

    status, out, err = run(capsys, CONTRACT, spec)
    monkeypatch.setenv("ALLOW_BREAKING", "1")

    assert (1, "") == (status, err)
    assert (0, out, "") == run(capsys, CONTRACT, spec)
    assert "breaking | response-property-renamed<br><code>Location.postBox</code>" in out
    assert f"openapi.yaml:{line}</code>" in out
    version = from_file(CONTRACT, "now").contract.document["info"]["version"]
    asked = f"{int(version.partition('.')[0]) + 1}.0.0 or higher"
    assert (
        f"<code>info.version</code> is <code>{version}</code>: this change asks for {asked}." in out
    )
    assert "gone | field <code>Location.po&#95;box</code>" in out
    assert "<code>documented</code>: <code>result.txt</code>" in out


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Machines get the same: each change with class, rule, place and line."""
    spec = edited(tmp_path, "          - api.eu1\n", "")

    status, out, _ = run(capsys, CONTRACT, spec, "--format", "json")
    found = json.loads(out)

    assert (1, True) == (status, found["breaks"])
    assert {"breaking": 1, "risky": 0, "compatible": 0, "documentation": 0} == found["summary"]
    (change,) = found["changes"]
    assert ("server-value-removed", "breaking") == (change["rule"], change["class"])
    assert "server-value-removed" in RULES
    assert "region" in {c["detail"].partition(":")[0] for c in found["python"]}


def test_documentation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A better sentence breaks nothing and changes no name of the package."""
    spec = edited(tmp_path, "The given name.", "The first name.")

    status, out, _ = run(capsys, CONTRACT, spec)

    assert 0 == status
    assert out.startswith("### 🟢 Nothing breaks: 1 documentation\n")
    assert "asks for 2.0.1 or higher" in out
    assert "The public Python API is unchanged." in out


def test_commit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The base may be any commit of any repository, and is read as it is there, without a filter of it."""
    for name, text in {
        "openapi.yaml": yaml.safe_dump(BASE),
        ".gitattributes": "*.yaml filter=evil\n",
    }.items():
        (tmp_path / name).write_text(text)
    identity = ["-c", "user.name=a", "-c", "user.email=a@b"]
    for command in (["init", "-q"], ["add", "-A"], [*identity, "commit", "-qm", "a"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    subprocess.run(["git", "config", "filter.evil.smudge", "touch evil"], cwd=tmp_path, check=True)
    document = copy.deepcopy(BASE)
    put("components schemas Poke required -", "often")(document)
    spec = written(tmp_path, "openapi.yaml", document)

    status, out, err = run(capsys, "HEAD", spec)

    assert (1, "") == (status, err)
    assert "<code>HEAD&#58;openapi.yaml</code> → <code>openapi.yaml</code>" in out
    assert "request-property-became-required" in out
    assert not (tmp_path / "evil").exists()


@pytest.mark.parametrize("base", ["no-such-thing", "--output=/tmp/x", "main:openapi.yaml"])
def test_no_such_base(base: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A base that is neither a commit nor a file can't be compared, and is no option of git."""
    status = review.main([f"--base={base}"])
    out, err = capsys.readouterr()

    assert (3, "") == (status, out)
    assert f"review: {base!r} is neither a commit nor a file\n" == err


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("swagger: '2.0'\n", "unsupported-version"),
        ("a: [\n", "invalid-yaml"),
        ("", "empty-file"),
        ("{$ref: 'http://127.0.0.1:9/x'}", "unsupported-version"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_invalid(
    tmp_path: Path, text: str, code: str, turned: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """A side that is no contract is named with the place and the problem, and exits with 3."""
    bad = tmp_path / "bad.yaml"
    bad.write_text(text)

    status, out, err = run(
        capsys, *((CONTRACT, bad) if turned else (bad, CONTRACT)), "--format", "text"
    )

    assert (3, "") == (status, out)
    assert "bad.yaml" in err
    assert f"[{code}]" in err


# Both versions, both formats -----------------------------------------------------------------


def test_versions_and_formats(tmp_path: Path) -> None:
    """OpenAPI 3.0 beside 3.1 and YAML beside JSON differ in the version and in spelling alone."""
    modern = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}}},
        "components": {"schemas": {"A": {"type": "object", "properties": {
            "note": {"type": ["string", "null"], "examples": ["a"]},
            "size": {"type": "integer", "exclusiveMinimum": 0},
            "next": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]},
        }}}},
    }  # fmt: skip
    old = copy.deepcopy(modern)
    old["openapi"] = "3.0.3"
    put("components schemas A properties", {
        "note": {"type": "string", "nullable": True, "example": "a"},
        "size": {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
        "next": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/A"}]},
    })(old)  # fmt: skip

    found = find_changes(
        from_file(written(tmp_path, "old.yaml", old)),
        from_file(written(tmp_path, "new.json", modern)),
    )

    assert {"version-changed", "notation-changed", "example-changed"} == {f.rule for f in found}
    assert [] == find_changes(
        from_file(written(tmp_path, "a.yaml", modern)),
        from_file(written(tmp_path, "a.json", modern)),
    )


# Hostile contracts ---------------------------------------------------------------------------


HOSTILE = [
    "a | b | c",
    "`code` and ``more``",
    "<script>alert(1)</script>",
    "</details><h1>x</h1>",
    "@everyone look at #1",
    "[click](https://evil.example) ![x](https://evil.example/x.png)",
    "https://evil.example and www.evil.example",
    "mail@evil.example",
    "a\n\n| breaking | x |\n",
    "\u202egnp.exe \u200b",
    "&lt;b&gt; &#64;you",
    "$a$ ~~b~~ **c** :tada:",
    "x" * 5000,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text(text: str) -> None:
    """Text of a contract stays one cell of the table and is nothing but text."""
    finding = Finding("text-changed", text, text, text, 1, False)
    change = ApiChange("changed", "field", text, text, text, text, True)
    found = report.Review(text, text, [finding], [change], {}, [(text, text)], (text, text))

    page = as_markdown(found, Paper())
    cells = [line for line in page.splitlines() if line.startswith("|")]
    texts = re.findall(r"<code>(.*?)</code>", page)

    assert [6, 6, 6, 4, 4, 4] == [line.count("|") for line in cells]
    assert 12 == len(texts) == page.count("<code>")
    for one in texts:
        rest = re.sub(r"&#\d+;", "", one)
        assert not re.search(r"[<>&|`*_@#\[\]!~$\\]|://|www\.|:\w+:", rest), rest
        assert html.unescape(one).replace("\u200c", "").isprintable()


@pytest.mark.parametrize(
    ("level", "before", "after", "wanted"),
    [
        ("breaking", "2.0.0", "2.0.0", "3.0.0 or higher"),
        ("breaking", "2.0.0", "2.1.0", "3.0.0 or higher"),
        ("breaking", "2.0.0", "3.0.0", None),
        ("breaking", "0.4.1", "0.4.2", "0.5.0 or higher"),
        ("breaking", "0.4.1", "0.5.0", None),
        ("risky", "2.0.0", "2.0.0", "2.1.0 or higher"),
        ("compatible", "2.0.0", "2.0.0", "2.1.0 or higher"),
        ("compatible", "2.0.0", "1.9.0", "2.1.0 or higher"),
        ("compatible", "2.0.0", "2.0.1", "2.1.0 or higher"),
        ("compatible", "0.4.1", "0.4.2", None),
        ("documentation", "2.0.0", "2.0.0", "2.0.1 or higher"),
        ("documentation", "2.0.0", "2.0.1", None),
        ("compatible", "spring", "spring", "another"),
        ("breaking", "spring", "summer", None),
    ],
)
def test_the_version_that_a_change_asks_for(
    level: str, before: str, after: str, wanted: str | None
) -> None:
    """A break asks for a higher major number, what callers may notice for a minor, a text for a patch."""
    rule = next(name for name, one in RULES.items() if one.level == level)
    finding = Finding(rule, "x", "x", "x", 1, False)
    found = report.Review("a", "b", [finding], [], {}, [], (before, after))

    assert wanted == found.wanted_version == json.loads(as_json(found, Paper()))["wanted_version"]
    line = f"<code>info.version</code> is <code>{after}</code>: this change asks for {wanted}.\n"
    assert (wanted is not None) == (line in as_markdown(found, Paper()))


def test_hostile_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Names that mean something to other programs are compared like any; data is never followed."""
    old, new = copy.deepcopy(BASE), copy.deepcopy(BASE)
    for document in (old, new):
        properties = document["components"]["schemas"]["Thing"]["properties"]
        for name in ("__proto__", "constructor", "$ref", "toString", "key", "type", "../x", "a|b"):
            properties[name] = {"type": "string", "examples": [{"$ref": "http://127.0.0.1:9/x"}]}
        document["x-evil"] = {"$ref": "file:///etc/passwd"}
        put(T + "free", {"default": {"$ref": "http://127.0.0.1:9/y"}})(document)
        put(
            T + "shape discriminator",
            {"propertyName": "f", "mapping": {"a": "http://127.0.0.1:9/z"}},
        )(document)
    for name in ("__proto__", "constructor", "$ref", "toString", "key", "type", "../x", "a|b"):
        new["components"]["schemas"]["Thing"]["properties"][name]["type"] = "integer"

    found = find_changes(
        from_file(written(tmp_path, "a.json", old)), from_file(written(tmp_path, "b.json", new))
    )

    names = {
        f.place.removeprefix("Thing.").removesuffix(".type") for f in found if f.level == "breaking"
    }
    assert {"__proto__", "constructor", "$ref", "toString", "key", "type", "../x", "a|b"} == names


def test_nothing_is_left(tmp_path: Path) -> None:
    """Whatever a review writes is gone when it ends, and it writes nowhere else."""
    (tmp_path / "temporary").mkdir()
    spec = edited(tmp_path, "        poBox:", "        postBox:")
    environment = {**os.environ, "TMPDIR": str(tmp_path / "temporary"), "HOME": str(tmp_path)}
    before = sorted(path for path in tmp_path.rglob("*"))

    done = subprocess.run(
        [sys.executable, "-B", "-m", "tools.review", "--base", CONTRACT, "--spec", spec],
        cwd=ROOT,
        env=environment,
        capture_output=True,
    )

    assert (1, b"") == (done.returncode, done.stderr)
    assert before == sorted(path for path in tmp_path.rglob("*"))


# The tables ----------------------------------------------------------------------------------


def test_rules_are_whole() -> None:
    """Each rule has a kebab-case id, a class, and sentences for why and what to do."""
    for name, rule in RULES.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)+", name), name
        assert rule.level in CLASSES
        assert [".", "."] == [rule.reason[-1], rule.advice[-1]], name
        assert "|" not in rule.reason + rule.advice


def test_unknown_change() -> None:
    """A change that no rule knows is risky, not silent."""
    side = from_file(CONTRACT).canonical
    change = Change("modified", "Novelty", "news", ("x",), ("x",), 1, 2)

    assert ["unknown-change"] == Judge(side, side, lambda *_: (False, False)).rules(change)
    assert "risky" == RULES["unknown-change"].level
