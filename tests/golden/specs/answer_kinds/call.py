"""Each kind read as it is named; of several, as the one that the answer says it is."""

OPTIONS = {"max_retries": 0}
ANSWERS = [
    (200, "text/csv", "a,b\r\nü,\r\n".encode()),
    (200, "text/csv", b"\xff"),
    (200, "application/json", b"<feed/>"),
    (200, "image/png", b"\x89PNG\r\n\x1a\n\x00"),
    (200, "image/png", b""),
    (410, "text/plain", "Später.".encode()),
    (503, "application/json", b'{"a":1}'),
    (200, "", b'{"id":1}'),
    (201, "application/json", b'"n"'),
    (203, "application/json", b'"2021-05-01"'),
    (203, "application/json", b'"soon"'),
    (206, "application/json", b"[null]"),
    (304, "", b""),
    (200, "application/pdf", b"%PDF"),
    (200, "application/json", b""),
    (202, "text/plain", b"left alone"),
    (400, "application/json", b'[{"id":"x"}]'),
    (400, "application/json", b"<html>"),
    (200, "application/pdf", b"%PDF"),
    (201, "text/x-python", b"# ok"),
    (203, "text/csv", b"\xff;"),
    (200, "application/json; charset=utf-8", b'{"id":1}'),
    (200, "application/hal+json", b'{"id":1}'),
    (200, "application/xml", "<ü/>".encode()),
    (200, "text/csv", b"1\r\n"),
    (200, "application/pdf", b"%PDF\xff"),
    (200, "image/png", b"\x89PNG"),
    (200, "application/zip", b"PK\xff"),
    (200, "image/gif", b"GIF"),
    (200, "", b'{"id":2}'),
]


def call(package, client):
    yield client.get_rows()
    yield client.get_rows()
    yield client.get_page()
    yield client.get_photo()
    yield client.get_photo()
    for _ in range(2):
        yield failed(package, client.get_photo)
    for _ in range(5):
        yield client.get_thing()
    yield failed(package, client.get_thing)
    yield client.get_thing()
    yield failed(package, client.get_thing)
    yield client.remove()
    for _ in range(2):
        yield failed(package, client.remove)
    for _ in range(3):
        yield client.get_file()
    for _ in range(9):
        yield client.export()


def failed(package, method):
    try:
        method()
    except package.ApiError as error:
        body = getattr(error, "error", None)
        return f"{type(error).__name__}: {error}, {body!r}, {error.applied}"
