# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import OrderStatus, OrderStatusInput
from .gift_line import GiftLine, GiftLineInput
from .line import Line, LineInput
from .money import Money, MoneyInput
from .order import Order, OrderInput
from .post_api_orders_id_files_body import PostApiOrdersIdFilesBodyInput
from .problem_details import ProblemDetails

__all__ = [
    "GiftLine",
    "GiftLineInput",
    "Line",
    "LineInput",
    "Money",
    "MoneyInput",
    "Order",
    "OrderInput",
    "OrderStatus",
    "OrderStatusInput",
    "PostApiOrdersIdFilesBodyInput",
    "ProblemDetails",
]
