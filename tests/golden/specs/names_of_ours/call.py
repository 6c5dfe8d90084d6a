"""Everything there and back under its own name, by operations and arguments that are in nobody's way."""

import datetime
import json
import uuid

DAY, KEY = datetime.date(2021, 5, 1), uuid.UUID(int=1)
TEXTS = ["changes_since", "to_update", "decode_read_view", "keys", "copy", "received", "sent", "final", "read_view", "property", "__view_data__", "__dict__", "_private", "raw_date", "None"]
WIRE = {**{name: name.upper() for name in TEXTS}, "items": [{"client": {}, "type": "t"}], "each": ["2021-05-01"], "date": "2021-05-01", "uuid": str(KEY), "list": ["a"], "dict": {"a": 1}, "Any": [None], "True": False}
OPTIONS = {"self_": "s", "class_": "c", "headers_": "h"}
ANSWERS = [
    (200, "application/json", json.dumps(WIRE).encode()),
    (204, "", b""),
    (204, "", b""),
    (200, "application/json", b'{"client":{"keys":"k"}}'),
    (200, "application/json", b'"2021-05-01"'),
    (200, "application/json", b'{"a":"b"}'),
]


def call(package, client):
    update = package.ReadView_.from_dict(WIRE).to_update()
    texts = "media_type_ headers_ cookies request_ response_ unset unset_2 operation_ body_ lambda_ print class__ api_key on_attempt idempotency_key_ idempotency_key__2".split()
    arguments = {name: name for name in texts}
    got = client.field_enter("..x", KEY, update, datetime_=DAY, max_retries_=1, literal="x", **arguments, headers={"X-More": "1"}, self_="of the call")
    yield got.to_dict() == WIRE == update.to_dict()
    yield got
    update.keys = package.UNSET
    update.items[0].type = "new"
    yield update.changes_since(got).to_dict()
    yield client.aclose_2(headers_="of the call", headers={"X-More": "2"}, idempotency_key="i")
    yield client.field_call()
    try:
        client.field_enter("x", KEY, update, **{name: name for name in texts}, idempotency_key="auto")
    except package.InvalidRequestError as error:
        yield str(error)
    yield client.base_url()
    yield client.datetime_()
    yield client.dict_()
    yield package.Datetime.from_dict({"date": "2021-05-01"}), package.ApiError_.from_dict({"status_code": 1})
    yield sorted(set(package.__all__) & {"ApiError", "ApiError_", "Client", "Client_", "ClientUpdate", "Datetime", "ReadView", "ReadView_", "ReadViewUpdate", "Str", "str"})
