"""Each tag sent and read, an unknown, a missing and an odd one, and the same through a ring."""

import datetime
import json

EVENTS = [
    {"@type": "made.v2", "id": 1, "by": "a"},
    {"@type": "", "to": "2021-05-01", "by": "b"},
    {"@type": "Lost", "by": "c"},
    {"@type": "Made"},
    {"@type": 5},
    {"by": "d"},
    None,
]
RULE = {"op": "All", "rules": [{"op": "Is", "event": EVENTS[0]}, {"op": "All", "rules": [{"op": "?"}, 5]}], "named": {"x": {"op": "Is"}}, "else": None}
ANSWERS = [(200, "application/json", json.dumps(one).encode()) for one in EVENTS]
ANSWERS += [(409, "application/json", json.dumps(EVENTS).encode()), (200, "application/json", json.dumps(RULE).encode()), (200, "application/json", b"{}")]


def call(package, client):
    p = package
    day = datetime.date(2021, 5, 1)
    made = p.MadeUpdate(type="made.v1", by="x")
    sent = [made, p.MovedUpdate(type="", to=day), p.LostUpdate(type="Lost", by="y"), None, made, made, made]
    for event in sent:
        got = client.add_event(event)
        yield got
    try:
        client.add_event(None)
    except p.ConflictError as error:
        yield error.error
    rule = p.AllUpdate(op="All", rules=[p.IsUpdate(op="Is", event=made), p.AllUpdate(op="All", rules=[])], named={"x": p.IsUpdate(op="Is", event=None)}, else_=None)
    got = client.put_rule(body=rule)
    yield got
    yield [found.path for found in p.violations(got)]
    yield got.to_update().to_dict()
    yield client.put_rule()
    wrong = [
        lambda: client.add_event({"@type": "made.v1"}),
        lambda: p.MadeUpdate(type="Made"),
        lambda: p.MadeUpdate(by="x"),
        lambda: p.AllUpdate(op="All", rules=[made]),
        lambda: p.AllUpdate(op="All", named={"x": None}),
        lambda: p.AllUpdate(op="All", rules=[p.IsUpdate(op="All")]),
        lambda: client.add_event(p.LostUpdate(type="made.v1")),
        lambda: client.put_rule(body=p.AllUpdate(op="Is")),
    ]
    for attempt in wrong:
        try:
            attempt()
        except p.InvalidRequestError as error:
            yield str(error)
