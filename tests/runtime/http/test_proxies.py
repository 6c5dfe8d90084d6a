"""
`NO_PROXY` is read as urllib and httpx read it.
"""

from __future__ import annotations

import pytest

from affinda_resumes._runtime.http.messages import Origin
from affinda_resumes._runtime.http.proxies import proxy_for
from tests.support.library import httpx

URLS = {
    "https://api.example.com": Origin("https", "api.example.com", None),
    "https://api.example.com:8443": Origin("https", "api.example.com", 8443),
    "https://example.com": Origin("https", "example.com", None),
    "https://127.0.0.1": Origin("https", "127.0.0.1", None),
    "https://localhost:8443": Origin("https", "localhost", 8443),
    "https://[::1]": Origin("https", "::1", None),
}
ALL = set(URLS)
API = {"https://api.example.com", "https://api.example.com:8443"}
WHOLE = {*API, "https://example.com"}

NAMES = {
    "": set(),
    ",, ,": set(),
    "*": ALL,
    "other.example, *": ALL,
    "example.com": WHOLE,
    "EXAMPLE.com ,other.example": WHOLE,
    "ample.com": set(),
    "*example.com": WHOLE,
    "*.example.com": API,
    ".example.com": WHOLE,  # urllib; with httpx, only what is below it
    "example.com:8443": {"https://api.example.com:8443"},
    "api.example.com:443": {"https://api.example.com"},
    "https://": ALL,
    "https://*": ALL,
    "all://": ALL,
    "http://": set(),
    "all://example.com": {"https://example.com"},
    "all://*example.com": WHOLE,
    "all://*.example.com": API,
    "https://api.example.com": API,
    "https://api.example.com:8443": {"https://api.example.com:8443"},
    "http://api.example.com": set(),
    "127.0.0.1": {"https://127.0.0.1"},
    "127.0.0.1:8443": set(),
    "localhost": {"https://localhost:8443"},
    "localhost:8443": {"https://localhost:8443"},
    "::1": {"https://[::1]"},
    "[::1]": {"https://[::1]"},
    "[::1]:8443": set(),
    "example.com:port": set(),
    "[": set(),
}


@pytest.mark.parametrize(("names", "excluded"), NAMES.items(), ids=list(NAMES))
def test_no_proxy_has_the_forms_of_urllib_and_httpx(
    names: str, excluded: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A host that a name means is reached directly, and each other one through the proxy."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", names)
    assert excluded == {url for url, origin in URLS.items() if not proxy_for(origin)}


def test_what_httpx_excludes_is_excluded(monkeypatch: pytest.MonkeyPatch) -> None:
    """httpx itself, asked for the same names and hosts, sends none through a proxy that is reached directly here."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    for names, excluded in NAMES.items():
        monkeypatch.setenv("NO_PROXY", names)
        try:
            client = httpx.Client(verify=False)
        except httpx.InvalidURL:  # older ones: a name that can't be read
            continue
        with client:
            direct = {
                url
                for url in URLS
                if client._transport_for_url(httpx.URL(url)) is client._transport
            }
        assert direct <= excluded, names
