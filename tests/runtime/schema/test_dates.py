"""
Dates: their texts are kept, since days are written again.
"""

from __future__ import annotations

from datetime import date, timedelta

from affinda_resumes._runtime.schema import dates


def test_texts_of_days_are_kept_up_to_a_limit() -> None:
    """A day is written as its text in ISO 8601, whether its text is known or not, and texts are forgotten in time."""
    most = dates._MOST_MONTHS
    months = [date(1 + number // 12, number % 12 + 1, 1) for number in range(most + 1)]
    days = [month + timedelta(days) for month in months for days in range(28)]

    for day in days:
        assert [day.isoformat()] * 2 == [dates.from_date(day), dates.from_date(day)]
        assert len(dates._months) <= most
        assert len(dates._texts) <= 31 * len(dates._months)
    assert 1 <= len(dates._texts) < len(days)
