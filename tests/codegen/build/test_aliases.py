"""
Aliases of schemas that are no objects.
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.inline import package_for


def test_a_schema_that_is_no_object_has_a_name_for_what_is_sent(tmp_path: Path) -> None:
    """The sent form has the name of a write view if responses may hold more than requests."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            sort: {$ref: "#/components/schemas/Sort"}
            day: {$ref: "#/components/schemas/Day"}
            list: {type: array, items: {$ref: "#/components/schemas/Days"}}
            count: {$ref: "#/components/schemas/Count"}
            taken: {$ref: "#/components/schemas/Taken"}
            given: {allOf: [{$ref: "#/components/schemas/Given"}], readOnly: true}
            said: {allOf: [{$ref: "#/components/schemas/Said"}], writeOnly: true}
        Sort: {type: string, enum: [asc, desc]}
        Day: {type: string, format: date}
        Days: {type: array, items: {$ref: "#/components/schemas/Day"}}
        Count: {type: integer}
        Taken: {enum: [a]}
        TakenUpdate: {type: integer}
        Given: {enum: [b]}
        Said: {enum: [c]}
        Unused: {enum: [d]}
        """,
        tmp_path,
    )
    text = (tmp_path / things.__name__ / "models" / "_aliases.py").read_text()
    aliases = dict(re.findall(r"^(\w+): TypeAlias = (.+)$", text, re.MULTILINE))

    assert aliases == {
        "Sort": 'Literal["asc", "desc"] | str',
        "SortUpdate": 'Literal["asc", "desc"]',
        "Day": "datetime.date | str",
        "DayUpdate": "datetime.date",
        "Days": "Sequence[datetime.date | str]",
        "DaysUpdate": "list[datetime.date]",
        "Count": "int",
        "Taken": 'Literal["a"] | str',
        "TakenUpdate": "int",
        "TakenUpdate2": 'Literal["a"]',
        "Given": 'Literal["b"] | str',
        "Said": 'Literal["c"]',
        "Unused": 'Literal["d"] | str',
    }
    assert aliases.keys() <= set(things.__all__)
    assert "`Sort`, as it is sent." in text
