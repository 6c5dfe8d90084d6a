"""Each style with fields that are set, unset and null; names and values that would break out; what is refused."""

import datetime

OPTIONS = {"api_key": "k&1"}
ANSWERS = [(204, "", b"")] * 6
ODD = "a&b=c#d e[f]%/é,"


def call(query_objects, client):
    colour = query_objects.ColorInput
    things = query_objects.ListThingsFilterInput
    yield client.list_things(
        limit=3,
        filter=things(
            colour="red & green", size=None, since=datetime.date(2021, 5, 1), exact=False
        ),
        color=colour(r=100, g=200),
        paint=colour(r=100, g=200),
        ab={"x": "1"},
        shape=query_objects.SquareInput(a=1.5),
    )
    yield client.list_things(filter=things(colour="", exact=True), color=None, paint=None)
    yield client.list_things(filter=things(), ab={})
    odd = colour(r=1, bx=ODD)
    yield client.list_things(filter=things(colour=ODD), color=odd, paint=odd, ab={ODD: ODD, "": ""})
    yield client.list_words(words={ODD: ODD, "né": 7, "": ""}, joined={ODD: ODD, "n": None, "x": 1.5})
    yield client.list_words(words={}, joined=None)
    wrong = [
        lambda: client.list_things(filter={"colour": "red"}),
        lambda: client.list_things(paint=things()),
        lambda: client.list_things(ab={"x": 1}),
        lambda: client.list_words(words={"limit": 1}),
        lambda: client.list_words(words={"api-key": "mine"}),
        lambda: client.list_words(words={"joined[x]": "x"}),
        lambda: client.list_words(words={}, joined={"x": [1]}),
        lambda: client.list_words(words={}, joined={"x": {"y": 1}}),
        lambda: client.list_words(words={}, joined={"x": float("nan")}),
        lambda: client.list_words(words={}, joined={"x": "\ud800"}),
        lambda: client.list_words(words=None),
    ]
    for attempt in wrong:
        try:
            attempt()
        except query_objects.InvalidRequestError as error:
            yield str(error)
