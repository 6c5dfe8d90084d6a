# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
What a value with parts may be: lists, objects, maps, and values of one kind or another.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import is_
from typing import TYPE_CHECKING, Any, TypeAlias

from ..unset import UNSET
from .descriptions import counts, describe, encodable
from .json_values import is_list, is_mapping, leaf, own, plain
from .kinds import NULL, Finding, Kind, OneOf, Violation, finding

if TYPE_CHECKING:
    from ..views.read_view import ReadView
    from ..views.write_view import WriteView

    ViewClass: TypeAlias = type[ReadView] | type[WriteView]


class Array(Kind):
    """
    A list of one kind, with limits on its length where the contract has them.
    """

    __slots__ = ("item", "max_items", "min_items")

    def __init__(self, item: Kind, *, min_items: int = 0, max_items: int = sys.maxsize) -> None:
        self.item = item
        self.min_items = min_items
        self.max_items = max_items

    def expected(self) -> str:
        if self.min_items or self.max_items != sys.maxsize:
            return f"an array of {counts(self.min_items, self.max_items, 'item')}"
        return "an array"

    def shape(self, value: Any, sent: bool) -> bool:
        return value.__class__ is list

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if value.__class__ is not list or not self.min_items <= len(value) <= self.max_items:
            yield finding(value, path, self.expected())
            return
        for index, item in enumerate(value):
            yield from self.item.findings(item, f"{path}[{index}]", sent)

    def holds(self, value: Any) -> bool:
        return value.__class__ is list

    def take(self, value: Any, wire: bool = False) -> Any:
        if not is_list(value):
            return leaf(value)
        items = value if value.__class__ is list else list(value)
        made = [self.item.take(item, wire) for item in items]
        return made if wire or items is not value or not all(map(is_, made, items)) else value

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        return (
            value.__class__ is list
            and self.min_items <= len(value) <= self.max_items
            and all(map(self.item.sound, value))
        )

    def opens(self, value: Any) -> bool:
        return value.__class__ is list

    def misfits(self, value: Any, depth: int) -> int | None:
        return _total(self.item, value, depth) if value.__class__ is list else None

    def decode(self, value: Any) -> Any:
        return [*map(self.item.decode, value)] if value.__class__ is list else own(value)

    def encode(self, value: Any) -> Any:
        return [*map(self.item.encode, value)] if value.__class__ is list else value

    def thaw(self, value: Any) -> Any:
        return [self.item.thaw(item) for item in value] if value.__class__ is list else value


class Object(Kind):
    """
    An object with named fields: a view class, or a function that gives one which is defined later.
    """

    __slots__ = ("_view",)

    def __init__(self, view: ViewClass | Callable[[], ViewClass]) -> None:
        self._view: Any = view

    @property
    def view(self) -> Any:
        """The class of the view."""
        if not isinstance(self._view, type):
            self._view = self._view()
        return self._view

    def expected(self) -> str:
        words: str = self.view.__view_words__()
        return words

    def shape(self, value: Any, sent: bool) -> bool:
        return bool(value.__class__ is (self.view if sent else dict))

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if self.shape(value, sent):
            yield from self.view.__view_findings__(value, path)
        elif sent and isinstance(value, Mapping):
            yield from self.view.__view_refusals__(value, path)
        else:
            yield finding(value, path, self.expected())

    def holds(self, value: Any) -> bool:
        return bool(value.__class__ is self.view)

    def take(self, value: Any, wire: bool = False) -> Any:
        if value.__class__ is self.view:
            return value if value.__view_sound__() else value.__view_taken__()
        if is_mapping(value):
            made = self.view.__view_of__(value)
            return value if made is None else made
        return leaf(value)

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        if value.__class__ is not self._view and not self.shape(value, sent=True):
            return False
        sound: bool = value.__view_sound__()
        return sound

    def opens(self, value: Any) -> bool:
        return value.__class__ is dict

    def misfits(self, value: Any, depth: int) -> int | None:
        if value.__class__ is not dict:
            return None
        if depth == 0:
            return 0
        count = len(value.keys() - self.view.__view_named__)
        free = self.view.__view_free__
        if free is not None:  # one of the names it has itself tells more than a free one
            count += _total(free.value, free.rest(value).values(), depth - 1)
        for field in self.view.__view_fields__.values():
            if field.free:
                continue
            if field.wire in value:
                count += _total(field.kind, [value[field.wire]], depth - 1)
            elif field.required:
                count += 1
        return count

    def decode(self, value: Any) -> Any:
        return self.view.__view_decode__(value)

    def closest(self, value: Any) -> Any:
        return value  # no other form of an object is one

    def encode(self, value: Any) -> Any:
        return self.view.__view_encode__(value)

    def thaw(self, value: Any) -> Any:
        return self.view.__view_thaw__(value) if value.__class__ is dict else value


class Nothing(Kind):
    """No value at all (`additionalProperties: false`)."""

    __slots__ = ()

    def expected(self) -> str:
        return "nothing"

    def fits(self, value: Any, sent: bool) -> bool:
        return False

    def take(self, value: Any, wire: bool = False) -> Any:
        return plain(value)


NOTHING = Nothing()


class Mapped(Kind):
    """
    An object with free names, its values of one kind.
    """

    __slots__ = ("value",)

    def __init__(self, value: Kind) -> None:
        self.value: Kind = value

    def expected(self) -> str:
        return "an object"

    def shape(self, value: Any, sent: bool) -> bool:
        return value.__class__ is dict

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if value.__class__ is not dict:
            yield finding(value, path, self.expected())
            return
        for name, item in value.items():
            if name.__class__ is str and encodable(name):
                yield from self.value.findings(item, f"{path}.{name}" if path else name, sent)
            else:
                yield finding(name, f"{path} (a name)".lstrip(), "a string")

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        return value.__class__ is dict and all(
            name.__class__ is str and encodable(name) and self.value.sound(item)
            for name, item in value.items()
        )

    def holds(self, value: Any) -> bool:
        return value.__class__ is dict

    def take(self, value: Any, wire: bool = False) -> Any:
        if not is_mapping(value):
            return leaf(value)
        made = {leaf(name): self.value.take(item, wire) for name, item in value.items()}
        same = not wire and value.__class__ is dict and all(map(is_, made, value))
        return value if same and all(map(is_, made.values(), value.values())) else made

    def opens(self, value: Any) -> bool:
        return value.__class__ is dict

    def misfits(self, value: Any, depth: int) -> int | None:
        return _total(self.value, value.values(), depth) if value.__class__ is dict else None

    def decode(self, value: Any) -> Any:
        return self._each(self.value.decode, value if value.__class__ is dict else own(value))

    def encode(self, value: Any) -> Any:
        return self._each(self.value.encode, value)

    def thaw(self, value: Any) -> Any:
        if self.value is NOTHING and value.__class__ is dict:
            return {}  # what it holds would be refused
        return self._each(self.value.thaw, value)

    def _each(self, convert: Callable[[Any], Any], value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        return {name: convert(item) for name, item in value.items()}


class FreeNames(Mapped):
    """
    What an object holds beside its properties: `taken` are their names. The view that it is declared in adds
    those of its fields.
    """

    __slots__ = ("taken",)

    def __init__(self, value: Kind, *taken: str) -> None:
        super().__init__(value)
        self.taken: frozenset[str] = frozenset(taken)

    def sound(self, value: Any) -> bool:
        return super().sound(value) and self.taken.isdisjoint(value)

    def rest(self, data: dict[str, Any]) -> dict[str, Any]:
        """What of a received object stands under free names."""
        return {name: item for name, item in data.items() if name not in self.taken}

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if sent and value.__class__ is dict:
            for name in value:
                if name in self.taken:
                    where = f"{path}.{name}" if path else name
                    yield Violation(where, "a free name", "the name of a property"), name
        yield from super().findings(value, path, sent)


class Tagged(Kind):
    """
    One of several objects, told apart by a property (OpenAPI 3.1, Discriminator Object).
    """

    __slots__ = ("cases", "tag")

    def __init__(self, tag: str, cases: dict[str, Object]) -> None:
        self.tag = tag
        self.cases = cases

    def expected(self) -> str:
        return _alternatives(case.expected() for case in self.cases.values())

    def _case(self, value: Any, sent: bool) -> Object | None:
        if sent:
            return next((case for case in self.cases.values() if case.shape(value, sent)), None)
        return self._named(value) if value.__class__ is dict else None

    def _named(self, value: Mapping[str, Any]) -> Object | None:
        """The case that the tag of an object names."""
        tag = leaf(value.get(self.tag))
        return self.cases.get(tag) if isinstance(tag, str) else None

    def _meant(self, value: Mapping[str, Any]) -> Object | None:
        """The case of a mapping in the place of a write view; without a tag, the one that it fits best."""
        if self.tag in value:
            return self._named(value)
        best: Any = _best(self.cases.values(), plain(value))
        return best  # type: ignore[no-any-return]

    def _wrong_tag(self, case: Object, value: Any, path: str) -> Iterator[Finding]:
        """
        What is wrong with the tag of a view that is sent. One that is `UNSET` is left to its field, and so is
        that of a field which takes no tag of its object: nothing could be sent then.
        """
        for field in case.view.__view_fields__.values():
            if field.wire == self.tag and (tag := getattr(value, field.name)) is not UNSET:
                own = [name for name, known in self.cases.items() if known.view is case.view]
                if any(map(field.kind.sound, own)):
                    yield from OneOf(*own).findings(tag, self._tag_path(path), sent=True)

    def _tag_path(self, path: str) -> str:
        return f"{path}.{self.tag}" if path else self.tag

    def shape(self, value: Any, sent: bool) -> bool:
        return self._case(value, sent) is not None if sent else value.__class__ is dict

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        case = self._case(value, sent)
        if case is not None:
            if sent:
                yield from self._wrong_tag(case, value, path)
            yield from case.findings(value, path, sent)
        elif sent and is_mapping(value) and (meant := self._meant(value)) is not None:
            yield from meant.findings(value, path, sent)
        elif self.shape(value, sent) or is_mapping(value):
            known = OneOf(*self.cases).expected()
            yield finding(value.get(self.tag, UNSET), self._tag_path(path), known)
        else:
            yield finding(value, path, self.expected())

    def parts(self) -> bool:
        return True

    def holds(self, value: Any) -> bool:
        return self._case(value, sent=True) is not None

    def take(self, value: Any, wire: bool = False) -> Any:
        case = self._case(value, sent=True)
        if case is None and is_mapping(value):
            case = self._meant(value)
        return leaf(value) if case is None else case.take(value, wire)

    def sound(self, value: Any) -> bool:
        case = self._case(value, sent=True)
        if case is None or not case.sound(value):
            return False
        return next(self._wrong_tag(case, value, ""), None) is None

    def opens(self, value: Any) -> bool:
        return value.__class__ is dict

    def misfits(self, value: Any, depth: int) -> int | None:
        case = self._case(value, sent=False)
        return None if case is None else case.misfits(value, depth)

    def decode(self, value: Any) -> Any:
        case = self._case(value, sent=False)
        return own(value) if case is None else case.decode(value)

    def encode(self, value: Any) -> Any:
        case = self._case(value, sent=True)
        return value if case is None else case.encode(value)

    def thaw(self, value: Any) -> Any:
        case = self._case(value, sent=False)
        return value if case is None else case.thaw(value)


class AnyOf(Kind):
    """
    A value that fits at least one of several kinds (`anyOf`, `oneOf`, a list of types).
    """

    __slots__ = ("kinds",)

    def __init__(self, *kinds: Kind) -> None:
        self.kinds = kinds

    def expected(self) -> str:
        return _alternatives(kind.expected() for kind in self.kinds)

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        shaped = [kind for kind in self.kinds if kind.shape(value, sent)]
        if len(shaped) > 1 and not sent:
            shaped = [_best(shaped, value) or shaped[0]]
        elif not shaped and sent and is_mapping(value):
            best = _best(self.kinds, plain(value))
            shaped = [] if best is None else [best]
        if len(shaped) == 1:
            yield from shaped[0].findings(value, path, sent)
        elif not any(next(kind.findings(value, path, sent), None) is None for kind in self.kinds):
            expected, found = self.expected(), describe(value)
            if f" or {found} " in f" or {expected}":  # a limit of it, such as a length
                found = f"another {found.partition(' ')[2]}"
            yield Violation(path, expected, found), value

    def shape(self, value: Any, sent: bool) -> bool:
        return any(kind.shape(value, sent) for kind in self.kinds)

    def parts(self) -> bool:
        return any(kind.parts() for kind in self.kinds)

    def holds(self, value: Any) -> bool:
        return any(kind.holds(value) for kind in self.kinds)

    def take(self, value: Any, wire: bool = False) -> Any:
        if not wire and self.sound(value):
            return value
        best = _best(self.kinds, plain(value)) if _holds_parts(value) else None
        if best is not None:  # alone: to try all of them would double the time with each level
            return best.take(value, wire)
        for kind in self.kinds:
            made = kind.take(value, wire)
            if kind.sound(made):
                return made
        return leaf(value)

    def sound(self, value: Any) -> bool:
        for kind in self.kinds:  # noqa: SIM110 - `any` of a generator takes twice as long for two kinds
            if kind.sound(value):
                return True
        return False

    def opens(self, value: Any) -> bool:
        return any(kind.opens(value) for kind in self.kinds)

    def misfits(self, value: Any, depth: int) -> int | None:
        found = [kind.misfits(value, depth) for kind in self.kinds]
        return min((count for count in found if count is not None), default=None)

    def decode(self, value: Any) -> Any:
        best = _best(self.kinds, value)
        return own(value) if best is None else best.decode(value)

    def closest(self, value: Any) -> Any:
        best = _best(self.kinds, value)
        return own(value) if best is None else best.closest(value)

    def encode(self, value: Any) -> Any:
        for kind in self.kinds:
            if kind.sound(value):
                return kind.encode(value)
        for kind in self.kinds:  # what the server itself had sent, though it fits none
            encoded = kind.encode(value)
            if encoded is not value:
                return encoded
        return value

    def thaw(self, value: Any) -> Any:
        best = _best(self.kinds, value)
        return value if best is None else best.thaw(value)


def _holds_parts(value: Any) -> bool:
    """Whether a value is a mapping, or a list with parts."""
    if is_list(value):
        return any(is_mapping(item) or is_list(item) for item in value)
    return is_mapping(value)


OR_A_MAPPING = " or a mapping"


def _alternatives(expected: Iterable[str]) -> str:
    """Say what a value may be: each alternative once, a mapping once for all objects."""
    words = [*dict.fromkeys(expected)]
    objects = [word for word in words if word.endswith(OR_A_MAPPING)]
    for word in objects[:-1]:
        words[words.index(word)] = word.removesuffix(OR_A_MAPPING)
    return " or ".join(words)


_LOOK_AHEAD = 3


def _best(kinds: Iterable[Kind], value: Any) -> Kind | None:
    """
    The kind that a received value fits best: the one with the fewest misfits in it.

    Objects are told apart by what they hold, down to `_LOOK_AHEAD` of them inside each other. To look at all of
    it would take time that doubles with each level wherever one union holds another.
    """
    misfits = [(kind.misfits(value, _LOOK_AHEAD), kind) for kind in kinds]
    possible = [(count, kind) for count, kind in misfits if count is not None]
    return min(possible, key=lambda found: found[0])[1] if possible else None


def _total(kind: Kind, values: Iterable[Any], depth: int) -> int:
    """How much in these values does not fit `kind`; one of another kind altogether counts as one."""
    found = (kind.misfits(value, depth) for value in values)
    return sum(1 if count is None else count for count in found)


def nullable(kind: Kind) -> Kind:
    """`kind` or `null`."""
    return AnyOf(kind, NULL)
