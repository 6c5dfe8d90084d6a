"""Documented redirects, what comes instead of them, and one that is an error. None is followed."""

HTML = ("text/html", b"<a href=/elsewhere>")
ANSWERS = [
    (302, "", b"", "https://files.example/1?signed=1"),
    (303, *HTML, "/jobs/1"),
    (307, "", b"", "../any"),
    (303, *HTML),
    (200, "application/json", b"{}", "/jobs/2"),
    (304, "", b""),
    (301, "", b"", "/file/"),
    (200, "application/json", b'"here"'),
    (302, "", b"", "/there"),
    (200, "application/json", b'"undocumented"'),
]


def call(redirects, client):
    yield client.get_file()
    got = client.make_job_detailed()
    yield got.parsed, got.status_code, got.body
    yield client.get_any()
    for method in (client.make_job, client.make_job, client.get_any, client.get_file):
        try:
            method()
        except redirects.ApiError as error:
            yield f"{type(error).__name__}: {error}", error.applied, getattr(error, "location", None)
    yield client.get_both()
    try:
        client.get_both()
    except redirects.RedirectError as error:
        yield str(error), error.applied, error.location
    got = client.get_wrong_detailed()
    yield got.parsed, got.body
