"""
pydantic takes views as types: of `TypeAdapter`, and of fields of models. They import nothing of pydantic.
"""

import sys
import traceback

from affinda_resumes import Education, LocationUpdate, ResumeData, ResumeDataUpdate
from tests.ecosystem.calling import caught

assert not [name for name in sys.modules if name.startswith("pydantic")]

from pydantic import BaseModel, TypeAdapter, ValidationError


class Order(BaseModel):
    """A model of an application's."""

    resume: ResumeData
    change: ResumeDataUpdate | None = None
    schools: list[Education] = []


DATA = {"resume": {"summary": 5, "odd": [1]}, "change": {"summary": None}, "schools": [{"id": 1}]}
order = Order.model_validate(DATA)
assert (5, {"odd": [1]}) == (order.resume.summary, order.resume.unknown_fields)
assert ResumeDataUpdate(summary=None) == order.change

assert DATA == order.model_dump() == order.model_dump(mode="json")
assert order == Order.model_validate_json(order.model_dump_json()) == order.model_copy(deep=True)
resume = ResumeData.from_dict({"summary": "x"})
assert resume is Order(resume=resume).resume, "a view is taken as it is"
DATA["resume"]["odd"].append(2)
assert {"odd": [1]} == order.resume.unknown_fields, "nothing is shared with what came"

adapter = TypeAdapter(list[LocationUpdate])
assert [LocationUpdate(raw_input="x")] == adapter.validate_json('[{"rawInput": "x"}]')
for data, said in (
    ([{"city": "x"}], "Value error, LocationUpdate: city: is read-only"),
    (["secret"], "Value error, LocationUpdate.from_dict: expected a mapping, found a string"),
):
    with caught(ValidationError) as errors:
        adapter.validate_python(data)
    (found,) = errors[0].errors()
    assert ((0,), said) == (found["loc"], found["msg"])
    cause = traceback.TracebackException.from_exception(found["ctx"]["error"], capture_locals=True)
    assert "secret" not in "".join(cause.format())


class Quiet(Order, hide_input_in_errors=True):
    """A model whose errors show no input."""


for model, shown in ((Order, True), (Quiet, False)):
    with caught(ValidationError) as errors:
        model.model_validate({"resume": {}, "change": {"profession": "secret"}})
    assert shown == ("secret" in str(errors[0]))

for mode in ("validation", "serialization"):
    properties = Order.model_json_schema(mode=mode)["properties"]
    assert {"type": "object", "title": "Education"} == properties["schools"]["items"]
