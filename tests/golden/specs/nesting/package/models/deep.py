# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `Deep`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import EditableView, read_view
from .._runtime.views.write_view import BodyView, write_view
from .deep_deep import DeepDeep, DeepDeepUpdate
from .deep_first import DeepFirst, DeepFirstUpdate
from .deep_second import DeepSecond, DeepSecondUpdate


@final
@read_view(lazy=True)
class Deep(EditableView["Deep", "DeepUpdate"]):
    """The schema `Deep`."""

    first: DeepFirst | None = received("first", Object(DeepFirst))
    second: DeepSecond | None = received("second", Object(DeepSecond))
    deep: DeepDeep | None = received("deep", Object(DeepDeep))


@final
@write_view(of=Deep)
class DeepUpdate(BodyView["DeepUpdate", "Deep"]):
    """The schema `Deep`."""

    first: DeepFirstUpdate | Unset = sent(default=UNSET)
    second: DeepSecondUpdate | Unset = sent(default=UNSET)
    deep: DeepDeepUpdate | Unset = sent(default=UNSET)
