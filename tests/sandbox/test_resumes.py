"""
The sandbox keeps resumes, and changes them as its merge rule says.
"""

from __future__ import annotations

from tests.sandbox.calling import CONTRACT, ask
from tools.sandbox.server import running_sandbox


def test_documented_response_is_there_from_the_start(url: str) -> None:
    """An empty patch of `aBcD1234` is answered with the documented response, value for value."""
    answer = ask(url)

    assert 200 == answer.status
    assert "application/json" == answer.headers["Content-Type"]
    assert CONTRACT.example("documentedResponse") == answer.json


def test_documented_request_is_accepted() -> None:
    """The documented request is answered with 200 and with what it sent."""
    request = CONTRACT.example("documentedRequest")
    with running_sandbox() as url:
        answer = ask(url, request)

    assert 200 == answer.status
    assert request == {name: answer.json[name] for name in request}
    assert {"rawInput": "Blacksburg, VA"} == answer.json["location"]


def test_patch_replaces_top_level_fields(url: str) -> None:
    """A field that is sent replaces the stored one whole; the others stay, in later calls too."""
    path = "/v2/resumes/merged"
    ask(url, {"name": {"first": "Bo"}, "emails": ["c@d", "e@f"]}, path)

    assert {"name": {"first": "Bo"}, "emails": ["c@d", "e@f"], "summary": "kept"} == ask(
        url, path=path
    ).json


def test_null_and_unknown_fields_are_kept(url: str) -> None:
    """A null is stored as null, and a field that the contract does not name is let through."""
    body = {"objective": None, "new": {"deep": [1, "ü"]}, "name": {"nick": "Bo"}}

    assert body == ask(url, body, "/v2/resumes/loose").json


def test_identifier_is_decoded(url: str) -> None:
    """A percent-encoded identifier is one segment, whatever stands in it."""
    assert {"summary": "odd name"} == ask(url, path="/v2/resumes/a%2Fb%20%C3%BC").json
