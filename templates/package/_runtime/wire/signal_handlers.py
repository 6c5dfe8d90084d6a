"""Exceptions of signal handlers, which are the caller's and no errors of a call."""

from __future__ import annotations

from ..schema.json_values import is_tuple


def is_from_handler(error: BaseException) -> bool:
    """
    Tell whether a signal handler raised `error`.

    If so, a frame of the traceback has the frame before it as an argument: Python passes the interrupted frame
    to a handler.
    """
    before: set[int] = set()
    place = error.__traceback__
    while place is not None:
        frame = place.tb_frame
        for value in frame.f_locals.values():
            given = value if is_tuple(value) else (value,)
            if before.intersection(map(id, given)):
                return True
        before.add(id(frame))
        place = place.tb_next
    return False
