"""The schema of a write view: checks of values, conversion of mappings, editable copies of answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from inspect import Parameter, Signature, get_annotations
from typing import Any

from ...errors import InvalidRequestError
from ..schema.descriptions import A_MAPPING, article, describe
from ..schema.json_values import LEAVES, is_mapping, leaf, own, same_json
from ..schema.kind import REQUIRED, Violation, ViolationAndValue, inside
from ..schema.scalars import TEXT
from ..unset import UNSET, Unset
from .carried import Carried
from .compiled import compile_checked_encoder, compile_encoder
from .fields import Declared, Field, Schema
from .unknown_names import broken_rule, no_field_error, too_deep_error

UNKNOWN_FIELDS = "unknown_fields"
"""The argument and attribute of an open view for what its contract does not declare."""


class WriteSchema(Schema):
    """The fields of a write view, and what is done with its instances."""

    __slots__ = ("_mutable", "encode", "encode_valid", "is_body", "received")

    is_sent = True

    def __init__(
        self, view: Any, declared: dict[str, Declared], others: Any, of: Any, *, is_body: bool
    ) -> None:
        super().__init__(view, declared, others, of)
        self.received: Any = None if of is None else of.view
        """The read view of the same schema, if there is one."""
        self.is_body: bool = is_body
        """True for the whole body of a request."""
        self.encode: Callable[[Any], Any] = self._first_encode
        """The function that writes a view as a JSON object; it returns another value as it is."""
        self.encode_valid: Callable[[Any], Any] = self._first_encode_valid
        """The same, with the check that `is_valid` makes: it raises an `InvalidValueError`."""
        self._mutable = [
            (field.name, field.kind.is_valid)
            for field in self.fields.values()
            if field.kind.is_mutable
        ]

    def _first_encode(self, view: Any) -> Any:
        self.encode = compile_encoder(self)
        return self.encode(view)

    def _first_encode_valid(self, view: Any) -> Any:
        self.encode_valid = compile_checked_encoder(self)
        return self.encode_valid(view)

    @property
    def known_names(self) -> Set[str]:
        """The names that the contract declares, those of read-only fields included."""
        return self.names

    @property
    def signature(self) -> Signature:
        """The parameters of the constructor."""
        types = get_annotations(self.view, eval_str=True)
        parameters = [
            Parameter(
                field.name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if field.required else UNSET,
                annotation=types[field.name],
            )
            for field in self.fields.values()
        ]
        if self.others is None:
            kind, annotation = Parameter.KEYWORD_ONLY, Mapping[str, Any] | Unset
            parameters.append(Parameter(UNKNOWN_FIELDS, kind, default=UNSET, annotation=annotation))
        return Signature(parameters)

    def options(self) -> list[str]:
        """Describe the valid values."""
        name = self.view.__name__
        return [f"{article(name)} {name}", A_MAPPING]

    def fill(self, view: Any, fields: dict[str, Any]) -> InvalidRequestError | None:
        """Set all fields of a new view, or return the error."""
        object.__setattr__(view, "__carried__", None)
        for name, value in fields.items():
            if name not in self.fields:
                error = self.assign(view, name, value)
                if error is not None:
                    return error
        for field in self.fields.values():
            value = fields.get(field.name, UNSET)
            if value is not UNSET or field.required:
                value, error = self._normalized(view, field, value)
                if error is not None:
                    return error
            object.__setattr__(view, field.name, value)
        return None

    def assign(self, view: Any, name: str, value: Any) -> InvalidRequestError | None:
        """Set a field and forget the received value in its place, or return the error."""
        field = self.fields.get(name)
        if field is None:
            is_open = name == UNKNOWN_FIELDS and self.others is None
            return self._assign_unknown(view, value) if is_open else no_field_error(self, name)
        if value is not UNSET or field.required:
            value, error = self._normalized(view, field, value)
            if error is not None:
                return error
        object.__setattr__(view, name, value)
        carried = view.__carried__
        if carried is not None and name in carried.kept:
            kept = {other: item for other, item in carried.kept.items() if other != name}
            object.__setattr__(view, "__carried__", carried._replace(kept=kept))
        return None

    def _assign_unknown(self, view: Any, value: Any) -> InvalidRequestError | None:
        """Set the fields that the contract does not declare, or return the error."""
        from ..schema.anything import ANY  # few callers set any
        from ..schema.free_names import FreeNames

        kind = FreeNames(ANY)
        kind.reserved = self.names
        try:
            items: Any = {} if value is UNSET else kind.normalize(value)
            found = next(kind.violations(items, UNKNOWN_FIELDS, sent=True), None)
            carried = view.__carried__ or Carried({}, {}, {})
            if found is None:
                made = carried._replace(unknown=own(items))
                object.__setattr__(view, "__carried__", made if any(made) else None)
        except RecursionError:
            return too_deep_error(self.view, UNKNOWN_FIELDS)
        if found is not None:
            return InvalidRequestError(f"{self.view.__name__}: {found[0]}")
        return None

    def _normalized(
        self, view: Any, field: Field, value: Any
    ) -> tuple[Any, InvalidRequestError | None]:
        """Return the value to keep in a field, or the error that rejects it."""
        try:
            if value is not UNSET:
                if field.kind.is_valid(value):
                    return value, None
                value = field.kind.normalize(value)
                if field.kind.is_valid(value):
                    return value, None
            problem = next(self._violations_of(view, field, value, ""), None)
        except RecursionError:  # such as a list that contains itself
            return None, too_deep_error(self.view, field.wire)
        if problem is None:
            return value, None
        return None, InvalidRequestError(f"{self.view.__name__}: {problem[0]}")

    def read(self, data: object) -> Any:
        """Return the result of `from_dict`, or the error to raise."""
        name = self.view.__name__
        if not is_mapping(data):
            return TypeError(f"{name}.from_dict: expected a mapping, found {describe(data)}")
        try:
            view = self.from_mapping(data)
            if view is not None:
                return view
            problem, _ = next(self.mapping_violations(data, ""))
        except RecursionError:
            return too_deep_error(self.view)
        return InvalidRequestError(f"{name}: {problem}")

    def from_mapping(self, data: Mapping[str, Any]) -> Any:
        """Make a view of a mapping with wire names; `None` if it is invalid."""
        view = self.view.__new__(self.view)
        object.__setattr__(view, "__carried__", None)
        found, others = self._sorted(data)
        if others and self.free_field is None:
            return None
        for field in self.fields.values():
            value: Any = (others or UNSET) if field.free else found.get(field.wire, UNSET)
            if value is not UNSET:
                value = field.kind.normalize(value, True)
                if not field.kind.is_valid(value):
                    return None
            elif field.required:
                return None
            object.__setattr__(view, field.name, value)
        return view

    def _sorted(self, data: Mapping[str, Any]) -> tuple[dict[str, Any], dict[Any, Any]]:
        """Split a mapping into the items under wire names and the others."""
        found: dict[str, Any] = {}
        others: dict[Any, Any] = {}
        for key, item in data.items():
            name = leaf(key)
            (found if name in self.by_wire else others)[name] = item
        return found, others

    def mapping_violations(self, data: Mapping[str, Any], path: str) -> Iterator[ViolationAndValue]:
        """Yield each violation in a mapping with wire names."""
        found, others = self._sorted(data)
        if self.free_field is None:
            for name in others:
                if TEXT.is_valid(name):
                    rule = broken_rule(self, name)
                    yield Violation(inside(path, name), *rule, "a name", "a field"), name
                else:
                    yield TEXT.violation(name, f"{path} (a name)".lstrip())
        for field in self.fields.values():
            value: Any = found.get(field.wire, UNSET)
            where = inside(path, field.wire)
            if field.free:
                value, where = others or UNSET, path
            if value is not UNSET:
                value = field.kind.normalize(value, True)
                yield from field.kind.violations(value, where, sent=True)
            elif field.required:
                yield field.kind.violation(UNSET, where, REQUIRED)

    def is_valid(self, view: Any) -> bool:
        """
        Tell whether the mutable values are still valid: lists and nested views may have been changed in place.

        Other fields were checked when they were assigned and can't have changed since.
        """
        for name, sound in self._mutable:
            value = getattr(view, name)
            if value is not UNSET and not sound(value):
                return False
        return True

    def normalized(self, view: Any) -> Any:
        """Return a view, or a copy with those values converted that were changed in place and need it."""
        changed: dict[str, Any] = {}
        for name, _ in self._mutable:
            value = getattr(view, name)
            taken = value if value is UNSET else self.fields[name].kind.normalize(value)
            if taken is not value:
                changed[name] = taken
        return self.with_values(view, changed) if changed else view

    def with_values(self, view: Any, changed: dict[str, Any]) -> Any:
        """Copy a view with other values in some fields."""
        copied = self.view.__new__(self.view)
        object.__setattr__(copied, "__carried__", view.__carried__)
        for name in self.fields:
            value = changed[name] if name in changed else getattr(view, name)
            object.__setattr__(copied, name, value)
        return copied

    def replaced(self, view: Any, changes: dict[str, Any]) -> Any:
        """Copy a view with other values in some fields, or return the error."""
        copied = self.with_values(view, {})
        for name, value in changes.items():
            error = self.assign(copied, name, value)
            if error is not None:
                return error
        return copied

    def json(self, view: Any) -> dict[str, Any] | InvalidRequestError:
        """Return the JSON object to send, which shares values with a view, or the error to raise."""
        try:
            valid = view if self.is_valid(view) else self.normalized(view)
            data: dict[str, Any] = self.encode(valid)
        except RecursionError:
            return too_deep_error(self.view)
        return data

    def _violations_of(
        self, view: Any, field: Field, value: object, path: str
    ) -> Iterator[ViolationAndValue]:
        """Yield each violation of `field` in `value`, except those that the server itself had sent."""
        where = inside(path, field.wire)
        if field.free and value.__class__ is dict:
            where = path  # the paths of its items have no part for the field
        if value is not UNSET:
            found = field.kind.violations(value, where, sent=True)
        elif field.required:
            found = iter([field.kind.violation(value, where, REQUIRED)])
        else:
            return
        carried = view.__carried__
        known_invalid = () if carried is None else carried.invalid.get(field.name, ())
        for violation, invalid in found:
            if not any(
                expected == violation.expected and same_json(known, invalid)
                for expected, known in known_invalid
            ):
                yield violation, invalid

    def violations(self, view: Any, path: str) -> Iterator[ViolationAndValue]:
        """Yield each violation in a view: lists may have been changed in place."""
        for field in self.fields.values():
            yield from self._violations_of(view, field, getattr(view, field.name), path)

    def to_editable(self, value: dict[str, Any], *, unknown: bool = True) -> Any:
        """
        Make the editable copy of a received JSON object.

        An invalid value is sent back unchanged unless the caller replaces it. A field never holds a value that
        its annotation excludes, such as null for a list: it is `UNSET`, and the received value is kept beside
        it. With `unknown`, fields that the contract does not declare are sent back too: a server that replaces
        a nested object or a list would delete them otherwise. They are left out if the object allows no other
        names.
        """
        view = self.view.__new__(self.view)
        carried = Carried({}, {}, {})
        others = {key: item for key, item in value.items() if key not in self.names}
        if unknown and self.others is None:
            carried.unknown.update(own(others))
        object.__setattr__(view, "__carried__", carried)
        for field in self.fields.values():
            arrived: Any = (others or UNSET) if field.free else value.get(field.wire, UNSET)
            if arrived.__class__ not in LEAVES and arrived is not UNSET:
                arrived = own(arrived)
            content = UNSET if arrived is UNSET else field.kind.to_editable(arrived)
            if content is not UNSET and not field.kind.has_type(content, sent=True):
                carried.kept[field.name] = own(arrived)
                content = field.kind.normalize(content, wire=True)
                content = content if field.kind.has_type(content, sent=True) else UNSET
            object.__setattr__(view, field.name, content)
            if (content is UNSET and not field.required) or field.kind.is_valid(content):
                continue
            found = self._violations_of(view, field, content, "")
            carried.invalid[field.name] = [(violation.expected, item) for violation, item in found]
        if not any(carried):
            object.__setattr__(view, "__carried__", None)
        return view
