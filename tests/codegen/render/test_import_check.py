"""
The import check finds in a large module what it finds in a small one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.problems import DefectError
from codegen.render.import_all import _compiled
from codegen.render.import_check import check_imports, write_all

_FILLING = "# Nothing.\n" * 40_000
"""More than is compiled at once."""
_START = "from __future__ import annotations\nfrom typing import final\n__all__ = ['A', 'B']\n"
_A = f"@final\nclass A:\n    one: Nothing = 1\n    other = lambda: B\n{_FILLING}"
_B = f"@final\nclass B:\n    two: Nothing = A.one + 1\n{_FILLING}"
_ENDS = ("@final\nclass C(A): three = A.other().two + 1\n", 'C = """\n@final\nclass C:\n"""\n')


@pytest.mark.parametrize("end", _ENDS)
def test_a_module_in_pieces_is_the_same(end: str) -> None:
    """Classes of one piece know those of the others, and a string is never cut."""
    text = _START + _A + _B + end
    whole: dict[str, Any] = {"__name__": "large"}
    cut = dict(whole)
    exec(compile(text, "large.py", "exec"), whole)
    codes = _compiled(text.encode(), "large.py")
    for code in codes:
        exec(code, cut)
    assert len(codes) == (3 if "A" in end else 1)
    assert whole.keys() == cut.keys()
    assert "Nothing" == cut["B"].__annotations__["two"]


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("@final\nclass C:\n    x = nothing\n", "NameError: name 'nothing'"),
        ("@final\nclass C\n", "SyntaxError: expected ':'"),
        ("@final\nclass C:\n    x = '\\d'\n", "invalid escape sequence"),
    ],
)
def test_a_defect_is_told_by_its_line(end: str, said: str, tmp_path: Path) -> None:
    """An error of the last class has the line that it has in its file."""
    text = _START + _A + _B + end
    write_all({"large/__init__.py": text}, tmp_path)
    with pytest.raises(DefectError) as caught:
        check_imports(tmp_path, "large")
    assert said in str(caught.value).replace('"', "'")
    last = text.count("\n")
    assert f"line {last}" in str(caught.value)
    write_all({"large/__init__.py": _START + _A + _B}, tmp_path)
    check_imports(tmp_path, "large")
