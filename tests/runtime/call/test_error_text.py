"""
The text of a server's error in a message.
"""

from __future__ import annotations

from affinda_resumes._runtime.call.error_text import clean


def test_a_servers_text_can_not_move_the_cursor() -> None:
    """The server's text of an error is shown without control characters."""
    assert "a\\x1b[2J\\u202eb" == clean("a\x1b[2J\u202eb")
    assert ("a" * 500, "a" * 499 + "…") == (clean("a" * 500), clean("a" * 501))
