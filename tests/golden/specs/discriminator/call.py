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
    made = p.MadeInput(type="made.v1", by="x")
    sent = [made, p.MovedInput(type="", to=day), p.LostInput(type="Lost", by="y"), None, made, made, made]
    for event in sent:
        got = client.add_event(event)
        yield got
    try:
        client.add_event(None)
    except p.ConflictError as error:
        yield error.error
    rule = p.AllInput(op="All", rules=[p.IsInput(op="Is", event=made), p.AllInput(op="All", rules=[])], named={"x": p.IsInput(op="Is", event=None)}, else_=None)
    got = client.put_rule(body=rule)
    yield got
    yield [found.path for found in p.violations(got)]
    yield got.to_update().to_dict()
    yield client.put_rule()
    wrong = [
        lambda: client.add_event({"@type": "made.v1"}),
        lambda: p.MadeInput(type="Made"),
        lambda: p.MadeInput(by="x"),
        lambda: p.AllInput(op="All", rules=[made]),
        lambda: p.AllInput(op="All", named={"x": None}),
        lambda: p.AllInput(op="All", rules=[p.IsInput(op="All")]),
        lambda: client.add_event(p.LostInput(type="made.v1")),
        lambda: client.put_rule(body=p.AllInput(op="Is")),
    ]
    for attempt in wrong:
        try:
            attempt()
        except p.InvalidRequestError as error:
            yield str(error)
