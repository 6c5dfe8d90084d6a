"""Constants are the values themselves: they are sent as these, and are equal to what comes."""

import json

WIRE = {"state": 20, "kind": "idea", "odd": 1.5, "nothing": None, "doubled": "b"}
ANSWERS = [(200, "application/json", json.dumps(WIRE).encode())] * 2


def call(enum_names, client):
    state, kind, odd = enum_names.StateValues2, enum_names.TaskKindValues, enum_names.OddValues
    task = enum_names.TaskUpdate(state=state.IN_PROGRESS, kind=kind.IDEA, odd=odd.IN_PROGRESS, nothing=None, doubled=enum_names.DoubledValues.SAME_2)
    sort, day = enum_names.PutTaskSortValues, enum_names.PutTaskDaysItemValues
    got = client.put_task(state.OPEN, task, sort=sort.DESCENDING, days=[day.SUNDAY, day.MONDAY])
    yield got
    yield got.state == state.IN_PROGRESS, got.kind == kind.IDEA, got.doubled == enum_names.DoubledValues.SAME_2
    yield client.put_task(30, enum_names.TaskUpdate(state=10)).state == state.IN_PROGRESS
    for one in sorted(name for name in enum_names.__all__ if name.endswith(("Values", "Values2"))):
        if isinstance(getattr(enum_names, one), type):
            yield one, {name: value for name, value in vars(getattr(enum_names, one)).items() if name[0] != "_"}
