# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .fields import FieldsInput
from .find_deep import FindDeepInput
from .find_place import FindPlaceInput
from .image import Image, ImageUpdate
from .point import PointInput

__all__ = [
    "FieldsInput",
    "FindDeepInput",
    "FindPlaceInput",
    "Image",
    "ImageUpdate",
    "PointInput",
]
