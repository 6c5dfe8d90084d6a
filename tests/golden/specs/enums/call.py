"""Every value there and back, and values that only look like one."""

import json

STRANGE = ["it's", '"""', "back\\slash", "two\nlines", "\t", "zero\u200bwidth", "\u202eback", "é", "", " ", "None", "{}", "%s", "/", ".."]
WIRE = {"kind": "thing", "sort": "ASC", "level": 0, "maybe": True, "nothing": None, "one": "one", "nil": None, "empty": "", "both": -1, "sorts": ["asc", "ASC"], "levels": {"a": 1}}
UNKNOWN = {"kind": "other", "sort": "Asc", "level": True, "strange": "", "maybe": 0, "nothing": 0, "nil": "x", "both": [], "sorts": ["up"], "levels": {"a": 2}}
ANSWERS = [(200, "application/json", json.dumps({**WIRE, "strange": strange}).encode()) for strange in STRANGE]
ANSWERS += [(200, "application/json", json.dumps(UNKNOWN).encode())]


def call(enums, client):
    for strange in STRANGE:
        thing = enums.ThingUpdate(**WIRE, strange=strange)
        got = client.put_thing("asc", -1, thing, v="2", strange=strange, sorts=["ASC", "asc"], maybe=None, flag=True, x_only="only")
        yield got.strange == strange, got.to_dict() == {**WIRE, "strange": strange}
    got = client.put_thing("ASC", 0, enums.ThingUpdate(kind="thing"), v="2", maybe=1)
    yield got
    yield [found.path for found in enums.violations(got)]
    yield got.to_update().to_dict() == UNKNOWN
    wrong = [{"sort": "Asc"}, {"level": True}, {"level": "1"}, {"level": 1.0}, {"strange": "zerowidth"}, {"maybe": 0}, {"maybe": "1"}, {"nothing": 0}, {"both": 2}, {"sorts": "asc"}]
    for one in wrong:
        try:
            enums.ThingUpdate(**{"kind": "thing", **one})
        except enums.InvalidRequestError as error:
            yield str(error)
    thing = enums.ThingUpdate(kind="thing")
    attempts = [
        lambda: client.put_thing("Asc", 0, thing, v="2"),
        lambda: client.put_thing("asc", False, thing, v="2"),
        lambda: client.put_thing("asc", 0, thing, v="2", sorts=["up"]),
    ]
    for attempt in attempts:
        try:
            attempt()
        except enums.InvalidRequestError as error:
            yield str(error)
    of_one_value = [
        lambda: enums.ThingUpdate(kind=None),
        lambda: client.put_thing("asc", 0, thing, v=2),
        lambda: client.put_thing("asc", 0, thing, v="2", flag=False),
        lambda: client.put_thing("asc", 0, thing, v="2", flag=1),
    ]
    for attempt in of_one_value:
        try:
            attempt()
        except enums.InvalidRequestError as error:
            yield type(error).__name__
