"""The standard library's own `date` and `datetime`, also where a tool froze the clock."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any


def _standard_class(name: Any, method: str) -> Any:
    """Return the standard library's class among the bases of `name`: the first to define `method`."""
    return next(base for base in reversed(name.__mro__) if method in vars(base))


# Tools that freeze the clock, such as freezegun, put subclasses under the names `date` and `datetime` of every
# module, also of one that is imported meanwhile. They replace the values of names, but not the items of tuples.
DATES: tuple[Any, ...] = (_standard_class(date, "toordinal"),)
DATETIMES: tuple[Any, ...] = (_standard_class(datetime, "utcoffset"),)
