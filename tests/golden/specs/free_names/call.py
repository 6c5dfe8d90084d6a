"""Fields and free names in one object: sent beside each other, read apart, changed one by one."""

import datetime

THING = b"""{"id":1,"opened":"2021-05-01","a":"2021-05-02","b":"soon","secret":"s",
"open":{"name":"n","x":[1],"y":null},"taken":{"additionalProperties":1,"m":{"n":2,"o":{"day":"2021-05-03"}}},
"closed":{"name":"c","more":1},"empty":{"e":1},"either":{"name":"e"}}"""
ANSWERS = [(200, "application/json", THING)] + [(200, "application/json", b"{}")] + [(204, "", b"")] * 2


def call(names, client):
    day = datetime.date(2021, 5, 1)
    day_of_its_own = names.NestedValueOption2Update(day=day)
    taken = names.TakenUpdate(additional_properties=True, additional_properties_={"x": names.NestedUpdate(n=1), "y": day_of_its_own})
    thing = client.put_thing(
        names.ThingUpdate(
            secret="s", opened=day, additional_properties={"a": day, "": day}, taken=taken, closed=names.ClosedUpdate(name="c"),
            empty={}, either=names.OpenUpdate(additional_properties={"z": None}), open=names.OpenUpdate(additional_properties={}),
        )
    )  # fmt: skip
    yield thing
    yield thing.open, thing.open.unknown_fields
    yield thing.taken, thing.unknown_fields, thing.closed.unknown_fields
    yield [str(found) for found in names.violations(thing)]
    edited = thing.to_update()
    edited.additional_properties["c"] = day
    yield edited
    yield client.put_thing(edited.changes_since(names.Thing.from_dict({**thing.to_dict(), "secret": ""})))
    yield client.put_form(names.FormUpdate(name="f", additional_properties={"a": [1, 2], "b&": [3]}))
    yield client.put_form(names.UploadUpdate(name="u", additional_properties={"a": names.File(b"1", "a.txt")}), media_type="multipart/form-data")
    for view, wrong in (
        (names.ThingUpdate, {"secret": "s", "additional_properties": {"id": day}}),
        (names.ThingUpdate, {"secret": "s", "additional_properties": {"opened": day}}),
        (names.ThingUpdate, {"secret": "s", "additional_properties": {"a": "2021-05-01"}}),
        (names.ThingUpdate, {"secret": "s", "additional_properties": {1: day}}),
        (names.ThingUpdate, {"secret": "s", "additional_properties": [day]}),
        (names.ThingUpdate, {"secret": "s", "empty": {"a": 1}}),
        (names.ClosedUpdate, {"additional_properties": {}}),
    ):
        try:
            view(**wrong)
        except names.InvalidRequestError as error:
            yield str(error)
