"""
Problems are printed in one form, show what the interpreter sees, and each code of the table occurs.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.output import lock as locking
from codegen.output import publish
from codegen.problems import CODES, ContractError, Problem, render
from codegen.source import contract
from codegen.text import shorten, shown, visible
from tests.codegen.test_pipeline import REFUSED, WARNED
from tests.support.reading import problems

START: Final = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"
ROOT: Final = START + "paths: {}\n"
SCHEMAS: Final = ROOT + "components:\n  schemas:\n"

# For each code a contract that has that one problem, and the line and column it is told at.
TEXTS: Final[list[tuple[str, str | bytes, int | None, int | None]]] = [
    ("empty-file", " \n\n", None, None),
    ("empty-file", "# only a comment\n", 1, 1),
    ("empty-file", "---\n", None, None),
    ("not-utf-8", b"openapi: 3.1.0\ninfo: \xff\n", 2, 7),
    ("not-utf-8", "openapi: 3.1.0".encode("utf-16"), 1, 1),
    ("invalid-character", ROOT + "x-a: \x07\n", 4, 6),
    ("invalid-yaml", ROOT + "x-a: [1, 2\n", 5, 1),
    ("invalid-yaml", "paths: {}\n\tx: 1\n", 2, 1),
    ("multiple-documents", ROOT + "---\n" + ROOT, 4, 1),
    ("not-a-mapping", "- openapi\n", 1, 1),
    ("not-a-mapping", "just words\n", 1, 1),
    ("duplicate-key", ROOT + "paths: {}\n", 4, 1),
    ("duplicate-key", ROOT + 'x-a: {200: 1, "200": 2}\n', 4, 15),
    ("duplicate-key", '{"openapi": "3.1.0",\n "openapi": "3.1.1"}', 2, 2),
    ("unsupported-key", ROOT + "? [a, b]\n: 1\n", 4, 3),
    ("unsupported-key", ROOT + "x-a: &a b\n*a : 1\n", 5, 1),
    ("unsupported-key", ROOT + "x-a:\n  ?\n  : 1\n", 5, None),
    ("merge-key", ROOT + "x-a: &a [b]\nx-c:\n  <<: *a\n", 6, 3),
    ("unsupported-tag", ROOT + "x-a: !!python/object/apply:os.system [id]\n", 4, 6),
    ("unsupported-tag", ROOT + "x-a: !!binary aGk=\n", 4, 6),
    ("unsupported-tag", ROOT + "x-a: !!int 1.5\n", 4, 6),
    ("unknown-alias", ROOT + "x-a: *b\n", 4, 6),
    ("alias-ring", ROOT + "x-a: &a [*a]\n", 4, 10),
    ("too-many-values", ROOT + "x-a: [" + "1," * 1_000_000 + "]\n", 4, None),
    ("too-deep", ROOT + "x-a: " + "[" * 1_000 + "]" * 1_000, 4, 205),
    ("too-deep", '{"a":' * 1_000, 1, 1_001),
    ("number-too-long", ROOT + "x-a: " + "9" * 5_000, 4, 6),
    ("not-finite", ROOT + "x-a: .nan\n", 4, 6),
    ("not-finite", ROOT + "x-a: -.inf\n", 4, 6),
    ("not-finite", ROOT + "x-a: 1e999\n", 4, 6),
    ("lone-surrogate", '{"openapi": "3.1.0", "info": {"title": "\\ud800", "version": "1"}, "paths": {}}', 1, 40),
    ("unsupported-version", "swagger: '2.0'\n", 1, 1),
    ("unsupported-version", "swagger: 2.0\n", 1, 1),
    ("unsupported-version", "info: {}\n", 1, 1),
    ("unsupported-version", "openapi: 3.3.0\n", 1, 1),
    ("unsupported-version", "openapi: [3]\n", 1, 1),
    ("invalid-reference", SCHEMAS + "    A:\n      $ref: 7\n", 7, 7),
    ("invalid-reference", SCHEMAS + "    A:\n      $ref: '#A'\n", 7, 7),
    ("remote-reference", SCHEMAS + "    A: {$ref: 'http://127.0.0.1:9/a'}\n", 6, 9),
    ("remote-reference", SCHEMAS + "    A: {$ref: 'file:///etc/passwd'}\n", 6, 9),
    ("remote-reference", SCHEMAS + "    A: {$ref: other.yaml}\n", 6, 9),
    ("dangling-reference", SCHEMAS + "    A: {$ref: '#/components/schemas/B'}\n", 6, 9),
    ("reference-ring", SCHEMAS + "    A: {$ref: '#/components/schemas/A'}\n", 6, 9),
    ("path-parameter-optional",
     START + "paths:\n  /a/{b}:\n    parameters:\n      - {name: b, in: path, schema: {}}\n"
     "    get: {responses: {'200': {description: d}}}\n", 6, 9),
    ("invalid-openapi", START + "paths: x\n", 3, 1),
]  # fmt: skip


def _missing(folder: Path) -> object:
    return contract.read(folder / "none.yaml")


def _folder(folder: Path) -> object:
    return contract.read(folder)


def _too_large(folder: Path) -> object:
    path = folder / "large.yaml"
    with path.open("wb") as stream:
        stream.truncate(contract.MAX_BYTES + 1)
    return contract.read(path)


def _unreadable(folder: Path) -> object:
    # A name that no system can open, so that the test holds for root as well.
    return contract.read(folder / ("n" * 300))


def _broken_json(folder: Path) -> object:
    path = folder / "a.json"
    path.write_text("{'a': 1}")
    return contract.read(path)


def _foreign(folder: Path) -> object:
    (folder / "out").mkdir()
    (folder / "out" / "thesis.tex").write_text("mine")
    return publish.publish({"_about.py": ""}, folder / "out", marker="_about.py")


def _unwritable(folder: Path) -> object:
    (folder / "file").write_text("")
    return publish.publish({"_about.py": ""}, folder / "file" / "out", marker="_about.py")


def _busy(folder: Path) -> object:
    with pytest.MonkeyPatch.context() as patch, locking.locked(folder):
        patch.setattr(locking, "_PATIENCE", -1.0)
        return publish.publish({"_about.py": ""}, folder / "out", marker="_about.py")


PRODUCERS: Final[dict[str, Callable[[Path], object]]] = {
    "missing-file": _missing,
    "not-a-file": _folder,
    "unreadable-file": _unreadable,
    "file-too-large": _too_large,
    "invalid-json": _broken_json,
    "output-not-ours": _foreign,
    "output-unwritable": _unwritable,
    "output-busy": _busy,
}

# Produced by the steps after this one, and by their tests.
# Produced by name in test_pipeline.py, test_partial.py and test_versions.py.
ELSEWHERE: Final = {
    *REFUSED,
    *(code for code, _ in WARNED),
    "generator-defect",
    "left-out",
    "nothing-left",
    "invalid-config",
    "nothing-selected",
    "output-name",
    "too-complex",
    "version-record",
}


@pytest.mark.parametrize(("code", "text", "line", "column"), TEXTS)
def test_text_of_code(
    tmp_path: Path, code: str, text: str | bytes, line: int | None, column: int | None
) -> None:
    """Each of these contracts has one problem, with this code, at this place, and a message."""
    (problem,) = problems(tmp_path, text)
    assert (code, str(tmp_path / "openapi.yaml")) == (problem.code, problem.file)
    assert line == problem.line
    assert column in (None, problem.column)
    assert problem.message
    assert len(render([problem])) < 1_000


@pytest.mark.parametrize("code", PRODUCERS)
def test_produced_code(tmp_path: Path, code: str) -> None:
    """Each of these situations ends in one problem with its code and a fix."""
    with pytest.raises(ContractError) as caught:
        PRODUCERS[code](tmp_path)

    assert [code] == [problem.code for problem in caught.value.problems]
    assert caught.value.problems[0].fix


def test_no_code_is_forgotten() -> None:
    """Each code of the table is produced here or named as another module's, and no other code is."""
    known = {code for code, *_ in TEXTS} | set(PRODUCERS) | ELSEWHERE

    assert sorted(CODES) == sorted(known)


def test_codes_are_kebab_case() -> None:
    """Codes are lower case words with hyphens, and each has a meaning of one line."""
    for code, meaning in CODES.items():
        assert code == "-".join(code.lower().split("-"))
        assert code.replace("-", "").replace("8", "").isalpha()
        assert meaning.endswith(".")
        assert "\n" not in meaning


def test_unknown_code_is_refused() -> None:
    """A problem with a code that the table doesn't have can't be made."""
    with pytest.raises(ValueError, match="not in CODES"):
        Problem("no-such-code", "…")


def test_form() -> None:
    """A problem is a block of position, code, message and fix."""
    problem = Problem(
        "path-parameter-optional",
        "PATCH /v2/resumes/{identifier}: `identifier` is in the path but not required",
        "add `required: true`",
        412,
        7,
        "openapi.yaml",
    )

    expected = (
        "openapi.yaml:412:7: error[path-parameter-optional]\n"
        "    PATCH /v2/resumes/{identifier}: `identifier` is in the path but not required\n"
        "    fix: add `required: true`\n"
    )
    assert expected == render([problem])


def test_form_without_position() -> None:
    """A missing line, fix or file leaves no trace in the text."""
    assert "a.yaml: error[empty-file]\n    m\n" == render(
        [Problem("empty-file", "m", file="a.yaml")]
    )
    assert "error[empty-file]\n    m\n" == render([Problem("empty-file", "m")])


def test_order() -> None:
    """Problems are printed once each, sorted by position as numbers."""
    places = [(10, 1), (9, 2), (9, 10), (9, 2)]
    problems = [Problem("empty-file", "m", None, line, column, "f") for line, column in places]

    heads = [line for line in render(problems).splitlines() if line.startswith("f")]

    expected = [
        "f:9:2: error[empty-file]",
        "f:9:10: error[empty-file]",
        "f:10:1: error[empty-file]",
    ]
    assert expected == heads


def test_cap() -> None:
    """Of many problems the first twenty are printed, and how many more there are."""
    problems = [Problem("empty-file", "m", None, line, 1, "f") for line in range(1, 121)]

    lines = render(problems).splitlines()

    expected = (20 * 2 + 1, "… and 100 more")
    assert expected == (len(lines), lines[-1])


def test_error_text() -> None:
    """The exception's text is what would be printed, without the last line end."""
    problems = [Problem("empty-file", "m", None, 1, 1, "f")]

    assert render(problems) == f"{ContractError(problems)}\n"


@given(st.text(st.characters(categories=None)))
def test_visible(text: str) -> None:
    """Printed text holds no control, format, separator or surrogate character, and fits UTF-8."""
    seen = visible(text)

    assert {"Cc", "Cs", "Zl", "Zp"}.isdisjoint(map(unicodedata.category, seen))
    assert not any(unicodedata.bidirectional(c) in _BIDI for c in seen)
    seen.encode("utf-8")


_BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@given(st.text(st.characters(categories=None)), st.text(st.characters(categories=None)))
def test_contract_text_makes_no_block(message: str, fix: str) -> None:
    """Whatever text is shown in a message, the block keeps its form."""
    block = render([Problem("empty-file", shown(message), shown(fix), 1, 2, "f\n1:1: error[x]")])

    expected = ["f\\n1:1: error[x]:1:2: error[empty-file]", "    `", "    fix: `"]
    lines = block.splitlines()
    assert expected == [line[: len(start)] for line, start in zip(lines, expected, strict=True)]


def test_shorten() -> None:
    """A long value is cut in its middle to the limit; a short one isn't."""
    whole, limit = "abc", 80

    assert whole == shorten(whole, len(whole))
    assert limit == len(shorten("x" * 1_000_000, limit))
    assert shorten("a" * 100 + "end").endswith("end")


def test_long_message_is_cut() -> None:
    """No line that is printed is longer than six hundred characters."""
    block = render([Problem("empty-file", "x" * 100_000, "y" * 100_000, 1, 1, "f")])

    assert max(map(len, block.splitlines())) < 600


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(tmp_path: Path) -> None:
    """A file without permission to read is a problem that says so."""
    path = tmp_path / "openapi.yaml"
    path.write_text(ROOT)
    path.chmod(0)

    with pytest.raises(ContractError, match="unreadable-file"):
        contract.read(path)
