"""Each style with all that it can hold, forms and their encodings, and answers read by what they say they are."""

OPTIONS = {"max_retries": 0}
ANSWERS = [
    (200, "application/json", b'{"x":1}'),
    (200, "text/csv; charset=iso-8859-1", b"M\xfcller"),
    (200, "text/csv; charset=utf-16", "Müller".encode("utf-16")),
    (200, "image/png", b"\x89PNG"),
    (200, "", b'{"x":2}'),
    (200, "text/plain; charset=latin-1", b"\xe4"),
    (200, "text/plain; charset=nonsense", "ä".encode()),
    (200, "application/json", b'{"x":1}'),
    (200, "application/problem+json", b'{"x":2}'),
    (204, "", b""),
    (204, "", b""),
    (204, "", b""),
]


def call(styles, client):
    point = styles.PointInput(x=1, y="a/b")
    path = [point, point, ["r", "g"], [1, 2], point]
    nested = styles.EveryStyleNestedInput(tags=["a", "b"], at=styles.PointInput(x=2))
    yield client.every_style(
        *path,
        filter=point,
        expand=["a", "b"],
        nested=nested,
        created=5,
        piped=point,
        fields=styles.EveryStyleFieldsInput(f=["1", "2"]),
        x_point=styles.PointInput(x=1, y="b"),
        x_exploded=styles.PointInput(x=1, y="b"),
        x_json="ü",
        c=point,
    )
    created = styles.EveryStyleCreatedOption1Input(gt=1)
    yield client.every_style(*path, created=created, maybe=None, x_maybe=None, headers={"Accept": "text/csv"})
    for _ in range(3):
        yield client.every_style(*path)
    form = styles.SendFormBodyOption1Input(meta={"k": "v"}, ids=[1, 2], data=[{"a": None}])
    yield client.send_form(body=form)
    yield client.send_form(body=styles.PointInput(x=1))
    scan = styles.File(b"\x00", name="a.bin")
    yield client.send_parts(styles.SendPartsBodyInput(scan=scan, extra=None, note="# a", doc=styles.SendPartsBodyDocInput(raw="text")))
    yield client.send_parts(styles.SendPartsBodyInput(extra=scan))
    yield client.put_image(b"\x89PNG")
    yield client.put_image(b"GIF8", media_type="image/gif")
    yield client.post_any(b"{}", media_type="application/x-thing; v=1")
    for wrong in (
        lambda: client.put_image(b"", media_type="text/plain"),
        lambda: client.post_any(b"", media_type="a/b\r\nX: y"),
        lambda: client.every_style(*path, x_point=styles.PointInput(y="a,b")),
        lambda: client.every_style(*path, piped=styles.PointInput(y="a|b")),
        lambda: client.every_style(*path, maybe="x"),
    ):
        try:
            wrong()
        except styles.InvalidRequestError as error:
            yield str(error)
