"""The shared fields can be sent and read with each object of a union, and the discriminator tells them apart."""

import datetime

AT = datetime.datetime(2021, 5, 1, 10, tzinfo=datetime.UTC)
ANSWERS = [
    (200, "application/json", b'{"kind":"click","at":"2021-05-01T10:00:00Z","x":1}'),
    (200, "application/json", b'{"kind":"key-press","at":"2021-05-01T10:00:00Z","held":{"since":"2021-05-01"}}'),
    (200, "application/json", b'{"kind":"key-press","at":"2021-05-01T10:00:00Z","held":"long"}'),
    (200, "application/json", b'{"id":1,"name":"n","text":"t"}'),
    (200, "application/json", b"null"),
]


def call(shared_fields, client):
    yield client.add_event(shared_fields.EventClickInput(kind="click", at=AT, x=1))
    press, held = shared_fields.EventKeyPressInput, shared_fields.KeyPressHeldObjectInput
    yield client.add_event(press(kind="key-press", at=AT, held=held(since=datetime.date(2021, 5, 1))))
    yield client.add_event(press(kind="key-press", at=AT, held=None))
    yield client.put_note(shared_fields.NoteTextUpdate(name="n", text="t"))
    yield client.put_note(shared_fields.NoteClickUpdate(name="n", x=1))
    for wrong in ({"kind": "click", "x": 1}, {"kind": "click", "at": AT}):
        try:
            shared_fields.EventClickInput(**wrong)
        except shared_fields.InvalidRequestError as error:
            yield str(error)
