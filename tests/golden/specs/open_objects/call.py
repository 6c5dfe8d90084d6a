"""Unknown fields set, read, changed and sent back; names that are declared, and objects that take no others."""

import json

WIRE = {"id": 1, "fullName": "a", "beta": [1, None], "part": {"n": 1, "gamma": {"x": "y"}}}
ANSWERS = [(200, "application/json", json.dumps(WIRE).encode())] * 3 + [(204, "", b"")]


def call(package, client):
    p = package
    part = p.PartUpdate(n=1, unknown_fields={"gamma": {"x": "y"}})
    got = client.patch_thing(p.ThingUpdate(full_name="a", part=part, unknown_fields={"beta": [1, None], "": 1}))
    yield got.unknown_fields, got.part.unknown_fields
    edited = got.to_update()
    yield edited.unknown_fields, edited.part.unknown_fields
    yield bool(edited.changes_since(got))
    edited.part.unknown_fields = {"delta": 2}
    edited.unknown_fields = {"beta": [2]}
    client.patch_thing(edited.changes_since(got))
    edited.part.unknown_fields = {}
    client.patch_thing(edited)
    client.post_form(p.PartUpdate(unknown_fields={"a b": [1, 2], "c": {"d": None}}))
    for make in [
        lambda: p.ThingUpdate(unknown_fields={"fullName": "a"}),
        lambda: p.ThingUpdate(unknown_fields={"id": 1}),
        lambda: p.ThingUpdate(unknown_fields=[1]),
        lambda: p.ThingUpdate(beta=1),
        lambda: p.ThingUpdate.from_dict({"beta": 1}),
        lambda: p.ClosedUpdate(unknown_fields={"a": 1}),
        lambda: p.FreeUpdate(unknown_fields={"a": 1}),
    ]:
        try:
            make()
        except p.InvalidRequestError as error:
            yield str(error)
