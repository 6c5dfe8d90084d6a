"""
`copy.replace()` and `attrs.evolve()` give a write view with other values, checked; only the first is for an editable copy.
"""

import copy
import sys

import attrs

from affinda_resumes import InvalidRequestError, Location, LocationUpdate, ResumeDataUpdate
from tests.ecosystem.calling import caught

update = ResumeDataUpdate(summary="x", location=LocationUpdate(raw_input="Blacksburg"))
evolved = attrs.evolve(update, objective="y", summary=None)
assert {
    "summary": None,
    "objective": "y",
    "location": {"rawInput": "Blacksburg"},
} == evolved.to_dict()
assert {"summary": "x", "location": {"rawInput": "Blacksburg"}} == update.to_dict()
with caught(InvalidRequestError) as errors:
    attrs.evolve(update, summary=5)
assert "ResumeDataUpdate: summary: expected a string or null, found an integer" == str(errors[0])

# An editable copy carries what no field of it holds. `evolve` calls the constructor, which does not know of that.
edited = Location.from_dict({"rawInput": "Blacksburg", "plusCode": "867H"}).to_update()
assert {"rawInput": "Norfolk"} == attrs.evolve(edited, raw_input="Norfolk").to_dict()
other = copy.copy(edited)
other.raw_input = "Norfolk"
assert {"rawInput": "Norfolk", "plusCode": "867H"} == other.to_dict()
assert {"rawInput": "Blacksburg", "plusCode": "867H"} == edited.to_dict()
if sys.version_info >= (3, 13):
    assert other == copy.replace(edited, raw_input="Norfolk")
    with caught(TypeError) as type_errors:
        copy.replace(Location.from_dict({}), raw_input="Norfolk")
    assert "replace() does not support Location objects" == str(type_errors[0])
