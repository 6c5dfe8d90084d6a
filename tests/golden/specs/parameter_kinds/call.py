"""Every kind of value where it may stand; what is absent, null or empty; and what is refused."""

import datetime
import uuid

ANSWERS = [(204, "", b"")] * 13
KEY = uuid.UUID(int=1)


def call(package, client):
    for name in ("a/b", "../up", "...", "%2e%2e", "é ?#&", "a\r\nb", "~-._"):
        yield client.get_file(name)
    day = datetime.date(2021, 5, 1)
    utc = datetime.datetime(2021, 5, 1, tzinfo=datetime.timezone.utc)
    east = datetime.datetime(2021, 5, 1, 2, 30, 0, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    yield client.get_day(day, True, KEY, -3)
    yield client.get_day(day, False, KEY, east)
    yield client.search(
        q="ü&q=2",
        q_2="header",
        q_3="cookie; q=3",
        key=KEY,
        raw=b"\xff\xfe",
        ratio=1e-07,
        days=[day, day],
        flags=[True, None, False],
        words=["a&b", "c,d"],
        a=[1, 2],
        x_either=day,
        x_must=False,
        since=utc,
        ids=[1, 2],
    )
    yield client.search(q="", x_must=True, q_2="", q_3="", days=[], flags=[], x_either=[3, 4])
    yield client.search(q=None, x_must=True, ratio=2, words=["", ""])
    yield client.search(q="null", x_must=True, x_either=5)
    must = {"q": "a", "x_must": True}
    wrong = [
        lambda: client.get_file(""),
        lambda: client.get_file("."),
        lambda: client.get_file(".."),
        lambda: client.get_file("\ud800"),
        lambda: client.get_file(None),
        lambda: client.get_day(utc, True, KEY, 1),
        lambda: client.get_day(day, True, str(KEY), 1),
        lambda: client.get_day(day, True, KEY, datetime.datetime(2021, 5, 1)),
        lambda: client.search(q="a", x_must=None),
        lambda: client.search(**must, q_2="a\r\nEvil: 1"),
        lambda: client.search(**must, q_2="ü"),
        lambda: client.search(**must, a=[]),
        lambda: client.search(**must, a=(1,)),
        lambda: client.search(**must, ratio=float("inf")),
        lambda: client.search(**must, key=None),
        lambda: client.search(**must, x_either="2021-05-01"),
    ]
    for attempt in wrong:
        try:
            attempt()
        except package.InvalidRequestError as error:
            yield str(error)
