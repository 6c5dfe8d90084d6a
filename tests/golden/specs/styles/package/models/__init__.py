# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .every_style_created_option_1 import EveryStyleCreatedOption1Input
from .every_style_fields import EveryStyleFieldsInput
from .every_style_nested import EveryStyleNestedInput
from .point import Point, PointInput
from .send_form_body_option_1 import SendFormBodyOption1Input
from .send_parts_body import SendPartsBodyInput
from .send_parts_body_doc import SendPartsBodyDocInput

__all__ = [
    "EveryStyleCreatedOption1Input",
    "EveryStyleFieldsInput",
    "EveryStyleNestedInput",
    "Point",
    "PointInput",
    "SendFormBodyOption1Input",
    "SendPartsBodyDocInput",
    "SendPartsBodyInput",
]
