"""pytest-httpx answers the calls of both clients, in a run of pytest."""

import httpx
import pytest
from pytest_httpx import HTTPXMock

from affinda_resumes import NotFoundError, TransportError
from tests.ecosystem.calling import BODY, IDENTIFIER, call, call_both

URL = "https://api.eu1.affinda.com"


def test_answers(httpx_mock: HTTPXMock) -> None:
    """Both clients get the answer, and their requests are recorded."""
    url = f"{URL}/v2/resumes/{IDENTIFIER}"
    httpx_mock.add_response(method="PATCH", url=url, content=BODY, is_reusable=True)
    call_both(URL)

    assert 2 == len(httpx_mock.get_requests())
    assert b'{"summary":"Tim A. Smith"}' == httpx_mock.get_requests()[0].content


def test_errors(httpx_mock: HTTPXMock) -> None:
    """A status and an exception are judged as those of a real server."""
    httpx_mock.add_response(status_code=404)
    httpx_mock.add_exception(httpx.ReadTimeout("late"))

    with pytest.raises(NotFoundError):
        call(URL)
    with pytest.raises(TransportError) as raised:
        call(URL, max_retries=0)
    assert raised.value.applied is None


@pytest.mark.httpx_mock(assert_all_requests_were_expected=False)
def test_a_call_without_an_answer(httpx_mock: HTTPXMock) -> None:
    """A request that nobody expected stays from the network."""
    with pytest.raises(TransportError):
        call(URL, max_retries=0)

    assert 1 == len(httpx_mock.get_requests())


if __name__ == "__main__":
    alone = [
        "--noconftest",
        "--config-file=/dev/null",
        "-p",
        "no:cacheprovider",
        "--disable-plugin-autoload",
        "-p",
        "pytest_httpx",
    ]
    raise SystemExit(pytest.main([*alone, "--quiet", __file__]))
