"""What a caller's file and field hold reaches the server as one part each, however hard it tries."""

import datetime

ANSWERS = [(200, "application/json", b"1")] + [(204, "", b"")] * 5
FORGED = '\r\n--x\r\nContent-Disposition: form-data; name="public"\r\n\r\ntrue'


def call(files, client):
    day = datetime.date(2021, 5, 1)
    document = {"file": files.File(b"%PDF", 'été "1".pdf', "application/pdf"), "title": FORGED, "oddname": "x"}
    yield client.add_document(files.AddDocumentBodyInput(**document, pages=3, public=False, day=day))
    photos = [files.File(b"\xff\xd8", f"a.jpg{FORGED}", "image/jpeg"), files.File(b"", ""), files.File(b"--x--", media_type="text/plain; charset=utf-8")]
    owner = files.AlbumOwnerUpdate(name=FORGED)
    yield client.put_album(body=files.AlbumUpdate(photos=photos, owner=owner, tags={"a": '"\r\n'}))
    yield client.put_album(body=files.AlbumUpdate())
    yield client.put_album()
    yield client.add_free({'a"; filename="b\r\n': files.File(b"1"), "": files.File(b"2")})
    yield client.add_free({})
    wrong = [
        lambda: files.AddDocumentBodyInput(title="a"),
        lambda: files.AddDocumentBodyInput(**{**document, "file": b"%PDF"}),
        lambda: files.AlbumUpdate(photos=[]),
        lambda: files.AlbumUpdate(photos=files.File(b"")),
        lambda: files.AlbumUpdate(tags={"a": "\ud800"}),
        lambda: client.add_free({"a": "text"}),
        lambda: files.File(bytearray(b"")),
        lambda: files.File(b"", "\ud800"),
        lambda: files.File(b"", "a", f"text/plain{FORGED}"),
        lambda: files.File(b"", "a", "text/é"),
    ]
    for attempt in wrong:
        try:
            attempt()
        except files.InvalidRequestError as error:
            yield str(error)
