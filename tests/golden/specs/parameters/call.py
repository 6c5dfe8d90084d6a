"""All of them, none of the optional ones, the header for a key that no scheme sends, and what is refused."""

import datetime

ANSWERS = [(200, "application/json", b"7"), (200, "application/json", b"8")]


def call(parameters, client):
    day = datetime.date(2021, 5, 1)
    utc = datetime.timezone.utc
    yield client.find_things(
        "big",
        [1, 2],
        sort="ASC",
        tag=["a&b", "c d"],
        near=[1.5, 2],
        words=["x,y", "z w"],
        since=datetime.datetime(2021, 5, 1, tzinfo=utc),
        exact=False,
        either=day,
        x_days=[day, day],
        session="s;e=c",
        x_trace="t-1",
        authorization="Basic b3duOmtleQ==",
    )
    yield client.find_things("small", [3], sort="asc", headers={"Authorization": "Own key"})
    wrong = [
        lambda: client.find_things("tiny", [1], sort="asc"),
        lambda: client.find_things("big", [], sort="asc"),
        lambda: client.find_things("big", [1], sort="up"),
        lambda: client.find_things("big", [1], sort="asc", x_trace="a\r\nEvil: 1"),
        lambda: client.find_things("big", [1], sort="asc", tag="abc"),
        lambda: client.find_things("big", [1], sort="asc", words=["x", "y|z"]),
    ]
    for attempt in wrong:
        try:
            attempt()
        except parameters.InvalidRequestError as error:
            yield str(error)
