"""Each body, a file that tries to forge a boundary, and what is refused."""

import datetime

ANSWERS = [(204, "", b"")] * 8


def call(bodies, client):
    note = bodies.NoteInput(text="é & ü", tags=["a", "b"], on=True, inner={"x": [1]})
    yield client.several(note)
    yield client.several(note, media_type="application/x-www-form-urlencoded")
    yield client.several(b"%PDF", media_type="application/pdf")
    yield client.several("a,b\n", media_type="text/csv")
    file = bodies.File(b'--x\r\nContent-Disposition: form-data; name="forged"\r\n\r\n', 'a"b\r\n.txt', "text/plain")
    day = datetime.date(2021, 5, 1)
    yield client.upload(body=bodies.UploadBodyInput(file=file, more=[bodies.File(b"")], note=note, days=[day]))
    yield client.upload()
    yield client.listed(body=[bodies.NoteInput(text=""), bodies.NoteInput()])
    yield client.listed()
    wrong = [
        lambda: client.several("text"),
        lambda: client.several(note, media_type="text/csv"),
        lambda: client.several(note, media_type="image/png"),
        lambda: client.listed(body=[3]),
        lambda: bodies.File("text"),
        lambda: bodies.File(b"", "a", "text/plain\r\nEvil: 1"),
    ]
    for attempt in wrong:
        try:
            attempt()
        except bodies.InvalidRequestError as error:
            yield str(error)
