"""
The rules of the review: every kind of change, its class for a caller, and the advice.

`mirror` names the rule for the change in the other direction; `test_symmetry` holds the table to it.
"""

from __future__ import annotations

from typing import Final

from tools.review.tables.of_lifecycle import LIFECYCLE, LIFECYCLE_WAIVERS, WHOLE
from tools.review.tables.of_operations import OF_OPERATIONS
from tools.review.tables.of_others import OF_OTHERS
from tools.review.tables.of_schemas import OF_SCHEMAS
from tools.review.tables.rule import CLASSES, Class, Rule

__all__ = ["CLASSES", "RULES", "WAIVERS", "Class", "Rule"]

RULES: Final[dict[str, Rule]] = {
    **OF_OPERATIONS,
    **OF_SCHEMAS,
    **OF_OTHERS,
    **LIFECYCLE,
    **WHOLE,
}

#: Rules whose mirror's mirror is another rule, and why.
WAIVERS: Final[dict[str, str]] = {
    "operation-id-added": "a name that goes away is a name that changes",
    "error-response-removed": "a status is added in one way, whatever described it before",
    "request-property-refused": "a property is added in one way, whether or not others are refused",
    "security-scheme-added": "a scheme that goes away is one that callers use no more",
    **LIFECYCLE_WAIVERS,
}
