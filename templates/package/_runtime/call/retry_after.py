"""The wait that a server asks for before the next attempt."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from datetime import UTC


def retry_after(headers: Mapping[str, str]) -> float | None:
    """
    Read the wait that a server asks for, in seconds.

    That is `retry-after-ms`, in milliseconds (Azure, OpenAI), else `Retry-After`: seconds, of which some
    servers send fractions, or an HTTP date (RFC 9110, section 10.2.3). A past date is 0, an invalid value
    `None`.
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after", "").strip()
    seconds = _number(text)
    return seconds if seconds is not None else _until(text)


def _number(text: str) -> float | None:
    """Read a number without a sign, at most `_MAX_SECONDS`."""
    if not re.fullmatch(_NUMBER, text.strip(), re.ASCII):
        return None
    return min(float(text), _MAX_SECONDS)


_NUMBER = r"\d+(?:\.\d*)?"
_MAX_SECONDS = 1e12


def _until(text: str) -> float | None:
    if not re.fullmatch(_HTTP_DATE, text, re.ASCII):
        return None
    from email.utils import parsedate_to_datetime  # rarely needed, and slow to import

    try:
        moment = parsedate_to_datetime(text).replace(tzinfo=UTC)
        return max(moment.timestamp() - time.time(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return None


# RFC 9110, section 5.6.7: the current form and two old ones. `parsedate_to_datetime` accepts many more.
_HTTP_DATE = (
    r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT"
    r"|\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT"
    r"|\w{3} \w{3} [\d ]\d \d\d:\d\d:\d\d \d{4}"
)
