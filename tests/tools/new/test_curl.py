"""
curl calls are read as a shell and curl read them.
"""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from tools.new.curl import CurlCall, read_curl
from tools.new.loose_json import PageError, read_json
from tools.new.page import read_page

URL = "https://a.example/things"

#: A call, and what it sends: method, path, query, body.
CALLS = [
    (f"curl {URL}", "GET", {}, None),
    (f"curl.exe -sSLX DELETE {URL}", "DELETE", {}, None),
    (f"PS C:\\> curl -XDELETE {URL}", "DELETE", {}, None),
    (f"me@host:~$ curl --request=PUT --url={URL} --data='{{\"a\": 1}}'", "PUT", {}, {"a": 1}),
    (f"curl -I {URL}", "HEAD", {}, None),
    (f"curl -w '%{{http_code}}' -o out.json --retry 3 -m 5 {URL} | jq .", "GET", {}, None),
    (f"curl {URL}?a=1&b=2 -H 'x: y' > out.json", "GET", {"a": "1", "b": "2"}, None),
    (f"curl -G {URL} -d a=1 --data-urlencode 'b=x&y z'", "GET", {"a": "1", "b": "x&y z"}, None),
    (f"curl --json '{{\"a\": 1}}' {URL}", "POST", {}, {"a": 1}),
    (f"curl -d '{{\"a\": 1}}' \\ \n  -XPUT \\\n {URL}", "PUT", {}, {"a": 1}),
    (f"curl -d'{{\"a\": \"it'\\''s\"}}' {URL}", "POST", {}, {"a": "it's"}),
    (f"curl --data-raw $'{{\"a\": \"it\\'s \\u00e9\"}}' {URL}", "POST", {}, {"a": "it's \u00e9"}),
    (f'curl -d "{{\\"a\\": 1}}" {URL}', "POST", {}, {"a": 1}),
    (f'curl -X POST "{URL}" ^\n  -d "{{\\"a\\": 1}}"\nmore', "POST", {}, {"a": 1}),
    (f'curl ^"{URL}^" ^\n  --data-raw ^"^{{^\\^"a^\\^": 1^}}^"\n', "POST", {}, {"a": 1}),
    (f'curl "{URL}" ^\n  -d "{{""a"": ""b""}}"\n', "POST", {}, {"a": "b"}),
    (f"curl {URL} `\n  -d '{{\"a\": 1}}'\n", "POST", {}, {"a": 1}),
    (f"curl -X POST \u201c{URL}\u201d -d \u2018{{\u201ca\u201d: 1}}\u2019", "POST", {}, {"a": 1}),
    (f"curl {URL} -H 'content-type: application/json' -d @- <<EOF\n{{\"a\": 1}}\nEOF\n", "POST", {}, {"a": 1}),
    (f"cat <<'END' | curl {URL} --json @-\n{{\"a\": 1}}\nEND\n", "POST", {}, {"a": 1}),
    (f"echo '{{\"a\": 1}}' | curl --json @- {URL}", "POST", {}, {"a": 1}),
    (f"curl\ncurl is a program\ncurl -d '{{\"a\": 1,}}' {URL}", "POST", {}, {"a": 1}),
    (f"curl -F 'a={{\"b\": 1}};type=application/json' -F c=@d.pdf {URL}", "POST", {}, {"a": {"b": 1}, "c": "d.pdf"}),
    (f"curl {URL} -H 'Content-Type: text/xml' -d '<a/>'", "POST", {}, "<a/>"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "method", "query", "body"), CALLS)
def test_calls(text: str, method: str, query: dict[str, str], body: object) -> None:
    """Every way to write a call gives what it sends, and its text ends where the next begins."""
    page = read_page(f'Get a thing\n\n{text}\n\n{{"id": 7}}\n')

    assert (method, "/things") == (page.method, page.path)
    assert query == dict(page.call.query)
    assert body == (None if not page.call.data and not page.call.form else page.request)
    assert {"id": 7} == page.response


def test_a_file_is_a_body() -> None:
    """A file that is no JSON and no form is sent as bytes, a list of names comes from more places."""
    for options, method, media_type in (
        ("-T a.pdf", "PUT", "application/octet-stream"),
        ("--data-binary @a.pdf -H 'Content-Type: application/pdf'", "POST", "application/pdf"),
    ):
        call = read_curl(f"curl {options} {URL}").call

        assert (method, media_type, "a.pdf") == (call.method, call.media_type, call.file)


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/a/{file-id}/{b.c}", ["file-id", "b.c"]),
        ("/a/:name/<the id>", ["name", "the_id"]),
        ("/a/$THING_ID/${x}", ["thing_id", "x"]),
        ("/a/{{thingId}}", ["thingId"]),
        ("/a/b:cancel", []),
        ("/a/42/b/43", ["id", "b_id"]),
    ],
)
def test_parameters_of_a_path(path: str, names: list[str]) -> None:
    """A parameter has its name in whatever way it is written; a verb behind a colon is none."""
    page = read_page(f"curl 'https://a.example{path}'\n{{}}\n")

    assert names == [one.name for one in page.parameters]


def test_headers_and_cookies() -> None:
    """Headers that each client sends, and the key, are no parameters."""
    page = read_page(
        f"curl -b 'theme=dark; token=1' {URL} -H 'If-Match: \"1\"' -H 'Accept: a/b' -H 'X-Api-Key: 1'\n"
    )

    assert [("if-match", "header"), ("theme", "cookie")] == [
        (one.name, one.place) for one in page.parameters
    ]


@pytest.mark.parametrize(
    ("text", "value", "slips"),
    [
        ('{"a": [1, 2,],}', {"a": [1, 2]}, ["commas without a value"]),
        (
            '{// one\n"a": "http://b" /* two */, # three\n"c": 1}',
            {"a": "http://b", "c": 1},
            ["comments"],
        ),
        (
            '{"a": [{"b": 1}, ...], "c": {...}, "d": ..., ...}',
            {"a": [{"b": 1}], "c": {}, "d": None},
            ["`...`"],
        ),
        (
            "{'a': None, 'b': True}",
            {"a": None, "b": True},
            ["single quotes", "`None`", "`True`"],
        ),
        ("{a: 1, b: 'c'}", {"a": 1, "b": "c"}, ["names without quotes", "single quotes"]),
        ("{\u201ca\u201d: 1}", {"a": 1}, ["curly quotes"]),
        ('{"a": "...", "b": "// c,]"}', {"a": "...", "b": "// c,]"}, []),
    ],
)
def test_json_of_pages(text: str, value: object, slips: list[str]) -> None:
    """Faults that documentation has in JSON are corrected, and said; texts stay as they are."""
    found = read_json(f"{text} and more")

    assert value == found.value
    assert set(slips) <= set(found.slips)
    assert bool(slips) == bool(found.slips)
    assert len(text) == found.end


@pytest.mark.parametrize(
    "text",
    [
        f'curl {URL} -d "it\n' * 200,
        f"curl {URL}\n" + "{\n" * 4000,
        f"curl {URL}\n" + '{"a\n' * 4000,
        f"curl {URL} \\\n" + '-H "a: b" \\\n' * 4000,
        "GET /" + "a\n" * 4000 + f"curl {URL}\n",
        f"curl {URL}\nParameters\n" + "name\nstring\n" * 1000,
        "word " * 20000 + f"\ncurl {URL}\n",
        " " * 200000 + f"\ncurl {URL}\n",
        "200 \n" * 4000 + f"curl {URL}\n",
    ],
)
def test_hostile_pages_take_linear_time(text: str) -> None:
    """Twice the text takes about twice the CPU time, give or take a second: no line goes through all others."""
    spent = []
    for size in (len(text) // 2, len(text)):
        start = time.process_time()
        with suppress(PageError):
            read_page(text[:size] + "\n")
        spent.append(time.process_time() - start)

    assert spent[1] < 3 * spent[0] + 1


def test_what_curl_sends() -> None:
    """An empty call has neither body nor media type."""
    assert ("", []) == (CurlCall().media_type, CurlCall().fields)
