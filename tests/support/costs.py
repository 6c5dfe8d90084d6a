"""
Counts of the functions that some work calls.
"""

from __future__ import annotations

import gc
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import affinda_resumes
from affinda_resumes import ResumeData
from affinda_resumes._runtime.views.compiled import compile_decoder
from affinda_resumes._runtime.views.read_view import ReadView
from tools.bench.samples import documented

PACKAGE = str(Path(affinda_resumes.__file__).parent)
COMPILED = tuple(
    f"<{verb} affinda_resumes."
    for verb in ("decode", "read", "encode", "encode_each", "encode_valid", "encode_valid_each")
)
ANSWER = documented("Response")


def calls_of(work: Callable[[], object], within: str = "") -> Counter[str]:
    """Count the calls by `work` of each Python function whose file lies `within` a folder, and of each C function."""
    found: Counter[str] = Counter()

    def watch(frame: FrameType, event: str, argument: Any) -> None:
        file = frame.f_code.co_filename
        if event == "call" and (file.startswith(within) or file.startswith(COMPILED)):
            found[frame.f_code.co_name] += 1
        elif event == "c_call" and not within:
            found[f"C {argument.__qualname__}"] += 1

    gc.disable()  # a collection calls whoever asked to be told of it
    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()
    found.pop("<lambda>", None)
    found.pop("C setprofile", None)
    return found


def encoders_for(value: Any, *, is_item: bool = False) -> int:
    """Count the calls that encode a JSON object: one for a list of objects, and for an object with more than scalars."""
    if isinstance(value, list):
        inside = [encoders_for(item, is_item=True) for item in value if isinstance(item, dict)]
        return sum(inside) + bool(inside)
    if not isinstance(value, dict):
        return 0
    is_flat = not any(isinstance(one, dict | list) for one in value.values())
    return sum(map(encoders_for, value.values())) + (not is_flat and not is_item)


def read(data: dict[str, Any]) -> Callable[[], Any]:
    """Return what turns parsed JSON into a read view, and looks at every field of it at every depth."""
    decode = compile_decoder(ResumeData.__schema__)

    def whole() -> Any:
        view = decode(data)
        _look(view)
        return view

    whole()  # the first use compiles
    return whole


def _look(value: Any) -> None:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, ReadView):
            for name in item.__schema__.fields:
                _look(getattr(item, name))
