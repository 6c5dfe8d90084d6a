"""Every field there and back under its own name, every argument under its."""

import json

WIRE = {name: name.upper() for name in ["@id", "id", "ID", "class", "str", "from_dict", "to_dict", "toUpdate", "unknown_fields", "d", "data", "view", "value", "known", "UNSET", "None", "__class__", "ﬁ", "fi", "1st", "", "a b", "a_b"]}
ANSWERS = [(200, "application/json", json.dumps(WIRE).encode()), (204, "", b""), (204, "", b""), (204, "", b"")]


def call(names, client):
    update = names.Abc.from_dict(WIRE).to_update()
    arguments = "self__2 body_ timeout_ operation_ client quote params cookies str_ filtera".split()
    got = client.class_("me", update, **{name: name for name in arguments})
    yield got.to_dict() == WIRE == update.to_dict()
    yield got
    yield client.close_2()
    yield client.class__2()
    yield client.get_d_x("y")
    yield sorted(name for name in names.__all__ if name.lower().startswith(("abc", "any", "client", "none")))
