# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Bare, BareUpdate
from .car import Car, CarUpdate
from .car_last import CarLast, CarLastUpdate
from .car_must import CarMust, CarMustUpdate
from .more import More, MoreUpdate
from .named import Named, NamedUpdate
from .put_car_body import PutCarBodyUpdate
from .thing import Thing, ThingUpdate
from .vehicle import Vehicle, VehicleUpdate

__all__ = [
    "Bare",
    "BareUpdate",
    "Car",
    "CarLast",
    "CarLastUpdate",
    "CarMust",
    "CarMustUpdate",
    "CarUpdate",
    "More",
    "MoreUpdate",
    "Named",
    "NamedUpdate",
    "PutCarBodyUpdate",
    "Thing",
    "ThingUpdate",
    "Vehicle",
    "VehicleUpdate",
]
