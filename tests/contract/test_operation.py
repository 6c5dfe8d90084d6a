"""
The operation has the parameter, the tag, the server and the security that the page documents.
"""

from __future__ import annotations

from tests.contract.contract import CONTRACT, OPERATION


def test_operation_and_its_parameter() -> None:
    """
    The operation has its name, its mark that a repeat is safe, and one required path parameter.
    """
    keys = ("name", "in", "required")
    (parameter,) = OPERATION["parameters"]

    assert "updateResumeData" == OPERATION["operationId"]
    assert OPERATION["x-idempotent"] is True
    assert ["identifier", "path", True] == [parameter[key] for key in keys]
    assert {"type": "string", "minLength": 1} == parameter["schema"]


def test_operation_is_under_a_declared_tag() -> None:
    """
    The one tag is `Resumes`, and the operation is under it.
    """
    assert ["Resumes"] == [tag["name"] for tag in CONTRACT["tags"]] == OPERATION["tags"]


def test_server_has_a_region() -> None:
    """
    The server's host has a region out of three, `api` unless one is named.
    """
    (server,) = CONTRACT["servers"]
    region = server["variables"]["region"]

    assert "https://{region}.affinda.com" == server["url"]
    assert ["api", "api.us1", "api.eu1"] == region["enum"]
    assert "api" == region["default"]
    assert "AFFINDA_REGION" == region["x-env-var"]


def test_security_is_a_bearer_token() -> None:
    """
    Every call carries a bearer token, as the page's example does, not "Basic" as its prose says.
    """
    scheme = CONTRACT["components"]["securitySchemes"]["bearerAuth"]

    assert [{"bearerAuth": []}] == CONTRACT["security"]
    assert "security" not in OPERATION
    assert ["http", "bearer", "AFFINDA_API_KEY"] == [
        scheme[key] for key in ("type", "scheme", "x-env-var")
    ]
