"""Each answer, and statuses that nobody named."""

OPTIONS = {"max_retries": 0}
ANSWERS = [
    (200, "application/json", b'[{"id":1},"odd"]'),
    (202, "text/plain", "später".encode()),
    (204, "", b""),
    (404, "application/json", b'{"since":"2021-05-01"}'),
    (422, "application/problem+json", b'{"title":"No."}'),
    (500, "text/html", b"<b>"),
    (299, "application/json", b"[]"),
    (200, "application/json", b'{"id":1}'),
    (200, "application/pdf", b"%PDF\x00"),
    (206, "application/json", b'{"a":1}'),
    (200, "application/json", b'{"id":5}'),
]


def call(answers, client):
    for _ in range(3):
        yield client.list_things()
    for _ in range(3):
        try:
            client.list_things()
        except answers.StatusError as error:
            yield f"{type(error).__name__}: {error}, {error.error!r}, {error.applied}"
    yield client.list_things()
    try:
        client.list_things()
    except answers.DecodeError as error:
        yield f"{error}, {error.applied}"
    yield client.get_file()
    yield client.get_table()
    yield client.get_any()
