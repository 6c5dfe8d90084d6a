"""Null is left out of lists and objects but in JSON; what a path or a charset can't hold is refused."""

ANSWERS = [(204, "", b"")] * 11 + [(200, "application/json", b'{"data":"iVBORw==","name":"a"}'), (204, "", b"")]
NULLS = [None, 1, None, 2]


def call(more_styles, client):
    m = more_styles
    point, half = m.PointInput(x=1, y="a/b"), m.PointInput(x=None, y="b")
    path = [NULLS, ["r", "g"], point, point, ["r", "g"], point, half]
    deep = m.FindDeepInput(points=[half, point], ids=NULLS)
    place = m.FindPlaceInput(city="Köln, D", additional_properties={"a;b=c": ["1", "2"]})
    yield client.find(
        *path, list_=NULLS, joined=NULLS, spaced=half, deep=deep, either=point, json=NULLS,
        x_list=NULLS, x_point=half, list__2=NULLS, place=place, maybe="ü", point=half,
    )  # fmt: skip
    yield client.find(*path, list_=[None], joined=[None], either=3, json=None, list__2=[None], maybe=None)
    fields = m.FieldsInput(meta={"k": "v"}, ids=NULLS, tags=[1, 2], words=[None, "c", "d"], point=half)
    yield client.send_form(fields)
    yield client.send_parts(fields)
    yield client.send_parts(point)
    yield client.send_anything({"a": [1, None, "b"], "c": {"d": None}, "e": None})
    yield client.send_anything({"a": 1}, media_type="application/x-www-form-urlencoded")
    yield client.put_whole("--x--")
    yield client.put_whole("no parts")
    yield client.patch_whole(b"preamble\r\n--a b\r\nContent-Type: text/plain\r\n\r\none\r\n--a b--\r\n")
    yield client.put_text("Müller")
    image = client.post_image(b"\x89PNG")
    yield image
    yield client.patch_image(image.to_update())
    for wrong in (
        lambda: client.find([None], *path[1:]),
        lambda: client.find(NULLS, [], *path[2:]),
        lambda: client.find(*path[:6], m.PointInput(x=None)),
        lambda: client.find(*path, spaced=m.PointInput(y="a b")),
        lambda: client.find(*path, place=m.FindPlaceInput(additional_properties={"maybe": ["a"]})),
        lambda: client.put_text("€"),
    ):
        try:
            wrong()
        except m.InvalidRequestError as error:
            yield str(error)
