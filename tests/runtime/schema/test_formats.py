"""
Dates and times as RFC 3339 has them.
"""

from __future__ import annotations

import datetime

import pytest

from tests.support.whole._runtime.schema.date_times import DATE_TIME


@pytest.mark.parametrize("text", ["2021-05-01t10:00:00z", "2021-05-01T10:00:00Z"])
def test_letters_of_a_time_ignore_case(text: str) -> None:
    """RFC 3339, section 5.6: `t` and `z` may be lower case; it goes back as it came."""
    moment = datetime.datetime(2021, 5, 1, 10, tzinfo=datetime.UTC)

    assert moment == DATE_TIME.decode(text)
    assert DATE_TIME.to_editable(text) in (text, moment)


def test_an_offset_with_seconds_is_not_sent() -> None:
    """RFC 3339 has no form for it."""
    zones = {
        seconds: datetime.timezone(datetime.timedelta(seconds=seconds)) for seconds in (60, 30)
    }
    moments = {key: datetime.datetime(2021, 5, 1, tzinfo=zone) for key, zone in zones.items()}

    assert DATE_TIME.is_valid(moments[60])
    assert not DATE_TIME.is_valid(moments[30])
