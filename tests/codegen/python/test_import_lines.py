"""
Import lines are read from a text, and lose what nothing in it uses.
"""

from __future__ import annotations

from codegen.python.import_lines import from_line, imported_names, without_unused

TEXT = """\
from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping, Sequence

from .._runtime.kinds import (
    ANY, DATE,
    Text
)
from .x import X, decode_x
if TYPE_CHECKING:
    from ._runtime.headers import Headers, Violation

a: Mapping[str, datetime.date] = f(DATE, X, Headers)
"""


def test_names_are_those_that_are_imported() -> None:
    """Each name of each import counts but those of `__future__`; relative imports can be asked for alone."""
    ours = ["ANY", "DATE", "Text", "X", "decode_x", "Headers", "Violation"]

    assert ["datetime", "uuid", "Mapping", "Sequence", *ours] == list(imported_names(TEXT))
    assert ours == list(imported_names(TEXT, relative=True))


def test_what_stands_nowhere_else_goes() -> None:
    """A name that is only imported goes, and the whole line with the last; no word of a name is the name."""
    expected = """\
from __future__ import annotations

import datetime
from collections.abc import Mapping

from .._runtime.kinds import DATE
from .x import X
if TYPE_CHECKING:
    from ._runtime.headers import Headers

a: Mapping[str, datetime.date] = f(DATE, X, Headers)
"""

    assert expected == without_unused(TEXT)
    assert "x = to_date, date" in without_unused("import date\nx = to_date, date\n")
    assert "x = to_date\n" == without_unused("import date\nx = to_date\n")


def test_a_line_is_sorted() -> None:
    """Constants stand first, then classes, then functions."""
    assert "from .m import ABC, A1x, Ab, a" == from_line(".m", ["a", "Ab", "ABC", "A1x"])
