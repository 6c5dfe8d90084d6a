"""
cattrs uses `from_dict()` and `to_dict()` of the views once it is told so, by a strategy of its own.
"""

import attrs
import cattrs
from cattrs.strategies import use_class_methods

from affinda_resumes import InvalidRequestError, Location, LocationUpdate
from tests.ecosystem.calling import caught


@attrs.define
class Order:
    """A class of an application's."""

    place: Location
    change: LocationUpdate | None = None
    more: list[Location] = attrs.field(factory=list)


converter = cattrs.Converter()
use_class_methods(converter, "from_dict", "to_dict")

data = {
    "place": {"rawInput": "Blacksburg", "odd": 1},
    "change": {"rawInput": "Norfolk"},
    "more": [{"city": 5}],
}
order = converter.structure(data, Order)
assert (
    Order(
        Location.from_dict(data["place"]),
        LocationUpdate(raw_input="Norfolk"),
        [Location.from_dict({"city": 5})],
    )
    == order
)
assert data == converter.unstructure(order)

with caught(cattrs.ClassValidationError) as groups:
    converter.structure({"place": {}, "change": {"city": "x"}}, Order)
(error,) = groups[0].exceptions
assert isinstance(error, InvalidRequestError)
assert "LocationUpdate: city: is read-only" in str(error)
