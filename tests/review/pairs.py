"""
All pairs of contracts that one edit of the base makes.
"""

from __future__ import annotations

from tests.review.pairs_of_fields import FIELDS
from tests.review.pairs_of_operations import OPERATIONS
from tests.review.pairs_of_schemas import SCHEMAS

PAIRS = [*OPERATIONS, *FIELDS, *SCHEMAS]
